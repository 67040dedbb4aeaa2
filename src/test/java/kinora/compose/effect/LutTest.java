package kinora.compose.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.media.Treatment;
import kinora.media.YuvColour;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;

final class LutTest {
    private static final int ONE = ColourLut.ONE;
    private static final int[] PLAIN = {0, 0, 0, ONE, ONE, ONE};
    private static final double EXACT = 1e-9;

    private interface Colour {
        double[] of(double red, double green, double blue);
    }

    private static Stage cube(int size, int[] domain, Colour colour) {
        int[] entries = new int[Stage.numbers(true, size)];
        int at = 0;
        for (int b = 0; b < size; b++) {
            for (int g = 0; g < size; g++) {
                for (int r = 0; r < size; r++) {
                    for (double channel : colour.of(r / (size - 1.0), g / (size - 1.0), b / (size - 1.0))) {
                        entries[at++] = (int) Math.round(channel * ONE);
                    }
                }
            }
        }
        return Stage.cube(size, domain, entries);
    }

    private static ColourLut lut(Stage stage) {
        return stage.isCube() ? ColourLut.of(Optional.empty(), Optional.of(stage)) : ColourLut.of(Optional.of(stage), Optional.empty());
    }

    private static double[] applied(ColourLut lut, double amount, double... rgb) {
        Work.Colour work = (Work.Colour) Lut.EFFECT.work();
        double[] colour = rgb.clone();
        work.function().apply(new Settings(Lut.EFFECT, List.of(EffectParameter.parts(amount)), 0, Optional.of(lut))).apply(colour);
        return colour;
    }

    private static void close(double[] found, double... wanted) {
        for (int i = 0; i < 3; i++) {
            assertThat(found[i]).as("%s, wanted %s", Arrays.toString(found), Arrays.toString(wanted)).isCloseTo(wanted[i], within(EXACT));
        }
    }

    @Test
    void aTableThatChangesNothingGivesEveryPictureBack() {
        Planes noise = shown(38, 22);
        for (int size : new int[]{2, 3, 17, 33}) {
            ColourLut same = lut(cube(size, PLAIN, (r, g, b) -> new double[]{r, g, b}));
            Planes seen = new Finishing(new Finish(0, List.of(new Treatment("lut", List.of(1_000_000), Optional.of(same))))).apply(noise);
            assertThat(seen.y()).isEqualTo(noise.y());
            assertThat(seen.u()).isEqualTo(noise.u());
            assertThat(seen.v()).isEqualTo(noise.v());
        }
    }

    /// Noise in colours that a screen can show, also between the chroma samples.
    private static Planes shown(int width, int height) {
        RandomGenerator random = new Random(5);
        Planes planes = Planes.filled(width, height, YuvColour.of(0));
        for (int i = 0; i < width * height; i++) {
            planes.y()[i] = (byte) random.nextInt(90, 160);
        }
        for (int i = 0; i < width * height / 4; i++) {
            planes.u()[i] = (byte) random.nextInt(108, 148);
            planes.v()[i] = (byte) random.nextInt(108, 148);
        }
        return planes;
    }

    /// All colours that a screen can show, also those next to the edge.
    @Test
    void aTableThatChangesNothingChangesNoColour() {
        ColourLut same = lut(cube(3, PLAIN, (r, g, b) -> new double[]{r, g, b}));
        ColourTable table = new ColourTable(
                ((Work.Colour) Lut.EFFECT.work()).function().apply(new Settings(Lut.EFFECT, List.of(1_000_000), 0, Optional.of(same))));
        for (int y = 16; y <= 235; y++) {
            for (int u = 16; u <= 240; u += 2) {
                for (int v = 16; v <= 240; v++) {
                    double[] rgb = new double[3];
                    Yuv709.rgb(y, u, v, rgb);
                    if (Arrays.stream(rgb).allMatch(channel -> channel >= 0 && channel <= 1)) {
                        assertThat(table.apply(y, u, v)).containsExactly(y, u, v);
                    }
                }
            }
        }
    }

    /// Two nodes on each axis, and the ways through the six tetrahedra by hand.
    @Test
    void coloursAreMixedFromTheirTetrahedron() {
        double[][] corners = {{0, 0.125, 0.25}, {1, 0.25, 0.5}, {0.5, 1, 0}, {0.75, 0.875, 0.5}, {0.25, 0, 1}, {0.5, 0.25, 0.75},
                {0, 0.5, 0.875}, {1, 1, 0.5}};
        ColourLut lut = lut(cube(2, PLAIN, (r, g, b) -> corners[(int) (r + 2 * g + 4 * b)]));
        for (int i = 0; i < 8; i++) {
            close(applied(lut, 1, i & 1, i >> 1 & 1, i >> 2), corners[i]);
        }
        int[][] ways = {{1, 2, 4}, {1, 4, 2}, {2, 1, 4}, {2, 4, 1}, {4, 1, 2}, {4, 2, 1}};
        for (int[] way : ways) {
            double[] rgb = new double[3];
            double[] shares = {0.75, 0.5, 0.125};
            for (int i = 0; i < 3; i++) {
                rgb[Integer.numberOfTrailingZeros(way[i])] = shares[i];
            }
            double[] wanted = new double[3];
            for (int channel = 0; channel < 3; channel++) {
                wanted[channel] = 0.25 * corners[0][channel] + 0.25 * corners[way[0]][channel] + 0.375 * corners[way[0] + way[1]][channel]
                        + 0.125 * corners[7][channel];
            }
            close(applied(lut, 1, rgb), wanted);
        }
    }

