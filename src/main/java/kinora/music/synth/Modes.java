package kinora.music.synth;

import java.util.Arrays;
import java.util.Comparator;

/// What is struck rings in modes: sines that die away, each at its own pace. Four are computed side by side, by the recurrence of a damped sine in doubles.
final class Modes {
    /// Where a mode ends: −100 dB.
    private static final double INAUDIBLE = 1e-5;
    private static final int LANES = 4;

    private double[][] modes = new double[64][];
    private int count;

    /// Adds a mode.
    ///
    /// @param amplitude at the onset, may be negative
    /// @param turns phase at the onset in turns
    /// @param seconds until it is 60 dB quieter
    void add(double hz, double amplitude, double turns, double seconds) {
        if (hz <= 5 || hz >= 0.45 * Tone.RATE || Math.abs(amplitude) < INAUDIBLE) {
            return;
        }
        double w = 2 * StrictMath.PI * hz / Tone.RATE;
        double decay = StrictMath.exp(StrictMath.log(1e-3) / (seconds * Tone.RATE));
        double phase = 2 * StrictMath.PI * turns;
        double life = StrictMath.log(INAUDIBLE / Math.abs(amplitude)) / StrictMath.log(decay);
        if (count == modes.length) {
            modes = Arrays.copyOf(modes, 2 * count);
        }
        modes[count++] = new double[]{2 * decay * StrictMath.cos(w), -decay * decay, amplitude * StrictMath.sin(phase - w) / decay,
                amplitude * StrictMath.sin(phase - 2 * w) / (decay * decay), Math.min(life, 1e8)};
    }

    /// How many samples until all have died away.
    int life() {
        double longest = 1;
        for (int i = 0; i < count; i++) {
            longest = Math.max(longest, modes[i][4]);
        }
        return (int) longest;
    }

    /// Adds the ringing of all modes.
    void ring(float[] into, int to) {
        Arrays.sort(modes, 0, count, Comparator.comparingDouble((double[] mode) -> -mode[4]));
        for (int first = 0; first < count; first += LANES) {
            ringFour(into, (int) Math.min(to, modes[first][4]), lane(first), lane(first + 1), lane(first + 2), lane(first + 3));
        }
    }

    private double[] lane(int number) {
        return number < count ? modes[number] : new double[5];
    }

    private static void ringFour(float[] into, int to, double[] a, double[] b, double[] c, double[] d) {
        double p0 = a[0];
        double p1 = b[0];
        double p2 = c[0];
        double p3 = d[0];
        double q0 = a[1];
        double q1 = b[1];
        double q2 = c[1];
        double q3 = d[1];
        double x0 = a[2];
        double x1 = b[2];
        double x2 = c[2];
        double x3 = d[2];
        double w0 = a[3];
        double w1 = b[3];
        double w2 = c[3];
        double w3 = d[3];
        for (int i = 0; i < to; i++) {
            double y0 = p0 * x0 + q0 * w0;
            double y1 = p1 * x1 + q1 * w1;
            double y2 = p2 * x2 + q2 * w2;
            double y3 = p3 * x3 + q3 * w3;
            w0 = x0;
            w1 = x1;
            w2 = x2;
            w3 = x3;
            x0 = y0;
            x1 = y1;
            x2 = y2;
            x3 = y3;
            into[i] += (float) ((y0 + y1) + (y2 + y3));
        }
    }
}
