package kinora.codec;

import java.util.Arrays;

/// The one resize of pictures: Lanczos along both axes in integers, the same levels on every CPU. Samples are between 0 and 2^15.
///
/// Some rows at a time are weighed, turned into columns, weighed again and turned back. So both passes run over whole rows; their loops are over ints alone,
/// because the compiler of the Java machine makes vector code of those and not of loops that mix types; and what lies between the passes stays in a near cache.
final class Scaler {
    /// Bits of the levels that come out.
    static final int BITS = 15;
    private static final int HIGHEST = (1 << BITS) - 1;
    /// Rows that are turned together, a multiple of [#TURNED]: few enough for the cache, enough for vector loops.
    private static final int BLOCK = 64;
    /// Rows that are turned in one go.
    private static final int TURNED = 8;

    private Scaler() {}

    /// Resizes one component.
    ///
    /// @param swapped whether columns become rows
    /// @return `across.count() × down.count()` levels, row by row; the rows are `down.count()` long when swapped
    static short[] scale(Rows rows, Taps across, Taps down, boolean swapped) {
        int width = across.count();
        int height = down.count();
        if (!swapped && width == rows.width() && across.keeps() && height == rows.height() && down.keeps()) {
            return kept(rows);
        }
        short[] scaled = new short[Math.multiplyExact(width, height)];
        Ring ring = new Ring(rows, down.most());
        WeighedSum sum = new WeighedSum(Math.max(across.most(), down.most()));
        int[][] lines = new int[BLOCK][rows.width()];
        int[][] columns = new int[rows.width()][BLOCK];
        int[][] block = new int[TURNED][BLOCK];
        for (int from = 0; from < height; from += BLOCK) {
            int count = Math.min(BLOCK, height - from);
            for (int i = 0; i < count; i++) {
                ring.hold(down.first(from + i), down.weights(from + i).length, sum);
                sum.weigh(down.weights(from + i), lines[i], Taps.BITS);
            }
            turn(lines, columns);
            for (int x = 0; x < width; x++) {
                short[] weights = across.weights(x);
                for (int k = 0; k < weights.length; k++) {
                    sum.put(k, columns[across.first(x) + k]);
                }
                int[] column = block[x % TURNED];
                sum.weigh(weights, column, Rows.BITS + Taps.BITS - BITS);
                SampleLoops.clamp(column, 0, HIGHEST);
                if (swapped) {
                    SampleLoops.narrow(column, scaled, x * height + from, count);
                } else if (x % TURNED == TURNED - 1 || x == width - 1) {
                    turnBack(block, x % TURNED + 1, count, scaled, from * width + x / TURNED * TURNED, width);
                }
            }
        }
        return scaled;
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

    /// A block's rows to columns, eight rows in one go: a cache line is filled at once.
    private static void turn(int[][] lines, int[][] columns) {
        for (int y = 0; y < BLOCK; y += TURNED) {
            SampleLoops.turn(lines[y], lines[y + 1], lines[y + 2], lines[y + 3], lines[y + 4], lines[y + 5], lines[y + 6], lines[y + 7],
                    columns, y);
        }
    }

    /// Eight columns or fewer to parts of rows.
    private static void turnBack(int[][] block, int columns, int rows, short[] to, int offset, int stride) {
        if (columns == TURNED) {
            SampleLoops.turnBack(block[0], block[1], block[2], block[3], block[4], block[5], block[6], block[7], rows, to, offset, stride);
            return;
        }
        for (int x = 0; x < columns; x++) {
            for (int y = 0; y < rows; y++) {
                to[offset + x + y * stride] = (short) block[x][y];
            }
        }
    }

    /// The last rows that were read.
    private static final class Ring {
        private final Rows rows;
        private final short[] read;
        private final int[][] held;
        private final int[] numbers;

        Ring(Rows rows, int size) {
            this.rows = rows;
            this.read = new short[rows.width()];
            this.held = new int[size][rows.width()];
            this.numbers = new int[size];
            Arrays.fill(numbers, -1);
        }

        /// Makes the rows from one on the terms of a sum.
        void hold(int first, int count, WeighedSum sum) {
            for (int k = 0; k < count; k++) {
                int slot = (first + k) % held.length;
                int[] row = held[slot];
                if (numbers[slot] != first + k) {
                    rows.read(first + k, read);
                    SampleLoops.widen(read, 0, row);
                    numbers[slot] = first + k;
                }
                sum.put(k, row);
            }
        }
    }
}
