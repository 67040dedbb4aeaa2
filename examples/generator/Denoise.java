import java.util.stream.IntStream;

/// The edge-avoiding à-trous wavelet filter of Dammertz et al. 2010, guided by normal, albedo and each pixel's own noise.
final class Denoise {
    private static final double[] KERNEL = {3 / 8.0, 1 / 4.0, 1 / 16.0};
    private static final int PASSES = 4;
    /// How many standard deviations apart two pixels may be and still be averaged.
    private static final double SIGMAS = 2.0;

    private Denoise() {}

    /// Smooths the frame's light in place; the albedo is divided out first, so that textures stay sharp.
    static void smooth(Frame f) {
        float[] light = new float[f.rgb.length];
        for (int i = 0; i < light.length; i++)
            light[i] = f.rgb[i] / (f.albedo[i] + 0.01f);
        float[] noise = new float[f.variance.length];
        for (int i = 0; i < noise.length; i++) {
            float a = (f.albedo[i * 3] + f.albedo[i * 3 + 1] + f.albedo[i * 3 + 2]) / 3 + 0.01f;
            noise[i] = f.variance[i] / (a * a);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            float[] next = new float[light.length];
            float[] nextNoise = new float[noise.length];
            float[] from = light;
            float[] fromNoise = noise;
            int step = 1 << pass;
            IntStream.range(0, f.height).parallel().forEach(y -> {
                for (int x = 0; x < f.width; x++)
                    filter(f, from, fromNoise, next, nextNoise, x, y, step);
            });
            light = next;
            noise = nextNoise;
        }
        for (int i = 0; i < light.length; i++)
            f.rgb[i] = light[i] * (f.albedo[i] + 0.01f);
    }

    private static void filter(Frame f, float[] light, float[] noise, float[] out, float[] outNoise, int x, int y, int step) {
        int i = y * f.width + x;
        double spread = SIGMAS * Math.sqrt(blurred(f, noise, x, y)) + 1e-4;
        double here = luminance(light, i);
        double r = 0;
        double g = 0;
        double b = 0;
        double total = 0;
        double squares = 0;
        for (int dy = -2; dy <= 2; dy++) {
            int py = y + dy * step;
            if (py < 0 || py >= f.height) continue;
            for (int dx = -2; dx <= 2; dx++) {
                int px = x + dx * step;
                if (px < 0 || px >= f.width) continue;
                int p = py * f.width + px;
                double w = KERNEL[Math.abs(dx)] * KERNEL[Math.abs(dy)] * likeness(f, i, p)
                        * Math.exp(-Math.abs(luminance(light, p) - here) / spread);
                r += w * light[p * 3];
                g += w * light[p * 3 + 1];
                b += w * light[p * 3 + 2];
                total += w;
                squares += w * w * noise[p];
            }
        }
        out[i * 3] = (float) (r / total);
        out[i * 3 + 1] = (float) (g / total);
        out[i * 3 + 2] = (float) (b / total);
        outNoise[i] = (float) (squares / (total * total));
    }

    private static double likeness(Frame f, int i, int p) {
        double normal = 0;
        double albedo = 0;
        for (int c = 0; c < 3; c++) {
            double dn = f.normal[i * 3 + c] - f.normal[p * 3 + c];
            double da = f.albedo[i * 3 + c] - f.albedo[p * 3 + c];
            normal += dn * dn;
            albedo += da * da;
        }
        return Math.exp(-normal * 12 - albedo * 40);
    }

    private static double blurred(Frame f, float[] noise, int x, int y) {
        double sum = 0;
        int count = 0;
        for (int py = Math.max(0, y - 1); py <= Math.min(f.height - 1, y + 1); py++) {
            for (int px = Math.max(0, x - 1); px <= Math.min(f.width - 1, x + 1); px++) {
                sum += noise[py * f.width + px];
                count++;
            }
        }
        return sum / count;
    }

    private static double luminance(float[] a, int i) {
        return 0.2126 * a[i * 3] + 0.7152 * a[i * 3 + 1] + 0.0722 * a[i * 3 + 2];
    }
}
