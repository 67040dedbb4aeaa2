package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.compose.Lettering.Lettered;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;

/// Titles between the draft and the frame.
final class TitlesTest {
    private static final Canvas CANVAS = new Canvas(160, 90, FrameRate.of(30), 0);
    private static final SegmentId WORDS = new SegmentId("w");

    private static Title title(Canvas canvas, int first, int frames, StyleUse style) {
        return new Title(WORDS, canvas.rate().range(first, frames), "", "two words", style, Extras.none());
    }

    private static Draft with(Draft film, Title... titles) {
        List<Track> tracks = new ArrayList<>(film.tracks());
        tracks.add(new Track.Text(new TrackId("words"), List.of(titles), Extras.none()));
        return new Draft(film.canvas(), "", tracks, 0, Extras.none());
    }

    private static Lettered set(Inscription inscription) {
        return new Lettered.Set(Films.hash(inscription.text()), 40, 20, inscription.box().left(), inscription.box().top());
    }

    private static Composition composed(Draft draft) {
        return ((Composition.Result.Composed) Composition.of(draft, Films::info, TitlesTest::set)).composition();
    }

    private static List<CompositionProblem> problems(StyleUse style, Lettering lettering) {
        Draft draft = with(Films.photos(CANVAS, 0, 60), title(CANVAS, 0, 30, style));
        return ((Composition.Result.Refused) Composition.of(draft, Films::info, lettering)).problems();
    }

    private static StyleUse style(String name, String parameter, Parameter value) {
        return new StyleUse(name, new TreeMap<>(Map.of(parameter, value)));
    }

    @Test
    void aTitleFadesInStaysAndFadesOutAlike() {
        TitlePatch patch = new TitlePatch("words", 40, 20, 0, 0, 10, 60, 9, 9);
        assertThat(patch.share(9)).isZero();
        assertThat(patch.share(70)).isZero();
        for (int i = 0; i < 60; i++) {
            int share = patch.share(10 + i);
            assertThat(share).as("frame %d", i).isEqualTo(patch.share(69 - i)).isBetween(1, 256);
            assertThat(share == 256).as("frame %d", i).isEqualTo(i >= 9 && i < 51);
            assertThat(share).isGreaterThanOrEqualTo(i < 30 ? patch.share(9 + i) : 0);
        }
        assertThat(composed(with(Films.photos(CANVAS, 0, 90), title(CANVAS, 10, 1, StyleUse.of("title")))).titles().getFirst().share(10))
                .isEqualTo(256);
    }

