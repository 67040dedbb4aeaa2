package kinora.reel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kinora.media.ClipFacts.Span;

/// Parts of a clip as sets of moments: in order, apart from each other.
final class Spans {
    private Spans() {}

    /// All that lies in any of them; those that touch become one.
    static List<Span> union(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted(Comparator.comparingLong(Span::fromMs)).toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && span.fromMs() <= joined.getLast().toMs()) {
                Span before = joined.removeLast();
                joined.add(new Span(before.fromMs(), Math.max(before.toMs(), span.toMs())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    static List<Span> union(List<Span> some, List<Span> others) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(others);
        return union(all);
    }

    /// What lies in none of them, from 0 to a length.
    static List<Span> gaps(List<Span> spans, long lengthMs) {
        List<Span> gaps = new ArrayList<>();
        long at = 0;
        for (Span span : union(spans)) {
            if (span.fromMs() > at && at < lengthMs) {
                gaps.add(new Span(at, Math.min(span.fromMs(), lengthMs)));
            }
            at = Math.max(at, span.toMs());
        }
        if (at < lengthMs) {
            gaps.add(new Span(at, lengthMs));
        }
        return List.copyOf(gaps);
    }

    /// What of some lies in none of others.
    static List<Span> without(List<Span> some, List<Span> others, long lengthMs) {
        return gaps(union(gaps(some, lengthMs), within(others, lengthMs)), lengthMs);
    }

    /// What of them lies before a length.
    static List<Span> within(List<Span> spans, long lengthMs) {
        return spans.stream().filter(span -> span.fromMs() < lengthMs).map(span -> new Span(span.fromMs(), Math.min(span.toMs(), lengthMs)))
                .toList();
    }

    /// Those that last at least so long.
    static List<Span> lasting(List<Span> spans, long leastMs) {
        return spans.stream().filter(span -> span.toMs() - span.fromMs() >= leastMs).toList();
    }

    /// The same, with what is shorter between them.
    static List<Span> closed(List<Span> spans, long belowMs, long lengthMs) {
        return spans.isEmpty()
                ? List.of()
                : without(List.of(new Span(spans.getFirst().fromMs(), spans.getLast().toMs())), lasting(gaps(spans, lengthMs), belowMs),
                        lengthMs);
    }

    static boolean touches(List<Span> spans, Span other) {
        return spans.stream().anyMatch(span -> span.fromMs() < other.toMs() && other.fromMs() < span.toMs());
    }
}
