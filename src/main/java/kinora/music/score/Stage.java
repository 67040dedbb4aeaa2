package kinora.music.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What all players of a piece share.
///
/// @param accents beats that are played with emphasis
/// @param tunes its melody, for each section of the form
record Stage(long seed, BeatGrid grid, Form form, Harmony harmony, Tunes tunes, Set<Integer> accents) {

    /// How far the landing is louder than what led to it.
    private static final int LANDING = 6;
    /// How far what lies on a cut is louder.
    private static final int ACCENT = 16;

    Dice dice(Layer layer, int number) {
        return Dice.of(seed, layer.name(), number);
    }

    /// Which of its patterns a part plays in sections of a kind: choruses and bridges differ from themes.
    int choice(Layer layer, Kind kind) {
        return 2 * Dice.of(seed, layer.name(), -1).below(1 << 20) + (kind == Kind.CHORUS || kind == Kind.BRIDGE ? 1 : 0);
    }

    /// The sections in which a part plays.
    List<Form.Block> blocks(Layer layer) {
        return form.blocks().stream().filter(layer::playsIn).toList();
    }

    /// Whether a part plays in the last section, and so the last chord.
    boolean lands(Layer layer) {
        return layer.playsIn(form.last());
    }

    /// The bars of a section; the first may be an upbeat, the last may be short.
    List<Bar> bars(Form.Block block) {
        List<Bar> bars = new ArrayList<>();
        int pickup = grid.pickup() * BeatGrid.TICKS;
        int from = block.from();
        if (from < pickup) {
            bars.add(new Bar(from, Math.min(pickup, block.to()), -1));
            from = pickup;
        }
        for (int number = 0; from < block.to(); from += grid.barTicks(), number++) {
            bars.add(new Bar(from, Math.min(from + grid.barTicks(), block.to()), number));
        }
        return bars;
    }

    /// A bar in ticks.
    ///
    /// @param number 0 for the first whole bar of its section, −1 for an upbeat
    record Bar(int from, int to, int number) {}

    /// Energy at a tick: sections grow a little from their beginning to their end.
    int energy(Form.Block block, int tick) {
        int grown = block.kind() == Kind.BRIDGE || block.kind() == Kind.BREAK ? 20 : 60;
        return block.energy() + grown * (tick - block.from()) / Math.max(1, block.to() - block.from()) - grown / 2;
    }

    /// How loud a note is: softly in quiet sections, emphasised on accents.
    int velocity(int usual, Form.Block block, int tick) {
        int louder = (energy(block, tick) - 600) / 22;
        boolean accent = tick % BeatGrid.TICKS == 0 && accents.contains(tick / BeatGrid.TICKS);
        return Math.clamp(usual + louder + (accent ? ACCENT : 0), 12, 126);
    }

    /// How loud the landing is.
    int landing(int usual) {
        return velocity(usual + LANDING, form.last(), grid.landingTick() - 1);
    }

    /// Ticks from the landing to the end of the piece.
    int tail() {
        return Math.max(1, (int) ((grid.samples() - grid.landing()) / grid.period() * BeatGrid.TICKS));
    }
}
