package kinora.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A map from frames of the film to frames of the film when every shot gets a new length: proportional within a shot, in step within gaps and after
/// the last shot.
final class Stretch {
    private final List<Span> shots;
    /// Borders of shots before, ascending, from 0.
    private final long[] from;
    /// Where the same borders are now.
    private final long[] to;

    private Stretch(List<Span> shots, long[] from, long[] to) {
        this.shots = List.copyOf(shots);
        this.from = from;
        this.to = to;
    }

    /// The shots with their new lengths, in their new places.
    List<Span> shots() {
        return shots;
    }

    /// The map that gives the shots these lengths in frames.
    static Stretch of(List<Span> before, long[] lengths) {
        List<Span> shots = new ArrayList<>();
        List<long[]> borders = new ArrayList<>();
        borders.add(new long[]{0, 0});
        long shift = 0;
        for (int i = 0; i < lengths.length; i++) {
            Span now = before.get(i).shifted(shift).lasting(lengths[i]);
            shots.add(now);
            borders.add(new long[]{before.get(i).first(), now.first()});
            borders.add(new long[]{before.get(i).end(), now.end()});
            shift = now.end() - before.get(i).end();
        }
        List<long[]> distinct = new ArrayList<>();
        borders.stream().filter(border -> distinct.isEmpty() || distinct.getLast()[0] < border[0]).forEach(distinct::add);
        return new Stretch(shots, distinct.stream().mapToLong(border -> border[0]).toArray(),
                distinct.stream().mapToLong(border -> border[1]).toArray());
    }

    /// The stretch that `frame` lies in, as the index of its first border.
    private int piece(long frame) {
        int found = Arrays.binarySearch(from, frame);
        return found >= 0 ? found : -found - 2;
    }

    /// Whether it is a border of a shot, or any frame after the last one, where time is not stretched.
    private boolean isBorder(long frame) {
        return frame >= from[from.length - 1] || Arrays.binarySearch(from, frame) >= 0;
    }

    /// Where the border before `frame` is now.
    long at(long frame) {
        int piece = piece(frame);
        if (piece == from.length - 1) {
            return to[piece] + frame - from[piece];
        }
        return to[piece] + (frame - from[piece]) * (to[piece + 1] - to[piece]) / (from[piece + 1] - from[piece]);
    }

    /// Where a title or overlay is now. One that runs from border to border still does. Any other keeps its length as far as the shots that it
    /// touches allow; one that ends with a shot still does.
    Span of(Span span) {
        boolean starts = isBorder(span.first());
        boolean ends = isBorder(span.end());
        if (starts && ends) {
            return new Span(at(span.first()), at(span.end()) - at(span.first()), span.segment());
        }
        int first = piece(span.first());
        int last = piece(span.end() - 1);
        if (ends) {
            long start = Math.max(at(span.end()) - span.frames(), to[first]);
            return new Span(start, at(span.end()) - start, span.segment());
        }
        long start = at(span.first());
        long limit = last == from.length - 1 ? at(span.end()) : to[last + 1];
        return new Span(start, Math.max(1, Math.min(span.frames(), limit - start)), span.segment());
    }
}
