package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import kinora.understand.grammar.Fragment.Mark;

/// Words before what is meant that tell only how it goes on with what was said before: "what about green?", "do the same to every photo", "undo that and do it on the dog instead".
///
/// @param rest what stands behind them, which is read instead of the whole
/// @param marks what they say about it
/// @param alone whether the rest counts as a wish of its own too: "how about square?"
record Opening(String rest, Set<Mark> marks, boolean alone) {
    Opening {
        marks = Set.copyOf(marks);
    }

    /// What such words do.
    /// `TAKEN_BACK` takes back what was done, before what shall be done in its place; `SAME` does the same to something else; `DONE_TO` the same, said with nothing but "do"; `KEPT` keeps what was
    /// done and changes a part of it; `ALL_BUT` names those that are not meant; `ASKED` asks in a roundabout way.
    enum Kind {
        TAKEN_BACK, SAME, DONE_TO, KEPT, ALL_BUT, SUGGESTED, ASKED;

        private Set<Mark> marks() {
            return switch (this) {
                case TAKEN_BACK -> EnumSet.of(Mark.DENIED);
                case SAME, DONE_TO, SUGGESTED -> EnumSet.of(Mark.ALSO);
                case ALL_BUT -> EnumSet.of(Mark.BUT);
                case KEPT, ASKED -> EnumSet.noneOf(Mark.class);
            };
        }

        private boolean alone() {
            return this == KEPT || this == SUGGESTED || this == ASKED;
        }

        /// Whether such words may stand before a word.
        private boolean before(String word) {
            return switch (this) {
                case TAKEN_BACK -> EnglishOpenings.INSTEAD.contains(word);
                case DONE_TO -> EnglishOpenings.THINGS.contains(word);
                default -> true;
            };
        }
    }

    /// The words with which a text opens; none when it opens with what it means.
    static Optional<Opening> of(String text) {
        Sayings sayings = new Sayings(text, EnglishOpenings.OPENING);
        Optional<Piece> words = sayings.opening(Sort.OPENING, EnglishOpenings.LEADS);
        List<Token> tokens = sayings.tokens();
        int last = tokens.size();
        while (last > 0 && tokens.get(last - 1).is(Token.Kind.MARK) && "?.!".contains(tokens.get(last - 1).word())) {
            last--;
        }
        int next = words.map(Piece::to).orElse(last);
        boolean taken = words.filter(piece -> piece.value() == Kind.TAKEN_BACK).isPresent();
        while (next < last && tokens.get(next).is(Token.Kind.MARK) && ",:;.".contains(tokens.get(next).word())) {
            next++;
        }
        if (next >= last || !(words.orElseThrow().value() instanceof Kind kind)
                || !(kind.before(tokens.get(next).word()) || (taken && behind(tokens, words.get())))) {
            return Optional.empty();
        }
        String rest = (kind == Kind.ALL_BUT ? "but not " : "") + text.substring(tokens.get(next).from(), tokens.get(last - 1).to());
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(kind.marks());
        Optional<Opening> inner = of(rest);
        inner.ifPresent(one -> marks.addAll(one.marks()));
        return Optional.of(new Opening(inner.map(Opening::rest).orElse(rest), marks, kind.alone()));
    }

    /// Whether the words say themselves what shall be done in the place of what they take back: "undo that and do it to".
    private static boolean behind(List<Token> tokens, Piece words) {
        return tokens.subList(words.from() + 1, words.to()).stream().anyMatch(token -> Set.of("do", "apply").contains(token.word()));
    }

    /// Whether somebody says one of these and nothing else: `pause`, `off`, `left in`, `regret`.
    static boolean says(String text, String what) {
        return new Sayings(text, EnglishOpenings.WHOLE).only(Sort.SAID, what,
                what.equals("regret") ? EnglishOpenings.SIGHS : EnglishOpenings.ANSWERS, EnglishOpenings.TAILS);
    }

    /// Whether a text denies what was done, before it says what was meant: "no, the cake".
    static boolean denies(String text) {
        List<String> words = new Sayings(text, EnglishOpenings.MARKS).tokens().stream().map(Token::word).toList();
        int at = !words.isEmpty() && EnglishOpenings.CALLS.contains(words.getFirst()) ? 1 : 0;
        at += at > 0 && at < words.size() && words.get(at).equals(",") ? 1 : 0;
        return at + 1 < words.size() && EnglishOpenings.NO.contains(words.get(at)) && ",.!;:".contains(words.get(at + 1));
    }

    /// "And no music": what shall not be there, and no denial.
    static boolean without(String text) {
        List<String> words = new Sayings(text, EnglishOpenings.MARKS).tokens().stream().map(Token::word).filter(word -> !word.equals(","))
                .limit(3).toList();
        int no = words.indexOf("no");
        return no > 0 && EnglishOpenings.BEFORE_NO.contains(words.getFirst()) && !text.toLowerCase(Locale.ROOT).contains("no,");
    }

    /// What the beginning of a fragment says: "and the dog", "then the cake".
    static Set<Mark> marks(String text) {
        Sayings sayings = new Sayings(text, EnglishOpenings.MARKS);
        List<Token> tokens = sayings.tokens();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (begins(sayings, Mark.THEN, Set.of()) || SequelWords.THEN.stream().anyMatch(text.strip()::startsWith)) {
            marks.add(Mark.THEN);
        }
        if (begins(sayings, Mark.ALSO, EnglishOpenings.PRAISES)) {
            marks.add(Mark.ALSO);
        }
        if (before(sayings, Mark.INVERTED, EnglishOpenings.DENIALS, Set.of("of"))) {
            marks.add(Mark.INVERTED);
        }
        if (before(sayings, Mark.MORE, EnglishOpenings.DEEDS, Set.of("one", "photo", "picture", "clip", "shot"))) {
            marks.add(Mark.MORE);
        }
        int size = tokens.size();
        boolean all = size > 0 && tokens.getLast().word().equals("all") && (size < 2 || !tokens.get(size - 2).word().equals("at"));
        if (all || sayings.anywhere(Sort.SAID, Mark.EVERY)) {
            marks.add(Mark.EVERY);
        }
        return marks;
    }

    private static boolean begins(Sayings sayings, Mark mark, Set<String> leads) {
        return before(sayings, mark, leads, Set.of());
    }

    /// Whether a text begins with a phrase of this mark, and none of some words stands behind it.
    private static boolean before(Sayings sayings, Mark mark, Set<String> leads, Set<String> behind) {
        List<Token> tokens = sayings.tokens();
        return sayings.beginning(Sort.SAID, leads).stream().filter(piece -> piece.value() == mark)
                .anyMatch(piece -> piece.to() >= tokens.size() || !behind.contains(tokens.get(piece.to()).word()));
    }
}
