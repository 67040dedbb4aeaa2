package kinora.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinora.timeline.FrameRate;
import kinora.timeline.SegmentId;
import kinora.timeline.Transition;

/// Transitions while the visuals of their track change.
final class Joins {
    /// Two visuals, the second directly after the first in its track's list.
    record Pair(SegmentId left, SegmentId right) {}

    /// A track with what its transitions had to give up.
    record Fitted(Lane lane, List<Adjustment> notes) {}

    private Joins() {}

    static List<Pair> pairs(List<Span> spans) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            pairs.add(new Pair(spans.get(i - 1).id(), spans.get(i).id()));
        }
        return pairs;
    }

    static Transition between(Pair pair, Transition like) {
        return new Transition(pair.left(), pair.right(), like.name(), like.durationMs(), like.easing(), like.extras());
    }

    /// Gives the main track other shots or another order. Pairs that stay neighbours keep their transition; borders that are torn apart hand theirs on
    /// to the new borders from left to right, and when there are more new ones, the last goes to all that are left.
    static Film carry(Film film, List<Span> shots) {
        Lane before = film.lanes().get(film.main());
        Lane after = before.withSpans(shots);
        Map<Pair, Transition> had = new LinkedHashMap<>();
        before.joins().forEach(join -> had.put(new Pair(join.left(), join.right()), join));
        List<Pair> torn = new ArrayList<>(pairs(before.spans()));
        List<Pair> fresh = new ArrayList<>(pairs(after.spans()));
        Set<Pair> kept = new HashSet<>(torn);
        kept.retainAll(new HashSet<>(fresh));
        torn.removeAll(kept);
        fresh.removeAll(kept);
        List<Transition> joins = new ArrayList<>();
        List<Adjustment> notes = new ArrayList<>();
        before.joins().stream().filter(join -> kept.contains(new Pair(join.left(), join.right()))).forEach(joins::add);
        for (int i = 0; i < fresh.size() && !torn.isEmpty(); i++) {
            Transition like = had.get(torn.get(Math.min(i, torn.size() - 1)));
            if (like != null) {
                joins.add(between(fresh.get(i), like));
                notes.add(new Adjustment.TransitionHandedOn(fresh.get(i).left(), fresh.get(i).right(), like.name()));
            }
        }
        for (int i = fresh.size(); i < torn.size(); i++) {
            Transition lost = had.get(torn.get(i));
            if (lost != null) {
                notes.add(new Adjustment.TransitionDropped(lost.left(), lost.right(), lost.name()));
            }
        }
        return film.with(film.main(), sorted(after.withJoins(joins))).noting(notes);
    }

    /// The lane with its transitions in the order of their visuals.
    static Lane sorted(Lane lane) {
        Map<SegmentId, Integer> position = positions(lane);
        return lane
                .withJoins(lane.joins().stream().sorted(Comparator.comparingInt(join -> position.getOrDefault(join.left(), -1))).toList());
    }

    static Map<SegmentId, Integer> positions(Lane lane) {
        Map<SegmentId, Integer> position = new HashMap<>();
        for (int i = 0; i < lane.spans().size(); i++) {
            position.put(lane.spans().get(i).id(), i);
        }
        return position;
    }

    /// Whether the transition's two stand side by side with no gap.
    private static boolean touching(Lane lane, Map<SegmentId, Integer> position, Transition join) {
        int left = position.getOrDefault(join.left(), -1);
        int right = position.getOrDefault(join.right(), -1);
        return left >= 0 && right == left + 1 && lane.spans().get(left).end() == lane.spans().get(right).first();
    }

    /// Shortens every transition to what its two can spare and drops what is left without two of them or without two frames. When the transitions at
    /// the two ends of a visual want more than it has, either may have what the other leaves, and half of the visual in any case.
    static Fitted fit(Lane lane, FrameRate rate) {
        Map<SegmentId, Integer> position = positions(lane);
        List<Adjustment> notes = new ArrayList<>();
        List<Transition> joins = new ArrayList<>();
        for (Transition join : lane.joins()) {
            if (touching(lane, position, join)) {
                joins.add(join);
            } else {
                notes.add(new Adjustment.TransitionDropped(join.left(), join.right(), join.name()));
            }
        }
        long[] allowed = allowed(lane, rate, position, joins);
        for (int shortest = shortest(allowed); shortest >= 0; shortest = shortest(allowed)) {
            Transition lost = joins.remove(shortest);
            notes.add(new Adjustment.TransitionDropped(lost.left(), lost.right(), lost.name()));
            allowed = allowed(lane, rate, position, joins);
        }
        for (int i = 0; i < joins.size(); i++) {
            Transition join = joins.get(i);
            if (allowed[i] < rate.frame(join.durationMs())) {
                joins.set(i, lasting(join, rate.ms(allowed[i])));
                notes.add(new Adjustment.TransitionShortened(join.left(), join.right(), join.durationMs(), rate.ms(allowed[i])));
            }
        }
        return notes.isEmpty() ? new Fitted(lane, notes) : new Fitted(lane.withJoins(joins), notes);
    }

    static Transition lasting(Transition join, long durationMs) {
        return new Transition(join.left(), join.right(), join.name(), durationMs, join.easing(), join.extras());
    }

    /// The first of the shortest that have less than two frames; -1 when all have them.
    private static int shortest(long[] allowed) {
        int shortest = -1;
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i] < 2 && (shortest < 0 || allowed[i] < allowed[shortest])) {
                shortest = i;
            }
        }
        return shortest;
    }

    private static long[] allowed(Lane lane, FrameRate rate, Map<SegmentId, Integer> position, List<Transition> joins) {
        long[] before = new long[lane.spans().size()];
        long[] behind = new long[lane.spans().size()];
        for (Transition join : joins) {
            long frames = rate.frame(join.durationMs());
            int left = position.getOrDefault(join.left(), -1);
            behind[left] = frames / 2;
            before[left + 1] = frames - frames / 2;
        }
        long[] allowed = new long[joins.size()];
        for (int i = 0; i < allowed.length; i++) {
            int left = position.getOrDefault(joins.get(i).left(), -1);
            long leftSpare = share(lane.spans().get(left).frames(), before[left], false);
            long rightSpare = share(lane.spans().get(left + 1).frames(), behind[left + 1], true);
            allowed[i] = Math.min(rate.frame(joins.get(i).durationMs()), Math.min(2 * leftSpare + 1, 2 * rightSpare));
        }
        return allowed;
    }

    /// How many of a visual's frames one transition may have when the one at the other end wants `other`; the odd frame goes to the start.
    private static long share(long frames, long other, boolean atStart) {
        return Math.max(frames - other, atStart ? frames - frames / 2 : frames / 2);
    }
}
