package kinora.compose.effect;

import java.util.List;
import java.util.Optional;

/// The catalogue of effects.
public final class Effects {
    /// All effects. A new one is a file of its own and a line here.
    public static final List<Effect> ALL = List.of(Brightness.EFFECT, Contrast.EFFECT, Exposure.EFFECT, Saturation.EFFECT, Vibrance.EFFECT,
            Warmth.EFFECT, Tint.EFFECT, Curves.EFFECT, BlackAndWhite.EFFECT, Sepia.EFFECT, SplitTone.EFFECT);

    private Effects() {}

    /// The effect that a draft names.
    public static Optional<Effect> find(String name) {
        return ALL.stream().filter(effect -> effect.id().equals(name) || effect.aliases().contains(name)).findFirst();
    }
}
