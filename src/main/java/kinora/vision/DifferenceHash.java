package kinora.vision;

import kinora.media.Planes;

/// What a picture looks like in 64 bits: whether each of 8 × 8 places is lighter than its right neighbour, on a copy of 9 × 8 (N. Krawetz, 2013); or than the one below it, on a
/// copy of 8 × 9. The bits run in rows from the upper left, the first is the highest.
///
/// Both together tell what the picture looks like when it is turned or mirrored, without another look at it.
final class DifferenceHash {
    private static final int SIDE = 8;

    private DifferenceHash() {}

    static long of(Gray picture) {
        if (picture.width() <= SIDE || picture.height() < SIDE) {
            return 0;
        }
        return of(Planes.mean(picture.pixels(), picture.width(), picture.height(), SIDE + 1, SIDE), SIDE + 1, 1);
    }

    /// The same downwards.
    static long down(Gray picture) {
        if (picture.width() < SIDE || picture.height() <= SIDE) {
            return 0;
        }
        return of(Planes.mean(picture.pixels(), picture.width(), picture.height(), SIDE, SIDE + 1), SIDE, SIDE);
    }

    private static long of(byte[] small, int width, int step) {
        long hash = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int at = y * width + x;
                hash = (hash << 1) | ((small[at] & 0xFF) > (small[at + step] & 0xFF) ? 1 : 0);
            }
        }
        return hash;
    }

    /// The hash of the same picture with its rows in the other order, as seen in a mirror that lies below it.
    static long flipped(long hash) {
        return Long.reverseBytes(hash);
    }

    /// The hash with its columns in the other order.
    static long mirrored(long hash) {
        long pairs = (hash >>> 1 & 0x5555555555555555L) | (hash & 0x5555555555555555L) << 1;
        long fours = (pairs >>> 2 & 0x3333333333333333L) | (pairs & 0x3333333333333333L) << 2;
        return (fours >>> 4 & 0x0F0F0F0F0F0F0F0FL) | (fours & 0x0F0F0F0F0F0F0F0FL) << 4;
    }

    /// The hash with rows for columns.
    static long transposed(long hash) {
        long turned = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                turned = (turned << 1) | (hash >>> (SIDE * SIDE - 1 - (x * SIDE + y)) & 1);
            }
        }
        return turned;
    }
}
