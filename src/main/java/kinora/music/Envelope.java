package kinora.music;

/// How clearly something begins at each step of 10 ms, beside what is usual around it.
final class Envelope {
    /// Half of what is usual around a step, in steps: half a second to both sides.
    private static final int NEAR = 50;
    /// Half of what decides how strong beginnings are here: four seconds to both sides.
    private static final int FAR = 400;
    /// Growth in powers of ten below which nothing begins: beating of steady tones, hiss.
    private static final double LEAST = 0.01;
    /// Of the strength of the whole piece counts at least this in its quiet parts.
    private static final double SHARE = 0.15;
    /// The strongest that counts: a single crash is no more than a clear beat.
    private static final double MOST = 4;
    /// A little wider than a step, so that neighbouring steps agree: the binomial one.
    private static final double[] SMOOTH = {1 / 16.0, 4 / 16.0, 6 / 16.0, 4 / 16.0, 1 / 16.0};

    private Envelope() {}

    /// From growth to clearness: above its mean around, in units of its deviation over a longer time, smoothed.
    static double[] of(double[] onsets) {
        int length = onsets.length;
        double[] above = new double[length];
        double[] mean = mean(onsets, NEAR);
        double[] squares = new double[length];
        double all = 0;
        for (int i = 0; i < length; i++) {
            above[i] = Math.max(0, onsets[i] - mean[i]);
            squares[i] = above[i] * above[i];
            all += squares[i];
        }
        double whole = length == 0 ? 0 : Math.sqrt(all / length);
        double[] far = mean(squares, FAR);
        for (int i = 0; i < length; i++) {
            double usual = Math.max(Math.sqrt(far[i]), Math.max(SHARE * whole, LEAST));
            above[i] = Math.min(MOST, above[i] / usual);
        }
        return smoothed(above);
    }

    private static double[] smoothed(double[] values) {
        double[] smooth = new double[values.length];
        int reach = SMOOTH.length / 2;
        for (int i = 0; i < values.length; i++) {
            double sum = 0;
            for (int k = -reach; k <= reach; k++) {
                if (i + k >= 0 && i + k < values.length) {
                    sum += SMOOTH[k + reach] * values[i + k];
                }
            }
            smooth[i] = sum;
        }
        return smooth;
    }

    /// The mean of what lies at most `reach` to both sides of each place.
    static double[] mean(double[] values, int reach) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(values.length, i + reach + 1);
            means[i] = (sums[to] - sums[from]) / (to - from);
        }
        return means;
    }
}
