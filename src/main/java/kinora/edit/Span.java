package kinora.edit;

import kinora.timeline.FrameRate;
import kinora.timeline.Segment;
import kinora.timeline.SegmentId;

/// A segment counted in frames. The range within `segment` is the one that it came with and no longer counts.
///
/// @param first its first frame
/// @param frames how many it has, at least 1
/// @param segment everything else about it
record Span(long first, long frames, Segment segment) {
    /// The first frame after it.
    long end() {
        return first + frames;
    }

    SegmentId id() {
        return segment.id();
    }

    Span shifted(long byFrames) {
        return byFrames == 0 ? this : new Span(first + byFrames, frames, segment);
    }

    Span lasting(long newFrames) {
        return new Span(first, newFrames, segment);
    }

    Span with(Segment changed) {
        return new Span(first, frames, changed);
    }

    boolean within(Span other) {
        return first >= other.first && end() <= other.end();
    }

    /// The segment with this place as its range.
    Segment placed(FrameRate rate) {
        return segment.withRange(rate.range(first, frames));
    }

    /// How long it lasts, in milliseconds.
    long ms(FrameRate rate) {
        return rate.ms(end()) - rate.ms(first);
    }
}
