package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// The last hour of sun: gold in the lights, warm air.
final class GoldenHourLook {
    static final Effect EFFECT = new Effect("golden-hour", new Phrase("Golden hour", "黄金时刻"),
            new Phrase("the last hour of sun", "日落前的金色阳光"), List.of("golden", "sunset-light", "夕阳"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Warmth.EFFECT, 0.38),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.1, "shadow-hue", 330.0, "highlights", 0.4, "highlight-hue", 40.0)),
                    new Step(Curves.EFFECT, Map.of("shadows", 0.08, "highlights", 0.06)), Step.of(Vibrance.EFFECT, 0.2),
                    Step.of(Glow.EFFECT, "amount", 0.22, "radius", 0.03))));

    private GoldenHourLook() {}
}
