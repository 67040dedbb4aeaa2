package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// A bass.
///
/// Patterns are written with `R` root, `r` the same soft, `5` fifth, `3` third, `8` root an octave higher, `a` what leads to the next root, `W` a walking note, `-` held, `.` silent.
/// Where the chord changes its root is played, whatever else stands there.
///
/// @param low lowest pitch
/// @param high highest pitch
/// @param velocity usual loudness
record Bassline(int low, int high, int velocity, List<Level> levels) implements Player {

    private static final int SOFT = -16;
    private static final int TOUCH = -10;

    Bassline {
        levels = List.copyOf(levels);
    }

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<Event> events = new ArrayList<>();
        int choice = stage.choice(layer);
        int before = low + 5;
        for (Form.Block block : stage.blocks(layer)) {
            for (Stage.Bar bar : stage.bars(block)) {
                if (bar.number() >= 0) {
                    String pattern = Level.choose(levels, stage.energy(block, bar.from()), stage.grid().beatsPerBar(), choice);
                    before = bar(Steps.of(pattern), bar, block, before, stage, layer, events);
                }
            }
        }
        if (stage.lands(layer)) {
            int pitch = root(stage.harmony().last(), stage, before);
            events.add(Event.of(stage.grid().landingTick(), stage.tail(), pitch, stage.landing(velocity)));
        }
        return events;
    }

    @Override
    public List<Event> touch(Stage stage, Layer layer, int tick) {
        Form.Block block = stage.form().at(tick);
        int pitch = root(stage.harmony().at(tick), stage, low + 5);
        return List.of(Event.of(tick, BeatGrid.TICKS / 2, pitch, stage.velocity(velocity + TOUCH, block, tick)));
    }

    private int bar(Steps steps, Stage.Bar bar, Form.Block block, int last, Stage stage, Layer layer, List<Event> events) {
        int perBar = stage.grid().beatsPerBar() * Steps.PER_BEAT;
        int count = (bar.to() - bar.from()) / Steps.TICKS;
        int before = last;
        for (int i = 0; i < count; i++) {
            int tick = bar.from() + i * Steps.TICKS;
            Harmony.Span span = stage.harmony().at(tick);
            char sign = steps.at(bar.number() * perBar + i);
            boolean changes = span.from() == tick;
            if ((sign == '-' || sign == '.') && !(changes && sign == '-')) {
                continue;
            }
            int length = Math.min(steps.held(bar.number() * perBar + i, count - i) * Steps.TICKS, span.to() - tick);
            int pitch = changes ? root(span, stage, before) : pitch(sign, span, tick, before, stage, layer);
            int loud = stage.velocity(velocity + (sign == 'r' || sign == 'a' ? SOFT / (sign == 'a' ? 2 : 1) : 0), block, tick);
            events.add(Event.of(tick, length, pitch, loud));
            before = pitch;
        }
        return before;
    }

    private int pitch(char sign, Harmony.Span span, int tick, int before, Stage stage, Layer layer) {
        int root = root(span, stage, before);
        return switch (sign) {
            case '5' -> fifth(span, root);
            case '3' -> third(span, root);
            case '8' -> root + 12 <= high + 7 ? root + 12 : root;
            case 'a' -> approach(tick, before, stage, layer);
            case 'W' -> walk(span, tick, before, stage, layer);
            default -> root;
        };
    }

    private int root(Harmony.Span span, Stage stage, int before) {
        int best = low;
        double least = Double.MAX_VALUE;
        for (int pitch = low; pitch <= high; pitch++) {
            double cost = Math.abs(pitch - before) + 0.25 * (pitch - low);
            if (pitch % 12 == span.bass(stage.harmony().tonic()) && cost < least) {
                least = cost;
                best = pitch;
            }
        }
        return best;
    }

    private int fifth(Harmony.Span span, int root) {
        int step = span.isIn(root + 7) ? 7 : span.isIn(root + 6) ? 6 : span.isIn(root + 8) ? 8 : 12;
        return root + step <= high ? root + step : root + step - 12 >= low ? root + step - 12 : root;
    }

    private int third(Harmony.Span span, int root) {
        int step = span.isIn(root + 4) ? 4 : span.isIn(root + 3) ? 3 : 5;
        return root + step <= high + 3 ? root + step : root + step - 12;
    }

    /// A step, or a half step, from the next root.
    private int approach(int tick, int before, Stage stage, Layer layer) {
        Harmony.Span span = stage.harmony().at(tick);
        int next = root(stage.harmony().after(tick), stage, before);
        boolean above = stage.dice(layer, tick).chance(before > next ? 700 : 300);
        int near = above ? next + 1 : next - 1;
        int far = above ? next + 2 : next - 2;
        int pitch = !span.isInScale(near) && span.isInScale(far) && stage.dice(layer, tick + 1).chance(600) ? far : near;
        return pitch < low ? next + 2 : pitch;
    }

    /// On the way to the next root: chord tones on strong beats, steps between.
    private int walk(Harmony.Span span, int tick, int before, Stage stage, Layer layer) {
        int left = Math.max(1, (span.to() - tick) / BeatGrid.TICKS);
        if (left == 1) {
            return approach(tick, before, stage, layer);
        }
        int target = root(stage.harmony().after(tick), stage, before);
        if (target == before) {
            target = before + (before > (low + high) / 2 ? -5 : 5);
        }
        double ideal = before + (target - before) / (double) left;
        boolean strong = (tick - span.from()) / BeatGrid.TICKS % 2 == 0;
        Dice dice = stage.dice(layer, tick);
        int best = before;
        double least = Double.MAX_VALUE;
        for (int pitch = Math.max(low, before - 5); pitch <= Math.min(high + 4, before + 5); pitch++) {
            double outside = span.isIn(pitch) ? 0 : span.isInScale(pitch) ? strong ? 2.5 : 0.8 : 20;
            double cost = outside + (pitch == before ? 6 : 0) + 0.8 * Math.abs(pitch - ideal) + dice.below(150) / 100.0;
            if (cost < least) {
                least = cost;
                best = pitch;
            }
        }
        return best;
    }
}
