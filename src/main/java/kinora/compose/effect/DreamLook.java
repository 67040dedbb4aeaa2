package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Light that blooms around everything bright.
final class DreamLook {
    static final Effect EFFECT = new Effect("dream", new Phrase("Dream", "梦幻"),
            new Phrase("light blooms around everything bright", "亮处泛起柔光"), List.of("dreamy", "ethereal", "romantic", "唯美"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Brightness.EFFECT, 0.06), Step.of(Glow.EFFECT, "amount", 0.9, "radius", 0.035),
                    Step.of(Saturation.EFFECT, -0.08),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.12, "shadow-hue", 300.0, "highlights", 0.14, "highlight-hue", 30.0)),
                    new Step(Curves.EFFECT, Map.of("blacks", 0.15)))));

    private DreamLook() {}
}
