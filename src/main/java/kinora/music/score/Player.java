package kinora.music.score;

import java.util.List;

/// What a part plays, by rules of its own, over the same form and harmony as the others.
interface Player {
    /// Every note of a part, in any order. Of equal pitches the later one ends the earlier.
    List<Event> play(Stage stage, Layer layer);

    /// What the part adds where a beat must be heard and nothing marks it; nothing when it cannot.
    ///
    /// @param tick a beat within a section in which the part plays
    default List<Event> touch(Stage stage, Layer layer, int tick) {
        return List.of();
    }
}
