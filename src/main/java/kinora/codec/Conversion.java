package kinora.codec;

import java.util.Arrays;

import kinora.media.Planes;

/// A decoded picture to the planes of a film: resized once, turned upright, brought to BT.709.
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
        YuvMatrix matrix = YuvMatrix.of(picture.colours(), layout, Math.min(picture.frame().width(), picture.frame().height()));
        int[] zeros = Arrays.stream(matrix.zeros()).map(zero -> zero >> (Scaler.BITS - Rows.BITS)).toArray();
        Levels levels = Levels.of(picture, layout, zeros, width, height);
        return ColourConversion.toFilm(levels, matrix, layout.depth() > 8);
    }
}
