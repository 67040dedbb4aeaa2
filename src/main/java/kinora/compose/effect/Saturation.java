package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Stronger or weaker colours, all alike, at the same luma. At −1 none is left.
final class Saturation {
    static final Effect EFFECT = new Effect("saturation", new Phrase("Saturation", "饱和度"),
            new Phrase("all colours stronger or weaker alike", "所有颜色同样加浓或减淡"), List.of("colourfulness", "饱和"),
            List.of(EffectParameter.amount(-1, 1, 0.25)), new Work.Colour(Saturation::of));

    private Saturation() {}

    private static ColourFunction of(Settings settings) {
        double factor = 1 + settings.amount();
        return rgb -> scale(rgb, factor);
    }

    /// Draws a colour away from the gray of its luma, or towards it.
    static void scale(double[] rgb, double factor) {
        double luma = ColourFunction.luma(rgb);
        for (int i = 0; i < 3; i++) {
            rgb[i] = luma + (rgb[i] - luma) * factor;
        }
    }
}
