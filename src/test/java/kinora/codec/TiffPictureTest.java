package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TiffPictureTest {
    private static byte[] written(BufferedImage image, String compression, boolean tiled) throws IOException {
        ImageIO.setUseCache(false);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (!compression.isEmpty()) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
        }
        if (tiled) {
            param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            param.setTiling(16, 32, 0, 0);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LZW", "PackBits", "Deflate", "ZLib"})
    void pixelsAreWhatAnotherEncoderWrote(String compression) throws IOException, MediaException {
        for (int type : new int[]{BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY}) {
            for (boolean tiled : new boolean[]{false, true}) {
                BufferedImage image = PngPictureTest.noise(61, 47, type);
                assertThat(Pixels.of(written(image, compression, tiled))).as("type %d, tiles %s", type, tiled)
                        .isEqualTo(PngPictureTest.argb(image));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCITT T.6", "CCITT T.4", "CCITT RLE"})
    void faxIsBlackOnWhite(String compression) throws IOException, MediaException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_BINARY);
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, (i % 64) / 9 % 2 == 0 ? 0xFFFFFF : 0);
        }
        assertThat(Pixels.of(written(image, compression, false))).isEqualTo(PngPictureTest.argb(image));
    }

    @Test
    void jpegStripsAndTilesAreRead() throws IOException, MediaException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i % 64 < 32 ? 0xC02040 : 0x2060C0);
        }
        for (boolean tiled : new boolean[]{false, true}) {
            int[] pixels = Pixels.of(written(image, "JPEG", tiled));
            for (int i = 0; i < pixels.length; i++) {
                int column = i % 64;
                if (column % 32 > 8 && column % 32 < 24) {
                    assertThat(Jpegs.difference(pixels[i], PngPictureTest.argb(image)[i])).isLessThan(4);
                }
            }
        }
    }

    @Test
    void aFileWhoseStripsLieBeyondItsEndIsRefused() throws IOException {
        byte[] tiff = written(PngPictureTest.noise(20, 20, BufferedImage.TYPE_INT_RGB), "", false);
        for (int length = 0; length < tiff.length; length += 7) {
            byte[] cut = Arrays.copyOf(tiff, Math.max(8, length));
            assertThatThrownBy(() -> Pixels.of(cut)).as("%d of %d", length, tiff.length).isInstanceOf(MediaException.class);
        }
    }
}
