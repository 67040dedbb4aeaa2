package kinora.codec;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import kinora.media.Planes;

/// Drawn pictures of one size in a file, one behind the other.
final class DrawnFrames implements AutoCloseable {
    private final RandomAccessFile file;
    private final int mark;
    private final int width;
    private final int height;

    /// @param mark bytes before the planes of each
    DrawnFrames(Path file, int mark, int width, int height) throws IOException {
        this.file = new RandomAccessFile(file.toFile(), "r");
        this.mark = mark;
        this.width = width;
        this.height = height;
    }

    /// One of them.
    ///
    /// @param number from 0
    Planes read(int number) throws IOException {
        int luma = width * height;
        file.seek(number * (mark + luma * 3L / 2) + mark);
        return new Planes(width, height, bytes(luma), bytes(luma / 4), bytes(luma / 4));
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
