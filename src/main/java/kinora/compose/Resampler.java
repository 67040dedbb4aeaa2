package kinora.compose;

/// Draws a part of a plane at another size, anywhere between samples: separable cubic interpolation (Catmull and Rom 1974) in integers with 14-bit taps
/// and 32-bit sums, so that every CPU gives the same bytes. Positions are kept in double and rounded only to 1/4096 of a sample; nothing ever
/// snaps to a whole one, which is what keeps slow moves from trembling. Beyond the edges the edge sample counts.
///
/// Meant for steps up to about 1.5 samples a pixel: planes are prepared at a fitting size, not filtered here.
final class Resampler {
    private static final int TAP_BITS = 14;
    private static final int ONE = 1 << TAP_BITS;
    /// Bits below the sample's unit that are kept between the two passes.
    private static final int KEPT_BITS = 6;
    private static final int DOWN_SHIFT = TAP_BITS - KEPT_BITS;
    private static final int ACROSS_SHIFT = TAP_BITS + KEPT_BITS;
    /// Fractions of a sample for which taps are tabled.
    private static final int PHASES = 1 << 12;
    private static final int[] TAPS = taps();

    private Resampler() {}

    /// Fills a plane from a view of another.
    ///
    /// @param from source samples, `fromWidth × fromHeight`
    /// @param originX position of the view's left edge in source samples
    /// @param originY position of the view's top edge
    /// @param step source samples for each target sample
    /// @param to target samples, `toWidth` a row, overwritten
    static void draw(byte[] from, int fromWidth, int fromHeight, double originX, double originY, double step, byte[] to, int toWidth) {
        int toHeight = to.length / toWidth;
        int[] columns = new int[toWidth];
        int[] phases = new int[toWidth];
        for (int x = 0; x < toWidth; x++) {
            double position = originX + (x + 0.5) * step - 0.5;
            int whole = (int) Math.floor(position);
            columns[x] = Math.clamp(whole, -1, fromWidth - 1);
            phases[x] = whole < -1 || whole > fromWidth - 1 ? 0 : 4 * (int) ((position - whole) * PHASES + 0.5);
        }
        // One row of the source between the passes, with one copied sample to the left and two to the right, so that taps need no bounds.
        int[] row = new int[fromWidth + 4];
        int first = columns[0];
        int last = Math.min(columns[toWidth - 1] + 3, fromWidth);
        for (int y = 0; y < toHeight; y++) {
            double position = originY + (y + 0.5) * step - 0.5;
            int whole = (int) Math.floor(position);
            int phase = 4 * (int) ((position - whole) * PHASES + 0.5);
            down(from, fromWidth, fromHeight, whole, phase, Math.max(first - 1, 0), last, row);
            across(row, columns, phases, to, y * toWidth, toWidth);
        }
    }

    private static void down(byte[] from, int width, int height, int whole, int phase, int start, int end, int[] row) {
        int r0 = Math.clamp(whole - 1, 0, height - 1) * width;
        int r1 = Math.clamp(whole, 0, height - 1) * width;
        int r2 = Math.clamp(whole + 1, 0, height - 1) * width;
        int r3 = Math.clamp(whole + 2, 0, height - 1) * width;
        int t0 = TAPS[phase];
        int t1 = TAPS[phase + 1];
        int t2 = TAPS[phase + 2];
        int t3 = TAPS[phase + 3];
        for (int x = start; x < end; x++) {
            int sum = t0 * (from[r0 + x] & 0xFF) + t1 * (from[r1 + x] & 0xFF) + t2 * (from[r2 + x] & 0xFF) + t3 * (from[r3 + x] & 0xFF);
            row[x + 2] = (sum + (1 << (DOWN_SHIFT - 1))) >> DOWN_SHIFT;
        }
        if (start == 0) {
            row[0] = row[2];
            row[1] = row[2];
        }
        if (end == width) {
            row[width + 2] = row[width + 1];
            row[width + 3] = row[width + 1];
        }
    }

    private static void across(int[] row, int[] columns, int[] phases, byte[] to, int offset, int width) {
        for (int x = 0; x < width; x++) {
            int c = columns[x] + 1;
            int t = phases[x];
            int sum = TAPS[t] * row[c] + TAPS[t + 1] * row[c + 1] + TAPS[t + 2] * row[c + 2] + TAPS[t + 3] * row[c + 3];
            int value = (sum + (1 << (ACROSS_SHIFT - 1))) >> ACROSS_SHIFT;
            to[offset + x] = (byte) (value < 0 ? 0 : value > 255 ? 255 : value);
        }
    }

    /// Four taps for each phase, each four summing to one exactly; the phase after the last is one whole sample.
    private static int[] taps() {
        int[] taps = new int[(PHASES + 1) * 4];
        for (int phase = 0; phase <= PHASES; phase++) {
            double f = (double) phase / PHASES;
            int t0 = fixed(((-0.5 * f + 1) * f - 0.5) * f);
            int t2 = fixed(((-1.5 * f + 2) * f + 0.5) * f);
            int t3 = fixed((0.5 * f - 0.5) * f * f);
            taps[phase * 4] = t0;
            taps[phase * 4 + 1] = ONE - t0 - t2 - t3;
            taps[phase * 4 + 2] = t2;
            taps[phase * 4 + 3] = t3;
        }
        return taps;
    }

    private static int fixed(double tap) {
        return (int) StrictMath.round(tap * ONE);
    }
}
