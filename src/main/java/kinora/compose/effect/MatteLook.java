package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Paper instead of a screen: black is dark gray, nothing shouts.
final class MatteLook {
    static final Effect EFFECT = new Effect("matte", new Phrase("Matte", "哑光"),
            new Phrase("like paper: black is dark gray", "像纸面一样，黑色变成深灰"), List.of("faded", "fade", "flat", "褪色"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(new Step(Curves.EFFECT, Map.of("blacks", 0.55, "shadows", 0.12, "whites", -0.25)),
                    Step.of(Saturation.EFFECT, -0.18), Step.of(Contrast.EFFECT, 0.08))));

    private MatteLook() {}
}
