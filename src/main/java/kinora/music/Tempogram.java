package kinora.music;

import java.util.ArrayList;
import java.util.List;

/// How well each period explains what begins, in windows of twelve seconds, every three seconds: the autocorrelation of the envelope at one to four times the
/// period.
final class Tempogram {
    /// Slowest and fastest pulse that is looked for, in steps of 10 ms: 40 and 240 beats a minute.
    static final double LONGEST = 150;
    static final double SHORTEST = 25;
    /// Neighbouring periods differ by one in a hundred.
    static final double RATIO = 1.01;

    private static final int WINDOW = 1200;
    private static final int HOP = 300;
    private static final int MULTIPLES = 4;
    private static final int LAGS = ((int) LONGEST) * MULTIPLES + 2;

    private final List<double[]> correlations = new ArrayList<>();
    private final double[] periods;
    private final int window;

    /// @param envelope at least a second
    Tempogram(double[] envelope) {
        window = Math.min(WINDOW, envelope.length);
        for (int from = 0; from == 0 || from + window <= envelope.length; from += HOP) {
            correlations.add(correlation(envelope, from, window));
        }
        int count = (int) (StrictMath.log(LONGEST / SHORTEST) / StrictMath.log(RATIO)) + 1;
        periods = new double[count];
        for (int i = 0; i < count; i++) {
            periods[i] = SHORTEST * StrictMath.pow(RATIO, i);
        }
    }

    private static double[] correlation(double[] envelope, int from, int length) {
        double[] values = new double[length];
        double mean = 0;
        for (int i = 0; i < length; i++) {
            mean += envelope[from + i] / length;
        }
        double power = 0;
        for (int i = 0; i < length; i++) {
            values[i] = envelope[from + i] - mean;
            power += values[i] * values[i] / length;
        }
        double[] result = new double[LAGS];
        for (int lag = 1; lag < LAGS && power > 0; lag++) {
            int pairs = length - lag;
            if (pairs < length / 4) {
                break;
            }
            double sum = 0;
            for (int i = 0; i < pairs; i++) {
                sum += values[i] * values[i + lag];
            }
            result[lag] = sum / pairs / power;
        }
        return result;
    }

    int windows() {
        return correlations.size();
    }

    /// The middle of a window, in steps.
    double middle(int place) {
        return (double) place * HOP + window / 2.0;
    }

    /// All periods that are looked for, rising.
    double[] periods() {
        return periods.clone();
    }

    /// How well a period explains a window: 1 when everything comes again after it, about 0 when nothing does.
    double clarity(int place, double period) {
        double[] correlation = correlations.get(place);
        double sum = 0;
        int known = 0;
        for (int k = 1; k <= MULTIPLES; k++) {
            double lag = k * period;
            int whole = (int) lag;
            if (whole + 1 < LAGS && window - whole - 1 >= window / 4) {
                double part = lag - whole;
                sum += (1 - part) * correlation[whole] + part * correlation[whole + 1];
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    /// The mean over all windows.
    double clarity(double period) {
        double sum = 0;
        for (int i = 0; i < windows(); i++) {
            sum += clarity(i, period);
        }
        return sum / windows();
    }

    /// The period that explains a window best, when tempos near 120 are a little likelier.
    double best(int place) {
        double best = periods[0];
        double most = Double.NEGATIVE_INFINITY;
        for (double period : periods) {
            double value = clarity(place, period) * Tempo.likelihood(period, Tempo.WIDE);
            if (value > most) {
                most = value;
                best = period;
            }
        }
        return best;
    }
}
