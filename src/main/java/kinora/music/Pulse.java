package kinora.music;

import java.util.Arrays;
import java.util.List;

/// Beats at one level of a piece: where they are and how well they fit.
///
/// @param steps each beat, rising, in steps of 10 ms of the envelope
/// @param course the period in each window of the tempogram
/// @param score how well the level explains the piece beside other levels
record Pulse(int[] steps, double[] course, double score) {

    /// What a deviation from the period costs: 1 in 13 is as bad as a missing strongest accent, 12 (Ellis 2007 has 100 to 400 for accents a quarter as strong). Half a
    /// beat that is lost bit by bit over sixteen beats costs 32, more than is won by going over to the spaces between the beats for a phrase.
    private static final double TIGHTNESS = 2000;
    private static final double SHORTEST = 0.75;
    private static final double LONGEST = 1.35;
    /// How much of a level's worth it loses when as much begins between its beats as on them.
    private static final double BETWEEN = 0.5;
    /// More is not a clearer beat.
    private static final double CLEAR = 3;

    /// The level that explains a piece best.
    static Pulse best(double[] envelope, Tempogram tempogram) {
        List<Double> candidates = Tempo.candidates(tempogram);
        Pulse best = of(envelope, tempogram, candidates.getFirst());
        for (double candidate : candidates.subList(1, candidates.size())) {
            Pulse other = of(envelope, tempogram, candidate);
            if (other.score > best.score) {
                best = other;
            }
        }
        return best;
    }

    /// How well the beats would fit a quarter of their distance earlier or later, beside how well they fit. A pulse of two beats that is drawn to a syncopation has the
    /// real one beside it; one that lies right has nothing there that is as strong.
    double rival(double[] envelope) {
        int[] moved = new int[Math.max(0, steps.length - 1)];
        double most = 0;
        for (int quarters = 1; quarters <= 3; quarters += 2) {
            for (int i = 0; i < moved.length; i++) {
                moved[i] = steps[i] + (steps[i + 1] - steps[i]) * quarters / 4;
            }
            most = Math.max(most, score(envelope, moved));
        }
        return score > 0 ? most / score : 1;
    }

    /// Beats near a period.
    static Pulse of(double[] envelope, Tempogram tempogram, double candidate) {
        double[] course = Tempo.course(tempogram, candidate);
        int[] steps = beats(envelope, periods(envelope.length, tempogram, course));
        return new Pulse(steps, course, score(envelope, steps));
    }

    /// The period at each step, between the middles of windows.
    private static double[] periods(int length, Tempogram tempogram, double[] course) {
        double[] periods = new double[length];
        int place = 0;
        for (int i = 0; i < length; i++) {
            while (place + 1 < course.length - 1 && tempogram.middle(place + 1) <= i) {
                place++;
            }
            int next = Math.min(place + 1, course.length - 1);
            double span = Math.max(1, tempogram.middle(next) - tempogram.middle(place));
            double part = Math.clamp((i - tempogram.middle(place)) / span, 0.0, 1.0);
            periods[i] = (1 - part) * course[place] + part * course[next];
        }
        return periods;
    }

    /// The sequence of beats with the most on them whose distances deviate least from the period (Ellis 2007: dynamic programming).
    private static int[] beats(double[] envelope, double[] periods) {
        int length = envelope.length;
        double[] logs = new double[(int) (Tempogram.LONGEST * 1.2 * LONGEST) + 2];
        for (int i = 1; i < logs.length; i++) {
            logs[i] = StrictMath.log(i);
        }
        double[] scores = new double[length];
        int[] before = new int[length];
        for (int i = 0; i < length; i++) {
            double log = StrictMath.log(periods[i]);
            int least = (int) Math.ceil(SHORTEST * periods[i]);
            int most = Math.min(Math.min(i, logs.length - 1), (int) (LONGEST * periods[i]));
            double best = 0;
            before[i] = -1;
            for (int distance = least; distance <= most; distance++) {
                double off = logs[distance] - log;
                double score = scores[i - distance] - TIGHTNESS * off * off;
                if (score > best) {
                    best = score;
                    before[i] = i - distance;
                }
            }
            scores[i] = best + envelope[i];
        }
        int last = length - 1;
        for (int i = Math.max(0, length - (int) (LONGEST * periods[length - 1])); i < length; i++) {
            last = scores[i] >= scores[last] ? i : last;
        }
        int[] found = new int[length];
        int count = 0;
        for (int at = last; at >= 0; at = before[at]) {
            found[count++] = at;
        }
        int[] steps = new int[count];
        for (int i = 0; i < count; i++) {
            steps[i] = found[count - 1 - i];
        }
        return steps;
    }

    /// How strong beats are, how even, how little lies between them, and how usual their tempo is.
    private static double score(double[] envelope, int[] steps) {
        if (steps.length < 3) {
            return 0;
        }
        double[] strengths = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            strengths[i] = strength(envelope, steps[i]);
        }
        double mean = Arrays.stream(strengths).sum() / steps.length;
        if (mean <= 0) {
            return 0;
        }
        double period = (double) (steps[steps.length - 1] - steps[0]) / (steps.length - 1);
        double even = Math.sqrt(evenness(strengths, 2)) * Math.sqrt(Math.sqrt(evenness(strengths, 3)));
        double between = Math.max(between(envelope, steps, 2), between(envelope, steps, 3));
        return mean * even * (1 - BETWEEN * Math.min(1, between / mean)) * Tempo.likelihood(period, Tempo.NARROW);
    }

    /// How much begins where beats are divided in so many parts, in the mean. A pulse of three quavers where there are two in a beat has nothing at its halves, and as
    /// much at its thirds as on its beats.
    private static double between(double[] envelope, int[] steps, int parts) {
        double sum = 0;
        for (int i = 1; i < steps.length; i++) {
            for (int part = 1; part < parts; part++) {
                sum += strength(envelope, steps[i - 1] + (steps[i] - steps[i - 1]) * part / parts);
            }
        }
        return sum / (steps.length - 1) / (parts - 1);
    }

    private static double strength(double[] envelope, int step) {
        return Math.min(CLEAR, highest(envelope, step));
    }

    /// The weakest of every so many beats beside the strongest, 0 to 1: a level that is too fast has onsets only on some.
    private static double evenness(double[] strengths, int every) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int phase = 0; phase < every; phase++) {
            double sum = 0;
            int count = 0;
            for (int i = phase; i < strengths.length; i += every) {
                sum += strengths[i];
                count++;
            }
            least = Math.min(least, sum / count);
            most = Math.max(most, sum / count);
        }
        return most > 0 ? least / most : 0;
    }

    /// The clearest onset within a step of a place.
    static double highest(double[] envelope, int step) {
        double highest = 0;
        for (int i = Math.max(0, step - 1); i <= Math.min(envelope.length - 1, step + 1); i++) {
            highest = Math.max(highest, envelope[i]);
        }
        return highest;
    }
}
