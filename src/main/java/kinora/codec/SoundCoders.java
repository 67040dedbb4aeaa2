package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MP3;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_OPUS;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PCM_S16LE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_AAC_LOW;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_UNKNOWN;

import java.util.OptionalInt;

import kinora.media.SoundCoding;

/// What FFmpeg calls the coders of sound, and what they must do for files to be right.
///
/// @param encoder its name
/// @param id of the coding
/// @param format of samples
/// @param profile of the coding
/// @param frame moments in a packet
/// @param priming moments that it must add in front; any number when there is none
record SoundCoders(String encoder, int id, int format, int profile, int frame, OptionalInt priming) {
    static SoundCoders of(SoundCoding coding) {
        return switch (coding) {
            case AAC -> new SoundCoders("aac", AV_CODEC_ID_AAC, AV_SAMPLE_FMT_FLTP, AV_PROFILE_AAC_LOW, 1024, OptionalInt.of(1024));
            // MPEG-1 layer 3 has 1152 samples a frame (ISO/IEC 11172-3, 2.4.2.1); LAME tells its delay itself.
            case MP3 -> new SoundCoders("libmp3lame", AV_CODEC_ID_MP3, AV_SAMPLE_FMT_FLTP, AV_PROFILE_UNKNOWN, 1152, OptionalInt.empty());
            // 20 ms, the usual frame of Opus (RFC 6716, 2.1.4).
            case OPUS -> new SoundCoders("libopus", AV_CODEC_ID_OPUS, AV_SAMPLE_FMT_FLT, AV_PROFILE_UNKNOWN, 960, OptionalInt.empty());
            case PCM -> new SoundCoders("pcm_s16le", AV_CODEC_ID_PCM_S16LE, AV_SAMPLE_FMT_S16, AV_PROFILE_UNKNOWN, 1024, OptionalInt.of(0));
        };
    }
}
