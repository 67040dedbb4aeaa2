package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;

final class PngPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    static byte[] written(BufferedImage image, String format) throws IOException {
        ImageIO.setUseCache(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw new IOException("nobody writes this as " + format);
        }
        return bytes.toByteArray();
    }

    static BufferedImage noise(int width, int height, int type) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        BufferedImage image = new BufferedImage(width, height, type);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }

    static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void pixelsAreWhatAnotherEncoderWrote() throws IOException, MediaException {
        for (int type : new int[]{BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY}) {
            BufferedImage image = noise(37, 21, type);
            assertThat(Pixels.of(written(image, "png"))).as("type %d", type).isEqualTo(argb(image));
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,3", "4,15", "8,255"})
    void oneLevelOfGrayCanBeTransparent(int depth, int key) throws MediaException {
        byte[] row = {0, (byte) (key << (8 - depth))};
        byte[] png = new Pngs().header(1, 1, depth, 0).chunk("tRNS", new byte[]{0, (byte) key}).rows(row).end();
        assertThat(Pixels.of(png)).containsExactly(0x00FFFFFF);
        assertThat(Pixels.of(new Pngs().header(1, 1, depth, 0).chunk("tRNS", new byte[]{0, 0}).rows(row).end()))
                .containsExactly(0xFFFFFFFF);
    }

    @Test
    void sixteenBitsAreKept() throws MediaException {
        byte[] png = new Pngs().header(1, 1, 16, 2).rows(new byte[]{0, 0x12, 0x34, 0x56, 0x78, (byte) 0x9A, (byte) 0xBC}).end();
        assertThat(Pixels.of(png)).containsExactly(0xFF12569A);
    }

    /// The eight passes of an 8×8 picture, worked out by the specification's pattern.
    @Test
    void interlacedPixelsStandWhereTheyBelong() throws MediaException {
        byte[] header = {0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 1};
        ByteBuffer rows = ByteBuffer.allocate(200);
        int[][] passes = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
        for (int[] pass : passes) {
            for (int y = pass[1]; y < 8; y += pass[3]) {
                rows.put((byte) 0);
                for (int x = pass[0]; x < 8; x += pass[2]) {
                    rows.put((byte) (16 * y + x));
                }
            }
        }
        int[] pixels = Pixels.of(new Pngs().chunk("IHDR", header).rows(Arrays.copyOf(rows.array(), rows.position())).end());
        for (int i = 0; i < 64; i++) {
            assertThat(pixels[i] & 0xFF).isEqualTo(16 * (i / 8) + i % 8);
        }
    }

    @Test
    void aFileCutAnywhereIsRefused() throws IOException {
        byte[] png = written(noise(16, 16, BufferedImage.TYPE_INT_RGB), "png");
        for (int length = 33; length < png.length; length++) {
            byte[] cut = Arrays.copyOf(png, length);
            assertThatThrownBy(() -> Pixels.of(cut)).as("%d of %d", length, png.length).isInstanceOf(MediaException.class)
                    .hasMessageContaining("Damaged");
        }
    }

    @Test
    void rowsThatAreMissingAreRefusedThoughAllSumsAreRight() {
        byte[] png = new Pngs().header(1, 2, 8, 0).rows(new byte[]{0, 1}).end();
        assertThatThrownBy(() -> Pixels.of(png)).hasMessageContaining("Damaged");
    }

    @Test
    void whatIsAppendedDoesNotMatter() throws IOException, MediaException {
        BufferedImage image = noise(5, 4, BufferedImage.TYPE_INT_RGB);
        byte[] png = written(image, "png");
        assertThat(Pixels.of(Arrays.copyOf(png, png.length + 1000))).isEqualTo(argb(image));
    }

    @Test
    void tooManyPixelsAreRefusedBeforeDecoding() {
        byte[] deep = new Pngs().header(16_000, 8_000, 16, 6).rows(new byte[0]).end();
        assertThatThrownBy(() -> Pixels.of(deep)).hasMessageContaining("TooManyPixels[width=16000, height=8000, maxPixels=87500000]");
        byte[] wide = new Pngs().header(20_000_000, 1, 8, 0).rows(new byte[0]).end();
        assertThatThrownBy(() -> Pixels.of(wide)).hasMessageContaining("TooManyPixels");
    }

    @Test
    void codePointsPrecedeProfilesPrecedeSrgbPrecedesGamma() throws MediaException {
        byte[] icc = new byte[132];
        System.arraycopy(new byte[]{'R', 'G', 'B', ' '}, 0, icc, 16, 4);
        byte[] packed = Pngs.deflated(icc);
        byte[] iccp = ByteBuffer.allocate(packed.length + 3).put((byte) 'x').putShort((short) 0).put(packed).array();
        byte[] gamma = ByteBuffer.allocate(4).putInt(62_500).array();
        byte[] rows = {0, 1, 2, 3};
        byte[] all = new Pngs().header(1, 1, 8, 2).chunk("gAMA", gamma).chunk("sRGB", new byte[1]).chunk("iCCP", iccp)
                .chunk("cICP", new byte[]{12, 16, 0, 1}).rows(rows).end();
        assertThat(Pixels.colours(all)).isEqualTo(new Colours(0, true, new Colours.Meaning.Coded(12, 16)));
        byte[] profile = new Pngs().header(1, 1, 8, 2).chunk("gAMA", gamma).chunk("sRGB", new byte[1]).chunk("iCCP", iccp).rows(rows).end();
        assertThat(Pixels.colours(profile).meaning()).isInstanceOfSatisfying(Colours.Meaning.Profile.class,
                each -> assertThat(each.icc()).isEqualTo(icc));
        byte[] srgb = new Pngs().header(1, 1, 8, 2).chunk("gAMA", gamma).chunk("sRGB", new byte[1]).rows(rows).end();
        assertThat(Pixels.colours(srgb).meaning()).isEqualTo(Colours.SRGB);
        byte[] power = new Pngs().header(1, 1, 8, 2).chunk("gAMA", gamma).rows(rows).end();
        assertThat(Pixels.colours(power).meaning()).isEqualTo(new Colours.Meaning.Gamma(0.625, List.of()));
    }

    private static Pngs animated(int frames) {
        return new Pngs().header(2, 1, 8, 6).animation(frames);
    }

    @Test
    void thePictureForOldViewersIsNotPartOfTheAnimation() throws MediaException {
        byte[] png = animated(2).rows(Pngs.solid(2, 1, 0xFF00FF00)).control(0, 0, 2, 1, 200, 0, 0).frameRows(Pngs.solid(2, 1, RED))
                .control(0, 0, 2, 1, 300, 0, 0).frameRows(Pngs.solid(2, 1, BLUE)).end();
        MediaInfo.Clip clip = (MediaInfo.Clip) MediaFile.open(Source.of(png), "h").info();
        assertThat(clip.durationMs()).isEqualTo(500);
        assertThat(clip.rateNum() + "/" + clip.rateDen()).isEqualTo("4/1");
        assertThat(clip.animation()).isTrue();
        assertThat(Pixels.at(png, 0)).containsExactly(RED, RED);
        assertThat(Pixels.at(png, 199)).containsExactly(RED, RED);
        assertThat(Pixels.at(png, 200)).containsExactly(BLUE, BLUE);
        assertThat(Pixels.at(png, 9999)).containsExactly(BLUE, BLUE);
    }

    @ParameterizedTest
    @CsvSource({"0,FF0000FF", "1,0", "2,FFFF0000"})
    void framesAreDisposedOfAsTheySay(int dispose, String left) throws MediaException {
        byte[] png = animated(3).control(0, 0, 2, 1, 100, 0, 0).rows(Pngs.solid(2, 1, RED)).control(0, 0, 1, 1, 100, dispose, 0)
                .frameRows(Pngs.solid(1, 1, BLUE)).control(1, 0, 1, 1, 100, 0, 0).frameRows(Pngs.solid(1, 1, 0xFF00FF00)).end();
        assertThat(Pixels.at(png, 100)).containsExactly(BLUE, RED);
        assertThat(Pixels.at(png, 200)).containsExactly((int) Long.parseLong(left, 16), 0xFF00FF00);
    }

    @Test
    void halfOpaquePixelsBlendOrReplace() throws MediaException {
        for (int blend = 0; blend < 2; blend++) {
            byte[] png = animated(2).control(0, 0, 2, 1, 100, 0, 0).rows(Pngs.solid(2, 1, RED)).control(0, 0, 1, 1, 100, 0, blend)
                    .frameRows(Pngs.solid(1, 1, 0x800000FF)).end();
            assertThat(Pixels.at(png, 100)).containsExactly(blend == 0 ? 0x800000FF : 0xFF7F0080, RED);
        }
    }

    @Test
    void oneFrameIsAPicture() throws MediaException {
        byte[] png = animated(1).rows(Pngs.solid(2, 1, BLUE)).control(1, 0, 1, 1, 100, 0, 0).frameRows(Pngs.solid(1, 1, RED)).end();
        assertThat(Pixels.of(png)).containsExactly(0, RED);
    }
}
