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
        if (!swapped && across.count() == width && across.keeps() && middle == rows.height() && down.keeps()) {
            return kept(rows);
        }
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

    private static short[] kept(Rows rows) {
        int width = rows.width();
        short[] levels = new short[width * rows.height()];
        short[] row = new short[width];
        for (int y = 0; y < rows.height(); y++) {
            rows.read(y, row);
            for (int i = 0; i < width; i++) {
                levels[y * width + i] = (short) Math.min(row[i] << (BITS - Rows.BITS), HIGHEST);
            }
        }
        return levels;
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
        Arrays.fill(sums, 0, count, 0);
        int k = 0;
        for (; k + 4 <= weights.length; k += 4) {
            int at = offset + k * count;
            add(rows, at, weights[k], rows, at + count, weights[k + 1], sums, count);
            add(rows, at + 2 * count, weights[k + 2], rows, at + 3 * count, weights[k + 3], sums, count);
        }
        for (; k < weights.length; k++) {
            add(rows, offset + k * count, weights[k], sums, count);
        }
    }

    private static void add(short[] one, int from, int weight, short[] other, int start, int factor, int[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += weight * one[from + i] + factor * other[start + i];
        }
    }

    private static void add(short[] one, int from, int weight, int[] sums, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += weight * one[from + i];
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
            int k = 0;
            for (; k + 2 <= weights.length; k += 2) {
                add(row(first + k), 0, weights[k], row(first + k + 1), 0, weights[k + 1], sums, sums.length);
            }
            if (k < weights.length) {
                add(row(first + k), 0, weights[k], sums, sums.length);
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
