package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.CHANGE;
import static kinora.understand.grammar.Sort.JOINT;
import static kinora.understand.grammar.Sort.OWN;
import static kinora.understand.grammar.Sort.QUANTITY;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.Amount.Unit;
import kinora.understand.Target;
import kinora.understand.grammar.Rule.Match;

/// English as those speak it who cut and grade films: "desat it a touch", "pull the highlights down", "conform to 25p", "bin the tail".
final class EnglishCutters {
    static final String WORDS = """
            LIGHT: conform|reconform|master|go for
            BRIGHTEN saturation-: desat|desats|de-sat|desaturated
            EACH: across the board|per pic|per still|per photograph|for each shot|for every shot|for each photo|for every photo|for each picture|for every picture|for each clip|for every clip
            ALL everything: globally|across the whole thing|on the whole timeline|across the timeline|across the board
            KIND CLIP+: footage|the footage|video footage
            KIND VOICE: my vo|the vo
            EFFECT lut: the lut|look-up table|lookup table|colour lut|color lut
            PREP than: than
            REMOVE: left out|left off|be taken out|be cut out|be removed|be deleted|be dropped|be thrown out|be omitted|binned|be binned
            FILM: cutdown|cut-down|whole cutdown
            ZOOM out: pull out on|pull out over|pulls out on|pull out slowly on|pull back on|pull back over|pull back slowly on
            STILL: ken burns off|kenburns off|zoom off|zooms off|zooming off|camera moves off|camera movement off|pan and zoom off|kill ken burns|lose ken burns|turn off ken burns|switch off ken burns|turn ken burns off|turn off the ken burns|turn off the ken burns effect|take off the ken burns|remove the ken burns|remove the ken burns effect|remove ken burns|kill the ken burns|lose the ken burns
            INVERT: run the story backwards|tell the story backwards|play the story backwards|story backwards|run it back to front|run the film back to front|back to front order|in opposite sequence|run the order backwards|order backwards
            SWAP: swap the order of
            REPLACE: sub in|swap in|switch in|sub out
            SHAPE 16:9: fit a television|fits a television|fit the television|fit a tv screen|fit the tv screen|fill a television|fill the tv
            FADE in: starting from black|starts from black|begins from black|beginning from black|come from black|comes from black|come out of black|comes out of black|out of black|up from black|starts in black|start in black|begin in black
            DUPLICATE: dupe|dup|duped
            MOVE: tag
            ADD: tag on|tag
            FIT contain: pillarbox|pillar box|pillarboxed|pillar-box|windowbox|bars left and right|bars at the sides
            EXPORT: deliver|deliver it|master out|ship it|ship|wrap it up and render|burn me a copy|burn a copy|burn it|run me off a copy|run off a copy|final copy|master copy|screener|viewing copy|finished film|the finished film|finished video|the finished video|finished movie|completed film
            GRADE draft: low res|low-res|lowres|proof|offline version|rough version|low quality|scratch render
            """;

    /// What moves a value up or down, whatever it is the value of.
    private static final String PUSH = "push/lift/raise/boost/bump/goose/crank/jack/hike/pump";
    private static final String BRING = "nudge/ride/kick/bring/pull/wind/dial/turn/take/push/tip/run";
    private static final String DROP = "knock/dial/pull/take/bring/ease/wind/roll/scale/rein/tone/back/drop/lower/reduce/cut/tame/notch/turn/ride/push/nudge/tip";

    private static final String MAY = "must/should/shall/can/could/may/to/has/needs? to?";
    private static final String GOES = "go/goes/going/move/moves/moving/come/comes/travel/travels/get/gets/fly/flies/drift/drifts";

