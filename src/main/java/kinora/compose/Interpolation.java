package kinora.compose;

import kinora.media.AudioBlock;

/// Estimates how high a waveform goes between its samples: four times oversampled (ITU-R BS.1770-4, annex 2) by a windowed sinc.
public final class Interpolation {
    /// Samples that a value between two is made of. With a Kaiser window of shape 6 the error is below 0.1 dB up to 18 kHz; annex 2 of the
    /// recommendation takes 12.
    private static final int TAPS = 24;
    private static final double SHAPE = 6;
    private static final int STEPS = 4;
    /// How many samples later than asked an estimate is known.
    static final int DELAY = TAPS / 2;
    private static final float[][] KERNELS = kernels();
    /// How many times the highest sample the waveform can be at most.
    private static final float MOST = most();

    private final float[][] lines = new float[AudioBlock.CHANNELS][];
    private int quiet = TAPS;
    private int place;

    Interpolation() {
        for (int channel = 0; channel < lines.length; channel++) {
            lines[channel] = new float[2 * TAPS];
        }
    }

    /// Takes a moment and tells how high the waveform goes from the moment [#DELAY] earlier up to the one after that, on the louder side.
    ///
    /// @param floor what is lower need not be exact
    float peak(float left, float right, float floor) {
        float height = Math.max(Math.abs(left), Math.abs(right));
        quiet = height * MOST <= floor ? Math.min(quiet + 1, TAPS) : 0;
        put(lines[0], left);
        put(lines[1], right);
        place = (place + 1) % TAPS;
        float highest = 0;
        for (float[] line : lines) {
            highest = Math.max(highest, Math.abs(line[place + TAPS - 1 - DELAY]));
            if (quiet < TAPS) {
                for (float[] kernel : KERNELS) {
                    highest = Math.max(highest, Math.abs(at(line, place, kernel)));
                }
            }
        }
        return highest;
    }

    /// How high a waveform goes from the moment before a sample up to the one after it; at the very ends of the waveform only the sample itself is known.
    public static float around(float[] samples, int at) {
        return Math.max(Math.abs(samples[at]), Math.max(between(samples, at - TAPS / 2), between(samples, at - TAPS / 2 + 1)));
    }

    private static float between(float[] samples, int first) {
        float highest = 0;
        if (first >= 0 && first + TAPS <= samples.length) {
            for (float[] kernel : KERNELS) {
                highest = Math.max(highest, Math.abs(at(samples, first, kernel)));
            }
        }
        return highest;
    }

    /// Each sample is written twice, so that the last ones always stand in a row.
    private void put(float[] line, float sample) {
        line[place] = sample;
        line[place + TAPS] = sample;
    }

    private static float at(float[] line, int from, float[] kernel) {
        float sum = 0;
        for (int i = 0; i < TAPS; i++) {
            sum += line[from + i] * kernel[i];
        }
        return sum;
    }

    private static float[][] kernels() {
        float[][] kernels = new float[STEPS - 1][TAPS];
        for (int step = 1; step < STEPS; step++) {
            double[] exact = new double[TAPS];
            double sum = 0;
            for (int i = 0; i < TAPS; i++) {
                double x = i - (TAPS / 2 - 1) - (double) step / STEPS;
                exact[i] = StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x) * kaiser(x / (TAPS / 2.0));
                sum += exact[i];
            }
            for (int i = 0; i < TAPS; i++) {
                kernels[step - 1][i] = (float) (exact[i] / sum);
            }
        }
        return kernels;
    }

    private static double kaiser(double x) {
        return bessel(SHAPE * StrictMath.sqrt(Math.max(0, 1 - x * x))) / bessel(SHAPE);
    }

    /// The modified Bessel function of the first kind of order 0, by its series.
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 40; k++) {
            term *= x * x / (4.0 * k * k);
            sum += term;
        }
        return sum;
    }

    private static float most() {
        float most = 1;
        for (float[] kernel : KERNELS) {
            float sum = 0;
            for (float tap : kernel) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most;
    }
}
