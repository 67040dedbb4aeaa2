package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// A slow second voice: of each chord the tone that tells most of it, next to the one before.
///
/// @param low lowest pitch
/// @param high highest pitch
/// @param velocity usual loudness
record Guide(int low, int high, int velocity) implements Player {

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<Event> events = new ArrayList<>();
        int before = (low + high) / 2;
        for (Harmony.Span span : stage.harmony().spans()) {
            boolean last = span.equals(stage.harmony().last());
            int pitch = next(span, stage.harmony().tonic(), before);
            Form.Block block = stage.form().at(span.from());
            if (last && stage.lands(layer)) {
                events.add(Event.of(span.from(), stage.tail(), pitch, stage.landing(velocity)));
            } else if (!last && layer.playsIn(block)) {
                sing(stage, span, pitch, block, events);
            }
            before = pitch;
        }
        return events;
    }

    /// Long chords get a second tone in their second half, which leads on.
    private void sing(Stage stage, Harmony.Span span, int pitch, Form.Block block, List<Event> events) {
        int length = span.to() - span.from();
        int half = length / 2 / BeatGrid.TICKS * BeatGrid.TICKS;
        int towards = next(stage.harmony().after(span.from()), stage.harmony().tonic(), pitch);
        int passing = pitch + (towards > pitch ? 1 : -1);
        while (!span.isIn(passing) && Math.abs(passing - pitch) < 5) {
            passing += towards > pitch ? 1 : -1;
        }
        boolean moves = length >= stage.grid().barTicks() && span.isIn(passing) && passing >= low && passing <= high && towards != passing;
        int loud = stage.velocity(velocity, block, span.from());
        events.add(Event.of(span.from(), moves ? half : length, pitch, loud));
        if (moves) {
            events.add(Event.of(span.from() + half, length - half, passing, loud - 4));
        }
    }

    private int next(Harmony.Span span, int tonic, int before) {
        int best = before;
        double least = Double.MAX_VALUE;
        List<Integer> intervals = span.shape().intervals();
        for (int pitch = low; pitch <= high; pitch++) {
            int interval = Math.floorMod(pitch - tonic - span.shape().root(), 12);
            int place = intervals.stream().map(each -> each % 12).toList().indexOf(interval);
            if (place < 0) {
                continue;
            }
            double dull = place == 0 ? 2 : place == 2 ? 1 : 0;
            double cost = Math.abs(pitch - before) + (pitch == before ? 1.2 : 0) + dull + 0.1 * Math.abs(pitch - (low + high) / 2.0);
            if (cost < least) {
                least = cost;
                best = pitch;
            }
        }
        return best;
    }
}
