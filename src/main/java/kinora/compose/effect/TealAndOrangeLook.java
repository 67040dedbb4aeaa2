package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Shadows of teal against the warmth of skin and lamps.
final class TealAndOrangeLook {
    static final Effect EFFECT = new Effect("teal-and-orange", new Phrase("Teal and orange", "青橙"),
            new Phrase("teal shadows, warm skin", "青色阴影与暖色肤调"), List.of("teal-orange", "blockbuster", "青橙色调"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Contrast.EFFECT, 0.18),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.55, "shadow-hue", 190.0, "highlights", 0.35, "highlight-hue", 32.0)),
                    Step.of(Vibrance.EFFECT, 0.22), Step.of(Saturation.EFFECT, -0.06))));

    private TealAndOrangeLook() {}
}
