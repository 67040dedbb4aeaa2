package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;

final class GifFileTest {
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    /// A screen and the palette red, green, blue, white.
    private GifFileTest screen(int width, int height) {
        file.writeBytes(new byte[]{'G', 'I', 'F', '8', '9', 'a', (byte) width, 0, (byte) height, 0, (byte) 0x81, 0, 0});
        file.writeBytes(new byte[]{-1, 0, 0, 0, -1, 0, 0, 0, -1, -1, -1, -1});
        return this;
    }

    /// @param transparent an index, -1 for none
    private GifFileTest frame(int x, int y, int width, int disposal, int hundredths, int transparent, int... indices) {
        file.writeBytes(new byte[]{0x21, (byte) 0xF9, 4, (byte) ((disposal << 2) | (transparent < 0 ? 0 : 1)), (byte) hundredths, 0,
                (byte) Math.max(0, transparent), 0});
        file.writeBytes(new byte[]{0x2C, (byte) x, 0, (byte) y, 0, (byte) width, 0, (byte) (indices.length / width), 0, 0, 2});
        // Codes of three bits: a clear code in front of each sample keeps them so.
        long bits = 0;
        int count = 0;
        for (int index : indices) {
            bits |= (4L | ((long) index << 3)) << count;
            count += 6;
        }
        bits |= 5L << count;
        int bytes = (count + 3 + 7) / 8;
        file.write(bytes);
        for (int i = 0; i < bytes; i++) {
            file.write((int) (bits >> (8 * i)));
        }
        file.write(0);
        return this;
    }

    private byte[] end() {
        file.write(0x3B);
        return file.toByteArray();
    }

    @Test
    void pixelsAreWhatAnotherEncoderWrote() throws IOException, MediaException {
        BufferedImage image = PngPictureTest.noise(61, 47, BufferedImage.TYPE_BYTE_INDEXED);
        assertThat(Pixels.of(PngPictureTest.written(image, "gif"))).isEqualTo(PngPictureTest.argb(image));
    }

    @ParameterizedTest
    @CsvSource({"0,FF0000FF", "1,FF0000FF", "2,0", "3,FFFF0000"})
    void framesAreDisposedOfAsTheySay(int disposal, String left) throws MediaException {
        byte[] gif = screen(2, 1).frame(0, 0, 2, 1, 10, -1, 0, 0).frame(0, 0, 1, disposal, 10, -1, 2).frame(1, 0, 1, 0, 10, -1, 1).end();
        assertThat(Pixels.at(gif, 100)).containsExactly(BLUE, RED);
        assertThat(Pixels.at(gif, 200)).containsExactly((int) Long.parseLong(left, 16), GREEN);
        assertThat(Pixels.at(gif, 0)).containsExactly(RED, RED);
    }

    @Test
    void goingBackBeginsAgain() throws MediaException {
        byte[] gif = screen(1, 1).frame(0, 0, 1, 1, 10, -1, 0).frame(0, 0, 1, 1, 10, -1, 1).frame(0, 0, 1, 1, 10, -1, 2).end();
        try (MediaFile open = MediaFile.open(Source.of(gif), "h")) {
            ClipReader reader = ((MediaFile.Clip) open).reader();
            for (int index : new int[]{2, 0, 1, 2, 2, 1}) {
                try (Decoded decoded = reader.at(100L * index + 50)) {
                    assertThat(Pixels.argb(decoded)).containsExactly(new int[]{RED, GREEN, BLUE}[index]);
                }
            }
        }
    }

    @Test
    void transparentSamplesLeaveWhatIsThere() throws MediaException {
        byte[] gif = screen(2, 1).frame(0, 0, 2, 1, 10, -1, 0, 1).frame(0, 0, 2, 1, 10, 3, 3, 2).end();
        assertThat(Pixels.at(gif, 150)).containsExactly(RED, BLUE);
    }

    @ParameterizedTest
    @CsvSource({"0,100", "1,100", "2,20", "7,70"})
    void delaysThatCannotBeMeantAreATenthOfASecond(int hundredths, int ms) throws MediaException {
        byte[] gif = screen(1, 1).frame(0, 0, 1, 1, hundredths, -1, 0).frame(0, 0, 1, 1, hundredths, -1, 1).end();
        MediaInfo.Clip clip = (MediaInfo.Clip) MediaFile.open(Source.of(gif), "h").info();
        assertThat(clip.durationMs()).isEqualTo(2L * ms);
        assertThat(clip.framesPerSecond()).isEqualTo(1000.0 / ms);
    }

    @Test
    void theScreenGrowsToTheFirstImageAndLaterOnesAreCut() throws MediaException {
        byte[] gif = screen(1, 1).frame(0, 0, 2, 1, 10, -1, 0, 1).frame(1, 0, 2, 1, 10, -1, 2, 2).end();
        assertThat(Pixels.at(gif, 0)).containsExactly(RED, GREEN);
        assertThat(Pixels.at(gif, 100)).containsExactly(RED, BLUE);
    }

    @Test
    void anImageBesideTheScreenIsNotSeen() throws MediaException {
        byte[] gif = screen(1, 1).frame(0, 0, 1, 1, 10, -1, 0).frame(5, 0, 1, 2, 10, -1, 2).frame(0, 5, 1, 3, 10, -1, 2)
                .frame(0, 0, 1, 3, 10, -1, 1).end();
        assertThat(Pixels.at(gif, 250)).containsExactly(RED);
        assertThat(Pixels.at(gif, 300)).containsExactly(GREEN);
    }

    @Test
    void aFileCutWithinAnImageIsRefused() throws IOException {
        byte[] gif = PngPictureTest.written(PngPictureTest.noise(20, 20, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        for (int length = 13; length < gif.length - 1; length++) {
            byte[] cut = Arrays.copyOf(gif, length);
            assertThatThrownBy(() -> Pixels.of(cut)).as("%d of %d", length, gif.length).isInstanceOf(MediaException.class);
        }
    }

    @Test
    void samplesThatAreMissingAreRefused() {
        byte[] gif = screen(4, 1).frame(0, 0, 2, 1, 10, -1, 0, 0).end();
        gif[gif.length - 11] = 4;
        assertThat(gif[gif.length - 16]).isEqualTo((byte) 0x2C);
        assertThatThrownBy(() -> Pixels.of(gif)).hasMessageContaining("Damaged");
    }
}
