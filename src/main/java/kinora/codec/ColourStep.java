package kinora.codec;

import org.jspecify.annotations.Nullable;

/// What makes of a picture's R'G'B' the sRGB-coded R'G'B' of a film, pixel by pixel.
interface ColourStep {
    /// The highest level.
    int TOP = (1 << Scaler.BITS) - 1;

    /// Changes pixels in place.
    ///
    /// @param components red, green and blue, 0 to [#TOP]; for gray three times the same
    void apply(short[][] components, int from, int to);

    /// Whether its results are finer than 8 bits, so that they are worth a dither: tone-mapped light.
    default boolean fine() {
        return false;
    }

    /// The step that a meaning needs.
    ///
    /// @param gray whether the picture has but one component
    /// @return null when the picture is what a film takes as it is
    static @Nullable ColourStep of(Colours.Meaning meaning, boolean gray) {
        return ColourSteps.known(meaning, gray);
    }
}
