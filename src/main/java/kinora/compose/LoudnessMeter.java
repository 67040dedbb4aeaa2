package kinora.compose;

import java.util.Arrays;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// Measures integrated loudness (ITU-R BS.1770-4: K-weighting, blocks of 400 ms, gates at −70 LUFS and 10 LU below the rest) of 48 kHz stereo. What is
/// shorter than a block is measured as it is. Everything is computed in doubles in one order, so that the same samples measure the same everywhere.
public final class LoudnessMeter {
    private static final double[] SHELF_B = {1.53512485958697, -2.69169618940638, 1.19839281085285};
    private static final double[] SHELF_A = {-1.69065929318241, 0.73248077421585};
    private static final double[] HIGH_PASS_B = {1, -2, 1};
    private static final double[] HIGH_PASS_A = {-1.99004745483398, 0.99007225036621};
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double RELATIVE_GATE = -10;
    /// Blocks overlap by three quarters: a block is four steps of 100 ms.
    private static final int STEP = Soundtrack.RATE / 10;
    private static final int STEPS = 4;

    private final Filter[] filters = new Filter[2 * AudioBlock.CHANNELS];
    private double[] steps = new double[1024];
    private int count;
    private double sum;
    private int inStep;

    /// A meter that has heard nothing.
    public LoudnessMeter() {
        for (int i = 0; i < filters.length; i += 2) {
            filters[i] = new Filter(SHELF_B, SHELF_A);
            filters[i + 1] = new Filter(HIGH_PASS_B, HIGH_PASS_A);
        }
    }

    /// Hears what comes next.
    ///
    /// @param samples left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        for (int i = 0; i < moments; i++) {
            double left = filters[1].next(filters[0].next(samples[2 * i]));
            double right = filters[3].next(filters[2].next(samples[2 * i + 1]));
            sum += left * left + right * right;
            if (++inStep == STEP) {
                if (count == steps.length) {
                    steps = Arrays.copyOf(steps, 2 * count);
                }
                steps[count++] = sum;
                sum = 0;
                inStep = 0;
            }
        }
    }

    /// The integrated loudness of all that was heard, in hundredths of LUFS; [Loudness#SILENT] when it is quieter than the absolute gate.
    public int centiLufs() {
        if (count < STEPS) {
            double all = sum;
            for (int i = 0; i < count; i++) {
                all += steps[i];
            }
            long heard = (long) count * STEP + inStep;
            return heard == 0 ? Loudness.SILENT : centi(lufs(all / heard));
        }
        double gate = lufs(mean(ABSOLUTE_GATE)) + RELATIVE_GATE;
        return centi(lufs(mean(Math.max(gate, ABSOLUTE_GATE))));
    }

    /// The mean power of all blocks that are louder than a gate.
    private double mean(double gateLufs) {
        double all = 0;
        int blocks = 0;
        for (int i = 0; i + STEPS <= count; i++) {
            double power = (steps[i] + steps[i + 1] + steps[i + 2] + steps[i + 3]) / (STEPS * STEP);
            if (lufs(power) > gateLufs) {
                all += power;
                blocks++;
            }
        }
        return blocks == 0 ? 0 : all / blocks;
    }

    private static double lufs(double power) {
        return power <= 0 ? 2 * ABSOLUTE_GATE : OFFSET + 10 * StrictMath.log10(power);
    }

    private static int centi(double lufs) {
        return (int) Math.max(Loudness.SILENT, StrictMath.round(100 * lufs));
    }

    /// A filter of second order in direct form II, transposed.
    private static final class Filter {
        private final double b0;
        private final double b1;
        private final double b2;
        private final double a1;
        private final double a2;
        private double z1;
        private double z2;

        Filter(double[] b, double[] a) {
            b0 = b[0];
            b1 = b[1];
            b2 = b[2];
            a1 = a[0];
            a2 = a[1];
        }

        double next(double x) {
            double y = b0 * x + z1;
            z1 = b1 * x - a1 * y + z2;
            z2 = b2 * x - a2 * y;
            return y;
        }
    }
}
