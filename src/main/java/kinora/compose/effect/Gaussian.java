package kinora.compose.effect;

/// Blurs planes: with the taps of a Gaussian where it is narrow, and where it is wide on a picture of half the size, as often as needed, which loses nothing that
/// such a blur would leave.
final class Gaussian {
    /// What the taps of a filter add up to.
    static final int WHOLE = 1 << 14;
    private static final int HALF = WHOLE >> 1;
    /// Deviations up to this are filtered at full size.
    private static final double WIDEST = 3;
    /// Taps reach to this many deviations.
    private static final double REACH = 3;
    /// What halving and enlarging a picture add to a variance of this blur, in samples of the smaller one: boxes of two samples and triangles of four, about.
    private static final double RESAMPLED = 0.35;

    private Gaussian() {}

    /// The taps of a Gaussian, an odd number that adds up to [#WHOLE].
    static int[] taps(double sigma) {
        int reach = Math.max(1, (int) StrictMath.ceil(sigma * REACH));
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double away = (i - reach) / sigma;
            weights[i] = StrictMath.exp(-away * away / 2);
            sum += weights[i];
        }
        int[] taps = new int[weights.length];
        int rest = WHOLE;
        for (int i = 0; i < taps.length; i++) {
            taps[i] = (int) StrictMath.round(weights[i] / sum * WHOLE);
            rest -= taps[i];
        }
        taps[reach] += rest;
        return taps;
    }

    /// A blurred plane. Beyond its edges, the edge goes on.
    ///
    /// @param sigma standard deviation in samples
    static Raster blurred(Raster plane, double sigma) {
        if (sigma < 0.1) {
            return plane;
        }
        if (sigma > WIDEST && plane.width() > 1 && plane.height() > 1) {
            double smaller = StrictMath.sqrt(Math.max(0.25, sigma * sigma / 4 - RESAMPLED));
            return blurred(plane.halved(), smaller).enlarged(plane.width(), plane.height());
        }
        return filtered(plane, taps(sigma));
    }

    private static Raster filtered(Raster plane, int[] taps) {
        int width = plane.width();
        int height = plane.height();
        int reach = taps.length / 2;
        int[] to = new int[plane.samples().length];
        int[] sum = new int[width];
        int[] wide = new int[width + 2 * reach];
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sum, HALF);
            for (int k = 0; k < taps.length; k++) {
                int row = Math.clamp((long) y + k - reach, 0, height - 1) * width;
                add(plane.samples(), row, taps[k], sum);
            }
            for (int x = 0; x < width; x++) {
                wide[reach + x] = sum[x] >> 14;
            }
            for (int i = 0; i < reach; i++) {
                wide[i] = wide[reach];
                wide[reach + width + i] = wide[reach + width - 1];
            }
            java.util.Arrays.fill(sum, HALF);
            for (int k = 0; k < taps.length; k++) {
                add(wide, k, taps[k], sum);
            }
            shift(sum, to, y * width);
        }
        return new Raster(width, height, to);
    }

    private static void add(int[] from, int at, int tap, int[] sum) {
        for (int x = 0; x < sum.length; x++) {
            sum[x] += tap * from[at + x];
        }
    }

    private static void shift(int[] sum, int[] to, int at) {
        for (int x = 0; x < sum.length; x++) {
            to[at + x] = sum[x] >> 14;
        }
    }
}
