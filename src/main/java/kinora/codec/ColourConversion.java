package kinora.codec;

import kinora.media.Planes;

/// Colours between the matrices and ranges that files and films use, in integers so that every CPU gives the same bytes.
///
/// Luma weights are those of ITU-R BT.601 (0.299, 0.587, 0.114) and BT.709 (0.2126, 0.7152, 0.0722); limited range is 219 and 224 steps of 255.
final class ColourConversion {
    private static final double KR_601 = 0.299;
    private static final double KB_601 = 0.114;
    private static final double KR_709 = 0.2126;
    private static final double KB_709 = 0.0722;
    private static final int BITS = 16;
    private static final int ONE = 1 << BITS;

    /// Rows: what one step of full-range BT.601 Cb and Cr adds to red, green and blue.
    private static final double RED_CR = 2 * (1 - KR_601);
    private static final double BLUE_CB = 2 * (1 - KB_601);
    private static final double GREEN_CB = -KB_601 * BLUE_CB / (1 - KR_601 - KB_601);
    private static final double GREEN_CR = -KR_601 * RED_CR / (1 - KR_601 - KB_601);

    private static final double LUMA_CB = KB_709 * BLUE_CB + (1 - KR_709 - KB_709) * GREEN_CB;
    private static final double LUMA_CR = KR_709 * RED_CR + (1 - KR_709 - KB_709) * GREEN_CR;
    private static final double LUMA_SCALE = 219.0 / 255;
    private static final double CHROMA_SCALE = 224.0 / 255;

    private static final int Y_Y = fixed(LUMA_SCALE);
    private static final int Y_CB = fixed(LUMA_SCALE * LUMA_CB);
    private static final int Y_CR = fixed(LUMA_SCALE * LUMA_CR);
    private static final int U_CB = fixed(CHROMA_SCALE * (BLUE_CB - LUMA_CB) / (2 * (1 - KB_709)));
    private static final int U_CR = fixed(CHROMA_SCALE * -LUMA_CR / (2 * (1 - KB_709)));
    private static final int V_CB = fixed(CHROMA_SCALE * -LUMA_CB / (2 * (1 - KR_709)));
    private static final int V_CR = fixed(CHROMA_SCALE * (RED_CR - LUMA_CR) / (2 * (1 - KR_709)));

    private ColourConversion() {}

    /// Full-range BT.601 4:4:4 (as JFIF has it) to the planes of a film. Chroma is filtered 1-2-1 across, about every other column (left-sited), and
    /// averaged down.
    ///
    /// @param width even; also the row length of each array
    /// @param height even
    static Planes fromJfif(int width, int height, byte[] y, byte[] cb, byte[] cr) {
        byte[] luma = new byte[width * height];
        for (int i = 0; i < luma.length; i++) {
            int blue = (cb[i] & 0xFF) - 128;
            int red = (cr[i] & 0xFF) - 128;
            int sum = Y_Y * (y[i] & 0xFF) + Y_CB * blue + Y_CR * red;
            luma[i] = (byte) Math.clamp(16 + ((sum + ONE / 2) >> BITS), 16, 235);
        }
        byte[] u = new byte[width * height / 4];
        byte[] v = new byte[u.length];
        for (int row = 0, i = 0; row < height; row += 2) {
            for (int column = 0; column < width; column += 2, i++) {
                int blue = halved(cb, row * width, column, width) - 128 * 8;
                int red = halved(cr, row * width, column, width) - 128 * 8;
                u[i] = chroma(U_CB * blue + U_CR * red);
                v[i] = chroma(V_CB * blue + V_CR * red);
            }
        }
        return new Planes(width, height, luma, u, v);
    }

    /// Eight times the filtered chroma at an even column of two rows; the left neighbour of column 0 is column 0.
    private static int halved(byte[] plane, int offset, int column, int width) {
        int left = Math.max(column - 1, 0);
        int upper = (plane[offset + left] & 0xFF) + 2 * (plane[offset + column] & 0xFF) + (plane[offset + column + 1] & 0xFF);
        int below = offset + width;
        return upper + (plane[below + left] & 0xFF) + 2 * (plane[below + column] & 0xFF) + (plane[below + column + 1] & 0xFF);
    }

    private static byte chroma(int sum) {
        return (byte) Math.clamp(128 + ((sum + 4 * ONE) >> (BITS + 3)), 16, 240);
    }

    /// The planes as 8-bit RGB, three bytes a pixel. Chroma is interpolated linearly across and repeated down.
    static byte[] toRgb(Planes planes) {
        int width = planes.width();
        byte[] rgb = new byte[width * planes.height() * 3];
        for (int row = 0, i = 0; row < planes.height(); row++) {
            int chromaRow = row / 2 * (width / 2);
            for (int column = 0; column < width; column++, i += 3) {
                int here = chromaRow + column / 2;
                int next = column % 2 == 0 ? here : Math.min(here + 1, chromaRow + width / 2 - 1);
                double luma = ((planes.y()[row * width + column] & 0xFF) - 16) / 219.0;
                double blue = ((planes.u()[here] & 0xFF) + (planes.u()[next] & 0xFF) - 256) / 2.0 / 224 * 2 * (1 - KB_709);
                double red = ((planes.v()[here] & 0xFF) + (planes.v()[next] & 0xFF) - 256) / 2.0 / 224 * 2 * (1 - KR_709);
                rgb[i] = eightBit(luma + red);
                rgb[i + 1] = eightBit(luma - (KR_709 * red + KB_709 * blue) / (1 - KR_709 - KB_709));
                rgb[i + 2] = eightBit(luma + blue);
            }
        }
        return rgb;
    }

    private static byte eightBit(double value) {
        return (byte) Math.clamp(StrictMath.round(255 * value), 0, 255);
    }

    private static int fixed(double factor) {
        return (int) StrictMath.round(factor * ONE);
    }
}
