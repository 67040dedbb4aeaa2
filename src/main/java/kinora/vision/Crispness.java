package kinora.vision;

import java.util.Arrays;

/// How narrow the edges of a picture are, whatever their contrast: how much of the difference between places sixteen pixels apart already lies between places two pixels apart.
///
/// Measured on a copy of at most 512 pixels, whose grain is halved; in four directions, since movement washes out only edges across it; in each of 8 × 8 tiles, of which
/// those without contrast say nothing. A direction is as crisp as its crispest fifth of tiles, so that a sharp subject on a soft ground counts; the picture is as crisp as
/// its least crisp direction. An edge without any width gives 1000; one that is washed out with a standard deviation of s pixels gives 2/√(2π)s of it (a step's steepest
/// slope), that is 270 at three pixels.
final class Crispness {
    private static final int LONGEST = 512;
    private static final int TILES = 8;
    private static final int NEAR = 1;
    private static final int FAR = 8;
    /// A tile says something from this difference over the long way on, in levels.
    private static final int TOLD = 14;
    /// Of the differences within a tile the one that is larger than so many thousandths of them counts: larger ones are single grains.
    private static final int MOST = 985;
    /// More than this is no noise, in levels.
    private static final int MOST_NOISE = 30;
    /// How many tiles must say something for a direction to count; beside it, a direction in which there are far fewer edges than in the one with most does not count.
    private static final int LEAST_TILES = 3;
    private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {1, 1}, {1, -1}};

    private Crispness() {}

    /// In thousandths; all of it where nothing has contrast.
    static int of(Gray picture) {
        Gray small = picture.within(LONGEST);
        if (small.width() < 4 * FAR || small.height() < 4 * FAR) {
            return 1000;
        }
        int least = 1000;
        for (int[] direction : DIRECTIONS) {
            least = Math.min(least, along(small, direction[0], direction[1]));
        }
        return least;
    }

    private static int along(Gray picture, int dx, int dy) {
        int width = picture.width() - 2 * FAR;
        int height = picture.height() - 2 * FAR;
        int[] near = new int[TILES * TILES];
        int[] far = new int[TILES * TILES];
        for (int row = 0; row < TILES; row++) {
            for (int column = 0; column < TILES; column++) {
                int left = FAR + column * width / TILES;
                int right = FAR + (column + 1) * width / TILES;
                int top = FAR + row * height / TILES;
                int bottom = FAR + (row + 1) * height / TILES;
                near[row * TILES + column] = most(picture, (dy * picture.width() + dx) * NEAR, left, right, top, bottom);
                far[row * TILES + column] = most(picture, (dy * picture.width() + dx) * FAR, left, right, top, bottom);
            }
        }
        return crispest(near, far);
    }

    /// The steepest slopes beside the largest differences, without the noise that lies over all of the picture: the slope of its plainest tenth of tiles.
    private static int crispest(int[] near, int[] far) {
        int[] sorted = near.clone();
        Arrays.sort(sorted);
        int noise = Math.min(MOST_NOISE, sorted[sorted.length / 10]);
        int[] ratios = new int[near.length];
        int told = 0;
        for (int i = 0; i < near.length; i++) {
            double difference = without(noise, far[i]);
            if (difference >= TOLD) {
                ratios[told++] = (int) (1000 * without(noise, near[i]) / difference);
            }
        }
        if (told < LEAST_TILES) {
            return 1000;
        }
        Arrays.sort(ratios, 0, told);
        return Math.min(1000, ratios[(told - 1) * 4 / 5]);
    }

    private static double without(int noise, int difference) {
        return StrictMath.sqrt(Math.max(0, difference * difference - noise * noise));
    }

    /// The largest difference between places on either side of each place of a tile, single ones left out.
    private static int most(Gray picture, int step, int left, int right, int top, int bottom) {
        byte[] pixels = picture.pixels();
        int[] counts = new int[256];
        for (int y = top; y < bottom; y++) {
            for (int i = y * picture.width() + left; i < y * picture.width() + right; i++) {
                counts[Math.abs((pixels[i + step] & 0xFF) - (pixels[i - step] & 0xFF))]++;
            }
        }
        return Histogram.percentile(counts, MOST);
    }
}
