package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

import kinora.media.MediaRefusal;

/// The headers of a BMP file (Microsoft, “Bitmap Header Types”, “BITMAPV5HEADER”; OS/2 1 and 2).
///
/// @param width in pixels
/// @param height in pixels
/// @param topDown whether the first row is the upper one
/// @param depth bits of a pixel
/// @param compression 0 none, 1 runs of 8 bits, 2 runs of 4 bits, 3 masks
/// @param masks of red, green, blue and alpha for 16 and 32 bits; 0 where there is no such channel
/// @param palette blue, green, red and one more byte for each colour, or without it in OS/2 1
/// @param paletteEntry bytes of a colour
/// @param pixels from the first row stored
record BmpFile(int width, int height, boolean topDown, int depth, int compression, int[] masks, ByteBuffer palette, int paletteEntry,
        ByteBuffer pixels) {

    static final int RUNS_8 = 1;
    static final int RUNS_4 = 2;
    private static final int MASKS = 3;
    private static final int ALPHA_MASKS = 6;
    private static final int FILE_HEADER = 14;
    private static final int OS2 = 12;
    private static final int INFO = 40;
    private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8, 16, 24, 32);
    private static final int[] NO_MASKS = {0, 0, 0, 0};
    private static final int[] MASKS_555 = {0x7C00, 0x3E0, 0x1F, 0};
    private static final int[] MASKS_888 = {0xFF0000, 0xFF00, 0xFF, 0};

    static BmpFile read(ByteBuffer file) throws MediaException {
        ByteBuffer in = file.slice().order(ByteOrder.LITTLE_ENDIAN);
        if (in.limit() < FILE_HEADER + OS2) {
            throw damaged();
        }
        long header = in.getInt(FILE_HEADER) & 0xFFFF_FFFFL;
        if (header < OS2 || header > 256 || FILE_HEADER + header > in.limit()) {
            throw damaged();
        }
        boolean old = header == OS2;
        int width = old ? in.getShort(18) & 0xFFFF : in.getInt(18);
        int tall = old ? in.getShort(20) & 0xFFFF : in.getInt(22);
        int depth = in.getShort(old ? 24 : 28) & 0xFFFF;
        int compression = header >= 20 && !old ? in.getInt(30) : 0;
        if (width <= 0 || tall == 0 || tall == Integer.MIN_VALUE || !DEPTHS.contains(depth)) {
            throw damaged();
        }
        boolean runs = (compression == RUNS_8 && depth == 8) || (compression == RUNS_4 && depth == 4);
        boolean masked = (compression == MASKS || compression == ALPHA_MASKS) && (depth == 16 || depth == 32) && header >= INFO;
        // Header sizes of OS/2 2 share the number 3 with Huffman coding, which nobody writes.
        if (compression != 0 && !runs && !masked) {
            throw new MediaException(new MediaRefusal.Unsupported("BMP of compression " + compression));
        }
        PixelLimits.require(width, Math.abs((long) tall), depth == 24 || (depth == 32 && !masked) ? 24 : 32);
        return layout(in, (int) header, new int[]{width, tall, depth, compression}, masked);
    }

    private static BmpFile layout(ByteBuffer in, int header, int[] what, boolean masked) throws MediaException {
        int depth = what[2];
        int behind = FILE_HEADER + header;
        int[] masks = depth == 16 ? MASKS_555 : depth == 32 ? MASKS_888 : NO_MASKS;
        if (masked) {
            // In the headers from version 2 on they are fields; version 1 has them behind it.
            int count = header >= 56 || what[3] == ALPHA_MASKS ? 4 : 3;
            if (FILE_HEADER + INFO + 4 * count > in.limit()) {
                throw damaged();
            }
            masks = new int[4];
            for (int i = 0; i < count; i++) {
                masks[i] = in.getInt(FILE_HEADER + INFO + 4 * i);
            }
            behind = Math.max(behind, FILE_HEADER + INFO + 4 * count);
        } else if (depth == 32 && header >= 108) {
            masks = new int[]{MASKS_888[0], MASKS_888[1], MASKS_888[2], in.getInt(FILE_HEADER + INFO + 12) == 0xFF000000 ? 0xFF000000 : 0};
        }
        long start = in.getInt(10) & 0xFFFF_FFFFL;
        if (start < behind || start >= in.limit()) {
            throw damaged();
        }
        int entry = header == OS2 ? 3 : 4;
        int colours = depth > 8 ? 0 : (int) Math.min(1 << depth, (start - behind) / entry);
        ByteBuffer palette = in.slice(behind, colours * entry);
        ByteBuffer pixels = in.slice((int) start, in.limit() - (int) start).order(ByteOrder.LITTLE_ENDIAN);
        return new BmpFile(what[0], Math.abs(what[1]), what[1] < 0, depth, what[3], masks, palette, entry, pixels);
    }

    boolean runs() {
        return compression == RUNS_8 || compression == RUNS_4;
    }

    /// Whether a mask says that there is opacity: without one, the fourth byte of a pixel means nothing.
    boolean alpha() {
        return masks[3] != 0;
    }

    /// Bytes from one row to the next.
    long stride() {
        return ((long) width * depth + 31) / 32 * 4;
    }

    static MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(Format.BMP.label()));
    }
}
