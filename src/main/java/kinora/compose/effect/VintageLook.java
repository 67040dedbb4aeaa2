package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// A print of the seventies: faded blacks, yellowed light, a bluish dark, a little grain.
final class VintageLook {
    static final Effect EFFECT = new Effect("vintage", new Phrase("Vintage", "复古"),
            new Phrase("a faded print of the seventies", "七十年代褪色的照片"), List.of("retro", "old-photo", "70s", "怀旧"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(new Step(Curves.EFFECT, Map.of("blacks", 0.5, "shadows", 0.1, "highlights", -0.05, "whites", -0.3)),
                    Step.of(Saturation.EFFECT, -0.25), Step.of(Warmth.EFFECT, 0.22),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.25, "shadow-hue", 220.0, "highlights", 0.35, "highlight-hue", 45.0)),
                    Step.of(Vignette.EFFECT, "amount", 0.25, "size", 0.4), Step.of(Grain.EFFECT, 0.11))));

    private VintageLook() {}
}
