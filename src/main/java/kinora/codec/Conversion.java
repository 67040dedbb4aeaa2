package kinora.codec;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import kinora.media.Planes;

/// A decoded picture to the planes of a film: resized once, turned upright, its colours understood, brought to BT.709.
final class Conversion {
    private Conversion() {}

    /// The whole picture.
    ///
    /// @param width as shown, even
    /// @param height as shown, even
    static Planes toPlanes(Decoded picture, int width, int height) throws MediaException {
        PixelLayout layout = PixelLayout.of(picture.frame().format());
        if (!layout.direct()) {
            try (Decoded plain = PlainFormat.of(picture)) {
                return toPlanes(plain, width, height);
            }
        }
        if (picture.colours().meaning() instanceof Colours.Meaning.Inks inks && layout.components() == 3 && layout.alpha()) {
            return Inks.toPlanes(picture, inks, layout, width, height);
        }
        YuvMatrix matrix = YuvMatrix.of(picture.colours(), layout, Math.min(picture.frame().width(), picture.frame().height()));
        @Nullable
        ColourStep step = ColourStep.of(picture.colours().meaning(), layout.components() == 1);
        boolean opaque = picture.alpha() == null && !layout.alpha();
        boolean halved = layout.chromaShiftX() > 0 && layout.chromaShiftY() > 0;
        if (step == null && opaque && layout.components() == 3 && !layout.rgb() && (halved || matrix.keepsComponents())
                && matrix.keepsGray()) {
            short[][] components = new short[3][];
            for (int i = 0; i < 3; i++) {
                components[i] = Levels.ofFilm(picture, layout, i, width, height);
            }
            return new HalvedChroma(width, height, matrix).toFilm(components, layout.depth() > 8);
        }
        int[] zeros = Arrays.stream(matrix.zeros()).map(zero -> zero >> (Scaler.BITS - Rows.BITS)).toArray();
        Levels levels = Levels.of(picture, layout, zeros, width, height);
        if (step == null) {
            return ColourConversion.toFilm(levels, matrix, layout.depth() > 8);
        }
        Levels rgb = ColourConversion.toRgb(levels, matrix, step);
        return ColourConversion.toFilm(rgb, YuvMatrix.rgb(), layout.depth() > 8 || step.fine());
    }
}
