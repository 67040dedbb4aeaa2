package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Light and airy: lifted, gentle, a breath of rose.
final class PastelLook {
    static final Effect EFFECT = new Effect("pastel", new Phrase("Pastel", "马卡龙"), new Phrase("light, airy, a breath of rose", "轻盈明亮，略带粉调"),
            List.of("soft-colours", "light-and-airy", "airy", "清新"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Brightness.EFFECT, 0.32), Step.of(Contrast.EFFECT, -0.16),
                    new Step(Curves.EFFECT, Map.of("blacks", 0.25)), Step.of(Saturation.EFFECT, -0.16), Step.of(Vibrance.EFFECT, 0.12),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.12, "shadow-hue", 280.0, "highlights", 0.14, "highlight-hue", 340.0)))));

    private PastelLook() {}
}
