package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY16BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB48BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA64BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YA16BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YA8;

import java.nio.ByteBuffer;
import java.util.Optional;

import kinora.media.MediaRefusal;

/// How the pixels of a PNG file are stored (PNG, third edition, 11.2.1 IHDR, 11.2.2 PLTE, 11.3.1 tRNS).
///
/// @param width in pixels
/// @param height in pixels
/// @param depth bits of a sample: 1, 2, 4, 8 or 16
/// @param type colour type: 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGBA
/// @param interlaced whether it comes in the seven passes of Adam7
/// @param palette RGB, three bytes a colour
/// @param transparency the bytes of tRNS: alpha by colour, or the one colour that is transparent; absent for types 4 and 6
record PngHeader(int width, int height, int depth, int type, boolean interlaced, Optional<byte[]> palette, Optional<byte[]> transparency) {

    private static final int GRAY = 0;
    private static final int RGB = 2;
    static final int PALETTE = 3;
    private static final int GRAY_ALPHA = 4;
    private static final int RGBA = 6;
    private static final int SIZE = 13;

    /// Reads IHDR.
    static PngHeader of(ByteBuffer chunk) throws MediaException {
        if (chunk.remaining() != SIZE) {
            throw damaged();
        }
        int width = chunk.getInt(0);
        int height = chunk.getInt(4);
        int depth = chunk.get(8);
        int type = chunk.get(9);
        boolean known = switch (type) {
            case GRAY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GRAY_ALPHA, RGBA -> depth == 8 || depth == 16;
            default -> false;
        };
        if (width < 1 || height < 1 || !known || chunk.get(10) != 0 || chunk.get(11) != 0 || (chunk.get(12) & 0xFE) != 0) {
            throw damaged();
        }
        return new PngHeader(width, height, depth, type, chunk.get(12) == 1, Optional.empty(), Optional.empty());
    }

    PngHeader withPalette(ByteBuffer chunk) {
        return new PngHeader(width, height, depth, type, interlaced, Optional.of(bytes(chunk)), transparency);
    }

    PngHeader withTransparency(ByteBuffer chunk) {
        boolean fits = switch (type) {
            case GRAY -> chunk.remaining() >= 2;
            case RGB -> chunk.remaining() >= 6;
            case PALETTE -> chunk.remaining() >= 1;
            default -> false;
        };
        return fits ? new PngHeader(width, height, depth, type, interlaced, palette, Optional.of(bytes(chunk))) : this;
    }

    /// The same way of storing for a frame of another size.
    PngHeader sized(int frameWidth, int frameHeight) {
        return new PngHeader(frameWidth, frameHeight, depth, type, interlaced, palette, transparency);
    }

    private static byte[] bytes(ByteBuffer chunk) {
        byte[] bytes = new byte[Math.min(chunk.remaining(), 3 * 256)];
        chunk.get(chunk.position(), bytes);
        return bytes;
    }

    /// Samples of a pixel as stored.
    int channels() {
        return switch (type) {
            case RGB -> 3;
            case GRAY_ALPHA -> 2;
            case RGBA -> 4;
            default -> 1;
        };
    }

    /// Whether pixels have opacity, in a channel or by their colour.
    boolean alpha() {
        return type == GRAY_ALPHA || type == RGBA || transparency.isPresent();
    }

    /// Whether pixels are shades of gray.
    boolean gray() {
        return type == GRAY || type == GRAY_ALPHA;
    }

    /// Whether decoded samples have 16 bits, the higher ones first.
    boolean deep() {
        return depth == 16;
    }

    /// Samples of a decoded pixel.
    int decodedChannels() {
        return (gray() ? 1 : 3) + (alpha() ? 1 : 0);
    }

    /// Bytes of a decoded pixel.
    int decodedBytes() {
        return decodedChannels() * (deep() ? 2 : 1);
    }

    /// The `AV_PIX_FMT` that it is decoded to; palettes are resolved.
    int format() {
        return switch (decodedChannels()) {
            case 1 -> deep() ? AV_PIX_FMT_GRAY16BE : AV_PIX_FMT_GRAY8;
            case 2 -> deep() ? AV_PIX_FMT_YA16BE : AV_PIX_FMT_YA8;
            case 3 -> deep() ? AV_PIX_FMT_RGB48BE : AV_PIX_FMT_RGB24;
            default -> deep() ? AV_PIX_FMT_RGBA64BE : AV_PIX_FMT_RGBA;
        };
    }

    /// In technical terms.
    String detail() {
        String colours = switch (type) {
            case GRAY -> "gray";
            case RGB -> "RGB";
            case PALETTE -> "palette";
            case GRAY_ALPHA -> "gray and alpha";
            default -> "RGBA";
        };
        return colours + " " + depth + " bit" + (transparency.isPresent() ? ", transparent colours" : "")
                + (interlaced ? ", interlaced" : "");
    }

    static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.PNG.label()));
    }
}
