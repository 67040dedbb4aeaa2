package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Chords in a rhythm, broken or struck.
///
/// Patterns are written with `x` chord, `X` the same loud, `o` soft, `d` and `u` strummed down and up, `t` its two highest voices, `1` to `6` one voice from below (behind the
/// last one an octave higher), `b` root and `f` fifth in the low register, `B` root and chord, `p` root and highest voice, `?` now and then a high voice, `-` held, `.` silent.
///
/// @param voicing where chords lie
/// @param low register of `b`, `f`, `B` and `p`: roots lie in the octave above this
/// @param velocity of `x`
/// @param ring whether notes sound until the chord changes, as with a pedal
/// @param strum samples between the strings of a chord
record Comping(Voicing voicing, int low, int velocity, boolean ring, int strum, List<Level> levels) implements Player {

    private static final int LOUD = 12;
    private static final int SOFT = -15;
    private static final int TOUCH = -12;
    /// How often `?` plays.
    private static final int NOW_AND_THEN = 420;
    /// Samples between the voices of the last chord.
    private static final int ROLL = 900;

    Comping {
        levels = List.copyOf(levels);
    }

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<int[]> voices = voicing.of(stage.harmony());
        List<Event> events = new ArrayList<>();
        int choice = stage.choice(layer);
        for (Form.Block block : stage.blocks(layer)) {
            for (Stage.Bar bar : stage.bars(block)) {
                String pattern = Level.choose(levels, stage.energy(block, bar.from()), stage.grid().beatsPerBar(), choice);
                new Hand(stage, layer, block, voices, events).bar(Steps.of(pattern), bar);
            }
        }
        if (stage.lands(layer)) {
            land(stage, voices.getLast(), events);
        }
        return events;
    }

    @Override
    public List<Event> touch(Stage stage, Layer layer, int tick) {
        List<Event> events = new ArrayList<>();
        Form.Block block = stage.form().at(tick);
        new Hand(stage, layer, block, voicing.of(stage.harmony()), events).strike('t', tick, BeatGrid.TICKS / 2, TOUCH);
        return events;
    }

    /// The last chord rings; when much follows, it is struck again, softer each time.
    private void land(Stage stage, int[] chord, List<Event> events) {
        int tail = stage.tail();
        int each = Math.max(2 * stage.grid().barTicks(), 8 * BeatGrid.TICKS);
        int loud = stage.landing(velocity);
        for (int after = 0; after == 0 || after + each / 2 < tail; after += each) {
            int tick = stage.grid().landingTick() + after;
            int length = Math.min(each, tail - after);
            if (low > 0) {
                events.add(Event.of(tick, length, root(stage, tick), loud));
            }
            for (int i = 0; i < chord.length; i++) {
                events.add(new Event(tick, length, chord[i], Math.max(12, loud - 2 * i), Math.max(strum, ROLL / 2) * i));
            }
            loud = Math.max(12, loud * 2 / 3);
        }
    }

    private int root(Stage stage, int tick) {
        int pitch = low;
        while (pitch % 12 != stage.harmony().at(tick).bass(stage.harmony().tonic())) {
            pitch++;
        }
        return pitch;
    }

    /// Plays one section.
    private final class Hand {
        private final Stage stage;
        private final Layer layer;
        private final Form.Block block;
        private final List<int[]> voices;
        private final List<Event> events;

        Hand(Stage stage, Layer layer, Form.Block block, List<int[]> voices, List<Event> events) {
            this.stage = stage;
            this.layer = layer;
            this.block = block;
            this.voices = voices;
            this.events = events;
        }

        void bar(Steps steps, Stage.Bar bar) {
            int perBar = stage.grid().beatsPerBar() * Steps.PER_BEAT;
            int first = bar.number() * perBar + (bar.number() < 0 ? perBar - (bar.to() - bar.from()) / Steps.TICKS : 0);
            int count = (bar.to() - bar.from()) / Steps.TICKS;
            char struck = '.';
            for (int i = 0; i < count; i++) {
                int tick = bar.from() + i * Steps.TICKS;
                char sign = steps.at(first + i);
                boolean changes = stage.harmony().at(tick).from() == tick;
                if (sign == '-' && (changes || i == 0) && struck != '.') {
                    sign = struck;
                }
                if (sign != '-') {
                    struck = sign;
                }
                if (sign != '-' && sign != '.') {
                    strike(sign, tick, steps.held(first + i, Math.max(1, count - i)) * Steps.TICKS, 0);
                }
            }
        }

        void strike(char sign, int tick, int held, int louder) {
            Harmony.Span span = stage.harmony().at(tick);
            int[] chord = voices.get(stage.harmony().spans().indexOf(span));
            int length = Math.max(Steps.TICKS, ring ? span.to() - tick : Math.min(held, span.to() - tick));
            int loud = stage.velocity(velocity + louder, block, tick);
            int top = chord.length - 1;
            switch (sign) {
                case 'x', 'X', 'o' -> chord(chord, 0, tick, length, loud + louder(sign), false);
                case 'd' -> chord(chord, 0, tick, length, loud, false);
                case 'u' -> chord(chord, chord.length > 3 ? 1 : 0, tick, length, loud - 9, true);
                case 't' -> chord(chord, Math.max(0, top - 1), tick, length, loud - 4, false);
                case 'B' -> {
                    note(root(stage, tick), tick, length, loud);
                    chord(chord, 0, tick, length, loud - 4, false);
                }
                case 'p' -> {
                    note(root(stage, tick), tick, length, loud);
                    note(chord[top], tick, length, loud);
                }
                case 'b' -> note(root(stage, tick), tick, length, loud);
                case 'f' -> note(fifth(tick), tick, length, loud - 4);
                case '?' -> {
                    Dice dice = stage.dice(layer, tick);
                    if (dice.chance(NOW_AND_THEN)) {
                        note(chord[top - dice.below(2)] + 12, tick, length, loud - 6);
                    }
                }
                default -> {
                    int voice = sign - '1';
                    note(chord[voice % chord.length] + 12 * (voice / chord.length), tick, length,
                            loud - (tick % BeatGrid.TICKS == 0 ? 0 : 6));
                }
            }
        }

        private static int louder(char sign) {
            return sign == 'X' ? LOUD : sign == 'o' ? SOFT : 0;
        }

        /// The fifth of the chord, or what stands for it.
        private int fifth(int tick) {
            Harmony.Span span = stage.harmony().at(tick);
            int root = root(stage, tick);
            for (int step : new int[]{7, 6, 8, 5, 4, 3}) {
                if (span.isIn(root + step)) {
                    return root + step;
                }
            }
            return root + 12;
        }

        private void chord(int[] chord, int from, int tick, int length, int loud, boolean up) {
            for (int i = from; i < chord.length; i++) {
                int string = up ? chord.length - 1 - i : i - from;
                events.add(new Event(tick, length, chord[i], Math.clamp(loud - (i == chord.length - 1 ? 0 : 4), 10, 127), string * strum));
            }
        }

        private void note(int pitch, int tick, int length, int loud) {
            events.add(Event.of(tick, length, pitch, Math.clamp(loud, 10, 127)));
        }
    }
}
