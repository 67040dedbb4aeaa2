package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.Shot.Point;
import kinora.compose.Transitions.Chosen;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// What every entry of the catalogue of transitions keeps, with every choice.
final class TransitionsTest {
    private static final int[][] SIZES = {{16, 16}, {18, 34}, {46, 26}, {16, 90}, {130, 16}};
    private static final int FRAMES = 9;

    static Stream<Chosen> looks() {
        return Transitions.ALL.stream().flatMap(look -> look.choice().words().stream().map(word -> new Chosen(look, word)));
    }

    /// Pictures that move under their cameras, one of them smaller than the canvas and turned when asked.
    static Composition film(Canvas canvas, String name, int frames, boolean bare) {
        Point going = new Point(0, 500_000, 500_000, Shot.UNIT, 0, Easing.LINEAR);
        Point coming = new Point(0, 470_000, 500_000, bare ? 800_000 : 1_250_000, bare ? 7_000_000 : 0, Easing.LINEAR);
        Shot from = new Shot(Films.hash("a"), spec(canvas, 8), 0, frames, List.of(going));
        Shot to = new Shot(Films.hash("b"), spec(canvas, 20), 0, frames, List.of(coming));
        return new Composition(canvas, frames, List.of(from, to), List.of(new Mix(name, 0, frames, Easing.LINEAR)));
    }

    private static PictureSpec spec(Canvas canvas, int more) {
        return new PictureSpec(canvas.width() + more, canvas.height() + more, new PictureSpec.Surround.None());
    }

