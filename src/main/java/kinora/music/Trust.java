package kinora.music;

import java.util.Arrays;

/// How far beats can be trusted. The weakest of these decides; each is a share of the way from what noise, speech and rain reach to what clear music does:
///
/// - clarity: how much of what begins comes again after one to four beats, in windows of twelve seconds; noise reaches 0.15 in ten
///   seconds and 0.05 in half a minute, speech 0.1, recorded music 0.4
/// - agreement: in how many windows the period that explains them best alone is that of the beats, or another level of it
/// - onsets: how much begins on beats, beside everywhere
/// - steadiness: how far the tempo of nine of ten stretches of eight beats lies from the middle one; a piece that changes its tempo is paced by phrases
/// - size: how much louder things become on beats; the beating of steady tones is tiny
/// - count: how many beats there are
/// - rival: how well beats would fit a quarter of their distance beside where they are: at 1, which is as good, nobody can tell which are the beats; nine of ten
///   pieces stay below 0.6
///
/// @param clarity mean, 0 to 1
/// @param agreement share of windows
/// @param onsets mean on beats by mean of all
/// @param unsteadiness share of the tempo
/// @param size growth in powers of ten
/// @param count of beats
/// @param rival by how well they fit
record Trust(double clarity, double agreement, double onsets, double unsteadiness, double size, int count, double rival) {

    private static final double[] CLARITY = {0.06, 0.18};
    /// What chance makes clear of few beats.
    private static final double CHANCE = 0.5;
    private static final double[] AGREEMENT = {0.3, 0.8};
    private static final double[] ONSETS = {1.2, 2.2};
    private static final double[] UNSTEADINESS = {0.09, 0.03};
    private static final double[] SIZE = {0.03, 0.08};
    private static final double[] COUNT = {4, 12};
    private static final double[] RIVAL = {1, 0.7};

    /// Ratios of periods that are levels of one pulse.
    private static final double[] LEVELS = {1 / 3.0, 0.5, 1, 2, 3};
    /// Periods nearer than that agree.
    private static final double SAME = 0.035;
    private static final int STRETCH = 8;

    static Trust of(Hearing hearing, double[] envelope, Tempogram tempogram, Pulse pulse, Beats beats) {
        double clarity = 0;
        double agreeing = 0;
        for (int i = 0; i < tempogram.windows(); i++) {
            double period = pulse.course()[i];
            clarity += tempogram.clarity(i, period) / tempogram.windows();
            agreeing += agree(tempogram.best(i) / period) ? 1.0 / tempogram.windows() : 0;
        }
        return new Trust(clarity, agreeing, onsets(envelope, beats), unsteadiness(beats), size(hearing.onsets(), beats), beats.count(),
                pulse.rival(envelope));
    }

    private static boolean agree(double ratio) {
        return Arrays.stream(LEVELS).anyMatch(level -> Math.abs(ratio / level - 1) < SAME);
    }

    private static double onsets(double[] envelope, Beats beats) {
        double all = Arrays.stream(envelope).sum() / envelope.length;
        double on = 0;
        for (double at : beats.at()) {
            on += Pulse.highest(envelope, (int) Math.round(at)) / beats.count();
        }
        return all > 0 ? on / all : 0;
    }

    private static double unsteadiness(Beats beats) {
        double[] at = beats.at();
        int stretch = Math.min(STRETCH, at.length / 2);
        if (stretch < 1) {
            return 1;
        }
        double[] periods = new double[at.length - stretch];
        for (int i = 0; i < periods.length; i++) {
            periods[i] = (at[i + stretch] - at[i]) / stretch;
        }
        double[] sorted = periods.clone();
        Arrays.sort(sorted);
        double middle = sorted[sorted.length / 2];
        double[] off = Arrays.stream(periods).map(period -> Math.abs(period / middle - 1)).sorted().toArray();
        return off[off.length * 9 / 10];
    }

    private static double size(double[] onsets, Beats beats) {
        double sum = 0;
        for (double at : beats.at()) {
            sum += Pulse.highest(onsets, (int) Math.round(at)) / beats.count();
        }
        return sum;
    }

    /// 0 to 1000, in steps of ten.
    int permille() {
        double weakest = 1;
        weakest = Math.min(weakest, share(clarity - CHANCE / Math.sqrt(Math.max(1, count)), CLARITY));
        weakest = Math.min(weakest, share(agreement, AGREEMENT));
        weakest = Math.min(weakest, share(onsets, ONSETS));
        weakest = Math.min(weakest, share(unsteadiness, UNSTEADINESS));
        weakest = Math.min(weakest, share(size, SIZE));
        weakest = Math.min(weakest, share(count, COUNT));
        weakest = Math.min(weakest, share(rival, RIVAL));
        return (int) Math.round(weakest * 100) * 10;
    }

    private static double share(double value, double[] range) {
        return Math.clamp((value - range[0]) / (range[1] - range[0]), 0.0, 1.0);
    }
}
