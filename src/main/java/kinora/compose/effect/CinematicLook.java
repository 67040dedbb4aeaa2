package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// Quiet colours, soft blacks, cool shadows under warm light, and the frame a little darker at its corners.
final class CinematicLook {
    static final Effect EFFECT = new Effect("cinematic", new Phrase("Cinematic", "电影感"),
            new Phrase("soft blacks, cool shadows, warm light, darker corners", "柔和的黑、冷阴影、暖高光、暗角"),
            List.of("film-look", "movie", "cinema", "电影"), List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(new Step(Curves.EFFECT, Map.of("blacks", 0.12, "shadows", -0.18, "highlights", 0.08, "whites", -0.12)),
                    Step.of(Saturation.EFFECT, -0.12),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.22, "shadow-hue", 200.0, "highlights", 0.16, "highlight-hue", 35.0)),
                    Step.of(Vignette.EFFECT, "amount", 0.28, "size", 0.45))));

    private CinematicLook() {}
}
