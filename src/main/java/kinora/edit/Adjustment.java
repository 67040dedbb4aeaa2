package kinora.edit;

import kinora.timeline.SegmentId;

/// Something that had to give way so that an edit could be done. Lengths are in milliseconds.
public sealed interface Adjustment {
    /// A transition became shorter than it was or than was asked.
    record TransitionShortened(SegmentId left, SegmentId right, long fromMs, long toMs) implements Adjustment {}

    /// A transition is gone: its two are no longer neighbours, or cannot spare two frames.
    record TransitionDropped(SegmentId left, SegmentId right, String name) implements Adjustment {}

    /// New neighbours took over a transition that stood between others.
    record TransitionHandedOn(SegmentId left, SegmentId right, String name) implements Adjustment {}

    /// A segment lay wholly in time that is gone.
    record SegmentDropped(SegmentId id) implements Adjustment {}

    /// A segment lay partly in time that is gone, or beyond the end of the picture.
    record SegmentShortened(SegmentId id, long fromMs, long toMs) implements Adjustment {}

    /// A segment that went on to the end of the film still does.
    record SegmentLengthened(SegmentId id, long fromMs, long toMs) implements Adjustment {}

    /// The film used to have sound to its end and now has none from `fromMs` to its end.
    record TailSilent(long fromMs, long endMs) implements Adjustment {}

    /// An overlay stayed where it is in time although the shot under it moved, because it would have met another one.
    record OverlayStayed(SegmentId id) implements Adjustment {}
}
