package kinora.music.synth;

import java.util.Arrays;

import kinora.compose.Gating;
import kinora.compose.Interpolation;
import kinora.compose.Weighting;

/// Finds the gain that makes a piece as loud as it is to be (ITU-R BS.1770-4) while its true peak stays below a ceiling: loudness and peaks are measured once,
/// in stretches of [#STRETCH] samples, and all that follows is computed from these.
final class Limiter {
    private static final int STRETCH = 32;
    /// How far it looks ahead and how long it turns down before a peak.
    private static final int AHEAD = 8;
    /// Up again by 63 % in 90 ms.
    private static final double RELEASE = 1 - StrictMath.exp(-STRETCH / (0.09 * Tone.RATE));
    /// Stretches in 100 ms.
    private static final int STEP = Tone.RATE / 10 / STRETCH;
    private static final int ROUNDS = 20;
    /// Peaks stand out from the mean level by at most 15.4 dB, as long as this lowers them by no more than 2.5 dB.
    private static final double CREST = StrictMath.pow(10, 15.4 / 20);
    private static final double LOWEST_CEILING = StrictMath.pow(10, -2.5 / 20);
    /// What is quieter than this stays silent.
    private static final double SILENT = -90;

    private final Piece piece;
    private final int stretches;
    private final double[] power;
    private final float[] peak;
    /// Of both sides, unweighted.
    private final double[] plain;

    Limiter(Piece piece) {
        this.piece = piece;
        stretches = (piece.samples() + STRETCH - 1) / STRETCH;
        power = new double[stretches];
        peak = new float[stretches];
        plain = new double[stretches];
        weigh(piece.left());
        weigh(piece.right());
    }

    private void weigh(float[] samples) {
        Weighting weighting = new Weighting();
        for (int s = 0; s < stretches; s++) {
            int from = s * STRETCH;
            int to = Math.min(from + STRETCH, samples.length);
            float highest = peak[s];
            double sum = 0;
            for (int i = from; i < to; i++) {
                highest = Math.max(highest, Math.abs(samples[i]));
                sum += samples[i] * samples[i];
            }
            peak[s] = highest;
            plain[s] += sum;
            power[s] += weighting.power(samples, from, 1, to - from);
        }
    }

    /// Turns the piece.
    ///
    /// @param lufs loudness that it gets
    /// @param ceiling highest true peak that it gets, as an amplitude
    void run(double lufs, double ceiling) {
        double now = lufs(1, new float[0]);
        if (now < SILENT) {
            return;
        }
        double gain = StrictMath.pow(10, (lufs - now) / 20);
        oversample((float) (0.5 * ceiling / gain));
        double held = ceiling;
        float[] turns = turns(gain, held);
        for (int round = 0; round < ROUNDS; round++) {
            double off = lufs - lufs(gain, turns);
            double crest = held / rms(gain, turns);
            if (Math.abs(off) < 0.01 && (crest < CREST * 1.005 || held <= ceiling * LOWEST_CEILING)) {
                break;
            }
            gain *= StrictMath.pow(10, Math.clamp(off * 1.2, -3, 3) / 20);
            if (crest > CREST) {
                held = Math.max(ceiling * LOWEST_CEILING, held * CREST / crest);
            }
            turns = turns(gain, held);
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
                        peak[s] = Math.max(peak[s], Interpolation.around(piece.left(), i));
                    }
                    if (Math.abs(piece.right()[i]) > from) {
                        peak[s] = Math.max(peak[s], Interpolation.around(piece.right(), i));
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
        int last = lowest.length - 1;
        double sum = 0;
        for (int k = -half; k <= half; k++) {
            sum += lowest[Math.clamp(k, 0, last)];
        }
        for (int s = 0; s <= last; s++) {
            smooth[s] = (float) (sum / (2 * half + 1));
            sum += (double) lowest[Math.min(last, s + half + 1)] - lowest[Math.max(0, s - half)];
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

    private double rms(double gain, float[] turns) {
        double all = 0;
        for (int s = 0; s < stretches; s++) {
            double turned = gain * (turns[s] + turns[s + 1]) / 2;
            all += plain[s] * turned * turned;
        }
        return StrictMath.sqrt(all / (2.0 * piece.samples()) + 1e-20);
    }

    /// The integrated loudness after turning; not turned when there are no turns.
    private double lufs(double gain, float[] turns) {
        int steps = stretches / STEP;
        double[] sums = new double[steps];
        double rest = 0;
        for (int s = 0; s < stretches; s++) {
            double turned = gain * (turns.length == 0 ? 1 : (turns[s] + turns[s + 1]) / 2);
            double loud = power[s] * turned * turned;
            if (s / STEP < steps) {
                sums[s / STEP] += loud;
            } else {
                rest += loud;
            }
        }
        return Gating.lufs(sums, steps, STEP * STRETCH, rest, piece.samples() - steps * STEP * STRETCH);
    }
}