    static final List<Rule> RULES = List.of( //
            weighted(CHANGE, 2, PUSH + " up? DET? PROPERTY up?", m -> pushed(m, 3, "+")), //
            weighted(CHANGE, 3.2, BRING + " DET? PROPERTY up", m -> pushed(m, 2, "+")), //
            weighted(CHANGE, 3.2, BRING + " up DET? PROPERTY", m -> pushed(m, 3, "+")), //
            weighted(CHANGE, 3.2, DROP + " down/back/off DET? PROPERTY", m -> pushed(m, 3, "-")), //
            weighted(CHANGE, 3.2, DROP + " DET? PROPERTY down/back/off", m -> pushed(m, 2, "-")), //
            weighted(CHANGE, 2, "drop/lower/reduce/knock/cut/ease DET? PROPERTY", m -> pushed(m, 2, "-")), //
            weighted(CHANGE, 1.5, "lift/raise/open/bring/pull/boost/push up? DET? shadows/blacks/lows/mids/midtones up?",
                    m -> new Change("brightness", true, 2)), //
            weighted(CHANGE, 1.5,
                    "pull/bring/take/roll/tame/recover/drop/lower/reduce/turn/dial/ease/crush/save down/back/off? DET? highlights/whites down/back/off?",
                    m -> new Change("brightness", false, 2)), //
            weighted(CHANGE, 1.5, "crush/drop/deepen/sink/lower DET? shadows/blacks/lows", m -> new Change("contrast", true, 2)), //
            weighted(QUANTITY, 1.2, "HALF DET? UNIT=stop/UNIT=dB/UNIT=degrees",
                    m -> new Quantity(0.5, m.text(2).equals("dB") ? Unit.DECIBELS : m.text(2).equals("stop") ? Unit.PLAIN : Unit.DEGREES)), //
            weighted(Sort.EXPORT, 2, "a/an/my/our/one/another copy for/to/on ..3", m -> within(m, 3) ? "" : null), //
            weighted(Sort.GRADE, 2, "DET? low/lo res/resolution proof/preview/copy/version/file/render/export/cut/output/screener",
                    m -> "draft"), //
            weighted(OWN, 1.5,
                    "ALL? DET? nat/natural/native/camera/location/production/prod/wild/live/ambient/source/sync/scratch sound/sounds/audio/atmos",
                    m -> new Target.All(Target.Kind.CLIP)), //
            weighted(OWN, 1.5, "ALL? DET? natsound/natsounds/nats", m -> new Target.All(Target.Kind.CLIP)), //
            weighted(Sort.ZOOM, 2.5,
                    "DET? camera " + MAY + " " + GOES + " slowly/gently/softly? closer/nearer/in? to/towards/toward/into/onto", m -> "in"), //
            weighted(Sort.ZOOM, 2.5, "DET? camera slowly/gently? approach/approaches/approaching", m -> "in"), //
            weighted(Sort.ZOOM, 2.5, "DET? camera " + MAY + " slowly/gently? approach/approaches", m -> "in"), //
            weighted(Sort.ZOOM, 2.5, "DET? camera " + MAY + " " + GOES + " slowly/gently/softly? away/back/out from/of", m -> "out"), //
            weighted(Sort.DURATION, -0.2, "to/into a/an/the NUMBER", EnglishCutters::spot), //
            weighted(QUANTITY, 1.5, "DET? NUMBER=1? quarter/half turn/rotation", EnglishCutters::turned), //
            weighted(Sort.SHAPE, 1.4, "NUMBER", EnglishCutters::wide), //
            weighted(Sort.SHAPE, 1.6, "NUMBER x/by NUMBER", EnglishCutters::shape), //
            weighted(JOINT, 1.4,
                    "between every/each/all/any KIND=PHOTO/KIND=CLIP/KIND=SHOT/REEL and/n/&/or every/each/all? KIND=PHOTO/KIND=CLIP/KIND=SHOT/REEL",
                    m -> new Target.Unsaid()), //
            weighted(JOINT, 1.4, "between DET? KIND=PHOTO/KIND=CLIP/KIND=SHOT and/n/&/or DET? KIND=PHOTO/KIND=CLIP/KIND=SHOT",
                    m -> m.several(2) && m.several(5) ? new Target.Unsaid() : null), //
            weighted(QUANTITY, 0.8, "NUMBER p", EnglishCutters::rate), //
            weighted(QUANTITY, 1.4, "to/at/in NUMBER frames", EnglishCutters::frames));

    /// Properties of pictures; sounds and lengths are moved otherwise.
    private static final Set<String> SEEN = Set.of("brightness", "contrast", "saturation", "warmth", "exposure", "sharpness", "vibrance");
    /// How many pictures a second films have.
    private static final Set<Double> RATES = Set.of(23.976, 23.98, 24.0, 25.0, 29.97, 30.0, 48.0, 50.0, 59.94, 60.0, 100.0, 120.0);

    private EnglishCutters() {}

    private static @Nullable Change pushed(Match m, int property, String way) {
        return SEEN.contains(m.text(property)) ? Change.of(m.text(property) + way, 2) : null;
    }

    /// Whether no clause ends within the words of a gap.
    private static boolean within(Match m, int gap) {
        return List.of(m.text(gap).split(" ", -1)).stream().noneMatch(BORDERS::contains);
    }

    private static final Set<String> BORDERS = Set.of("and", "but", "so", "then", "with", "without", "in");

    /// "Cut it down to a 15": how spots are called by their seconds.
    private static @Nullable Long spot(Match m) {
        return SPOTS.contains(m.number(2)) ? Long.valueOf(Math.round(m.number(2) * 1000)) : null;
    }

    private static final Set<Double> SPOTS = Set.of(6.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 90.0);

    private static Quantity turned(Match m) {
        return new Quantity(m.text(2).equals("half") ? 180 : 90, Unit.DEGREES);
    }

    private static @Nullable String wide(Match m) {
        return Set.of(2.35, 2.37, 2.39, 2.33).contains(m.number(0)) ? "21:9" : null;
    }

    private static @Nullable String shape(Match m) {
        String said = m.count(0) + ":" + m.count(2);
        return Set.of("9:16", "16:9", "1:1", "4:5", "4:3", "21:9").contains(said) ? said : null;
    }

    private static @Nullable Quantity rate(Match m) {
        boolean joined = m.piece(1).from() == m.piece(0).to();
        return joined && RATES.contains(m.number(0)) ? new Quantity(m.number(0), Unit.FRAMES_PER_SECOND) : null;
    }

    private static @Nullable Quantity frames(Match m) {
        return RATES.contains(m.number(1)) ? new Quantity(m.number(1), Unit.FRAMES_PER_SECOND) : null;
    }
}
