package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_HWACCEL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_count_planes;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;

import kinora.media.MediaRefusal;

/// The part of a picture that is shown, put together of tiles. Several threads may put tiles that do not overlap.
final class HeifCanvas {
    private static final int UNREAD = AV_PIX_FMT_FLAG_ALPHA | AV_PIX_FMT_FLAG_BE | AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_PAL;

    private final AVFrame frame;
    private final HeifView view;
    private final HeifLayout layout;
    private final Format format;
    private final AVPixFmtDescriptor pixels;

    private HeifCanvas(AVFrame frame, HeifView view, HeifLayout layout, Format format, AVPixFmtDescriptor pixels) {
        this.frame = frame;
        this.view = view;
        this.layout = layout;
        this.format = format;
        this.pixels = pixels;
    }

    /// A canvas for tiles like one.
    ///
    /// @throws MediaException when the tile needs more memory than its configuration told, or cannot be put together with others
    static HeifCanvas like(AVFrame tile, HeifLayout layout, HeifView view, Format format) throws MediaException {
        AVPixFmtDescriptor pixels = described(tile, layout.halfBytes(), format);
        boolean splits = (layout.columns() > 1 && isSplit(layout.tileWidth(), pixels.log2_chroma_w()))
                || (layout.tiles().size() > layout.columns() && isSplit(layout.tileHeight(), pixels.log2_chroma_h()));
        if (splits) {
            throw new MediaException(new MediaRefusal.Unsupported(format.label() + " with tiles of odd sizes"));
        }
        AVFrame frame = av_frame_alloc();
        frame.format(tile.format()).width(view.width()).height(view.height());
        frame.color_range(tile.color_range()).colorspace(tile.colorspace()).color_primaries(tile.color_primaries());
        frame.color_trc(tile.color_trc()).chroma_location(tile.chroma_location());
        if (av_frame_get_buffer(frame, 0) < 0) {
            av_frame_free(frame);
            throw new CodecException("no memory for a picture of " + view.width() + "x" + view.height());
        }
        return new HeifCanvas(frame, view, layout, format, pixels);
    }

    /// What the pixels of a decoded tile are.
    ///
    /// @param halfBytes bytes of a pixel times two, as its configuration told
    /// @throws MediaException when they are more
    static AVPixFmtDescriptor described(AVFrame tile, int halfBytes, Format format) throws MediaException {
        AVPixFmtDescriptor pixels = av_pix_fmt_desc_get(tile.format());
        int samples = pixels.nb_components() == 1 ? 2 : 2 + (4 >> (pixels.log2_chroma_w() + pixels.log2_chroma_h()));
        boolean planar = av_pix_fmt_count_planes(tile.format()) == pixels.nb_components() && pixels.nb_components() <= 3;
        if (!planar || (pixels.flags() & UNREAD) != 0 || samples * pixels.comp(0).step() > halfBytes) {
            throw new MediaException(new MediaRefusal.Damaged(format.label()));
        }
        return pixels;
    }

    /// Puts a tile to its place.
    ///
    /// @param index of the tile, counted row by row
    void put(AVFrame tile, int index) throws MediaException {
        if (tile.format() != frame.format()) {
            throw new MediaException(new MediaRefusal.Damaged(format.label()));
        }
        int left = index % layout.columns() * layout.tileWidth();
        int top = index / layout.columns() * layout.tileHeight();
        for (int plane = 0; plane < pixels.nb_components(); plane++) {
            int acrossShift = plane == 0 ? 0 : pixels.log2_chroma_w();
            int downShift = plane == 0 ? 0 : pixels.log2_chroma_h();
            Run across = Run.of(left, layout.tileWidth(), view.x(), view.width(), acrossShift);
            Run down = Run.of(top, layout.tileHeight(), view.y(), view.height(), downShift);
            if (across.length() > 0 && down.length() > 0) {
                long step = pixels.comp(0).step();
                BytePointer to = at(frame, plane, across.to() * step, down.to());
                BytePointer from = at(tile, plane, across.from() * step, down.from());
                av_image_copy_plane(to, frame.linesize(plane), from, tile.linesize(plane), (int) (across.length() * step), down.length());
            }
        }
    }

    /// The picture. The caller frees it.
    AVFrame frame() {
        return frame;
    }

    /// Whether a chroma sample would lie in two tiles.
    private static boolean isSplit(int length, int shift) {
        return length >> shift << shift != length;
    }

    private static BytePointer at(AVFrame frame, int plane, long bytes, long row) {
        BytePointer data = frame.data(plane);
        return data.position(row * frame.linesize(plane) + bytes);
    }

    /// Along one side of a plane: which samples of a tile go where.
    private record Run(int from, int to, int length) {
        static Run of(int tileStart, int tileLength, int viewStart, int viewLength, int shift) {
            int begin = (tileStart >> shift) - (viewStart >> shift);
            int from = Math.max(0, -begin);
            int to = Math.max(0, begin);
            return new Run(from, to, Math.min(ceiling(tileLength, shift) - from, ceiling(viewLength, shift) - to));
        }

        private static int ceiling(int length, int shift) {
            return (length + (1 << shift) - 1) >> shift;
        }
    }
}
