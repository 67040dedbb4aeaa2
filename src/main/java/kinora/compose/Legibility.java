package kinora.compose;

import kinora.compose.Inscription.Shade;

/// What keeps words of a colour legible on every picture (craft rule 22).
final class Legibility {
    /// Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05), of relative luminances.
    private static final double FLARE = 0.05;
    /// Rule 22 asks for 4.5, and of large letters for 3; the rest is for the shrunk chroma, the encoder and soft edges.
    private static final double WANTED = 6;
    private static final double WANTED_LARGE = 4.2;
    /// Letters whose em is so many thousandths of the shorter side are large: two and a half lines of captions.
    private static final int LARGE = 60;
    /// Outlines are as wide around large letters as around those of captions, in thousandths of the shorter side times thousandths of an em.
    private static final int OUTLINE_WIDTH = 1_900;
    /// Widths and fades in thousandths of an em, chosen by eye at 180, 1080 and 1920 pixels of height.
    private static final int OUTLINE = 42;
    private static final int SOFTNESS = 150;
    private static final int DROP = 12;
    private static final int SHADOW_OPACITY = 175;
    private static final int LARGE_SHADOW_OPACITY = 105;
    /// The outline is never fainter, in 255ths.
    private static final int LEAST_OPACITY = 185;
    private static final int LEAST_LARGE_OPACITY = 110;

    private Legibility() {}

    /// An outline of black or white, whichever stands out more, just so opaque that the contrast is enough on the least favourable picture, which is white
    /// behind black and black behind white.
    ///
    /// @param size of the em in thousandths of the canvas' shorter side: around large letters the outline is thinner and fainter, as they are read more easily
    static Shade shade(int rgb, int size) {
        int outline = Math.min(OUTLINE, OUTLINE_WIDTH / size);
        return size < LARGE
                ? new Shade(ground(rgb), outline, opacity(rgb, LEAST_OPACITY, WANTED), SOFTNESS, DROP, SHADOW_OPACITY)
                : new Shade(ground(rgb), outline, opacity(rgb, LEAST_LARGE_OPACITY, WANTED_LARGE), SOFTNESS, DROP, LARGE_SHADOW_OPACITY);
    }

    /// Black or white, whichever stands out more from a colour.
    static int ground(int rgb) {
        double luminance = luminance(rgb);
        return (luminance + FLARE) / FLARE >= (1 + FLARE) / (luminance + FLARE) ? 0 : 0xFFFFFF;
    }

    private static int opacity(int rgb, int least, double wanted) {
        double luminance = luminance(rgb);
        int opacity = least;
        while (opacity < 255 && contrast(luminance, behind(opacity, ground(rgb) == 0)) < wanted) {
            opacity++;
        }
        return opacity;
    }

    /// The opacity of a plate that lets words of a colour be read on the least favourable picture, in 255ths.
    ///
    /// @param least it is never fainter
    static int plate(int rgb, int least) {
        return opacity(rgb, least, WANTED);
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
