package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Stronger colours where they are weak; strong ones and those of skin change less.
final class Vibrance {
    static final Effect EFFECT = new Effect("vibrance", new Phrase("Vibrance", "自然饱和度"),
            new Phrase("weak colours stronger; skin is spared", "加强淡色，保护肤色"), List.of("鲜艳度"), List.of(EffectParameter.amount(-1, 1, 0.35)),
            new Work.Colour(Vibrance::of));
    /// At full strength, colours near gray become this much stronger.
    private static final double MOST = 0.9;
    /// Chroma, in parts of the largest, at which half of that is left.
    private static final double HALF = 0.22;
    /// Skin of all people lies near one hue, the I axis of NTSC (123° from Cb towards Cr): its direction in Cb and Cr.
    private static final double SKIN_CB = -0.545;
    private static final double SKIN_CR = 0.839;
    /// What is left of the effect there.
    private static final double SKIN_SHARE = 0.45;

    private Vibrance() {}

    private static ColourFunction of(Settings settings) {
        double most = MOST * settings.amount();
        return rgb -> Saturation.scale(rgb, 1 + most * share(rgb));
    }

    private static double share(double[] rgb) {
        double luma = ColourFunction.luma(rgb);
        double cb = (rgb[2] - luma) / 1.8556;
        double cr = (rgb[0] - luma) / 1.5748;
        double square = cb * cb + cr * cr;
        double weak = HALF * HALF / (HALF * HALF + 4 * square);
        double skin = Math.max(0, cb * SKIN_CB + cr * SKIN_CR);
        double near = square < 1e-9 ? 0 : skin * skin / square;
        return weak * (1 - (1 - SKIN_SHARE) * near * near);
    }
}
