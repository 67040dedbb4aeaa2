package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.grammar.Rule.Match;

/// Moments and spans as rules of all languages build them.
final class TimeParts {
    private TimeParts() {}

    /// As many milliseconds after the start as an element says.
    static Moment after(Match m, int element) {
        return new Moment.After(Math.round(m.number(element)));
    }

    /// As many seconds after the start as an element says.
    static Moment seconds(Match m, int element) {
        return new Moment.After(Math.round(m.number(element) * 1000));
    }

    /// `start`, `middle` or `end`; nothing for other words.
    static @Nullable Moment edge(String word) {
        return switch (word) {
            case "start" -> new Moment.After(0);
            case "end" -> new Moment.BeforeEnd(0);
            case "middle" -> new Moment.Share(500);
            default -> null;
        };
    }

    /// From the moment of one element to that of another.
    static @Nullable Span span(Match m, int from, int to) {
        boolean backwards = m.get(from, Moment.class) instanceof Moment.BeforeEnd && m.get(to, Moment.class) instanceof Moment.After;
        return backwards ? null : new Span(m.get(from, Moment.class), m.get(to, Moment.class), Optional.empty());
    }

    /// "Trim clip 4 to 3 seconds": the number is that of the clip, and no time at which something begins.
    static List<List<Piece>> numbered(List<List<Piece>> all) {
        List<List<Piece>> kept = new ArrayList<>(all);
        for (int i = 1; i < all.size(); i++) {
            int at = i;
            boolean number = all.get(i - 1).stream()
                    .anyMatch(piece -> piece.sort() == Sort.ITEM && piece.to() == at + 1 && piece.value() instanceof Target.Nth);
            if (number) {
                kept.set(i, all.get(i).stream().filter(piece -> !TIMES.contains(piece.sort()) || piece.to() == at + 1).toList());
            }
        }
        return kept;
    }

    private static final Set<Sort> TIMES = EnumSet.of(Sort.SPAN, Sort.PLACE);
}
