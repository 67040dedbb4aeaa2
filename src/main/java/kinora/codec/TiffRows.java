package kinora.codec;

import java.nio.ByteOrder;
import java.util.Optional;

/// Puts the samples of strips and tiles into a frame: undoes differences, resolves palettes and inverted gray, and brings 16 bits to little-endian.
///
/// @param layout of the picture
/// @param bigEndian whether samples of 16 bits have their higher byte first
/// @param palette RGB of all indices, when pixels are indices
/// @param mixed whether inks become red, green and blue
record TiffRows(TiffLayout layout, boolean bigEndian, Optional<byte[]> palette, boolean mixed) {

    private static final int COLOR_MAP = 320;

    static TiffRows of(TiffLayout layout, TiffDirectory directory, ByteOrder order, boolean mixed) throws MediaException {
        if (layout.photometric() != TiffLayout.PALETTE) {
            return new TiffRows(layout, order == ByteOrder.BIG_ENDIAN, Optional.empty(), mixed);
        }
        int colours = 1 << layout.bits();
        if (directory.count(COLOR_MAP) < 3 * colours) {
            throw TiffLayout.damaged();
        }
        // Some programs wrote values of 8 bits into the 16.
        int shift = 0;
        for (int i = 0; i < 3 * colours; i++) {
            shift = directory.number(COLOR_MAP, i, 0) > 255 ? 8 : shift;
        }
        byte[] rgb = new byte[3 * colours];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) (directory.number(COLOR_MAP, i % 3 * colours + i / 3, 0) >> shift);
        }
        return new TiffRows(layout, order == ByteOrder.BIG_ENDIAN, Optional.of(rgb), mixed);
    }

    /// Channels of the frame.
    int channels() {
        return mixed ? 3 : layout.channels();
    }

    /// Places a block.
    ///
    /// @param samples its rows; changed
    /// @param left column of the picture where it begins
    /// @param top row of the picture where it begins
    /// @param count how many rows there are
    /// @param plane the channel that it holds, when they are stored apart
    void place(byte[] samples, int left, int top, int count, int plane, PixelBuffer to) {
        int width = Math.min(layout.blockWidth(), layout.width() - left);
        int rows = Math.min(count, layout.height() - top);
        int bytes = layout.bits() == 16 ? 2 : 1;
        boolean apart = layout.planar();
        if (apart && plane >= layout.channels()) {
            return;
        }
        byte[] row = new byte[width * channels() * bytes];
        for (int y = 0; y < rows; y++) {
            int from = y * layout.rowBytes();
            sum(samples, from);
            if (apart) {
                to.read(0, top + y, left * channels() * bytes, row, row.length);
            }
            for (int x = 0; x < width; x++) {
                if (mixed) {
                    mix(samples, from + x * layout.stored() * bytes, row, x * 3 * bytes);
                } else if (layout.bits() < 8 || palette.isPresent()) {
                    index(samples, from, x, row);
                } else {
                    copy(samples, from + x * layout.stored() * bytes, row, (x * channels() + (apart ? plane : 0)) * bytes,
                            apart ? 1 : channels());
                }
            }
            to.write(top + y, left * channels() * bytes, row, 0, row.length);
        }
    }

    /// Undoes the predictor of TIFF 6.0, section 14, in a row.
    private void sum(byte[] samples, int from) {
        if (layout.predictor() != 2) {
            return;
        }
        int step = layout.stored() * (layout.bits() / 8);
        int end = from + layout.rowBytes();
        if (layout.bits() == 8) {
            for (int i = from + step; i < end; i++) {
                samples[i] += samples[i - step];
            }
            return;
        }
        int high = bigEndian ? 0 : 1;
        for (int i = from + step; i + 1 < end; i += 2) {
            int sum = word(samples, i) + word(samples, i - step);
            samples[i + high] = (byte) (sum >> 8);
            samples[i + 1 - high] = (byte) sum;
        }
    }

    private int word(byte[] samples, int at) {
        int high = bigEndian ? 0 : 1;
        return (samples[at + high] & 0xFF) << 8 | (samples[at + 1 - high] & 0xFF);
    }

    private void index(byte[] samples, int from, int x, byte[] row) {
        int depth = layout.bits();
        int bit = x * depth;
        int step = depth == 8 ? layout.stored() : 1;
        int value = depth == 8
                ? samples[from + x * step] & 0xFF
                : samples[from + (bit >> 3)] >> (8 - depth - (bit & 7)) & ((1 << depth) - 1);
        if (palette.isPresent()) {
            System.arraycopy(palette.get(), 3 * value, row, x * channels(), 3);
            if (channels() == 4) {
                row[4 * x + 3] = samples[from + x * step + 1];
            }
        } else {
            int level = value * (255 / ((1 << depth) - 1));
            row[x] = (byte) (layout.photometric() == 0 ? 255 - level : level);
        }
    }

    private void copy(byte[] samples, int from, byte[] row, int to, int count) {
        boolean inverted = layout.photometric() == 0;
        if (layout.bits() == 8) {
            for (int i = 0; i < count; i++) {
                row[to + i] = inverted && i == 0 ? (byte) ~samples[from + i] : samples[from + i];
            }
            return;
        }
        for (int i = 0; i < count; i++) {
            int value = word(samples, from + 2 * i);
            value = inverted && i == 0 ? 65_535 - value : value;
            row[to + 2 * i] = (byte) value;
            row[to + 2 * i + 1] = (byte) (value >> 8);
        }
    }

    /// Each ink takes away its colour alone.
    private void mix(byte[] samples, int from, byte[] row, int to) {
        boolean deep = layout.bits() == 16;
        long most = deep ? 65_535 : 255;
        long light = most - (deep ? word(samples, from + 6) : samples[from + 3] & 0xFF);
        for (int i = 0; i < 3; i++) {
            long ink = deep ? word(samples, from + 2 * i) : samples[from + i] & 0xFF;
            long value = ((most - ink) * light + most / 2) / most;
            row[to + (deep ? 2 * i : i)] = (byte) value;
            if (deep) {
                row[to + 2 * i + 1] = (byte) (value >> 8);
            }
        }
    }
}
