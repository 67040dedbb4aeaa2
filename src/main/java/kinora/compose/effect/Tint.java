package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Towards magenta, or, below 0, towards green, at the same luma of gray.
final class Tint {
    static final Effect EFFECT = new Effect("tint", new Phrase("Tint", "色调"), new Phrase("towards magenta, or towards green", "偏品红或偏绿"),
            List.of("green-magenta", "偏色"), List.of(EffectParameter.amount(-1, 1, 0.15)), new Work.Colour(Tint::of));
    /// Factor of green at full strength.
    private static final double MOST = 0.2;

    private Tint() {}

    private static ColourFunction of(Settings settings) {
        return Warmth.balanced(1, 1 - MOST * settings.amount(), 1);
    }
}
