package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import org.junit.jupiter.api.Test;

final class LutTextTest {
    private static final String CORNERS = """
            0 0 0
            1 0 0
            0 1 0
            1 1 0
            0 0 1
            1 0 1
            0 1 1
            1 1 1
            """;
    private static final String SMALL = "LUT_3D_SIZE 2\n" + CORNERS;

    private static LutReading read(String text) {
        return LutText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ColourLut lut(String text) {
        LutReading reading = read(text);
        assertThat(reading).isInstanceOf(LutReading.Read.class);
        return ((LutReading.Read) reading).lut();
    }

    private static List<Double> entries(Stage stage) {
        List<Double> entries = new ArrayList<>();
        for (int i = 0; i < stage.entries(); i++) {
            entries.add(stage.entry(i) / (double) ColourLut.ONE);
        }
        return entries;
    }

    @Test
    void aCubeComesAsItWasWritten() {
        ColourLut lut = lut("TITLE \"warm\"\nLUT_3D_SIZE 2\nDOMAIN_MIN 0 -0.5 0\nDOMAIN_MAX 1 1 2\n"
                + CORNERS.replaceFirst("0 0 0", "0.25 -.5 1.5e-1"));
        Stage cube = lut.stages().getFirst();
        assertThat(lut.stages()).hasSize(1);
        assertThat(cube.isCube()).isTrue();
        assertThat(cube.size()).isEqualTo(2);
        assertThat(entries(cube).subList(0, 6)).containsExactly(0.25, -0.5, 157_286 / 1_048_576.0, 1.0, 0.0, 0.0);
        assertThat(cube.low(1)).isEqualTo(-ColourLut.ONE / 2);
        assertThat(cube.high(2)).isEqualTo(2 * ColourLut.ONE);
    }

    @Test
    void spacesLineEndsMarksAndCommentsMakeNoDifference() {
        ColourLut plain = lut(SMALL);
        assertThat(lut(SMALL.replace("\n", "\r\n"))).isEqualTo(plain).hasSameHashCodeAs(plain);
        assertThat(lut(SMALL.replace("\n", "\r"))).isEqualTo(plain);
        assertThat(lut("\uFEFF# made by hand\n\n" + SMALL.replace(" ", " \t ") + "\n\n# end")).isEqualTo(plain);
        assertThat(lut(SMALL.strip())).as("without a last line break").isEqualTo(plain);
        assertThat(lut("TITLE \"Wärme 暖\"\n" + SMALL)).as("names mean nothing").isEqualTo(plain);
        assertThat(lut(SMALL.replace("1 1 1", "1.0000001 1 1"))).as("beyond the fixed point").isEqualTo(plain);
        assertThat(lut(SMALL.replace("1 1 1", "1 1 0.99"))).isNotEqualTo(plain);
        assertThat(lut("DOMAIN_MAX 1 1 1.5\n" + SMALL)).isNotEqualTo(plain);
    }

    @Test
    void curvesStandAloneOrBeforeACube() {
        ColourLut curves = lut("LUT_1D_SIZE 3\nLUT_1D_INPUT_RANGE -0.5 1.5\n0 0 0\n0.5 0.6 0.7\n1 1 1\n");
        assertThat(curves.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.isCube()).isFalse();
            assertThat(entries(stage)).hasSize(9);
            assertThat(stage.low(2)).isEqualTo(-ColourLut.ONE / 2);
        });
        ColourLut both = lut("LUT_1D_SIZE 2\nLUT_1D_INPUT_RANGE 0 2\nLUT_3D_SIZE 2\n0 0 0\n1 1 1\n" + CORNERS);
        assertThat(both.stages()).hasSize(2);
        assertThat(both.stages().get(0).high(0)).isEqualTo(2 * ColourLut.ONE);
        assertThat(both.stages().get(1).isCube()).isTrue();
        assertThat(both.stages().get(1).high(0)).isEqualTo(ColourLut.ONE);
        assertThat(both.stages().get(1).entry(3)).isEqualTo(ColourLut.ONE);
        assertThat(both).isNotEqualTo(lut(SMALL));
    }

    @Test
    void whatIsNoTableIsRefusedByItsLine() {
        assertThat(read("")).isEqualTo(new LutReading.NoSize());
        assertThat(read("# nothing")).isEqualTo(new LutReading.NoSize());
        assertThat(read("TITLE \"a\"\n" + CORNERS)).isEqualTo(new LutReading.NoSize());
        assertThat(read("{\"v\": 2}")).isEqualTo(new LutReading.UnknownLine(1, "{\"v\": 2}"));
        assertThat(read("\n\nLUT_IN_VIDEO_RANGE\n" + SMALL)).isEqualTo(new LutReading.UnknownLine(3, "LUT_IN_VIDEO_RANGE"));
        assertThat(read("LUT_3D_SIZE 2\n" + SMALL)).isEqualTo(new LutReading.Misplaced(2, "LUT_3D_SIZE"));
        assertThat(read(SMALL + "DOMAIN_MIN 0 0 0\n")).isEqualTo(new LutReading.Misplaced(10, "DOMAIN_MIN"));
        for (String size : List.of("1", "66", "-2", "2.5", "999999999999", "", "2 2", "zwei")) {
            assertThat(read("LUT_3D_SIZE " + size + "\n" + CORNERS)).isEqualTo(new LutReading.WrongSize(1, 3, size, 2, 65));
        }
        assertThat(read("LUT_1D_SIZE 65537")).isEqualTo(new LutReading.WrongSize(1, 1, "65537", 2, 65_536));
        for (String row : List.of("0 0", "0 0 0 0", "0 0 x", "0 0 NaN", "0 0 0x1p1", "0 0 1f", "0 0 1e", "0 0 1e+", "0 0 .", "0,0,0",
                "1.2.3 0 0", "--1 0 0")) {
            assertThat(read(SMALL.replace("1 1 1", row))).as(row).isEqualTo(new LutReading.WrongNumbers(9, 3, row));
        }
        for (String number : List.of("1e400", "1001", "-1e9")) {
            assertThat(read(SMALL.replace("1 1 1", "1 " + number + " 1"))).isEqualTo(new LutReading.TooFar(9, number, 1000));
        }
        assertThat(read("NaN NaN NaN")).isInstanceOf(LutReading.UnknownLine.class);
        assertThat(read("DOMAIN_MIN 0 1 0\n" + SMALL)).isEqualTo(new LutReading.WrongDomain());
        assertThat(read("DOMAIN_MAX 1e-9 1 1\n" + SMALL)).as("no wider than the fixed point").isEqualTo(new LutReading.WrongDomain());
        assertThat(read("LUT_3D_INPUT_RANGE 1 0\n" + SMALL)).isEqualTo(new LutReading.WrongDomain());
        assertThat(read("LUT_3D_SIZE 2\n")).isEqualTo(new LutReading.WrongCount(0, 8));
        assertThat(read(SMALL.replace("1 1 1\n", ""))).isEqualTo(new LutReading.WrongCount(7, 8));
        assertThat(read(SMALL + "1 1 1\n")).isEqualTo(new LutReading.WrongCount(9, 8));
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        noise[0] = 0;
        assertThat(LutText.read(noise)).isEqualTo(new LutReading.NotText());
        assertThat(LutText.read(SMALL.getBytes(StandardCharsets.UTF_16))).isEqualTo(new LutReading.NotText());
        assertThat(read("# " + "x".repeat(10_000))).as("a line without end").isEqualTo(new LutReading.NotText());
        byte[] large = new byte[LutText.MAX_BYTES + 1];
        assertThat(LutText.read(large)).isEqualTo(new LutReading.TooLarge(large.length, LutText.MAX_BYTES));
    }

    @Test
    void longLinesAreShownInPart() {
        assertThat(read("LUT_3D_SIZE 2\nabc" + "\u00e4".repeat(900))).isInstanceOfSatisfying(LutReading.UnknownLine.class,
                line -> assertThat(line.text()).hasSizeLessThan(70).endsWith("…"));
    }

    /// Whatever is done to a file, it is read or refused.
    @Test
    void damagedFilesAreReadOrRefused() {
        RandomGenerator random = new Random(11);
        byte[] whole = ("TITLE \"x\"\nLUT_1D_SIZE 2\nLUT_3D_SIZE 2\nDOMAIN_MIN 0 0 0\n0 0 0\n1 1 1\n" + CORNERS)
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3000; round++) {
            byte[] broken = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertThat(LutText.read(broken)).isNotNull();
        }
    }

    /// The largest table that there may be, in the longest form that programs write.
    @Test
    void theLargestTablesFit() {
        StringBuilder text = new StringBuilder("LUT_1D_SIZE 65536\nLUT_3D_SIZE 65\n");
        for (int i = 0; i < 65_536; i++) {
            text.append(String.format(Locale.ROOT, "%.8f %.8f %.8f%n", i / 65_535.0, i / 65_535.0, i / 65_535.0));
        }
        text.append("-0.12345678 1.12345678 0.12345678\n".repeat(65 * 65 * 65));
        ColourLut lut = lut(text.toString());
        assertThat(lut.numbers()).isEqualTo(3 * (65_536 + 65 * 65 * 65)).isLessThan(ColourLut.MAX_FILM_NUMBERS);
    }
}
