package kinora.music.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Plays what is written: with swing, a little unevenly, and within the piece.
final class Performance {
    /// Notes on beats are nearer to their time than others: at most 4 ms beside it, so that cuts meet them.
    private static final int ON_BEAT_MS = 4;
    private static final int SAMPLES_A_MS = Score.RATE / 1000;
    private static final int UNEVEN = 5;
    /// Notes shorter than this are not heard: 20 ms.
    private static final long LEAST = Score.RATE / 50;

    private final Style.Feel feel;
    private final int swing;
    private final BeatGrid grid;

    Performance(Style.Feel feel, BeatGrid grid, Dice dice) {
        this.feel = feel;
        this.swing = dice.between(feel.least(), feel.most());
        this.grid = grid;
    }

    /// The notes of a part.
    ///
    /// @param exact whether nothing is uneven, as with a machine
    List<Score.Note> notes(List<Event> events, Dice dice, boolean kit) {
        List<Event> ordered = events.stream().sorted(Comparator.comparingInt(Event::tick).thenComparingInt(Event::pitch)
                .thenComparingInt(Event::lag).thenComparing(Comparator.comparingInt(Event::velocity).reversed())).toList();
        List<Score.Note> notes = new ArrayList<>();
        for (Event event : ordered) {
            long at = Math.max(0, time(event.tick()) + event.lag() + uneven(event, dice));
            long end = Math.min(grid.samples(), time(event.end()) - (kit ? 0 : gap(event)));
            int velocity = Math.clamp(event.velocity() + dice.around(UNEVEN), 8, 127);
            if (at + LEAST <= grid.samples() && event.length() > 0) {
                notes.add(new Score.Note(at, Math.max(LEAST, end - at), event.pitch(), velocity));
            }
        }
        notes.sort(Comparator.comparingLong(Score.Note::at).thenComparingInt(Score.Note::pitch));
        return apart(notes);
    }

    /// Held notes end a little before the next ones.
    private long gap(Event event) {
        return Math.min(Score.RATE / 100, (long) (event.length() * grid.period() / BeatGrid.TICKS / 10));
    }

    private long uneven(Event event, Dice dice) {
        boolean landing = event.tick() == grid.landingTick();
        boolean beat = event.tick() % BeatGrid.TICKS == 0;
        int reach = beat ? Math.min(feel.loose(), ON_BEAT_MS) : feel.loose();
        int beside = dice.around(reach * SAMPLES_A_MS);
        return landing || reach == 0 ? 0 : beside;
    }

    /// Sample of a tick, swung.
    private long time(int tick) {
        int pair = 2 * feel.swingTicks();
        int place = Math.floorMod(tick, pair);
        double first = pair * swing / 1000.0;
        double half = feel.swingTicks();
        double swung = place < half ? place * first / half : first + (place - half) * (pair - first) / half;
        return grid.atTick(tick - place + swung);
    }

    /// Of notes of one pitch each ends before the next begins; of those that begin together one is left.
    private static List<Score.Note> apart(List<Score.Note> notes) {
        Map<Integer, Integer> last = new HashMap<>();
        List<Score.Note> kept = new ArrayList<>();
        for (Score.Note note : notes) {
            Integer place = last.get(note.pitch());
            if (place != null) {
                Score.Note before = kept.get(place);
                if (note.at() - before.at() < LEAST) {
                    long length = Math.max(before.at() + before.length(), note.at() + note.length()) - before.at();
                    kept.set(place, new Score.Note(before.at(), length, note.pitch(), Math.max(before.velocity(), note.velocity())));
                    continue;
                }
                long length = Math.min(before.length(), note.at() - before.at());
                kept.set(place, new Score.Note(before.at(), length, before.pitch(), before.velocity()));
            }
            last.put(note.pitch(), kept.size());
            kept.add(note);
        }
        return kept;
    }
}
