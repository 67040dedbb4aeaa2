package kinora.codec;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.util.function.IntBinaryOperator;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// Codes small pictures as AV1 for tests.
final class Av1Stills {
    private Av1Stills() {}

    /// A picture of 4:2:0, 8 bit, full range, whose luma comes out as it went in; its colour differences are 100 and 150.
    ///
    /// @param luma of a column and a row
    static byte[] of(int width, int height, IntBinaryOperator luma) {
        AVCodecContext context = Native.check(avcodec_alloc_context3(avcodec_find_encoder_by_name("libaom-av1")), "an AV1 encoder");
        AVFrame frame = av_frame_alloc();
        AVPacket packet = av_packet_alloc();
        AVDictionary options = new AVDictionary(null);
        try {
            context.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).color_range(AVCOL_RANGE_JPEG).thread_count(1);
            context.time_base().num(1).den(1);
            av_dict_set(options, "cpu-used", "8", 0);
            av_dict_set(options, "aom-params", "lossless=1", 0);
            Native.check(avcodec_open2(context, context.codec(), options), "opening an AV1 encoder");
            frame.width(width).height(height).format(AV_PIX_FMT_YUV420P).pts(0).color_range(AVCOL_RANGE_JPEG);
            Native.check(av_frame_get_buffer(frame, 0), "a frame");
            for (int row = 0; row < height; row++) {
                for (int column = 0; column < width; column++) {
                    frame.data(0).put((long) row * frame.linesize(0) + column, (byte) luma.applyAsInt(column, row));
                    frame.data(1).put((long) (row / 2) * frame.linesize(1) + column / 2, (byte) 100);
                    frame.data(2).put((long) (row / 2) * frame.linesize(2) + column / 2, (byte) 150);
                }
            }
            Native.check(avcodec_send_frame(context, frame), "coding");
            Native.check(avcodec_send_frame(context, null), "coding");
            Native.check(avcodec_receive_packet(context, packet), "coding");
            byte[] coded = new byte[packet.size()];
            packet.data().get(coded);
            return coded;
        } finally {
            av_frame_free(frame);
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }
}
