package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BAYER;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_BITSTREAM;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_FLOAT;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_HWACCEL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_XYZ;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import org.bytedeco.ffmpeg.avutil.AVComponentDescriptor;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// Where the samples of a pixel format lie: libavutil's description of it, read once.
///
/// @param rgb whether the components are red, green and blue rather than luma and chroma
/// @param components colour components: 1 for gray, else 3
/// @param alpha whether opacity follows them
/// @param palette whether samples are indices into a palette of ARGB in the second plane
/// @param depth bits of a sample
/// @param chromaShiftX how often chroma is halved across
/// @param chromaShiftY how often it is halved down
/// @param direct whether [#rows] can read it; other formats have to be converted before
record PixelLayout(boolean rgb, int components, boolean alpha, boolean palette, int depth, int chromaShiftX, int chromaShiftY,
        boolean direct) {

    private static final long INDIRECT = AV_PIX_FMT_FLAG_BITSTREAM | AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BAYER | AV_PIX_FMT_FLAG_FLOAT
            | AV_PIX_FMT_FLAG_XYZ;
    /// Samples of fewer bits (5-6-5, 3-3-2) are stretched to as many.
    private static final int FEWEST_BITS = 8;
    private static final int MOST_BITS = 16;

    /// @param format an `AV_PIX_FMT`
    static PixelLayout of(int format) {
        AVPixFmtDescriptor about = Native.check(av_pix_fmt_desc_get(format), "pixel format " + format);
        long flags = about.flags();
        boolean palette = (flags & AV_PIX_FMT_FLAG_PAL) != 0;
        boolean alpha = palette || (flags & AV_PIX_FMT_FLAG_ALPHA) != 0;
        int depth = about.comp(0).depth();
        boolean same = true;
        for (int i = 0; i < about.nb_components(); i++) {
            same &= about.comp(i).depth() == depth || (depth < FEWEST_BITS && about.comp(i).depth() < FEWEST_BITS);
        }
        boolean rgb = palette || (flags & AV_PIX_FMT_FLAG_RGB) != 0;
        int components = palette ? 3 : about.nb_components() - (alpha ? 1 : 0);
        return new PixelLayout(rgb, components, alpha, palette, palette ? FEWEST_BITS : Math.max(depth, FEWEST_BITS),
                rgb ? 0 : about.log2_chroma_w(), rgb ? 0 : about.log2_chroma_h(), (flags & INDIRECT) == 0 && same && depth <= MOST_BITS);
    }

    /// The same samples as four components of ink, none of them opacity.
    PixelLayout ofInks() {
        return new PixelLayout(true, 4, false, false, depth, 0, 0, direct);
    }

    /// The first three components as luma and chroma.
    PixelLayout coded() {
        return new PixelLayout(false, 3, false, false, depth, 0, 0, direct);
    }

    /// The rows of one component.
    ///
    /// @param component 0 to 2 for Y, Cb, Cr or red, green, blue; [#components] for opacity
    static Rows rows(AVFrame frame, int component) {
        PixelLayout layout = of(frame.format());
        if (layout.palette) {
            return new PaletteRows(frame, component);
        }
        AVPixFmtDescriptor about = av_pix_fmt_desc_get(frame.format());
        boolean chroma = component > 0 && component < layout.components;
        int width = chroma ? -(-frame.width() >> layout.chromaShiftX) : frame.width();
        int height = chroma ? -(-frame.height() >> layout.chromaShiftY) : frame.height();
        AVComponentDescriptor where = about.comp(component);
        boolean bigEndian = (about.flags() & AV_PIX_FMT_FLAG_BE) != 0;
        return new SampleRows(frame, where.plane(), where.step(), where.offset(), where.shift(), where.depth(), bigEndian, width, height);
    }

    /// Samples of one depth at equal steps.
    private static final class SampleRows implements Rows {
        private final AVFrame frame;
        private final int plane;
        private final int step;
        private final int offset;
        private final int shift;
        private final int depth;
        private final boolean bigEndian;
        private final int width;
        private final int height;
        private final byte[] bytes;

        SampleRows(AVFrame frame, int plane, int step, int offset, int shift, int depth, boolean bigEndian, int width, int height) {
            this.frame = frame;
            this.plane = plane;
            this.step = step;
            // libavutil counts the bytes of big-endian words from their second one when a component lies in one byte.
            this.offset = bigEndian && depth + shift <= 8 ? offset + 1 : offset;
            this.shift = shift;
            this.depth = depth;
            this.bigEndian = bigEndian;
            this.width = width;
            this.height = height;
            // Words: the last sample of a row may begin within its last four bytes, so that only what is needed is read.
            this.bytes = new byte[(width - 1) * step + sampleBytes()];
        }

        /// Packed words of 32 bits (x2rgb10) begin at their component's offset, too, and are read as two bytes from there.
        private int sampleBytes() {
            return (depth + shift + 7) / 8;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public int height() {
            return height;
        }

        @Override
        public void read(int row, short[] levels) {
            Native.read(frame.data(plane), (long) row * frame.linesize(plane) + offset, bytes, bytes.length);
            if (depth < FEWEST_BITS) {
                readFewBits(levels);
            } else if (sampleBytes() == 1) {
                readBytes(levels);
            } else {
                readWords(levels);
            }
        }

        private void readBytes(short[] levels) {
            if (step == 1) {
                SampleLoops.widen(bytes, BITS - 8, levels, width);
                return;
            }
            for (int i = 0, at = 0; i < width; i++, at += step) {
                levels[i] = (short) ((bytes[at] & 0xFF) << (BITS - 8));
            }
        }

        private void readFewBits(short[] levels) {
            int low = bigEndian ? sampleBytes() - 1 : 0;
            int top = (1 << depth) - 1;
            for (int i = 0, at = 0; i < width; i++, at += step) {
                int word = (bytes[at + low] & 0xFF) | (sampleBytes() == 1 ? 0 : (bytes[at + 1 - low] & 0xFF) << 8);
                levels[i] = (short) ((((word >> shift) & top) * 255 / top) << (BITS - 8));
            }
        }

        private void readWords(short[] levels) {
            int low = bigEndian ? 1 : 0;
            int mask = (1 << depth) - 1;
            for (int i = 0, at = 0; i < width; i++, at += step) {
                int word = (bytes[at + low] & 0xFF) | ((bytes[at + 1 - low] & 0xFF) << 8);
                int sample = (word >> shift) & mask;
                levels[i] = (short) (depth <= BITS ? sample << (BITS - depth) : sample >> (depth - BITS));
            }
        }
    }

    /// One component of the colours that indices stand for. A palette is 256 native-endian words of ARGB.
    private static final class PaletteRows implements Rows {
        private final AVFrame frame;
        private final byte[] bytes;
        private final short[] table = new short[256];

        PaletteRows(AVFrame frame, int component) {
            this.frame = frame;
            this.bytes = new byte[frame.width()];
            byte[] palette = new byte[4 * table.length];
            Native.read(frame.data(1), 0, palette, palette.length);
            for (int i = 0; i < table.length; i++) {
                // Little-endian words: blue, green, red, opacity.
                int at = 4 * i + (component == 3 ? 3 : 2 - component);
                table[i] = (short) ((palette[at] & 0xFF) << (BITS - 8));
            }
        }

        @Override
        public int width() {
            return frame.width();
        }

        @Override
        public int height() {
            return frame.height();
        }

        @Override
        public void read(int row, short[] levels) {
            Native.read(frame.data(0), (long) row * frame.linesize(0), bytes, bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                levels[i] = table[bytes[i] & 0xFF];
            }
        }
    }
}
