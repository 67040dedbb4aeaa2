package kinora.timeline;

/// How one visual becomes its neighbour. Centred on their border: of n frames, floor(n/2) lie before it.
///
/// @param left the segment that goes
/// @param right the segment that comes, starting where `left` ends
/// @param name the look's id in the catalogue, such as `dissolve`
/// @param durationMs on the film's frame grid, at least two frames
/// @param easing how progress runs
/// @param extras unknown members
public record Transition(SegmentId left, SegmentId right, String name, long durationMs, Easing easing, Extras extras) {
    public Transition {
        Limits.require(!left.equals(right), left, "a transition needs two segments");
        Limits.requireName(name, "a transition");
        Limits.require(durationMs > 0 && durationMs <= Limits.MAX_FILM_MS, durationMs, "a transition must last");
    }
}
