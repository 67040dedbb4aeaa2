package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;

/// Takes the colour away, as film that sees a little more red does: skin stays light.
final class BlackAndWhite {
    static final Effect EFFECT = new Effect("black-and-white", new Phrase("Black and white", "黑白"),
            new Phrase("without colour; skin stays light", "去掉颜色，肤色仍然明亮"),
            List.of("bw", "b&w", "monochrome", "grayscale", "greyscale", "black_and_white", "灰度", "单色"),
            List.of(EffectParameter.amount(0, 1, 1)), new Work.Colour(BlackAndWhite::of));
    /// Luma of ITU-R BT.601, which gives red and blue more than that of BT.709.
    static final double RED = 0.299;
    static final double GREEN = 0.587;
    static final double BLUE = 0.114;

    private BlackAndWhite() {}

    private static ColourFunction of(Settings settings) {
        double amount = settings.amount();
        return rgb -> {
            double gray = gray(rgb);
            for (int i = 0; i < 3; i++) {
                rgb[i] += (gray - rgb[i]) * amount;
            }
        };
    }

    static double gray(double[] rgb) {
        return RED * rgb[0] + GREEN * rgb[1] + BLUE * rgb[2];
    }
}
