package kinora.compose;

import java.util.Arrays;

import kinora.media.Planes;

/// Blends two rows of luma and the row of chroma that they share. Both pictures are turned into R′G′B′ pixel by pixel, blended there, and what that changes is
/// added to what was there before; so where nothing changes every sample keeps its value. All in integers, in loops that the compiler of the Java machine makes
/// vector code of.
final class BlendRows {
    /// Y′CbCr of BT.709 in limited range to 4096ths of R′G′B′ (ITU-R BT.709-6): `4096/219`, `4096/224·1.5748` and so on, in 1024ths.
    private static final int LUMA = 19_152;
    private static final int RED_V = 29_488;
    private static final int GREEN_U = -3_508;
    private static final int GREEN_V = -8_765;
    private static final int BLUE_U = 34_746;
    /// The way back, in 65536ths; each row of three sums to what grey needs.
    private static final int[] TO_Y = {745, 2_506, 253};
    private static final int[] TO_U = {-411, -1_381, 1_792};
    private static final int[] TO_V = {1_792, -1_628, -164};

    private final int[][] under;
    private final int[][] over;
    private final int[][] change;
    private final int[] alpha;
    private final int[] luma;
    private final int[] blue;
    private final int[] red;
    private final int[] sumBlue;
    private final int[] sumRed;

    BlendRows(int width) {
        under = new int[3][width];
        over = new int[3][width];
        change = new int[3][width];
        alpha = new int[width];
        luma = new int[width];
        blue = new int[width];
        red = new int[width];
        sumBlue = new int[width / 2];
        sumRed = new int[width / 2];
    }

    /// Where samples begin.
    ///
    /// @param luma first sample of the first row of luma
    /// @param stride to the second
    /// @param chroma first sample of the row of chroma
    record Place(int luma, int stride, int chroma) {}

    /// Blends a pair of rows.
    ///
    /// @param frame is changed
    /// @param to where in the frame
    /// @param from where in the patch
    /// @param length samples of luma, even
    /// @param opacity 0 to 256
    void blend(Planes frame, Place to, Planes patch, Place from, int length, BlendMode.Function function, int opacity) {
        Arrays.fill(sumBlue, 0, length / 2, 0);
        Arrays.fill(sumRed, 0, length / 2, 0);
        for (int row = 0; row < 2; row++) {
            int at = to.luma + row * to.stride;
            int source = from.luma + row * from.stride;
            opacity(patch, source, length, opacity);
            colours(frame, at, to.chroma, length, under);
            colours(patch, source, from.chroma, length, over);
            for (int i = 0; i < 3; i++) {
                bound(under[i], length);
                weaken(over[i], alpha, length, opacity);
                function.row(under[i], over[i], alpha, change[i], length);
            }
            sum(TO_Y, change, luma, length);
            for (int x = 0; x < length; x++) {
                int level = (frame.y()[at + x] & 0xFF) + ((luma[x] + 32_768) >> 16);
                frame.y()[at + x] = (byte) Math.max(0, Math.min(level, 255));
            }
            sum(TO_U, change, blue, length);
            sum(TO_V, change, red, length);
            gather(blue, sumBlue, length / 2);
            gather(red, sumRed, length / 2);
        }
        add(sumBlue, frame.u(), to.chroma, length / 2);
        add(sumRed, frame.v(), to.chroma, length / 2);
    }

    private void opacity(Planes patch, int at, int length, int opacity) {
        byte[] a = patch.a();
        for (int x = 0; x < length; x++) {
            int whole = a.length == 0 ? 255 : a[at + x] & 0xFF;
            alpha[x] = (((whole * 16_448 + 512) >> 10) * opacity + 128) >> 8;
        }
    }

    /// Chroma stands on even columns; between two of it lies their mean.
    private void colours(Planes planes, int at, int chroma, int length, int[][] rgb) {
        byte[] y = planes.y();
        byte[] u = planes.u();
        byte[] v = planes.v();
        int last = length / 2 - 1;
        for (int c = 0; c <= last; c++) {
            int next = chroma + Math.min(c + 1, last);
            blue[2 * c] = 2 * (u[chroma + c] & 0xFF) - 256;
            red[2 * c] = 2 * (v[chroma + c] & 0xFF) - 256;
            blue[2 * c + 1] = (u[chroma + c] & 0xFF) + (u[next] & 0xFF) - 256;
            red[2 * c + 1] = (v[chroma + c] & 0xFF) + (v[next] & 0xFF) - 256;
        }
        for (int x = 0; x < length; x++) {
            luma[x] = 2 * LUMA * ((y[at + x] & 0xFF) - 16) + 1_024;
        }
        mix(rgb[0], 0, RED_V, length);
        mix(rgb[1], GREEN_U, GREEN_V, length);
        mix(rgb[2], BLUE_U, 0, length);
    }

    private void mix(int[] to, int byBlue, int byRed, int length) {
        for (int x = 0; x < length; x++) {
            to[x] = (luma[x] + byBlue * blue[x] + byRed * red[x]) >> 11;
        }
    }

    private static void bound(int[] values, int length) {
        for (int x = 0; x < length; x++) {
            values[x] = Math.max(0, Math.min(values[x], BlendMode.ONE));
        }
    }

    private static void weaken(int[] values, int[] alpha, int length, int opacity) {
        for (int x = 0; x < length; x++) {
            values[x] = Math.max(0, Math.min((values[x] * opacity + 128) >> 8, alpha[x]));
        }
    }

    private static void sum(int[] weights, int[][] rgb, int[] to, int length) {
        int[] r = rgb[0];
        int[] g = rgb[1];
        int[] b = rgb[2];
        int byRed = weights[0];
        int byGreen = weights[1];
        int byBlue = weights[2];
        for (int x = 0; x < length; x++) {
            to[x] = r[x] * byRed + g[x] * byGreen + b[x] * byBlue;
        }
    }

    /// Half of a sample of chroma is its own column's, a quarter either neighbour's, as in [Planes#atChroma].
    private static void gather(int[] samples, int[] sums, int count) {
        for (int c = 0; c < count; c++) {
            sums[c] += samples[Math.max(2 * c - 1, 0)] + 2 * samples[2 * c] + samples[2 * c + 1];
        }
    }

    private static void add(int[] sums, byte[] plane, int at, int count) {
        for (int c = 0; c < count; c++) {
            int level = (plane[at + c] & 0xFF) + ((sums[c] + (1 << 18)) >> 19);
            plane[at + c] = (byte) Math.max(0, Math.min(level, 255));
        }
    }
}
