package kinora.compose;

import java.util.Arrays;

import kinora.media.Planes;

/// Blurs planes by a box twice, across and down, in integers. A box may end within a sample, so that a blur that grows does so evenly. Beyond the edges the edge
/// sample counts.
final class Blurring {
    /// Parts of a sample.
    private static final int PARTS = 256;
    private static final int SHIFT = 40;

    private byte[] scratch = {};
    private int[] sums = {};

    /// Blurs a picture.
    void apply(Treat.Blur blur, Planes picture) {
        int side = Math.min(picture.width(), picture.height());
        int across = (int) StrictMath.round(blur.across() * side * PARTS);
        int down = (int) StrictMath.round(blur.down() * side * PARTS);
        blur(picture.y(), picture.width(), picture.height(), across, down);
        blur(picture.u(), picture.width() / 2, picture.height() / 2, across / 2, down / 2);
        blur(picture.v(), picture.width() / 2, picture.height() / 2, across / 2, down / 2);
    }

    private void blur(byte[] plane, int width, int height, int across, int down) {
        if (scratch.length < plane.length) {
            scratch = new byte[plane.length];
        }
        if (sums.length < width) {
            sums = new int[width];
        }
        if (across > 0) {
            for (int y = 0; y < height; y++) {
                across(plane, scratch, y * width, width, across);
                across(scratch, plane, y * width, width, across);
            }
        }
        if (down > 0) {
            down(plane, scratch, width, height, down);
            down(scratch, plane, width, height, down);
        }
    }

    private static void across(byte[] from, byte[] to, int at, int width, int radius) {
        int whole = radius / PARTS;
        int rest = radius % PARTS;
        long share = share(radius);
        int last = width - 1;
        int sum = 0;
        for (int i = -whole; i <= whole; i++) {
            sum += from[at + Math.max(0, Math.min(i, last))] & 0xFF;
        }
        for (int x = 0; x < width; x++) {
            int before = from[at + Math.max(0, x - whole - 1)] & 0xFF;
            int after = from[at + Math.min(last, x + whole + 1)] & 0xFF;
            to[at + x] = value(sum * PARTS + (before + after) * rest, share);
            sum += after - (from[at + Math.max(0, x - whole)] & 0xFF);
        }
    }

    private void down(byte[] from, byte[] to, int width, int height, int radius) {
        int whole = radius / PARTS;
        int rest = radius % PARTS;
        long share = share(radius);
        Arrays.fill(sums, 0, width, 0);
        for (int i = -whole; i <= whole; i++) {
            int row = Math.max(0, Math.min(i, height - 1)) * width;
            for (int x = 0; x < width; x++) {
                sums[x] += from[row + x] & 0xFF;
            }
        }
        for (int y = 0; y < height; y++) {
            row(from, to, width, Math.max(0, y - whole - 1) * width, Math.max(0, y - whole) * width,
                    Math.min(height - 1, y + whole + 1) * width, y * width, rest, share);
        }
    }

    /// One row, and the sums of the next one.
    private void row(byte[] from, byte[] to, int width, int before, int first, int after, int at, int rest, long share) {
        int[] running = sums;
        for (int x = 0; x < width; x++) {
            int next = from[after + x] & 0xFF;
            to[at + x] = value(running[x] * PARTS + ((from[before + x] & 0xFF) + next) * rest, share);
            running[x] += next - (from[first + x] & 0xFF);
        }
    }

    /// One part of a box, whose width is one sample and twice the radius: at most 2·1024 + 1 samples of 255 in 256 parts are below 2²⁸.
    private static long share(int radius) {
        return (1L << SHIFT) / (PARTS + 2L * radius);
    }

    private static byte value(int sum, long share) {
        return (byte) ((sum * share + (1L << (SHIFT - 1))) >> SHIFT);
    }
}
