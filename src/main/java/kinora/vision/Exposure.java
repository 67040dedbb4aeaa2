package kinora.vision;

import kinora.media.Planes;
import kinora.media.Region;

/// How light a picture is: shares of its pixels in thousandths, mean and standard deviation of luma (full range).
///
/// @param dark luma below 8 (craft rule 3)
/// @param bright luma above 247 (craft rule 3)
/// @param white luma above 200 and nearly no colour, as paper (craft rule 5)
/// @param lit luma of 36 to 240; pixels of the middle, half of each side, count ten times
/// @param mean 0 to 255
/// @param contrast 0 to 127
record Exposure(int dark, int bright, int white, int lit, int mean, int contrast) {

    private static final int DARK = 8;
    private static final int BRIGHT = 247;
    private static final int PAPER = 200;
    private static final int LIT = 36;
    private static final int BURNT = 240;
    /// Distance from gray, in samples of U and V, up to which paper may be tinted.
    private static final int TINT = 10;

    static Exposure of(Gray picture, Planes planes) {
        int[] counts = new int[256];
        for (byte pixel : picture.pixels()) {
            counts[pixel & 0xFF]++;
        }
        long sum = 0;
        long squares = 0;
        for (int value = 0; value < counts.length; value++) {
            sum += (long) value * counts[value];
            squares += (long) value * value * counts[value];
        }
        long count = picture.pixels().length;
        long variance = squares / count - (sum / count) * (sum / count) - 2 * (sum / count) * (sum % count) / count;
        return new Exposure(share(counts, 0, DARK), share(counts, BRIGHT + 1, 256), white(picture, planes), lit(picture),
                (int) (sum / count), Math.clamp(StrictMath.round(StrictMath.sqrt((double) Math.max(0, variance))), 0, 127));
    }

    private static int share(int[] counts, int from, int to) {
        long all = 0;
        long within = 0;
        for (int value = 0; value < counts.length; value++) {
            all += counts[value];
            within += value >= from && value < to ? counts[value] : 0;
        }
        return (int) (within * 1000 / all);
    }

    /// In the middle there is the subject; what is white around it may be so on purpose.
    private static int lit(Gray picture) {
        long all = 0;
        long lit = 0;
        for (int y = 0; y < picture.height(); y++) {
            boolean inside = 4 * y >= picture.height() && 4 * y < 3 * picture.height();
            for (int x = 0; x < picture.width(); x++) {
                int weight = inside && 4 * x >= picture.width() && 4 * x < 3 * picture.width() ? 10 : 1;
                int value = picture.at(x, y);
                all += weight;
                lit += value >= LIT && value <= BURNT ? weight : 0;
            }
        }
        return (int) (lit * 1000 / all);
    }

    /// How much of the whole weight of pixels that [#lit] counts lies in a region, in thousandths.
    static int weight(Region region) {
        long across = overlap(region.left(), region.right());
        long down = overlap(region.top(), region.bottom());
        long middle = across * down;
        long all = (long) region.width() * region.height();
        return (int) ((all + 9 * middle) * Region.ONE / (Region.ONE * Region.ONE + 9 * Region.ONE / 2 * Region.ONE / 2));
    }

    /// How much of a span lies in the middle half.
    private static int overlap(int from, int to) {
        return Math.max(0, Math.min(to, 3 * Region.ONE / 4) - Math.max(from, Region.ONE / 4));
    }

    private static int white(Gray picture, Planes planes) {
        int half = planes.width() / 2;
        long white = 0;
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < planes.width(); x++) {
                int chroma = y / 2 * half + x / 2;
                if (picture.at(x, y) > PAPER && near(planes.u()[chroma]) && near(planes.v()[chroma])) {
                    white++;
                }
            }
        }
        return (int) (white * 1000 / picture.pixels().length);
    }

    private static boolean near(byte chroma) {
        return Math.abs((chroma & 0xFF) - 128) <= TINT;
    }
}
