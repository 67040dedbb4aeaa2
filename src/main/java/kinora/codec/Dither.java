package kinora.codec;

/// Ordered dither, 4 × 4 (Bayer 1973): what is added before fractions are cut off, so that smooth gradients do not band.
final class Dither {
    private static final int[] RANKS = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    private Dither() {}

    /// The threshold of a place in 32nds of a step, 1 to 31.
    static int of32(int column, int row) {
        return 2 * RANKS[(row & 3) * 4 + (column & 3)] + 1;
    }

    /// What is added to the sums of four rows, which repeat, before `bits` bits are cut off: half a step, or thresholds.
    static int[][] rows(int width, int bits, boolean dithered) {
        int[][] rows = new int[4][width];
        for (int row = 0; row < 4; row++) {
            for (int x = 0; x < width; x++) {
                rows[row][x] = dithered ? of32(x, row) << (bits - 5) : 1 << (bits - 1);
            }
        }
        return rows;
    }
}
