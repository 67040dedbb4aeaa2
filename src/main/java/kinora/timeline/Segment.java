package kinora.timeline;

/// One thing on a track, for a span of the film.
public sealed interface Segment permits Visual, Sound, Title {
    /// Unique within the draft.
    SegmentId id();

    /// Where it lies on the film's axis.
    TimeRange range();

    /// What people call it: a file name, a caption. May be empty.
    String name();

    /// Unknown members.
    Extras extras();

    /// The same segment at another place or length.
    Segment withRange(TimeRange range);
}
