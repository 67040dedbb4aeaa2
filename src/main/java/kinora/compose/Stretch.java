package kinora.compose;

import java.util.OptionalLong;

import kinora.media.AudioBlock;

/// A sound at another speed that keeps its pitch: overlapping grains of the source, each put where its waveform goes on from the grain before (waveform
/// similarity overlap-add, Verhelst and Roelands 1993). Attacks are kept whole: the two grains in which one is heard take it from one place, so that it sounds
/// once, unsmeared, and exactly when the pace has it; the grains around keep away from it.
///
/// Grains begin every 20 ms and overlap by half: long enough for the lowest voices, short enough for speech. They are looked for within 12.5 ms to
/// either side, one period of 80 Hz in all. Sums run in one order in doubles: every machine finds the same places.
final class Stretch implements Played {
    private static final int HOP = Soundtrack.RATE / 50;
    private static final int SEARCH = Soundtrack.RATE / 80;
    /// Coarse steps of the search.
    private static final int COARSE = 4;
    /// What belongs to an attack before it, 1 ms.
    private static final int GUARD = Soundtrack.RATE / 1000;
    private static final double[] RISING = rising();

    private final Pace pace;
    private final Rounds rounds;
    private final Onsets onsets;
    private final float[] going = new float[HOP * AudioBlock.CHANNELS];
    private final float[] coming = new float[HOP * AudioBlock.CHANNELS];
    private final float[] region = new float[(2 * SEARCH + HOP) * AudioBlock.CHANNELS];
    private final double[] wanted = new double[HOP];
    private final double[] offered = new double[2 * SEARCH + HOP];
    private final float[] ready = new float[HOP * AudioBlock.CHANNELS];
    private int left;
    /// The grain that is heard now, and where its middle lies in the source.
    private long grain;
    private long middle;
    private boolean attack;
    private long passed = Long.MIN_VALUE / 2;

    Stretch(Pace pace, Rounds rounds) {
        this.pace = pace;
        this.rounds = rounds;
        this.onsets = new Onsets(rounds);
        this.middle = struck(0).orElse(0);
    }

    private static double[] rising() {
        double[] rising = new double[HOP];
        for (int i = 0; i < HOP; i++) {
            double sine = StrictMath.sin(StrictMath.PI / 2 * (i + 0.5) / HOP);
            rising[i] = sine * sine;
        }
        return rising;
    }

    @Override
    public void next(float[] into, int moments) {
        for (int done = 0; done < moments;) {
            if (left == 0) {
                hop();
            }
            int count = Math.min(left, moments - done);
            System.arraycopy(ready, (HOP - left) * AudioBlock.CHANNELS, into, done * AudioBlock.CHANNELS, count * AudioBlock.CHANNELS);
            left -= count;
            done += count;
        }
    }

    /// Makes the moments from one grain's middle to the next one's.
    private void hop() {
        rounds.read(middle, going, HOP);
        long next = following();
        rounds.read(next - HOP, coming, HOP);
        for (int i = 0; i < HOP; i++) {
            double rise = RISING[i];
            ready[2 * i] = (float) (going[2 * i] * (1 - rise) + coming[2 * i] * rise);
            ready[2 * i + 1] = (float) (going[2 * i + 1] * (1 - rise) + coming[2 * i + 1] * rise);
        }
        grain++;
        middle = next;
        left = HOP;
    }

    /// Where the middle of the next grain lies.
    private long following() {
        if (attack) {
            attack = false;
            return middle + HOP;
        }
        OptionalLong struck = struck(grain + 1);
        if (struck.isPresent()) {
            return struck.getAsLong();
        }
        double nominal = pace.passed((grain + 1.0) * HOP);
        OptionalLong ahead = onsets.first((long) nominal + SEARCH + HOP + GUARD + 1);
        long highest = ahead.isPresent() ? ahead.getAsLong() - GUARD - HOP : Long.MAX_VALUE / 2;
        long lowest = passed + HOP + GUARD;
        long centre = Math.min(Math.max(StrictMath.round(nominal), lowest), highest);
        return best(centre, Math.max(centre - SEARCH, Math.min(lowest, centre)), Math.min(centre + SEARCH, highest));
    }

    /// Where a grain's middle must lie so that the attack which is heard in its second half is heard in time; nothing when there is none.
    private OptionalLong struck(long number) {
        double from = pace.passed((double) number * HOP);
        double to = pace.passed((number + 1.0) * HOP);
        OptionalLong onset = onsets.first((long) StrictMath.ceil(to));
        while (onset.isPresent() && onset.getAsLong() < from) {
            onsets.pass();
            onset = onsets.first((long) StrictMath.ceil(to));
        }
        if (onset.isEmpty()) {
            return OptionalLong.empty();
        }
        onsets.pass();
        attack = true;
        passed = onset.getAsLong();
        return OptionalLong.of(passed - StrictMath.round(HOP * (passed - from) / (to - from)));
    }

    /// The place whose waveform before it is most like how the grain that is heard goes on; the nearest to the middle of those that are equally good.
    private long best(long centre, long lowest, long highest) {
        mono(going, wanted, HOP);
        long from = lowest - HOP;
        int choices = (int) (highest - lowest) + 1;
        rounds.read(from, region, choices - 1 + HOP);
        mono(region, offered, choices - 1 + HOP);
        int at = (int) (centre - lowest);
        int best = nearest(at, 0, choices - 1, COARSE, at);
        return lowest + nearest(best, Math.max(0, best - COARSE + 1), Math.min(choices - 1, best + COARSE - 1), 1, best);
    }

    private int nearest(int start, int low, int high, int step, int fallback) {
        int best = fallback;
        double most = likeness(fallback, step);
        for (int away = step; start - away >= low || start + away <= high; away += step) {
            for (int at = start - away; at <= start + away; at += 2 * away) {
                if (at >= low && at <= high) {
                    double like = likeness(at, step);
                    if (like > most) {
                        most = like;
                        best = at;
                    }
                }
            }
        }
        return best;
    }

    /// The correlation of what is wanted and what is offered from a place on, looking at every so many moments.
    private double likeness(int at, int step) {
        double both = 0;
        double power = 0;
        for (int i = 0; i < HOP; i += step) {
            both += wanted[i] * offered[at + i];
            power += offered[at + i] * offered[at + i];
        }
        return power > 0 ? both / StrictMath.sqrt(power) : 0;
    }

    private static void mono(float[] samples, double[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = (double) samples[2 * i] + samples[2 * i + 1];
        }
    }
}
