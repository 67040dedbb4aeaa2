package kinora.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.SegmentId;
import kinora.timeline.Transition;

/// Edits of transitions.
final class Borders {
    private Borders() {}

    static Step set(Film film, SegmentId left, SegmentId right, String name, long durationMs, Easing easing) {
        return neighbours(film, left, right, place -> {
            Optional<Step> bad = unfit(film.rate(), name, durationMs);
            if (bad.isPresent()) {
                return bad.get();
            }
            Lane lane = film.lanes().get(place.lane());
            Joins.Pair pair = new Joins.Pair(left, right);
            Optional<Transition> old = lane.joins().stream().filter(join -> of(join).equals(pair)).findFirst();
            List<Transition> others = lane.joins().stream().filter(join -> !of(join).equals(pair)).toList();
            long spare = spare(film.rate(), lane, place, others);
            if (spare < 2) {
                return Step.refused(new Reason.NoRoomForTransition(left, right));
            }
            long frames = Math.min(spare, film.rate().frame(durationMs));
            Transition join = new Transition(left, right, name, film.rate().ms(frames), easing,
                    old.map(Transition::extras).orElse(Extras.none()));
            List<Transition> joins = new ArrayList<>(lane.joins());
            old.ifPresentOrElse(was -> joins.set(joins.indexOf(was), join), () -> joins.add(join));
            Lane joined = old.isPresent() ? lane.withJoins(joins) : Joins.sorted(lane.withJoins(joins));
            List<Adjustment> notes = frames < film.rate().frame(durationMs)
                    ? List.of(new Adjustment.TransitionShortened(left, right, durationMs, join.durationMs()))
                    : List.of();
            return new Step.Made(film.with(place.lane(), joined).noting(notes));
        });
    }

    private interface AtBorder {
        Step go(Film.Place left);
    }

    private static Step neighbours(Film film, SegmentId left, SegmentId right, AtBorder next) {
        return Checks.at(film, left, from -> Checks.at(film, right, to -> {
            boolean video = film.lanes().get(from.lane()).kind() == Lane.Kind.VIDEO;
            boolean touch = from.lane() == to.lane() && from.index() + 1 == to.index() && from.span().end() == to.span().first();
            return video && touch ? next.go(from) : Step.refused(new Reason.NotNeighbours(left, right));
        }));
    }

    private static Optional<Step> unfit(FrameRate rate, String name, long durationMs) {
        Optional<Step> short2 = durationMs > 0 && durationMs <= Limits.MAX_FILM_MS && rate.frame(durationMs) >= 2
                ? Optional.empty()
                : Optional
                        .of(Step.refused(new Reason.OutOfRange(Reason.Quantity.TRANSITION_MS, durationMs, rate.ms(2), Limits.MAX_FILM_MS)));
        return Checks.badName(name, false).or(() -> short2);
    }

    /// How many frames a transition at the end of `left` may have beside the others.
    private static long spare(FrameRate rate, Lane lane, Film.Place left, List<Transition> others) {
        Span right = lane.spans().get(left.index() + 1);
        long before = left.span().frames();
        long behind = right.frames();
        for (Transition join : others) {
            long frames = rate.frame(join.durationMs());
            before -= join.right().equals(left.span().id()) ? frames - frames / 2 : 0;
            behind -= join.left().equals(right.id()) ? frames / 2 : 0;
        }
        return Math.min(2 * before + 1, 2 * behind);
    }

    private static Joins.Pair of(Transition join) {
        return new Joins.Pair(join.left(), join.right());
    }

    static Step remove(Film film, SegmentId left, SegmentId right) {
        return Checks.at(film, left, place -> Checks.at(film, right, other -> {
            Lane lane = film.lanes().get(place.lane());
            List<Transition> joins = lane.joins().stream().filter(join -> !of(join).equals(new Joins.Pair(left, right))).toList();
            return joins.size() == lane.joins().size()
                    ? Step.refused(new Reason.NoSuchTransition(left, right))
                    : new Step.Made(film.with(place.lane(), lane.withJoins(joins)));
        }));
    }

    static Step setAll(Film film, String name, long durationMs, Easing easing) {
        Optional<Step> bad = unfit(film.rate(), name, durationMs);
        if (bad.isPresent()) {
            return bad.get();
        }
        List<Span> shots = film.shots();
        if (shots.isEmpty()) {
            return Step.refused(new Reason.NoShots());
        }
        Lane lane = film.lanes().get(film.main());
        Map<Joins.Pair, Extras> extras = new LinkedHashMap<>();
        lane.joins().forEach(join -> extras.put(of(join), join.extras()));
        List<Transition> joins = new ArrayList<>();
        for (int i = 1; i < shots.size(); i++) {
            if (shots.get(i - 1).end() == shots.get(i).first()) {
                Joins.Pair pair = new Joins.Pair(shots.get(i - 1).id(), shots.get(i).id());
                joins.add(new Transition(pair.left(), pair.right(), name, film.rate().snap(durationMs), easing,
                        extras.getOrDefault(pair, Extras.none())));
            }
        }
        if (joins.isEmpty()) {
            return Step.refused(new Reason.NoNeighbours());
        }
        Joins.Fitted fitted = Joins.fit(lane.withJoins(joins), film.rate());
        return fitted.lane().joins().isEmpty()
                ? Step.refused(new Reason.NoRoomForTransition(joins.getFirst().left(), joins.getFirst().right()))
                : new Step.Made(film.with(film.main(), fitted.lane()).noting(fitted.notes()));
    }
}
