package kinora.compose.effect;

import java.util.List;

/// Colours and contrasts of a bright day; skin is spared.
final class VividLook {
    static final Effect EFFECT = new Effect("vivid", new Name("Vivid", "鲜艳"), List.of("vibrant", "pop", "colourful", "colorful", "明艳"),
            List.of(EffectParameter.amount(0, 1, 1)), new Work.Look(List.of(Step.of(Vibrance.EFFECT, 0.6), Step.of(Saturation.EFFECT, 0.08),
                    Step.of(Contrast.EFFECT, 0.22), Step.of(Brightness.EFFECT, 0.04))));

    private VividLook() {}
}
