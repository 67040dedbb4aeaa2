import java.util.stream.IntStream;

/// A floating-point picture in linear light with the features and the noise of every pixel.
final class Frame {
    final int width;
    final int height;
    final float[] rgb;
    final float[] albedo;
    final float[] normal;
    final float[] variance;

    private Frame(int width, int height) {
        this.width = width;
        this.height = height;
        rgb = new float[width * height * 3];
        albedo = new float[width * height * 3];
        normal = new float[width * height * 3];
        variance = new float[width * height];
    }

    /// Renders the view at the given size and samples per pixel, rows in parallel; the same arguments give the same frame.
    static Frame render(Scene.View view, int width, int height, int samples, long seed) {
        Frame frame = new Frame(width, height);
        IntStream.range(0, height).parallel().forEach(y -> frame.row(view, y, samples, seed));
        return frame;
    }

    private void row(Scene.View view, int y, int samples, long seed) {
        Sample s = new Sample();
        for (int x = 0; x < width; x++) {
            int i = y * width + x;
            Rng rng = new Rng(seed * 1_000_003 + i);
            double ox = rng.next();
            double oy = rng.next();
            double oa = rng.next();
            double ob = rng.next();
            double sum = 0;
            double squares = 0;
            for (int k = 1; k <= samples; k++) {
                double jx = fraction(ox + k * PHI_1);
                double jy = fraction(oy + k * PHI_2);
                view.trace((x + spread(jx)) / width, (y + spread(jy)) / height, fraction(oa + k * PHI_3), fraction(ob + k * PHI_4), rng, s);
                Vec3 c = s.radiance;
                add(rgb, i, c);
                add(albedo, i, s.albedo);
                add(normal, i, s.normal);
                double l = c.luminance();
                sum += l;
                squares += l * l;
            }
            average(i, samples);
            double mean = sum / samples;
            variance[i] = (float) (Math.max(0, squares / samples - mean * mean) / samples);
        }
    }

    /// The additive recurrence of Roberts 2018 ("R4") in four dimensions.
    private static final double G = 1.1673039782614187;
    private static final double PHI_1 = 1 / G;
    private static final double PHI_2 = 1 / (G * G);
    private static final double PHI_3 = 1 / (G * G * G);
    private static final double PHI_4 = 1 / (G * G * G * G);

    private static double fraction(double v) {
        return v - Math.floor(v);
    }

    /// Spreads a uniform number to a tent of two pixels, the reconstruction filter.
    private static double spread(double j) {
        return j < 0.5 ? Math.sqrt(2 * j) - 0.5 : 1.5 - Math.sqrt(2 - 2 * j);
    }

    private static void add(float[] to, int i, Vec3 v) {
        to[i * 3] += (float) v.x();
        to[i * 3 + 1] += (float) v.y();
        to[i * 3 + 2] += (float) v.z();
    }

    private void average(int i, int samples) {
        for (int c = i * 3; c < i * 3 + 3; c++) {
            rgb[c] /= samples;
            albedo[c] /= samples;
            normal[c] /= samples;
        }
    }
}
