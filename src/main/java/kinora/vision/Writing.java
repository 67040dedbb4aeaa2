package kinora.vision;

/// Where lines of writing are, in any script and of either polarity: windows of 64 × 64 pixels whose paper is even, with strokes of ink on it that stand in rows, and rows of bare
/// paper between these. Grain, leaves and gravel have no bare rows; planks, bricks and waves no strokes.
final class Writing {
    private static final int SIDE = 64;
    /// Ink and paper differ by so many levels at least.
    private static final int INK = 40;
    /// What differs from the paper by this share of the way to the ink, in per cent, is ink.
    private static final int INK_PERCENT = 40;
    private static final int LEAST_INK = 3;
    private static final int MOST_INK = 45;
    /// Rows in which at most so many pixels are ink are bare, those with at least so many are written.
    private static final int BARE = 1;
    private static final int WRITTEN = 6;
    private static final int LEAST_BARE = 8;
    private static final int LEAST_WRITTEN = 12;
    /// Changes between ink and paper in a written row, on average.
    private static final int CROSSINGS = 5;
    /// The same where the ink is light: stars and lamps are as bright.
    private static final int CROSSINGS_OF_LIGHT = 8;
    /// So many per cent of the paper are within an eighth of the difference between ink and paper.
    private static final int EVEN_PERCENT = 70;

    private Writing() {}

    /// Share of the windows, in thousandths.
    static int of(Gray picture) {
        int across = picture.width() / SIDE;
        int down = picture.height() / SIDE;
        int written = 0;
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                written += isWritten(picture, column * SIDE, row * SIDE) ? 1 : 0;
            }
        }
        return across * down == 0 ? 0 : written * 1000 / (across * down);
    }

    private static boolean isWritten(Gray picture, int left, int top) {
        int[] counts = new int[256];
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left; x < left + SIDE; x++) {
                counts[picture.at(x, y)]++;
            }
        }
        int low = Histogram.percentile(counts, 20);
        int high = Histogram.percentile(counts, 980);
        int paper = Histogram.percentile(counts, 500);
        boolean dark = paper - low > high - paper;
        int contrast = dark ? paper - low : high - paper;
        if (contrast < INK) {
            return false;
        }
        int border = dark ? paper - contrast * INK_PERCENT / 100 : paper + contrast * INK_PERCENT / 100;
        int ink = 0;
        int even = 0;
        for (int value = 0; value < counts.length; value++) {
            boolean inks = dark ? value < border : value > border;
            ink += inks ? counts[value] : 0;
            even += Math.abs(value - paper) <= Math.max(4, contrast / 8) ? counts[value] : 0;
        }
        int all = SIDE * SIDE;
        return ink * 100 >= LEAST_INK * all && ink * 100 <= MOST_INK * all && even * 100 >= EVEN_PERCENT * (all - ink)
                && hasLines(picture, left, top, border, dark);
    }

    private static boolean hasLines(Gray picture, int left, int top, int border, boolean dark) {
        int bare = 0;
        int written = 0;
        int crossings = 0;
        int starts = 0;
        boolean wasBare = false;
        for (int y = top; y < top + SIDE; y++) {
            int inked = 0;
            int crossed = 0;
            boolean before = false;
            for (int x = left; x < left + SIDE; x++) {
                boolean inks = dark ? picture.at(x, y) < border : picture.at(x, y) > border;
                inked += inks ? 1 : 0;
                crossed += inks != before ? 1 : 0;
                before = inks;
            }
            if (inked <= BARE) {
                bare++;
                wasBare = true;
            } else if (inked >= WRITTEN) {
                written++;
                crossings += crossed;
                starts += wasBare ? 1 : 0;
                wasBare = false;
            }
        }
        return bare >= LEAST_BARE && written >= LEAST_WRITTEN && crossings >= (dark ? CROSSINGS : CROSSINGS_OF_LIGHT) * written
                && starts >= 1;
    }
}
