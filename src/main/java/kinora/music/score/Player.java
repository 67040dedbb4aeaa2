package kinora.music.score;

import java.util.List;

/// What a part plays, by rules of its own, over the same form and harmony as the others.
interface Player {
    /// Every note of a part, in any order. Of equal pitches the later one ends the earlier.
    List<Event> play(Stage stage, Layer layer);

    /// What the part adds where beats must be heard and nothing marks them; nothing when it cannot.
    ///
    /// @param ticks beats within sections in which the part plays
    default List<Event> touch(Stage stage, Layer layer, List<Integer> ticks) {
        return List.of();
    }
}
