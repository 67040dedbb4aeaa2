package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

final class BmpPictureTest {
    /// A file of version 5 with masks.
    private static byte[] masked(int width, int height, int depth, int[] masks, byte[] pixels) {
        ByteBuffer file = ByteBuffer.allocate(14 + 124 + pixels.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(14 + 124);
        file.putInt(124).putInt(width).putInt(height).putShort((short) 1).putShort((short) depth).putInt(3).putInt(0).putLong(0).putLong(0);
        for (int mask : masks) {
            file.putInt(mask);
        }
        return file.position(14 + 124).put(pixels).array();
    }

    private static byte[] runs(int width, int height, int... codes) {
        ByteBuffer file = ByteBuffer.allocate(14 + 40 + 12 + codes.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 'B').put((byte) 'M').putInt(file.capacity()).putInt(0).putInt(14 + 40 + 12);
        file.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 8).putInt(1).putInt(0).putLong(0).putInt(3)
                .putInt(0);
        file.putInt(0x000000).putInt(0xFF0000).putInt(0x0000FF);
        for (int code : codes) {
            file.put((byte) code);
        }
        return file.array();
    }

    @Test
    void pixelsAreWhatAnotherEncoderWrote() throws IOException, MediaException {
        for (int type : new int[]{BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_USHORT_565_RGB, BufferedImage.TYPE_USHORT_555_RGB}) {
            BufferedImage image = PngPictureTest.noise(37, 21, type);
            int[] pixels = Pixels.of(PngPictureTest.written(image, "bmp"));
            int[] expected = PngPictureTest.argb(image);
            for (int i = 0; i < pixels.length; i++) {
                for (int shift = 0; shift <= 24; shift += 8) {
                    assertThat(pixels[i] >> shift & 0xFF).as("type %d", type).isBetween((expected[i] >> shift & 0xFF) - 1,
                            (expected[i] >> shift & 0xFF) + 1);
                }
            }
        }
    }

    @Test
    void opacityCountsOnlyWhereAMaskSaysSo() throws MediaException {
        byte[] pixel = {0x30, 0x20, 0x10, 0x40};
        assertThat(Pixels.of(masked(1, 1, 32, new int[]{0xFF0000, 0xFF00, 0xFF, 0xFF000000}, pixel))).containsExactly(0x40102030);
        assertThat(Pixels.of(masked(1, 1, 32, new int[]{0xFF0000, 0xFF00, 0xFF, 0}, pixel))).containsExactly(0xFF102030);
    }

    @Test
    void masksMayBeOfAnyWidth() throws MediaException {
        byte[] pixel = {(byte) 0xFF, 0x03, 0, (byte) 0x80};
        assertThat(Pixels.of(masked(1, 1, 32, new int[]{0x3FF, 0xFFC00, 0x3FF00000, 0xC0000000}, pixel))).containsExactly(0xAAFF0000);
    }

    @Test
    void negativeHeightIsTopDown() throws MediaException {
        byte[] pixels = {0, 0, 1, 0, 0, 0, 2, 0};
        int[] masks = {0xFF0000, 0xFF00, 0xFF, 0};
        assertThat(Pixels.of(masked(1, 2, 32, masks, pixels))).containsExactly(0xFF020000, 0xFF010000);
        assertThat(Pixels.of(masked(1, -2, 32, masks, pixels))).containsExactly(0xFF010000, 0xFF020000);
    }

    @Test
    void runsStretchesAndJumps() throws MediaException {
        byte[] bmp = runs(4, 2, 2, 1, 0, 0, 0, 3, 2, 1, 2, 0, 0, 1);
        assertThat(Pixels.of(bmp)).containsExactly(0xFF0000FF, 0xFFFF0000, 0xFF0000FF, 0xFF000000, 0xFFFF0000, 0xFFFF0000, 0xFF000000,
                0xFF000000);
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        byte[] whole = masked(2, 2, 32, new int[]{0xFF0000, 0xFF00, 0xFF, 0}, new byte[16]);
        for (int length = 30; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Pixels.of(cut)).as("%d", length).isInstanceOf(MediaException.class).hasMessageContaining("Damaged");
        }
        assertThatThrownBy(() -> Pixels.of(runs(4, 2, 2, 1))).hasMessageContaining("Damaged");
    }
}
