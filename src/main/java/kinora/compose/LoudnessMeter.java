package kinora.compose;

import java.util.Arrays;

import kinora.media.AudioBlock;
import kinora.media.Loudness;

/// Measures the integrated loudness of 48 kHz stereo (ITU-R BS.1770-4: [Weighting], then [Gating]).
public final class LoudnessMeter {
    /// 100 ms.
    private static final int STEP = Soundtrack.RATE / 10;

    private final Weighting left = new Weighting();
    private final Weighting right = new Weighting();
    private double[] steps = new double[1024];
    private int count;
    private double sum;
    private int inStep;

    /// Hears what comes next.
    ///
    /// @param samples left and right in turn
    /// @param moments how many of them count
    public void add(float[] samples, int moments) {
        for (int from = 0; from < moments;) {
            int some = Math.min(STEP - inStep, moments - from);
            sum += left.power(samples, AudioBlock.CHANNELS * from, AudioBlock.CHANNELS, some)
                    + right.power(samples, AudioBlock.CHANNELS * from + 1, AudioBlock.CHANNELS, some);
            inStep += some;
            from += some;
            if (inStep == STEP) {
                end();
            }
        }
    }

    private void end() {
        if (count == steps.length) {
            steps = Arrays.copyOf(steps, 2 * count);
        }
        steps[count++] = sum;
        sum = 0;
        inStep = 0;
    }

    /// The integrated loudness of all that was heard, in hundredths of LUFS; [Loudness#SILENT] when it is quieter than the absolute gate.
    public int centiLufs() {
        return (int) Math.max(Loudness.SILENT, StrictMath.round(100 * Gating.lufs(steps, count, STEP, sum, inStep)));
    }
}
