package kinora.music;

import java.util.ArrayList;
import java.util.List;

/// Where something new begins: where what sounds over the next bars differs most from the bars before it (novelty, Foote 2000, with features of whole bars).
final class Sections {
    /// Numbers that describe a unit: tones, colours, how loud, how dense.
    private static final int FEATURES = Hearing.TONES + Hearing.COLOURS + 2;
    /// How much a change counts that is worth a cut, in the units of features: one of harmony, or 6 dB in half of the ranges of frequency.
    private static final double LEAST = 0.45;
    /// How much more than a usual place.
    private static final double DEVIATIONS = 0.6;
    /// Phrases have four bars more often than not.
    private static final double REGULAR = 1.2;
    private static final double DENSITY = 2;

    private Sections() {}

    /// Borders between units that begin something new.
    ///
    /// @param borders of the units, in steps of 10 ms, rising
    /// @param reach how many units before and after are compared, and how far apart borders are at least
    /// @return places in `borders`
    static List<Integer> novel(Hearing hearing, double[] borders, int reach, boolean regular) {
        int units = borders.length - 1;
        double[] novelty = new double[Math.max(0, units)];
        if (units < reach) {
            return List.of();
        }
        double[][] features = features(hearing, borders);
        double mean = 0;
        double square = 0;
        for (int i = 2; i + 2 <= units; i++) {
            novelty[i] = distance(mean(features, Math.max(0, i - reach), i), mean(features, i, Math.min(units, i + reach)))
                    * (regular && i % 4 == 0 ? REGULAR : 1);
            mean += novelty[i] / units;
            square += novelty[i] * novelty[i] / units;
        }
        double enough = Math.max(LEAST, mean + DEVIATIONS * Math.sqrt(Math.max(0, square - mean * mean)));
        return peaks(novelty, enough, reach);
    }

    private static List<Integer> peaks(double[] novelty, double enough, int apart) {
        List<Integer> found = new ArrayList<>();
        while (true) {
            int best = -1;
            for (int i = 0; i < novelty.length; i++) {
                int place = i;
                boolean free = found.stream().allMatch(other -> Math.abs(other - place) >= apart);
                if (free && novelty[i] >= enough && (best < 0 || novelty[i] > novelty[best]) && isPeak(novelty, i)) {
                    best = i;
                }
            }
            if (best < 0) {
                return found.stream().sorted().toList();
            }
            found.add(best);
        }
    }

    private static boolean isPeak(double[] novelty, int i) {
        return (i == 0 || novelty[i] >= novelty[i - 1]) && (i + 1 == novelty.length || novelty[i] >= novelty[i + 1]);
    }

    private static double[][] features(Hearing hearing, double[] borders) {
        double[] powers = hearing.powers();
        double[] onsets = hearing.onsets();
        double[][] features = new double[borders.length - 1][];
        for (int unit = 0; unit < features.length; unit++) {
            features[unit] = feature(hearing, powers, onsets, borders[unit], borders[unit + 1]);
        }
        return features;
    }

    private static double[] feature(Hearing hearing, double[] powers, double[] onsets, double from, double to) {
        double[] feature = new double[FEATURES];
        int first = (int) Math.min(hearing.toneSteps() - 1, Math.round(from / Hearing.TONE_STEPS));
        int end = Math.clamp(Math.round(to / Hearing.TONE_STEPS), first + 1, hearing.toneSteps());
        double length = 0;
        for (int place = 0; place < Hearing.TONES + Hearing.COLOURS; place++) {
            for (int step = first; step < end; step++) {
                feature[place] += hearing.tone(step, place) / (end - first);
            }
            length += place < Hearing.TONES ? feature[place] * feature[place] : 0;
        }
        for (int tone = 0; tone < Hearing.TONES && length > 0; tone++) {
            feature[tone] /= Math.sqrt(length);
        }
        int begin = (int) Math.min(powers.length - 1, Math.round(from));
        int stop = Math.clamp(Math.round(to), begin + 1, powers.length);
        double power = 0;
        double begins = 0;
        for (int i = begin; i < stop; i++) {
            power += powers[i] / (stop - begin);
            begins += onsets[i] / (stop - begin);
        }
        feature[FEATURES - 2] = StrictMath.log10(1e-7 + power) / 2;
        feature[FEATURES - 1] = DENSITY * begins;
        return feature;
    }

    private static double[] mean(double[][] features, int from, int to) {
        double[] mean = new double[FEATURES];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < FEATURES; k++) {
                mean[k] += features[i][k] / (to - from);
            }
        }
        return mean;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }
}
