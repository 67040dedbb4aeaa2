package kinora.music.synth;

import java.util.Arrays;

/// Finds the gain that makes a piece as loud as it is to be (ITU-R BS.1770-4) while its true peak stays below a ceiling: loudness and peaks are measured once,
/// in stretches of [#STRETCH] samples, and all that follows is computed from these.
final class Limiter {
    private static final int STRETCH = 32;
    /// How far it looks ahead and how long it turns down before a peak.
    private static final int AHEAD = 8;
    /// Up again by 63 % in 90 ms.
    private static final double RELEASE = 1 - StrictMath.exp(-STRETCH / (0.09 * Tone.RATE));
    /// 100 ms; a block of loudness is four of them.
    private static final int STEP = Tone.RATE / 10 / STRETCH;
    private static final int ROUNDS = 24;

    private final Piece piece;
    private final int stretches;
    private final double[] power;
    private final float[] peak;

    Limiter(Piece piece) {
        this.piece = piece;
        stretches = (piece.samples() + STRETCH - 1) / STRETCH;
        power = new double[stretches];
        peak = new float[stretches];
        weigh(piece.left());
        weigh(piece.right());
    }

    private void weigh(float[] samples) {
        Biquad shelf = Level.shelf();
        Biquad highPass = Level.highPass();
        float[] copy = new float[STRETCH];
        for (int s = 0; s < stretches; s++) {
            int from = s * STRETCH;
            int length = Math.min(STRETCH, samples.length - from);
            System.arraycopy(samples, from, copy, 0, length);
            float highest = peak[s];
            for (int i = 0; i < length; i++) {
                highest = Math.max(highest, Math.abs(copy[i]));
            }
            peak[s] = highest;
            shelf.run(copy, 0, length);
            power[s] += highPass.power(copy, 0, length);
        }
    }

    /// Turns the piece.
    ///
    /// @param lufs loudness that it gets
    /// @param ceiling highest true peak that it gets, as an amplitude
    void run(double lufs, double ceiling) {
        double gain = StrictMath.pow(10, (lufs - lufs(1, new float[0])) / 20);
        oversample((float) (0.6 * ceiling / gain));
        float[] turns = turns(gain, ceiling);
        for (int round = 0; round < ROUNDS; round++) {
            double off = lufs - lufs(gain, turns);
            if (Math.abs(off) < 0.002) {
                break;
            }
            gain *= StrictMath.pow(10, Math.clamp(off * 1.2, -3, 3) / 20);
            turns = turns(gain, ceiling);
        }
        turn(piece.left(), gain, turns);
        turn(piece.right(), gain, turns);
    }

    /// Finds peaks between samples where they may matter.
    private void oversample(float from) {
        for (int s = 0; s < stretches; s++) {
            if (peak[s] > from) {
                int to = Math.min(piece.samples(), (s + 1) * STRETCH);
                for (int i = s * STRETCH; i < to; i++) {
                    if (Math.abs(piece.left()[i]) > from) {
                        peak[s] = Math.max(peak[s], TruePeak.around(piece.left(), i));
                    }
                    if (Math.abs(piece.right()[i]) > from) {
                        peak[s] = Math.max(peak[s], TruePeak.around(piece.right(), i));
                    }
                }
            }
        }
    }

    /// Gains at the borders of stretches, 1 where nothing is turned down.
    private float[] turns(double gain, double ceiling) {
        float[] needed = new float[stretches];
        for (int s = 0; s < stretches; s++) {
            needed[s] = (float) Math.min(1, ceiling / Math.max(1e-9, gain * peak[s]));
        }
        float[] lowest = new float[stretches + 1];
        Arrays.fill(lowest, 1);
        for (int s = 0; s < stretches; s++) {
            if (needed[s] < 1) {
                int to = Math.min(stretches, s + AHEAD + 1);
                for (int k = Math.max(0, s - AHEAD); k <= to; k++) {
                    lowest[k] = Math.min(lowest[k], needed[s]);
                }
            }
        }
        double now = 1;
        for (int s = 0; s <= stretches; s++) {
            now = Math.min(lowest[s], now + (1 - now) * RELEASE);
            lowest[s] = (float) now;
        }
        return smooth(lowest);
    }

    /// The mean of what surrounds each border: never more than either side needs, since each low spans as much.
    private static float[] smooth(float[] lowest) {
        float[] smooth = new float[lowest.length];
        int half = AHEAD / 2;
        for (int s = 0; s < smooth.length; s++) {
            double sum = 0;
            for (int k = s - half; k <= s + half; k++) {
                sum += lowest[Math.clamp(k, 0, lowest.length - 1)];
            }
            smooth[s] = (float) (sum / (2 * half + 1));
        }
        return smooth;
    }

    private static void turn(float[] samples, double gain, float[] turns) {
        for (int from = 0, s = 0; from < samples.length; from += STRETCH, s++) {
            double now = gain * turns[s];
            double rise = (gain * turns[s + 1] - now) / STRETCH;
            int to = Math.min(samples.length, from + STRETCH);
            for (int i = from; i < to; i++) {
                samples[i] = (float) (samples[i] * now);
                now += rise;
            }
        }
    }

    /// The integrated loudness after turning; not turned when there are no turns.
    private double lufs(double gain, float[] turns) {
        int steps = stretches / STEP;
        double[] sums = new double[steps];
        double all = 0;
        for (int s = 0; s < stretches; s++) {
            double turned = gain * (turns.length == 0 ? 1 : (turns[s] + turns[s + 1]) / 2);
            double loud = power[s] * turned * turned;
            all += loud;
            if (s / STEP < steps) {
                sums[s / STEP] += loud;
            }
        }
        if (steps < 4) {
            return db(all / piece.samples());
        }
        double gate = db(mean(sums, -70)) - 10;
        return db(mean(sums, Math.max(-70, gate)));
    }

    private static double mean(double[] sums, double gate) {
        double all = 0;
        int blocks = 0;
        for (int i = 0; i + 4 <= sums.length; i++) {
            double power = (sums[i] + sums[i + 1] + sums[i + 2] + sums[i + 3]) / (4.0 * STEP * STRETCH);
            if (db(power) > gate) {
                all += power;
                blocks++;
            }
        }
        return blocks == 0 ? 0 : all / blocks;
    }

    private static double db(double power) {
        return -0.691 + 10 * StrictMath.log10(power + 1e-20);
    }
}
