package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_version;
import static org.bytedeco.ffmpeg.global.avformat.avformat_version;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;
import static org.bytedeco.ffmpeg.global.avutil.avutil_license;
import static org.bytedeco.ffmpeg.global.avutil.avutil_version;
import static org.bytedeco.ffmpeg.global.swscale.swscale_version;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Loads each native library and says which version answered.
public final class Versions {
    private Versions() {}

    /// Library to version text, or to the reason that it cannot be loaded after `!`.
    public static Map<String, String> load() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("FFmpeg", attempt(() -> av_version_info().getString() + ", " + avutil_license().getString()));
        found.put("libavutil", attempt(() -> dotted(avutil_version())));
        found.put("libavcodec", attempt(() -> dotted(avcodec_version())));
        found.put("libavformat", attempt(() -> dotted(avformat_version())));
        found.put("libswscale", attempt(() -> dotted(swscale_version())));
        found.put("H.264 encoder", attempt(() -> {
            if (avcodec_find_encoder_by_name("libx264") != null) {
                return "x264";
            }
            if (avcodec_find_encoder_by_name("libopenh264") != null) {
                return "OpenH264";
            }
            throw new CodecException("this build of FFmpeg has neither x264 nor OpenH264");
        }));
        return found;
    }

    private static String attempt(Supplier<String> load) {
        try {
            return load.get();
        } catch (LinkageError | CodecException missing) {
            return "!" + missing.getMessage();
        }
    }

    /// FFmpeg packs versions as major << 16 | minor << 8 | micro.
    private static String dotted(int version) {
        return (version >> 16) + "." + ((version >> 8) & 0xFF) + "." + (version & 0xFF);
    }
}
