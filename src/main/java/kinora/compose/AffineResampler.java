package kinora.compose;

import java.util.Arrays;

/// Draws a turned, moved and scaled plane: cubic interpolation of 4 × 4 samples with the taps, sums and rounding of [Resampler], so that without a turn both
/// draw the same. Positions are told in double, run along a row in 2⁻³² of a sample and are rounded to 1/4096 only where they are used; over 4096 pixels the
/// run is off by less than 2⁻²⁰.
///
/// Beyond the plane nothing is drawn. The edge is a ramp one pixel wide across it, the share of the pixel that the plane covers.
final class AffineResampler {
    /// Longest side of a plane, so that positions in 1/4096 are ints.
    static final int MAX_SIDE = 1 << 18;
    /// How much of a pixel is covered when all of it is.
    static final int WHOLE = 256;
    private static final int RUN_BITS = 32;
    private static final int SHIFT = RUN_BITS - Resampler.PHASE_BITS;
    private static final int ONE = 1 << Resampler.PHASE_BITS;
    /// No plane reaches there.
    private static final int FARTHEST = (MAX_SIDE + MAX_SIDE / 4) * ONE;

    private final Kernels kernels;
    private final int width;
    /// Positions of the row's pixels in 1/4096 of a sample, and how much of each is covered, 0 to [#WHOLE].
    final int[] across;
    final int[] down;
    final int[] covered;
    private View view = new View(1, 1, 0, 0, 0, 0, 1, 0);
    private int located = -1;
    private boolean whole;
    private boolean inside;

    /// A view: pixel (x, y) looks at sample (x0 + x·stepX + y·stepY, y0 − x·stepY + y·stepX).
    ///
    /// @param left of the plane in samples; −½ where samples are sited in their middle
    /// @param top of the plane
    /// @param endless whether the edge sample counts beyond the plane, and all pixels are covered
    record View(int width, int height, double left, double top, double x0, double y0, double stepX, double stepY, boolean endless) {
        View {
            if (Math.max(width, height) > MAX_SIDE) {
                throw new IllegalArgumentException("planes of " + width + "x" + height + " are too long to be turned");
            }
        }

        /// A view of a plane that ends at its edges.
        View(int width, int height, double left, double top, double x0, double y0, double stepX, double stepY) {
            this(width, height, left, top, x0, y0, stepX, stepY, false);
        }
    }

    /// Prepares to draw rows of a width.
    AffineResampler(Kernels kernels, int toWidth) {
        this.kernels = kernels;
        width = toWidth;
        across = new int[toWidth];
        down = new int[toWidth];
        covered = new int[toWidth];
    }

    /// Chooses a view, for all planes of one size.
    void look(View chosen) {
        view = chosen;
        located = -1;
    }

    /// Whether a row lies within the plane wholly.
    boolean covers(int y) {
        locate(y);
        return whole;
    }

    /// Draws one row, premultiplied by how much of each pixel is covered.
    ///
    /// @param zero the level that stands for nothing
    void row(byte[] from, int zero, int y, byte[] to, int offset) {
        locate(y);
        kernels.turn(from, this, zero, to, offset);
    }

    /// How many pixels a row has.
    int width() {
        return width;
    }

    /// From one row of the plane to the next.
    int stride() {
        return view.width;
    }

    /// Whether all four rows and columns around a pixel lie within the plane.
    boolean isInside(int x) {
        return inside || isInside(across[x], down[x]);
    }

    private boolean isInside(int x, int y) {
        int column = (x >> Resampler.PHASE_BITS) - 1;
        int row = (y >> Resampler.PHASE_BITS) - 1;
        return column >= 0 && column <= view.width - 4 && row >= 0 && row <= view.height - 4;
    }

    /// The first of the samples around a pixel that lies inside.
    int place(int x) {
        return ((down[x] >> Resampler.PHASE_BITS) - 1) * view.width + (across[x] >> Resampler.PHASE_BITS) - 1;
    }

    /// Where in [Resampler#TAPS] the taps of a position stand.
    static int taps(int position) {
        return 4 * (position & (ONE - 1));
    }

    /// One pixel, premultiplied by how much of it is covered: what every implementation of [Kernels#turn] gives.
    byte pixel(byte[] from, int x, int zero) {
        if (covered[x] == 0) {
            return (byte) zero;
        }
        int value = isInside(x)
                ? inside(from, place(x), view.width, taps(across[x]), taps(down[x]))
                : beside(from, (across[x] >> Resampler.PHASE_BITS) - 1, (down[x] >> Resampler.PHASE_BITS) - 1, taps(across[x]),
                        taps(down[x]));
        return shown(value, covered[x], zero);
    }

    static byte shown(int value, int share, int zero) {
        return (byte) (share == WHOLE ? value : zero + (((value - zero) * share + WHOLE / 2) >> 8));
    }

    /// Opacity of a row of an opaque plane.
    void opacity(int y, byte[] to) {
        locate(y);
        for (int x = 0; x < width; x++) {
            to[x] = (byte) ((255 * covered[x] + WHOLE / 2) >> 8);
        }
    }

