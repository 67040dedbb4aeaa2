package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.Test;

import kinora.media.Planes;
import kinora.media.YuvColour;

final class JpegPictureTest {
    private static final byte[] ADOBE_CMYK = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

    /// Four components as they are, without any marker.
    private static byte[] four(int... levels) throws IOException {
        ImageIO.setUseCache(false);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, levels);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static byte[] with(byte[] jpeg, byte[]... segments) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            file.writeBytes(segment);
        }
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    private static byte[] profile(String space, int size) {
        byte[] icc = new byte[size];
        for (int i = 0; i < size; i++) {
            icc[i] = (byte) (i * 31);
        }
        for (int i = 0; i < 4; i++) {
            icc[16 + i] = (byte) space.charAt(i);
        }
        return icc;
    }

    private static byte[] part(byte[] icc, int number, int of, int from, int to) {
        return ByteBuffer.allocate(18 + to - from).putShort((short) 0xFFE2).putShort((short) (16 + to - from))
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII)).put((byte) number).put((byte) of).put(icc, from, to - from)
                .array();
    }

    private static int[] inks(byte[] jpeg) throws MediaException {
        try (MediaFile open = MediaFile.open(Source.of(jpeg), "h"); Decoded decoded = ((MediaFile.Picture) open).reader().decode()) {
            AVFrame frame = decoded.frame();
            assertThat(frame.format()).isEqualTo(avutil.AV_PIX_FMT_GBRAP);
            assertThat(decoded.colours().meaning()).isInstanceOf(Colours.Meaning.Inks.class);
            int[] planes = {2, 0, 1, 3};
            return Arrays.stream(planes).map(plane -> frame.data(plane).get(5) & 0xFF).toArray();
        }
    }

    @Test
    void inksWithAProfileAreHandedOnAsAmounts() throws IOException, MediaException {
        byte[] icc = part(profile("CMYK", 200), 1, 1, 0, 200);
        assertThat(inks(with(four(10, 80, 150, 220), icc))).containsExactly(10, 80, 150, 220);
        assertThat(inks(with(four(10, 80, 150, 220), ADOBE_CMYK, icc))).containsExactly(245, 175, 105, 35);
    }

    @Test
    void inksWithoutAProfileTakeAwayTheirColours() throws IOException, MediaException {
        try (MediaFile open = MediaFile.open(Source.of(with(four(255, 127, 0, 255), ADOBE_CMYK)), "h");
                Decoded decoded = ((MediaFile.Picture) open).reader().decode()) {
            Planes planes = Conversion.toPlanes(decoded, 8, 8);
            YuvColour orange = YuvColour.of(0xFF7F00);
            assertThat(planes.y()[20] & 0xFF).isCloseTo(orange.y() & 0xFF, within(1));
            assertThat(planes.u()[5] & 0xFF).isCloseTo(orange.u() & 0xFF, within(1));
            assertThat(planes.v()[5] & 0xFF).isCloseTo(orange.v() & 0xFF, within(1));
        }
    }

    @Test
    void aProfileMayComeInAnyNumberOfPartsInAnyOrder() throws IOException, MediaException {
        byte[] icc = profile("RGB ", 1000);
        byte[] jpeg = Jpegs.colour(16, 16, 2, 2, (_, _) -> 0x808080);
        byte[] file = with(jpeg, part(icc, 3, 3, 700, 1000), part(icc, 1, 3, 0, 300), part(icc, 2, 3, 300, 700));
        assertThat(Pixels.colours(file).meaning()).isInstanceOfSatisfying(Colours.Meaning.Profile.class,
                each -> assertThat(each.icc()).isEqualTo(icc));
        assertThat(Pixels.colours(with(jpeg, part(icc, 3, 3, 700, 1000), part(icc, 1, 3, 0, 300))).meaning()).isEqualTo(Colours.SRGB);
    }

    @Test
    void adobesMarkSaysThatComponentsAreRgb() throws IOException, MediaException {
        byte[] jpeg = Jpegs.colour(16, 16, 1, 1, (_, _) -> 0x808080);
        assertThat(Pixels.colours(jpeg).matrix()).isEqualTo(5);
        assertThat(Pixels.colours(with(jpeg, ADOBE_CMYK)).matrix()).isEqualTo(0);
    }

    @Test
    void thePictureBehindTheFirstIsNotSeen() throws IOException, MediaException {
        byte[] first = Jpegs.gray(16, 16, (_, _) -> 200);
        byte[] second = Jpegs.gray(32, 32, (_, _) -> 20);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(Pixels.of(both)).isEqualTo(Pixels.of(first));
    }

    @Test
    void codedDataThatMeansNothingIsRefused() throws IOException {
        byte[] jpeg = Jpegs.colour(64, 64, 2, 2, (x, y) -> x * y * 977);
        Arrays.fill(jpeg, jpeg.length - 3000, jpeg.length - 10, (byte) 0xFE);
        assertThatThrownBy(() -> Pixels.of(jpeg)).hasMessageContaining("Damaged");
    }
}
