package kinora.compose;

import kinora.media.Loudness;

/// The integrated loudness of weighted power (ITU-R BS.1770-4): the mean of blocks of 400 ms, less those that are quieter than −70 LUFS or more than 10 LU
/// quieter than the rest. What is shorter than a block is measured as it is.
public final class Gating {
    private static final double OFFSET = -0.691;
    private static final double ABSOLUTE_GATE = Loudness.SILENT / 100.0;
    private static final double RELATIVE_GATE = -10;
    /// Blocks overlap by three quarters: a block is four steps of 100 ms.
    private static final int STEPS = 4;

    private Gating() {}

    /// The loudness in LUFS; that of silence is far below the absolute gate.
    ///
    /// @param steps power of whole steps of 100 ms, that of both sides summed
    /// @param count how many of them count
    /// @param moments of a step
    /// @param rest power of what follows the last whole step
    /// @param restMoments how long that is
    public static double lufs(double[] steps, int count, int moments, double rest, int restMoments) {
        if (count < STEPS) {
            double all = rest;
            for (int i = 0; i < count; i++) {
                all += steps[i];
            }
            long heard = (long) count * moments + restMoments;
            return heard == 0 ? 2 * ABSOLUTE_GATE : lufs(all / heard);
        }
        double gate = lufs(mean(steps, count, moments, ABSOLUTE_GATE)) + RELATIVE_GATE;
        return lufs(mean(steps, count, moments, Math.max(gate, ABSOLUTE_GATE)));
    }

    /// The mean power of all blocks that are louder than a gate.
    private static double mean(double[] steps, int count, int moments, double gateLufs) {
        double all = 0;
        int blocks = 0;
        for (int i = 0; i + STEPS <= count; i++) {
            double power = (steps[i] + steps[i + 1] + steps[i + 2] + steps[i + 3]) / ((double) STEPS * moments);
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
}
