package kinora.music.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The melody of a piece.
///
/// @param sections what is sung in each section of the form; velocities are relative to the usual one plus 64
/// @param landing what is sung with the last chord
record Tunes(List<List<Event>> sections, Optional<Event> landing) {
    /// What stands for the usual loudness in an event.
    static final int USUAL = 64;

    Tunes {
        sections = List.copyOf(sections);
    }

    List<Event> of(int section) {
        return sections.get(section);
    }

    /// Composes the melody of a form.
    static Tunes of(Song song, Form form, Harmony harmony, BeatGrid grid, long seed) {
        List<List<Event>> sections = new ArrayList<>();
        Optional<Event> landing = Optional.empty();
        for (Form.Block block : form.blocks()) {
            boolean last = block.equals(form.last());
            boolean sings = song.kinds().contains(block.kind()) || block.kind() == Kind.ENDING;
            List<Slot> slots = sings ? Motifs.of(song, block, grid, seed).slots(last) : List.of();
            List<Event> line = new ArrayList<>(MelodicLine.of(song, slots, harmony, grid, block.kind() == Kind.CHORUS ? 3 : 0));
            if (last && sings && !line.isEmpty()) {
                landing = Optional.of(line.removeLast());
            }
            sections.add(List.copyOf(line));
        }
        return new Tunes(sections, landing);
    }

    /// A note whose pitch is not yet known.
    ///
    /// @param wanted steps of the scale from the note before
    /// @param start whether a motif begins here, which need not follow from what came before
    /// @param height where a motif should begin, in steps of the scale above the middle
    /// @param strong whether it stands on a strong beat
    /// @param ends whether silence or another phrase follows
    /// @param closes whether it ends a whole melody
    record Slot(int tick, int length, int wanted, boolean start, int height, boolean strong, boolean ends, boolean closes) {}
}
