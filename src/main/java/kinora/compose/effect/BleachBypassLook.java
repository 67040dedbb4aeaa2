package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Silver left in the film: hard light, hardly any colour.
final class BleachBypassLook {
    static final Effect EFFECT = new Effect("bleach-bypass", new Phrase("Bleach bypass", "银残留"),
            new Phrase("hard light, hardly any colour", "光线硬，颜色很淡"), List.of("bleach", "gritty", "war-film", "跳漂"),
            List.of(EffectParameter.amount(0, 1, 1)), new Work.Look(List.of(Step.of(Saturation.EFFECT, -0.5), Step.of(Contrast.EFFECT, 0.5),
                    new Step(Curves.EFFECT, Map.of("highlights", 0.1)), Step.of(Warmth.EFFECT, -0.06), Step.of(Grain.EFFECT, 0.09))));

    private BleachBypassLook() {}
}
