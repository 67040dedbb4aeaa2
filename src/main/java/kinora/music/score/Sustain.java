package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Held chords.
///
/// @param velocity usual loudness
/// @param common whether a voice that stays from one chord to the next is held through
record Sustain(Voicing voicing, int velocity, boolean common) implements Player {

    private static final int TOUCH = -8;

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<int[]> voices = voicing.of(stage.harmony());
        List<Event> events = new ArrayList<>();
        for (Form.Block block : stage.blocks(layer)) {
            for (int i = 0; i < voices.size() - 1; i++) {
                Harmony.Span span = stage.harmony().spans().get(i);
                int from = Math.max(span.from(), block.from());
                int to = Math.min(span.to(), block.to());
                for (int pitch : from < to ? voices.get(i) : new int[0]) {
                    add(events, Event.of(from, to - from, pitch, stage.velocity(velocity, block, from)));
                }
            }
        }
        if (stage.lands(layer)) {
            for (int pitch : voices.getLast()) {
                events.add(Event.of(stage.grid().landingTick(), stage.tail(), pitch, stage.landing(velocity)));
            }
        }
        return events;
    }

    private void add(List<Event> events, Event event) {
        for (int i = events.size() - 1; common && i >= 0 && i >= events.size() - 2 * voicing.voices(); i--) {
            Event before = events.get(i);
            if (before.pitch() == event.pitch() && before.end() == event.tick() && before.length() < 8 * BeatGrid.TICKS) {
                events.set(i, before.until(event.end()));
                return;
            }
        }
        events.add(event);
    }

    @Override
    public List<Event> touch(Stage stage, Layer layer, int tick) {
        Harmony.Span span = stage.harmony().at(tick);
        int[] chord = voicing.of(stage.harmony()).get(stage.harmony().spans().indexOf(span));
        Form.Block block = stage.form().at(tick);
        int to = Math.min(span.to(), block.to());
        List<Event> events = new ArrayList<>();
        for (int i = Math.max(0, chord.length - 2); i < chord.length; i++) {
            events.add(Event.of(tick, Math.max(1, to - tick), chord[i], stage.velocity(velocity + TOUCH, block, tick)));
        }
        return events;
    }
}
