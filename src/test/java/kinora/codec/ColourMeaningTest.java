package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.Orientation;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Colours against the formulas of their standards, in doubles and by another way than the code's: through XYZ to L*a*b*, where they may differ by less
/// than 2.
final class ColourMeaningTest {
    private static final double[] D65 = {0.95047, 1, 1.08883};
    private static final double[] D50 = {0.9642, 1, 0.8249};
    /// XYZ about D65 of linear RGB: columns are red, green, blue. Published values of Lindbloom's tables and of Apple's and Adobe's specifications.
    private static final double[][] SRGB = {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
            {0.0193339, 0.1191920, 0.9503041}};
    private static final double[][] DISPLAY_P3 = {{0.4865709, 0.2656677, 0.1982173}, {0.2289746, 0.6917385, 0.0792869},
            {0.0000000, 0.0451134, 1.0439444}};
    private static final double[][] ADOBE_RGB = {{0.5767309, 0.1855540, 0.1881852}, {0.2973769, 0.6273491, 0.0752741},
            {0.0270343, 0.0706872, 0.9911085}};
    private static final double[][] BT2020 = {{0.6369580, 0.1446169, 0.1688810}, {0.2627002, 0.6779981, 0.0593017},
            {0.0000000, 0.0280727, 1.0609851}};
    /// The same about D50, by Bradford (Lindbloom).
    private static final double[][] DISPLAY_P3_D50 = {{0.5151187, 0.2919778, 0.1571035}, {0.2411892, 0.6922441, 0.0665668},
            {-0.0010505, 0.0418791, 0.7840713}};
    private static final double[][] ADOBE_RGB_D50 = {{0.6097559, 0.2052401, 0.1492240}, {0.3111242, 0.6256560, 0.0632197},
            {0.0194811, 0.0608902, 0.7448387}};
    private static final double[][] SRGB_D50 = {{0.4360747, 0.3850649, 0.1430804}, {0.2225045, 0.7168786, 0.0606169},
            {0.0139322, 0.0971045, 0.7141733}};

