package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// As it was: a little contrast, sober colours.
final class DocumentaryLook {
    static final Effect EFFECT = new Effect("documentary", new Phrase("Documentary", "纪录片"),
            new Phrase("sober colours, a little contrast", "色彩克制，略加对比"), List.of("reportage", "natural", "纪实"),
            List.of(EffectParameter.amount(0, 1, 1)), new Work.Look(List.of(Step.of(Contrast.EFFECT, 0.2), Step.of(Saturation.EFFECT, -0.2),
                    new Step(Curves.EFFECT, Map.of("shadows", -0.04, "highlights", -0.06)), Step.of(Grain.EFFECT, 0.06))));

    private DocumentaryLook() {}
}
