package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class ColourConversionTest {
    @Test
    void coloursAreThoseOfDoublePrecisionWithinALevel() {
        long seed = 51;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 20_000; round++) {
            double red = random.nextInt(256);
            double green = random.nextInt(256);
            double blue = random.nextInt(256);
            double luma601 = 0.299 * red + 0.587 * green + 0.114 * blue;
            int y = (int) Math.round(luma601);
            int cb = (int) Math.round(Math.min(255, 128 + (blue - luma601) / 1.772));
            int cr = (int) Math.round(Math.min(255, 128 + (red - luma601) / 1.402));
            double r = y + 1.402 * (cr - 128);
            double b = y + 1.772 * (cb - 128);
            double g = (y - 0.299 * r - 0.114 * b) / 0.587;
            double luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
            Planes planes = fromJfif(2, 2, filled(y), filled(cb), filled(cr));
            assertThat(planes.y()).containsOnly(planes.y()[0]);
            assertClose(planes.y()[0], Math.clamp(16 + 219 * luma / 255, 16, 235), round);
            assertClose(planes.u()[0], Math.clamp(128 + 224 * (b - luma) / 1.8556 / 255, 16, 240), round);
            assertClose(planes.v()[0], Math.clamp(128 + 224 * (r - luma) / 1.5748 / 255, 16, 240), round);
        }
    }

    private static Planes fromJfif(int width, int height, byte[]... samples) {
        short[][] levels = new short[3][width * height];
        for (int plane = 0; plane < 3; plane++) {
            for (int i = 0; i < levels[plane].length; i++) {
                levels[plane][i] = (short) ((samples[plane][i] & 0xFF) << (Scaler.BITS - 8));
            }
        }
        YuvMatrix matrix = YuvMatrix.of(new Colours(5, true, Colours.SRGB), PixelLayout.of(AV_PIX_FMT_YUV420P), height);
        return ColourConversion.toFilm(new Levels(width, height, levels, new short[0]), matrix, false);
    }

    private static void assertClose(byte actual, double expected, int round) {
        assertThat(Math.abs((actual & 0xFF) - expected)).as("round %d", round).isLessThanOrEqualTo(0.75);
    }

    private static byte[] filled(int level) {
        byte[] plane = new byte[4];
        Arrays.fill(plane, (byte) level);
        return plane;
    }

    @Test
    void chromaIsFilteredAboutItsLeftColumnAndBothRows() {
        byte[] cb = {(byte) 128, (byte) 128, (byte) 228, (byte) 128, (byte) 128, (byte) 128, (byte) 128, (byte) 128, (byte) 128, (byte) 128,
                (byte) 128, (byte) 128};
        byte[] level = new byte[12];
        Arrays.fill(level, (byte) 128);
        Planes column = fromJfif(6, 2, level, cb, level);
        assertThat(column.u()[0]).isEqualTo((byte) 128);
        assertThat(column.u()[2]).isEqualTo((byte) 128);
        int own = (column.u()[1] & 0xFF) - 128;
        cb[2] = (byte) 128;
        cb[3] = (byte) 228;
        Planes between = fromJfif(6, 2, level, cb, level);
        int left = (between.u()[1] & 0xFF) - 128;
        int right = (between.u()[2] & 0xFF) - 128;
        assertThat(own).isBetween(18, 28);
        assertThat(left).isEqualTo(right).isBetween(own / 2 - 1, own / 2 + 1);
    }

    @Test
    void rgbOfPlanesIsTheColourThatWasPutIn() {
        long seed = 52;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 5_000; round++) {
            int rgb = random.nextInt(1 << 24);
            byte[] back = ColourConversion.toRgb(Planes.filled(4, 2, YuvColour.of(rgb)));
            for (int i = 0; i < back.length; i++) {
                int expected = (rgb >> (16 - 8 * (i % 3))) & 0xFF;
                assertThat(Math.abs((back[i] & 0xFF) - expected)).as("%06x, round %d", rgb, round).isLessThanOrEqualTo(2);
            }
        }
    }
}
