import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Develops a linear frame into 8-bit sRGB: bloom, metering, vignette, filmic curve, grain.
final class Film {
    /// Standard deviation of the grain in 8-bit code values at middle grey; also the dither against banding.
    private static final double GRAIN = 1.1;

    private Film() {}

    /// Returns the finished picture of the frame.
    static BufferedImage develop(Frame frame, Look look, long seed) {
        int w = frame.width;
        int h = frame.height;
        float[] glow = Bloom.of(frame.rgb, w, h);
        double exposure = meter(frame.rgb) * Math.pow(2, look.ev());
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        IntStream.range(0, h).parallel().forEach(y -> {
            for (int x = 0; x < w; x++) {
                int i = (y * w + x) * 3;
                double k = exposure * vignette((x + 0.5) / w * 2 - 1, (y + 0.5) / h * 2 - 1, look.vignette());
                Vec3 c = at(frame.rgb, i).mix(at(glow, i), look.bloom()).mul(look.whiteBalance()).mul(k);
                out.setRGB(x, y, encode(grade(c, look), new Rng(seed ^ (long) i << 20)));
            }
        });
        return out;
    }

    private static Vec3 at(float[] a, int i) {
        return new Vec3(a[i], a[i + 1], a[i + 2]);
    }

    /// Returns the gain that puts the median of the brighter and darker pixels' luminance at middle grey, 18 %.
    private static double meter(float[] rgb) {
        double[] l = new double[rgb.length / 3 / 7];
        for (int i = 0; i < l.length; i++)
            l[i] = at(rgb, i * 21).luminance();
        Arrays.sort(l);
        double low = l[l.length * 3 / 10];
        double mid = l[l.length / 2];
        double high = l[l.length * 8 / 10];
        return 0.18 / (Math.cbrt(low * mid * high) + 1e-9);
    }

    private static double vignette(double x, double y, double stops) {
        double r2 = (x * x + y * y) / 2;
        return Math.pow(2, -stops * r2 * r2 * 0.6 - stops * r2 * 0.4);
    }

    private static Vec3 grade(Vec3 c, Look look) {
        double l = Math.max(c.luminance(), 1e-6);
        Vec3 rich = Vec3.grey(l).mix(c, look.saturation());
        Vec3 k = rich.mul(Math.pow(l / 0.18, look.contrast() - 1));
        return new Vec3(curve(crosstalk(k.x(), k)), curve(crosstalk(k.y(), k)), curve(crosstalk(k.z(), k)));
    }

    /// Mixes a little of the other layers in, as film does: bright colours run to white instead of to a primary.
    private static double crosstalk(double channel, Vec3 c) {
        return Math.max(0, 0.9 * channel + 0.1 * (c.x() + c.y() + c.z()) / 3);
    }

    /// The filmic curve of Narkowicz 2015 (a fit of ACES), with its recommended 0.6 input gain raised to keep middle grey.
    private static double curve(double v) {
        v *= 0.72;
        return Math.clamp(v * (2.51 * v + 0.03) / (v * (2.43 * v + 0.59) + 0.14), 0, 1);
    }

    private static int encode(Vec3 c, Rng rng) {
        double grain = rng.gaussian() * GRAIN;
        return code(c.x(), grain, rng) << 16 | code(c.y(), grain, rng) << 8 | code(c.z(), grain, rng);
    }

    private static int code(double v, double grain, Rng rng) {
        double s = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        double amount = 0.35 + 2.6 * s * (1 - s);
        return (int) Math.clamp(Math.floor(s * 255 + grain * amount + rng.next()), 0, 255);
    }
}
