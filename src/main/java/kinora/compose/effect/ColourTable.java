package kinora.compose.effect;

import kinora.media.Planes;

/// What a chain of colour effects makes of every colour of BT.709 in limited range: exact at every eighth level of U and V and every fourth of Y, linear between
/// them, in integers. Values are kept beyond the range until after the interpolation, so that it has no kinks there.
final class ColourTable {
    /// Levels of U and V from one node to the next, as a power of two: 33 nodes on each axis.
    private static final int CELL_BITS = 3;
    private static final int CELL = 1 << CELL_BITS;
    private static final int NODES = 256 / CELL + 1;
    /// Levels of Y from one exact value to the next.
    private static final int Y_CELL = 4;
    private static final int LEVELS = 256;
    private static final int ROW = NODES * LEVELS;
    /// Entries are in 32nds of a level.
    private static final int FRACTION_BITS = 5;
    private static final int SHIFT = FRACTION_BITS + 2 * CELL_BITS;
    private static final int HALF = 1 << (SHIFT - 1);

    /// By V node, U node and Y.
    private final short[] luma = new short[NODES * ROW];
    private final short[] blue = new short[NODES * ROW];
    private final short[] red = new short[NODES * ROW];

    ColourTable(ColourFunction function) {
        double[][] column = new double[LEVELS / Y_CELL + 1][3];
        for (int v = 0; v < NODES; v++) {
            for (int u = 0; u < NODES; u++) {
                for (int y = 0; y < column.length; y++) {
                    Yuv709.rgb(y * Y_CELL, u * CELL, v * CELL, column[y]);
                    function.apply(column[y]);
                    Yuv709.yuv(column[y]);
                }
                fill(luma, v * ROW + u * LEVELS, column, 0);
                fill(blue, v * ROW + u * LEVELS, column, 1);
                fill(red, v * ROW + u * LEVELS, column, 2);
            }
        }
    }

    private static void fill(short[] table, int at, double[][] column, int component) {
        for (int y = 0; y < LEVELS; y++) {
            double low = column[y / Y_CELL][component];
            double high = column[y / Y_CELL + 1][component];
            double level = low + (high - low) * (y % Y_CELL) / Y_CELL;
            table[at + y] = (short) Math.clamp(StrictMath.round(level * (1 << FRACTION_BITS)), Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    /// What becomes of opaque planes. Luma is looked up with the chroma interpolated to its place, chroma with the mean of the luma around it: chroma is
    /// left-sited, so that a sample stands on its even column between two rows.
    Planes apply(Planes planes) {
        int width = planes.width();
        int half = width / 2;
        byte[] y = new byte[planes.y().length];
        byte[] u = new byte[planes.u().length];
        byte[] v = new byte[u.length];
        Rows rows = new Rows(width);
        for (int row = 0; row < planes.height(); row++) {
            int near = row / 2;
            int far = Math.clamp(row % 2 == 0 ? near - 1L : near + 1L, 0, planes.height() / 2 - 1);
            rows.chroma(planes.u(), near * half, far * half, rows.u);
            rows.chroma(planes.v(), near * half, far * half, rows.v);
            cells(rows.u, rows.v, rows.cell, rows.shareU, rows.shareV);
            look(luma, planes.y(), row * width, rows, y, 16, 235);
        }
        lookChroma(planes, Planes.atChroma(planes.y(), width), u, v);
        return new Planes(width, planes.height(), y, u, v);
    }

    /// What becomes of one colour.
    int[] apply(int y, int u, int v) {
        int cell = (v >> CELL_BITS) * ROW + (u >> CELL_BITS) * LEVELS + y;
        int shareU = u & (CELL - 1);
        int shareV = v & (CELL - 1);
        return new int[]{Math.clamp(at(luma, cell, shareU, shareV), 16, 235), Math.clamp(at(blue, cell, shareU, shareV), 16, 240),
                Math.clamp(at(red, cell, shareU, shareV), 16, 240)};
    }

    private static int at(short[] table, int cell, int shareU, int shareV) {
        int above = table[cell] * (CELL - shareU) + table[cell + LEVELS] * shareU;
        int below = table[cell + ROW] * (CELL - shareU) + table[cell + ROW + LEVELS] * shareU;
        return (above * (CELL - shareV) + below * shareV + HALF) >> SHIFT;
    }

    /// What a row is looked up with. Loops over ints alone become vector code.
    private static final class Rows {
        final int[] u;
        final int[] v;
        final int[] cell;
        final int[] shareU;
        final int[] shareV;
        private final int[] narrow;
        private final int[] other;

        Rows(int width) {
            u = new int[width];
            v = new int[width];
            cell = new int[width];
            shareU = new int[width];
            shareV = new int[width];
            narrow = new int[width / 2];
            other = new int[width / 2];
        }

        /// Chroma at each luma sample of a row: three quarters of the nearer row, one of the farther; between columns their mean.
        void chroma(byte[] plane, int near, int far, int[] to) {
            widen(plane, near, narrow);
            widen(plane, far, other);
            lean(narrow, other);
            spread(narrow, to);
        }
    }

    private static void widen(byte[] plane, int at, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = plane[at + i] & 0xFF;
        }
    }

    private static void lean(int[] near, int[] far) {
        for (int i = 0; i < near.length; i++) {
            near[i] = 3 * near[i] + far[i];
        }
    }

    private static void spread(int[] quarters, int[] to) {
        int last = quarters.length - 1;
        for (int i = 0; i < last; i++) {
            to[2 * i] = (quarters[i] + 2) >> 2;
            to[2 * i + 1] = (quarters[i] + quarters[i + 1] + 4) >> 3;
        }
        to[2 * last] = (quarters[last] + 2) >> 2;
        to[2 * last + 1] = to[2 * last];
    }

    private static void cells(int[] u, int[] v, int[] cell, int[] shareU, int[] shareV) {
        for (int i = 0; i < u.length; i++) {
            cell[i] = (v[i] >> CELL_BITS) * ROW + (u[i] >> CELL_BITS) * LEVELS;
            shareU[i] = u[i] & (CELL - 1);
            shareV[i] = v[i] & (CELL - 1);
        }
    }

    private static void look(short[] table, byte[] from, int at, Rows rows, byte[] to, int lowest, int highest) {
        int[] cell = rows.cell;
        int[] shareU = rows.shareU;
        int[] shareV = rows.shareV;
        for (int x = 0; x < cell.length; x++) {
            int level = at(table, cell[x] + (from[at + x] & 0xFF), shareU[x], shareV[x]);
            to[at + x] = (byte) Math.max(lowest, Math.min(level, highest));
        }
    }

    private void lookChroma(Planes planes, byte[] luma, byte[] toU, byte[] toV) {
        for (int i = 0; i < luma.length; i++) {
            int u = planes.u()[i] & 0xFF;
            int v = planes.v()[i] & 0xFF;
            int cell = (v >> CELL_BITS) * ROW + (u >> CELL_BITS) * LEVELS + (luma[i] & 0xFF);
            int shareU = u & (CELL - 1);
            int shareV = v & (CELL - 1);
            toU[i] = (byte) Math.max(16, Math.min(at(blue, cell, shareU, shareV), 240));
            toV[i] = (byte) Math.max(16, Math.min(at(red, cell, shareU, shareV), 240));
        }
    }
}
