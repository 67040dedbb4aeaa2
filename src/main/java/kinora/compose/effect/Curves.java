package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// A curve through five points: black, shadows, middle, highlights and white, each moved up or down. A cubic of Fritsch and Carlson's kind: it never turns
/// back where the points do not.
final class Curves {
    static final Effect EFFECT = new Effect("curves", new Phrase("Curves", "曲线"),
            new Phrase("moves five tones from black to white", "分别调整从黑到白的五个影调"), List.of("tone-curve", "tones", "色调曲线"),
            List.of(EffectParameter.strength("blacks", "Blacks", "黑色", -1, 1, 0),
                    EffectParameter.strength("shadows", "Shadows", "阴影", -1, 1, 0),
                    EffectParameter.strength("midtones", "Midtones", "中间调", -1, 1, 0),
                    EffectParameter.strength("highlights", "Highlights", "高光", -1, 1, 0),
                    EffectParameter.strength("whites", "Whites", "白色", -1, 1, 0)),
            new Work.Colour(Curves::of));
    private static final List<String> POINTS = List.of("blacks", "shadows", "midtones", "highlights", "whites");
    /// How far a point moves at full strength.
    private static final double REACH = 0.2;

    private Curves() {}

    private static ColourFunction of(Settings settings) {
        double[] levels = new double[POINTS.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i / 4.0 + REACH * settings.of(POINTS.get(i));
        }
        double[] slopes = slopes(levels);
        return ColourFunction.channels(x -> at(x, levels, slopes));
    }

    private static double at(double x, double[] levels, double[] slopes) {
        int last = levels.length - 1;
        if (x <= 0) {
            return levels[0] + x * slopes[0];
        }
        if (x >= 1) {
            return levels[last] + (x - 1) * slopes[last];
        }
        int i = (int) (x * last);
        double t = x * last - i;
        double step = 1.0 / last;
        double u = 1 - t;
        return levels[i] * (1 + 2 * t) * u * u + slopes[i] * step * t * u * u + levels[i + 1] * t * t * (3 - 2 * t)
                - slopes[i + 1] * step * t * t * u;
    }

    /// Harmonic means of the slopes on both sides (Fritsch and Butland 1984), level where they differ in sign.
    private static double[] slopes(double[] levels) {
        int last = levels.length - 1;
        double[] slopes = new double[levels.length];
        slopes[0] = (levels[1] - levels[0]) * last;
        slopes[last] = (levels[last] - levels[last - 1]) * last;
        for (int i = 1; i < last; i++) {
            double before = (levels[i] - levels[i - 1]) * last;
            double after = (levels[i + 1] - levels[i]) * last;
            slopes[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
        }
        return slopes;
    }
}
