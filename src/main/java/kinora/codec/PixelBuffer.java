package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.nio.ByteBuffer;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/// A frame of our own, written row by row. The memory is outside of the Java heap; [#close] frees it, [#release] hands it on.
final class PixelBuffer implements AutoCloseable {
    private final AVFrame frame;
    private final ByteBuffer[] planes;
    private boolean released;

    private PixelBuffer(AVFrame frame, ByteBuffer[] planes) {
        this.frame = frame;
        this.planes = planes;
    }

    /// A frame whose samples are undefined.
    ///
    /// @param format an `AV_PIX_FMT` without chroma of other size
    /// @param planes how many planes the format has
    static PixelBuffer allocate(int width, int height, int format, int planes) {
        AVFrame frame = av_frame_alloc();
        frame.width(width).height(height).format(format);
        if (av_frame_get_buffer(frame, 0) < 0) {
            av_frame_free(frame);
            throw new CodecException("no memory for a picture of " + width + "x" + height);
        }
        return of(frame, planes);
    }

    /// A frame that somebody else made; owned from now on.
    static PixelBuffer of(AVFrame frame, int planes) {
        ByteBuffer[] bytes = new ByteBuffer[planes];
        for (int plane = 0; plane < planes; plane++) {
            BytePointer data = frame.data(plane);
            bytes[plane] = data.capacity((long) frame.linesize(plane) * frame.height()).asByteBuffer();
        }
        return new PixelBuffer(frame, bytes);
    }

    int width() {
        return frame.width();
    }

    int height() {
        return frame.height();
    }

    int format() {
        return frame.format();
    }

    /// Writes bytes of a row of the first plane.
    ///
    /// @param at in bytes from the row's start
    void write(int row, int at, byte[] bytes, int from, int length) {
        write(0, row, at, bytes, from, length);
    }

    void write(int plane, int row, int at, byte[] bytes, int from, int length) {
        planes[plane].put(row * frame.linesize(plane) + at, bytes, from, length);
    }

    void read(int plane, int row, int at, byte[] into, int length) {
        planes[plane].get(row * frame.linesize(plane) + at, into, 0, length);
    }

    /// The frame, which the caller frees from now on.
    AVFrame release() {
        released = true;
        return frame;
    }

    @Override
    public void close() {
        if (!released) {
            released = true;
            av_frame_free(frame);
        }
    }
}