    private static double srgb(double code) {
        return code <= 0.04045 ? code / 12.92 : Math.pow((code + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[][] matrix, double... vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }

    private static double[] lab(double[] xyz, double[] white) {
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double t = xyz[i] / white[i];
            f[i] = t > 216.0 / 24_389 ? Math.cbrt(t) : (24_389.0 / 27 * t + 16) / 116;
        }
        return new double[]{116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }

    /// The patch as the film shows it, linear light.
    private static double[] shown(AVFrame frame, Colours colours) throws MediaException {
        try (Decoded decoded = new Decoded(frame, null, false, Orientation.UPRIGHT, colours)) {
            byte[] rgb = ColourConversion.toRgb(Conversion.toPlanes(decoded, 4, 4));
            double[] light = new double[3];
            for (int i = 0; i < 3; i++) {
                light[i] = srgb((rgb[i] & 0xFF) / 255.0);
            }
            return light;
        }
    }

    private static AVFrame patch(int[] rgb) {
        return Frames.of(av_get_pix_fmt("rgb24"), 4, 4, (c, _, _) -> rgb[c]);
    }

    private static boolean isWithinSrgb(double[] xyz) {
        double[] rgb = {3.2404542 * xyz[0] - 1.5371385 * xyz[1] - 0.4985314 * xyz[2],
                -0.9692660 * xyz[0] + 1.8760108 * xyz[1] + 0.0415560 * xyz[2],
                0.0556434 * xyz[0] - 0.2040259 * xyz[1] + 1.0572252 * xyz[2]};
        return Arrays.stream(rgb).allMatch(light -> light >= 0 && light <= 1);
    }

    /// Random patches, gray ones among them, that sRGB has.
    private static void assertPatches(Colours.Meaning meaning, double[][] toXyz, DoubleUnaryOperator curve) throws MediaException {
        long seed = 71;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int seen = 0;
        double sum = 0;
        while (seen < 300) {
            int gray = random.nextInt(256);
            int[] rgb = seen % 8 == 0
                    ? new int[]{gray, gray, gray}
                    : new int[]{random.nextInt(256), random.nextInt(256), random.nextInt(256)};
            double[] xyz = times(toXyz, curve.applyAsDouble(rgb[0] / 255.0), curve.applyAsDouble(rgb[1] / 255.0),
                    curve.applyAsDouble(rgb[2] / 255.0));
            if (!isWithinSrgb(xyz)) {
                continue;
            }
            double[] is = lab(times(SRGB, shown(patch(rgb), new Colours(0, true, meaning))), D65);
            double difference = distance(is, lab(xyz, D65));
            sum += difference;
            assertThat(difference).as("%s, seed %d patch %d", Arrays.toString(rgb), seed, seen).isLessThan(2);
            seen++;
        }
        assertThat(sum / seen).as("mean").isLessThan(0.75);
    }

    @Test
    void displayP3IsShownAsItIsMeant() throws MediaException {
        assertPatches(new Colours.Meaning.Profile(Icc.matrix(DISPLAY_P3_D50, Icc.srgb())), DISPLAY_P3, ColourMeaningTest::srgb);
        assertPatches(new Colours.Meaning.Coded(12, 13), DISPLAY_P3, ColourMeaningTest::srgb);
    }

    @Test
    void adobeRgbIsShownAsItIsMeant() throws MediaException {
        double gamma = Math.round(256 * 2.19921875) / 256.0;
        assertPatches(new Colours.Meaning.Profile(Icc.matrix(ADOBE_RGB_D50, Icc.power(gamma))), ADOBE_RGB, v -> Math.pow(v, gamma));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1 / 1.8, 1 / 1.6, 0.5, 0.3})
    void gammaIsUndone(double gamma) throws MediaException {
        assertPatches(new Colours.Meaning.Gamma(gamma, List.of()), SRGB, v -> Math.pow(v, 1 / gamma));
    }

    @Test
    void chromaticitiesCount() throws MediaException {
        Colours.Meaning meaning = new Colours.Meaning.Gamma(1 / 2.2, List.of(0.3127, 0.3290, 0.64, 0.33, 0.21, 0.71, 0.15, 0.06));
        assertPatches(meaning, ADOBE_RGB, v -> Math.pow(v, 2.2));
    }

    @ParameterizedTest
    @CsvSource({"8,1", "4,2.2", "5,2.8"})
    void codedPowersAreUndone(int transfer, double gamma) throws MediaException {
        assertPatches(new Colours.Meaning.Coded(1, transfer), SRGB, v -> Math.pow(v, gamma));
        assertPatches(new Colours.Meaning.Coded(9, transfer), BT2020, v -> Math.pow(v, gamma));
    }

    @Test
    void whatIsSrgbIsLeftAlone() {
        for (int transfer : new int[]{1, 2, 6, 13, 14, 15}) {
            assertThat(ColourStep.of(new Colours.Meaning.Coded(1, transfer), false)).isNull();
            assertThat(ColourStep.of(new Colours.Meaning.Coded(2, transfer), false)).isNull();
        }
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(0.45455, List.of()), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(0.45455, List.of(0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)), false))
                .isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Profile(Icc.matrix(SRGB_D50, Icc.srgb())), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(0.6, List.of()), false)).isNotNull();
    }

    @Test
    void videoOfBt601IsShownAsPlayersDo() {
        for (int primaries = 5; primaries <= 7; primaries++) {
            assertThat(ColourStep.of(new Colours.Meaning.Coded(primaries, 6), false)).isNull();
            assertThat(ColourStep.of(new Colours.Meaning.Coded(primaries, 13), false)).isNotNull();
        }
    }

    @Test
    void profilesThatDoNotFitAreIgnored() {
        byte[] p3 = Icc.matrix(DISPLAY_P3_D50, Icc.srgb());
        assertThat(ColourStep.of(new Colours.Meaning.Profile(p3), true)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Profile(Icc.gray(Icc.power(1.8))), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Profile(new byte[0]), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Profile(new byte[200]), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(0, List.of()), false)).isNull();
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(Double.NaN, List.of()), false)).isNull();
        List<Double> flat = List.of(0.3127, 0.329, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3);
        assertThat(ColourStep.of(new Colours.Meaning.Gamma(0.45455, flat), false)).isNull();
    }

    @Test
    void brokenProfilesNeverFail() {
        long seed = 72;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] good = Icc.matrix(DISPLAY_P3_D50, Icc.srgb());
        for (int round = 0; round < 300; round++) {
            byte[] broken = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0 && broken.length > 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            ColourStep step = ProfileStep.of(broken, false);
            if (step != null) {
                step.apply(new short[3][1], 0, 1);
            }
        }
    }

    @Test
    void grayProfilesCount() throws MediaException {
        Colours colours = new Colours(0, true, new Colours.Meaning.Profile(Icc.gray(Icc.power(1))));
        for (int level = 0; level < 256; level += 5) {
            int gray = level;
            double[] light = shown(Frames.of(av_get_pix_fmt("gray"), 4, 4, (_, _, _) -> gray), colours);
            double[] expected = lab(times(SRGB, level / 255.0, level / 255.0, level / 255.0), D65);
            assertThat(distance(lab(times(SRGB, light), D65), expected)).as("level %d", level).isLessThan(1);
        }
    }

    /// Sixteen mixtures of inks that sRGB has, and steps between neighbours, where every interpolation is linear.
    @Test
    void inksAreShownAsTheirProfileSays() throws MediaException {
        double[][] labs = new double[16][];
        for (int i = 0; i < 16; i++) {
            int cyan = i >> 3 & 1;
            int magenta = i >> 2 & 1;
            int yellow = i >> 1 & 1;
            double light = (i & 1) == 1 ? 0.3 : 1;
            labs[i] = new double[]{Math.round((95 - 18 * cyan - 22 * magenta - 6 * yellow) * light * 2.55) / 2.55,
                    Math.round((-15 * cyan + 25 * magenta - 3 * yellow) * light),
                    Math.round((-18 * cyan - 4 * magenta + 30 * yellow) * light)};
        }
        byte[] icc = Icc.inks(labs);
        for (boolean inverted : new boolean[]{false, true}) {
            Colours colours = new Colours(0, true, new Colours.Meaning.Inks(icc, inverted));
            for (int i = 0; i < 16; i++) {
                for (int half = 0; half < 5; half++) {
                    int bit = half == 0 ? 0 : 1 << (4 - half);
                    if ((i & bit) != 0) {
                        continue;
                    }
                    int mixture = i;
                    AVFrame frame = Frames.of(av_get_pix_fmt("yuva444p"), 4, 4, (c, _, _) -> {
                        int ink = (bit >> (3 - c) & 1) == 1 ? 128 : 255 * (mixture >> (3 - c) & 1);
                        return inverted ? 255 - ink : ink;
                    });
                    double[] expected = new double[3];
                    for (int k = 0; k < 3; k++) {
                        expected[k] = labs[i][k] + (labs[i | bit][k] - labs[i][k]) * 128 / 255;
                    }
                    double[] is = lab(times(SRGB_D50, shown(frame, colours)), D50);
                    assertThat(distance(is, expected))
                            .as("mixture %d, half of %d: %s, not %s", i, bit, Arrays.toString(is), Arrays.toString(expected)).isLessThan(2);
                }
            }
        }
    }

    @Test
    void inksWithoutProfileDarkenEachOther() throws MediaException {
        Colours colours = new Colours(0, true, new Colours.Meaning.Inks(new byte[0], true));
        AVFrame frame = Frames.of(av_get_pix_fmt("yuva444p"), 4, 4, (c, _, _) -> new int[]{255, 128, 0, 128}[c]);
        try (Decoded decoded = new Decoded(frame, null, false, Orientation.UPRIGHT, colours)) {
            Planes planes = Conversion.toPlanes(decoded, 4, 4);
            YuvColour expected = YuvColour.of(0x804000);
            assertThat(planes.y()).containsOnly(expected.y());
            assertThat(planes.u()).containsOnly(expected.u());
            assertThat(planes.v()).containsOnly(expected.v());
            assertThat(planes.isOpaque()).isTrue();
        }
    }

    private static double pqCode(double nits) {
        double power = Math.pow(nits / 10_000, 0.1593017578125);
        return Math.pow((0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power), 78.84375);
    }

    private static double[] hdr(int transfer, double red, double green, double blue) throws MediaException {
        double[] codes = {red, green, blue};
        AVFrame frame = Frames.of(av_get_pix_fmt("gbrp16le"), 4, 4, (c, _, _) -> (int) Math.round(65_535 * codes[c]));
        return shown(frame, new Colours(0, true, new Colours.Meaning.Coded(9, transfer)));
    }

    @Test
    void referenceWhiteOfPqStaysBrightAndHighlightsRollOff() throws MediaException {
        double before = -1;
        for (double nits : new double[]{0, 1, 5, 20, 50, 100, 150, 203, 300, 500, 800, 1000}) {
            double code = pqCode(nits);
            double light = hdr(16, code, code, code)[1];
            assertThat(light).as("%s cd/m2", nits).isGreaterThanOrEqualTo(before);
            if (nits <= 162) {
                assertThat(light).isCloseTo(nits / 203, within(0.012));
            }
            before = light;
        }
        double white = pqCode(203);
        assertThat(CodedLight.encodeSrgb(hdr(16, white, white, white)[1])).isBetween(0.94, 0.97);
        assertThat(hdr(16, 1, 1, 1)[1]).isEqualTo(1);
    }

    @Test
    void referenceWhiteOfHlgIsThatOfPq() throws MediaException {
        double white = pqCode(203);
        assertThat(hdr(18, 0.75, 0.75, 0.75)[1]).isCloseTo(hdr(16, white, white, white)[1], within(0.015));
        assertThat(hdr(18, 0, 0, 0)[1]).isEqualTo(0);
        assertThat(hdr(18, 1, 1, 1)[1]).isGreaterThan(0.97);
    }

    @Test
    void hdrColoursOfBt709AreKept() throws MediaException {
        // A colour of BT.709 at 100 cd/m2 in BT.2020's light.
        double[][] to2020 = {{0.6274, 0.3293, 0.0433}, {0.0691, 0.9195, 0.0114}, {0.0164, 0.0880, 0.8956}};
        for (double[] rgb : new double[][]{{0.5, 0.1, 0.1}, {0.1, 0.4, 0.05}, {0.05, 0.1, 0.6}, {0.4, 0.3, 0.1}}) {
            double[] light = times(to2020, rgb);
            double[] is = hdr(16, pqCode(203 * light[0]), pqCode(203 * light[1]), pqCode(203 * light[2]));
            assertThat(distance(lab(times(SRGB, is), D65), lab(times(SRGB, rgb), D65))).as(Arrays.toString(rgb)).isLessThan(2);
        }
    }

    @Test
    void hdrColoursOutsideKeepTheirHue() throws MediaException {
        double[] green = hdr(16, 0, pqCode(150), 0);
        assertThat(green[1]).isGreaterThan(0.4);
        assertThat(green[0]).isLessThan(green[1] / 2);
        assertThat(green[2]).isLessThan(green[1] / 2);
    }

    @Test
    void gradientsOfHdrAreDithered() throws MediaException {
        AVFrame frame = Frames.of(av_get_pix_fmt("gray10le"), 64, 4, (_, column, _) -> 600 + column / 8);
        try (Decoded decoded = new Decoded(frame, null, false, Orientation.UPRIGHT,
                new Colours(1, true, new Colours.Meaning.Coded(1, 13)))) {
            Planes planes = Conversion.toPlanes(decoded, 64, 4);
            long levels = IntStream.range(0, 64).map(i -> planes.y()[i]).distinct().count();
            double first = mean(planes.y(), 0);
            double last = mean(planes.y(), 56);
            assertThat(levels).isGreaterThan(1);
            assertThat(last - first).isCloseTo(7 * 219 / 1023.0, within(0.2));
        }
    }

    private static double mean(byte[] luma, int column) {
        double sum = 0;
        for (int row = 0; row < 4; row++) {
            for (int i = column; i < column + 8; i++) {
                sum += luma[row * 64 + i] & 0xFF;
            }
        }
        return sum / 32;
    }
}
