package kinora.compose;

import kinora.media.Planes;

/// Moves bands of rows sideways, whole chroma samples at a time so that colours stay on what they belong to.
final class Shifting {
    private byte[] row = {};

    /// Moves the rows of a picture.
    void apply(Treat.Shift shift, Planes picture) {
        int width = picture.width() / 2;
        int height = picture.height() / 2;
        if (row.length < picture.width()) {
            row = new byte[picture.width()];
        }
        int apart = (int) StrictMath.round(shift.apart() * width);
        for (int y = 0; y < height; y++) {
            int by = (int) StrictMath.round(by(shift, (y + 0.5) / height) * width);
            move(picture.y(), 2 * y * picture.width(), picture.width(), 2 * by);
            move(picture.y(), (2 * y + 1) * picture.width(), picture.width(), 2 * by);
            move(picture.u(), y * width, width, by + apart);
            move(picture.v(), y * width, width, by - apart);
        }
    }

    private static double by(Treat.Shift shift, double y) {
        for (Treat.Shift.Band band : shift.bands()) {
            if (y >= band.top() && y < band.bottom()) {
                return band.by();
            }
        }
        return 0;
    }

    private void move(byte[] plane, int at, int width, int by) {
        int right = Math.floorMod(by, width);
        if (right != 0) {
            System.arraycopy(plane, at, row, 0, width);
            System.arraycopy(row, 0, plane, at + right, width - right);
            System.arraycopy(row, width - right, plane, at, right);
        }
    }
}
