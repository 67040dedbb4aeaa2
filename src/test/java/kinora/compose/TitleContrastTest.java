package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.Backing.Letters;
import kinora.compose.Ground.Light;
import kinora.compose.Ground.Spot;
import kinora.compose.TextContrast.Step;
import kinora.media.Planes;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Parameter;
import kinora.timeline.StyleUse;

/// Titles do what their letters need to be read, and no more (craft rule 22).
final class TitleContrastTest {
    private static final Canvas CANVAS = new Canvas(960, 540, FrameRate.of(25), 0);
    private static final Inscription.Box BOX = new Inscription.Box(40, 40, 200, 60);
    private static final List<Step> STEPS = List.of(Step.PLAIN, Step.SHADOW, Step.OUTLINE, Step.SCRIM);
    private static final int SMALL = 42;
    private static final int LARGE = 95;

    @TempDir
    private Path folder = Path.of("");

    private static Backing backing(int rgb, int size, int darkest, int brightest) {
        return Backing.of(List.of(new Letters(rgb, size, new Spot(0, 10, BOX))), List.of(new Light(light(darkest), light(brightest))),
                STEPS);
    }

    private static int light(int grey) {
        return (int) Math.round(Legibility.luminance(grey * 0x010101) * Light.WHITE);
    }

    @Test
    void lettersAreLeftAloneWhereTheyCanBeReadAndHelpedMoreTheLessTheyCan() {
        assertThat(backing(0xFFFFFF, SMALL, 0, 0).step()).isEqualTo(Step.PLAIN);
        assertThat(backing(0xFFFFFF, SMALL, 0, 90).step()).isEqualTo(Step.PLAIN);
        assertThat(backing(0xFFFFFF, SMALL, 0, 120).step()).isEqualTo(Step.SHADOW);
        assertThat(backing(0xFFFFFF, SMALL, 255, 255).step()).isEqualTo(Step.OUTLINE);
        assertThat(backing(0, SMALL, 255, 255).step()).isEqualTo(Step.PLAIN);
        assertThat(backing(0, SMALL, 0, 255).step()).as("busy").isEqualTo(Step.OUTLINE);
        int step = 0;
        int dark = 0;
        for (int grey = 0; grey < 256; grey++) {
            Backing backing = backing(0xFFFFFF, SMALL, 0, grey);
            assertThat(backing.step().ordinal()).as("on %d", grey).isGreaterThanOrEqualTo(step);
            int opacity = backing.shadow() + backing.outline();
            assertThat(backing.step().ordinal() > step || opacity >= dark).as("on %d", grey).isTrue();
            step = backing.step().ordinal();
            dark = opacity;
        }
    }

