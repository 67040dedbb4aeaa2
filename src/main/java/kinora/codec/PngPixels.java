package kinora.codec;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/// The pixels of a PNG's IDAT or fdAT chunks (PNG, third edition, 8 interlacing, 9 filtering, 10 compression). Every row must be there: unlike libavcodec, which
/// gives what it has, this refuses a stream that ends early.
final class PngPixels implements AutoCloseable {
    /// The passes of Adam7: first column, first row, step across, step down.
    private static final int[][] ADAM7 = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
    private static final int[][] AT_ONCE = {{0, 0, 1, 1}};

    private final PngHeader header;
    private final List<ByteBuffer> data;
    private final Inflater inflater = new Inflater();
    private final PngRow row;
    private int nextPart;

    private PngPixels(PngHeader header, List<ByteBuffer> data) throws MediaException {
        this.header = header;
        this.data = data;
        this.row = PngRow.of(header);
    }

    /// Decodes all rows.
    ///
    /// @param data the chunks' contents in order, together one zlib stream
    /// @return a frame of the header's format, which the caller frees
    static AVFrame decode(PngHeader header, List<ByteBuffer> data) throws MediaException {
        try (PngPixels pixels = new PngPixels(header, data);
                PixelBuffer buffer = PixelBuffer.allocate(header.width(), header.height(), header.format(), 1)) {
            for (int[] pass : header.interlaced() ? ADAM7 : AT_ONCE) {
                pixels.pass(pass[0], pass[1], pass[2], pass[3], buffer);
            }
            return buffer.release();
        }
    }

    private void pass(int firstColumn, int firstRow, int across, int down, PixelBuffer to) throws MediaException {
        int width = (header.width() - firstColumn + across - 1) / across;
        if (width < 1) {
            return;
        }
        int pixel = Math.max(1, header.channels() * header.depth() / 8);
        int length = (int) (((long) width * header.channels() * header.depth() + 7) / 8);
        byte[] before = new byte[length];
        byte[] stored = new byte[length];
        byte[] filter = new byte[1];
        byte[] decoded = new byte[width * header.decodedBytes()];
        for (int y = firstRow; y < header.height(); y += down) {
            fill(filter, 1);
            fill(stored, length);
            unfilter(filter[0], stored, before, pixel);
            row.expand(stored, width, decoded);
            write(to, y, firstColumn, across, width, decoded);
            byte[] swap = before;
            before = stored;
            stored = swap;
        }
    }

    private void write(PixelBuffer to, int y, int firstColumn, int across, int width, byte[] decoded) {
        int bytes = header.decodedBytes();
        if (across == 1) {
            to.write(y, 0, decoded, 0, width * bytes);
            return;
        }
        for (int i = 0, column = firstColumn; i < width; i++, column += across) {
            to.write(y, column * bytes, decoded, i * bytes, bytes);
        }
    }

    private void fill(byte[] into, int length) throws MediaException {
        try {
            int have = 0;
            while (have < length) {
                int more = inflater.inflate(into, have, length - have);
                have += more;
                if (more == 0) {
                    if (inflater.finished() || inflater.needsDictionary() || !inflater.needsInput() || nextPart == data.size()) {
                        throw PngHeader.damaged();
                    }
                    inflater.setInput(data.get(nextPart++).duplicate());
                }
            }
        } catch (DataFormatException broken) {
            throw PngHeader.damaged();
        }
    }

    private static void unfilter(byte filter, byte[] row, byte[] above, int pixel) throws MediaException {
        switch (filter) {
            case 0 -> {
            }
            case 1 -> {
                for (int i = pixel; i < row.length; i++) {
                    row[i] += row[i - pixel];
                }
            }
            case 2 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < row.length; i++) {
                    int left = i < pixel ? 0 : row[i - pixel] & 0xFF;
                    row[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
                }
            }
            case 4 -> paeth(row, above, pixel);
            default -> throw PngHeader.damaged();
        }
    }

    private static void paeth(byte[] row, byte[] above, int pixel) {
        for (int i = 0; i < Math.min(pixel, row.length); i++) {
            row[i] += above[i];
        }
        for (int i = pixel; i < row.length; i++) {
            int left = row[i - pixel] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = above[i - pixel] & 0xFF;
            int toLeft = Math.abs(up - corner);
            int toUp = Math.abs(left - corner);
            int toCorner = Math.abs(left + up - 2 * corner);
            row[i] += (byte) (toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
