package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Black and white with deep shadows, bright lights and the grain of fast film.
final class NoirLook {
    static final Effect EFFECT = new Effect("noir", new Phrase("Noir", "黑白电影"), new Phrase("hard black and white with grain", "硬朗的黑白与颗粒"),
            List.of("film-noir", "dramatic-black-and-white", "黑色电影"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(BlackAndWhite.EFFECT, 1.0), Step.of(Contrast.EFFECT, 0.55),
                    new Step(Curves.EFFECT, Map.of("shadows", -0.25, "highlights", 0.2)),
                    Step.of(Vignette.EFFECT, "amount", 0.5, "size", 0.35), Step.of(Grain.EFFECT, 0.12))));

    private NoirLook() {}
}
