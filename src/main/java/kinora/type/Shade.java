package kinora.type;

/// An outline and a soft shadow below words, both of one colour, so that words are legible on any picture.
///
/// @param rgb            0xRRGGBB, sRGB
/// @param outlinePx      how far the outline stands out of the letters, 0…[#MAX_PX]
/// @param outlineOpacity 0…255
/// @param softnessPx     how far the shadow fades beyond the outline, 0…[#MAX_PX]
/// @param dropPx         how far the shadow lies below, 0…[#MAX_PX]
/// @param shadowOpacity  0…255
public record Shade(int rgb, double outlinePx, int outlineOpacity, double softnessPx, double dropPx, int shadowOpacity) {

    /// Longest of the three lengths.
    public static final double MAX_PX = 200;
    /// Nothing.
    public static final Shade NONE = new Shade(0, 0, 0, 0, 0, 0);

    public Shade {
        if (rgb >>> 24 != 0 || !isLength(outlinePx) || !isLength(softnessPx) || !isLength(dropPx) || !isOpacity(outlineOpacity)
                || !isOpacity(shadowOpacity)) {
            throw new IllegalArgumentException("a shade of " + outlinePx + ", " + softnessPx + ", " + dropPx + " px, opacity "
                    + outlineOpacity + ", " + shadowOpacity + ", colour 0x" + Integer.toHexString(rgb));
        }
    }

    private static boolean isLength(double px) {
        return px >= 0 && px <= MAX_PX;
    }

    private static boolean isOpacity(int opacity) {
        return opacity >= 0 && opacity <= 255;
    }

    boolean isNone() {
        return outlineOpacity == 0 && shadowOpacity == 0;
    }

    /// How far it may reach beyond the letters, in whole pixels.
    int reach() {
        return isNone() ? 0 : (int) Math.ceil(outlinePx) + 3 * ShadeMask.radius(softnessPx) + (int) Math.ceil(dropPx) + 1;
    }
}
