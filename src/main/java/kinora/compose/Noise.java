package kinora.compose;

import java.util.Arrays;

/// Pictures of noise for [Course.Shades], made once from integers: value noise (Perlin 1985 describes its kind) on lattices of doubled fineness, ranked so
/// that every moment has equally many samples.
final class Noise {
    private static final int BITS = 9;
    private static final int SIDE = 1 << BITS;
    private static final int ONE = 1 << 16;

    private Noise() {}

    /// Made when first asked for.
    private static final class Clouds {
        private static final short[] TABLE = ranked(clouds());
    }

    private static final class Ink {
        private static final short[] TABLE = ranked(ink());
    }

    /// A row of moments: the table laid over the canvas' longer side, its middle in the canvas' middle, linearly between samples.
    ///
    /// @see Course#row
    static void row(Course.Shades.Pattern pattern, double x, double step, double y, int width, int height, int length, short[] to) {
        short[] table = switch (pattern) {
            case CLOUDS -> Clouds.TABLE;
            case INK -> Ink.TABLE;
        };
        double scale = (SIDE - 1.0) / Math.max(width, height);
        long down = StrictMath.round(((y - height / 2.0) * scale + (SIDE - 1) / 2.0) * ONE);
        long across = StrictMath.round(((x - width / 2.0) * scale + (SIDE - 1) / 2.0) * ONE);
        long each = StrictMath.round(step * scale * ONE);
        int upper = Math.clamp(down >> 16, 0, SIDE - 2) << BITS;
        int shareDown = (int) (down & (ONE - 1)) >> 8;
        for (int i = 0; i < length; i++) {
            int at = upper + Math.max(0, Math.min((int) (across >> 16), SIDE - 2));
            int share = (int) (across & (ONE - 1)) >> 8;
            int above = mixed(table[at] & 0xFFFF, table[at + 1] & 0xFFFF, share);
            int below = mixed(table[at + SIDE] & 0xFFFF, table[at + SIDE + 1] & 0xFFFF, share);
            to[i] = (short) mixed(above, below, shareDown);
            across += each;
        }
    }

    private static int mixed(int first, int second, int share) {
        return (first * (256 - share) + second * share) >> 8;
    }

    /// Five octaves, each half as strong as the one before.
    private static int[] clouds() {
        int[] sums = new int[SIDE * SIDE];
        for (int octave = 0; octave < 5; octave++) {
            add(sums, 7 - octave, 11 + octave, ONE >> octave);
        }
        return sums;
    }

    /// The distance to the nearest of some drops, torn by noise.
    private static int[] ink() {
        int[] sums = new int[SIDE * SIDE];
        for (int octave = 0; octave < 5; octave++) {
            add(sums, 6 - octave, 31 + octave, (ONE * 3 / 4) >> octave);
        }
        int[][] drops = {{160, 215}, {372, 300}, {296, 150}, {60, 330}, {470, 190}, {215, 372}, {10, 130}};
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int nearest = Integer.MAX_VALUE;
                for (int i = 0; i < drops.length; i++) {
                    int dx = x - drops[i][0];
                    int dy = y - drops[i][1];
                    nearest = Math.min(nearest, (int) (Math.sqrt(dx * dx + dy * dy) * 560) + i * 3_500);
                }
                sums[y * SIDE + x] += nearest;
            }
        }
        return sums;
    }

    /// Adds noise whose lattice has a point every 2^bits samples, smooth between them.
    private static void add(int[] sums, int bits, int seed, int strength) {
        int cell = 1 << bits;
        for (int y = 0; y < SIDE; y++) {
            int v = smooth(y & (cell - 1), bits);
            for (int x = 0; x < SIDE; x++) {
                int u = smooth(x & (cell - 1), bits);
                int column = x >> bits;
                int line = y >> bits;
                int above = mix(hash(column, line, seed), hash(column + 1, line, seed), u);
                int below = mix(hash(column, line + 1, seed), hash(column + 1, line + 1, seed), u);
                sums[y * SIDE + x] += (int) (((long) mix(above, below, v) * strength) >> 16);
            }
        }
    }

    private static int mix(int a, int b, int share) {
        return a + (int) (((long) (b - a) * share) >> 16);
    }

    /// 3t² − 2t³ of a place in a cell, in 1/65536.
    private static int smooth(int place, int bits) {
        long t = (long) place << (16 - bits);
        return (int) (t * t / ONE * (3L * ONE - 2 * t) / ONE);
    }

    /// Sixteen bits of a point of a lattice: the finaliser of MurmurHash3 (Appleby, public domain) over its coordinates.
    private static int hash(int x, int y, int seed) {
        int h = (x * 0x9E3779B1) ^ (y * 0x85EBCA77) ^ (seed * 0xC2B2AE3D);
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return (h ^ (h >>> 16)) & 0xFFFF;
    }

    /// Each value's rank as an unsigned short; of equal ones the first comes first.
    private static short[] ranked(int[] values) {
        long[] order = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            order[i] = ((long) values[i] << 32) + i;
        }
        Arrays.sort(order);
        short[] ranks = new short[values.length];
        for (int i = 0; i < order.length; i++) {
            ranks[(int) order[i]] = (short) ((long) i * Course.LAST / (order.length - 1));
        }
        return ranks;
    }
}
