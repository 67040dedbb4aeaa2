package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// The brown of old prints: gray whose middle is warm and whose black and white are nearly neutral.
final class Sepia {
    static final Effect EFFECT = new Effect("sepia", new Phrase("Sepia", "棕褐色"), new Phrase("the brown of old prints", "老照片的棕色"),
            List.of("sepia-tone", "复古棕", "怀旧棕"), List.of(EffectParameter.amount(0, 1, 0.8)), new Work.Colour(Sepia::of));
    /// How far the channels bend away from gray in the middle.
    private static final double RED = 0.46;
    private static final double GREEN = -0.02;
    private static final double BLUE = -0.66;

    private Sepia() {}

    private static ColourFunction of(Settings settings) {
        double amount = settings.amount();
        return rgb -> {
            double gray = BlackAndWhite.gray(rgb);
            double bend = gray <= 0 || gray >= 1 ? 0 : gray * (1 - gray);
            rgb[0] += (gray + RED * bend - rgb[0]) * amount;
            rgb[1] += (gray + GREEN * bend - rgb[1]) * amount;
            rgb[2] += (gray + BLUE * bend - rgb[2]) * amount;
        };
    }
}
