package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Plays the melody.
///
/// @param transpose semitones, whole octaves
/// @param velocity usual loudness
record Lead(int transpose, int velocity) implements Player {

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<Event> events = new ArrayList<>();
        for (Form.Block block : stage.blocks(layer)) {
            for (Event event : stage.tunes().of(stage.form().blocks().indexOf(block))) {
                int loud = stage.velocity(velocity + event.velocity() - Tunes.USUAL, block, event.tick());
                events.add(new Event(event.tick(), event.length(), event.pitch() + transpose, loud, 0));
            }
        }
        if (stage.lands(layer)) {
            stage.tunes().landing().ifPresent(
                    event -> events.add(new Event(event.tick(), stage.tail(), event.pitch() + transpose, stage.landing(velocity), 0)));
        }
        return events;
    }
}
