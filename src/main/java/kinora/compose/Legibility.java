package kinora.compose;

import kinora.compose.Inscription.Shade;

/// What keeps words of a colour legible on every picture (craft rule 22).
final class Legibility {
    /// Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05), of relative luminances.
    private static final double FLARE = 0.05;
    /// Rule 22 asks for 4.5; the rest is for the shrunk chroma, the encoder and soft edges.
    private static final double WANTED = 6;
    /// Widths and fades in thousandths of an em, chosen by eye at 180, 1080 and 1920 pixels of height.
    private static final int OUTLINE = 42;
    private static final int SOFTNESS = 150;
    private static final int DROP = 12;
    private static final int SHADOW_OPACITY = 175;
    /// The outline is never fainter, in 255ths.
    private static final int LEAST_OPACITY = 185;

    private Legibility() {}

    /// An outline of black or white, whichever stands out more, just so opaque that the contrast is enough on the least favourable picture, which is white
    /// behind black and black behind white.
    static Shade shade(int rgb) {
        double luminance = luminance(rgb);
        boolean dark = (luminance + FLARE) / FLARE >= (1 + FLARE) / (luminance + FLARE);
        int opacity = LEAST_OPACITY;
        while (opacity < 255 && contrast(luminance, behind(opacity, dark)) < WANTED) {
            opacity++;
        }
        return new Shade(dark ? 0 : 0xFFFFFF, OUTLINE, opacity, SOFTNESS, DROP, SHADOW_OPACITY);
    }

    /// Luminance of the outline over the least favourable picture.
    private static double behind(int opacity, boolean dark) {
        return linear((dark ? 255 - opacity : opacity) / 255.0);
    }

    static double contrast(double one, double other) {
        return (Math.max(one, other) + FLARE) / (Math.min(one, other) + FLARE);
    }

    /// Relative luminance of an sRGB colour.
    static double luminance(int rgb) {
        return 0.2126 * linear(((rgb >> 16) & 0xFF) / 255.0) + 0.7152 * linear(((rgb >> 8) & 0xFF) / 255.0)
                + 0.0722 * linear((rgb & 0xFF) / 255.0);
    }

    /// The sRGB curve (IEC 61966-2-1).
    private static double linear(double code) {
        return code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
    }
}
