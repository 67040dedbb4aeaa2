package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Lifts or lowers everything between black and white, which stay: `x + a·x·(1 − x)` in every channel, going on straight outside.
final class Brightness {
    static final Effect EFFECT = new Effect("brightness", new Phrase("Brightness", "亮度"),
            new Phrase("lifts or lowers what lies between black and white", "提亮或压暗黑白之间的部分"), List.of("brighten", "lightness", "调亮", "明亮"),
            List.of(EffectParameter.amount(-1, 1, 0.25)), new Work.Colour(Brightness::of));
    /// Slope at black at full strength is 1.85, at white 0.15: as far as a parabola may go and keep differences everywhere.
    private static final double MOST = 0.85;

    private Brightness() {}

    private static ColourFunction of(Settings settings) {
        double a = MOST * settings.amount();
        return ColourFunction.channels(x -> x < 0 ? x * (1 + a) : x > 1 ? 1 + (x - 1) * (1 - a) : x + a * x * (1 - x));
    }
}
