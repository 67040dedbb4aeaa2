package kinora.codec;

import kinora.media.Planes;

/// Planes as 4:4:4 of 10 bit with alpha, colours not multiplied: what ProRes 4444 stores. Written again and again.
final class WidePlanes {
    /// Luma, two of chroma, alpha.
    static final int PLANES = 4;
    private static final int TOP = 1023;
    private static final int CHROMA_ZERO = 128;
    private static final int LUMA_ZERO = 16;

    private final int width;
    private final short[][] planes;

    WidePlanes(int width, int height) {
        this.width = width;
        planes = new short[PLANES][width * height];
    }

    short[] plane(int index) {
        return planes[index];
    }

    /// Takes the samples of a picture of the same size. Chroma between two samples is their mean; below each other both rows have the same.
    void take(Planes from) {
        boolean opaque = from.isOpaque();
        int half = width / 2;
        for (int i = 0; i < planes[0].length; i++) {
            int row = Math.floorDiv(i, width);
            int column = i % width;
            int alpha = opaque ? 255 : from.a()[i] & 0xFF;
            int here = row / 2 * half + column / 2;
            int next = column % 2 == 0 || column + 1 == width ? here : here + 1;
            planes[0][i] = level(4 * (from.y()[i] & 0xFF), 4 * LUMA_ZERO, alpha);
            planes[1][i] = level(2 * ((from.u()[here] & 0xFF) + (from.u()[next] & 0xFF)), 4 * CHROMA_ZERO, alpha);
            planes[2][i] = level(2 * ((from.v()[here] & 0xFF) + (from.v()[next] & 0xFF)), 4 * CHROMA_ZERO, alpha);
            planes[3][i] = (short) ((alpha * TOP + 127) / 255);
        }
    }

    /// What a sample was before it was multiplied; nothing is seen of what has no alpha.
    private static short level(int sample, int zero, int alpha) {
        if (alpha == 255) {
            return (short) sample;
        }
        return (short) (alpha == 0 ? zero : Math.clamp(zero + Math.round((sample - zero) * 255f / alpha), 0, TOP));
    }
}
