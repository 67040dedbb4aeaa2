package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Moonlight: dark, blue, colours asleep, only lights are bright.
final class NightLook {
    static final Effect EFFECT = new Effect("night", new Phrase("Night", "夜色"), new Phrase("moonlight: dark and blue", "月光般幽蓝"),
            List.of("moonlight", "day-for-night", "夜晚"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Exposure.EFFECT, "stops", -0.8), Step.of(Warmth.EFFECT, -0.4), Step.of(Saturation.EFFECT, -0.35),
                    Step.of(Tint.EFFECT, 0.2), Step.of(Contrast.EFFECT, 0.2),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.4, "shadow-hue", 225.0, "highlights", 0.3, "highlight-hue", 225.0)),
                    Step.of(Vignette.EFFECT, "amount", 0.35, "size", 0.35))));

    private NightLook() {}
}
