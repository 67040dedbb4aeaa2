package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// The light of a lamp or of shade: more red and less blue, or the other way, at the same luma of gray.
final class Warmth {
    static final Effect EFFECT = new Effect("warmth", new Phrase("Warmth", "色温"),
            new Phrase("light of a lamp, or of shade", "偏暖如灯光，或偏冷如阴影"), List.of("temperature", "white-balance", "warm-tone", "冷暖", "暖色"),
            List.of(EffectParameter.amount(-1, 1, 0.25)), new Work.Colour(Warmth::of));
    /// Factors of the levels at full strength: about what 6500 K to 4500 K does.
    private static final double RED = 0.16;
    private static final double BLUE = 0.28;

    private Warmth() {}

    private static ColourFunction of(Settings settings) {
        return balanced(1 + RED * settings.amount(), 1, 1 - BLUE * settings.amount());
    }

    /// Factors of the channels that leave the luma of gray.
    static ColourFunction balanced(double red, double green, double blue) {
        double luma = ColourFunction.luma(new double[]{red, green, blue});
        return ColourFunction.gains(red / luma, green / luma, blue / luma);
    }
}
