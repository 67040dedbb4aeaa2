package kinora.vision;

/// What the surfaces of a picture are like, in thousandths of its area.
///
/// @param detail tiles of 12 × 12 in which something can be made out: luma spans 16 levels between its 5th and 95th percentile, not all of it in the dark and not all of it
/// burnt out
/// @param flat blocks of 8 × 8 pixels of one luma, without the grain that every lens and sensor leaves (two levels of rounding allowed)
/// @param text windows that look like writing ([Writing]), and blocks of 16 × 16 pixels that are made of two flat colours
record Surfaces(int detail, int flat, int text) {

    private static final int TILES = 12;
    private static final int SPAN = 16;
    private static final int SEEN = 40;
    private static final int BURNT = 238;

    private static final int FLAT_SIDE = 8;
    private static final int GRAIN = 2;

    private static final int SIDE = 16;
    /// Two drawn colours differ by so many at least, and so many of their pixels are of exactly these.
    private static final int DRAWN = 24;
    private static final int DRAWN_PERCENT = 75;
    private static final int DRAWN_SPREAD = 3;

    static Surfaces of(Gray picture) {
        return new Surfaces(detail(picture), flat(picture), text(picture));
    }

    private static int detail(Gray picture) {
        int across = Math.min(TILES, picture.width());
        int down = Math.min(TILES, picture.height());
        int seen = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                int left = column * picture.width() / across;
                int top = row * picture.height() / down;
                int[] counts = counts(picture, left, top, (column + 1) * picture.width() / across - left,
                        (row + 1) * picture.height() / down - top);
                int low = Histogram.percentile(counts, 50);
                int high = Histogram.percentile(counts, 950);
                seen += high - low >= SPAN && high >= SEEN && low <= BURNT ? 1 : 0;
            }
        }
        return seen * 1000 / (across * down);
    }

    private static int flat(Gray picture) {
        int across = picture.width() / FLAT_SIDE;
        int down = picture.height() / FLAT_SIDE;
        int flat = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                flat += isFlat(picture, column * FLAT_SIDE, row * FLAT_SIDE) ? 1 : 0;
            }
        }
        return across * down == 0 ? 0 : flat * 1000 / (across * down);
    }

    private static boolean isFlat(Gray picture, int left, int top) {
        int least = 255;
        int most = 0;
        for (int y = top; y < top + FLAT_SIDE; y++) {
            for (int x = left; x < left + FLAT_SIDE; x++) {
                int value = picture.at(x, y);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            if (most - least > GRAIN) {
                return false;
            }
        }
        return true;
    }

    /// Blocks of two flat colours where nothing is written, and windows with writing, at the picture's own size or at half of it.
    private static int text(Gray picture) {
        int written = Math.max(Writing.of(picture), Writing.of(picture.within(Math.max(picture.width(), picture.height()) / 2)));
        return Math.min(1000, written + drawn(picture));
    }

    private static int drawn(Gray picture) {
        int across = picture.width() / SIDE;
        int down = picture.height() / SIDE;
        int drawn = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                drawn += isDrawn(counts(picture, column * SIDE, row * SIDE, SIDE, SIDE)) ? 1 : 0;
            }
        }
        return across * down == 0 ? 0 : drawn * 1000 / (across * down);
    }

    /// Two colours without anything between but their edges.
    private static boolean isDrawn(int[] counts) {
        int first = fullest(counts, -256);
        int second = fullest(counts, first);
        return second >= 0 && Math.abs(first - second) >= DRAWN
                && around(counts, first) + around(counts, second) >= SIDE * SIDE * DRAWN_PERCENT / 100
                && around(counts, second) >= SIDE / 2;
    }

    /// The value that occurs most often and is not near another one; −1 when there is none.
    private static int fullest(int[] counts, int other) {
        int best = -1;
        for (int value = 0; value < counts.length; value++) {
            if (Math.abs(value - other) >= DRAWN && counts[value] > 0 && (best < 0 || counts[value] > counts[best])) {
                best = value;
            }
        }
        return best;
    }

    private static int around(int[] counts, int middle) {
        int sum = 0;
        for (int value = Math.max(0, middle - DRAWN_SPREAD); value <= Math.min(255, middle + DRAWN_SPREAD); value++) {
            sum += counts[value];
        }
        return sum;
    }

    private static int[] counts(Gray picture, int left, int top, int across, int down) {
        int[] counts = new int[256];
        for (int y = top; y < top + down; y++) {
            for (int x = left; x < left + across; x++) {
                counts[picture.at(x, y)]++;
            }
        }
        return counts;
    }
}
