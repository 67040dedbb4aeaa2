package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import kinora.timeline.Title;
import kinora.understand.Scene;
import kinora.understand.Target;

import kinora.understand.Wish;
import kinora.understand.grammar.Token.Kind;

/// Other words for a part of what stands on the picture: "it's Max, not Rex", "Rex should be Max", "write Max instead of Rex". What is wrong is found in the titles
/// of the film, and nothing else may be wanted in the same breath.
final class Corrections {
    private static final int LONGEST = 4;
    private static final Set<String> BEING = Set.of("be", "say", "read", "become", "was", "meant");
    private static final Set<String> WRONG = Set.of("typo", "spelling", "spelled", "misspelled", "mistake", "mistyped", "wrong", "error",
            "correct", "correction", "name", "called", "should", "must", "actually", "there", "there's", "s", "it", "it's", "its", "is",
            "not");
    /// What may stand beside it.
    private static final EnumSet<Sort> BESIDE = EnumSet.of(Sort.FILLER, Sort.DET, Sort.PREP, Sort.COMMENT, Sort.COMPLAINT, Sort.PRONOUN,
            Sort.REPLACE, Sort.LIGHT, Sort.WRITE, Sort.SAY, Sort.NOT, Sort.INSTEAD, Sort.AUX, Sort.BY_NAME, Sort.REASON, Sort.NOPE,
            Sort.YES, Sort.MARK, Sort.CONJ, Sort.CALL, Sort.SWAP);

    private final String text;
    private final List<Token> tokens;
    private final Supplier<List<List<Piece>>> read;
    private Optional<List<List<Piece>>> pieces = Optional.empty();
    private final List<Title> titles;

    /// @param read makes the pieces of the tokens, which is only done where words of a title stand among them
    Corrections(String text, List<Token> tokens, Supplier<List<List<Piece>>> read, Scene scene) {
        this.text = text;
        this.tokens = tokens;
        this.read = read;
        this.titles = scene.draft().segments().filter(Title.class::isInstance).map(Title.class::cast).toList();
    }

