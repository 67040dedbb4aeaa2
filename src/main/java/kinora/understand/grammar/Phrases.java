package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// The phrases of a long English request for a film, each with the part that it plays: "we sell candles, make a short ad for Instagram with soft music, and put our name at the end".
///
/// Only what its first words are decides which part a phrase plays; what it says is read elsewhere.
final class Phrases {
    /// What a phrase does in a request.
    ///
    /// `FILM` names the film that shall be made, `ORDER` tells to do something to it, `TRAIT` names what it has or is like, `AIM` tells for whom, for what or to what end it is, and `TOLD` only tells.
    enum Role {
        FILM, ORDER, TRAIT, AIM, TOLD
    }

    /// @param from its first token
    /// @param head the first token behind words that only join and ask
    /// @param to behind its last token
    record Phrase(int from, int head, int to, Role role) {}

    private static final EnumSet<Sort> SPANNING = EnumSet.of(Sort.EFFECT, Sort.TRANSITION, Sort.GRADE, Sort.MUSIC_STYLE, Sort.TITLE_STYLE,
            Sort.TOPIC, Sort.PLATFORM, Sort.SHAPE, Sort.REEL, Sort.CAPS, Sort.FIT, Sort.BEAT, Sort.REEL_STYLE, Sort.LAYOUT, Sort.FADE);
    /// Within so many words a film is named that is only named.
    private static final int NAMED = 6;
    private static final EnumSet<Sort> MEASURED = EnumSet.of(Sort.DURATION, Sort.SHAPE, Sort.BEAT, Sort.SIZE);
    private static final EnumSet<Sort> THINGS = EnumSet.of(Sort.KIND, Sort.FILM, Sort.REEL, Sort.NOUN, Sort.BEAT, Sort.ZOOM, Sort.PAN,
            Sort.DURATION, Sort.UNIT);
    private static final EnumSet<Sort> LIKENESS = EnumSet.of(Sort.MUSIC_STYLE, Sort.MOOD, Sort.EFFECT, Sort.QUALITY, Sort.REEL_STYLE,
            Sort.PRAISE, Sort.CHANGE, Sort.TITLE_STYLE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.COLOUR, Sort.WEIGHT, Sort.STILL);

    private final List<Token> tokens;
    private final List<List<Piece>> pieces;
    /// Whether there is no film yet.
    private final boolean fresh;

