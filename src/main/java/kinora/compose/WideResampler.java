package kinora.compose;

import java.util.Arrays;

/// Draws a part of a plane much smaller than its samples: separable as [Resampler], with a kernel that is widened so that what a frame cannot show does not
/// shimmer (craft rule 17). The width runs on without a step from that of [Resampler] at [#FROM], so that no frame of a zoom stands out.
///
/// Taps are told in double and rounded to 14 bits; sums are in 32.
final class WideResampler {
    /// Steps from which on the kernel is widened.
    static final double FROM = 1.5;
    /// Steps from which on it is so wide as if planes had been prepared for the frame: the oversampling of [PictureFit].
    private static final double FITTED = 1.15;
    private static final double WHOLLY = 2;
    private static final int ONE = 1 << 14;
    private static final int KEPT_BITS = 6;
    private static final int DOWN_SHIFT = 14 - KEPT_BITS;
    private static final int ACROSS_SHIFT = 14 + KEPT_BITS;

    private final int toWidth;
    private int[] across = {};
    private int[] first = {};
    private int[] down = {};
    private int[] row = {};
    private int count;
    private double scale;
    private int fromWidth;
    private int fromHeight;
    private double originY;
    private double step;

    /// Prepares to draw planes of a width.
    WideResampler(int toWidth) {
        this.toWidth = toWidth;
    }

    /// How much wider than [Resampler]'s the kernel is.
    static double scale(double step) {
        double whole = WHOLLY / FITTED;
        return step <= FROM ? 1 : step >= WHOLLY ? step / FITTED : 1 + (whole - 1) * (step - FROM) / (WHOLLY - FROM);
    }

    /// Chooses a view.
    ///
    /// @see Resampler#look(int, int, double, double, double)
    void look(int width, int height, double originX, double originY, double step) {
        fromWidth = width;
        fromHeight = height;
        this.originY = originY;
        this.step = step;
        scale = scale(step);
        count = 2 * (int) Math.ceil(2 * scale);
        if (row.length != width) {
            row = new int[width];
        }
        across = new int[toWidth * count];
        first = new int[toWidth];
        down = new int[count];
        for (int x = 0; x < toWidth; x++) {
            first[x] = taps(originX + (x + 0.5) * step - 0.5, across, x * count);
        }
    }

    /// Draws one row of the view.
    void row(byte[] from, int y, byte[] to, int offset) {
        int top = taps(originY + (y + 0.5) * step - 0.5, down, 0);
        Arrays.fill(row, 1 << (DOWN_SHIFT - 1));
        for (int i = 0; i < count; i++) {
            add(from, Math.clamp(top + i, 0, fromHeight - 1) * fromWidth, down[i]);
        }
        for (int x = 0; x < row.length; x++) {
            row[x] >>= DOWN_SHIFT;
        }
        for (int x = 0; x < toWidth; x++) {
            int sum = 1 << (ACROSS_SHIFT - 1);
            int left = first[x];
            if (left >= 0 && left + count <= fromWidth) {
                for (int i = 0; i < count; i++) {
                    sum += across[x * count + i] * row[left + i];
                }
            } else {
                for (int i = 0; i < count; i++) {
                    sum += across[x * count + i] * row[Math.clamp(left + i, 0, fromWidth - 1)];
                }
            }
            to[offset + x] = (byte) Math.max(0, Math.min(sum >> ACROSS_SHIFT, 255));
        }
    }

    private void add(byte[] from, int at, int tap) {
        int[] sums = row;
        for (int x = 0; x < sums.length; x++) {
            sums[x] += tap * (from[at + x] & 0xFF);
        }
    }

    /// The taps around a position; they sum to one exactly.
    ///
    /// @return where the first of them stands
    private int taps(double position, int[] to, int at) {
        int start = (int) Math.floor(position) - count / 2 + 1;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += cubic((start + i - position) / scale);
        }
        int rest = ONE;
        for (int i = 0; i < count; i++) {
            int tap = (int) StrictMath.round(cubic((start + i - position) / scale) / sum * ONE);
            to[at + i] = tap;
            rest -= tap;
        }
        to[at + count / 2 - 1] += rest;
        return start;
    }

    /// Catmull and Rom's kernel.
    private static double cubic(double distance) {
        double t = Math.abs(distance);
        return t < 1 ? (1.5 * t - 2.5) * t * t + 1 : t < 2 ? ((-0.5 * t + 2.5) * t - 4) * t + 2 : 0;
    }
}
