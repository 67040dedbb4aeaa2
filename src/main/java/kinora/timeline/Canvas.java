package kinora.timeline;

/// The picture that a film is drawn on: pixels (square, both sides even because chroma is halved), frame rate, and the colour where nothing is drawn.
///
/// @param width in pixels, even, 16 to 4096
/// @param height in pixels, even, 16 to 4096
/// @param rate frames per second
/// @param backgroundRgb 0xRRGGBB, sRGB
public record Canvas(int width, int height, FrameRate rate, int backgroundRgb) {
    public Canvas {
        requireSide(width);
        requireSide(height);
        Limits.require(backgroundRgb >= 0 && backgroundRgb <= 0xFFFFFF, backgroundRgb, "a background must be 0xRRGGBB");
    }

    /// 1920 × 1080 at 30 frames per second on black.
    public static Canvas hd() {
        return new Canvas(1920, 1080, FrameRate.of(30), 0);
    }

    private static void requireSide(int side) {
        Limits.require(side >= Limits.MIN_SIDE && side <= Limits.MAX_SIDE && side % 2 == 0, side,
                "a side must be even and " + Limits.MIN_SIDE + " to " + Limits.MAX_SIDE + " pixels");
    }
}