    @Test
    void everyColourIsReadOnEveryGroundWithAnyOfTheLastSteps() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 5_000; i++) {
            int rgb = random.nextInt(1 << 24);
            int one = random.nextInt(256);
            int other = random.nextInt(256);
            Letters letters = new Letters(rgb, i % 2 == 0 ? SMALL : LARGE, new Spot(0, 10, BOX));
            Light light = new Light(light(Math.min(one, other)), light(Math.max(one, other)));
            for (Step last : List.of(Step.OUTLINE, Step.SCRIM, Step.PLATE)) {
                Backing backing = Backing.of(List.of(letters), List.of(light), List.of(Step.PLAIN, Step.SHADOW, last));
                TextContrast contrast = backing.contrast().orElseThrow();
                assertThat(contrast.hundredths()).as("%06x on %s: %s", rgb, light, backing).isGreaterThanOrEqualTo(contrast.needed());
                assertThat(contrast.needed()).isEqualTo(i % 2 == 0 ? 450 : 300);
            }
        }
    }

    @Test
    void lettersOfOneTitleLookAlikeAndTheWorstDecides() {
        Spot spot = new Spot(0, 10, BOX);
        Backing backing = Backing.of(List.of(new Letters(0xFFFFFF, LARGE, spot), new Letters(0xFFC857, SMALL, spot)),
                List.of(new Light(0, 0), new Light(0, light(110))), STEPS);
        assertThat(backing.step()).isEqualTo(Step.SHADOW);
        assertThat(Backing.of(List.of(new Letters(0xFFFFFF, SMALL, spot), new Letters(0, SMALL, spot)), List.of(Light.ANY, Light.ANY),
                List.of(Step.PLAIN, Step.SCRIM)).step()).as("a band helps one of them only").isEqualTo(Step.OUTLINE);
    }

    @Test
    void theWorstFrameOfAMovingPictureIsFound() {
        Planes photo = planes(3_840, 540, (x, _) -> x > 2_800 && x < 3_100 ? 0xFFFFFF : 0x101010);
        Shot.Point from = new Shot.Point(0, 125_000, Shot.UNIT / 2, Shot.UNIT, 0, Easing.LINEAR);
        Shot.Point to = new Shot.Point(Shot.UNIT, 875_000, Shot.UNIT / 2, Shot.UNIT, 0, Easing.LINEAR);
        Shot still = Strips.shot("pan", photo, 100);
        Shot pan = new Shot(still.contentHash(), still.spec(), still.moments(), 0, 100, List.of(from, to));
        Composition film = new Composition(CANVAS, 100, List.of(pan), List.of());
        Pictures pictures = Pictures.of(Map.of(PictureKey.of(pan), photo));
        Light whole = LightMeter.of(film, pictures, List.of(new Spot(0, 100, BOX))).getFirst();
        assertThat(whole.brightest()).isGreaterThan(light(250));
        assertThat(LightMeter.of(film, pictures, List.of(new Spot(0, 60, BOX))).getFirst().brightest()).isLessThan(light(20));
        Light apart = new Spot(0, 100, BOX).pieces(CANVAS.rate()).stream()
                .map(piece -> LightMeter.of(film, pictures, List.of(piece)).getFirst()).reduce(Light::and).orElseThrow();
        assertThat(apart.brightest()).isEqualTo(whole.brightest());
    }

    @Test
    void aSpeckIsNoGround() {
        Planes photo = planes(960, 540, (x, y) -> x >= 100 && x < 108 && y >= 60 && y < 68 ? 0xFFFFFF : 0x202020);
        Shot shot = Strips.shot("speck", photo, 10);
        Composition film = new Composition(CANVAS, 10, List.of(shot), List.of());
        List<Light> lights = LightMeter.of(film, Pictures.of(Map.of(PictureKey.of(shot), photo)),
                List.of(new Spot(0, 10, BOX), new Spot(0, 10, new Inscription.Box(96, 56, 16, 16))));
        assertThat(lights.getFirst().brightest()).isLessThan(light(40));
        assertThat(lights.getLast().brightest()).isGreaterThan(light(240));
    }

    @Test
    void itIsLookedFourTimesASecondAndAtBothEnds() {
        assertThat(new Spot(5, 26, BOX).glimpses(FrameRate.of(24))).containsExactly(5L, 11L, 17L, 23L, 29L, 30L);
        assertThat(new Spot(5, 1, BOX).glimpses(FrameRate.of(24))).containsExactly(5L);
        List<Spot> pieces = new Spot(7, 400, BOX).pieces(FrameRate.of(25));
        assertThat(pieces.getFirst().first()).isEqualTo(7);
        assertThat(pieces.getLast().end()).isEqualTo(407);
        for (int i = 1; i < pieces.size(); i++) {
            assertThat(pieces.get(i).first()).isEqualTo(pieces.get(i - 1).end());
        }
        assertThat(pieces).allMatch(piece -> piece.frames() <= 75);
    }

    @Test
    void clipsStandStillBetweenGlimpsesAndShowWhatTheyShowInThem() {
        Shot still = Strips.shot("clip", planes(64, 36, (_, _) -> 0), 100);
        Moments moments = new Moments.Moving(20, 60, 0, 40, 1, 800, 3_160);
        Shot clip = new Shot(still.contentHash(), still.spec(), moments, -10, 100, still.path());
        Composition film = new Composition(CANVAS, 90, List.of(clip), List.of());
        List<Long> frames = List.of(10L, 30L, 31L, 69L);
        Composition looked = Glimpses.of(film, frames);
        Moments.Timed held = (Moments.Timed) looked.shots().getFirst().moments();
        for (long frame : frames) {
            assertThat(looked.frame(frame)).extracting(plan -> ((FramePlan.Single) plan).layer().moment())
                    .isEqualTo(((FramePlan.Single) film.frame(frame)).layer().moment());
        }
        assertThat(LongStream.range(held.from(), (long) held.from() + held.frames()).map(held::at).distinct().toArray())
                .containsExactly(800, 1_600, 1_640, 3_160);
    }

    @Test
    void ofASingleFrameOnlyTheTitlesInItAreAskedFor() {
        List<List<Spot>> asked = new ArrayList<>();
        Ground ground = (_, spots) -> {
            asked.add(spots);
            return spots.stream().map(_ -> Optional.of(Light.ANY)).toList();
        };
        Composition film = new Composition(CANVAS, 90, List.of(), List.of());
        Spot early = new Spot(0, 10, BOX);
        Spot late = new Spot(10, 10, BOX);
        assertThat(ground.in(10).behind(film, List.of(early, late))).containsExactly(Optional.empty(), Optional.of(Light.ANY));
        assertThat(ground.in(50).behind(film, List.of(early, late))).containsExactly(Optional.empty(), Optional.empty());
        assertThat(asked).containsExactly(List.of(late));
    }

    @Test
    void whereNothingIsKnownTitlesLookAsOnAnyPicture() {
        TitleExamples examples = new TitleExamples(folder);
        for (TitleStyle style : TitleStyles.ALL) {
            List<TitlePatch> known = examples
                    .composed(planes(960, 540, (_, _) -> 0), CANVAS, TitleExamples.text(style.id()), StyleUse.of(style.id()), 250).titles();
            List<TitlePatch> unknown = examples.composed(CANVAS, TitleExamples.text(style.id()), StyleUse.of(style.id()), 250).titles();
            assertThat(known.equals(unknown)).as(style.id()).isEqualTo(style.steps().isEmpty());
        }
    }

    private interface Drawn {
        int at(int x, int y);
    }

    private static Planes planes(int width, int height, Drawn drawn) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, drawn.at(x, y));
            }
        }
        return Strips.planes(picture);
    }

    /// Spots of all greys, some pixels large, as leaves and crowds have them.
    private static Planes noise() {
        BufferedImage picture = new BufferedImage(CANVAS.width(), CANVAS.height(), BufferedImage.TYPE_INT_RGB);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 60_000; i++) {
            int grey = random.nextInt(256);
            pen.setColor(new Color(grey, grey, grey));
            pen.fillRect(random.nextInt(CANVAS.width()) - 4, random.nextInt(CANVAS.height()) - 4, 4 + random.nextInt(9),
                    4 + random.nextInt(9));
        }
        pen.dispose();
        return Strips.planes(picture);
    }

    static Stream<TitleStyle> all() {
        return TitleStyles.ALL.stream();
    }

    /// Measured on drawn frames: the letters' wholly opaque pixels against the ring of pixels around them, of which the least favourable quarter counts, as an eye takes
    /// in more than one pixel.
    @ParameterizedTest
    @MethodSource("all")
    void lettersStandOutFromWhatIsDrawnAroundThem(TitleStyle style) {
        TitleExamples examples = new TitleExamples(folder);
        Map<String, Planes> grounds = Map.of("white", planes(960, 540, (_, _) -> 0xFFFFFF), "black", planes(960, 540, (_, _) -> 0), "grey",
                planes(960, 540, (_, _) -> 0x808080), "noise", noise());
        for (Map.Entry<String, Planes> ground : new TreeMap<>(grounds).entrySet()) {
            for (String colour : List.of("#ffffff", "#101010", "#ffd166")) {
                StyleUse use = new StyleUse(style.id(), new TreeMap<>(Map.of("colour", new Parameter.Word(colour))));
                int frames = TitleExamples.frames(style.id());
                Composition film = examples.composed(ground.getValue(), CANVAS, TitleExamples.text(style.id()), use, frames);
                Planes drawn = examples.over(ground.getValue(), film, List.of(frames / 2)).getFirst();
                TextContrast told = film.titles().stream().flatMap(title -> title.contrast().stream()).reduce(TextContrast::worse)
                        .orElseThrow();
                for (TitlePatch title : film.titles()) {
                    if (title.ink() instanceof TitlePatch.Ink.Words && title.contrast().isPresent()
                            && title.seen(frames / 2).share() == 256) {
                        double contrast = examples.contrast(title, frames / 2, drawn);
                        assertThat(contrast).as("%s in %s on %s: %s", style.id(), colour, ground.getKey(), told)
                                .isGreaterThanOrEqualTo(title.contrast().get().needed() / 100.0);
                    }
                }
            }
        }
    }
}