    @Test
    void everySliceSeesTheTitlesOfTheFilm() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(51);
        for (int round = 0; round < 500; round++) {
            int first = random.nextInt(100);
            int frames = 1 + random.nextInt(150);
            Composition film = composed(with(Films.photos(CANVAS, 0, 300), title(CANVAS, first, frames, StyleUse.of("caption"))));
            int from = random.nextInt(300);
            int length = 1 + random.nextInt(300 - from);
            Composition slice = film.slice(from, length);
            TitlePatch whole = film.titles().getFirst();
            for (int frame = 0; frame < length; frame++) {
                int now = frame;
                int seen = slice.titles().stream().mapToInt(title -> title.share(now)).sum();
                assertThat(seen).as("round %d frame %d", round, from + frame).isEqualTo(whole.share(from + frame));
            }
        }
    }

    @Test
    void inTheMiddleOfATitleItsLengthIsNotTold() {
        Composition one = composed(with(Films.photos(CANVAS, 0, 300), title(CANVAS, 0, 250, StyleUse.of("title"))));
        Composition other = composed(with(Films.photos(CANVAS, 0, 300), title(CANVAS, 20, 280, StyleUse.of("title"))));
        assertThat(one.slice(90, 90)).isEqualTo(other.slice(90, 90));
        assertThat(one.slice(180, 90)).isNotEqualTo(other.slice(180, 90));
    }

    @Test
    void aFilmOfTitlesAloneIsDrawnOnTheBackgroundAndLastsAsLong() {
        Canvas canvas = new Canvas(160, 90, FrameRate.of(30), 0x204060);
        Composition film = composed(with(Draft.empty(canvas), title(canvas, 10, 50, StyleUse.of("title"))));
        assertThat(film.frames()).isEqualTo(60);
        TitlePatch title = film.titles().getFirst();
        byte[] half = new byte[40 * 20];
        Arrays.fill(half, (byte) 255);
        Planes white = Planes.filled(40, 20, YuvColour.of(0xFFFFFF));
        Planes patch = new Planes(40, 20, white.y(), white.u(), white.v(), half);
        Compositor compositor = new Compositor(film, Map.of(title.key((TitlePatch.Ink.Words) title.ink()), patch));
        assertThat(compositor.draw(0).y()).containsOnly(YuvColour.of(0x204060).y());
        Planes frame = compositor.draw(35);
        int inside = 0;
        for (int i = 0; i < frame.y().length; i++) {
            boolean covered = i % 160 >= title.left() && i % 160 < title.left() + 40 && i / 160 >= title.top()
                    && i / 160 < title.top() + 20;
            assertThat(frame.y()[i]).isEqualTo(covered ? (byte) 235 : YuvColour.of(0x204060).y());
            inside += covered ? 1 : 0;
        }
        assertThat(inside).isEqualTo(800);
    }

    @Test
    void whatTitlesCannotDoYetIsRefusedAndNamed() {
        assertThat(problems(StyleUse.of("neon"), TitlesTest::set))
                .containsExactly(new CompositionProblem.NotDrawnYet(WORDS, "title-style neon"));
        assertThat(problems(style("title", "shadow", new Parameter.Word("none")), TitlesTest::set))
                .containsExactly(new CompositionProblem.NotDrawnYet(WORDS, "title-parameter shadow"));
        assertThat(problems(style("title", "font", new Parameter.Word("comic")), TitlesTest::set))
                .containsExactly(new CompositionProblem.WrongParameter(WORDS, "title", "font", "sans · serif"));
        assertThat(problems(style("title", "weight", new Parameter.Scalar(900)), TitlesTest::set))
                .containsExactly(new CompositionProblem.WrongParameter(WORDS, "title", "weight", "regular · medium · semi-bold · bold"));
        assertThat(problems(style("title", "accent", new Parameter.Word("#ffffff")), TitlesTest::set)).as("it has none")
                .containsExactly(new CompositionProblem.NotDrawnYet(WORDS, "title-parameter accent"));
        assertThat(problems(StyleUse.of("countdown"), TitlesTest::set)).as("words cannot be counted down")
                .containsExactly(new CompositionProblem.WrongParameter(WORDS, "countdown", "text", "1 – 60"));
        assertThat(problems(style("title", "colour", new Parameter.Word("red")), TitlesTest::set))
                .containsExactly(new CompositionProblem.WrongParameter(WORDS, "title", "colour", "#rrggbb"));
        assertThat(problems(style("title", "size", new Parameter.Scalar(3)), TitlesTest::set)).first()
                .isInstanceOf(CompositionProblem.WrongParameter.class);
        assertThat(problems(style("title", "position", new Parameter.Word("moon")), TitlesTest::set)).first()
                .isInstanceOf(CompositionProblem.WrongParameter.class);
        assertThat(problems(StyleUse.of("title"), _ -> new Lettered.MissingGlyphs(List.of("x"))))
                .containsExactly(new CompositionProblem.MissingGlyphs(WORDS, List.of("x")));
        assertThat(problems(StyleUse.of("caption"), _ -> new Lettered.TooLong()))
                .containsExactly(new CompositionProblem.TextTooLong(WORDS, 2));
    }

    @Test
    void everyParameterChangesTheInscription() {
        List<Inscription> seen = new ArrayList<>();
        Lettering noting = inscription -> {
            seen.add(inscription);
            return set(inscription);
        };
        for (StyleUse style : List.of(StyleUse.of("title"), style("title", "size", new Parameter.Scalar(0.08)),
                style("title", "colour", new Parameter.Word("#ffd166")), style("title", "position", new Parameter.Word("top-left")),
                StyleUse.of("lower-third"), StyleUse.of("caption"))) {
            Composition.of(with(Films.photos(CANVAS, 0, 60), title(CANVAS, 0, 30, style)), Films::info, noting);
        }
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen.get(1).size()).isEqualTo(Math.ceilDiv(90 * 64 * 8, 100));
        assertThat(seen.get(2).rgb()).isEqualTo(0xFFD166);
    }

    /// Craft rules 21 and 23, on every shape of canvas.
    @ParameterizedTest
    @CsvSource({"1920,1080", "1080,1920", "1080,1080", "1080,1350", "320,180", "3840,2160", "16,16"})
    void everyStyleIsLargeEnoughAndInsideTheSafeArea(int width, int height) {
        Canvas canvas = new Canvas(width, height, FrameRate.of(30), 0);
        for (TitleStyle style : TitleStyles.ALL) {
            List<Inscription> asked = new ArrayList<>();
            Title title = new Title(WORDS, canvas.rate().range(0, 3000), "",
                    style.course() == TitleStyle.Course.COUNTDOWN ? "3" : "a\nb\nc", StyleUse.of(style.id()), Extras.none());
            Titles.of(with(Films.photos(canvas, 0, 3000), title), inscription -> {
                asked.add(inscription);
                return set(inscription);
            }, SafeArea.of(canvas), new ArrayList<>()).onAny(new ArrayList<>());
            assertThat(asked).as(style.id()).hasSizeGreaterThanOrEqualTo(style.course() == TitleStyle.Course.STILL ? 1 : 3);
            asked.forEach(words -> requireLargeAndSafe(style.id(), words, width, height));
        }
    }

    private static void requireLargeAndSafe(String style, Inscription words, int width, int height) {
        assertThat(words.smallest() / 64.0 * (words.face().serif() ? 0.7 : 0.727)).as(style).isGreaterThanOrEqualTo(0.028 * height);
        assertThat(words.size()).isGreaterThanOrEqualTo(words.smallest());
        Inscription.Box box = words.box();
        assertThat(box.left() % 2 + box.top() % 2 + box.width() % 2 + box.height() % 2).isZero();
        if (2 * height >= 3 * width) {
            assertThat(box.left()).isGreaterThanOrEqualTo(65 * width / 1080);
            assertThat(box.left() + box.width()).isLessThanOrEqualTo(width - 140 * width / 1080);
            assertThat(box.top()).isGreaterThanOrEqualTo(288 * height / 1920);
            assertThat(box.top() + box.height()).isLessThanOrEqualTo(height - 672 * height / 1920);
        } else {
            assertThat(box.left()).isGreaterThanOrEqualTo(width / 10);
            assertThat(box.top() + box.height()).isLessThanOrEqualTo(height - height / 10);
        }
    }

    @Test
    void anOutlineSetsEveryColourApartFromEveryPicture() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(52);
        for (int i = 0; i < 2_000; i++) {
            int rgb = i == 0 ? 0xFFFFFF : i == 1 ? 0 : random.nextInt(1 << 24);
            Inscription.Shade shade = Legibility.shade(rgb, i % 200 + 1);
            int worst = shade.rgb() == 0 ? 255 - shade.outlineOpacity() : shade.outlineOpacity();
            double contrast = Legibility.contrast(Legibility.luminance(rgb), Legibility.luminance(worst * 0x010101));
            assertThat(contrast).as("%06x on %s", rgb, shade).isGreaterThanOrEqualTo(i % 200 + 1 < 60 ? 4.5 : 3);
        }
    }
}
