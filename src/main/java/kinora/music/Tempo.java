package kinora.music;

import java.util.ArrayList;
import java.util.List;

/// Which periods a piece may be counted in, and how each of them changes in its course.
final class Tempo {
    /// How many octaves from 120 beats a minute are half as likely, roughly: what people tap (van Noorden and Moelants 1999) for the choice between levels, more for
    /// finding them.
    static final double NARROW = 0.8;
    static final double WIDE = 1.4;

    private static final double USUAL = 50;
    private static final int CANDIDATES = 5;
    /// Other levels of the pulse that was found first.
    private static final double[] LEVELS = {1 / 3.0, 0.5, 2 / 3.0, 1.5, 2, 3};
    /// Periods nearer than that are one.
    private static final double SAME = 0.04;
    /// A pulse stays within ten steps of one in a hundred of its candidate.
    private static final int REACH = 10;
    /// What a change of the period by one in a hundred from window to window costs, growing with its square.
    private static final double CHANGE = 0.004;

    private Tempo() {}

    /// The logarithmic normal prior of a period around 120 beats a minute.
    ///
    /// @param octaves its deviation
    static double likelihood(double period, double octaves) {
        double distance = StrictMath.log(period / USUAL) / StrictMath.log(2) / octaves;
        return StrictMath.exp(-distance * distance / 2);
    }

    /// Periods worth trying, the most promising first.
    static List<Double> candidates(Tempogram tempogram) {
        double[] periods = tempogram.periods();
        double[] values = new double[periods.length];
        for (int i = 0; i < periods.length; i++) {
            values[i] = tempogram.clarity(periods[i]) * likelihood(periods[i], WIDE);
        }
        List<Double> found = new ArrayList<>();
        for (int n = 0; n < CANDIDATES; n++) {
            int best = -1;
            for (int i = 0; i < periods.length; i++) {
                boolean peak = (i == 0 || values[i] >= values[i - 1]) && (i + 1 == periods.length || values[i] >= values[i + 1]);
                if (peak && isNew(found, periods[i]) && (best < 0 || values[i] > values[best])) {
                    best = i;
                }
            }
            if (best >= 0) {
                found.add(periods[best]);
            }
        }
        double first = found.isEmpty() ? USUAL : found.getFirst();
        for (double level : LEVELS) {
            double period = level * first;
            if (period >= Tempogram.SHORTEST && period <= Tempogram.LONGEST && isNew(found, period)) {
                found.add(period);
            }
        }
        return found;
    }

    private static boolean isNew(List<Double> found, double period) {
        return found.stream().noneMatch(other -> Math.abs(other / period - 1) < SAME);
    }

    /// The period in each window, near a candidate: the path of clearest periods that changes little (dynamic programming).
    static double[] course(Tempogram tempogram, double candidate) {
        int states = 2 * REACH + 1;
        double[] periods = new double[states];
        for (int i = 0; i < states; i++) {
            periods[i] = candidate * StrictMath.pow(Tempogram.RATIO, i - REACH);
        }
        int[][] from = new int[tempogram.windows()][states];
        double[] scores = new double[states];
        for (int place = 0; place < tempogram.windows(); place++) {
            double[] next = new double[states];
            for (int to = 0; to < states; to++) {
                int best = 0;
                double most = Double.NEGATIVE_INFINITY;
                for (int state = 0; state < states; state++) {
                    double value = scores[state] - CHANGE * (to - state) * (to - state);
                    if (value > most) {
                        most = value;
                        best = state;
                    }
                }
                from[place][to] = best;
                next[to] = (place == 0 ? 0 : most) + tempogram.clarity(place, periods[to]);
            }
            scores = next;
        }
        int state = 0;
        for (int i = 1; i < states; i++) {
            state = scores[i] > scores[state] ? i : state;
        }
        double[] course = new double[tempogram.windows()];
        for (int place = course.length - 1; place >= 0; place--) {
            course[place] = periods[state];
            state = from[place][state];
        }
        return course;
    }
}
