package kinora.compose;

import kinora.compose.Inscription.Shade;

/// What keeps words of a colour legible on every picture (craft rule 22).
final class Legibility {
    /// Contrast by WCAG 2: (lighter + 0.05) / (darker + 0.05), of relative luminances.
    private static final double FLARE = 0.05;
    /// Rule 22 asks for 4.5, and of large letters for 3; the rest is for the shrunk chroma, the encoder and soft edges.
    private static final double WANTED = 6;
    private static final double WANTED_LARGE = 4.2;
    private static final int NEEDED = 450;
    private static final int NEEDED_LARGE = 300;
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
    /// A shadow without an outline is softer, so that nobody sees where it ends.
    private static final int ALONE_SOFTNESS = 270;
    private static final int ALONE_DROP = 20;
    /// An outline on a known picture is never fainter, in 255ths.
    static final int LEAST_OUTLINE = 80;
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

    /// The same with an outline of an opacity.
    static Shade shade(int rgb, int size, int outlineOpacity) {
        Shade shade = shade(rgb, size);
        return new Shade(shade.rgb(), shade.outline(), outlineOpacity, shade.softness(), shade.drop(), shade.shadowOpacity());
    }

    /// A soft shadow alone.
    static Shade shadow(int rgb, int opacity) {
        return new Shade(ground(rgb), 0, 0, ALONE_SOFTNESS, ALONE_DROP, opacity);
    }

    /// The contrast that is aimed at.
    ///
    /// @param size of the em in thousandths of the canvas' shorter side
    static double wanted(int size) {
        return size < LARGE ? WANTED : WANTED_LARGE;
    }

    /// The contrast that rule 22 asks for, in hundredths.
    static int needed(int size) {
        return size < LARGE ? NEEDED : NEEDED_LARGE;
    }

    /// Contrast of letters with a ground below something black or white, whichever stands out more from them.
    ///
    /// A colour's code is told by the grey of its luminance; below black that is exact up to the curve's foot, below white it is a little too light for strong colours.
    ///
    /// @param opacity of the black or white, 0 to 1
    static double contrast(int rgb, Ground.Light light, double opacity) {
        boolean dark = ground(rgb) == 0;
        double code = code((dark ? light.brightest() : light.darkest()) / (double) Ground.Light.WHITE);
        return contrast(luminance(rgb), linear(dark ? code * (1 - opacity) : code + (1 - code) * opacity), dark);
    }

    /// Contrast of letters that are to be lighter, or darker, than what is behind them: below one where they are not.
    private static double contrast(double letters, double behind, boolean lighter) {
        return lighter ? (letters + FLARE) / (behind + FLARE) : (behind + FLARE) / (letters + FLARE);
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

    /// The sRGB curve backwards.
    private static double code(double linear) {
        return linear <= 0.0031308 ? linear * 12.92 : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
    }

    /// The sRGB curve (IEC 61966-2-1).
    static double linear(double code) {
        return code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
    }
}
