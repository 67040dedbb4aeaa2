package kinora.vision;

import kinora.media.Planes;

/// What a picture looks like in 64 bits: whether each of 8 × 8 places is lighter than its right neighbour, on a copy of 9 × 8 (N. Krawetz, 2013). The bits run in rows from
/// the upper left, the first is the highest.
final class DifferenceHash {
    private static final int SIDE = 8;

    private DifferenceHash() {}

    static long of(Gray picture) {
        if (picture.width() <= SIDE || picture.height() < SIDE) {
            return 0;
        }
        byte[] small = Planes.mean(picture.pixels(), picture.width(), picture.height(), SIDE + 1, SIDE);
        long hash = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int at = y * (SIDE + 1) + x;
                hash = (hash << 1) | ((small[at] & 0xFF) > (small[at + 1] & 0xFF) ? 1 : 0);
            }
        }
        return hash;
    }
}
