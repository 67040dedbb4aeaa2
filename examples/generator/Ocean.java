import java.util.stream.IntStream;

/// A patch of wind sea by the Fourier method of Tessendorf 2001, repeating every `size` metres.
final class Ocean {
    private final int n;
    private final double size;
    private final float[] height;

    /// Makes an n × n patch; n is a power of two.
    ///
    /// @param size metres after which it repeats
    /// @param wind speed in m/s, blowing towards the given azimuth in degrees
    /// @param shortest waves shorter than this many metres are left out
    /// @param steepness a factor on all amplitudes
    Ocean(int n, double size, double wind, double azimuth, double shortest, double steepness, long seed) {
        this.n = n;
        this.size = size;
        double[] re = new double[n * n];
        double[] im = new double[n * n];
        double wx = Math.sin(Math.toRadians(azimuth));
        double wz = Math.cos(Math.toRadians(azimuth));
        double longest = wind * wind / 9.81;
        Rng rng = new Rng(seed);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < n; i++) {
                double gr = rng.gaussian();
                double gi = rng.gaussian();
                double kx = 2 * Math.PI / size * (i < n / 2 ? i : i - n);
                double kz = 2 * Math.PI / size * (j < n / 2 ? j : j - n);
                double k2 = kx * kx + kz * kz;
                if (k2 == 0) continue;
                double along = (kx * wx + kz * wz) / Math.sqrt(k2);
                double cut = shortest / (2 * Math.PI);
                double phillips = 0.0081 / 2 * Math.exp(-1 / (k2 * longest * longest)) / (k2 * k2) * (0.08 + along * along)
                        * (along < 0 ? 0.25 : 1) * Math.exp(-k2 * cut * cut);
                double a = steepness * Math.sqrt(phillips) * 2 * Math.PI / size;
                re[j * n + i] = gr * a;
                im[j * n + i] = gi * a;
            }
        }
        transform(re, im);
        height = new float[n * n];
        for (int i = 0; i < height.length; i++)
            height[i] = (float) re[i];
    }

    private void transform(double[] re, double[] im) {
        IntStream.range(0, n).parallel().forEach(j -> line(re, im, j * n, 1));
        IntStream.range(0, n).parallel().forEach(i -> line(re, im, i, n));
    }

    /// The iterative transform of Cooley and Tukey 1965 along one row or column, in place.
    private void line(double[] re, double[] im, int start, int stride) {
        double[] a = new double[n];
        double[] b = new double[n];
        int bits = Integer.numberOfTrailingZeros(n);
        for (int i = 0; i < n; i++) {
            int r = Integer.reverse(i) >>> 32 - bits;
            a[r] = re[start + i * stride];
            b[r] = im[start + i * stride];
        }
        for (int half = 1; half < n; half *= 2) {
            for (int k = 0; k < half; k++) {
                double c = Math.cos(Math.PI * k / half);
                double s = Math.sin(Math.PI * k / half);
                for (int i = k; i < n; i += 2 * half) {
                    int o = i + half;
                    double x = a[o] * c - b[o] * s;
                    double y = a[o] * s + b[o] * c;
                    a[o] = a[i] - x;
                    b[o] = b[i] - y;
                    a[i] += x;
                    b[i] += y;
                }
            }
        }
        for (int i = 0; i < n; i++) {
            re[start + i * stride] = a[i];
            im[start + i * stride] = b[i];
        }
    }

    /// Returns the water's height in metres, smoothly interpolated.
    double at(double x, double z) {
        double fx = x / size * n;
        double fz = z / size * n;
        int i = (int) Math.floor(fx + 0.5);
        int j = (int) Math.floor(fz + 0.5);
        double u = fx - i;
        double v = fz - j;
        double u0 = 0.5 * (0.5 - u) * (0.5 - u);
        double u2 = 0.5 * (0.5 + u) * (0.5 + u);
        double v0 = 0.5 * (0.5 - v) * (0.5 - v);
        double v2 = 0.5 * (0.5 + v) * (0.5 + v);
        return v0 * row(i, j - 1, u0, u2) + (1 - v0 - v2) * row(i, j, u0, u2) + v2 * row(i, j + 1, u0, u2);
    }

    private double row(int i, int j, double u0, double u2) {
        int k = (j & n - 1) * n;
        return height[k + (i - 1 & n - 1)] * u0 + height[k + (i & n - 1)] * (1 - u0 - u2) + height[k + (i + 1 & n - 1)] * u2;
    }
}
