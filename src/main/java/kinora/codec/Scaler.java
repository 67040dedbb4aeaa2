package kinora.codec;

import java.util.Arrays;

/// The one resize of pictures: Lanczos along both axes in integers, the same levels on every CPU. Samples are between 0 and 2^15.
///
/// Both passes weigh whole rows, which compilers turn into vector code; between them the picture is transposed.
final class Scaler {
    /// Bits of the levels that come out.
    static final int BITS = 15;
    private static final int HIGHEST = (1 << BITS) - 1;
    /// Rows that are transposed together, so that a line of memory is written whole.
    private static final int BLOCK = 32;

    private Scaler() {}

    /// Resizes one component.
    ///
    /// @param swapped whether columns become rows
    /// @return `across.count() × down.count()` levels, row by row; the rows are `down.count()` long when swapped
    static short[] scale(Rows rows, Taps across, Taps down, boolean swapped) {
        int width = rows.width();
        int middle = down.count();
        short[] columns = new short[Math.multiplyExact(width, middle)];
        Ring ring = new Ring(rows, down.most());
        int[] sums = new int[width];
        short[] block = new short[width * Math.min(BLOCK, middle)];
        for (int from = 0; from < middle; from += BLOCK) {
            int count = Math.min(BLOCK, middle - from);
            for (int i = 0; i < count; i++) {
                ring.weigh(down.first(from + i), down.weights(from + i), sums);
                narrow(sums, block, i * width, width);
            }
            transpose(block, count, width, columns, from, middle);
        }
        short[] turned = new short[Math.multiplyExact(across.count(), middle)];
        sums = new int[middle];
        for (int i = 0; i < across.count(); i++) {
            weigh(columns, across.first(i) * middle, across.weights(i), sums, middle);
            finish(sums, turned, i * middle, middle);
        }
        if (swapped) {
            return turned;
        }
        short[] upright = new short[turned.length];
        for (int from = 0; from < across.count(); from += BLOCK) {
            int count = Math.min(BLOCK, across.count() - from);
            transpose(turned, from * middle, count, middle, upright, from, across.count());
        }
        return upright;
    }

    private static void transpose(short[] block, int rows, int width, short[] columns, int at, int stride) {
        transpose(block, 0, rows, width, columns, at, stride);
    }

    private static void transpose(short[] block, int offset, int rows, int width, short[] columns, int at, int stride) {
        for (int x = 0; x < width; x++) {
            int to = x * stride + at;
            for (int i = 0, from = offset + x; i < rows; i++, from += width) {
                columns[to + i] = block[from];
            }
        }
    }

    private static void narrow(int[] sums, short[] levels, int offset, int count) {
        for (int i = 0; i < count; i++) {
            levels[offset + i] = (short) ((sums[i] + (Taps.ONE / 2)) >> Taps.BITS);
        }
    }

    private static void finish(int[] sums, short[] levels, int offset, int count) {
        int shift = Rows.BITS + Taps.BITS - BITS;
        for (int i = 0; i < count; i++) {
            levels[offset + i] = (short) Math.min(Math.max((sums[i] + (1 << (shift - 1))) >> shift, 0), HIGHEST);
        }
    }

    /// The weighed sum of rows that follow each other in one array.
    private static void weigh(short[] rows, int offset, short[] weights, int[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] = weights[0] * rows[offset + i];
        }
        for (int k = 1, at = offset + count; k < weights.length; k++, at += count) {
            int weight = weights[k];
            for (int i = 0; i < count; i++) {
                sums[i] += weight * rows[at + i];
            }
        }
    }

    /// The last rows that were read.
    private static final class Ring {
        private final Rows rows;
        private final short[][] held;
        private final int[] numbers;

        Ring(Rows rows, int size) {
            this.rows = rows;
            this.held = new short[size][rows.width()];
            this.numbers = new int[size];
            Arrays.fill(numbers, -1);
        }

        void weigh(int first, short[] weights, int[] sums) {
            Arrays.fill(sums, 0);
            for (int k = 0; k < weights.length; k++) {
                short[] row = row(first + k);
                int weight = weights[k];
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weight * row[i];
                }
            }
        }

        private short[] row(int number) {
            int slot = number % held.length;
            if (numbers[slot] != number) {
                rows.read(number, held[slot]);
                numbers[slot] = number;
            }
            return held[slot];
        }
    }
}
