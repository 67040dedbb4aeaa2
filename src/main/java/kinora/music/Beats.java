package kinora.music;

import java.util.Arrays;

/// The beats of a piece between its steps: smoothed over their neighbours, so that one late note moves none, and from where it begins to sound to where it ends.
///
/// @param at each beat, rising, in steps of 10 ms of the envelope
record Beats(double[] at) {
    /// How many beats to both sides a beat is smoothed over.
    private static final int REACH = 3;
    /// How far from a beat its onset is looked for, in steps.
    private static final int NEAR = 3;
    /// What a beat without an onset counts beside one with a clear one.
    private static final double LEAST_WEIGHT = 0.05;
    /// Quieter than full scale by 60 dB is silence.
    private static final double SILENCE = 1e-6;
    /// So much weaker than usual is an onset that is none.
    private static final double UNCLEAR = 0.3;
    /// Quieter than the loudest tenth of the piece by 15 dB.
    private static final double QUIET = 0.03;

    /// @param powers of each step
    static Beats of(int[] steps, double[] envelope, double[] powers) {
        double[] onsets = new double[steps.length];
        double[] weights = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            int peak = peak(envelope, steps[i]);
            onsets[i] = peak < 0 ? steps[i] : peak + vertex(envelope, peak);
            weights[i] = LEAST_WEIGHT + (peak < 0 ? 0 : envelope[peak]);
        }
        double[] smooth = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            smooth[i] = smoothed(onsets, weights, i);
        }
        return new Beats(heard(smooth, weights, powers));
    }

    /// The step near a beat at which most begins; −1 when there is none that is more than those beside it.
    private static int peak(double[] envelope, int step) {
        int peak = -1;
        for (int i = Math.max(1, step - NEAR); i <= Math.min(envelope.length - 2, step + NEAR); i++) {
            boolean top = envelope[i] > 0 && envelope[i] >= envelope[i - 1] && envelope[i] >= envelope[i + 1];
            if (top && (peak < 0 || envelope[i] > envelope[peak])) {
                peak = i;
            }
        }
        return peak;
    }

    /// Where the parabola through a peak and its neighbours is highest, −0.5 to 0.5 from it.
    private static double vertex(double[] envelope, int peak) {
        double left = envelope[peak - 1];
        double right = envelope[peak + 1];
        double bend = left - 2 * envelope[peak] + right;
        return bend < 0 ? Math.clamp((left - right) / (2 * bend), -0.5, 0.5) : 0;
    }

    /// The line of least squares through the beats around one, at that one.
    private static double smoothed(double[] onsets, double[] weights, int place) {
        double all = 0;
        double index = 0;
        double at = 0;
        int from = Math.max(0, place - REACH);
        int to = Math.min(onsets.length - 1, place + REACH);
        for (int i = from; i <= to; i++) {
            double weight = weights[i] * (REACH + 1 - Math.abs(i - place));
            all += weight;
            index += weight * i;
            at += weight * onsets[i];
        }
        index /= all;
        at /= all;
        double square = 0;
        double product = 0;
        for (int i = from; i <= to; i++) {
            double weight = weights[i] * (REACH + 1 - Math.abs(i - place));
            square += weight * (i - index) * (i - index);
            product += weight * (i - index) * (onsets[i] - at);
        }
        return square > 0 ? at + product / square * (place - index) : onsets[place];
    }

    /// Leaves out what lies before anything begins and behind where everything has ended: beats in silence, and beats on which nothing begins while it is
    /// quiet.
    private static double[] heard(double[] beats, double[] strengths, double[] powers) {
        double[] sorted = powers.clone();
        Arrays.sort(sorted);
        double loud = sorted[sorted.length * 9 / 10];
        double clear = median(strengths);
        int from = 0;
        while (from < beats.length && isEmpty(beats, strengths, powers, from, clear, loud)) {
            from++;
        }
        int to = beats.length;
        while (to > from && isEmpty(beats, strengths, powers, to - 1, clear, loud)) {
            to--;
        }
        return Arrays.copyOfRange(beats, from, to);
    }

    private static boolean isEmpty(double[] beats, double[] strengths, double[] powers, int place, double clear, double loud) {
        int step = (int) Math.round(beats[place]);
        double power = 0;
        for (int i = Math.max(0, step - NEAR); i < Math.min(powers.length, step + 2 * NEAR); i++) {
            power = Math.max(power, powers[i]);
        }
        return power < SILENCE || (strengths[place] < UNCLEAR * clear && power < QUIET * loud);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    int count() {
        return at.length;
    }

    /// The mean distance of beats, in steps.
    double period() {
        return at.length < 2 ? 0 : (at[at.length - 1] - at[0]) / (at.length - 1);
    }
}
