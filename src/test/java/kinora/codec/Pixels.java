package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// Decoded frames as 0xAARRGGBB, without the code under test wherever the format is packed.
final class Pixels {
    private Pixels() {}

    /// The pixels as stored, row by row; of 16 bits the higher eight; Y'CbCr by the frame's matrix BT.601.
    static int[] argb(Decoded decoded) {
        AVFrame frame = decoded.frame();
        String format = av_get_pix_fmt_name(frame.format()).getString();
        if (format.startsWith("yuv")) {
            AVFrame rgba = SameSize.as(av_frame_clone(frame), AV_PIX_FMT_RGBA, decoded.colours().fullRange());
            try (Decoded packed = new Decoded(rgba, null, false, decoded.orientation(), decoded.colours())) {
                return argb(packed);
            }
        }
        int sample = format.matches(".*(16|48|64).*") ? 2 : 1;
        int high = sample == 2 && format.endsWith("le") ? 1 : 0;
        String letters = switch (format.replaceAll("[0-9]+(le|be)?$", "")) {
            case "gray" -> "y";
            case "ya" -> "yA";
            case "rgb" -> "rgb";
            case "rgba" -> "rgbA";
            case "argb" -> "Argb";
            default -> format;
        };
        int step = letters.length() * sample;
        int[] argb = new int[frame.width() * frame.height()];
        byte[] row = new byte[frame.width() * step];
        for (int y = 0; y < frame.height(); y++) {
            frame.data(0).position((long) y * frame.linesize(0)).get(row);
            for (int x = 0; x < frame.width(); x++) {
                int pixel = 0xFF000000;
                for (int i = 0; i < letters.length(); i++) {
                    int value = row[x * step + i * sample + high] & 0xFF;
                    pixel = switch (letters.charAt(i)) {
                        case 'y' -> pixel | value * 0x10101;
                        case 'r' -> pixel | value << 16;
                        case 'g' -> pixel | value << 8;
                        case 'b' -> pixel | value;
                        case 'A' -> (pixel & 0xFFFFFF) | value << 24;
                        default -> pixel;
                    };
                }
                argb[y * frame.width() + x] = pixel;
            }
        }
        return argb;
    }

    /// Opens and decodes a still picture.
    static int[] of(byte[] file) throws MediaException {
        try (MediaFile open = MediaFile.open(Source.of(file), "hash")) {
            if (!(open instanceof MediaFile.Picture(PictureReader reader))) {
                throw new AssertionError("not a picture: " + open.info());
            }
            try (Decoded decoded = reader.decode()) {
                return argb(decoded);
            }
        }
    }

    /// A moment of an animation.
    static int[] at(byte[] file, long ms) throws MediaException {
        try (MediaFile open = MediaFile.open(Source.of(file), "hash")) {
            if (!(open instanceof MediaFile.Clip(ClipReader reader))) {
                throw new AssertionError("not an animation: " + open.info());
            }
            try (Decoded decoded = reader.at(ms)) {
                return argb(decoded);
            }
        }
    }

    /// What a picture's samples mean.
    static Colours colours(byte[] file) throws MediaException {
        try (MediaFile open = MediaFile.open(Source.of(file), "hash")) {
            if (!(open instanceof MediaFile.Picture(PictureReader reader))) {
                throw new AssertionError("not a picture: " + open.info());
            }
            try (Decoded decoded = reader.decode()) {
                return decoded.colours();
            }
        }
    }
}
