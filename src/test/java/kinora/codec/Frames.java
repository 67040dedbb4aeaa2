package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVComponentDescriptor;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// Frames of any pixel format, written sample by sample after libavutil's description.
final class Frames {
    private Frames() {}

    /// What a component's sample is at a place of the component.
    interface Samples {
        int at(int component, int column, int row);
    }

    static AVFrame of(int format, int width, int height, Samples samples) {
        AVFrame frame = av_frame_alloc();
        frame.width(width).height(height).format(format);
        Native.check(av_frame_get_buffer(frame, 0), "a frame");
        AVPixFmtDescriptor about = av_pix_fmt_desc_get(format);
        boolean planar = about.nb_components() > 2;
        for (int plane = 0; plane < 4 && frame.data(plane) != null; plane++) {
            int rows = planar && (plane == 1 || plane == 2) ? -(-height >> about.log2_chroma_h()) : height;
            for (long i = 0; i < (long) rows * frame.linesize(plane); i++) {
                frame.data(plane).put(i, (byte) 0);
            }
        }
        for (int c = 0; c < about.nb_components(); c++) {
            boolean chroma = planar && (c == 1 || c == 2);
            int across = chroma ? about.log2_chroma_w() : 0;
            int down = chroma ? about.log2_chroma_h() : 0;
            for (int row = 0; row < -(-height >> down); row++) {
                for (int column = 0; column < -(-width >> across); column++) {
                    put(frame, about, c, column, row, samples.at(c, column, row));
                }
            }
        }
        return frame;
    }

    private static void put(AVFrame frame, AVPixFmtDescriptor about, int component, int column, int row, int sample) {
        AVComponentDescriptor where = about.comp(component);
        long at = (long) row * frame.linesize(where.plane()) + (long) column * where.step() + where.offset();
        int shifted = sample << where.shift();
        boolean two = where.depth() + where.shift() > 8;
        if (!two) {
            or(frame, where.plane(), at, shifted);
            return;
        }
        boolean big = (about.flags() & AV_PIX_FMT_FLAG_BE) != 0;
        or(frame, where.plane(), at, big ? shifted >> 8 : shifted);
        or(frame, where.plane(), at + 1, big ? shifted : shifted >> 8);
    }

    private static void or(AVFrame frame, int plane, long at, int bits) {
        frame.data(plane).put(at, (byte) (frame.data(plane).get(at) | bits));
    }
}
