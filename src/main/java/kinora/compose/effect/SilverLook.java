package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Black and white as on warm paper, with every tone between.
final class SilverLook {
    static final Effect EFFECT = new Effect("silver", new Phrase("Silver", "银盐黑白"),
            new Phrase("classic black and white with every tone", "层次丰富的经典黑白"),
            List.of("classic-black-and-white", "soft-black-and-white", "经典黑白"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(BlackAndWhite.EFFECT, 1.0), Step.of(Contrast.EFFECT, 0.12),
                    new Step(Curves.EFFECT, Map.of("blacks", 0.1, "highlights", 0.08)),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.06, "shadow-hue", 30.0, "highlights", 0.1, "highlight-hue", 40.0)),
                    Step.of(Grain.EFFECT, 0.08))));

    private SilverLook() {}
}
