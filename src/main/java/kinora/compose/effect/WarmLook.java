package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// The light of a late afternoon indoors.
final class WarmLook {
    static final Effect EFFECT = new Effect("warm", new Phrase("Warm", "暖色调"), new Phrase("a late afternoon indoors", "室内午后的暖光"),
            List.of("warm-look", "cosy", "cozy", "温暖"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Warmth.EFFECT, 0.32), Step.of(Vibrance.EFFECT, 0.12),
                    new Step(Curves.EFFECT, Map.of("shadows", 0.06, "highlights", 0.05)))));

    private WarmLook() {}
}
