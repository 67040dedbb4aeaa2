package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import kinora.timeline.FrameRate;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// Edits that put something on the tracks beside the main one.
final class Placing {
    private Placing() {}

    static Step add(Film film, Visual picture, Optional<TrackId> track) {
        return film.main() < 0
                ? Step.refused(new Reason.NoShots())
                : add(film, picture, Lane.Kind.VIDEO, track, (span, lane) -> lane.isFree(span, span.id()));
    }

    static Step add(Film film, Sound sound, Optional<TrackId> track) {
        return add(film, sound, Lane.Kind.AUDIO, track, (added, lane) -> lane.spans().stream()
                .allMatch(span -> span.segment() instanceof Sound other && other.role() == sound.role()));
    }

    static Step add(Film film, Title title, Optional<TrackId> track) {
        return add(film, title, Lane.Kind.TEXT, track, (added, lane) -> true);
    }

    private static Step add(Film film, Segment segment, Lane.Kind kind, Optional<TrackId> track, BiPredicate<Span, Lane> fits) {
        Optional<Step> outside = Checks.startOutside(film, film.rate().snap(segment.range().startMs()), kind != Lane.Kind.AUDIO);
        if (outside.isPresent()) {
            return outside.get();
        }
        return Checks.fresh(film, segment, segment.range(), span -> {
            if (track.isPresent()) {
                return on(film, track.get(), kind, lane -> new Step.Made(film.with(lane, film.lanes().get(lane).plus(span))));
            }
            for (int i = 0; i < film.lanes().size(); i++) {
                if (film.lanes().get(i).kind() == kind && i != film.main() && fits.test(span, film.lanes().get(i))) {
                    return new Step.Made(film.with(i, film.lanes().get(i).plus(span)));
                }
            }
            return new Step.Made(withLane(film, Lane.empty(Edits.nextTrackId(film), kind).plus(span)));
        });
    }

    private interface OnLane {
        Step go(int lane);
    }

    /// Goes on with the index of a track of this kind that is not the main track.
    private static Step on(Film film, TrackId track, Lane.Kind kind, OnLane next) {
        int lane = film.lane(track);
        if (lane < 0) {
            return Step.refused(new Reason.NoSuchTrack(track));
        }
        return lane == film.main() || film.lanes().get(lane).kind() != kind ? Step.refused(new Reason.WrongTrack(track)) : next.go(lane);
    }

    /// A new picture track goes over the other pictures, any other goes last.
    private static Film withLane(Film film, Lane lane) {
        List<Lane> lanes = new ArrayList<>(film.lanes());
        int at = lanes.size();
        while (lane.kind() == Lane.Kind.VIDEO && at > 0 && lanes.get(at - 1).kind() != Lane.Kind.VIDEO) {
            at--;
        }
        lanes.add(at, lane);
        return film.withLanes(lanes);
    }

    static Step move(Film film, SegmentId id, long startMs, Optional<TrackId> track) {
        return Checks.at(film, id, place -> {
            FrameRate rate = film.rate();
            Lane from = film.lanes().get(place.lane());
            if (place.lane() == film.main()) {
                return Step.refused(new Reason.WrongKind(id, Reason.Wanted.NO_SHOT));
            }
            Optional<Step> outside = Checks.startOutside(film, startMs, from.kind() != Lane.Kind.AUDIO);
            if (outside.isPresent()) {
                return outside.get();
            }
            Span moved = new Span(rate.frame(startMs), place.span().frames(), place.span().segment());
            return on(film, track.orElse(from.id()), from.kind(), lane -> {
                if (lane == place.lane()) {
                    return new Step.Made(film.with(place, moved));
                }
                Film taken = film.with(place.lane(), from.without(id));
                return new Step.Made(taken.with(lane, taken.lanes().get(lane).plus(moved)));
            });
        });
    }
}
