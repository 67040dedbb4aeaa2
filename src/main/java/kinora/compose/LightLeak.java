package kinora.compose;

import java.util.List;

/// Warm light falls into the camera and drifts over a dissolve.
final class LightLeak {
    static final Look LOOK = new Look("light-leak", new Phrase("Light leak", "漏光"),
            new Phrase("warm light drifts over a dissolve", "暖色光晕掠过，画面渐变"), List.of("leak", "漏光", "光晕"), Choice.NONE, Look.Cost.TREATED,
            LightLeak::at);
    private static final int AMBER = 0xFF8A2B;
    private static final int ROSE = 0xFF4A3D;
    private static final int GOLD = 0xFFD28A;

    private LightLeak() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        double light = moment.swell();
        Blend blend = new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.through(0.25, 0.75))));
        return blend.lit(new Light.Lamps(List.of(new Light.Lamp(-0.25 + 1.3 * p, 0.15, 0.75, 1.5, AMBER, 0.85 * light),
                new Light.Lamp(1.15 - 0.9 * p, 1.05, 0.7, 1.1, ROSE, 0.7 * light),
                new Light.Lamp(-0.1 + 1.3 * p, -0.1, 0.35, 1.2, GOLD, 0.9 * light))));
    }
}
