package kinora.edit;

import java.util.Optional;
import java.util.function.Function;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;

/// What several edits must know before they begin.
final class Checks {
    private Checks() {}

    /// Goes on with the segment's place, if there is such a segment.
    static Step at(Film film, SegmentId id, Function<Film.Place, Step> next) {
        Optional<Film.Place> place = film.find(id);
        return place.isPresent() ? next.apply(place.get()) : Step.refused(new Reason.NoSuchSegment(id));
    }

    /// Goes on with a new segment on the frame grid at this range, if its id is free and it has a frame.
    static Step fresh(Film film, Segment segment, TimeRange range, Function<Span, Step> next) {
        FrameRate rate = film.rate();
        if (film.find(segment.id()).isPresent()) {
            return Step.refused(new Reason.IdTaken(segment.id()));
        }
        long first = rate.frame(range.startMs());
        long frames = rate.frame(range.endMs()) - first;
        return frames < 1
                ? Step.refused(new Reason.TooShort(segment.id(), range.durationMs(), rate.ms(1)))
                : next.apply(new Span(first, frames, segment));
    }

    static Optional<Step> outside(Reason.Quantity what, long value, long min, long max) {
        return value < min || value > max ? Optional.of(Step.refused(new Reason.OutOfRange(what, value, min, max))) : Optional.empty();
    }

    /// Refuses a start after the end of the picture; at the very end only what is itself seen may start. A film without pictures has no end.
    static Optional<Step> startOutside(Film film, long startMs, boolean seen) {
        long end = film.pictureEnd();
        long latest = seen ? end : end - 1;
        return outside(Reason.Quantity.TIME_MS, startMs, 0, end == 0 ? Limits.MAX_FILM_MS : film.rate().ms(latest));
    }

    /// Refuses a name that is blank, if it must not be, or too long.
    static Optional<Step> badName(String name, boolean mayBeBlank) {
        int length = name.isBlank() && !mayBeBlank ? 0 : name.length();
        return outside(Reason.Quantity.NAME_LENGTH, length, mayBeBlank ? 0 : 1, Limits.MAX_NAME);
    }
}
