package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;

final class WebpPictureTest {
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    private static byte[] chunk(String name, byte[]... parts) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            data.writeBytes(part);
        }
        ByteBuffer chunk = ByteBuffer.allocate(8 + (data.size() + 1) / 2 * 2).order(ByteOrder.LITTLE_ENDIAN);
        return chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.size()).put(data.toByteArray()).array();
    }

    private static byte[] file(byte[]... chunks) {
        byte[][] parts = new byte[chunks.length + 1][];
        parts[0] = "WEBP".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(chunks, 0, parts, 1, chunks.length);
        return chunk("RIFF", parts);
    }

    /// A lossless picture of one colour: every prefix code has a single symbol, so that the pixels take no bits (RFC 9649, 3.7.2.1.1).
    private static byte[] solid(int width, int height, int argb) {
        ByteBuffer out = ByteBuffer.allocate(32);
        long[] state = {0, 0};
        put(out, state, 0x2F, 8);
        put(out, state, width - 1, 14);
        put(out, state, height - 1, 14);
        put(out, state, 1, 1);
        put(out, state, 0, 3 + 1 + 1 + 1);
        for (int shift : new int[]{8, 16, 0, 24}) {
            put(out, state, 0b101, 3);
            put(out, state, argb >> shift & 0xFF, 8);
        }
        put(out, state, 0b0001, 4);
        put(out, state, 0, 16);
        return chunk("VP8L", Arrays.copyOf(out.array(), out.position()));
    }

    private static void put(ByteBuffer out, long[] state, int bits, int count) {
        state[0] |= (long) bits << state[1];
        state[1] += count;
        for (; state[1] >= 8; state[1] -= 8) {
            out.put((byte) state[0]);
            state[0] >>>= 8;
        }
    }

    private static byte[] canvas(int width, int height, int flags) {
        return chunk("VP8X", ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(flags).putShort((short) (width - 1))
                .put((byte) 0).putShort((short) (height - 1)).put((byte) 0).array());
    }

    private static byte[] frame(int x, int width, int height, int ms, int flags, byte[] image) {
        byte[] head = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).put((byte) (x / 2)).putShort((short) 0).put((byte) 0)
                .putShort((short) 0).putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0)
                .putShort((short) ms).put((byte) 0).put((byte) flags).array();
        return chunk("ANMF", head, image);
    }

    @Test
    void aLosslessPictureIsExact() throws MediaException {
        assertThat(Pixels.of(file(solid(3, 2, 0x80204060)))).hasSize(6).containsOnly(0x80204060);
    }

    @Test
    void exifTurnsAndDates() throws Exception {
        byte[] held = Jpegs.held(Jpegs.gray(8, 8, (_, _) -> 0), 6, "2024:02:29 12:34:56");
        byte[] exif = Arrays.copyOfRange(held, 6, 6 + ((held[4] & 0xFF) << 8 | (held[5] & 0xFF)) - 2);
        MediaInfo.Picture picture = (MediaInfo.Picture) MediaFile
                .open(Source.of(file(canvas(3, 2, 8), solid(3, 2, RED), chunk("EXIF", exif))), "h").info();
        assertThat(picture.width() + "x" + picture.height()).isEqualTo("2x3");
        assertThat(picture.taken()).isPresent();
    }

    @Test
    void framesBlendAndAreDisposedOf() throws MediaException {
        byte[] webp = file(canvas(4, 1, 0x12), chunk("ANIM", new byte[6]), frame(0, 4, 1, 100, 0, solid(4, 1, RED)),
                frame(2, 2, 1, 200, 1, solid(2, 1, 0x800000FF)), frame(0, 2, 1, 300, 2, solid(2, 1, 0x800000FF)));
        MediaInfo.Clip clip = (MediaInfo.Clip) MediaFile.open(Source.of(webp), "h").info();
        assertThat(clip.durationMs()).isEqualTo(600);
        assertThat(clip.rateNum() + "/" + clip.rateDen()).isEqualTo("5/1");
        assertThat(Pixels.at(webp, 99)).containsExactly(RED, RED, RED, RED);
        assertThat(Pixels.at(webp, 100)).containsExactly(RED, RED, 0xFF7F0080, 0xFF7F0080);
        assertThat(Pixels.at(webp, 300)).containsExactly(0x800000FF, 0x800000FF, 0, 0);
    }

    @Test
    void oneFrameIsAPicture() throws MediaException {
        assertThat(Pixels.of(file(canvas(4, 1, 2), frame(2, 2, 1, 0, 0, solid(2, 1, BLUE))))).containsExactly(0, 0, BLUE, BLUE);
    }

    @Test
    void aFileShorterThanItSaysIsRefused() throws MediaException {
        byte[] webp = file(solid(3, 2, RED));
        for (int length = 20; length < webp.length - 1; length++) {
            byte[] cut = Arrays.copyOf(webp, length);
            assertThatThrownBy(() -> Pixels.of(cut)).as("%d of %d", length, webp.length).isInstanceOf(MediaException.class);
        }
        assertThat(Pixels.of(Arrays.copyOf(webp, webp.length + 100))).containsOnly(RED);
    }

    @Test
    void framesOutsideOfTheCanvasAreRefused() {
        byte[] webp = file(canvas(2, 1, 2), frame(2, 2, 1, 0, 0, solid(2, 1, BLUE)));
        assertThatThrownBy(() -> Pixels.of(webp)).hasMessageContaining("Damaged");
    }
}
