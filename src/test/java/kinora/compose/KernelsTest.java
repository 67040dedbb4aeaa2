package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// Vectors give the bytes that plain loops give, and both give what the formulas say.
final class KernelsTest {
    private static final Kernels SCALAR = new ScalarKernels();

    @Test
    void theLoopsThatAreCompiledApartAreAllThereAre() {
        List<String> loops = Arrays.stream(Kernels.class.getDeclaredMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName).distinct().toList();

        assertThat(Compositor.hotLoops()).containsExactlyInAnyOrderElementsOf(loops);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static Kernels vector() {
        Kernels best = Kernels.best();
        assumeTrue(best instanceof VectorKernels, "no vectors of 256 bits on this machine: nothing to compare");
        return best;
    }

    private static byte[] noise(RandomGenerator random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /// Black and white only: the largest overshoot.
    private static byte[] extremes(RandomGenerator random, int size) {
        byte[] bytes = noise(random, size);
        for (int i = 0; i < size; i++) {
            bytes[i] = bytes[i] < 0 ? (byte) 0 : (byte) 255;
        }
        return bytes;
    }

    private static byte[] draw(Kernels kernels, byte[] from, int width, int height, double x, double y, double step, int toWidth,
            int toHeight) {
        byte[] to = new byte[toWidth * toHeight];
        Resampler resampler = new Resampler(kernels, toWidth);
        resampler.look(width, height, x, y, step);
        for (int row = 0; row < toHeight; row++) {
            resampler.row(from, row, to, row * toWidth);
        }
        return to;
    }

    @Test
    void vectorsResampleEveryTileLikeLoops() {
        Kernels vector = vector();
        long seed = 11;
        RandomGenerator random = random(seed);
        for (int i = 0; i < 4000; i++) {
            int width = 1 + random.nextInt(i % 4 == 0 ? 200 : 40);
            int height = 1 + random.nextInt(9);
            byte[] plane = i % 3 == 0 ? extremes(random, width * height) : noise(random, width * height);
            double step = i % 5 == 0 ? random.nextInt(1, 17) / 4.0 : random.nextDouble(0.05, 4);
            double x = i % 7 == 0 ? random.nextInt(-3, 4) / 4.0 : random.nextDouble(-width - 3, width + 3);
            double y = random.nextDouble(-height - 3, height + 3);
            int toWidth = 1 + random.nextInt(67);
            int toHeight = 1 + random.nextInt(5);
            assertThat(draw(vector, plane, width, height, x, y, step, toWidth, toHeight))
                    .as("seed %d round %d: %dx%d at %s, %s, step %s, to %dx%d", seed, i, width, height, x, y, step, toWidth, toHeight)
                    .isEqualTo(draw(SCALAR, plane, width, height, x, y, step, toWidth, toHeight));
        }
    }

    /// All 4096 phases and the one after the last, across and down.
    @Test
    void vectorsResampleEveryPhaseLikeLoops() {
        Kernels vector = vector();
        byte[] plane = extremes(random(12), 48 * 6);
        for (int phase = 0; phase <= 4096; phase++) {
            double shift = phase / 4096.0;
            assertThat(draw(vector, plane, 48, 6, 3 + shift, 1 + shift, 1, 33, 2)).as("phase %d", phase)
                    .isEqualTo(draw(SCALAR, plane, 48, 6, 3 + shift, 1 + shift, 1, 33, 2));
        }
    }

    @Test
    void vectorsMixLikeLoopsAtEveryWeight() {
        Kernels vector = vector();
        RandomGenerator random = random(13);
        for (int weight = 0; weight <= 256; weight++) {
            int length = random.nextInt(70);
            byte[] under = noise(random, length + 3);
            byte[] over = noise(random, length + 2);
            byte[] expected = under.clone();
            SCALAR.mix(expected, 3, over, 2, length, weight);
            vector.mix(under, 3, over, 2, length, weight);
            assertThat(under).as("weight %d", weight).isEqualTo(expected);
        }
    }

    @Test
    void mixingRoundsTheWeightedMean() {
        for (int weight = 0; weight <= 256; weight++) {
            byte[] under = {0, (byte) 255, 10, (byte) 200};
            SCALAR.mix(under, 0, new byte[]{(byte) 255, 0, 10, 100}, 0, 4, weight);
            int[] expected = {Math.floorDiv(255 * weight + 128, 256), Math.floorDiv(255 * (256 - weight) + 128, 256), 10,
                    Math.floorDiv(200 * (256 - weight) + 100 * weight + 128, 256)};
            for (int i = 0; i < 4; i++) {
                assertThat(under[i] & 0xFF).as("weight %d sample %d", weight, i).isEqualTo(expected[i]);
            }
        }
    }

    /// Every level under every opacity, about both zeros: exactly the rounded quotient, from loops and from vectors.
    @Test
    void layingDividesExactly() {
        Kernels best = Kernels.best();
        RandomGenerator random = random(14);
        for (int zero : new int[]{16, 128}) {
            for (int alpha = 0; alpha < 256; alpha++) {
                byte[] over = noise(random, 256);
                byte[] opacity = new byte[256];
                byte[] expected = new byte[256];
                byte[] under = new byte[256];
                for (int level = 0; level < 256; level++) {
                    opacity[level] = (byte) alpha;
                    under[level] = (byte) level;
                    int shines = Math.floorDiv((level - zero) * (255 - alpha) + 127, 255);
                    expected[level] = (byte) Math.clamp((over[level] & 0xFF) + shines, 0, 255);
                }
                byte[] again = under.clone();
                SCALAR.lay(under, 0, over, 0, opacity, 0, 256, zero);
                best.lay(again, 0, over, 0, opacity, 0, 256, zero);
                assertThat(under).as("zero %d alpha %d", zero, alpha).isEqualTo(expected);
                assertThat(again).as("zero %d alpha %d, %s", zero, alpha, best).isEqualTo(expected);
            }
        }
    }

    @Test
    void vectorsLayAnyLengthLikeLoops() {
        Kernels vector = vector();
        RandomGenerator random = random(15);
        for (int i = 0; i < 500; i++) {
            int length = random.nextInt(70);
            byte[] under = noise(random, length + 1);
            byte[] over = noise(random, length + 2);
            byte[] alpha = noise(random, length + 3);
            byte[] expected = under.clone();
            SCALAR.lay(expected, 1, over, 2, alpha, 3, length, i % 2 == 0 ? 16 : 128);
            vector.lay(under, 1, over, 2, alpha, 3, length, i % 2 == 0 ? 16 : 128);
            assertThat(under).as("length %d", length).isEqualTo(expected);
        }
    }

    @Test
    void vectorsMixByMattesLikeLoopsAndAsTheUniformWeightDoes() {
        Kernels vector = vector();
        RandomGenerator random = random(17);
        for (int i = 0; i < 600; i++) {
            int length = random.nextInt(70);
            short[] weights = new short[length];
            for (int x = 0; x < length; x++) {
                weights[x] = (short) (i <= 256 ? i : random.nextInt(257));
            }
            byte[] under = noise(random, length + 3);
            byte[] over = noise(random, length + 2);
            byte[] expected = under.clone();
            byte[] uniform = under.clone();
            SCALAR.mix(expected, 3, over, 2, length, weights);
            vector.mix(under, 3, over, 2, length, weights);
            assertThat(under).as("round %d", i).isEqualTo(expected);
            if (i <= 256) {
                SCALAR.mix(uniform, 3, over, 2, length, i);
                assertThat(expected).as("weight %d", i).isEqualTo(uniform);
            }
        }
    }

    @Test
    void vectorsLayWithAShareLikeLoopsAndWhollyAsWithout() {
        Kernels vector = vector();
        RandomGenerator random = random(18);
        for (int share = 0; share <= 256; share++) {
            int length = random.nextInt(70);
            int zero = share % 2 == 0 ? 16 : 128;
            byte[] under = noise(random, length + 1);
            byte[] over = noise(random, length + 2);
            byte[] alpha = noise(random, length + 3);
            byte[] before = under.clone();
            byte[] expected = under.clone();
            SCALAR.lay(expected, 1, over, 2, alpha, 3, length, zero, share);
            vector.lay(under, 1, over, 2, alpha, 3, length, zero, share);
            assertThat(under).as("share %d", share).isEqualTo(expected);
            if (share == 0) {
                assertThat(expected).isEqualTo(before);
            }
            if (share == 256) {
                SCALAR.lay(before, 1, over, 2, alpha, 3, length, zero);
                assertThat(expected).isEqualTo(before);
            }
        }
    }

    /// Views that lie inside, across edges and corners, and outside of the plane.
    @Test
    void vectorsTurnLikeLoops() {
        Kernels vector = vector();
        RandomGenerator random = random(19);
        for (int i = 0; i < 2_000; i++) {
            int width = 1 + random.nextInt(40);
            int height = 1 + random.nextInt(40);
            byte[] plane = i % 3 == 0 ? extremes(random, width * height) : noise(random, width * height);
            double angle = random.nextDouble(2 * Math.PI);
            double step = random.nextDouble(0.1, 3);
            AffineResampler.View view = new AffineResampler.View(width, height, -0.5, -0.5, random.nextDouble(-width, 2 * width),
                    random.nextDouble(-height, 2 * height), step * Math.cos(angle), step * Math.sin(angle));
            AffineResampler loops = new AffineResampler(SCALAR, 50);
            AffineResampler vectors = new AffineResampler(vector, 50);
            loops.look(view);
            vectors.look(view);
            byte[] expected = new byte[50];
            byte[] found = new byte[50];
            for (int y = 0; y < 4; y++) {
                loops.row(plane, 16, y, expected, 0);
                vectors.row(plane, 16, y, found, 0);
                assertThat(found).as("round %d row %d of %s", i, y, view).isEqualTo(expected);
            }
        }
    }

    /// Halfway between four samples of a row: −1/16, 9/16, 9/16, −1/16.
    @Test
    void aTinyFrameIsWhatTheHandComputes() {
        byte[] row = {0, 100, 60, (byte) 200};
        for (Kernels kernels : List.of(SCALAR, Kernels.best())) {
            // (−0 + 900 + 540 − 200) / 16 = 77.5; left of it (−0 + 0 + 900 − 60) / 16 = 52.5; right of it (−100 + 540 + 1800 − 200) / 16 = 127.5.
            assertThat(draw(kernels, row, 4, 1, 0.5, 0, 1, 3, 1)).containsExactly(53, 78, (byte) 128);
            // The same down, twice side by side.
            byte[] twoColumns = {0, 0, 100, 100, 60, 60, (byte) 200, (byte) 200};
            assertThat(draw(kernels, twoColumns, 2, 4, 0, 0.5, 1, 2, 3)).containsExactly(53, 53, 78, 78, (byte) 128, (byte) 128);
        }
    }

    @Test
    void wholeFilmsAreEqualFrameByFrame() {
        Kernels vector = vector();
        RandomGenerator random = random(16);
        Canvas canvas = new Canvas(54, 38, FrameRate.of(30), 0x204060);
        PictureSpec spec = new PictureSpec(80, 60, new PictureSpec.Surround.None());
        Shot first = new Shot(Films.hash("a"), spec, 0, 20, List.of(new Shot.Point(0, 500_000, 500_000, 1_000_000, Easing.EASE_IN_OUT),
                new Shot.Point(1_000_000, 300_000, 600_000, 2_300_000, Easing.LINEAR)));
        Shot second = new Shot(Films.hash("b"), spec, 12, 15, List.of(new Shot.Point(0, 500_000, 500_000, 1_100_000, Easing.LINEAR)));
        Composition film = new Composition(canvas, 30, List.of(first, second),
                List.of(new Mix(Composition.DISSOLVE, 12, 8, Easing.LINEAR)));
        Map<PictureKey, Planes> pictures = Map.of(PictureKey.of(first), noisy(random), PictureKey.of(second), noisy(random));
        Compositor loops = new Compositor(film, pictures, SCALAR);
        Compositor vectors = new Compositor(film, pictures, vector);
        for (int frame = 0; frame < 30; frame++) {
            Planes expected = loops.draw(frame);
            Planes drawn = vectors.draw(frame);
            assertThat(drawn.y()).as("frame %d", frame).isEqualTo(expected.y());
            assertThat(drawn.u()).as("frame %d", frame).isEqualTo(expected.u());
            assertThat(drawn.v()).as("frame %d", frame).isEqualTo(expected.v());
        }
        assertThat(loops.draw(29).y()[0]).isEqualTo(YuvColour.of(0x204060).y());
    }

    private static Planes noisy(RandomGenerator random) {
        return new Planes(80, 60, noise(random, 4800), noise(random, 1200), noise(random, 1200));
    }

    @Test
    void vectorsShadeAndGrainEveryRowLikeLoops() {
        Kernels vector = vector();
        RandomGenerator random = random(91);
        for (int i = 0; i < 2000; i++) {
            int length = 1 + random.nextInt(70);
            int at = random.nextInt(5);
            byte[] row = i % 3 == 0 ? extremes(random, length + 8) : noise(random, length + 8);
            int[] gains = random.ints(length, 0, 65_537).toArray();
            int[] dither = random.ints(length, 0, 65_536).toArray();
            int[] noise = random.ints(length, -8192, 8193).toArray();
            byte[] loops = row.clone();
            byte[] vectors = row.clone();
            SCALAR.shade(loops, at, length, gains, dither, i % 2 == 0 ? 16 : 128);
            vector.shade(vectors, at, length, gains, dither, i % 2 == 0 ? 16 : 128);
            SCALAR.grain(loops, at, length, noise);
            vector.grain(vectors, at, length, noise);
            assertThat(vectors).as("round %d", i).isEqualTo(loops);
        }
    }

    @Test
    void allOfTheLightLeavesEveryByteWhateverTheDither() {
        for (int level = 0; level < 256; level++) {
            for (int dither : new int[]{0, 32_768, 65_535}) {
                byte[] row = {(byte) level};
                SCALAR.shade(row, 0, 1, new int[]{65_536}, new int[]{dither}, 128);
                assertThat(row[0] & 0xFF).isEqualTo(level);
            }
        }
    }
}
