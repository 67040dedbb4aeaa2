package kinora.codec;

/// The loops over every sample of a photo, each a method of its own, because that is what Java machines compile well and at once: see [Preparation#hotLoops].
///
/// Loops over ints alone become vector code; those that mix types do not, and are kept apart from them.
final class SampleLoops {
    private SampleLoops() {}

    static void set(int[] a, int[] b, int[] c, int[] d, int[] e, int[] weights, int[] to, int half) {
        int p = weights[0];
        int q = weights[1];
        int r = weights[2];
        int s = weights[3];
        int t = weights[4];
        for (int i = 0; i < to.length; i++) {
            to[i] = half + p * a[i] + q * b[i] + r * c[i] + s * d[i] + t * e[i];
        }
    }

    static void add(int[] a, int[] b, int[] c, int[] d, int[] e, int[] weights, int[] to) {
        int p = weights[0];
        int q = weights[1];
        int r = weights[2];
        int s = weights[3];
        int t = weights[4];
        for (int i = 0; i < to.length; i++) {
            to[i] += p * a[i] + q * b[i] + r * c[i] + s * d[i] + t * e[i];
        }
    }

    static void shift(int[] sums, int shift) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] >>= shift;
        }
    }

    static void clamp(int[] levels, int lowest, int highest) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.min(Math.max(levels[i], lowest), highest);
        }
    }

    static void narrow(int[] levels, short[] to, int offset, int count) {
        for (int i = 0; i < count; i++) {
            to[offset + i] = (short) levels[i];
        }
    }

    static void turn(int[] a, int[] b, int[] c, int[] d, int[] e, int[] f, int[] g, int[] h, int[][] columns, int y) {
        for (int x = 0; x < columns.length; x++) {
            int[] column = columns[x];
            column[y] = a[x];
            column[y + 1] = b[x];
            column[y + 2] = c[x];
            column[y + 3] = d[x];
            column[y + 4] = e[x];
            column[y + 5] = f[x];
            column[y + 6] = g[x];
            column[y + 7] = h[x];
        }
    }

    static void turnBack(int[] a, int[] b, int[] c, int[] d, int[] e, int[] f, int[] g, int[] h, int rows, short[] to, int offset,
            int stride) {
        for (int y = 0, at = offset; y < rows; y++, at += stride) {
            to[at] = (short) a[y];
            to[at + 1] = (short) b[y];
            to[at + 2] = (short) c[y];
            to[at + 3] = (short) d[y];
            to[at + 4] = (short) e[y];
            to[at + 5] = (short) f[y];
            to[at + 6] = (short) g[y];
            to[at + 7] = (short) h[y];
        }
    }

    static void widen(short[] levels, int offset, int[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = levels[offset + i];
        }
    }

    static void scale(int[] row, int factor, int black) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor + black;
        }
    }

    static void add(int[] row, int factor, int[] other, int otherFactor, int zero) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor + other[i] * otherFactor + zero;
        }
    }

    static void addInterpolated(int[] near, int[] far, int[] row) {
        int here = (3 * near[0] + far[0]) >> 2;
        for (int c = 0; c < near.length; c++) {
            int next = Math.min(c + 1, near.length - 1);
            int following = (3 * near[next] + far[next]) >> 2;
            row[2 * c] += here;
            row[2 * c + 1] += (here + following) >> 1;
            here = following;
        }
    }

    static void finish(int[] row, int[] half, int bits, int highest) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.min(Math.max((row[i] + half[i]) >> bits, 16), highest);
        }
    }

    static void narrow(int[] row, byte[] to, int offset) {
        for (int i = 0; i < row.length; i++) {
            to[offset + i] = (byte) row[i];
        }
    }

    static void widen(byte[] samples, int shift, short[] levels, int count) {
        for (int i = 0; i < count; i++) {
            levels[i] = (short) ((samples[i] & 0xFF) << shift);
        }
    }
}
