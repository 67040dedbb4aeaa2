package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.effect.Chain.Fault;
import kinora.compose.effect.EffectParameter;
import kinora.compose.effect.Effects;
import kinora.media.Cut;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Visual;

/// What every framing keeps, and what a cut does to samples.
final class FramingsTest {
    static Stream<Framing> all() {
        return Framings.ALL.stream();
    }

    @Test
    void everyNameMeansOneEntryAlsoAmongEffects() {
        List<String> names = new ArrayList<>();
        Framings.ALL.forEach(framing -> {
            names.add(framing.id());
            names.addAll(framing.aliases());
        });
        Effects.ALL.forEach(effect -> {
            names.add(effect.id());
            names.addAll(effect.aliases());
        });
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutStrengthThePictureIsWhole(Framing framing) {
        Map<String, Parameter> values = new TreeMap<>();
        framing.parameters().stream().filter(EffectParameter::strength).forEach(p -> values.put(p.id(), new Parameter.Scalar(0)));
        if (!values.isEmpty()) {
            FrameShape shape = Framings.of(visual(use(framing.id(), values)));
            PictureSpec spec = new PictureSpec(64, 36, new PictureSpec.Surround.None());
            assertThat(shape.cut(spec, 640, 360)).isEqualTo(spec);
            assertThat(shape.trim().border() + shape.trim().radius() + shape.trim().shadow()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void valuesBeyondTheRangeAreFaultsAndAtItsEndsNone(Framing framing) {
        for (EffectParameter parameter : framing.parameters()) {
            for (double value : new double[]{parameter.least(), parameter.most()}) {
                assertThat(problems(use(framing.id(), Map.of(parameter.id(), new Parameter.Scalar(value))))).isEmpty();
            }
            for (double value : new double[]{parameter.least() - 1e-9, parameter.most() + 1e-3, 1e300}) {
                assertThat(problems(use(framing.id(), Map.of(parameter.id(), new Parameter.Scalar(value))))).hasSize(1).first()
                        .isInstanceOf(CompositionProblem.WrongEffect.class);
            }
        }
        assertThat(problems(use(framing.id(), Map.of("sparkle", new Parameter.Scalar(1))))).hasSize(1).first()
                .extracting(problem -> ((CompositionProblem.WrongEffect) problem).fault()).isInstanceOf(Fault.UnknownParameter.class);
    }

    @Test
    void whatLeavesNothingAndWhatIsNoColourIsRefused() {
        assertThat(problems(use("crop", Map.of("left", new Parameter.Scalar(0.5), "right", new Parameter.Scalar(0.5)))))
                .containsExactly(new CompositionProblem.NothingLeft(new SegmentId("a")));
        assertThat(problems(use("border", Map.of("colour", new Parameter.Word("reddish"))))).hasSize(1).first()
                .isInstanceOf(CompositionProblem.WrongColour.class);
        assertThat(problems(use("border", Map.of("colour", new Parameter.Word("#102030"))))).isEmpty();
    }

    @Test
    void turningAndMirroringAddUp() {
        EffectUse right = use("rotate-right", Map.of());
        EffectUse left = use("rotate-left", Map.of());
        EffectUse half = use("rotate-180", Map.of());
        EffectUse mirror = use("mirror", Map.of());
        EffectUse flip = use("flip-vertical", Map.of());
        assertThat(Framings.of(visual(right, left))).isEqualTo(FrameShape.PLAIN);
        assertThat(Framings.of(visual(right, right))).isEqualTo(Framings.of(visual(half)));
        assertThat(Framings.of(visual(mirror, mirror))).isEqualTo(FrameShape.PLAIN);
        assertThat(Framings.of(visual(mirror, flip))).isEqualTo(Framings.of(visual(half)));
        assertThat(Framings.of(visual(right, mirror))).isEqualTo(Framings.of(visual(mirror, left)));
    }

    @Test
    void quarterTurnsAndMirrorsMoveSamplesAndChangeNone() {
        Planes whole = noise(12, 8);
        Planes right = cut(whole, 8, 12, new Cut(12, 8, false, 1, 0, 0, 0));
        Planes mirrored = cut(whole, 12, 8, new Cut(12, 8, true, 0, 0, 0, 0));
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 12; x++) {
                assertThat(right.y()[x * 8 + 7 - y]).isEqualTo(whole.y()[y * 12 + x]);
                assertThat(mirrored.y()[y * 12 + 11 - x]).isEqualTo(whole.y()[y * 12 + x]);
            }
        }
        Planes back = cut(cut(right, 12, 8, new Cut(8, 12, false, 1, 0, 0, 0)), 12, 8, new Cut(12, 8, false, 2, 0, 0, 0));
        assertThat(back.y()).isEqualTo(whole.y());
    }

    @Test
    void chromaStaysWithItsLuma() {
        int size = 64;
        Planes whole = Planes.filled(size, size, YuvColour.of(0));
        for (int y = 0; y < size / 2; y++) {
            for (int x = 0; x < size / 2; x++) {
                whole.u()[y * size / 2 + x] = (byte) (64 + 2 * (2 * x));
                whole.v()[y * size / 2 + x] = (byte) (64 + 2 * (2 * y));
            }
        }
        for (boolean mirrored : new boolean[]{false, true}) {
            for (int quarters = 0; quarters < 4; quarters++) {
                Planes drawn = cut(whole, size, size, new Cut(size, size, mirrored, quarters, 0, 0, 0));
                double x = 20.5;
                double y = 21;
                for (int turn = 0; turn < quarters; turn++) {
                    double before = x;
                    x = y;
                    y = size - before;
                }
                x = mirrored ? size - x : x;
                int at = 10 * size / 2 + 10;
                assertThat(drawn.u()[at] & 0xFF).as("%s %d", mirrored, quarters).isCloseTo((int) Math.round(64 + 2 * (x - 0.5)), within(1));
                assertThat(drawn.v()[at] & 0xFF).as("%s %d", mirrored, quarters).isCloseTo((int) Math.round(64 + 2 * (y - 1)), within(1));
            }
        }
    }

    @Test
    void cropsAreCopiesAndLieWhereTheyWereAskedFor() {
        FrameShape shape = Framings.of(visual(use("crop", Map.of("left", new Parameter.Scalar(0.25), "top", new Parameter.Scalar(0.5)))));
        PictureSpec spec = shape.cut(new PictureSpec(30, 10, new PictureSpec.Surround.None()), 400, 200);
        assertThat(spec.wholeWidth()).isEqualTo(40);
        assertThat(spec.wholeHeight()).isEqualTo(20);
        Planes whole = noise(40, 20);
        Planes part = Cutting.cut(whole, spec);
        for (int y = 0; y < 10; y++) {
            for (int x = 0; x < 30; x++) {
                assertThat(part.y()[y * 30 + x]).isEqualTo(whole.y()[(10 + y) * 40 + 10 + x]);
            }
        }
    }

    @Test
    void straightenedPicturesShowNoCorner() {
        for (double angle : new double[]{-45, -10, -0.5, 3, 30, 45}) {
            for (int[] size : new int[][]{{640, 360}, {360, 640}, {500, 500}, {1000, 90}}) {
                FrameShape shape = Framings.of(visual(use("straighten", Map.of("angle", new Parameter.Scalar(angle)))));
                PictureSpec spec = shape.cut(new PictureSpec(size[0], size[1], new PictureSpec.Surround.None()), size[0], size[1]);
                double turn = Math.toRadians(Math.abs(angle));
                double across = size[0] * Math.cos(turn) + size[1] * Math.sin(turn);
                double down = size[1] * Math.cos(turn) + size[0] * Math.sin(turn);
                assertThat((double) spec.wholeWidth()).isGreaterThan(across - 1.01);
                assertThat((double) spec.wholeHeight()).isGreaterThan(down - 1.01);
                assertThat(Math.min(spec.wholeWidth() - across, spec.wholeHeight() - down)).as("no larger than needed").isLessThan(2);
            }
        }
    }

    @Test
    void anyPictureCanBeCutToAnySize() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 300; round++) {
            List<EffectUse> uses = new ArrayList<>();
            uses.add(use("crop", Map.of("left", new Parameter.Scalar(random.nextDouble(0.45)), "bottom",
                    new Parameter.Scalar(random.nextDouble(0.9)), "right", new Parameter.Scalar(random.nextDouble(0.45)))));
            uses.add(use("straighten", Map.of("angle", new Parameter.Scalar(random.nextInt(91) - 45))));
            uses.add(use(random.nextBoolean() ? "rotate-left" : "flip-vertical", Map.of()));
            FrameShape shape = Framings.of(visual(uses.toArray(EffectUse[]::new)));
            PictureSpec spec = shape.cut(
                    new PictureSpec(2 + 2 * random.nextInt(20), 2 + 2 * random.nextInt(20), new PictureSpec.Surround.None()),
                    1 + random.nextInt(9000), 1 + random.nextInt(9000));
            if ((long) spec.wholeWidth() * spec.wholeHeight() < 1_000_000) {
                Planes drawn = Cutting.cut(noise(spec.wholeWidth(), spec.wholeHeight()), spec);
                assertThat(drawn.width()).isEqualTo(spec.width());
                assertThat(drawn.height()).isEqualTo(spec.height());
            }
        }
    }

    private static Planes cut(Planes whole, int width, int height, Cut cut) {
        return Cutting.cut(whole, new PictureSpec(width, height, new PictureSpec.Surround.None()).withCut(cut));
    }

    private static Planes noise(int width, int height) {
        SplittableRandom random = new SplittableRandom(width * 1000L + height);
        Planes planes = Planes.filled(width, height, YuvColour.of(0));
        random.nextBytes(planes.y());
        random.nextBytes(planes.u());
        random.nextBytes(planes.v());
        return planes;
    }

    private static EffectUse use(String name, Map<String, Parameter> parameters) {
        return new EffectUse(name, new TreeMap<>(parameters), Extras.none());
    }

    private static Visual visual(EffectUse... uses) {
        return Visual.still(new SegmentId("a"), new TimeRange(0, 1000), "", new MediaRef.Stored("a")).withEffects(List.of(uses));
    }

    private static List<CompositionProblem> problems(EffectUse use) {
        List<CompositionProblem> problems = new ArrayList<>();
        Framings.of(visual(use), problems);
        return problems;
    }
}
