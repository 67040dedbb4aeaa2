package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// More or less light, as a camera would have taken it. What more light would burn out is drawn together below white.
final class Exposure {
    static final Effect EFFECT = new Effect("exposure", new Phrase("Exposure", "曝光"),
            new Phrase("more or less light, as the camera would have taken it", "像相机一样增减进光"), List.of("曝光度", "ev"),
            List.of(new EffectParameter("stops", new Phrase("Stops", "档"), Unit.STOPS, -3, 3, 0.5, true)), new Work.Colour(Exposure::of));
    /// Light is about the 2.4th power of the level (ITU-R BT.1886), so that a factor of light is one of the levels, too.
    private static final double GAMMA = 2.4;
    /// Levels up to here are what the factor makes of them.
    private static final double KNEE = 0.7;

    private Exposure() {}

    private static ColourFunction of(Settings settings) {
        double factor = StrictMath.pow(2, settings.of("stops") / GAMMA);
        if (factor <= 1) {
            return ColourFunction.gains(factor, factor, factor);
        }
        return ColourFunction.channels(x -> shoulder(x * factor, factor));
    }

    /// A hyperbola from the knee, where its slope is 1, to white, which what was white stays.
    private static double shoulder(double level, double white) {
        if (level <= KNEE) {
            return level;
        }
        double bend = (white - KNEE) / (1 - KNEE) - 1;
        double t = (level - KNEE) / (white - KNEE);
        return KNEE + (1 - KNEE) * t * (1 + bend) / (1 + bend * t);
    }
}
