package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRAP16;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GBRP16;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_MONOBLACK;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_MONOWHITE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_POINT;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_init_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;

/// Pictures whose samples do not lie at equal steps (bits, floating point) in a format whose samples do.
final class PlainFormat {
    private PlainFormat() {}

    /// The same picture at the same size; frames of its own.
    static Decoded of(Decoded picture) {
        AVFrame frame = picture.frame();
        AVFrame alpha = picture.alpha();
        AVFrame plain = converted(frame, target(frame.format()));
        return new Decoded(plain, alpha == null ? null : av_frame_clone(alpha), picture.premultiplied(), picture.orientation(),
                picture.colours());
    }

    private static int target(int format) {
        if (format == AV_PIX_FMT_MONOBLACK || format == AV_PIX_FMT_MONOWHITE) {
            return AV_PIX_FMT_GRAY8;
        }
        PixelLayout layout = PixelLayout.of(format);
        if (layout.alpha()) {
            return AV_PIX_FMT_GBRAP16;
        }
        return layout.depth() <= 8 ? AV_PIX_FMT_GBRP : AV_PIX_FMT_GBRP16;
    }

    private static AVFrame converted(AVFrame frame, int format) {
        SwsContext context = sws_alloc_context();
        AVFrame plain = av_frame_alloc();
        boolean done = false;
        try {
            context.flags(SWS_POINT | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP | SWS_BITEXACT);
            context.src_w(frame.width()).src_h(frame.height()).src_format(frame.format()).src_range(1);
            context.dst_w(frame.width()).dst_h(frame.height()).dst_format(format).dst_range(1);
            Native.check(sws_init_context(context, (SwsFilter) null, null), "a converter of pixel format " + frame.format());
            plain.width(frame.width()).height(frame.height()).format(format).color_range(frame.color_range());
            Native.check(av_frame_get_buffer(plain, 0), "memory for a converted picture");
            Native.check(sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), plain.data(), plain.linesize()),
                    "converting");
            done = true;
            return plain;
        } finally {
            if (!done) {
                av_frame_free(plain);
            }
            sws_freeContext(context);
        }
    }
}
