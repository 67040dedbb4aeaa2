package kinora.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGB24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_RGBA;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaInfo;
import kinora.media.Orientation;

/// A BMP file. Its rows are plain enough to be read here, which libavcodec does not for all masks, and opacity only where a mask says so.
final class BmpPicture implements PictureReader {
    private final BmpFile file;
    private final String contentHash;
    private final byte[] colours = new byte[3 * 256];

    private BmpPicture(BmpFile file, String contentHash) {
        this.file = file;
        this.contentHash = contentHash;
        for (int i = 0; i < file.palette().limit() / file.paletteEntry(); i++) {
            for (int j = 0; j < 3; j++) {
                colours[3 * i + j] = file.palette().get(i * file.paletteEntry() + 2 - j);
            }
        }
    }

    static BmpPicture open(Source source, String contentHash) throws MediaException {
        return new BmpPicture(BmpFile.read(source.whole()), contentHash);
    }

    @Override
    public MediaInfo.Picture info() {
        String detail = file.depth() + " bit" + (file.runs() ? ", run lengths" : "") + (file.alpha() ? ", alpha" : "");
        return new MediaInfo.Picture(contentHash, Format.BMP.id(), file.width(), file.height(), Optional.empty(), detail);
    }

    @Override
    public Decoded decode() throws MediaException {
        int channels = file.alpha() ? 4 : 3;
        try (PixelBuffer buffer = PixelBuffer.allocate(file.width(), file.height(), file.alpha() ? AV_PIX_FMT_RGBA : AV_PIX_FMT_RGB24, 1)) {
            if (file.runs()) {
                runs(buffer);
            } else {
                rows(buffer, channels);
            }
            return new Decoded(buffer.release(), null, false, Orientation.UPRIGHT, new Colours(0, true, Colours.SRGB));
        }
    }

    private void rows(PixelBuffer to, int channels) throws MediaException {
        int used = (int) (((long) file.width() * file.depth() + 7) / 8);
        // The last row's padding may be missing.
        if (file.stride() * (file.height() - 1L) + used > file.pixels().limit()) {
            throw BmpFile.damaged();
        }
        byte[] stored = new byte[used];
        byte[] row = new byte[file.width() * channels];
        for (int i = 0; i < file.height(); i++) {
            file.pixels().get((int) (i * file.stride()), stored);
            if (file.depth() <= 8) {
                indexed(stored, row);
            } else if (file.depth() == 24) {
                for (int j = 0; j < row.length; j += 3) {
                    row[j] = stored[j + 2];
                    row[j + 1] = stored[j + 1];
                    row[j + 2] = stored[j];
                }
            } else {
                masked(stored, row, channels);
            }
            to.write(place(i), 0, row, 0, row.length);
        }
    }

    private int place(int row) {
        return file.topDown() ? row : file.height() - 1 - row;
    }

    private void indexed(byte[] stored, byte[] row) {
        int depth = file.depth();
        for (int i = 0; i < file.width(); i++) {
            int bit = i * depth;
            int index = stored[bit >> 3] >> (8 - depth - (bit & 7)) & ((1 << depth) - 1);
            System.arraycopy(colours, 3 * index, row, 3 * i, 3);
        }
    }

    private void masked(byte[] stored, byte[] row, int channels) {
        int bytes = file.depth() / 8;
        for (int i = 0, from = 0, to = 0; i < file.width(); i++, from += bytes) {
            int pixel = (stored[from] & 0xFF) | (stored[from + 1] & 0xFF) << 8;
            if (bytes == 4) {
                pixel |= (stored[from + 2] & 0xFF) << 16 | (stored[from + 3] & 0xFF) << 24;
            }
            for (int channel = 0; channel < channels; channel++) {
                row[to++] = sample(pixel, file.masks()[channel]);
            }
        }
    }

    /// The bits of a mask, brought to 8.
    private static byte sample(int pixel, int mask) {
        if (mask == 0) {
            return 0;
        }
        int shift = Integer.numberOfTrailingZeros(mask);
        long most = Integer.toUnsignedLong(mask) >>> shift;
        long value = Integer.toUnsignedLong(pixel & mask) >>> shift;
        return (byte) ((value * 255 + most / 2) / most);
    }

    /// Runs of one index, or stretches of several; 0 0 ends a row, 0 1 the picture, 0 2 moves on. What is passed over has the first colour.
    private void runs(PixelBuffer to) throws MediaException {
        byte[] row = new byte[3 * file.width()];
        blank(row);
        for (int i = 0; i < file.height(); i++) {
            to.write(i, 0, row, 0, row.length);
        }
        ByteBuffer in = file.pixels().duplicate();
        int y = 0;
        int x = 0;
        while (y < file.height()) {
            if (in.remaining() < 2) {
                // The mark of the end may be missing, but no pixels.
                if (y == file.height() - 1 && x >= file.width()) {
                    to.write(place(y), 0, row, 0, row.length);
                    return;
                }
                throw BmpFile.damaged();
            }
            int count = in.get() & 0xFF;
            int value = in.get() & 0xFF;
            if (count > 0) {
                x = stretch(row, x, count, value, null);
            } else if (value > 2) {
                int bytes = file.depth() == 8 ? value : (value + 1) / 2;
                if (in.remaining() < bytes) {
                    throw BmpFile.damaged();
                }
                x = stretch(row, x, value, 0, in);
                in.position(Math.min(in.limit(), in.position() + bytes + (bytes & 1)));
            } else {
                int down = value == 0 ? 1 : value == 1 ? file.height() - y : 0;
                int across = 0;
                if (value == 2) {
                    if (in.remaining() < 2) {
                        throw BmpFile.damaged();
                    }
                    across = in.get() & 0xFF;
                    down = in.get() & 0xFF;
                }
                if (down > 0) {
                    to.write(place(y), 0, row, 0, row.length);
                    blank(row);
                    y += down;
                }
                x = value == 0 ? 0 : x + across;
            }
        }
    }

    private void blank(byte[] row) {
        for (int i = 0; i < row.length; i += 3) {
            System.arraycopy(colours, 0, row, i, 3);
        }
    }

    /// Writes pixels of one value, or of the bytes that follow; those beyond the row are left out.
    private int stretch(byte[] row, int x, int count, int value, @Nullable ByteBuffer bytes) {
        for (int i = 0; i < count; i++) {
            int pair = bytes == null
                    ? value
                    : file.depth() == 8 ? bytes.get(bytes.position() + i) & 0xFF : bytes.get(bytes.position() + i / 2);
            int index = file.depth() == 8 ? pair : i % 2 == 0 ? pair >> 4 : pair & 0xF;
            if (x + i < file.width()) {
                System.arraycopy(colours, 3 * index, row, 3 * (x + i), 3);
            }
        }
        return x + count;
    }

    @Override
    public void close() {}
}