    /// What shall stand there instead, where that is all that was said.
    Optional<Wish> of() {
        for (Title title : titles) {
            List<String> written = Tokenizer.read(title.text(), Set.of()).stream().map(Token::word).toList();
            for (int at = 0; at < tokens.size(); at++) {
                for (int to = Math.min(tokens.size(), at + LONGEST); to > at; to--) {
                    Optional<Wish> found = stands(written, at, to) ? corrected(title, at, to) : Optional.empty();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether these words are a part of a title, but not all of it.
    ///
    /// @param words of the title
    private boolean stands(List<String> words, int from, int to) {
        List<String> said = words(from, to);
        boolean part = (words.size() > said.size() || (words.size() == said.size() && said.size() > 1))
                && Collections.indexOfSubList(words, said) >= 0
                && tokens.subList(from, to).stream().noneMatch(token -> token.is(Kind.MARK));
        return part && said.stream().anyMatch(word -> word.length() > 2) && !small(from);
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(from, to)) {
            Tokenizer.read(token.word(), Set.of()).forEach(one -> words.add(one.word().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private Optional<Wish> corrected(Title title, int from, int to) {
        String before = from > 0 ? tokens.get(from - 1).word() : "";
        String after = to < tokens.size() ? tokens.get(to).word() : "";
        boolean instead = before.equals("not") || (before.equals("of") && from > 1 && tokens.get(from - 2).word().equals("instead"))
                || (before.equals("than") && from > 1 && tokens.get(from - 2).word().equals("rather"));
        int behind = to;
        while ((behind < tokens.size() && Set
                .of("should", "must", "has", "to", "is", "with", "by", "into", "but", "it's", ",", "actually", "really", "→", ">", "-", "=")
                .contains(tokens.get(behind).word())) || (behind < tokens.size() && BEING.contains(tokens.get(behind).word()))) {
            behind++;
        }
        boolean turned = Set.of("should", "must", "has", "→", "with", "by", "into", "to").contains(after)
                && (behind > to + 1 || Set.of("with", "by", "into", "to", "→").contains(after))
                && (!Set.of("to", "with", "by", "into").contains(after) || replaces());
        if (instead) {
            int end = before.equals("not") ? from - 1 : from - 2;
            while (end > 0 && tokens.get(end - 1).is(Kind.MARK)) {
                end--;
            }
            int begin = end;
            while (begin > 0 && end - begin < LONGEST && worded(begin - 1)) {
                begin--;
            }
            if (begin < end) {
                return wish(title, begin, end, from, to);
            }
            behind = to;
            while (behind < tokens.size()
                    && (tokens.get(behind).is(Kind.MARK) || Set.of("but", "it's", "its", "is").contains(tokens.get(behind).word()))) {
                behind++;
            }
        } else if (!turned || looks(behind)) {
            return Optional.empty();
        }
        int end = behind;
        while (end < tokens.size() && end - behind < LONGEST && worded(end)) {
            end++;
        }
        return end > behind ? wish(title, behind, end, from, to) : Optional.empty();
    }

    /// Whether a word tells how words look, where they stand or how large they are: "“Summer” should be red".
    private boolean looks(int at) {
        boolean written = at < tokens.size() && (tokens.get(at).is(Kind.QUOTE) || tokens.get(at).capital());
        return at < tokens.size() && !written && pieces().get(at).stream().anyMatch(piece -> LOOKS.contains(piece.sort()));
    }

    private static final Set<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.CHANGE, Sort.QUALITY, Sort.WEIGHT, Sort.SPOT, Sort.FONT, Sort.CAPS);

    private List<List<Piece>> pieces() {
        List<List<Piece>> all = pieces.orElseGet(read);
        pieces = Optional.of(all);
        return all;
    }

    private boolean replaces() {
        return pieces().stream().flatMap(List::stream).anyMatch(piece -> piece.sort() == Sort.REPLACE || piece.sort() == Sort.SWAP);
    }

    /// Whether a word belongs to a wording: a quote, a name, a number, a word that nobody knows or that is only seen.
    private boolean worded(int at) {
        Token token = tokens.get(at);
        boolean quoted = token.is(Kind.QUOTE) || token.is(Kind.NUMBER);
        return quoted || (token.is(Kind.WORD) && !WRONG.contains(token.word()) && ((token.capital() && at > 0) || !small(at)));
    }

    private boolean small(int at) {
        return pieces().get(at).stream().anyMatch(piece -> piece.to() == at + 1 && (BESIDE.contains(piece.sort()) || text(piece)));
    }

    private static boolean text(Piece piece) {
        return piece.sort() == Sort.KIND && Set.of("TITLE", "CAPTION", "OPENING", "CLOSING").contains(piece.text());
    }

    private Optional<Wish> wish(Title title, int from, int to, int wrongFrom, int wrongTo) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean said = (i >= from && i < to) || (i >= wrongFrom && i < wrongTo);
            if (!said && !tokens.get(i).is(Kind.MARK) && !WRONG.contains(tokens.get(i).word()) && !BEING.contains(tokens.get(i).word())
                    && !inside(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Wish.Text(new Target.Named(Target.Kind.TITLE, title.text()), said(from, to),
                Optional.of(original(title, wrongFrom, wrongTo)), Wish.Text.Append.NO));
    }

    /// Whether a word is a small one or the name of a title.
    private boolean inside(int at) {
        for (int begin = Math.max(0, at - 4); begin <= at; begin++) {
            for (Piece piece : pieces().get(begin)) {
                if (piece.to() > at && (BESIDE.contains(piece.sort()) || text(piece))) {
                    return true;
                }
            }
        }
        return false;
    }

    private String said(int from, int to) {
        if (to - from == 1) {
            return tokens.get(from).is(Kind.QUOTE)
                    ? tokens.get(from).word()
                    : text.substring(tokens.get(from).from(), tokens.get(from).to());
        }
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /// The wrong words as they stand in the title.
    private String original(Title title, int from, int to) {
        List<Token> words = Tokenizer.read(title.text(), Set.of());
        int at = Collections.indexOfSubList(words.stream().map(Token::word).toList(), words(from, to));
        return title.text().substring(words.get(at).from(), words.get(at + words(from, to).size() - 1).to());
    }
}
