package kinora.music.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kinora.music.score.Tunes.Slot;

/// The motifs of a section and their order: rhythms with contours that return, sequenced and varied.
final class Motifs {
    /// Contours in steps of the scale; the last step is repeated the other way round where a rhythm has more notes.
    private static final List<int[]> CONTOURS = List.of(new int[]{1, 1, -1, -1, 2}, new int[]{-1, -1, 2, -1, -1},
            new int[]{2, -1, 2, -1, -2}, new int[]{-1, 1, 2, -1, -1}, new int[]{4, -1, -1, -1, 1}, new int[]{0, 1, 1, -2, 0},
            new int[]{1, 2, -1, -2, 1}, new int[]{-2, 1, 1, 1, -1}, new int[]{2, 2, -1, -1, -1}, new int[]{0, 0, 2, -1, -1},
            new int[]{3, -1, -2, 1, 1}, new int[]{-1, -2, 1, 3, -1});
    private static final int[] FALLING = {-1, -1, 1, -1};
    /// How a letter's return is moved, in steps.
    private static final List<Integer> SEQUENCES = List.of(0, 0, 1, -1, 2, -2);
    /// Heights of the eight bars of a melody.
    private static final List<int[]> ARCS = List.of(new int[]{0, 1, 2, 0, 1, 3, 4, 1}, new int[]{2, 1, 3, 1, 2, 4, 1, 0},
            new int[]{-1, 0, 1, 0, 1, 2, 3, 0}, new int[]{3, 2, 1, 0, 4, 3, 2, 0});
    private static final int PHRASE_BARS = 8;
    /// How often a long note of a melody that returns is divided.
    private static final int VARIED = 300;

    private final Song song;
    private final Form.Block block;
    private final BeatGrid grid;
    private final Dice dice;
    private final Dice variation;
    private final String plan;
    private final int[] arc;
    private final Map<Character, String> rhythms = new HashMap<>();
    private final Map<Character, int[]> contours = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    private Motifs(Song song, Form.Block block, BeatGrid grid, long seed) {
        this.song = song;
        this.block = block;
        this.grid = grid;
        this.dice = Dice.of(seed, "tune", block.kind().ordinal());
        this.variation = Dice.of(seed, "variation", block.kind().ordinal() * 100 + block.nth());
        this.plan = dice.pick(song.plans());
        this.arc = dice.pick(ARCS);
        for (char letter = 'a'; letter <= 'r'; letter++) {
            List<String> pool = letter == 'r' ? song.rests() : letter == 'e' ? song.closings() : song.cells();
            rhythms.put(letter, unused(Song.fitting(pool, grid.beatsPerBar())));
            contours.put(letter, letter == 'e' ? FALLING : dice.pick(CONTOURS));
        }
    }

    static Motifs of(Song song, Form.Block block, BeatGrid grid, long seed) {
        return new Motifs(song, block, grid, seed);
    }

    /// A rhythm that no letter has yet, where there is one.
    private String unused(List<String> pool) {
        List<String> free = pool.stream().filter(rhythm -> !rhythms.containsValue(rhythm)).toList();
        return dice.pick(free.isEmpty() ? pool : free);
    }

    /// The notes of the section, and that of the landing when it is the last.
    List<Slot> slots(boolean last) {
        int first = Math.max(block.from(), Math.min(block.to(), grid.pickup() * BeatGrid.TICKS));
        int bars = (block.to() - first + grid.barTicks() - 1) / grid.barTicks();
        for (int bar = 0; bar < bars; bar++) {
            int from = first + bar * grid.barTicks();
            boolean final2 = bar == bars - 1;
            bar(letter(bar, bars, last), from, Math.min(from + grid.barTicks(), block.to()), bar, final2);
        }
        close(last);
        return slots;
    }

