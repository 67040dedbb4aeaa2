package kinora.codec;

import java.util.Arrays;

/// A sum of rows of samples, each with its weight. Five rows in one go are what the compiler of the Java machine still turns into vector code (ten are not).
final class WeighedSum {
    private static final int GROUP = 5;
    private static final int[] NONE = {};

    private final int[][] rows;
    private final int[] weights = new int[GROUP];

    /// @param most rows that are weighed together
    WeighedSum(int most) {
        rows = new int[(most + GROUP - 1) / GROUP * GROUP][];
        Arrays.fill(rows, NONE);
    }

    /// Makes a row a term.
    void put(int term, int[] row) {
        rows[term] = row;
    }

    /// `to[i] = (taps[0]·row0[i] + taps[1]·row1[i] + … + ½) >> shift`, the half being one of 2^shift.
    void weigh(short[] taps, int[] to, int shift) {
        for (int k = 0; k < taps.length; k += GROUP) {
            for (int i = 0; i < GROUP; i++) {
                // What is missing to a group counts nothing.
                weights[i] = k + i < taps.length ? taps[k + i] : 0;
                rows[k + i] = k + i < taps.length ? rows[k + i] : rows[k];
            }
            if (k == 0) {
                SampleLoops.set(rows[0], rows[1], rows[2], rows[3], rows[4], weights, to, 1 << (shift - 1));
            } else {
                SampleLoops.add(rows[k], rows[k + 1], rows[k + 2], rows[k + 3], rows[k + 4], weights, to);
            }
        }
        SampleLoops.shift(to, shift);
    }
}
