package kinora.media;

/// One colour as a film has it: limited-range BT.709, 8 bit.
///
/// @param y luma, 16…235
/// @param u blue difference, 16…240
/// @param v red difference, 16…240
public record YuvColour(byte y, byte u, byte v) {

    /// Weights of red and blue in luma, ITU-R BT.709.
    private static final double KR = 0.2126;
    private static final double KB = 0.0722;

    /// An sRGB colour 0xRRGGBB.
    public static YuvColour of(int rgb) {
        double red = ((rgb >> 16) & 0xFF) / 255.0;
        double green = ((rgb >> 8) & 0xFF) / 255.0;
        double blue = (rgb & 0xFF) / 255.0;
        double luma = KR * red + (1 - KR - KB) * green + KB * blue;
        return new YuvColour((byte) StrictMath.round(16 + 219 * luma), (byte) StrictMath.round(128 + 224 * (blue - luma) / (2 * (1 - KB))),
                (byte) StrictMath.round(128 + 224 * (red - luma) / (2 * (1 - KR))));
    }
}
