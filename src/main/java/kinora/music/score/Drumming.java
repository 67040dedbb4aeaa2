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
/// @param swell whether a cymbal swells up to them, and to the end of a strong piece
record Drumming(List<Level> grooves, List<String> fills, String finish, boolean crash, boolean swell) implements Player {

    private static final Map<Character, Integer> VELOCITIES = Map.of('X', 112, 'x', 92, 'o', 70, 'g', 42, '?', 40);
    /// How often `?` plays.
    private static final int NOW_AND_THEN = 400;
    /// Energy from which sections begin with a cymbal.
    private static final int STRONG = 560;
    /// Energy from which a piece has strokes of its own, and how loud they are.
    private static final int ORNATE = 400;
    private static final int ORNAMENT = 52;
    /// How often the middle of a long section has a fill.
    private static final int MIDDLE = 350;

    Drumming {
        grooves = List.copyOf(grooves);
        fills = List.copyOf(fills);
    }

    Drumming(List<Level> grooves, List<String> fills, String finish, boolean crash) {
        this(grooves, fills, finish, crash, false);
    }

    /// The same with cymbals that swell.
    Drumming swelling() {
        return new Drumming(grooves, fills, finish, crash, true);
    }

    @Override
    public List<Event> play(Stage stage, Layer layer) {
        List<Event> events = new ArrayList<>();
        for (Form.Block block : stage.blocks(layer)) {
            List<Stage.Bar> bars = stage.bars(block);
            int choice = stage.choice(layer, block.kind());
            for (Stage.Bar bar : bars) {
                if (bar.number() >= 0) {
                    String groove = Level.choose(grooves, stage.energy(block, bar.from()), stage.grid().beatsPerBar(), choice);
                    bar(groove, bar, fill(stage, layer, block, bar), stage, layer, block, events);
                }
            }
            if (crash && block.energy() >= STRONG && block.from() > 0) {
                events.add(Event.of(block.from(), BeatGrid.TICKS, Percussion.CRASH.pitch(), stage.velocity(84, block, block.from())));
            }
            swell(stage, block, block.from(), events);
        }
        if (stage.lands(layer)) {
            swell(stage, stage.form().last(), stage.grid().landingTick(), events);
            for (int i = 0; i < finish.length(); i++) {
                events.add(Event.of(stage.grid().landingTick(), stage.tail(), Percussion.of(finish.charAt(i)).pitch(), stage.landing(88)));
            }
        }
        return events;
    }

    /// A bar of swelling up to a tick in or behind a strong section.
    private void swell(Stage stage, Form.Block block, int to, List<Event> events) {
        int from = to - stage.grid().barTicks();
        if (swell && block.energy() >= STRONG && from > 0) {
            events.add(Event.of(from, to - from, Percussion.REVERSED.pitch(), stage.velocity(70, block, from)));
        }
    }

    @Override
    public List<Event> touch(Stage stage, Layer layer, List<Integer> ticks) {
        return ticks.stream()
                .map(tick -> Event.of(tick, Steps.TICKS, Percussion.KICK.pitch(), stage.velocity(74, stage.form().at(tick), tick)))
                .toList();
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
        int filled = fill.isEmpty()
                ? 0
                : Math.min(count, Steps.of(fill.substring(fill.indexOf(':') + 1).split(";", -1)[0]).text().length());
        int first = bar.number() * stage.grid().beatsPerBar() * Steps.PER_BEAT;
        for (String line : groove.split(";", -1)) {
            line(line, first, bar.from(), count - filled, stage, layer, block, events);
        }
        if (block.energy() >= ORNATE) {
            ornament(groove, first, bar, count - filled, stage, layer, block, events);
        }
        for (String line : fill.isEmpty() ? new String[0] : fill.split(";", -1)) {
            line(line, 0, bar.to() - filled * Steps.TICKS, filled, stage, layer, block, events);
        }
    }

    /// A soft stroke between beats that is this piece's own, one for even and one for odd bars.
    private static void ornament(String groove, int first, Stage.Bar bar, int count, Stage stage, Layer layer, Form.Block block,
            List<Event> events) {
        List<Event> free = new ArrayList<>();
        for (String line : groove.split(";", -1)) {
            Steps steps = Steps.of(line.strip().substring(2));
            int pitch = Percussion.of(line.strip().charAt(0)).pitch();
            for (int i = 2; i < count; i += Steps.PER_BEAT) {
                int tick = bar.from() + i * Steps.TICKS;
                if (steps.at(first + i) == '.') {
                    free.add(Event.of(tick, Steps.TICKS, pitch, stage.velocity(ORNAMENT, block, tick)));
                }
            }
        }
        if (!free.isEmpty()) {
            events.add(stage.dice(layer, -10 - bar.number() % 2).pick(free));
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
