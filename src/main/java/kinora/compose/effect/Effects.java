package kinora.compose.effect;

import java.util.List;
import java.util.Optional;

/// The catalogue of effects.
public final class Effects {
    /// All effects. A new one is a file of its own and a line here.
    public static final List<Effect> ALL = List.of(Brightness.EFFECT, Contrast.EFFECT, Exposure.EFFECT, Saturation.EFFECT, Vibrance.EFFECT,
            Warmth.EFFECT, Tint.EFFECT, Curves.EFFECT, BlackAndWhite.EFFECT, Sepia.EFFECT, SplitTone.EFFECT, Vignette.EFFECT, Grain.EFFECT,
            Blur.EFFECT, Sharpen.EFFECT, Denoise.EFFECT, Glow.EFFECT, Mosaic.EFFECT, CinematicLook.EFFECT, WarmLook.EFFECT, CoolLook.EFFECT,
            VintageLook.EFFECT, NoirLook.EFFECT, VividLook.EFFECT, MatteLook.EFFECT, GoldenHourLook.EFFECT, TealAndOrangeLook.EFFECT,
            PastelLook.EFFECT, DocumentaryLook.EFFECT, NightLook.EFFECT, DreamLook.EFFECT, ColourFilmLook.EFFECT, SilverLook.EFFECT,
            BleachBypassLook.EFFECT, Lut.EFFECT);

    private Effects() {}

    /// The effect that a draft names.
    public static Optional<Effect> find(String name) {
        return ALL.stream().filter(effect -> effect.id().equals(name) || effect.aliases().contains(name)).findFirst();
    }
}
