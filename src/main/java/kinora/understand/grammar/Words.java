package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Target;
import kinora.understand.grammar.Token.Kind;

/// The pieces that single words and phrases are.
final class Words {
    private static final double SEEN = 1.15;
    /// A text or a sound that stands in the film, by its whole name.
    private static final double STANDING = 1.9;
    /// A colour that tells which thing is meant.
    private static final double COLOURED = 0.75;
    private static final double COMMON = 0.9;
    /// What an article in a phrase explains less than another word.
    private static final double ARTICLE = -0.4;
    private static final double STRANGE = 0.35;
    /// A character of a Chinese word for what somebody thinks of something.
    private static final double REMARK = 0.85;
    /// Words that say little by themselves explain little.
    private static final Set<Sort> SMALL = EnumSet.of(Sort.FILLER, Sort.DET, Sort.CONJ, Sort.PREP, Sort.REASON, Sort.ALSO, Sort.AUX,
            Sort.COMMENT, Sort.LIGHT, Sort.SOME, Sort.IMAGE, Sort.GET, Sort.ASK, Sort.ASKED, Sort.WAY);

    /// What means something only within a phrase: by itself such a word is what it would be without.
    static final Set<Sort> PARTS = EnumSet.range(Sort.WHO, Sort.KEEPING);

    /// What every word of a longer phrase explains by which something is asked about the program.
    private static final double ASKED_PHRASE = 0.8;
    private static final double ASKED_PAIR = 0.7;

    /// What is asked about the program is as well a thing that may be seen.
    private static final Set<Sort> ASKING = EnumSet.of(Sort.ASK, Sort.ASKED, Sort.WAY);

    /// What ends an edit, or tells that something cannot be done, is never guessed from a short word that is mistyped.
    private static final Set<Sort> EXACT = EnumSet.of(Sort.TOPIC, Sort.THING, Sort.CHAT, Sort.COMPLAINT, Sort.UNDO, Sort.RESET,
            Sort.CREDITS, Sort.STATUS, Sort.UPLOAD, Sort.BYE, Sort.GREETING, Sort.NOPE, Sort.ABOUT, Sort.WH, Sort.MOOD, Sort.IMPROVE,
            Sort.ASK, Sort.ASKED, Sort.WAY, Sort.PUNCTUATION, Sort.DUCK, Sort.BLEND, Sort.BY_NAME, Sort.REEL_STYLE);
    private static final int LONG = 7;

    private static final Set<String> SHOWN = Set.of("SHOT", "PHOTO", "CLIP");

    private Words() {}

    /// What every word of a phrase explains.
    private static double word(Sort sort, int length, boolean chinese, boolean remark) {
        if (ASKING.contains(sort) && length > (chinese ? 3 : 1)) {
            return length == 2 ? ASKED_PAIR : ASKED_PHRASE;
        }
        boolean small = SMALL.contains(sort) || PARTS.contains(sort);
        return remark ? REMARK : small ? length > 1 ? 0.5 : 0.3 : 1;
    }

    private static int said(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().mapToInt(token -> token.word().length()).sum();
    }

