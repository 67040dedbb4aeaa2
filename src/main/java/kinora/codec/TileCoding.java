package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;

import java.nio.ByteBuffer;

/// How the pictures of a file are coded, as its configuration box tells.
///
/// @param codec an `AV_CODEC_ID`
/// @param bits of a sample, 8 to 16
/// @param chroma chroma_format_idc: 0 gray, 1 4:2:0, 2 4:2:2, 3 4:4:4
/// @param configuration what the decoder wants to have before the first picture
record TileCoding(int codec, int bits, int chroma, ByteBuffer configuration) {

    private static final int HEVC_HEADER = 23;
    private static final int AV1_HEADER = 4;

    /// An HEVCDecoderConfigurationRecord (ISO/IEC 14496-15, 8.3.3.1).
    static TileCoding hevc(ByteBuffer record, Format format) throws MediaException {
        BoxBytes in = new BoxBytes(record, format).skip(16);
        int chroma = in.u8() & 3;
        int bits = 8 + (in.u8() & 7);
        new BoxBytes(record, format).skip(HEVC_HEADER);
        return new TileCoding(AV_CODEC_ID_HEVC, bits, chroma, record);
    }

    /// An AV1CodecConfigurationRecord (AV1 Codec ISO Media File Format Binding, 2.3.3).
    static TileCoding av1(ByteBuffer record, Format format) throws MediaException {
        new BoxBytes(record, format).skip(AV1_HEADER);
        int flags = record.get(record.position() + 2);
        boolean high = (flags & 0x40) != 0;
        int bits = high ? (flags & 0x20) != 0 ? 12 : 10 : 8;
        boolean gray = (flags & 0x10) != 0;
        boolean halfWidth = (flags & 0x08) != 0;
        boolean halfHeight = (flags & 0x04) != 0;
        return new TileCoding(AV_CODEC_ID_AV1, bits, gray ? 0 : halfHeight ? 1 : halfWidth ? 2 : 3, record);
    }

    /// Bytes that a pixel takes once it is decoded, times two.
    int halfBytes() {
        int samples = switch (chroma) {
            case 0 -> 2;
            case 1 -> 3;
            case 2 -> 4;
            default -> 6;
        };
        return samples * (bits > 8 ? 2 : 1);
    }

    /// The format of a file whose main picture is coded like this.
    Format format() {
        return codec == AV_CODEC_ID_AV1 ? Format.AVIF : Format.HEIC;
    }

    /// Such as `hevc 4:2:0 10 bit`.
    String detail() {
        String sampling = switch (chroma) {
            case 0 -> "gray";
            case 1 -> "4:2:0";
            case 2 -> "4:2:2";
            default -> "4:4:4";
        };
        return (codec == AV_CODEC_ID_AV1 ? "av1 " : "hevc ") + sampling + " " + bits + " bit";
    }
}
