package kinora.compose;

/// Draws a part of a plane at another size, anywhere between samples: separable cubic interpolation (Catmull and Rom 1974) in integers with 14-bit taps
/// and 32-bit sums, so that every CPU gives the same bytes. Positions are kept in double and rounded only to 1/4096 of a sample; nothing ever
/// snaps to a whole one, which is what keeps slow moves from trembling. Beyond the edges the edge sample counts.
///
/// Meant for steps up to 1.5 samples a pixel: planes are prepared at a fitting size, not filtered here. See [WideResampler] for more.
final class Resampler {
    private static final int TAP_BITS = 14;
    private static final int ONE = 1 << TAP_BITS;
    /// Bits below the sample's unit that are kept between the two passes.
    private static final int KEPT_BITS = 6;
    /// What a sum of the first pass is shifted by, and what is added before: half of what that drops, and [Kernels#ABOVE].
    static final int DOWN_SHIFT = TAP_BITS - KEPT_BITS;
    static final int DOWN_ROUND = (1 << (DOWN_SHIFT - 1)) + (Kernels.ABOVE << DOWN_SHIFT);
    /// The same for the second pass, which takes [Kernels#ABOVE] away again.
    static final int ACROSS_SHIFT = TAP_BITS + KEPT_BITS;
    static final int ACROSS_ROUND = (1 << (ACROSS_SHIFT - 1)) - (Kernels.ABOVE << TAP_BITS);
    /// Fractions of a sample for which taps are tabled.
    static final int PHASE_BITS = 12;
    private static final int PHASES = 1 << PHASE_BITS;
    /// Four for each phase.
    static final int[] TAPS = taps();
    /// Copies of the first sample that stand before it in [#row], so that taps need no bounds; two copies of the last one stand behind it.
    private static final int LEFT = 2;

    private final Kernels kernels;
    private final Kernels.Columns columns;
    private final Kernels.Band band = new Kernels.Band();
    private short[] row = {};
    private int fromWidth;
    private int fromHeight;
    private double originY;
    private double step;
    /// The columns of the source that the view needs.
    private int start;
    private int end;

    /// Prepares to draw planes of a width.
    Resampler(Kernels kernels, int toWidth) {
        this.kernels = kernels;
        columns = new Kernels.Columns(toWidth);
    }

    /// Chooses a view, for all planes of one size.
    ///
    /// @param width of the source planes
    /// @param height of the source planes
    /// @param originX position of the view's left edge in source samples
    /// @param originY position of the view's top edge
    /// @param step source samples for each target sample
    void look(int width, int height, double originX, double originY, double step) {
        if (width != fromWidth) {
            row = new short[width + LEFT + 2 + Kernels.ROOM];
        }
        fromWidth = width;
        fromHeight = height;
        this.originY = originY;
        this.step = step;
        for (int x = 0; x < columns.width; x++) {
            double position = originX + (x + 0.5) * step - 0.5;
            int whole = (int) Math.floor(position);
            int tap = whole < -1 || whole > width - 1 ? 0 : tap(position - whole);
            int first = Math.clamp(whole, -1, width - 1) - 1;
            columns.set(x, first + LEFT, TAPS, tap);
            if (x == 0) {
                start = Math.max(first, 0);
            }
            end = Math.min(first + 4, width);
        }
    }

    /// Draws one row of the view.
    ///
    /// @param from source samples of the size that was told last
    /// @param y the target row
    /// @param offset where its first sample goes
    void row(byte[] from, int y, byte[] to, int offset) {
        double position = originY + (y + 0.5) * step - 0.5;
        int whole = (int) Math.floor(position);
        int tap = whole < -1 || whole > fromHeight - 1 ? 0 : tap(position - whole);
        int nearest = Math.clamp(whole, -2, fromHeight);
        band.r0 = Math.clamp(nearest - 1, 0, fromHeight - 1) * fromWidth;
        band.r1 = Math.clamp(nearest, 0, fromHeight - 1) * fromWidth;
        band.r2 = Math.clamp(nearest + 1, 0, fromHeight - 1) * fromWidth;
        band.r3 = Math.clamp(nearest + 2, 0, fromHeight - 1) * fromWidth;
        band.t0 = TAPS[tap];
        band.t1 = TAPS[tap + 1];
        band.t2 = TAPS[tap + 2];
        band.t3 = TAPS[tap + 3];
        kernels.down(from, band, start, end, row, LEFT);
        if (start == 0) {
            row[0] = row[LEFT];
            row[1] = row[LEFT];
        }
        if (end == fromWidth) {
            row[LEFT + fromWidth] = row[LEFT + fromWidth - 1];
            row[LEFT + fromWidth + 1] = row[LEFT + fromWidth - 1];
        }
        kernels.across(row, columns, to, offset);
    }

    private static int tap(double fraction) {
        return 4 * (int) (fraction * PHASES + 0.5);
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
