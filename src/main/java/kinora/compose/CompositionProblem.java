package kinora.compose;

import kinora.timeline.SegmentId;

/// Why a draft cannot be drawn.
public sealed interface CompositionProblem {
    /// There is no picture in it.
    record NothingToShow() implements CompositionProblem {}

    /// A segment's media is not there.
    record MissingMedia(SegmentId segment, String name) implements CompositionProblem {}

    /// A segment is to be heard, and its media has no sound.
    record NoSound(SegmentId segment, String name) implements CompositionProblem {}

    /// The draft asks for something that this version cannot draw yet; `what` is the vocabulary's word for it.
    record NotDrawnYet(SegmentId segment, String what) implements CompositionProblem {}
}
