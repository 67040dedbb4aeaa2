package kinora.compose.effect;

import java.util.List;
import java.util.Map;

import kinora.compose.Phrase;

/// A roll of daylight negative: gentle shoulders, greenish shadows, warm skin, fine grain.
final class ColourFilmLook {
    static final Effect EFFECT = new Effect("colour-film", new Phrase("Colour film", "彩色胶片"),
            new Phrase("a roll of daylight negative film", "一卷日光型负片"), List.of("color-film", "analog", "analogue", "film", "胶片"),
            List.of(EffectParameter.amount(0, 1, 1)),
            new Work.Look(List.of(new Step(Curves.EFFECT, Map.of("blacks", 0.26, "shadows", -0.06, "highlights", 0.1, "whites", -0.15)),
                    new Step(SplitTone.EFFECT, Map.of("shadows", 0.26, "shadow-hue", 165.0, "highlights", 0.28, "highlight-hue", 38.0)),
                    Step.of(Saturation.EFFECT, -0.08), Step.of(Vibrance.EFFECT, 0.15), Step.of(Grain.EFFECT, 0.09))));

    private ColourFilmLook() {}
}