    /// All pieces that begin at a token.
    static List<Piece> at(int at, List<Token> tokens, List<List<Spelling.Form>> forms, Lexicon lexicon, Names names, Set<String> nouns) {
        List<Piece> pieces = new ArrayList<>();
        Token token = tokens.get(at);
        special(at, token).ifPresent(pieces::add);
        Optional.ofNullable(names.songs().get(token.word()))
                .ifPresent(file -> pieces.add(new Piece(Sort.SONG, file, at, at + 1, SEEN, false)));
        standing(at, tokens, names).filter(piece -> piece.to() == at + 1 || isTelling(piece, tokens, forms, lexicon))
                .ifPresent(pieces::add);
        if (token.is(Kind.QUOTE) || token.is(Kind.FILE) || token.is(Kind.LINK)) {
            return pieces;
        }
        boolean one = false;
        boolean colour = false;
        boolean song = names.songs().containsKey(token.word());
        for (Lexicon.Found found : lexicon.at(forms, at)) {
            if (song && found.to() == at + 1 && found.sense().sort() == Sort.MUSIC_STYLE) {
                continue;
            }
            boolean plural = found.several() || (found.to() > at + 1 && token.word().equals("seconds"));
            if (plural && found.sense().sort() == Sort.ORDINAL) {
                continue;
            }
            int length = found.to() - at;
            boolean counts = found.sense().sort() == Sort.DET && at > 1 && ChineseNouns.counted(tokens, at);
            if (found.cost() >= Characters.SOUND && ChineseNouns.is(token) && ((length < 2 && !counts) || found.cost() > Characters.MOST)) {
                continue;
            }
            boolean ordinal = found.cost() >= Characters.SOUND
                    && tokens.subList(at, found.to()).stream().anyMatch(heard -> heard.word().equals("第"));
            if (ordinal) {
                // Nobody mistypes the word before a number: "再第二张" is not "再低".
                continue;
            }
            boolean seen = DOINGS.contains(found.sense().sort()) && length == 1 && at > 0 && token.word().endsWith("ing")
                    && names.words().contains(token.word())
                    && (ARTICLES.contains(tokens.get(at - 1).word()) || names.words().contains(tokens.get(at - 1).word()));
            if (seen) {
                // "Play the dancing at half speed": it is there to be seen.
                continue;
            }
            boolean mistyped = found.cost() > Spelling.INFLECTED + 0.1 && !ChineseNouns.is(token);
            if (mistyped && EXACT.contains(found.sense().sort()) && said(tokens, at, found.to()) < LONG) {
                continue;
            }
            if (mistyped && found.sense().value().equals("FONT")) {
                // Names of typefaces are like many other words.
                continue;
            }
            boolean preposition = found.sense().sort() == Sort.PREP && length > 1;
            boolean remark = found.sense().sort() == Sort.COMMENT && length > 1 && ChineseNouns.is(token);
            double word = word(found.sense().sort(), length, ChineseNouns.is(token), remark);
            double weight = (preposition ? 0.35 * length : 0) + articles(tokens, at, found.to()) * ARTICLE + word * length
                    + 0.2 * (length - 1) - found.cost();
            pieces.add(new Piece(found.sense().sort(), found.sense().value(), at, found.to(), weight, found.several()));
            one |= length == 1 && !PARTS.contains(found.sense().sort()) && !ASKING.contains(found.sense().sort());
            colour |= length == 1 && found.sense().sort() == Sort.COLOUR;
        }
        if (colour && !ChineseNouns.is(token)) {
            coloured(at, tokens, forms, lexicon, names, nouns).ifPresent(pieces::add);
        } else if (token.is(Kind.WORD)) {
            noun(at, token, forms.get(at), names, nouns, one).or(() -> spoken(at, tokens, pieces)).ifPresent(pieces::add);
        }
        if (ChineseNouns.is(token)) {
            pieces.addAll(ChineseNouns.at(at, tokens, names));
        }
        boolean alone = pieces.stream().anyMatch(piece -> piece.to() == at + 1 && !ASKING.contains(piece.sort()));
        if (!alone) {
            pieces.add(new Piece(token.is(Kind.MARK) ? Sort.MARK : Sort.NOUN, token.word(), at, at + 1, token.is(Kind.MARK) ? 0 : STRANGE,
                    false));
        }
        return pieces;
    }

