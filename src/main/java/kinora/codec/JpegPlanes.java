package kinora.codec;

import kinora.media.Planes;

/// The samples of a JPEG picture: Y, Cb, Cr by the equations of BT.601 over the full range (JFIF 1.02).
final class JpegPlanes {
    private static final double KR = 0.299;
    private static final double KB = 0.114;

    private JpegPlanes() {}

    /// @param full whether chroma has the size of luma; else half of it both ways, centred between four pixels
    static byte[][] of(Planes planes, boolean full) {
        byte[] rgb = ColourConversion.toRgb(planes);
        int width = planes.width();
        int pixels = width * planes.height();
        byte[][] samples = {new byte[pixels], new byte[full ? pixels : pixels / 4], new byte[full ? pixels : pixels / 4]};
        double[][] chroma = new double[2][samples[1].length];
        for (int i = 0; i < pixels; i++) {
            double red = rgb[3 * i] & 0xFF;
            double blue = rgb[3 * i + 2] & 0xFF;
            double luma = KR * red + (1 - KR - KB) * (rgb[3 * i + 1] & 0xFF) + KB * blue;
            int at = full ? i : Math.floorDiv(i, width) / 2 * (width / 2) + i % width / 2;
            samples[0][i] = eightBit(luma);
            chroma[0][at] += (blue - luma) / 2 / (1 - KB) / (full ? 1 : 4);
            chroma[1][at] += (red - luma) / 2 / (1 - KR) / (full ? 1 : 4);
        }
        for (int i = 0; i < samples[1].length; i++) {
            samples[1][i] = eightBit(128 + chroma[0][i]);
            samples[2][i] = eightBit(128 + chroma[1][i]);
        }
        return samples;
    }

    private static byte eightBit(double value) {
        return (byte) Math.clamp(StrictMath.round(value), 0, 255);
    }
}
