package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Draws tones apart, or together. More of it is an S between black and white, which stay; less of it draws everything towards the middle.
final class Contrast {
    static final Effect EFFECT = new Effect("contrast", new Phrase("Contrast", "对比度"),
            new Phrase("draws light and dark apart, or together", "拉开或缩小明暗差别"), List.of("对比", "反差"),
            List.of(EffectParameter.amount(-1, 1, 0.25)), new Work.Colour(Contrast::of));
    /// At full strength, slopes at the ends are 0.1 and in the middle 1.45.
    private static final double MOST = 0.9;
    /// At full lack of it, half of the differences are left.
    private static final double LEAST = 0.5;

    private Contrast() {}

    private static ColourFunction of(Settings settings) {
        double amount = settings.amount();
        if (amount < 0) {
            return ColourFunction.channels(x -> 0.5 + (x - 0.5) * (1 + LEAST * amount));
        }
        double a = MOST * amount;
        return ColourFunction.channels(x -> x < 0 ? x * (1 - a) : x > 1 ? 1 + (x - 1) * (1 - a) : x + a * x * (1 - x) * (2 * x - 1));
    }
}
