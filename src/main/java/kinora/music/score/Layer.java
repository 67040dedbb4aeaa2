package kinora.music.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A part as a style describes it: who plays what, when.
///
/// @param instruments from which a piece chooses, at least one
/// @param kinds the sections in which it plays
/// @param from least energy at which it plays
/// @param permille in how many of a thousand pieces it is there
record Layer(String name, Score.Role role, List<Instrument> instruments, double gainDb, int pan, int room, Player player, Set<Kind> kinds,
        int from, int permille) {

    Layer {
        instruments = List.copyOf(instruments);
        kinds = Set.copyOf(kinds);
    }

    /// A part that always plays.
    static Layer of(String name, Score.Role role, Player player, Instrument... instruments) {
        return new Layer(name, role, List.of(instruments), 0, 0, 250, player, EnumSet.allOf(Kind.class), 0, 1000);
    }

    /// The same at a level, place and distance, as [Score.Part] has them.
    Layer mixed(double gain, int to, int send) {
        return new Layer(name, role, instruments, gain, to, send, player, kinds, from, permille);
    }

    /// The same from an energy on.
    Layer from(int energy) {
        return new Layer(name, role, instruments, gainDb, pan, room, player, kinds, energy, permille);
    }

    /// The same in some sections only.
    Layer in(Kind first, Kind... more) {
        return new Layer(name, role, instruments, gainDb, pan, room, player, EnumSet.of(first, more), from, permille);
    }

    /// The same in some pieces only.
    Layer sometimes(int ofThousand) {
        return new Layer(name, role, instruments, gainDb, pan, room, player, kinds, from, ofThousand);
    }

    boolean playsIn(Form.Block block) {
        return block.energy() >= from && (kinds.contains(block.kind()) || block.kind() == Kind.ENDING);
    }
}
