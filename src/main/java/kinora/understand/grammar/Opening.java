package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// @param instead what the words mean, said before the rest
    private record Kind(Pattern words, Set<Mark> marks, boolean alone, String instead) {
        Kind(String words, Set<Mark> marks, boolean alone) {
            this(words, marks, alone, "");
        }

        Kind(String words, Set<Mark> marks, boolean alone, String instead) {
            this(Pattern.compile("(?isU)^(?:" + SequelWords.LEAD + "){0,8}(?:" + words + ")(?![\\w'])[\\s,:;.]*(?<rest>\\S.*?)[\\s?.!]*$"),
                    marks, alone, instead);
        }
    }

    private static final List<Kind> KINDS = List.of(new Kind(SequelWords.TAKEN_BACK, EnumSet.of(Mark.DENIED), false),
            new Kind(SequelWords.SAME, EnumSet.of(Mark.ALSO), false), new Kind(SequelWords.KEPT, Set.of(), true),
            new Kind(SequelWords.ALL_BUT, Set.of(Mark.BUT), false, "but not "),
            new Kind(SequelWords.SUGGESTED, EnumSet.of(Mark.ALSO), true), new Kind(SequelWords.AS_ASKED, Set.of(), true));

    /// The words with which a text opens; none when it opens with what it means.
    static Optional<Opening> of(String text) {
        String said = text.strip();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.words().matcher(said);
            if (matcher.matches()) {
                String rest = kind.instead() + matcher.group("rest");
                Set<Mark> marks = EnumSet.noneOf(Mark.class);
                marks.addAll(kind.marks());
                Optional<Opening> inner = of(rest);
                inner.ifPresent(one -> marks.addAll(one.marks()));
                return Optional.of(new Opening(inner.map(Opening::rest).orElse(rest), marks, kind.alone()));
            }
        }
        return Optional.empty();
    }

    /// What the beginning of a fragment says: "and the dog", "then the cake".
    static Set<Mark> marks(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (SequelWords.THEN.stream().anyMatch(said::startsWith)) {
            marks.add(Mark.THEN);
        }
        if (SequelWords.AND.matcher(said).find()) {
            marks.add(Mark.ALSO);
        }
        if (SequelWords.OTHER_WAY.matcher(said).find()) {
            marks.add(Mark.INVERTED);
        }
        if (SequelWords.ANOTHER.matcher(said).find()) {
            marks.add(Mark.MORE);
        }
        if (SequelWords.EVERY.matcher(said).find()) {
            marks.add(Mark.EVERY);
        }
        return marks;
    }
}
