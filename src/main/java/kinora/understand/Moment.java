package kinora.understand;

/// A moment of the film, or of what the wish is about where the wish says so.
public sealed interface Moment {
    /// So many milliseconds from its beginning.
    record After(long ms) implements Moment {}

    /// So many milliseconds before its end.
    record BeforeEnd(long ms) implements Moment {}

    /// A share of it: 500 is halfway.
    record Share(int permille) implements Moment {}

    /// Where something begins or ends.
    record Edge(Target of, boolean end) implements Moment {}

    /// "Here", "now", at the playhead, which nobody has.
    record Here() implements Moment {}
}
