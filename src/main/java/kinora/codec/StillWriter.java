package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT470BG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.FF_QP2LAMBDA;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.Planes;
import kinora.media.StillProfile;

/// One frame of a film as the bytes of a picture file in sRGB, 8 bit a channel. Alpha is kept where the format has it.
public final class StillWriter {
    /// From this quality on, chroma is not halved.
    private static final int FULL_CHROMA = 90;
    /// Finest and coarsest quantiser of FFmpeg's JPEG encoder that are of use.
    private static final int FINEST = 1;
    private static final int COARSEST = 24;

    private StillWriter() {}

    /// The planes as a picture file.
    public static byte[] encode(Planes planes, StillProfile profile) {
        return switch (profile.form()) {
            case PNG -> planes.isOpaque()
                    ? encode("png", AV_PIX_FMT_RGB24, planes, profile, new byte[][]{ColourConversion.toRgb(planes)}, 3)
                    : encode("png", AV_PIX_FMT_RGBA, planes, profile, new byte[][]{FourChannels.rgba(planes)}, 4);
            case WEBP -> encode("libwebp", AV_PIX_FMT_BGRA, planes, profile, new byte[][]{FourChannels.bgra(planes)}, 4);
            case JPEG -> {
                boolean full = profile.quality() >= FULL_CHROMA;
                yield encode("mjpeg", full ? AV_PIX_FMT_YUVJ444P : AV_PIX_FMT_YUVJ420P, planes, profile, JpegPlanes.of(planes, full), 1);
            }
        };
    }

    /// @param samples of each plane of the format, rows without padding
    /// @param step samples that a pixel has in the first plane
    private static byte[] encode(String name, int format, Planes planes, StillProfile profile, byte[][] samples, int step) {
        AVCodecContext context = Native.check(
                avcodec_alloc_context3(Native.check(avcodec_find_encoder_by_name(name), "the encoder " + name)), "the encoder " + name);
        AVFrame frame = av_frame_alloc();
        AVPacket packet = av_packet_alloc();
        try {
            context.width(planes.width()).height(planes.height()).pix_fmt(format).thread_count(1);
            context.time_base().num(1).den(1);
            context.flags(context.flags() | AV_CODEC_FLAG_BITEXACT);
            ask(context, profile);
            Native.check(avcodec_open2(context, context.codec(), (AVDictionary) null), "opening the encoder " + name);
            frame.width(planes.width()).height(planes.height()).format(format).quality(context.global_quality()).pts(0);
            Native.check(av_frame_get_buffer(frame, 0), "memory for a picture");
            for (int plane = 0; plane < samples.length; plane++) {
                int row = plane == 0 || samples[plane].length == samples[0].length ? planes.width() * step : planes.width() / 2;
                BytePointer data = frame.data(plane);
                for (int at = 0, line = 0; at < samples[plane].length; at += row, line++) {
                    data.position((long) line * frame.linesize(plane)).put(samples[plane], at, row);
                }
            }
            Native.check(avcodec_send_frame(context, frame), "encoding a picture");
            avcodec_send_frame(context, null);
            Native.check(avcodec_receive_packet(context, packet), "encoding a picture");
            byte[] bytes = new byte[packet.size()];
            packet.data().get(bytes);
            return bytes;
        } finally {
            av_packet_free(packet);
            av_frame_free(frame);
            avcodec_free_context(context);
        }
    }

    private static void ask(AVCodecContext context, StillProfile profile) {
        switch (profile.form()) {
            case PNG -> {
                // It loses nothing.
            }
            case WEBP -> {
                av_opt_set(context.priv_data(), "lossless", profile.quality() == 100 ? "1" : "0", 0);
                av_opt_set(context.priv_data(), "quality", Integer.toString(profile.quality()), 0);
            }
            case JPEG -> {
                int quantiser = FINEST + (100 - profile.quality()) * (COARSEST - FINEST) / 99;
                context.flags(context.flags() | AV_CODEC_FLAG_QSCALE).global_quality(quantiser * FF_QP2LAMBDA);
                context.color_range(AVCOL_RANGE_JPEG).colorspace(AVCOL_SPC_BT470BG);
            }
        }
    }
}
