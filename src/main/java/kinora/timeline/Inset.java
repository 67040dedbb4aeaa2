package kinora.timeline;

/// How a picture lies over what is under it.
///
/// @param box where, over progress
/// @param blend an entry of the catalogue of blend modes
/// @param fadeInMs length of the fade at its start; an end that a transition joins does not fade
/// @param fadeOutMs length of the fade at its end
public record Inset(Keyframes<Box> box, String blend, long fadeInMs, long fadeOutMs) {

    /// The blend mode that hides what is under it.
    public static final String NORMAL = "normal";

    /// All over the canvas.
    public static final Inset PLAIN = new Inset(Keyframes.still(Box.CANVAS), NORMAL, 0, 0);

    public Inset {
        Limits.requireName(blend, "a blend mode");
        Limits.require(fadeInMs >= 0 && fadeInMs <= Limits.MAX_FILM_MS, fadeInMs, "a fade must not be negative or longer than a film");
        Limits.require(fadeOutMs >= 0 && fadeOutMs <= Limits.MAX_FILM_MS, fadeOutMs, "a fade must not be negative or longer than a film");
    }

    /// In a box that does not move.
    public static Inset at(Box box) {
        return new Inset(Keyframes.still(box), NORMAL, 0, 0);
    }

    /// The same with fades.
    public Inset fading(long inMs, long outMs) {
        return new Inset(box, blend, inMs, outMs);
    }

    /// The same with another blend mode.
    public Inset blending(String mode) {
        return new Inset(box, mode, fadeInMs, fadeOutMs);
    }

    /// The same over a shorter time: no fade is longer than that.
    Inset within(long durationMs) {
        return fadeInMs <= durationMs && fadeOutMs <= durationMs
                ? this
                : new Inset(box, blend, Math.min(fadeInMs, durationMs), Math.min(fadeOutMs, durationMs));
    }

    /// Whether it is like every other picture of the main track: opaque and all over the canvas.
    public boolean isPlain() {
        return equals(PLAIN);
    }
}
