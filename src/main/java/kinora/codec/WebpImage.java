package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;
import static org.bytedeco.ffmpeg.global.avutil.AVCHROMA_LOC_CENTER;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_0RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_ARGB;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.MediaRefusal;

/// One coded image of a WebP file (RFC 9649, 2.5 to 2.7; VP8: RFC 6386, 9.1).
///
/// @param width in pixels
/// @param height in pixels
/// @param lossless whether it is VP8L rather than VP8
/// @param alpha whether it has opacity
/// @param data the chunk VP8 or VP8L, without its head
/// @param opacity the chunk ALPH beside VP8, without its head
record WebpImage(int width, int height, boolean lossless, boolean alpha, ByteBuffer data, Optional<ByteBuffer> opacity) {

    private static final int LOSSLESS_MARK = 0x2F;
    private static final int KEY_FRAME_MARK = 0x2A019D;
    private static final int VP8X_SIZE = 10;
    private static final int VP8X_ALPHA = 0x10;
    private static final int CHUNK_HEAD = 8;

    /// An image of the lossy coding.
    static WebpImage lossy(ByteBuffer data, Optional<ByteBuffer> opacity) throws MediaException {
        if (data.limit() < 10 || (data.getInt(3) & 0xFF_FFFF) != KEY_FRAME_MARK || (data.get(0) & 1) != 0) {
            throw WebpFile.damaged();
        }
        int partition = (data.getInt(0) & 0xFF_FFFF) >> 5;
        if (partition > data.limit() - 10) {
            throw WebpFile.damaged();
        }
        return sized(new WebpImage(data.getShort(6) & 0x3FFF, data.getShort(8) & 0x3FFF, false, opacity.isPresent(), data, opacity));
    }

    /// An image of the lossless coding.
    static WebpImage lossless(ByteBuffer data) throws MediaException {
        if (data.limit() < 5 || data.get(0) != LOSSLESS_MARK) {
            throw WebpFile.damaged();
        }
        int bits = data.getInt(1);
        return sized(new WebpImage((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, true, (bits >> 28 & 1) != 0, data, Optional.empty()));
    }

    /// Lossless decoding keeps several images of 32 bits beside the result.
    private static WebpImage sized(WebpImage image) throws MediaException {
        if (image.width == 0 || image.height == 0) {
            throw WebpFile.damaged();
        }
        PixelLimits.require(image.width, image.height, image.lossless ? 64 : 32);
        return image;
    }

    /// Its pixels: `YUV420P` or `YUVA420P` of BT.601 in limited range with centred chroma, or `ARGB` or `0RGB` when lossless; freed by the caller.
    AVFrame decode() throws MediaException {
        ByteBuffer mask = opacity.orElse(ByteBuffer.allocate(0));
        int rest = CHUNK_HEAD + padded(data) + (mask.hasRemaining() ? 2 * CHUNK_HEAD + VP8X_SIZE + padded(mask) : 0);
        ByteBuffer head = ByteBuffer.allocate(12 + 2 * CHUNK_HEAD + VP8X_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        head.put(name("RIFF")).putInt(4 + rest).put(name("WEBP"));
        if (mask.hasRemaining()) {
            head.put(name("VP8X")).putInt(VP8X_SIZE).putInt(VP8X_ALPHA);
            head.putShort((short) (width - 1)).put((byte) 0).putShort((short) (height - 1)).put((byte) 0);
            head.put(name("ALPH")).putInt(mask.remaining());
        }
        ByteBuffer second = ByteBuffer.allocate(CHUNK_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        second.put(name(lossless ? "VP8L" : "VP8 ")).putInt(data.remaining());
        AVFrame frame = StillDecoder.decode(AV_CODEC_ID_WEBP, Format.WEBP, head.flip(), mask, padding(mask), second.flip(), data,
                padding(data));
        if (frame.width() != width || frame.height() != height) {
            av_frame_free(frame);
            throw new MediaException(new MediaRefusal.Damaged(Format.WEBP.label()));
        }
        if (lossless && !alpha && frame.format() == AV_PIX_FMT_ARGB) {
            frame.format(AV_PIX_FMT_0RGB);
        }
        if (!lossless) {
            frame.chroma_location(AVCHROMA_LOC_CENTER);
        }
        return frame;
    }

    private static int padded(ByteBuffer chunk) {
        return chunk.remaining() + (chunk.remaining() & 1);
    }

    private static ByteBuffer padding(ByteBuffer chunk) {
        return ByteBuffer.allocate(chunk.remaining() & 1);
    }

    private static byte[] name(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }
}
