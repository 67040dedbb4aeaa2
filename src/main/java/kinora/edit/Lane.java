package kinora.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A track counted in frames; its spans are ordered by their first frame.
///
/// @param joins the transitions; empty unless `kind` is `VIDEO`
record Lane(TrackId id, Kind kind, List<Span> spans, List<Transition> joins, Extras extras) {
    enum Kind {
        VIDEO, AUDIO, TEXT
    }

    Lane {
        spans = List.copyOf(spans);
        joins = List.copyOf(joins);
    }

    static Lane of(Track track, FrameRate rate) {
        List<Span> spans = track.segments().stream()
                .map(segment -> new Span(rate.frame(segment.range().startMs()), rate.frames(segment.range()), segment)).toList();
        return switch (track) {
            case Track.Video video -> new Lane(video.id(), Kind.VIDEO, spans, video.transitions(), video.extras());
            case Track.Audio audio -> new Lane(audio.id(), Kind.AUDIO, spans, List.of(), audio.extras());
            case Track.Text text -> new Lane(text.id(), Kind.TEXT, spans, List.of(), text.extras());
        };
    }

    static Lane empty(TrackId id, Kind kind) {
        return new Lane(id, kind, List.of(), List.of(), Extras.none());
    }

    Track toTrack(FrameRate rate) {
        return switch (kind) {
            case VIDEO -> new Track.Video(id, spans.stream().map(span -> (Visual) span.placed(rate)).toList(), joins, extras);
            case AUDIO -> new Track.Audio(id, spans.stream().map(span -> (Sound) span.placed(rate)).toList(), extras);
            case TEXT -> new Track.Text(id, spans.stream().map(span -> (Title) span.placed(rate)).toList(), extras);
        };
    }

    /// The same track with these spans, put in order of time; what starts together keeps its order.
    Lane withSpans(List<Span> changed) {
        return new Lane(id, kind, changed.stream().sorted(Comparator.comparingLong(Span::first)).toList(), joins, extras);
    }

    Lane withJoins(List<Transition> changed) {
        return new Lane(id, kind, spans, changed, extras);
    }

    Lane plus(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.add(span);
        return withSpans(more);
    }

    Lane without(SegmentId gone) {
        return withSpans(spans.stream().filter(span -> !span.id().equals(gone)).toList());
    }

    Lane map(UnaryOperator<Span> change) {
        return withSpans(spans.stream().map(change).toList());
    }

    /// The first frame after the last span; 0 when there is none.
    long end() {
        return spans.stream().mapToLong(Span::end).max().orElse(0);
    }

    /// Whether nothing of the lane, save for `except`, shares time with `span`.
    boolean isFree(Span span, SegmentId except) {
        return spans.stream().noneMatch(other -> !other.id().equals(except) && other.first() < span.end() && span.first() < other.end());
    }
}
