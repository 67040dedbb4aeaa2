package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.media.Planes;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.Parameter;
import kinora.timeline.StyleUse;

/// What holds for every title style, set with the fonts of the build.
final class TitleContractTest {
    private static final Canvas SMALL = new Canvas(320, 180, FrameRate.of(25), 0x305070);
    private static final int[][] SIZES = {{1920, 1080}, {1080, 1920}, {1080, 1080}, {426, 242}, {1350, 602}, {3840, 2160}};
    /// Words as they are written in scripts of each kind: two lines, so that blocks that take a line have one.
    private static final List<String> SCRIPTS = List.of("Größe\nĐà Nẵng, Київ", "河畔的两天\n摄影：林小雨", "ふたりの旅\n写真", "يومان في بورتو\nتصوير ماريا",
            "दो दिन पोर्टो में\nमारिया", "สองวันในปอร์โต\nมาเรีย", "🌊 Ciao 👩‍👩‍👧\n🎬 2026", "שני ימים\nמריה");

    @TempDir
    private Path folder = Path.of("");

    static Stream<TitleStyle> all() {
        return TitleStyles.ALL.stream();
    }

    @Test
    void namesAreUniqueAndTold() {
        List<String> names = all().flatMap(style -> Stream.concat(Stream.of(style.id()), style.aliases().stream())).toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(10)
                .allMatch(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)));
        assertThat(all().map(TitleStyle::entry)).allSatisfy(entry -> {
            assertThat(entry.name().chinese()).isNotBlank();
            assertThat(entry.about().english()).isNotBlank();
            assertThat(entry.aliases()).isNotEmpty();
            assertThat(entry.parameters()).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void wordsStayInsideTheSafeAreaAtEverySize(TitleStyle style) {
        for (int[] size : SIZES) {
            Canvas canvas = new Canvas(size[0], size[1], FrameRate.of(25), 0);
            TitleExamples examples = new TitleExamples(folder);
            Composition film = examples.composed(canvas, TitleExamples.text(style.id()), StyleUse.of(style.id()),
                    TitleExamples.frames(style.id()));
            Inscription.Box safe = SafeArea.of(canvas).box(canvas);
            for (TitlePatch title : film.titles()) {
                if (title.ink() instanceof TitlePatch.Ink.Words && title.roll() == 0) {
                    // Outlines and shadows are whole pixels, and patches even: around the smallest letters that is more than a share of them.
                    int reach = style.em(style.main(), StyleParameters.none(), canvas) / 64 / 3 + 4;
                    assertThat(title.left()).as("%s on %s", style.id(), canvas).isGreaterThanOrEqualTo(safe.left() - reach);
                    assertThat(title.top()).as("%s on %s", style.id(), canvas).isGreaterThanOrEqualTo(safe.top() - reach);
                    assertThat(title.left() + title.width()).as("%s on %s", style.id(), canvas)
                            .isLessThanOrEqualTo(safe.left() + safe.width() + reach);
                    assertThat(title.top() + title.height()).as("%s on %s", style.id(), canvas)
                            .isLessThanOrEqualTo(safe.top() + safe.height() + reach);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyScriptIsSet(TitleStyle style) {
        TitleExamples examples = new TitleExamples(folder);
        for (int[] size : new int[][]{{1920, 1080}, {1080, 1920}}) {
            Canvas canvas = new Canvas(size[0], size[1], FrameRate.of(25), 0);
            for (String text : style.course() == TitleStyle.Course.COUNTDOWN ? List.of("3", "٣") : SCRIPTS) {
                assertThat(examples.film(canvas, text, StyleUse.of(style.id()), 400)).as("%s in %s", text, style.id())
                        .isInstanceOf(Composition.Result.Composed.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void comesStaysAndGoesTheSameInLoopsAndVectors(TitleStyle style) {
        TitleExamples examples = new TitleExamples(folder);
        int frames = TitleExamples.frames(style.id());
        Composition film = examples.composed(SMALL, TitleExamples.text(style.id()), StyleUse.of(style.id()), frames);
        Map<PictureKey, Planes> pictures = examples.pictures(film);
        Compositor vectors = new Compositor(film, pictures, Kernels.best());
        Compositor loops = new Compositor(film, pictures, new ScalarKernels());
        long rest = 0;
        long[] seen = new long[frames];
        for (int frame = 0; frame < frames; frame++) {
            Planes one = vectors.draw(frame);
            Planes other = loops.draw(frame);
            assertThat(one.y()).as("%s frame %d", style.id(), frame).isEqualTo(other.y());
            assertThat(one.u()).as("%s frame %d", style.id(), frame).isEqualTo(other.u());
            assertThat(one.v()).as("%s frame %d", style.id(), frame).isEqualTo(other.v());
            seen[frame] = ink(one);
            rest = Math.max(rest, seen[frame]);
        }
        assertThat(seen[frames / 2]).as("%s is seen", style.id()).isPositive();
        if (style.course() == TitleStyle.Course.STILL) {
            assertThat(seen[0]).as("%s comes", style.id()).isLessThan(rest / 2);
            assertThat(seen[frames - 1]).as("%s goes", style.id()).isPositive().isLessThan(rest / 2);
            assertThat(film.slice(frames / 2, 10).titles()).as("%s rests", style.id())
                    .allMatch(title -> title.in().frames() + title.out().frames() == 0);
        }
    }

    /// How far a frame is from the background.
    private static long ink(Planes frame) {
        int ground = frame.y()[0] & 0xFF;
        long sum = 0;
        for (byte sample : frame.y()) {
            sum += Math.abs((sample & 0xFF) - ground);
        }
        return sum;
    }

    @Test
    void creditsMoveByTheSameWholeRowsEachFrame() {
        TitleExamples examples = new TitleExamples(folder);
        Composition film = examples.composed(SMALL, TitleExamples.text("credits"), StyleUse.of("credits"), 250);
        int rows = film.titles().getLast().roll();
        assertThat(rows).isPositive();
        Compositor compositor = new Compositor(film, examples.pictures(film));
        for (int frame = 60; frame < 160; frame++) {
            byte[] before = compositor.draw(frame).y().clone();
            byte[] after = compositor.draw(frame + 1L).y();
            int width = SMALL.width();
            for (int y = 0; y + rows < SMALL.height(); y++) {
                int row = y;
                assertThat(java.util.Arrays.equals(before, (row + rows) * width, (row + rows + 1) * width, after, row * width,
                        (row + 1) * width)).as("row %d of frame %d", row, frame + 1).isTrue();
            }
        }
    }

    @Test
    void creditsThatNobodyCouldReadAreRefused() {
        TitleExamples examples = new TitleExamples(folder);
        Composition.Result result = examples.film(SMALL, TitleExamples.text("credits"), StyleUse.of("credits"), 50);
        assertThat(((Composition.Result.Refused) result).problems()).singleElement()
                .isInstanceOfSatisfying(CompositionProblem.TooFast.class, fast -> {
                    int enough = (int) SMALL.rate().frame(fast.leastMs()) + 1;
                    assertThat(examples.film(SMALL, TitleExamples.text("credits"), StyleUse.of("credits"), enough))
                            .isInstanceOf(Composition.Result.Composed.class);
                });
    }

    @Test
    void aCountdownShowsEachNumberForASecond() {
        TitleExamples examples = new TitleExamples(folder);
        Composition film = examples.composed(SMALL, "5", StyleUse.of("countdown"), 140);
        assertThat(film.titles()).extracting(TitlePatch::first).containsExactly(0L, 40L, 65L, 90L, 115L);
        assertThat(film.titles()).extracting(TitlePatch::end).containsExactly(40L, 65L, 90L, 115L, 140L);
        assertThat(examples.composed(SMALL, "5", StyleUse.of("countdown"), 60).titles()).as("too short for all").hasSize(3);
    }

    @Test
    void charactersOfATypewriterComeOneAfterTheOther() {
        TitleExamples examples = new TitleExamples(folder);
        for (String text : List.of("Still no wind.", "河畔的两天", "مرحبا")) {
            Composition film = examples.composed(SMALL, text, StyleUse.of("typewriter"), 100);
            TitlePatch title = film.titles().getFirst();
            assertThat(title.cells()).as(text).hasSize((int) text.codePoints().filter(point -> !Character.isWhitespace(point)).count());
            boolean leftwards = title.cells().getFirst().left() > title.cells().getLast().left();
            assertThat(leftwards).as(text).isEqualTo(text.equals("مرحبا"));
            Compositor compositor = new Compositor(film, examples.pictures(film));
            long before = 0;
            for (int frame = 0; frame < title.in().frames() + 1; frame++) {
                long now = ink(compositor.draw(frame));
                assertThat(now).as("%s frame %d", text, frame).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void parametersChangeWhatIsDrawn() {
        TitleExamples examples = new TitleExamples(folder);
        Composition plain = examples.composed(SMALL, "a\nb", StyleUse.of("kicker"), 50);
        for (Map.Entry<String, Parameter> changed : Map.<String, Parameter>of("size", new Parameter.Scalar(0.2), "colour",
                new Parameter.Word("#102030"), "accent", new Parameter.Word("#ff0000"), "position", new Parameter.Word("top-right"),
                "weight", new Parameter.Word("medium"), "font", new Parameter.Word("serif")).entrySet()) {
            Composition other = examples.composed(SMALL, "a\nb",
                    new StyleUse("kicker", new TreeMap<>(Map.of(changed.getKey(), changed.getValue()))), 50);
            assertThat(other.titles()).as(changed.getKey()).isNotEqualTo(plain.titles());
        }
    }
}
