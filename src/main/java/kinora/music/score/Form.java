package kinora.music.score;

import java.util.ArrayList;
import java.util.List;

/// The form of a piece: which section follows which, from the first beat to the landing.
///
/// @param blocks in order, without gaps, at least one
record Form(List<Block> blocks) {
    /// Bars of the unit that forms are made of.
    private static final int UNIT = 4;
    /// Bars of an intro that is shorter than a unit, and units of pieces that have one.
    private static final int LEAD = 2;
    private static final int LEADS_FROM = 4;
    /// Forms of 1, 2, 3 … units: i intro, a theme, b chorus, c bridge, k break.
    private static final List<List<String>> FORMS = List.of(List.of("a"), List.of("ab", "aa"), List.of("aab", "abb"),
            List.of("aabb", "abab", "abcb"), List.of("iaabb", "aabcb", "abacb"), List.of("iaabbb", "iabcbb", "aabbab"),
            List.of("iaabbab", "iaabcbb", "iaakabb"), List.of("iaabbcbb", "iaabbabb", "iaabbkbb"),
            List.of("iaabbacbb", "iaabbaabb", "iaabbkabb"), List.of("iaabbaabbb", "iaabbccabb", "iaabbaakbb"),
            List.of("iaabbaaccbb", "iaabbaabbcb", "iaabbkaabbb"), List.of("iaabbaabbcbb", "iaabbaaccbbb", "iaabbkaabbbb"));
    /// What a longer piece begins with, goes on with and ends with.
    private static final List<String> LONG_STARTS = List.of("iaabb", "iaabbk");
    private static final List<String> LONG_MIDDLES = List.of("aabb", "aabb", "ccbb", "aakb");
    private static final List<String> LONG_ENDS = List.of("ccaabbbb", "ccbbaabb", "aaccbbbb");

    Form {
        blocks = List.copyOf(blocks);
    }

    /// A section in ticks.
    ///
    /// @param nth how many of its kind came before
    /// @param energy 0 to 1000
    record Block(Kind kind, int from, int to, int nth, int energy) {}

    /// The form of a piece on a grid.
    static Form of(BeatGrid grid, Commission commission, Dice dice) {
        int bar = grid.barTicks();
        int start = grid.pickup() * BeatGrid.TICKS;
        int bars = (grid.landingTick() - start) / bar;
        List<Span> spans = new ArrayList<>();
        String units = units(bars / UNIT, dice);
        int odd = bars % UNIT;
        int lead = bars < UNIT || units.startsWith("i") ? 0 : Math.min(odd, LEAD);
        // A piece that has the time does not begin with everybody at once: its theme gives the bars for an intro.
        int given = lead == 0 && units.length() >= LEADS_FROM && units.startsWith("aa") ? LEAD : 0;
        add(spans, Kind.INTRO, lead + given);
        for (int i = 0; i < units.length(); i++) {
            add(spans, kind(units.charAt(i)), i == 0 ? UNIT - given : UNIT);
        }
        Kind last = spans.isEmpty() ? Kind.THEME : spans.getLast().kind;
        addLast(spans, last, bars < UNIT ? bars : odd - lead);
        return new Form(blocks(spans, grid, commission, start));
    }

    private static String units(int count, Dice dice) {
        if (count <= FORMS.size()) {
            return count == 0 ? "" : dice.pick(FORMS.get(count - 1));
        }
        StringBuilder units = new StringBuilder(dice.pick(LONG_STARTS));
        String end = dice.pick(LONG_ENDS);
        while (units.length() + end.length() + UNIT <= count) {
            units.append(dice.pick(LONG_MIDDLES));
        }
        while (units.length() + end.length() < count) {
            units.append(units.length() % 2 == 0 ? 'a' : 'b');
        }
        return units + end;
    }

    private static Kind kind(char letter) {
        return switch (letter) {
            case 'i' -> Kind.INTRO;
            case 'a' -> Kind.THEME;
            case 'b' -> Kind.CHORUS;
            case 'c' -> Kind.BRIDGE;
            default -> Kind.BREAK;
        };
    }

    /// Two units of a kind are one section.
    private static void add(List<Span> spans, Kind kind, int bars) {
        if (bars > 0 && !spans.isEmpty() && spans.getLast().kind == kind && spans.getLast().bars + bars <= 2 * UNIT) {
            spans.set(spans.size() - 1, new Span(kind, spans.getLast().bars + bars));
        } else if (bars > 0) {
            spans.add(new Span(kind, bars));
        }
    }

    private static void addLast(List<Span> spans, Kind kind, int bars) {
        if (spans.isEmpty()) {
            spans.add(new Span(kind, bars));
        } else {
            spans.set(spans.size() - 1, new Span(kind, spans.getLast().bars + bars));
        }
    }

    private record Span(Kind kind, int bars) {}

    private static List<Block> blocks(List<Span> spans, BeatGrid grid, Commission commission, int start) {
        List<Block> blocks = new ArrayList<>();
        int[] seen = new int[Kind.values().length];
        int tick = 0;
        int end = start;
        for (int i = 0; i < spans.size(); i++) {
            Kind kind = spans.get(i).kind;
            end += spans.get(i).bars * grid.barTicks();
            int to = i + 1 == spans.size() ? grid.landingTick() : end;
            int nth = seen[kind.ordinal()]++;
            if (to > tick) {
                boolean last = i + 1 == spans.size();
                blocks.add(new Block(kind, tick, to, nth, energy(kind, nth, last, spans.size(), grid, tick, to, commission)));
            }
            tick = to;
        }
        return blocks.isEmpty() ? List.of(new Block(Kind.ENDING, 0, Math.max(1, grid.landingTick()), 0, 500)) : blocks;
    }

    private static int energy(Kind kind, int nth, boolean last, int sections, BeatGrid grid, int from, int to, Commission commission) {
        int own = switch (kind) {
            case INTRO -> 300;
            case THEME -> sections == 1 ? 620 : sections == 2 ? 520 : last ? 560 : 480 + 60 * Math.min(nth, 2);
            case CHORUS -> last && sections > 3 ? 860 : 720 + 50 * Math.min(nth, 2);
            case BRIDGE -> 430;
            case BREAK -> 320;
            case ENDING -> 500;
        };
        if (commission.energy().isEmpty()) {
            return own;
        }
        int points = 8;
        int sum = 0;
        for (int i = 0; i < points; i++) {
            sum += curve(commission.energy(), grid.atTick(from + (to - from) * (i + 0.5) / points));
        }
        return (own + 4 * sum / points) / 5;
    }

    private static int curve(List<Commission.Energy> curve, long at) {
        Commission.Energy before = curve.getFirst();
        for (Commission.Energy point : curve) {
            if (point.at() > at) {
                long gap = Math.max(1, point.at() - before.at());
                return at <= before.at()
                        ? before.permille()
                        : (int) (before.permille() + (point.permille() - before.permille()) * (at - before.at()) / gap);
            }
            before = point;
        }
        return before.permille();
    }

    /// The section in which a tick lies; the last one also for what is behind it.
    Block at(int tick) {
        for (Block block : blocks) {
            if (tick < block.to) {
                return block;
            }
        }
        return blocks.getLast();
    }

    Block last() {
        return blocks.getLast();
    }
}
