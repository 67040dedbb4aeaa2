package kinora.codec;

import kinora.media.Planes;

/// Pixels of four bytes in sRGB, colours not multiplied by alpha.
final class FourChannels {
    private FourChannels() {}

    /// Red, green, blue, alpha.
    static byte[] rgba(Planes planes) {
        return of(planes, 0, 2);
    }

    /// Blue, green, red, alpha.
    static byte[] bgra(Planes planes) {
        return of(planes, 2, 0);
    }

    private static byte[] of(Planes planes, int red, int blue) {
        byte[] rgb = ColourConversion.toRgb(planes);
        byte[] pixels = new byte[planes.width() * planes.height() * 4];
        for (int i = 0; i < pixels.length / 4; i++) {
            int alpha = planes.isOpaque() ? 255 : planes.a()[i] & 0xFF;
            pixels[4 * i + red] = straight(rgb[3 * i], alpha);
            pixels[4 * i + 1] = straight(rgb[3 * i + 1], alpha);
            pixels[4 * i + blue] = straight(rgb[3 * i + 2], alpha);
            pixels[4 * i + 3] = (byte) alpha;
        }
        return pixels;
    }

    private static byte straight(byte multiplied, int alpha) {
        return alpha == 255 ? multiplied : (byte) (alpha == 0 ? 0 : Math.min(255, ((multiplied & 0xFF) * 255 + alpha / 2) / alpha));
    }
}
