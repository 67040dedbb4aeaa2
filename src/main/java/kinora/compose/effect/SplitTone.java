package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Gives shadows one hue and highlights another, at the same luma.
final class SplitTone {
    static final Effect EFFECT = new Effect("split-tone", new Phrase("Split toning", "分离色调"),
            new Phrase("one hue in the shadows, another in the highlights", "阴影与高光各染一种颜色"), List.of("split-toning", "colour-grade", "色调分离"),
            List.of(EffectParameter.strength("shadows", "Shadows", "阴影", 0, 1, 0.4),
                    EffectParameter.manner("shadow-hue", "Hue of shadows", "阴影色相", Unit.DEGREES, 0, 360, 195),
                    EffectParameter.strength("highlights", "Highlights", "高光", 0, 1, 0.4),
                    EffectParameter.manner("highlight-hue", "Hue of highlights", "高光色相", Unit.DEGREES, 0, 360, 35)),
            new Work.Colour(SplitTone::of));
    /// What is added of a hue's colour at full strength.
    private static final double MOST = 0.3;

    private SplitTone() {}

    private static ColourFunction of(Settings settings) {
        double[] dark = hue(settings.of("shadow-hue"), MOST * settings.of("shadows"));
        double[] light = hue(settings.of("highlight-hue"), MOST * settings.of("highlights"));
        return rgb -> {
            double luma = ColourFunction.luma(rgb);
            double rest = Math.clamp(1 - luma, 0.0, 1.0);
            double level = Math.clamp(luma, 0.0, 1.0);
            double shadows = rest * rest * ColourFunction.smooth(-0.05, 0.3, level);
            double highlights = level * level * ColourFunction.smooth(-0.1, 0.35, rest);
            for (int i = 0; i < 3; i++) {
                rgb[i] += dark[i] * shadows + light[i] * highlights;
            }
        };
    }

    /// A hue's colour without its luma.
    private static double[] hue(double degrees, double strength) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            rgb[i] = 0.5 + 0.5 * StrictMath.cos(StrictMath.toRadians(degrees - 120.0 * i));
        }
        double luma = ColourFunction.luma(rgb);
        for (int i = 0; i < 3; i++) {
            rgb[i] = (rgb[i] - luma) * strength;
        }
        return rgb;
    }
}