    /// Of four bars the beginning and the end of the plan; what goes beyond eight closes.
    private char letter(int bar, int bars, boolean last) {
        if (bar == bars - 1 && last && bars > 1) {
            return 'd';
        }
        if (bars <= 2) {
            return bar == 0 ? 'a' : last ? 'd' : 'e';
        }
        if (bars < PHRASE_BARS) {
            int left = bars - bar;
            return left <= 2 ? plan.charAt(PHRASE_BARS - left) : plan.charAt(bar % 4);
        }
        return bar < PHRASE_BARS ? plan.charAt(bar) : 'r';
    }

    private void bar(char letter, int from, int to, int bar, boolean ends) {
        Dice own = Dice.of(dice.below(1 << 30), "bar", bar);
        String rhythm = java.util.Objects.requireNonNullElse(rhythms.get(letter), "");
        int[] contour = java.util.Objects.requireNonNullElse(contours.get(letter), FALLING);
        int height = arc[bar % PHRASE_BARS] + own.pick(SEQUENCES);
        int note = 0;
        for (int step = 0; step * Steps.TICKS < to - from; step++) {
            int tick = from + step * Steps.TICKS;
            char sign = rhythm.charAt(step % rhythm.length());
            if (sign == 'x') {
                int turned = note == 0
                        ? 0
                        : (note - 1) / contour.length % 2 == 0
                                ? contour[(note - 1) % contour.length]
                                : -contour[(note - 1) % contour.length];
                int inBar = (tick - from) / BeatGrid.TICKS;
                boolean strong = step % Steps.PER_BEAT == 0 && (inBar == 0 || (grid.beatsPerBar() == 4 && inBar == 2));
                add(new Slot(tick, Steps.TICKS, turned, note == 0, height, strong, false, false));
                note++;
            } else if (sign == '-' && !slots.isEmpty() && (step > 0 || slots.getLast().tick() + slots.getLast().length() == tick)) {
                Slot held = slots.removeLast();
                slots.add(new Slot(held.tick(), tick + Steps.TICKS - held.tick(), held.wanted(), held.start(), held.height(), held.strong(),
                        false, false));
            }
        }
        if (ends && !slots.isEmpty()) {
            varyLast();
        }
    }

    private void add(Slot slot) {
        if (!slots.isEmpty() && block.nth() > 0 && !slots.getLast().start()) {
            varyLast();
        }
        slots.add(slot);
    }

    /// A long note of a melody that returns is sometimes divided.
    private void varyLast() {
        Slot slot = slots.getLast();
        int half = slot.length() / 2 / Steps.TICKS * Steps.TICKS;
        if (block.nth() > 0 && slot.length() >= 2 * BeatGrid.TICKS && slot.length() <= 4 * BeatGrid.TICKS && variation.chance(VARIED)) {
            slots.removeLast();
            slots.add(new Slot(slot.tick(), half, slot.wanted(), slot.start(), slot.height(), slot.strong(), false, false));
            boolean strong = (slot.tick() + half - grid.pickup() * BeatGrid.TICKS)
                    % (grid.barTicks() / (grid.beatsPerBar() == 4 ? 2 : 1)) == 0;
            slots.add(new Slot(slot.tick() + half, slot.length() - half, variation.chance(500) ? 1 : -1, false, slot.height(), strong,
                    false, false));
        }
    }

    /// Marks what ends, and adds the landing.
    private void close(boolean last) {
        if (last) {
            slots.add(new Slot(grid.landingTick(), 4 * BeatGrid.TICKS, -1, false, 0, true, true, true));
        }
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            int length = Math.min(slot.length(), (slot.tick() < block.to() ? block.to() : slot.tick() + slot.length()) - slot.tick());
            boolean closes = slot.closes() || (i + 1 == slots.size() && !last);
            boolean ends = i + 1 == slots.size() || slots.get(i + 1).tick() - slot.tick() - length >= BeatGrid.TICKS;
            slots.set(i, new Slot(slot.tick(), length, slot.wanted(), slot.start(), slot.height(), slot.strong(), ends, closes));
        }
    }
}
