package kinora.music.synth;

/// Measures sound as tests need it.
final class Ears {
    private Ears() {}

    static double rms(float[] samples, int from, int to) {
        double sum = 0;
        int last = Math.min(to, samples.length);
        for (int i = from; i < last; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return Math.sqrt(sum / Math.max(1, last - from));
    }

    static double peak(float[] samples) {
        double highest = 0;
        for (float sample : samples) {
            highest = Math.max(highest, Math.abs(sample));
        }
        return highest;
    }

    static double mean(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        return sum / samples.length;
    }

    static boolean finite(float[] samples) {
        for (float sample : samples) {
            if (!Float.isFinite(sample)) {
                return false;
            }
        }
        return true;
    }

    /// The root mean square frequency in Hz of the first half second: how bright it is.
    static double brightness(float[] samples) {
        double slopes = 0;
        double powers = 0;
        for (int i = 1; i < Math.min(samples.length, 24_000); i++) {
            double slope = samples[i] - samples[i - 1];
            slopes += slope * slope;
            powers += (double) samples[i] * samples[i];
        }
        return Math.sqrt(slopes / powers) * Tone.RATE / (2 * Math.PI);
    }

    static double correlation(float[] left, float[] right) {
        double both = 0;
        double l = 0;
        double r = 0;
        for (int i = 0; i < left.length; i++) {
            both += (double) left[i] * right[i];
            l += (double) left[i] * left[i];
            r += (double) right[i] * right[i];
        }
        return both / Math.sqrt(l * r + 1e-20);
    }

    /// By how many cents a sound is higher than a frequency: where its first harmonics together are strongest.
    static double cents(float[] samples, double hz) {
        int from = Math.min(2400, samples.length / 8);
        int length = Math.min(samples.length - from, 72_000);
        double best = 0;
        for (double step = 8; step > 0.2; step /= 2.5) {
            double middle = best;
            double strongest = -1;
            for (int k = -6; k <= 6; k++) {
                double tried = middle + k * step;
                double strength = strength(samples, from, length, hz * Math.pow(2, tried / 1200));
                if (strength > strongest) {
                    strongest = strength;
                    best = tried;
                }
            }
        }
        return best;
    }

    private static double strength(float[] samples, int from, int length, double hz) {
        double all = 0;
        for (int harmonic = 1; harmonic <= 3; harmonic++) {
            double w = 2 * Math.PI * hz * harmonic / Tone.RATE;
            double c = Math.cos(w);
            double s = Math.sin(w);
            double x = 1;
            double y = 0;
            double re = 0;
            double im = 0;
            for (int i = 0; i < length; i++) {
                double window = i * (double) (length - i);
                re += samples[from + i] * window * x;
                im += samples[from + i] * window * y;
                double turned = x * c - y * s;
                y = x * s + y * c;
                x = turned;
            }
            all += re * re + im * im;
        }
        return all;
    }
}
