package kinora.music.synth;

import kinora.compose.Weighting;

/// A filter of second order (direct form II, transposed; coefficients of the Audio EQ Cookbook by R. Bristow-Johnson). It remembers what it has heard.
final class Biquad {
    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double z1;
    private double z2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    /// A filter of given coefficients.
    static Biquad of(Weighting.Stage stage) {
        return new Biquad(stage.b0(), stage.b1(), stage.b2(), 1, stage.a1(), stage.a2());
    }

    static Biquad lowPass(double hz, double q) {
        double w = angle(hz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    static Biquad highPass(double hz, double q) {
        double w = angle(hz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /// Lets a band through, unchanged in its middle.
    static Biquad band(double hz, double q) {
        double w = angle(hz);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
    }

    static Biquad peak(double hz, double q, double db) {
        double w = angle(hz);
        double alpha = StrictMath.sin(w) / (2 * q);
        double a = StrictMath.pow(10, db / 40);
        double middle = -2 * StrictMath.cos(w);
        return new Biquad(1 + alpha * a, middle, 1 - alpha * a, 1 + alpha / a, middle, 1 - alpha / a);
    }

    /// Turns everything above a frequency.
    static Biquad highShelf(double hz, double db) {
        double w = angle(hz);
        double cos = StrictMath.cos(w);
        double a = StrictMath.pow(10, db / 40);
        double slope = 2 * StrictMath.sqrt(a) * StrictMath.sin(w) / 2 * StrictMath.sqrt(2);
        return new Biquad(a * (a + 1 + (a - 1) * cos + slope), -2 * a * (a - 1 + (a + 1) * cos), a * (a + 1 + (a - 1) * cos - slope),
                a + 1 - (a - 1) * cos + slope, 2 * (a - 1 - (a + 1) * cos), a + 1 - (a - 1) * cos - slope);
    }

    /// Turns everything below a frequency.
    static Biquad lowShelf(double hz, double db) {
        double w = angle(hz);
        double cos = StrictMath.cos(w);
        double a = StrictMath.pow(10, db / 40);
        double slope = 2 * StrictMath.sqrt(a) * StrictMath.sin(w) / 2 * StrictMath.sqrt(2);
        return new Biquad(a * (a + 1 - (a - 1) * cos + slope), 2 * a * (a - 1 - (a + 1) * cos), a * (a + 1 - (a - 1) * cos - slope),
                a + 1 + (a - 1) * cos + slope, -2 * (a - 1 + (a + 1) * cos), a + 1 + (a - 1) * cos - slope);
    }

    private static double angle(double hz) {
        return 2 * StrictMath.PI * Math.min(hz, 0.47 * Tone.RATE) / Tone.RATE;
    }

    /// What it does to a frequency, in dB.
    double responseDb(double hz) {
        double w = angle(hz);
        double once = 2 * StrictMath.cos(w);
        double twice = 2 * StrictMath.cos(2 * w);
        double over = b0 * b0 + b1 * b1 + b2 * b2 + (b0 * b1 + b1 * b2) * once + b0 * b2 * twice;
        double under = 1 + a1 * a1 + a2 * a2 + (a1 + a1 * a2) * once + a2 * twice;
        return 10 * StrictMath.log10(over / under);
    }

    /// Filters in place.
    void run(float[] samples, int from, int to) {
        double y1 = z1;
        double y2 = z2;
        for (int i = from; i < to; i++) {
            double x = samples[i];
            double y = b0 * x + y1;
            y1 = b1 * x - a1 * y + y2;
            y2 = b2 * x - a2 * y;
            samples[i] = (float) y;
        }
        z1 = settled(y1);
        z2 = settled(y2);
    }

    /// Filters two sounds in place, each by its own filter, side by side.
    static void run(Biquad one, float[] first, Biquad other, float[] second, int from, int to) {
        double x1 = one.z1;
        double x2 = one.z2;
        double y1 = other.z1;
        double y2 = other.z2;
        double b0 = one.b0;
        double b1 = one.b1;
        double b2 = one.b2;
        double a1 = one.a1;
        double a2 = one.a2;
        double d0 = other.b0;
        double d1 = other.b1;
        double d2 = other.b2;
        double c1 = other.a1;
        double c2 = other.a2;
        for (int i = from; i < to; i++) {
            double x = first[i];
            double y = second[i];
            double u = b0 * x + x1;
            double v = d0 * y + y1;
            x1 = b1 * x - a1 * u + x2;
            y1 = d1 * y - c1 * v + y2;
            x2 = b2 * x - a2 * u;
            y2 = d2 * y - c2 * v;
            first[i] = (float) u;
            second[i] = (float) v;
        }
        one.z1 = settled(x1);
        one.z2 = settled(x2);
        other.z1 = settled(y1);
        other.z2 = settled(y2);
    }

    /// Adds what two filters beside each other make of a sound.
    static void add(Biquad one, float gain, Biquad other, float otherGain, float[] sound, float[] into) {
        double x1 = one.z1;
        double x2 = one.z2;
        double y1 = other.z1;
        double y2 = other.z2;
        double b0 = one.b0;
        double b1 = one.b1;
        double b2 = one.b2;
        double a1 = one.a1;
        double a2 = one.a2;
        double d0 = other.b0;
        double d1 = other.b1;
        double d2 = other.b2;
        double c1 = other.a1;
        double c2 = other.a2;
        for (int i = 0; i < into.length; i++) {
            double x = sound[i];
            double u = b0 * x + x1;
            double v = d0 * x + y1;
            x1 = b1 * x - a1 * u + x2;
            y1 = d1 * x - c1 * v + y2;
            x2 = b2 * x - a2 * u;
            y2 = d2 * x - c2 * v;
            into[i] += (float) (u * gain + v * otherGain);
        }
    }

    /// Adds what a copy of the sound becomes.
    void add(float[] samples, int from, int to, float[] into, float gain) {
        double y1 = z1;
        double y2 = z2;
        for (int i = from; i < to; i++) {
            double x = samples[i];
            double y = b0 * x + y1;
            y1 = b1 * x - a1 * y + y2;
            y2 = b2 * x - a2 * y;
            into[i] += (float) (y * gain);
        }
        z1 = settled(y1);
        z2 = settled(y2);
    }

    /// The power of what a stretch of sound becomes, summed.
    double power(float[] samples, int from, int to) {
        double y1 = z1;
        double y2 = z2;
        double sum = 0;
        for (int i = from; i < to; i++) {
            double x = samples[i];
            double y = b0 * x + y1;
            y1 = b1 * x - a1 * y + y2;
            y2 = b2 * x - a2 * y;
            sum += y * y;
        }
        z1 = settled(y1);
        z2 = settled(y2);
        return sum;
    }

    /// Nothing instead of numbers too small to hear, which processors are slow with.
    private static double settled(double x) {
        return Math.abs(x) < 1e-15 ? 0 : x;
    }
}
