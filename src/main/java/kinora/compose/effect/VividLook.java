package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Colours and contrasts of a bright day; skin is spared.
final class VividLook {
    static final Effect EFFECT = new Effect("vivid", new Phrase("Vivid", "鲜艳"),
            new Phrase("the colours of a bright day; skin is spared", "晴天般的鲜艳色彩，保护肤色"),
            List.of("vibrant", "pop", "colourful", "colorful", "明艳"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Vibrance.EFFECT, 0.6), Step.of(Saturation.EFFECT, 0.08), Step.of(Contrast.EFFECT, 0.22),
                    Step.of(Brightness.EFFECT, 0.04))));

    private VividLook() {}
}
