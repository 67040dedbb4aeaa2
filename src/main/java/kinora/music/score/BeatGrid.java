package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Where the beats of a piece are, before a note of it is written. Beats are evenly spaced: `count` of them take `span` samples from `offset` on.
///
/// @param samples length of the piece
/// @param offset sample of the first beat
/// @param span samples that `count` beats take, exactly
/// @param count at least 1
/// @param beatsPerBar 3 or 4
/// @param pickup beats before the first whole bar
/// @param landingBeat the beat on which the last chord falls
public record BeatGrid(long samples, long offset, long span, int count, int beatsPerBar, int pickup, int landingBeat) {

    /// Ticks that a beat is divided into.
    static final int TICKS = 12;

    /// Sample of a beat, also of one behind the end.
    public long at(int beat) {
        return offset + Math.floorDiv(2 * beat * span + count, 2L * count);
    }

    /// Sample at which the last chord falls.
    public long landing() {
        return at(landingBeat);
    }

    /// Tempo in thousandths of a beat a minute, rounded.
    public int milliBpm() {
        return (int) Math.floorDiv(2L * 60_000 * Score.RATE * count + span, 2 * span);
    }

    /// Every beat from the first to the last within the piece.
    public List<Score.Beat> beats() {
        List<Score.Beat> beats = new ArrayList<>();
        for (int i = 0; at(i) < samples; i++) {
            beats.add(new Score.Beat(at(i), Math.floorMod(i - pickup, beatsPerBar)));
        }
        return beats;
    }

    /// Samples of a beat, as a fraction.
    double period() {
        return (double) span / count;
    }

    /// Sample of a time in ticks.
    long atTick(double tick) {
        return offset + (long) Math.floor(tick * span / ((double) count * TICKS) + 0.5);
    }

    int landingTick() {
        return landingBeat * TICKS;
    }

    int barTicks() {
        return beatsPerBar * TICKS;
    }

    /// The beat nearest to a sample.
    int nearest(long sample) {
        return Math.max(0, (int) Math.floorDiv(2L * count * (sample - offset) + span, 2 * span));
    }
}