    /// "The HELLO title": what people say to each other, as the name of words on the picture.
    private static Optional<Piece> spoken(int at, List<Token> tokens, List<Piece> pieces) {
        boolean article = at > 0 && at + 1 < tokens.size() && ARTICLES.contains(tokens.get(at - 1).word());
        boolean said = article && TEXTS.contains(tokens.get(at + 1).word()) && !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> TALK.contains(piece.sort()));
        return said ? Optional.of(new Piece(Sort.NOUN, tokens.get(at).word(), at, at + 1, COMMON, false)) : Optional.empty();
    }

    /// What the word for something that people do may be besides: "the dancing".
    private static final Set<Sort> DOINGS = EnumSet.of(Sort.TOPIC, Sort.MUSIC_STYLE);

    private static final Set<String> ARTICLES = Set.of("the", "my", "our", "your", "that");
    private static final Set<String> TEXTS = Set.of("title", "caption", "text", "headline", "heading", "subtitle");
    private static final Set<Sort> TALK = EnumSet.of(Sort.GREETING, Sort.THANKS, Sort.BYE, Sort.PRAISE, Sort.YES, Sort.CHAT, Sort.NOPE);

    /// Whether a piece is a word that nobody knows, or what was made of one.
    static boolean strange(Piece piece) {
        return switch (piece.sort()) {
            case NOUN, NAME -> piece.weight() < COMMON - 0.5;
            case ITEM, TARGET -> piece.weight() < COMMON - 0.3;
            default -> false;
        };
    }

    /// How many articles a phrase has.
    private static int articles(List<Token> tokens, int from, int to) {
        return to - from < 2
                ? 0
                : (int) tokens.subList(from, to).stream().filter(token -> token.word().equals("the") || token.word().equals("a")).count();
    }

    /// What the film has, by its whole name: a text, in quotes or without, or a sound.
    private static Optional<Piece> standing(int at, List<Token> tokens, Names names) {
        Token token = tokens.get(at);
        if (token.is(Kind.QUOTE) || token.is(Kind.FILE)) {
            String name = token.word().strip();
            return Optional.ofNullable(names.standing().get(name.toLowerCase(Locale.ROOT)))
                    .map(kind -> new Piece(Sort.ITEM, new Target.Named(kind, name), at, at + 1, STANDING, false));
        }
        StringBuilder said = new StringBuilder(token.word());
        for (int to = at + 1; to < Math.min(tokens.size(), at + MOST_WORDS) && !ChineseNouns.is(token); to++) {
            said.append(' ').append(tokens.get(to).word());
            String name = said.toString();
            if (names.standing().containsKey(name)) {
                return Optional
                        .of(new Piece(Sort.ITEM, new Target.Named(names.standing().get(name), name), at, to + 1, to + 1 - at, false));
            }
        }
        return Optional.empty();
    }

    /// Whether a name without quotes has a number or a word that means nothing else in it: "The end" at the end does not.
    private static boolean isTelling(Piece name, List<Token> tokens, List<List<Spelling.Form>> forms, Lexicon lexicon) {
        return IntStream.range(name.from(), name.to())
                .anyMatch(i -> tokens.get(i).is(Kind.NUMBER) || lexicon.at(forms, i).stream().noneMatch(found -> found.to() == i + 1));
    }

    /// Titles of more words than this are not said again.
    private static final int MOST_WORDS = 8;

    private static Optional<Piece> special(int at, Token token) {
        return switch (token.kind()) {
            case NUMBER -> Optional.of(new Piece(Sort.NUMBER, token.value(), at, at + 1, 1, false));
            case CLOCK -> Optional.of(new Piece(Sort.CLOCK, token.value(), at, at + 1, 1.6, false));
            case SHAPE -> Optional.of(new Piece(Sort.SHAPE, token.word(), at, at + 1, 1.6, false));
            case SIZE -> Optional.of(new Piece(Sort.SHAPE, token.word(), at, at + 1, 1.6, false));
            case HEX -> Optional.of(new Piece(Sort.COLOUR, token.word(), at, at + 1, 1.2, false));
            case QUOTE -> Optional.of(new Piece(Sort.TEXT, token.word(), at, at + 1, 2.2, false));
            case FILE -> Optional.of(new Piece(Sort.FILE, token.word(), at, at + 1, 1.5, false));
            case LINK -> Optional.of(new Piece(Sort.LINK, token.word(), at, at + 1, 1.5, false));
            case MARK -> Optional.of(new Piece(Sort.MARK, token.word(), at, at + 1, 0, false));
            case WORD -> Optional.empty();
        };
    }

    /// A colour names something only together with what has it: "the white boat", "the white one", but not "in white".
    private static Optional<Piece> coloured(int at, List<Token> tokens, List<List<Spelling.Form>> forms, Lexicon lexicon, Names names,
            Set<String> nouns) {
        boolean card = at + 1 < tokens.size() && lexicon.at(forms, at + 1).stream().anyMatch(found -> found.sense().sort() == Sort.CARD);
        boolean thing = at + 1 < tokens.size() && !card
                && (forms.get(at + 1).stream()
                        .anyMatch(form -> names.words().contains(form.word()) || nouns.contains(form.word()) || form.word().equals("one"))
                        || lexicon.at(forms, at + 1).stream()
                                .anyMatch(found -> found.sense().sort() == Sort.KIND && SHOWN.contains(found.sense().value())));
        return thing ? Optional.of(new Piece(Sort.NOUN, tokens.get(at).word(), at, at + 1, COLOURED, false)) : Optional.empty();
    }

    /// What can be seen: a word of the scene, one that is often seen, or one that nobody knows.
    private static Optional<Piece> noun(int at, Token token, List<Spelling.Form> forms, Names names, Set<String> nouns, boolean known) {
        for (Spelling.Form form : forms) {
            if (names.words().contains(form.word())) {
                return Optional.of(new Piece(Sort.NOUN, form.word(), at, at + 1, SEEN - form.cost(), form.several()));
            }
        }
        for (Spelling.Form form : forms) {
            if (nouns.contains(form.word())) {
                return Optional.of(new Piece(Sort.NOUN, form.word(), at, at + 1, COMMON - form.cost(), form.several()));
            }
        }
        boolean letters = token.word().length() > 1 && Character.isLetter(token.word().charAt(0))
                && !Scripts.isChinese(token.word().charAt(0));
        if (!known && letters && token.word().length() >= 3) {
            for (String name : names.words()) {
                boolean near = name.length() >= 4 && name.charAt(0) == token.word().charAt(0)
                        && Spelling.distance(token.word(), name, 0.9) <= 0.9;
                if (near) {
                    return Optional.of(new Piece(Sort.NOUN, name, at, at + 1, SEEN - 0.4, false));
                }
            }
        }
        return known || !letters ? Optional.empty() : Optional.of(new Piece(Sort.NOUN, token.word(), at, at + 1, STRANGE, false));
    }
}
