package kinora.compose.effect;

import java.util.List;

import kinora.compose.Phrase;
import kinora.media.Planes;

/// Smooths noise and keeps edges: a guided filter of each plane by itself (He, Sun and Tang 2010). Where samples differ no more than noise does they become their
/// mean, where they differ more they stay. Colour noise is smoothed more than that of luma.
final class Denoise {
    static final Effect EFFECT = new Effect("denoise", new Phrase("Reduce noise", "降噪"),
            new Phrase("smooths noise and keeps edges", "抹平噪点，保留边缘"), List.of("noise-reduction", "smooth", "去噪", "去噪点"),
            List.of(EffectParameter.amount(0, 1, 0.4)), new Work.Spatial(Denoise::apply));
    /// The deviation of the means' weights, as a share of the canvas' height: two pixels of 1080.
    private static final double REACH = 2.0 / 1080;
    /// Deviation that counts as noise at full strength, in levels.
    private static final double LUMA_NOISE = 9;
    private static final double CHROMA_NOISE = 12;

    private Denoise() {}

    private static Planes apply(Planes planes, Settings settings) {
        double sigma = Math.max(0.8, REACH * settings.height64() / 64);
        double amount = settings.amount();
        return new Planes(planes.width(), planes.height(), smooth(planes.y(), planes.width(), sigma, LUMA_NOISE * amount, 235),
                smooth(planes.u(), planes.width() / 2, sigma, CHROMA_NOISE * amount, 240),
                smooth(planes.v(), planes.width() / 2, sigma, CHROMA_NOISE * amount, 240));
    }

    private static byte[] smooth(byte[] plane, int width, double sigma, double noise, int highest) {
        Raster picture = Raster.of(plane, width);
        Raster mean = Gaussian.blurred(picture, sigma);
        int[] square = new int[plane.length];
        squares(picture.samples(), mean.samples(), square);
        Raster variance = Gaussian.blurred(new Raster(width, picture.height(), square), sigma);
        int[] share = new int[plane.length];
        shares(variance.samples(), Math.max(1, (int) StrictMath.round(noise * noise * 256)), share);
        Raster kept = Gaussian.blurred(new Raster(width, picture.height(), share), sigma);
        int[] to = new int[plane.length];
        mix(picture.samples(), mean.samples(), kept.samples(), to);
        return new Raster(width, picture.height(), to).bytes(16, highest);
    }

    /// Squares of differences in 256ths of a squared level, at most 255 of them: beyond that, nothing is noise.
    private static void squares(int[] samples, int[] means, int[] to) {
        for (int i = 0; i < to.length; i++) {
            int difference = Math.max(-4_080, Math.min(samples[i] - means[i], 4_080));
            to[i] = (difference * difference) >> 8;
        }
    }

    /// How much of a difference is kept, in 16384ths: variance/(variance + noise).
    private static void shares(int[] variance, int noise, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = (variance[i] << 14) / (variance[i] + noise);
        }
    }

    private static void mix(int[] samples, int[] means, int[] kept, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = means[i] + (((samples[i] - means[i]) * kept[i]) >> 14);
        }
    }
}