    private Phrases(List<Token> tokens, List<List<Piece>> pieces, boolean fresh) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.fresh = fresh;
    }

    /// The phrases of a sentence; none plays the part of the film where no film is to be made.
    static List<Phrase> of(List<Token> tokens, List<List<Piece>> pieces) {
        return of(tokens, pieces, false);
    }

    /// The phrases of a sentence about a film that is not there yet: whoever only names one wants it.
    static List<Phrase> fresh(List<Token> tokens, List<List<Piece>> pieces) {
        return of(tokens, pieces, true);
    }

    private static List<Phrase> of(List<Token> tokens, List<List<Piece>> pieces, boolean fresh) {
        Phrases all = new Phrases(tokens, pieces, fresh);
        List<Phrase> phrases = new ArrayList<>();
        int begin = 0;
        boolean film = false;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || all.border(begin, i)) {
                Phrase phrase = all.phrase(begin, i, film);
                film |= phrase.role() == Role.FILM;
                phrases.add(phrase);
                begin = i;
            }
        }
        return phrases;
    }

    /// Whether a film is to be made.
    static boolean films(List<Token> tokens, List<List<Piece>> pieces) {
        return fresh(tokens, pieces).stream().anyMatch(phrase -> phrase.role() == Role.FILM);
    }

    /// Whether it is told that a film is to be made, and not only named.
    static boolean told(List<Token> tokens, List<List<Piece>> pieces) {
        return of(tokens, pieces).stream().anyMatch(phrase -> phrase.role() == Role.FILM);
    }

    /// Whether a film is to be made, or nothing is named but what it shall be like: "vertical, 20 seconds, calm music".
    static boolean described(List<Token> tokens, List<List<Piece>> pieces) {
        List<Phrase> phrases = fresh(tokens, pieces);
        return phrases.stream().anyMatch(phrase -> phrase.role() == Role.FILM)
                || (phrases.size() > 2 && phrases.stream().allMatch(phrase -> phrase.role() == Role.TRAIT));
    }

    /// Whether a text begins with what somebody else shall see or do, and only then tells what to do for it: "I want people to see it at once, so …".
    static boolean excused(List<Token> tokens, List<List<Piece>> pieces) {
        List<Phrase> phrases = of(tokens, pieces);
        return phrases.size() > 1 && phrases.getFirst().role() == Role.TOLD && phrases.stream().skip(1)
                .anyMatch(phrase -> phrase.role() == Role.ORDER && tokens.get(phrase.from()).word().equals("so"));
    }

    // --- borders ---

    private boolean border(int begin, int at) {
        Token before = tokens.get(at - 1);
        boolean mark = before.is(Token.Kind.MARK) && ",.;:!?()–—-".contains(before.word()) && !(before.glued() && tokens.get(at).glued());
        if (mark) {
            return !(before.word().equals(",") && enumerated(begin, at)) && !(before.word().equals(":") && titled(at - 2));
        }
        if (spanned(at) || at - begin == 1) {
            return false;
        }
        String word = word(at);
        if (word.equals("and") || word.equals("&")) {
            return !((ordered(begin) || only(begin)) && EnglishPhrases.ARTICLES.contains(word(at + 1))
                    && (ended(at + 3) || (only(begin) && ended(at + 4)))) && !(alike(at - 1) && alike(at + 1) && !thing(at - 1))
                    && !(quoted(at - 1) && quoted(at + 1)) && !before.is(Token.Kind.NUMBER);
        }
        if (word.equals("with") && EnglishPhrases.EXCHANGING.contains(before.word())) {
            return false;
        }
        if (word.equals("with")) {
            return !ordered(begin)
                    || !(quotes(at) || IntStream.range(begin, at).anyMatch(i -> EnglishPhrases.EXCHANGING.contains(word(i))));
        }
        if (word.equals("for")) {
            String next = word(at + 1);
            boolean part = next.equals("the") && Set.of("whole", "entire", "first", "last", "full", "rest").contains(word(at + 2));
            return !number(at + 1) && !part && !Set.of("each", "every", "about", "around").contains(next);
        }
        if (word.equals("in") && word(at + 1).equals("which")) {
            return true;
        }
        if (word.equals("which") && before.word().equals("in")) {
            return false;
        }
        if (word.equals("that")) {
            return at > begin + 1 && !Set.of("so", "sure", "like", "of", "on", "in", "with").contains(before.word());
        }
        if (word.equals("to") && EnglishPhrases.VIEWERS.contains(before.word())
                && IntStream.range(begin, at).anyMatch(i -> EnglishPhrases.WANTING.contains(word(i)))) {
            return false;
        }
        if (word.equals("so")) {
            String next = word(at + 1);
            return next.equals("that") || EnglishPhrases.ASKING.contains(next) || EnglishPhrases.ORDERS.contains(next)
                    || EnglishPhrases.PEOPLE.contains(next) || EnglishPhrases.OWNERS.contains(next) || next.equals("it");
        }
        return EnglishPhrases.OPENING.contains(word) || (word.equals("to") && acts(at + 1)
                && !Set.of("want", "need", "like", "sure", "set", "going", "love", "have", "has", "ought").contains(before.word())
                && !Set.of("you", "me", "us").contains(before.word())) || told(begin, at);
    }

    /// "Use the lake, the boat and the harbour": one order about several things.
    private boolean enumerated(int begin, int at) {
        return (ordered(begin) || only(begin)) && EnglishPhrases.ARTICLES.contains(word(at)) && ended(at + 2);
    }

    /// "Title: Our summer": what stands behind is the title.
    private boolean titled(int at) {
        return at >= 0
                && pieces.get(at).stream().anyMatch(piece -> piece.sort() == Sort.KIND && EnglishPhrases.TITLED.contains(piece.text()));
    }

    /// "Just the lake and the boat".
    private boolean only(int begin) {
        int at = begin;
        while (at < tokens.size() && (tokens.get(at).is(Token.Kind.MARK) || EnglishPhrases.JOINING.contains(word(at)))) {
            at++;
        }
        return EnglishPhrases.ONLY.contains(word(at));
    }

    private boolean ended(int at) {
        return at >= tokens.size() || tokens.get(at).is(Token.Kind.MARK) || word(at).equals("and");
    }

    /// Whether "it should …", "it is …" begins here.
    private boolean told(int begin, int at) {
        return at > begin && word(at).equals("it") && EnglishPhrases.SHALL.contains(word(at + 1)) && !word(at - 1).equals("that")
                && !word(at - 1).equals("sure");
    }

    /// Whether a verb stands behind "to".
    private boolean acts(int at) {
        boolean word = at < tokens.size() && tokens.get(at).is(Token.Kind.WORD);
        return word
                && pieces.get(at).stream().filter(piece -> piece.to() == at + 1)
                        .noneMatch(
                                piece -> EnumSet
                                        .of(Sort.DET, Sort.PRONOUN, Sort.KIND, Sort.NUMBER, Sort.MUSIC_STYLE, Sort.SHAPE, Sort.EDGE_WORD,
                                                Sort.SPOT, Sort.ALL, Sort.PLATFORM, Sort.FORMAT, Sort.COLOUR, Sort.SIDE)
                                        .contains(piece.sort()));
    }

    /// Whether one word goes over the border: "black and white".
    private boolean spanned(int at) {
        return IntStream.range(Math.max(0, at - 4), at)
                .anyMatch(
                        i -> pieces.get(i).stream()
                                .anyMatch(piece -> piece.to() > at && piece.to() - i <= 6 && (piece.sort() == Sort.DURATION
                                        || capitals(piece)
                                        || (piece.value() instanceof String && SPANNING.contains(piece.sort()) && piece.to() - i <= 5))));
    }

    /// "HOT AND FRESH".
    private static boolean capitals(Piece piece) {
        return piece.sort() == Sort.TEXT && piece.text().equals(piece.text().toUpperCase(Locale.ROOT));
    }

    private boolean alike(int at) {
        return at >= 0 && at < tokens.size()
                && pieces.get(at).stream().anyMatch(piece -> piece.to() == at + 1 && LIKENESS.contains(piece.sort()));
    }

    private boolean thing(int at) {
        return pieces.get(at).stream().anyMatch(piece -> piece.to() == at + 1 && THINGS.contains(piece.sort()));
    }

    private boolean quoted(int at) {
        return at >= 0 && at < tokens.size() && (tokens.get(at).is(Token.Kind.QUOTE) || tokens.get(at).is(Token.Kind.LINK));
    }

    private boolean number(int at) {
        return at < tokens.size()
                && pieces.get(at).stream().anyMatch(piece -> piece.sort() == Sort.NUMBER || piece.sort() == Sort.DURATION);
    }

    /// Whether a quote stands soon behind, before anything else begins.
    private boolean quotes(int at) {
        for (int i = at + 1; i < Math.min(at + 6, tokens.size()) && !tokens.get(i).is(Token.Kind.MARK); i++) {
            if (quoted(i)) {
                return true;
            }
        }
        return false;
    }

    // --- parts ---

    private Phrase phrase(int from, int to, boolean film) {
        int at = from;
        while (at < to && (tokens.get(at).is(Token.Kind.MARK) || EnglishPhrases.ASKING.contains(word(at))
                || (EnglishPhrases.JOINING.contains(word(at)) && !(word(at).equals("so") && word(at + 1).equals("that"))))) {
            at++;
        }
        int head = at;
        return new Phrase(from, head, to, head >= to ? Role.TOLD : role(from, head, to, film));
    }

    private Role role(int from, int head, int to, boolean film) {
        String first = word(head);
        int subject = IntStream.range(from, head).filter(i -> EnglishPhrases.PEOPLE.contains(word(i))).findFirst().orElse(-1);
        if (!film && made(from, to)) {
            return Role.FILM;
        }
        if (subject >= 0 && IntStream.range(subject, head).noneMatch(i -> EnglishPhrases.WANTING.contains(word(i)))) {
            return Role.TOLD;
        }
        if (first.equals("for") || (first.equals("to") && acts(head + 1)) || EnglishMakings.PURPOSES.contains(first)) {
            return Role.AIM;
        }
        if (!EnglishPhrases.HAVING.contains(word(head - 1)) && ordered(head)) {
            return Role.ORDER;
        }
        if (EnglishPhrases.TELLING.contains(first)) {
            return lasting(head, to) ? Role.TRAIT : Role.TOLD;
        }
        boolean others = subject >= 0 && IntStream.range(head, Math.min(head + 3, to - 1)).anyMatch(i -> word(i + 1).equals("to"))
                && EnglishPhrases.VIEWERS.contains(first);
        boolean it = Set.of("it", "this", "that").contains(first) && !EnglishPhrases.SHALL.contains(word(head + 1))
                && !EnglishPhrases.FILMED.contains(word(head + 1)) && word(head + 1).endsWith("s");
        if (it || EnglishPhrases.PEOPLE.contains(first) || others || states(head, to)) {
            return Role.TOLD;
        }
        boolean shall = IntStream.range(head, Math.min(head + 4, to)).anyMatch(i -> EnglishPhrases.FILMED.contains(word(i)))
                && IntStream.range(head, Math.min(head + 5, to)).anyMatch(i -> EnglishPhrases.SHALL.contains(word(i)));
        boolean like = IntStream.range(head, to - 1)
                .anyMatch(i -> Set.of("look", "looks", "feel", "feels", "sound").contains(word(i)) && word(i + 1).equals("like"));
        return shall && like ? Role.TOLD : Role.TRAIT;
    }

    /// "Our client is a baker", "the guests loved it": about something other than the film.
    private boolean states(int head, int to) {
        boolean quotes = IntStream.range(head, to).anyMatch(this::quoted);
        return !quotes && EnglishPhrases.OWNERS.contains(word(head)) && !EnglishPhrases.FILMED.contains(word(head + 1))
                && IntStream.range(head + 1, Math.min(head + 5, to)).anyMatch(i -> EnglishPhrases.STATING.contains(word(i)) || past(i));
    }

    private boolean past(int at) {
        return word(at).length() > 4 && word(at).endsWith("ed") && !word(at - 1).equals("be")
                && !EnglishPhrases.ARTICLES.contains(word(at - 1)) && !EnglishMaterials.QUALITIES.contains(word(at))
                && !EnglishMaterials.PICTURES.contains(word(at + 1)) && !EnglishMaterials.RECORDINGS.contains(word(at + 1))
                && !EnglishMaterials.FILES.contains(word(at + 1));
    }

    /// "That lasts 30 seconds", "which is one minute long".
    private boolean lasting(int head, int to) {
        return Set.of("lasts", "last", "is", "runs", "has", "should", "are").contains(word(head + 1))
                && IntStream.range(head + 2, to).anyMatch(i -> pieces.get(i).stream().anyMatch(piece -> MEASURED.contains(piece.sort())));
    }

    /// Whether a phrase tells to make a film that is not there yet.
    private boolean made(int from, int to) {
        boolean verb = false;
        for (int i = from; i < to; i++) {
            boolean like = word(i).equals("like") && !EnglishPhrases.ASKING.contains(word(i - 1))
                    && !EnglishPhrases.PEOPLE.contains(word(i - 1));
            verb |= !like
                    && (EnglishMakings.VERBS.contains(word(i)) || EnglishPhrases.WANTING.contains(word(i)) || word(i).equals("would"));
            boolean product = pieces.get(i).stream().anyMatch(piece -> piece.sort() == Sort.REEL && piece.to() <= to && !piece.several())
                    || (EnglishMakings.PRODUCTS.contains(word(i)) && IntStream.range(Math.max(from, i - 6), i).anyMatch(this::one))
                    || (fresh && EnglishPhrases.ANYTHING.contains(word(i)));
            verb |= (from == 0 && i > 0 && one(0)) || (product && named(from, i));
            if (verb && product && (i > from || fresh) && IntStream.range(Math.max(from, i - 2), i).noneMatch(this::definite)) {
                return true;
            }
        }
        return false;
    }

    /// "Vertical clip for our shop", "photo slideshow": a film that is only named.
    private boolean named(int from, int at) {
        boolean counted = at + 1 < tokens.size() && tokens.get(at + 1).is(Token.Kind.NUMBER);
        boolean deed = IntStream.rangeClosed(0, at).anyMatch(i -> EnglishMakings.VERBS.contains(word(i)));
        return fresh && from == 0 && at < NAMED && !counted && !deed && !ordered(0)
                && IntStream.rangeClosed(0, at)
                        .noneMatch(i -> EnglishPhrases.PEOPLE.contains(word(i)) || EnglishPhrases.OWNERS.contains(word(i))
                                || EnglishPhrases.STATING.contains(word(i)) || EnglishPhrases.BESIDE.contains(word(i)));
    }

    private boolean one(int at) {
        return Set.of("a", "an", "one").contains(word(at));
    }

    private boolean definite(int at) {
        return Set.of("the", "this", "that", "my", "our", "these", "your", "its").contains(word(at))
                && !Set.of("into", "of", "from").contains(word(at + 2));
    }

    private boolean ordered(int begin) {
        int at = begin;
        while (at < tokens.size() && (tokens.get(at).is(Token.Kind.MARK) || EnglishPhrases.ASKING.contains(word(at))
                || EnglishPhrases.JOINING.contains(word(at))) && !word(at).equals("add")) {
            at++;
        }
        String word = word(at);
        String next = word(at + 1);
        boolean object = EnglishPhrases.OBJECTS.contains(next) || quoted(at + 1) || number(at + 1);
        boolean gerund = EnglishPhrases.GERUNDS.contains(word) && Set.of("with", "on", "in").contains(next);
        return gerund || (EnglishPhrases.ORDERS.contains(word) && (!EnglishPhrases.DOUBTFUL.contains(word) || object));
    }

    private String word(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).word() : "";
    }
}
