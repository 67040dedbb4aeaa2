package kinora.wire;

/// A small change that was made to a draft from outside so that it can stand.
public sealed interface Adjustment {
    /// A segment was moved onto the frame grid, or off the segment before it by less than a frame, or lengthened to one frame.
    record Snapped(Place place, long fromStartMs, long fromDurationMs, long startMs, long durationMs) implements Adjustment {}

    /// A transition's length was moved onto the frame grid.
    record TransitionSnapped(Place place, String left, String right, long fromMs, long durationMs) implements Adjustment {}

    /// A number was rounded to what a draft can hold: whole milliseconds, thousandths, an even number of pixels, a fade within its sound.
    record Rounded(Place place, String found, String used) implements Adjustment {}

    /// Segments or keyframes were put in order of time.
    record Sorted(Place place) implements Adjustment {}

    /// A track or segment without an id was given one.
    record IdGiven(Place place, String id) implements Adjustment {}

    /// The draft's own `d` is not how long its content lasts; the content counts.
    record LengthDiffers(String found, long durationMs) implements Adjustment {}

    /// Halves of surrogate pairs, which are no text, were replaced by U+FFFD.
    record TextRepaired(Place place) implements Adjustment {}
}
