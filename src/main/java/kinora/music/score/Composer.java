package kinora.music.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Composes pieces to a length. Pure: a commission has one piece.
///
/// First the beats, so that a film can be cut on them; then form, harmony, melody, the parts, and how they are played.
public final class Composer {
    private static final int TONES = 12;
    /// How far the tempo of pieces spreads about the usual one, in thousandths of the way to the slowest or fastest.
    private static final int SPREAD = 600;
    /// Loudness from which a note marks a beat.
    private static final int CLEAR = 30;
    /// The same for a beat that a cut lies on.
    private static final int TOLD = 90;

    private final Commission commission;
    private final Style style;
    private final BeatGrid grid;

    private Composer(Commission commission) {
        this.commission = commission;
        commission.problem().ifPresent(problem -> {
            throw new IllegalArgumentException("no commission: " + problem);
        });
        this.style = Styles.find(commission.style()).orElseThrow();
        this.grid = fitted();
    }

    /// Where the beats of the piece will be.
    ///
    /// @throws IllegalArgumentException when the commission has a problem
    public static BeatGrid grid(Commission commission) {
        return new Composer(commission).grid;
    }

    /// The piece. Its beats are those of [#grid].
    ///
    /// @throws IllegalArgumentException when the commission has a problem
    public static Score compose(Commission commission) {
        return new Composer(commission).score();
    }

    private Dice dice(String purpose) {
        return Dice.of(commission.seed(), style.id() + " " + purpose, 0);
    }

    private BeatGrid fitted() {
        Dice dice = dice("tempo");
        int metre = dice.pick(style.metres());
        Style.Tempo tempo = style.tempo();
        int spread = dice.around(SPREAD);
        double target = tempo.usual() + (spread < 0 ? tempo.usual() - tempo.low() : tempo.high() - tempo.usual()) * spread / 1000.0;
        return TempoFit.of(commission, tempo, metre, target);
    }

    private Score score() {
        Form form = Form.of(grid, commission, dice("form"));
        Harmony harmony = Harmony.of(dice("palette").pick(style.palettes()), dice("key").below(TONES), form, grid, dice("harmony"));
        long seed = dice("parts").below(Integer.MAX_VALUE);
        Tunes tunes = Tunes.of(style.song(), form, harmony, grid, seed);
        Stage stage = new Stage(seed, grid, form, harmony, tunes, accents());
        List<Playing> playing = new ArrayList<>();
        for (Layer layer : style.layers()) {
            if (stage.dice(layer, -2).chance(layer.permille())) {
                Instrument instrument = stage.dice(layer, -3).pick(layer.instruments());
                playing.add(new Playing(layer, instrument, new ArrayList<>(layer.player().play(stage, layer))));
            }
        }
        mark(stage, playing);
        return new Score(style.id(), commission.seed(), commission.samples(), grid.milliBpm(), grid.beats(), grid.beatsPerBar(),
                sections(form),
                harmony.spans().stream().map(Harmony.Span::chord).filter(chord -> chord.from() < commission.samples()).toList(),
                parts(stage, playing), production());
    }

    private record Playing(Layer layer, Instrument instrument, List<Event> events) {
        boolean accompanies() {
            return layer.role() != Score.Role.MELODY && layer.role() != Score.Role.EFFECT;
        }
    }

    /// Cuts that lie on beats.
    private Set<Integer> accents() {
        Set<Integer> accents = new TreeSet<>();
        for (long cut : commission.accents()) {
            int beat = grid.nearest(cut);
            if (Math.abs(grid.at(beat) - cut) <= TempoFit.NEAR) {
                accents.add(beat);
            }
        }
        return accents;
    }

    /// Sees to it that on each beat on which a cut may be something begins, and on each on which one is something that the ear can tell: the first part that can adds what
    /// is missing.
    private void mark(Stage stage, List<Playing> playing) {
        if (style.feel().pulse()) {
            Set<Integer> missing = new TreeSet<>();
            for (int beat = 0; beat < grid.landingBeat(); beat++) {
                missing.add(beat * BeatGrid.TICKS);
            }
            playing.forEach(each -> missing.removeAll(marks(each, CLEAR)));
            add(stage, playing, missing, false, CLEAR);
        }
        Set<Integer> cuts = new TreeSet<>();
        stage.accents().stream().filter(beat -> beat < grid.landingBeat()).forEach(beat -> cuts.add(beat * BeatGrid.TICKS));
        if (!commission.accents().isEmpty()) {
            cuts.add(grid.landingTick());
        }
        List<Playing> telling = playing.stream().filter(each -> each.instrument.speaksAtOnce()).toList();
        telling.forEach(each -> cuts.removeAll(marks(each, TOLD)));
        add(stage, telling, cuts, false, TOLD);
        add(stage, telling, cuts, true, TOLD);
    }

    /// @param anywhere whether parts also add to sections in which they do not play
    /// @param least velocity of what is added
    private static void add(Stage stage, List<Playing> playing, Set<Integer> missing, boolean anywhere, int least) {
        for (Playing each : playing) {
            List<Integer> own = missing.stream().filter(tick -> anywhere || each.layer.playsIn(stage.form().at(tick))).toList();
            List<Event> more = each.accompanies() ? each.layer.player().touch(stage, each.layer, own) : List.of();
            more.forEach(event -> each.events.add(event.atLeast(least)));
            more.forEach(event -> missing.remove(event.tick()));
        }
    }

    /// Ticks that a part marks.
    ///
    /// @param least velocity from which it does
    private static Set<Integer> marks(Playing playing, int least) {
        boolean kit = playing.layer.role() == Score.Role.DRUMS;
        Set<Integer> ticks = new HashSet<>();
        for (Event event : playing.accompanies() ? playing.events : List.<Event>of()) {
            if (event.lag() == 0 && event.velocity() >= least && (!kit || Percussion.marks(event.pitch()))) {
                ticks.add(event.tick());
            }
        }
        return ticks;
    }

    private List<Score.Section> sections(Form form) {
        List<Score.Section> sections = new ArrayList<>();
        for (Form.Block block : form.blocks()) {
            long from = sections.isEmpty() ? 0 : grid.atTick(block.from());
            sections.add(new Score.Section(block.kind().title(), from, block.energy()));
        }
        if (grid.landing() > sections.getLast().from()) {
            sections.add(new Score.Section(Kind.ENDING.title(), grid.landing(), form.last().energy() * 2 / 3));
        }
        return sections;
    }

    private List<Score.Part> parts(Stage stage, List<Playing> playing) {
        Performance performance = new Performance(style.feel(), grid, dice("swing"));
        List<Score.Part> parts = new ArrayList<>();
        for (Playing each : playing) {
            Layer layer = each.layer;
            List<Score.Note> notes = performance.notes(each.events, stage.dice(layer, -4), each.instrument.kit());
            if (!notes.isEmpty()) {
                parts.add(new Score.Part(layer.role(), each.instrument, layer.gainDb(), layer.pan(), layer.room(), notes));
            }
        }
        return parts;
    }

    private Score.Production production() {
        Style.Recording recording = style.recording();
        long tail = grid.samples() - grid.landing();
        long fade = recording.fades() ? Math.min(tail * 3 / 4, Score.RATE * 5L / 2) : 0;
        return new Score.Production(recording.room(), recording.lowPassHz(), recording.crackle(), recording.wobble(), recording.warmth(),
                recording.pump(), fade);
    }
}
