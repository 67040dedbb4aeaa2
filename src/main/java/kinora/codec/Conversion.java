package kinora.codec;

import kinora.media.Orientation;
import kinora.media.Planes;

/// A decoded picture to the planes of a film: scaled once, turned upright, brought to BT.709.
final class Conversion {
    private Conversion() {}

    /// The whole picture.
    ///
    /// @param width as shown, even
    /// @param height as shown, even
    static Planes toPlanes(Decoded picture, int width, int height) throws MediaException {
        Orientation orientation = picture.orientation();
        int storedWidth = orientation.swapsSides() ? height : width;
        int storedHeight = orientation.swapsSides() ? width : height;
        byte[][] stored = Scaler.toPlanar444(picture.frame(), storedWidth, storedHeight);
        byte[][] shown = new byte[3][];
        for (int plane = 0; plane < 3; plane++) {
            shown[plane] = orientation.apply(stored[plane], storedWidth, storedHeight);
        }
        return ColourConversion.fromJfif(width, height, shown[0], shown[1], shown[2]);
    }
}
