package kinora.understand.grammar;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.understand.Moment;
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
}
