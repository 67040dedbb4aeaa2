package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

final class ResamplerTest {
    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static byte[] draw(byte[] from, int width, int height, double x, double y, double step, int toWidth, int toHeight) {
        byte[] to = new byte[toWidth * toHeight];
        Resampler resampler = new Resampler(new ScalarKernels(), toWidth);
        resampler.look(width, height, x, y, step);
        for (int row = 0; row < toHeight; row++) {
            resampler.row(from, row, to, row * toWidth);
        }
        return to;
    }

    private static byte[] noise(RandomGenerator random, int size) {
        byte[] plane = new byte[size];
        random.nextBytes(plane);
        return plane;
    }

    @Test
    void wholeSampleStepsCopyEveryByte() {
        RandomGenerator random = random(1);
        for (int width = 1; width <= 5; width++) {
            for (int height = 1; height <= 5; height++) {
                byte[] plane = noise(random, width * height);
                assertThat(draw(plane, width, height, 0, 0, 1, width, height)).as("%dx%d", width, height).isEqualTo(plane);
            }
        }
        byte[] numbers = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        assertThat(draw(numbers, 3, 3, 1, 1, 1, 2, 2)).containsExactly(5, 6, 8, 9);
    }

    @Test
    void beyondTheEdgesTheEdgeSampleCounts() {
        byte[] numbers = {10, 20, 30, 40};
        assertThat(draw(numbers, 2, 2, -3, 0, 1, 3, 2)).containsExactly(10, 10, 10, 30, 30, 30);
        assertThat(draw(numbers, 2, 2, 7, 1, 1, 1, 4)).containsExactly(40, 40, 40, 40);
        assertThat(draw(numbers, 2, 2, 0, -1_000_000, 1, 2, 1)).containsExactly(10, 20);
        assertThat(draw(numbers, 2, 2, -1_000_000, 1_000_000, 1, 1, 1)).containsExactly(30);
        assertThat(draw(new byte[]{77}, 1, 1, -2.3, 4.7, 0.37, 5, 3)).containsOnly(77);
    }

    @Test
    void constantPlanesStayConstantAtAnyPose() {
        long seed = 2;
        RandomGenerator random = random(seed);
        for (int i = 0; i < 300; i++) {
            int width = 1 + random.nextInt(9);
            int height = 1 + random.nextInt(9);
            byte[] plane = new byte[width * height];
            byte level = (byte) random.nextInt(256);
            Arrays.fill(plane, level);
            double step = random.nextDouble(0.05, 3);
            assertThat(draw(plane, width, height, random.nextDouble(-12, 12), random.nextDouble(-12, 12), step, 7, 5))
                    .as("seed %d round %d", seed, i).containsOnly(level);
        }
    }

    @Test
    void samplesAgreeWithCatmullRomInDoublePrecision() {
        long seed = 3;
        RandomGenerator random = random(seed);
        double sum = 0;
        long samples = 0;
        for (int i = 0; i < 400; i++) {
            int width = 1 + random.nextInt(12);
            int height = 1 + random.nextInt(12);
            byte[] plane = noise(random, width * height);
            double step = random.nextDouble(0.1, 1.6);
            double x = random.nextDouble(-width - 2, 2 * width + 2);
            double y = random.nextDouble(-height - 2, 2 * height + 2);
            byte[] drawn = draw(plane, width, height, x, y, step, 9, 7);
            for (int p = 0; p < drawn.length; p++) {
                double expected = reference(plane, width, height, x + (p % 9 + 0.5) * step - 0.5,
                        y + (Math.floorDiv(p, 9) + 0.5) * step - 0.5);
                double difference = Math.abs(expected - (drawn[p] & 0xFF));
                assertThat(difference).as("seed %d round %d sample %d", seed, i, p).isLessThanOrEqualTo(1);
                sum += difference;
                samples++;
            }
        }
        assertThat(sum / samples).isLessThanOrEqualTo(0.3);
    }

    @Test
    void rampsStayStraightAndEverySixteenthOfASampleMovesThem() {
        byte[] ramp = new byte[64 * 4];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (byte) (i % 64 * 4);
        }

        for (int sixteenth = 0; sixteenth < 64; sixteenth++) {
            double shift = 4 + sixteenth / 16.0;
            byte[] drawn = draw(ramp, 64, 4, shift, 1, 1, 32, 1);
            for (int x = 0; x < 32; x++) {
                // The ramp rises four levels a sample, a quarter of a level for each sixteenth.
                assertThat((double) (drawn[x] & 0xFF)).isCloseTo(4 * (shift + x), within(0.51));
            }
        }
    }

    @Test
    void aSixteenthOfASampleChangesASteepEdgeAsMuchAsTheCurveSays() {
        byte[] edge = {0, 0, 0, 0, (byte) 200, (byte) 200, (byte) 200, (byte) 200};
        int before = -1;
        for (int sixteenth = 0; sixteenth <= 16; sixteenth++) {
            int value = draw(edge, 8, 1, 3 + sixteenth / 16.0, 0, 1, 1, 1)[0] & 0xFF;
            assertThat(value).as("after %d sixteenths", sixteenth).isGreaterThan(before);
            before = value == 0 ? -1 : value;
        }
        assertThat(before).isEqualTo(200);
        assertThat(draw(edge, 8, 1, 3.5, 0, 1, 1, 1)[0] & 0xFF).isEqualTo(100);
    }

    /// Separable Catmull-Rom with edge samples repeated, clamped at the end only.
    private static double reference(byte[] plane, int width, int height, double x, double y) {
        double sum = 0;
        for (int row = -1; row <= 2; row++) {
            for (int column = -1; column <= 2; column++) {
                int r = Math.clamp((long) Math.floor(y) + row, 0, height - 1);
                int c = Math.clamp((long) Math.floor(x) + column, 0, width - 1);
                sum += weight(y - Math.floor(y) - row) * weight(x - Math.floor(x) - column) * (plane[r * width + c] & 0xFF);
            }
        }
        return Math.clamp(sum, 0, 255);
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        if (d >= 2) {
            return 0;
        }
        return d < 1 ? 1 - 2.5 * d * d + 1.5 * d * d * d : 2 - 4 * d + 2.5 * d * d - 0.5 * d * d * d;
    }
}
