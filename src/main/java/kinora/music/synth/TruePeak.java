package kinora.music.synth;

/// How high a waveform goes between samples: four times oversampled by a windowed sinc, as ITU-R BS.1770-4, annex 2 asks.
final class TruePeak {
    private static final int HALF = 12;
    private static final int STEPS = 4;
    private static final float[][] KERNELS = kernels();

    private TruePeak() {}

    /// The highest between the neighbours of a sample.
    static float around(float[] samples, int at) {
        float highest = Math.abs(samples[at]);
        for (float[] kernel : KERNELS) {
            highest = Math.max(highest, Math.max(Math.abs(between(samples, at, kernel)), Math.abs(between(samples, at - 1, kernel))));
        }
        return highest;
    }

    private static float between(float[] samples, int at, float[] kernel) {
        float sum = 0;
        int first = at - HALF + 1;
        if (first < 0 || first + kernel.length > samples.length) {
            return 0;
        }
        for (int i = 0; i < kernel.length; i++) {
            sum += samples[first + i] * kernel[i];
        }
        return sum;
    }

    private static float[][] kernels() {
        float[][] kernels = new float[STEPS - 1][2 * HALF];
        for (int step = 1; step < STEPS; step++) {
            double sum = 0;
            double[] exact = new double[2 * HALF];
            for (int i = 0; i < 2 * HALF; i++) {
                double x = i - (HALF - 1) - (double) step / STEPS;
                double window = StrictMath.cos(StrictMath.PI * x / (2 * HALF + 1));
                exact[i] = StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x) * window * window;
                sum += exact[i];
            }
            for (int i = 0; i < 2 * HALF; i++) {
                kernels[step - 1][i] = (float) (exact[i] / sum);
            }
        }
        return kernels;
    }
}
