package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_GRAY8;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BITEXACT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_LANCZOS;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_init_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;

/// The one accurate resize of a picture: swscale with Lanczos taps and exact rounding, the same bytes on every CPU.
final class Scaler {
    /// swscale counts chroma positions in 1/256 of a luma sample: 128 is the middle between two (JFIF: centred). Along a
    /// side where chroma is whole it must stay unset, or chroma is moved by half a sample.
    private static final int CENTRED = 128;

    private Scaler() {}

    /// Scales a decoded JPEG frame, keeping its matrix and full range.
    ///
    /// @return Y, Cb and Cr, each `width × height` without padding
    static byte[][] toPlanar444(AVFrame frame, int width, int height) {
        SwsContext context = sws_alloc_context();
        AVFrame scaled = av_frame_alloc();
        try {
            context.flags(SWS_LANCZOS | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_BITEXACT);
            int format = unranged(frame.format());
            context.src_w(frame.width()).src_h(frame.height()).src_format(format).src_range(1);
            context.dst_w(width).dst_h(height).dst_format(AV_PIX_FMT_YUV444P).dst_range(1);
            if (format == AV_PIX_FMT_YUV420P || format == AV_PIX_FMT_YUV422P) {
                context.src_h_chr_pos(CENTRED);
            }
            if (format == AV_PIX_FMT_YUV420P || format == AV_PIX_FMT_YUV440P) {
                context.src_v_chr_pos(CENTRED);
            }
            Native.check(sws_init_context(context, (SwsFilter) null, null), "a scaler");
            scaled.width(width).height(height).format(AV_PIX_FMT_YUV444P);
            Native.check(av_frame_get_buffer(scaled, 0), "memory for a scaled picture");
            Native.check(sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), scaled.data(), scaled.linesize()),
                    "scaling");
            byte[][] planes = new byte[3][];
            for (int plane = 0; plane < 3; plane++) {
                planes[plane] = rows(scaled.data(plane), scaled.linesize(plane), width, height);
            }
            return planes;
        } finally {
            av_frame_free(scaled);
            sws_freeContext(context);
        }
    }

    private static byte[] rows(BytePointer data, int stride, int width, int height) {
        byte[] plane = new byte[width * height];
        for (int row = 0; row < height; row++) {
            data.position((long) row * stride).get(plane, row * width, width);
        }
        return plane;
    }

    /// The deprecated full-range formats as their plain equivalents; the range is told apart.
    private static int unranged(int format) {
        if (format == AV_PIX_FMT_YUVJ420P) {
            return AV_PIX_FMT_YUV420P;
        }
        if (format == AV_PIX_FMT_YUVJ422P) {
            return AV_PIX_FMT_YUV422P;
        }
        if (format == AV_PIX_FMT_YUVJ440P) {
            return AV_PIX_FMT_YUV440P;
        }
        return format == AV_PIX_FMT_YUVJ444P ? AV_PIX_FMT_YUV444P : AV_PIX_FMT_GRAY8;
    }
}
