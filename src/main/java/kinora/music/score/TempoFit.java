package kinora.music.score;

import java.util.OptionalInt;
import java.util.OptionalLong;

/// Finds the tempo, within what a style bears, at which a piece ends and lands on beats.
final class TempoFit {
    /// Shortest and longest ending that is chosen freely, in samples.
    private static final long LEAST_TAIL = Score.RATE * 3L / 2;
    private static final long MOST_TAIL = Score.RATE * 11L / 2;
    /// What an ending should take.
    private static final long GOOD_TAIL = Score.RATE * 3L;
    /// An ending that is asked for takes at least this.
    private static final long LEAST_ASKED_TAIL = Score.RATE / 2;
    /// One that takes more is not an ending.
    private static final long MOST_ASKED_TAIL = Score.RATE * 9L;
    /// A piece has at least this before it ends.
    private static final long LEAST_BODY = Score.RATE;
    /// How near to a beat a cut is on it: 25 ms.
    static final long NEAR = Score.RATE / 40;
    /// How far an asked-for tempo may be left: 1.5 %.
    private static final double ASKED = 0.015;

    private final long samples;
    private final int beatsPerBar;
    private final double low;
    private final double high;
    private final double target;

    private double least = Double.MAX_VALUE;
    private BeatGrid best;

    private TempoFit(long samples, int beatsPerBar, Style.Tempo tempo, double target, OptionalInt asked) {
        this.samples = samples;
        this.beatsPerBar = beatsPerBar;
        this.target = asked.isPresent() ? asked.getAsInt() / 1000.0 : target;
        this.low = asked.isPresent() ? this.target * (1 - ASKED) : tempo.low();
        this.high = asked.isPresent() ? this.target * (1 + ASKED) : tempo.high();
        this.best = unfitted();
    }

    /// The grid of a piece.
    ///
    /// @param target wished tempo in beats a minute
    static BeatGrid of(Commission commission, Style.Tempo tempo, int beatsPerBar, double target) {
        BeatGrid free = new TempoFit(commission.samples(), beatsPerBar, tempo, target, commission.milliBpm()).free();
        OptionalLong landing = commission.landing();
        if (landing.isEmpty()) {
            return free;
        }
        long at = landing.getAsLong();
        long tail = commission.samples() - at;
        boolean ends = at >= LEAST_BODY && tail >= LEAST_ASKED_TAIL && tail <= MOST_ASKED_TAIL;
        int beat = free.nearest(at);
        if (Math.abs(free.at(beat) - at) <= NEAR && beat > 0) {
            return ends ? new BeatGrid(free.samples(), free.offset(), at - free.offset(), beat, beatsPerBar, free.pickup(), beat) : free;
        }
        return ends ? new TempoFit(commission.samples(), beatsPerBar, tempo, target, commission.milliBpm()).landing(at) : free;
    }

    private double bpm(double beats, long span) {
        return beats * 60 * Score.RATE / span;
    }

    /// What a tempo and a number of beats before the landing cost.
    private double cost(double bpm, int beats) {
        int pickup = beats % beatsPerBar;
        int bars = beats / beatsPerBar;
        double[] odd = {0, 0.5, 0.15, 0.6};
        double far = Math.abs(bpm - target) / target * 12;
        double upbeat = pickup == 0 ? 0 : 0.8 + 0.3 * (pickup - 1);
        return far + upbeat + (bars >= 4 && bars < 40 ? odd[bars % 4] : 0);
    }

    private void offer(double cost, BeatGrid grid) {
        if (cost < least) {
            least = cost;
            best = grid;
        }
    }

    private BeatGrid landing(long at) {
        int most = (int) Math.ceil(bpmToBeats(high, at));
        for (int beats = 1; beats <= most; beats++) {
            double bpm = bpm(beats, at);
            if (bpm >= low && bpm <= high) {
                offer(cost(bpm, beats), new BeatGrid(samples, 0, at, beats, beatsPerBar, beats % beatsPerBar, beats));
            }
        }
        if (least == Double.MAX_VALUE) {
            int beats = Math.max(1, (int) bpmToBeats(target, at));
            long span = Math.min(at, Math.round(beats * 60.0 * Score.RATE / target));
            best = new BeatGrid(samples, at - span, span, beats, beatsPerBar, beats % beatsPerBar, beats);
        }
        return best;
    }

    private static double bpmToBeats(double bpm, long span) {
        return bpm * span / (60.0 * Score.RATE);
    }

    private BeatGrid free() {
        int most = (int) Math.ceil(bpmToBeats(high, samples));
        for (int all = 2; all <= most; all++) {
            double bpm = bpm(all, samples);
            for (int beats = 1; beats < all && bpm >= low && bpm <= high; beats++) {
                offerEnding(bpm, all, beats);
            }
        }
        return best;
    }

    private void offerEnding(double bpm, int all, int beats) {
        long tail = samples - samples * beats / all;
        if (tail >= LEAST_TAIL && tail <= MOST_TAIL && (tail <= samples * 2 / 5 || beats == beatsPerBar)) {
            double seconds = Math.abs(tail - Math.min(GOOD_TAIL, samples / 4)) / (double) Score.RATE;
            double uneven = all % beatsPerBar == 0 ? 0 : 0.1;
            offer(cost(bpm, beats) + 0.35 * seconds + uneven,
                    new BeatGrid(samples, 0, samples, all, beatsPerBar, beats % beatsPerBar, beats));
        }
    }

    /// At the wished tempo, landing on the bar or beat that leaves time for an ending.
    private BeatGrid unfitted() {
        long span = Math.round(60.0 * Score.RATE * 1000 / target);
        double beats = bpmToBeats(target, samples - Math.min(LEAST_TAIL, samples / 3));
        int bars = (int) beats / beatsPerBar;
        int landing = bars > 0 ? bars * beatsPerBar : (int) beats;
        return new BeatGrid(samples, 0, span, 1000, beatsPerBar, landing % beatsPerBar, landing);
    }
}
