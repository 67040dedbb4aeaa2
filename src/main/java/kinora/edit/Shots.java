package kinora.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;

/// Edits that put shots into the main track, take them out or change their order.
final class Shots {
    private Shots() {}

    static Step insert(Film film, int index, Visual shot) {
        List<Span> shots = film.shots();
        if (index < 0 || index > shots.size()) {
            return Step.refused(new Reason.OutOfRange(Reason.Quantity.INDEX, index, 0, shots.size()));
        }
        return Checks.fresh(film, shot, new TimeRange(0, shot.range().durationMs()), span -> {
            Film ready = film.main() >= 0 ? film : withMain(film);
            long at = index < shots.size() ? shots.get(index).first() : ready.lanes().get(ready.main()).end();
            List<Span> now = new ArrayList<>(shots.subList(0, index));
            now.add(span.shifted(at));
            shots.subList(index, shots.size()).forEach(later -> now.add(later.shifted(span.frames())));
            // Without shots there is no story yet whose time could open: what was there first comes to lie over or under this one.
            Film opened = shots.isEmpty() ? ready : Ripple.insert(ready, at, span.frames(), shots);
            return new Step.Made(Joins.carry(opened, now));
        });
    }

    private static Film withMain(Film film) {
        List<Lane> lanes = new ArrayList<>(film.lanes());
        lanes.addFirst(Lane.empty(Edits.nextTrackId(film), Lane.Kind.VIDEO));
        return film.withLanes(lanes);
    }

    static Step remove(Film film, SegmentId id) {
        return Checks.at(film, id, place -> {
            Span gone = place.span();
            if (place.lane() != film.main()) {
                return new Step.Made(film.with(place.lane(), film.lanes().get(place.lane()).without(id)));
            }
            List<Span> shots = film.shots();
            List<Span> left = new ArrayList<>(shots.subList(0, place.index()));
            shots.subList(place.index() + 1, shots.size()).forEach(later -> left.add(later.shifted(-gone.frames())));
            return new Step.Made(Joins.carry(Ripple.remove(film, gone.first(), gone.frames(), shots), left));
        });
    }

    static Step move(Film film, SegmentId id, int index) {
        return Checks.at(film, id, place -> {
            if (place.lane() != film.main()) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.SHOT));
            }
            int last = film.shots().size() - 1;
            if (index < 0 || index > last) {
                return Step.refused(new Reason.OutOfRange(Reason.Quantity.INDEX, index, 0, last));
            }
            List<SegmentId> order = new ArrayList<>(film.shots().stream().map(Span::id).toList());
            order.add(index, order.remove(place.index()));
            return reorder(film, order);
        });
    }

    /// Gaps keep their length and stay before the shot of the same index.
    static Step reorder(Film film, List<SegmentId> order) {
        List<Span> shots = film.shots();
        if (shots.isEmpty()) {
            return Step.refused(new Reason.NoShots());
        }
        Map<SegmentId, Span> byId = shots.stream().collect(Collectors.toMap(Span::id, Function.identity()));
        Set<SegmentId> seen = new HashSet<>();
        List<SegmentId> surplus = order.stream().filter(id -> !byId.containsKey(id) || !seen.add(id)).toList();
        List<SegmentId> missing = shots.stream().map(Span::id).filter(id -> !seen.contains(id)).toList();
        if (!surplus.isEmpty() || !missing.isEmpty()) {
            return Step.refused(new Reason.NotAnOrder(missing, surplus));
        }
        if (order.equals(shots.stream().map(Span::id).toList())) {
            return Step.refused(new Reason.NothingToChange());
        }
        List<Span> now = new ArrayList<>();
        long cursor = 0;
        for (int i = 0; i < shots.size(); i++) {
            cursor += shots.get(i).first() - (i == 0 ? 0 : shots.get(i - 1).end());
            Span shot = byId.getOrDefault(order.get(i), shots.get(i));
            now.add(shot.shifted(cursor - shot.first()));
            cursor += shot.frames();
        }
        return new Step.Made(Ripple.travel(film, now));
    }
}
