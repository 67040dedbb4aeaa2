package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.media.Planes;
import kinora.media.YuvColour;

/// What every blend mode keeps.
final class BlendModesTest {
    private static final int[][] SIZES = {{2, 2}, {2, 6}, {6, 2}, {38, 22}, {130, 4}};

    static Stream<BlendMode> all() {
        return BlendModes.ALL.stream();
    }

    @Test
    void everyNameMeansOneModeAndIsInSmallLetters() {
        List<String> names = new ArrayList<>();
        BlendModes.ALL.forEach(mode -> {
            names.add(mode.id());
            names.addAll(mode.aliases());
        });
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).isEqualTo(name.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsClearChangesNothingAtAll(BlendMode mode) {
        for (int[] size : SIZES) {
            Planes frame = noise(size[0], size[1], new byte[0]);
            Planes before = copy(frame);
            Planes clear = new Planes(size[0], size[1], filled(size[0] * size[1], 16), filled(size[0] * size[1] / 4, 128),
                    filled(size[0] * size[1] / 4, 128), new byte[size[0] * size[1]]);
            lay(frame, clear, mode, 256);
            assertSame(frame, before);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void flatColoursComeOutAsTheFormulaSays(BlendMode mode) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            int under = random.nextInt(1 << 24);
            int over = random.nextInt(1 << 24);
            int opacity = random.nextInt(1, 257);
            Planes frame = Planes.filled(4, 4, YuvColour.of(under));
            Planes before = copy(frame);
            Planes patch = Planes.filled(4, 4, YuvColour.of(over));
            double[] below = rgb(before);
            double[] above = rgb(patch);
            lay(frame, patch, mode, opacity);
            double[] drawn = rgb(frame);
            for (int i = 0; i < 3; i++) {
                double c = Math.clamp(below[i], 0, 1);
                double s = Math.clamp(above[i], 0, 1);
                double expected = below[i] + opacity / 256.0 * (formula(mode.id(), c, s) - c);
                assertThat(drawn[i]).as("%s of %06x over %06x", mode.id(), over, under).isCloseTo(expected, within(0.012));
            }
        }
    }

    private static double formula(String id, double c, double s) {
        return switch (id) {
            case "normal" -> s;
            case "multiply" -> c * s;
            case "screen" -> c + s - c * s;
            case "overlay" -> c <= 0.5 ? 2 * c * s : 1 - 2 * (1 - c) * (1 - s);
            case "hard-light" -> s <= 0.5 ? 2 * c * s : 1 - 2 * (1 - c) * (1 - s);
            case "soft-light" -> (1 - 2 * s) * c * c + 2 * s * c;
            case "lighten" -> Math.max(c, s);
            case "darken" -> Math.min(c, s);
            case "add" -> Math.min(1, c + s);
            case "difference" -> Math.abs(c - s);
            default -> throw new IllegalArgumentException("say what " + id + " is");
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void noiseOfEverySizeGivesEqualBytes(BlendMode mode) {
        SplittableRandom random = new SplittableRandom(8);
        for (int[] size : SIZES) {
            byte[] alpha = new byte[size[0] * size[1]];
            random.nextBytes(alpha);
            Planes patch = noise(size[0], size[1], alpha);
            Planes one = noise(size[0], size[1], new byte[0]);
            Planes other = copy(one);
            lay(one, patch, mode, 200);
            new Blender(new ScalarKernels()).lay(InsetPatch.of(new Window(0, 0, size[0], size[1]), patch), mode, 200, other);
            assertSame(one, other);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatHangsOverTheEdgesIsCutOff(BlendMode mode) {
        Planes whole = noise(40, 24, new byte[0]);
        Planes frame = copy(whole);
        Planes patch = Planes.filled(16, 12, YuvColour.of(0xC08040));
        for (int[] at : new int[][]{{-8, -6}, {36, 20}, {-16, 0}, {40, 2}, {2, -12}}) {
            new Blender(Kernels.best()).lay(InsetPatch.of(new Window(at[0], at[1], 16, 12), patch), mode, 256, frame);
        }
        for (int y = 6; y < 20; y++) {
            assertThat(Arrays.equals(frame.y(), y * 40 + 8, y * 40 + 36, whole.y(), y * 40 + 8, y * 40 + 36)).isTrue();
        }
    }

    private static void lay(Planes frame, Planes patch, BlendMode mode, int opacity) {
        new Blender(Kernels.best()).lay(InsetPatch.of(new Window(0, 0, patch.width(), patch.height()), patch), mode, opacity, frame);
    }

    private static double[] rgb(Planes planes) {
        double luma = ((planes.y()[5] & 0xFF) - 16) / 219.0;
        double red = luma + 1.5748 * ((planes.v()[0] & 0xFF) - 128) / 224.0;
        double blue = luma + 1.8556 * ((planes.u()[0] & 0xFF) - 128) / 224.0;
        return new double[]{red, (luma - 0.2126 * red - 0.0722 * blue) / 0.7152, blue};
    }

    /// Premultiplied where it has alpha.
    private static Planes noise(int width, int height, byte[] alpha) {
        SplittableRandom random = new SplittableRandom(width * 1000L + height);
        byte[] y = new byte[width * height];
        for (int i = 0; i < y.length; i++) {
            y[i] = (byte) (16 + random.nextInt(220) * (alpha.length == 0 ? 255 : alpha[i] & 0xFF) / 255);
        }
        byte[] u = filled(y.length / 4, 128);
        byte[] v = filled(y.length / 4, 128);
        for (int i = 0; i < u.length && alpha.length == 0; i++) {
            u[i] = (byte) random.nextInt(16, 241);
            v[i] = (byte) random.nextInt(16, 241);
        }
        return new Planes(width, height, y, u, v, alpha);
    }

    private static byte[] filled(int length, int level) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) level);
        return bytes;
    }

    private static Planes copy(Planes planes) {
        return new Planes(planes.width(), planes.height(), planes.y().clone(), planes.u().clone(), planes.v().clone());
    }

    private static void assertSame(Planes actual, Planes expected) {
        assertThat(actual.y()).isEqualTo(expected.y());
        assertThat(actual.u()).isEqualTo(expected.u());
        assertThat(actual.v()).isEqualTo(expected.v());
    }
}