    /// What is linear in the colours is so between the nodes, and goes on outside of them as far as tables ask for.
    @Test
    void whatIsLinearStaysLinear() {
        RandomGenerator random = new Random(7);
        ColourLut lut = lut(cube(5, PLAIN, (r, g, b) -> new double[]{r * 0.5 + 0.25 * g, g - 0.5 * b, 0.25 + 0.5 * b}));
        for (int round = 0; round < 500; round++) {
            double r = random.nextDouble(-0.09, 1.09);
            double g = random.nextDouble(-0.09, 1.09);
            double b = random.nextDouble(-0.09, 1.09);
            close(applied(lut, 1, r, g, b), r * 0.5 + 0.25 * g, g - 0.5 * b, 0.25 + 0.5 * b);
        }
    }

    @Test
    void grayStaysGray() {
        RandomGenerator random = new Random(8);
        ColourLut lut = lut(cube(4, PLAIN, (r, g, b) -> new double[]{r == g && g == b ? r * r : random.nextDouble(),
                r == g && g == b ? r * r : random.nextDouble(), r == g && g == b ? r * r : random.nextDouble()}));
        for (double level = 0; level <= 1; level += 0.01) {
            double[] gray = applied(lut, 1, level, level, level);
            assertThat(gray[0]).isEqualTo(gray[1]).isEqualTo(gray[2]);
        }
    }

    @Test
    void whatLiesOutsideOfTheDomainIsBroughtToItsEnd() {
        ColourLut narrow = lut(
                cube(3, new int[]{ONE / 4, ONE / 4, ONE / 4, ONE / 2, ONE / 2, ONE / 2}, (r, g, b) -> new double[]{r, g, b}));
        close(applied(narrow, 1, 0.1, 0.375, 0.9), 0, 0.5, 1);
        ColourLut wide = lut(cube(2, new int[]{-ONE, -ONE, -ONE, 2 * ONE, 2 * ONE, 2 * ONE}, (r, g, b) -> new double[]{r, g, b}));
        close(applied(wide, 1, 0.5, -1, 7), 0.5, 0, 1);
        ColourLut plain = lut(cube(2, PLAIN, (r, g, b) -> new double[]{r, g, b}));
        close(applied(plain, 1, -5, 0.5, 9), -0.25, 0.5, 1.25);
    }

    @Test
    void curvesBendEachChannelAloneAndStandBeforeTheCube() {
        Stage curves = Stage.curves(3, PLAIN, new int[]{0, ONE, ONE / 4, ONE / 4, ONE / 2, ONE / 4, ONE, 0, ONE / 4});
        close(applied(lut(curves), 1, 0.5, 0.25, 0.75), 0.25, 0.75, 0.25);
        close(applied(lut(curves), 1, 0.25, 1, 0), 0.125, 0, 0.25);
        Stage swapped = cube(2, PLAIN, (r, g, b) -> new double[]{b, r, g});
        close(applied(ColourLut.of(Optional.of(curves), Optional.of(swapped)), 1, 0.5, 0.25, 0.75), 0.25, 0.25, 0.75);
    }

    @Test
    void amountMixesWithWhatWasThere() {
        ColourLut inverse = lut(cube(2, PLAIN, (r, g, b) -> new double[]{1 - r, 1 - g, 1 - b}));
        close(applied(inverse, 1, 0.2, 0.4, 0.9), 0.8, 0.6, 0.1);
        close(applied(inverse, 0.25, 0.2, 0.4, 0.9), 0.35, 0.45, 0.7);
    }

    @Test
    void anEffectWithoutItsTableIsAFault() {
        MediaRef file = new MediaRef.Local("warm.cube");
        assertThat(Chain.of(List.of(use(Map.of()))).faults()).containsExactly(new Chain.Fault.NoTable("lut", "table"));
        assertThat(Chain.of(List.of(use(Map.of("table", new Parameter.Word("warm.cube"))))).faults())
                .containsExactly(new Chain.Fault.NoTable("lut", "table"));
        assertThat(Chain.of(List.of(use(Map.of("table", new Parameter.File(file))))).faults())
                .containsExactly(new Chain.Fault.MissingTable("lut", "table", "warm.cube"));
        EffectUse sepia = new EffectUse("sepia", new TreeMap<>(Map.of("table", new Parameter.File(file))), Extras.none());
        assertThat(Chain.of(List.of(sepia)).faults()).singleElement().isInstanceOf(Chain.Fault.UnknownParameter.class);
        ColourLut lut = lut(cube(2, PLAIN, (r, g, b) -> new double[]{b, r, g}));
        assertThat(Chain.of(List.of(use(Map.of("table", new Parameter.File(file)))), Map.of(file, lut)))
                .isEqualTo(new Chain(List.of(new Treatment("lut", List.of(1_000_000), Optional.of(lut))), List.of(), List.of(), List.of()));
    }

    private static EffectUse use(Map<String, Parameter> parameters) {
        return new EffectUse("lut", new TreeMap<>(parameters), Extras.none());
    }

    @Test
    void brokenTablesAreRejected() {
        assertThatThrownBy(() -> Stage.cube(1, PLAIN, new int[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.cube(66, PLAIN, new int[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.cube(2, PLAIN, new int[23])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.curves(2, PLAIN, new int[]{0, 0, 0, 0, 0, Integer.MAX_VALUE}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stage.curves(2, new int[6], new int[6])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ColourLut.of(Optional.empty(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ColourLut.of(Optional.of(cube(2, PLAIN, (r, g, b) -> new double[]{r, g, b})), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
