package kinora.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Cutting a segment in two.
final class Splitting {
    private Splitting() {}

    static Step split(Film film, SegmentId id, long atMs) {
        return Checks.at(film, id, place -> {
            FrameRate rate = film.rate();
            Span span = place.span();
            if (span.frames() < 2) {
                return Step.refused(new Reason.TooShort(id, span.ms(rate), rate.ms(2)));
            }
            Optional<Step> outside = Checks.outside(Reason.Quantity.TIME_MS, atMs, 0, Limits.MAX_FILM_MS);
            long at = outside.isPresent() ? 0 : rate.frame(atMs);
            if (at <= span.first() || at >= span.end()) {
                return Step
                        .refused(new Reason.OutOfRange(Reason.Quantity.TIME_MS, atMs, rate.ms(span.first() + 1), rate.ms(span.end() - 1)));
            }
            if (span.segment() instanceof Sound && Window.backwards(span.segment()) && Window.of(span.segment()).lengthMs() == 0) {
                return Step.refused(new Reason.SourceLengthUnknown(id));
            }
            return new Step.Made(split(film, place, at - span.first()));
        });
    }

    /// Cuts so many frames behind the start of a segment; at least one must be on either side.
    static Film split(Film film, Film.Place place, long leftFrames) {
        Span span = place.span();
        FrameRate rate = film.rate();
        SegmentId next = Edits.nextSegmentId(film);
        Segment later = Window.skip(span.segment(), rate, leftFrames, span.frames()).orElse(span.segment());
        Span left = part(span, span.segment(), 0, leftFrames, rate);
        Span right = part(span, Contents.withId(later, next), leftFrames, span.frames() - leftFrames, rate);
        Lane lane = film.lanes().get(place.lane());
        List<Span> spans = new ArrayList<>(lane.spans());
        spans.set(place.index(), left);
        spans.add(place.index() + 1, right);
        List<Transition> joins = lane.joins().stream()
                .map(join -> join.left().equals(span.id()) ? Joins.between(new Joins.Pair(next, join.right()), join) : join).toList();
        return film.with(place.lane(), lane.withSpans(spans).withJoins(joins));
    }

    private static Span part(Span whole, Segment content, long from, long frames, FrameRate rate) {
        Segment sliced = content instanceof Title ? content : new Slices(from, frames, whole.frames()).cut(content);
        Span part = new Span(whole.first() + from, frames, sliced);
        // A fade belongs to the edge that it is at.
        Segment placed = part.placed(rate);
        return part.with(switch (placed) {
            case Sound sound -> Contents.withFades(sound, from == 0 ? sound.fadeInMs() : 0, from == 0 ? 0 : sound.fadeOutMs());
            case Visual visual -> visual.withInset(
                    visual.inset().fading(from == 0 ? visual.inset().fadeInMs() : 0, from == 0 ? 0 : visual.inset().fadeOutMs()));
            case Title title -> title;
        });
    }
}
