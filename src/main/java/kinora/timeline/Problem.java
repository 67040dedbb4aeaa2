package kinora.timeline;

/// Why tracks cannot stand together in one draft.
public sealed interface Problem {
    /// Two tracks, or two segments, have the same id.
    record DuplicateId(String id) implements Problem {}

    /// A segment or transition has a time between two frame borders.
    record OffGrid(SegmentId segment, long ms) implements Problem {}

    /// A segment starts before the one listed ahead of it.
    record OutOfOrder(SegmentId segment) implements Problem {}

    /// Two visuals of one track share time.
    record Overlap(SegmentId first, SegmentId second) implements Problem {}

    /// A transition's segments are not neighbours that touch, or there are two transitions at the same border.
    record NotAdjacent(SegmentId left, SegmentId right) implements Problem {}

    /// The transitions at a segment's two ends need more frames than it has, or a transition has fewer than two.
    record TransitionLength(SegmentId left, SegmentId right, long durationMs) implements Problem {}

    /// A segment ends after the longest film.
    record TooLong(SegmentId segment, long endMs) implements Problem {}

    /// There are more tracks or segments than a draft may have.
    record TooMany(String what, int count, int max) implements Problem {}
}
