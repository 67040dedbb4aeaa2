package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// Which chord stands when.
///
/// @param tonic pitch class
/// @param scale pitch classes of the key above its tonic, as bits
/// @param spans in order, without gaps, from the first beat to beyond the landing; the last one begins at the landing
record Harmony(int tonic, int scale, List<Span> spans) {

    Harmony {
        spans = List.copyOf(spans);
    }

    /// A chord in ticks.
    record Span(int from, int to, ChordShape shape, Score.Chord chord) {
        boolean isIn(int pitch) {
            return (chord.pitchClasses() >> pitch % 12 & 1) == 1;
        }

        boolean isInScale(int pitch) {
            return (chord.scale() >> pitch % 12 & 1) == 1;
        }

        int bass(int tonic) {
            return (tonic + shape.bass()) % 12;
        }
    }

    /// The harmony of a form.
    static Harmony of(Palette palette, int tonic, Form form, BeatGrid grid, Dice dice) {
        List<Span> spans = new ArrayList<>();
        Palette.Chosen chosen = palette.chosen(dice);
        int landing = grid.landingTick();
        int end = grid.nearest(grid.samples()) * BeatGrid.TICKS + BeatGrid.TICKS;
        for (Form.Block block : form.blocks()) {
            int first = block.from() == 0 ? grid.pickup() * BeatGrid.TICKS : block.from();
            String[] bars = chosen.of(block.kind());
            for (int tick = first, bar = 0; tick < block.to(); tick += grid.barTicks(), bar++) {
                int to = Math.min(tick + grid.barTicks(), block.to());
                add(spans, tick, to, bars[bar % bars.length], palette, tonic, grid);
            }
        }
        cadence(spans, chosen.cadence(), grid, palette, tonic);
        if (landing > 0 && grid.pickup() > 0) {
            String opening = spans.isEmpty() ? chosen.cadence()[chosen.cadence().length - 1] : "";
            ChordShape shape = spans.isEmpty() ? ChordShape.of(opening.substring(opening.indexOf(',') + 1)) : spans.getFirst().shape;
            spans.addFirst(span(0, Math.min(landing, grid.pickup() * BeatGrid.TICKS), shape, palette, tonic, grid));
        }
        spans.add(span(landing, Math.max(end, landing + 1), ChordShape.of(chosen.finale()), palette, tonic, grid));
        return new Harmony(tonic, palette.scale(), joined(spans, palette, tonic, grid));
    }

    /// The bars before the landing lead to it.
    private static void cadence(List<Span> spans, String[] bars, BeatGrid grid, Palette palette, int tonic) {
        int landing = grid.landingTick();
        int start = grid.pickup() * BeatGrid.TICKS;
        int rest = (landing - start) % grid.barTicks();
        int whole = (landing - start) / grid.barTicks();
        int count = Math.min(bars.length, whole >= 2 * bars.length ? bars.length : whole / 2 + 1);
        int from = Math.max(start, landing - rest - count * grid.barTicks());
        if (from >= landing) {
            return;
        }
        spans.removeIf(span -> span.from >= from);
        for (int i = bars.length - count, tick = from; i < bars.length && tick < landing; i++, tick += grid.barTicks()) {
            int to = i + 1 == bars.length ? landing : Math.min(landing, tick + grid.barTicks());
            add(spans, tick, to, bars[i], palette, tonic, grid);
        }
    }

    private static void add(List<Span> spans, int from, int to, String bar, Palette palette, int tonic, BeatGrid grid) {
        String[] chords = bar.split(",");
        int half = grid.beatsPerBar() == 4 ? 2 : chords.length > 2 ? 1 : 2;
        int each = chords.length > 2 ? BeatGrid.TICKS : half * BeatGrid.TICKS;
        for (int i = 0; i < chords.length && from + i * each < to; i++) {
            int end = i + 1 == chords.length ? to : Math.min(to, from + (i + 1) * each);
            spans.add(span(from + i * each, end, ChordShape.of(chords[i]), palette, tonic, grid));
        }
    }

    private static Span span(int from, int to, ChordShape shape, Palette palette, int tonic, BeatGrid grid) {
        long start = Math.min(grid.samples() - 1, Math.max(0, grid.atTick(from)));
        long end = Math.clamp(grid.atTick(to), start + 1, grid.samples());
        return new Span(from, to, shape, shape.in(tonic, palette.scale(), start, end));
    }

    /// Equal neighbours are one chord.
    private static List<Span> joined(List<Span> spans, Palette palette, int tonic, BeatGrid grid) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            boolean same = !joined.isEmpty() && joined.getLast().shape.equals(span.shape) && span.from != grid.landingTick();
            if (same) {
                joined.set(joined.size() - 1, span(joined.getLast().from, span.to, span.shape, palette, tonic, grid));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /// The chord at a tick.
    Span at(int tick) {
        for (Span span : spans) {
            if (tick < span.to) {
                return span;
            }
        }
        return spans.getLast();
    }

    /// The chord behind that at a tick.
    Span after(int tick) {
        int place = spans.indexOf(at(tick));
        return spans.get(Math.min(place + 1, spans.size() - 1));
    }

    Span last() {
        return spans.getLast();
    }
}