    private static int inside(byte[] from, int at, int stride, int tx, int ty) {
        int[] taps = Resampler.TAPS;
        int t0 = taps[ty];
        int t1 = taps[ty + 1];
        int t2 = taps[ty + 2];
        int t3 = taps[ty + 3];
        int second = at + stride;
        int third = second + stride;
        int fourth = third + stride;
        int a = mix(from[at], from[second], from[third], from[fourth], t0, t1, t2, t3);
        int b = mix(from[at + 1], from[second + 1], from[third + 1], from[fourth + 1], t0, t1, t2, t3);
        int c = mix(from[at + 2], from[second + 2], from[third + 2], from[fourth + 2], t0, t1, t2, t3);
        int d = mix(from[at + 3], from[second + 3], from[third + 3], from[fourth + 3], t0, t1, t2, t3);
        return across(a, b, c, d, tx);
    }

    /// Beyond the edges the edge sample counts.
    private int beside(byte[] from, int column, int row, int tx, int ty) {
        int[] taps = Resampler.TAPS;
        int[] mixed = new int[4];
        for (int i = 0; i < 4; i++) {
            int x = Math.clamp(column + i, 0, view.width - 1);
            mixed[i] = mix(from[line(row) + x], from[line(row + 1) + x], from[line(row + 2) + x], from[line(row + 3) + x], taps[ty],
                    taps[ty + 1], taps[ty + 2], taps[ty + 3]);
        }
        return across(mixed[0], mixed[1], mixed[2], mixed[3], tx);
    }

    private int line(int row) {
        return Math.clamp(row, 0, view.height - 1) * view.width;
    }

    private static int mix(byte a, byte b, byte c, byte d, int t0, int t1, int t2, int t3) {
        return (t0 * (a & 0xFF) + t1 * (b & 0xFF) + t2 * (c & 0xFF) + t3 * (d & 0xFF) + Resampler.DOWN_ROUND) >> Resampler.DOWN_SHIFT;
    }

    private static int across(int a, int b, int c, int d, int tx) {
        int[] taps = Resampler.TAPS;
        int sum = taps[tx] * a + taps[tx + 1] * b + taps[tx + 2] * c + taps[tx + 3] * d;
        return Math.max(0, Math.min((sum + Resampler.ACROSS_ROUND) >> Resampler.ACROSS_SHIFT, 255));
    }

    private void locate(int y) {
        if (y == located) {
            return;
        }
        located = y;
        long x = run(view.x0 + y * view.stepY);
        long row = run(view.y0 + y * view.stepX);
        long stepX = run(view.stepX);
        long stepY = run(view.stepY);
        int left = fixed(view.left);
        int right = left + view.width * ONE;
        int top = fixed(view.top);
        int bottom = top + view.height * ONE;
        double step = Math.sqrt(view.stepX * view.stepX + view.stepY * view.stepY);
        int ramp = Math.max(1, (int) StrictMath.round(step * ONE));
        Edges edges = new Edges(left, right, top, bottom, ramp);
        // A row is straight and a plane is convex: what holds at both ends holds in between.
        long endX = x + (width - 1) * stepX;
        long endRow = row - (width - 1) * stepY;
        whole = edges.share(position(x), position(row)) == WHOLE && edges.share(position(endX), position(endRow)) == WHOLE;
        inside = whole && isInside(position(x), position(row)) && isInside(position(endX), position(endRow));
        if (whole) {
            run(across, x, stepX);
            run(down, row, -stepY);
            Arrays.fill(covered, WHOLE);
            return;
        }
        for (int i = 0; i < width; i++) {
            across[i] = position(x);
            down[i] = position(row);
            covered[i] = view.endless ? WHOLE : edges.share(across[i], down[i]);
            x += stepX;
            row -= stepY;
        }
        whole = view.endless;
    }

    /// Positions that lie within the plane.
    private static void run(int[] positions, long from, long step) {
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (int) ((from + i * step + (1L << (SHIFT - 1))) >> SHIFT);
        }
    }

    /// The edges of a plane in 1/4096 of a sample.
    ///
    /// @param ramp from half a pixel outside to half a pixel inside
    private record Edges(int left, int right, int top, int bottom, int ramp) {
        int share(int x, int y) {
            return (AffineResampler.share(Math.min(x - left, right - x), ramp)
                    * AffineResampler.share(Math.min(y - top, bottom - y), ramp)) >> 8;
        }
    }

    /// How much of a pixel lies inside of an edge, 0 to [#WHOLE].
    private static int share(int inside, int ramp) {
        int twice = 2 * inside;
        return twice >= ramp ? WHOLE : twice <= -ramp ? 0 : (int) (((long) twice + ramp) * WHOLE / (2L * ramp));
    }

    private static long run(double position) {
        return StrictMath.round(position * (1L << RUN_BITS));
    }

    private static int fixed(double position) {
        return (int) StrictMath.round(position * ONE);
    }

    /// Rounded to 1/4096. What is too far away stays there, and so do its neighbours.
    private static int position(long run) {
        return Math.clamp((run + (1L << (SHIFT - 1))) >> SHIFT, -FARTHEST, FARTHEST);
    }
}
