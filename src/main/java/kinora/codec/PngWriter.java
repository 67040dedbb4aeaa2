package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import kinora.media.Planes;

/// One frame of a film as a PNG file's bytes.
public final class PngWriter {
    private PngWriter() {}

    /// The planes in sRGB, 8 bit a channel.
    public static byte[] encode(Planes planes) {
        AVCodecContext context = Native
                .check(avcodec_alloc_context3(Native.check(avcodec_find_encoder(AV_CODEC_ID_PNG), "the PNG encoder")), "the PNG encoder");
        AVFrame frame = av_frame_alloc();
        AVPacket packet = av_packet_alloc();
        try {
            context.width(planes.width()).height(planes.height()).pix_fmt(AV_PIX_FMT_RGB24);
            context.time_base().num(1).den(1);
            Native.check(avcodec_open2(context, context.codec(), (AVDictionary) null), "opening the PNG encoder");
            frame.width(planes.width()).height(planes.height()).format(AV_PIX_FMT_RGB24);
            Native.check(av_frame_get_buffer(frame, 0), "memory for a picture");
            byte[] rgb = ColourConversion.toRgb(planes);
            for (int row = 0; row < planes.height(); row++) {
                frame.data(0).position((long) row * frame.linesize(0)).put(rgb, row * planes.width() * 3, planes.width() * 3);
            }
            Native.check(avcodec_send_frame(context, frame), "encoding a picture");
            Native.check(avcodec_receive_packet(context, packet), "encoding a picture");
            byte[] png = new byte[packet.size()];
            packet.data().get(png);
            return png;
        } finally {
            av_packet_free(packet);
            av_frame_free(frame);
            avcodec_free_context(context);
        }
    }
}
