package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// The light of a clear winter morning.
final class CoolLook {
    static final Effect EFFECT = new Effect("cool", new Phrase("Cool", "冷色调"), new Phrase("a clear winter morning", "晴朗的冬日早晨"),
            List.of("cold", "cool-look", "清冷"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(Step.of(Warmth.EFFECT, -0.3), Step.of(Contrast.EFFECT, 0.1), Step.of(Saturation.EFFECT, -0.08))));

    private CoolLook() {}
}
