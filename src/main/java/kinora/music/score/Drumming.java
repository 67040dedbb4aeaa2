package kinora.music.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A kit.
///
/// A groove is lines parted by `;`, each a letter of [Percussion], a colon and steps: `X` loud, `x` usual, `o` soft, `g` ghost, `?` a ghost now and then, `.` nothing. A line that is
/// shorter than the groove is repeated. Fills have as many steps as they take from the end of a bar.
///
/// @param grooves by energy
/// @param fills at the ends of sections; may be empty
/// @param finish letters that sound with the last chord
/// @param crash whether strong sections begin with a cymbal
record Drumming(List<Level> grooves, List<String> fills, String finish, boolean crash) implements Player {

    private static final Map<Character, Integer> VELOCITIES = Map.of('X', 112, 'x', 92, 'o', 70, 'g', 42, '?', 40);
    /// How often `?` plays.
    private static final int NOW_AND_THEN = 400;
    /// Energy from which sections begin with a cymbal.
    private static final int STRONG = 560;
    /// How often the middle of a long section has a fill.
    private static final int MIDDLE = 350;

    Drumming {
        grooves = List.copyOf(grooves);
        fills = List.copyOf(fills);
    }

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<Event> events = new ArrayList<>();
        for (Form.Block block : stage.blocks(layer)) {
            List<Stage.Bar> bars = stage.bars(block);
            int choice = stage.choice(layer) + (block.kind() == Kind.CHORUS || block.kind() == Kind.BRIDGE ? 1 : 0);
            for (Stage.Bar bar : bars) {
                if (bar.number() >= 0) {
                    String groove = Level.choose(grooves, stage.energy(block, bar.from()), stage.grid().beatsPerBar(), choice);
                    bar(groove, bar, fill(stage, layer, block, bar), stage, layer, block, events);
                }
            }
            if (crash && block.energy() >= STRONG && block.from() > 0) {
                events.add(Event.of(block.from(), BeatGrid.TICKS, Percussion.CRASH.pitch(), stage.velocity(84, block, block.from())));
            }
        }
        if (stage.lands(layer)) {
            for (char letter : finish.toCharArray()) {
                events.add(Event.of(stage.grid().landingTick(), stage.tail(), Percussion.of(letter).pitch(), stage.landing(88)));
            }
        }
        return events;
    }

    @Override
    public List<Event> touch(Stage stage, Layer layer, int tick) {
        return List.of(Event.of(tick, Steps.TICKS, Percussion.KICK.pitch(), stage.velocity(74, stage.form().at(tick), tick)));
    }

    /// The fill that ends a bar, or nothing.
    private String fill(Stage stage, Layer layer, Form.Block block, Stage.Bar bar) {
        Dice dice = stage.dice(layer, bar.from());
        boolean ends = bar.to() == block.to();
        boolean middle = bar.number() % 4 == 3 && dice.chance(MIDDLE);
        boolean whole = bar.to() - bar.from() == stage.grid().barTicks();
        return fills.isEmpty() || !whole || !(ends || middle) ? "" : dice.pick(fills);
    }

    private static void bar(String groove, Stage.Bar bar, String fill, Stage stage, Layer layer, Form.Block block, List<Event> events) {
        int count = (bar.to() - bar.from()) / Steps.TICKS;
        int filled = fill.isEmpty() ? 0 : Math.min(count, Steps.of(fill.substring(fill.indexOf(':') + 1).split(";")[0]).text().length());
        int first = bar.number() * stage.grid().beatsPerBar() * Steps.PER_BEAT;
        for (String line : groove.split(";")) {
            line(line, first, bar.from(), count - filled, stage, layer, block, events);
        }
        for (String line : fill.isEmpty() ? new String[0] : fill.split(";")) {
            line(line, 0, bar.to() - filled * Steps.TICKS, filled, stage, layer, block, events);
        }
    }

    private static void line(String line, int first, int from, int count, Stage stage, Layer layer, Form.Block block, List<Event> events) {
        String text = line.strip();
        Percussion percussion = Percussion.of(text.charAt(0));
        Steps steps = Steps.of(text.substring(2));
        for (int i = 0; i < count; i++) {
            char sign = steps.at(first + i);
            int tick = from + i * Steps.TICKS;
            Integer usual = VELOCITIES.get(sign);
            boolean plays = usual != null && (sign != '?' || stage.dice(layer, tick * 128 + percussion.pitch()).chance(NOW_AND_THEN));
            if (usual != null && plays) {
                events.add(Event.of(tick, Steps.TICKS, percussion.pitch(), stage.velocity(usual, block, tick)));
            }
        }
    }
}