    private static Map<PictureKey, Planes> noise(Composition film, boolean clear) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        return Map.of(PictureKey.of(film.shots().get(0)), noise(random, film.shots().get(0).spec(), false),
                PictureKey.of(film.shots().get(1)), noise(random, film.shots().get(1).spec(), clear));
    }

    private static Planes noise(RandomGenerator random, PictureSpec spec, boolean clear) {
        int samples = spec.width() * spec.height();
        Planes planes = new Planes(spec.width(), spec.height(), new byte[samples], new byte[samples / 4], new byte[samples / 4],
                new byte[clear ? samples : 0]);
        List.of(planes.y(), planes.u(), planes.v(), planes.a()).forEach(random::nextBytes);
        return planes;
    }

    private static Canvas canvas(int width, int height) {
        return new Canvas(width, height, FrameRate.of(30), 0x305070);
    }

    @Test
    void namesMeanOneThingEach() {
        Set<String> seen = new HashSet<>();
        for (Look look : Transitions.ALL) {
            List<String> names = new ArrayList<>(look.aliases());
            names.add(look.id());
            look.choice().words().stream().filter(word -> !word.isEmpty()).map(word -> look.id() + "-" + word).forEach(names::add);
            assertThat(names).allMatch(seen::add);
            assertThat(look.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(look.name().english()).isNotBlank();
            assertThat(look.name().chinese()).matches("\\p{IsHan}+");
            assertThat(look.about().english()).isNotBlank().doesNotEndWith(".");
            assertThat(look.about().chinese()).containsPattern("\\p{IsHan}");
            assertThat(look.aliases()).as("Chinese names of %s", look.id()).anyMatch(alias -> alias.matches("\\p{IsHan}+"));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theNameOfAChoiceIsItsOwn(Chosen chosen) {
        assertThat(Transitions.find(chosen.name())).contains(chosen);
        assertThat(new Mix(chosen.name(), 0, 5, Easing.LINEAR).name()).isEqualTo(chosen.name());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Transitions.find("")).isEmpty();
        assertThat(Transitions.find("wipe-")).isEmpty();
        assertThat(Transitions.find("dissolve-left")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Mix("star-wipe", 0, 5, Easing.LINEAR));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void endsShowOnePictureAsItIs(Chosen chosen) {
        for (int[] size : SIZES) {
            Blend start = chosen.at(0, size[0], size[1]);
            assertThat(plain(start)).as("start").isTrue();
            assertThat(start.from().isStill()).as("start").isTrue();
            boolean goingAlone = all(start.matte(), size, 0) || (start.order() == Blend.Order.COMING_ON_TOP && start.to().isOutside());
            assertThat(goingAlone).as("start of %s", start).isTrue();
            Blend end = chosen.at(1, size[0], size[1]);
            assertThat(plain(end)).as("end").isTrue();
            assertThat(end.to().isStill()).as("end").isTrue();
            boolean comingAlone = all(end.matte(), size, Matte.WHOLE)
                    || (end.order() == Blend.Order.GOING_ON_TOP && end.from().isOutside());
            assertThat(comingAlone).as("end of %s", end).isTrue();
        }
    }

    /// Those in which nothing but a matte moves.
    static Stream<Chosen> mattes() {
        return looks().filter(chosen -> Stream.of(0.25, 0.5, 0.75).map(moment -> chosen.at(moment, 160, 90))
                .allMatch(blend -> blend.isStill() && plain(blend)));
    }

    @Test
    void dissolvesAndWipesAreMattesAlone() {
        assertThat(mattes().map(Chosen::name)).contains("dissolve", "wipe", "wipe-left", "clock", "iris", "clouds");
    }

    @ParameterizedTest
    @MethodSource("mattes")
    void whereOnlyAMatteMovesItGoesOn(Chosen chosen) {
        for (int[] size : SIZES) {
            short[][] before = new short[size[1]][size[0]];
            short[] row = new short[size[0]];
            for (int i = 0; i <= 100; i++) {
                Matte matte = chosen.at(i / 100.0, size[0], size[1]).matte();
                for (int y = 0; y < size[1]; y++) {
                    matte.row(0.5, 1, y + 0.5, size[0], size[1], size[0], row);
                    for (int x = 0; x < row.length; x++) {
                        assertThat(row[x]).as("%s at %d of 100", chosen, i).isBetween(before[y][x], (short) Matte.WHOLE);
                    }
                    System.arraycopy(row, 0, before[y], 0, row.length);
                }
            }
        }
    }

    private static boolean plain(Blend blend) {
        boolean dark = switch (blend.light()) {
            case Light.None() -> true;
            case Light.Veil(var _, int share) -> share == 0;
            case Light.Lamps(var lamps) -> lamps.stream().allMatch(lamp -> lamp.strength() == 0);
        };
        return dark && blend.treat() instanceof Treat.None;
    }

    private static boolean all(Matte matte, int[] size, int share) {
        short[] row = new short[size[0]];
        for (int y = 0; y < size[1]; y++) {
            matte.row(0.5, 1, y + 0.5, size[0], size[1], size[0], row);
            for (short one : row) {
                if (one != share) return false;
            }
        }
        return true;
    }

    /// Every place in between is a blend that can be made, however fine progress is told.
    @ParameterizedTest
    @MethodSource("looks")
    void everyMomentIsABlend(Chosen chosen) {
        for (int[] size : new int[][]{{16, 16}, {4096, 16}, {16, 4096}, {3840, 2160}}) {
            for (int i = 0; i <= 1000; i++) {
                Blend blend = chosen.at(i / 1000.0, size[0], size[1]);
                assertThat(blend).isEqualTo(chosen.at(i / 1000.0, size[0], size[1]));
                switch (chosen.look().cost()) {
                    case ONE_PICTURE -> {
                        assertThat(blend.isStill()).isTrue();
                        assertThat(blend.matte()).isInstanceOf(Matte.Uniform.class);
                        assertThat(((Matte.Uniform) blend.matte()).weight()).isIn(0, Matte.WHOLE);
                        assertThat(blend.treat()).isNotInstanceOf(Treat.Blur.class);
                    }
                    case TWO_PICTURES -> assertThat(blend.treat()).isNotInstanceOf(Treat.Blur.class);
                    case TREATED -> assertThat(lamps(blend.light())).isLessThanOrEqualTo(8);
                }
            }
        }
    }

    private static int lamps(Light light) {
        return light instanceof Light.Lamps(var lamps) ? lamps.size() : 0;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void drawnEndsAreThePicturesAlone(Chosen chosen) {
        for (int[] size : SIZES) {
            Canvas canvas = canvas(size[0], size[1]);
            Composition film = film(canvas, chosen.name(), FRAMES, true);
            Map<PictureKey, Planes> pictures = noise(film, true);
            for (int end = 0; end <= 1; end++) {
                Planes drawn = blended(film, pictures, chosen.at(end, size[0], size[1]), Kernels.best());
                Composition alone = new Composition(canvas, FRAMES, List.of(film.shots().get(end)), List.of());
                same(drawn, new Compositor(alone, pictures).draw(0), chosen + " at " + end);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void vectorsAndLoopsDrawTheSameAndTwiceTheSame(Chosen chosen) {
        assumeTrue(Kernels.best() instanceof VectorKernels, "no vectors of 256 bits on this machine: nothing to compare");
        for (int[] size : SIZES) {
            for (boolean bare : new boolean[]{false, true}) {
                Composition film = film(canvas(size[0], size[1]), chosen.name(), FRAMES, bare);
                Map<PictureKey, Planes> pictures = noise(film, bare);
                Compositor vectors = new Compositor(film, pictures, Kernels.best());
                Compositor loops = new Compositor(film, pictures, new ScalarKernels());
                for (int frame = 0; frame < FRAMES; frame++) {
                    Planes expected = copy(loops.draw(frame));
                    same(vectors.draw(frame), expected, chosen + " frame " + frame);
                    same(new Compositor(film, pictures).draw(frame), expected, chosen + " frame " + frame + " alone");
                }
            }
        }
    }

    /// Plain pictures become plain ones through nothing brighter than white or darker than black.
    @ParameterizedTest
    @MethodSource("looks")
    void levelsStayInRange(Chosen chosen) {
        Composition film = film(new Canvas(46, 26, FrameRate.of(30), 0), chosen.name(), FRAMES, true);
        for (int rgb : new int[]{0xFFFFFF, 0, 0xFF0000, 0x0000FF}) {
            Map<PictureKey, Planes> pictures = Map.of(PictureKey.of(film.shots().get(0)), full(film, 0, rgb),
                    PictureKey.of(film.shots().get(1)), full(film, 1, rgb));
            for (int frame = 0; frame < FRAMES; frame++) {
                for (byte luma : new Compositor(film, pictures).draw(frame).y()) {
                    assertThat(luma & 0xFF).isBetween(16, 235);
                }
            }
        }
    }

    private static Planes full(Composition film, int shot, int rgb) {
        PictureSpec spec = film.shots().get(shot).spec();
        return Planes.filled(spec.width(), spec.height(), YuvColour.of(rgb));
    }

    static Planes blended(Composition film, Map<PictureKey, Planes> pictures, Blend blend, Kernels kernels) {
        FramePlan.Mixed mixed = (FramePlan.Mixed) film.frame(0);
        Compositor compositor = new Compositor(film, pictures, kernels);
        return compositor.draw(new FramePlan.Mixed(mixed.from(), mixed.to(), blend));
    }

    private static Planes copy(Planes planes) {
        return new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone());
    }

    private static void same(Planes drawn, Planes expected, String what) {
        assertThat(drawn.y()).as("%s: luma", what).isEqualTo(expected.y());
        assertThat(drawn.u()).as("%s: blue difference", what).isEqualTo(expected.u());
        assertThat(drawn.v()).as("%s: red difference", what).isEqualTo(expected.v());
    }
}
