package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVA420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_init_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;

/// A decoded frame in another pixel format at the same size, the same bytes on every CPU. Chroma counts as centred and of BT.601, as still pictures have it.
final class SameSize {
    /// swscale counts chroma positions in 1/256 of a luma sample.
    private static final int CENTRED = 128;

    private SameSize() {}

    /// Converts a frame, or gives it back when it has the format already.
    ///
    /// @param frame is freed
    /// @param fullRange whether luma is of full range in both
    /// @return a frame that the caller frees
    static AVFrame as(AVFrame frame, int format, boolean fullRange) {
        if (frame.format() == format) {
            return frame;
        }
        SwsContext context = sws_alloc_context();
        AVFrame converted = av_frame_alloc();
        boolean done = false;
        try {
            int from = frame.format();
            context.flags(SWS_BILINEAR | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT);
            context.src_w(frame.width()).src_h(frame.height()).src_format(from).src_range(fullRange ? 1 : 0);
            context.dst_w(frame.width()).dst_h(frame.height()).dst_format(format).dst_range(fullRange ? 1 : 0);
            if (from == AV_PIX_FMT_YUV420P || from == AV_PIX_FMT_YUVA420P) {
                context.src_h_chr_pos(CENTRED).src_v_chr_pos(CENTRED);
            }
            Native.check(sws_init_context(context, (SwsFilter) null, null), "a converter of pixel format " + from);
            converted.width(frame.width()).height(frame.height()).format(format);
            Native.check(av_frame_get_buffer(converted, 0), "memory for a converted picture");
            Native.check(sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), converted.data(), converted.linesize()),
                    "converting");
            done = true;
            return converted;
        } finally {
            av_frame_free(frame);
            if (!done) {
                av_frame_free(converted);
            }
            sws_freeContext(context);
        }
    }
}
