package kinora.music;

import java.util.List;

import kinora.media.MusicFacts;

/// How well facts agree with the truth.
///
/// A pulse twice as fast counts when its every second beat lies on a true one, a pulse half as fast when all of its beats do; what decides is how many of the true
/// beats (or of every second one) have a beat within 50 ms, and how many beats have a true one.
///
/// @param found as just said
/// @param precise how many of the beats that were heard, or of every second one of them, have a true one, whatever was not heard
/// @param bars the same as `found` of beginnings of bars
/// @param meanMs how late beats are
record Judge(double found, double precise, double bars, double meanMs) {

    static final double NEAR_MS = 50;

    static Judge of(MusicFacts facts, List<Double> beats, List<Double> bars) {
        double[] truth = ms(beats);
        double[] heard = facts.beatsMs().stream().mapToDouble(Integer::doubleValue).toArray();
        double best = both(truth, heard);
        for (int from = 0; from < 2; from++) {
            best = Math.max(best, Math.max(both(every(truth, 2, from), heard), both(truth, every(heard, 2, from))));
        }
        double precise = Math.max(hit(heard, truth), Math.max(hit(every(heard, 2, 0), truth), hit(every(heard, 2, 1), truth)));
        double[] starts = new double[Math.max(0, (heard.length - facts.barStart() + facts.beatsPerBar() - 1) / facts.beatsPerBar())];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = heard[facts.barStart() + i * facts.beatsPerBar()];
        }
        double off = 0;
        int near = 0;
        for (double at : heard) {
            double distance = signed(truth, at);
            if (Math.abs(distance) <= NEAR_MS) {
                off += distance;
                near++;
            }
        }
        return new Judge(best, precise, both(ms(bars), starts), near == 0 ? 0 : off / near);
    }

    private static double both(double[] one, double[] other) {
        return Math.min(hit(one, other), hit(other, one));
    }

    private static double[] ms(List<Double> seconds) {
        return seconds.stream().mapToDouble(second -> 1000 * second).toArray();
    }

    private static double[] every(double[] all, int step, int from) {
        double[] some = new double[Math.max(0, (all.length - from + step - 1) / step)];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[from + i * step];
        }
        return some;
    }

    /// The share of some moments near which there is one of others.
    private static double hit(double[] moments, double[] others) {
        int hits = 0;
        for (double moment : moments) {
            if (Math.abs(signed(others, moment)) <= NEAR_MS) {
                hits++;
            }
        }
        return moments.length == 0 ? 0 : (double) hits / moments.length;
    }

    private static double signed(double[] others, double moment) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double other : others) {
            if (Math.abs(moment - other) < Math.abs(nearest)) {
                nearest = moment - other;
            }
        }
        return nearest;
    }

    boolean right() {
        return found >= 0.9;
    }
}
