package kinora.codec;

import kinora.media.Planes;

/// Levels that are sampled as a film has them, chroma at half the size and left-sited, to the planes of a film, in integers so that every CPU gives the same
/// bytes.
///
/// Chroma is converted where it lies. For luma, which takes a little of chroma where the matrix changes, it is interpolated linearly: a luma column lies on
/// a column of chroma or midway between two, a row of luma a quarter of the way from one row of chroma to the next.
final class HalvedChroma {
    private static final int BITS = 21;
    private static final int ONE = 1 << BITS;

    private final int width;
    private final int height;
    private final int[][] factors = new int[3][3];
    private final int[] zeros;

    /// @param matrix one that keeps gray
    HalvedChroma(int width, int height, YuvMatrix matrix) {
        this.width = width;
        this.height = height;
        this.zeros = matrix.zeros();
        double[][] film = matrix.toFilm();
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 3; i++) {
                factors[row][i] = (int) StrictMath.round(film[row][i] * ONE);
            }
        }
    }

    /// The planes.
    ///
    /// @param levels luma of the whole size, the two of chroma of half of it
    /// @param dithered whether fractions of a step become a pattern, so that gradients of more than 8 bits do not band
    Planes toFilm(short[][] levels, boolean dithered) {
        byte[] luma = new byte[width * height];
        luma(levels, dithered, luma);
        byte[] u = new byte[luma.length / 4];
        byte[] v = new byte[u.length];
        chroma(levels, factors[1], dithered, u);
        chroma(levels, factors[2], dithered, v);
        return new Planes(width, height, luma, u, v);
    }

    private void luma(short[][] levels, boolean dithered, byte[] to) {
        int[][] halves = Dither.rows(width, BITS, dithered);
        int[] row = new int[width];
        int[] above = share(levels, 0);
        int[] here = above;
        for (int c = 0; c < height / 2; c++) {
            int[] below = c + 1 < height / 2 ? share(levels, c + 1) : here;
            luma(levels[0], 2 * c, here, above, row, halves, to);
            luma(levels[0], 2 * c + 1, here, below, row, halves, to);
            above = here;
            here = below;
        }
    }

    private void luma(short[] levels, int y, int[] near, int[] far, int[] row, int[][] halves, byte[] to) {
        SampleLoops.widen(levels, y * width, row);
        SampleLoops.scale(row, factors[0][0], 16 * ONE - factors[0][0] * zeros[0]);
        if (factors[0][1] != 0 || factors[0][2] != 0) {
            SampleLoops.addInterpolated(near, far, row);
        }
        SampleLoops.finish(row, halves[y & 3], BITS, 235);
        SampleLoops.narrow(row, to, y * width);
    }

    /// What a row of chroma adds to luma.
    private int[] share(short[][] levels, int y) {
        int[] blue = new int[width / 2];
        int[] red = new int[width / 2];
        SampleLoops.widen(levels[1], y * blue.length, blue);
        SampleLoops.widen(levels[2], y * red.length, red);
        SampleLoops.add(blue, factors[0][1], red, factors[0][2], -factors[0][1] * zeros[1] - factors[0][2] * zeros[2]);
        return blue;
    }

    private void chroma(short[][] levels, int[] factor, boolean dithered, byte[] to) {
        int half = width / 2;
        int[][] halves = Dither.rows(half, BITS, dithered);
        int[] blue = new int[half];
        int[] red = new int[half];
        int zero = 128 * ONE - factor[1] * zeros[1] - factor[2] * zeros[2];
        for (int y = 0; y < height / 2; y++) {
            SampleLoops.widen(levels[1], y * half, blue);
            SampleLoops.widen(levels[2], y * half, red);
            SampleLoops.add(blue, factor[1], red, factor[2], zero);
            SampleLoops.finish(blue, halves[y & 3], BITS, 240);
            SampleLoops.narrow(blue, to, y * half);
        }
    }
}
