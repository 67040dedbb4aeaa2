package kinora.music;

/// A spectrum as the ear divides it: overlapping triangles of equal width on the mel scale (O'Shaughnessy: 2595 log10(1 + f / 700)), each at least one bin of
/// the spectrum wide.
final class MelBands {
    private static final double LOWEST_HERTZ = 30;
    private static final double HIGHEST_HERTZ = 11_000;

    private final int[] first;
    private final double[][] weights;

    /// @param count how many bands
    /// @param binHertz distance of the spectrum's bins
    MelBands(int count, double binHertz) {
        first = new int[count];
        weights = new double[count][];
        double from = mel(LOWEST_HERTZ);
        double step = (mel(HIGHEST_HERTZ) - from) / (count + 1);
        for (int band = 0; band < count; band++) {
            double centre = hertz(from + (band + 1) * step) / binHertz;
            double left = Math.min(hertz(from + band * step) / binHertz, centre - 1);
            double right = Math.max(hertz(from + (band + 2) * step) / binHertz, centre + 1);
            int start = Math.max(0, (int) Math.floor(left) + 1);
            int end = (int) Math.ceil(right);
            first[band] = start;
            weights[band] = new double[end - start];
            for (int bin = start; bin < end; bin++) {
                weights[band][bin - start] = bin < centre ? (bin - left) / (centre - left) : (right - bin) / (right - centre);
            }
        }
    }

    private static double mel(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    private static double hertz(double mel) {
        return 700 * (StrictMath.pow(10, mel / 2595) - 1);
    }

    int count() {
        return first.length;
    }

    /// The strength of a band.
    double of(int band, double[] magnitudes) {
        double sum = 0;
        double[] weight = weights[band];
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * magnitudes[first[band] + i];
        }
        return sum;
    }
}
