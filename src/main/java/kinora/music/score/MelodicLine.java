package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

import kinora.music.score.Tunes.Slot;

/// Finds the pitches of a melody: those that together are nearest to the contours of the motifs, keep strong beats in the chord, resolve what is not in it by step, and
/// leap little. The cheapest path through all pitches of the range, note by note.
final class MelodicLine {
    /// Semitones of a step.
    static final int STEP = 2;
    private static final double NEVER = 200;
    private static final double FOREIGN_STRONG = 7;
    private static final double FOREIGN_LONG = 4;
    private static final double CLASH = 6;
    private static final double CONTOUR = 1.5;
    private static final double HEIGHT = 0.45;

    private final Song song;
    private final List<Slot> slots;
    private final Harmony harmony;
    private final int lift;

    private MelodicLine(Song song, List<Slot> slots, Harmony harmony, int lift) {
        this.song = song;
        this.slots = slots;
        this.harmony = harmony;
        this.lift = lift;
    }

    /// The notes of slots.
    ///
    /// @param lift semitones that all of it should lie higher
    static List<Event> of(Song song, List<Slot> slots, Harmony harmony, BeatGrid grid, int lift) {
        return slots.isEmpty() ? List.of() : new MelodicLine(song, slots, harmony, lift).events(grid);
    }

    private List<Event> events(BeatGrid grid) {
        int range = song.high() - song.low() + 1;
        double[][] costs = new double[slots.size()][range];
        int[][] from = new int[slots.size()][range];
        for (int i = 0; i < slots.size(); i++) {
            for (int p = 0; p < range; p++) {
                double node = node(slots.get(i), song.low() + p);
                double least = i == 0 ? 0 : Double.MAX_VALUE;
                for (int q = 0; i > 0 && q < range; q++) {
                    double cost = costs[i - 1][q] + edge(slots.get(i - 1), song.low() + q, slots.get(i), song.low() + p);
                    if (cost < least) {
                        least = cost;
                        from[i][p] = q;
                    }
                }
                costs[i][p] = node + least;
            }
        }
        int[] pitches = traced(costs, from);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < pitches.length; i++) {
            Slot slot = slots.get(i);
            events.add(Event.of(slot.tick(), slot.length(), pitches[i], loudness(slot, pitches[i], grid)));
        }
        return events;
    }

    private int[] traced(double[][] costs, int[][] from) {
        int last = costs.length - 1;
        int best = 0;
        for (int p = 1; p < costs[last].length; p++) {
            best = costs[last][p] < costs[last][best] ? p : best;
        }
        int[] pitches = new int[costs.length];
        for (int i = last; i >= 0; i--) {
            pitches[i] = song.low() + best;
            best = from[i][best];
        }
        return pitches;
    }

    private static int middle(Song song) {
        return (song.low() + song.high()) / 2;
    }

    private int loudness(Slot slot, int pitch, BeatGrid grid) {
        int high = (pitch - middle(song)) / 2;
        int beat = slot.strong() ? 6 : slot.tick() % BeatGrid.TICKS == 0 ? 2 : -4;
        int end = slot.ends() ? -4 : 0;
        return Math.clamp(Tunes.USUAL + high + beat + end + (slot.tick() == grid.landingTick() ? 4 : 0), 30, 100);
    }

    private double node(Slot slot, int pitch) {
        Harmony.Span span = harmony.at(slot.tick());
        if (!span.isInScale(pitch) && !span.isIn(pitch)) {
            return NEVER;
        }
        double cost = 0.04 * Math.max(0, Math.abs(pitch - middle(song) - lift) - 5) * Math.abs(pitch - middle(song) - lift);
        boolean inside = span.isIn(pitch);
        boolean isLong = slot.length() >= BeatGrid.TICKS;
        if (!inside) {
            cost += slot.strong() ? FOREIGN_STRONG : isLong ? FOREIGN_LONG : 0.6;
            cost += slot.ends() || slot.length() > 2 * BeatGrid.TICKS ? NEVER : 0;
            cost += isLong && span.isIn(pitch + 11) ? CLASH : 0;
        }
        if (slot.start()) {
            cost += HEIGHT * Math.abs(pitch - middle(song) - lift - slot.height() * 1.7);
        }
        boolean outlasts = slot.tick() + slot.length() > span.to() && !harmony.at(span.to()).isIn(pitch);
        cost += outlasts ? CLASH : 0;
        if (slot.closes()) {
            int degree = Math.floorMod(pitch - span.chord().root(), 12);
            cost += degree == 0 ? 0 : degree == 4 || degree == 3 ? 1.5 : degree == 7 ? 2.5 : 6;
        }
        return cost;
    }

    private double edge(Slot left, int from, Slot right, int to) {
        Harmony.Span span = harmony.at(left.tick());
        int leap = Math.abs(to - from);
        double cost = 0;
        if (!span.isIn(from)) {
            boolean resolved = leap <= STEP && leap > 0;
            cost += resolved ? 0 : NEVER;
            cost += left.strong() && !harmony.at(right.tick()).isIn(to) ? NEVER / 4 : 0;
        }
        cost += leap > 12 ? 40 : leap > 9 ? 8 : leap > 7 ? 3 : leap > 5 ? 1 : 0;
        cost += leap == 6 || leap == 10 || leap == 11 ? 3 : 0;
        if (right.start()) {
            cost += leap == 0 ? 1.2 : 0.12 * leap;
        } else {
            cost += CONTOUR * Math.abs(steps(from, to) - right.wanted());
            cost += leap == 0 && right.wanted() != 0 ? 1.5 : 0;
        }
        return cost;
    }

    /// Steps of the key's scale between pitches.
    private int steps(int from, int to) {
        int low = Math.min(from, to);
        int steps = 0;
        for (int pitch = low + 1; pitch <= Math.max(from, to); pitch++) {
            steps += harmony.scale() >> Math.floorMod(pitch - harmony.tonic(), 12) & 1;
        }
        return to >= from ? steps : -steps;
    }
}
