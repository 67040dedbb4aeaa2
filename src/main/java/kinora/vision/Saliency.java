package kinora.vision;

import java.util.Arrays;
import java.util.Optional;

import kinora.media.Planes;
import kinora.media.Region;

/// What the eye goes to first in a picture: the region whose colours are unlike those of the border, cannot be reached from the border without crossing an edge, are rare and
/// close together, and are in focus; with a preference for the middle.
///
/// Four maps on a copy of at most 320 pixels, each brought from its 5th…99th percentile to 0…1: distance from the colours of a 4 % frame ([BorderColours]), minimum barrier
/// distance from the frame (Zhang et al., Minimum barrier salient object detection at 80 FPS, 2015; [Barrier]), colour contrast times compactness ([ColourContrast]; Cheng et
/// al., Global contrast based salient region detection, 2011), and local contrast. Fused as ((border + barrier)/2 + contrast/4 + focus · 0.15) · (0.35 + 0.65 · centre), with a
/// Gaussian of 0.25 about (0.5, 0.52) as the centre; cut at 0.7 of Otsu's threshold; opened by 3 × 3; of the parts the best and those of more than an eighth of its worth.
final class Saliency {
    private static final int LONGEST = 320;
    private static final double CENTRE_SIGMA = 0.25;
    private static final double CENTRE_Y = 0.52;
    private static final double OTSU_SHARE = 0.7;
    private static final double PART_SHARE = 0.12;
    /// Less than this share of the picture is a speck, more than that is the picture itself.
    private static final double LEAST_AREA = 0.004;
    private static final double MOST_AREA = 0.6;
    /// How much higher the fused map without its centre must be inside than outside, where 1 is its whole span.
    private static final double STANDS_OUT = 0.22;
    /// What fills less of its box is strewn over the picture.
    private static final double LEAST_FILLED = 0.22;
    /// Share of the region's pixels that lie outside of the given box at each side: single arms do not widen it.
    private static final double TAIL = 0.015;

    private Saliency() {}

    static Optional<Region> of(Planes planes) {
        int side = Math.max(planes.width(), planes.height());
        int width = Math.max(1, side <= LONGEST ? planes.width() : planes.width() * LONGEST / side);
        int height = Math.max(1, side <= LONGEST ? planes.height() : planes.height() * LONGEST / side);
        if (width < 16 || height < 16) {
            return Optional.empty();
        }
        Channels colours = Channels.of(planes, width, height);
        double[] plain = plain(colours);
        double[] fused = centred(plain, width, height);
        normalise(fused);
        boolean[] mask = opened(above(fused, OTSU_SHARE * otsu(fused)), width, height);
        Components.keepBest(mask, width, height, PART_SHARE);
        return region(mask, plain, width, height);
    }

    private static double[] plain(Channels colours) {
        double[] border = BorderColours.distance(colours);
        double[] barrier = Barrier.distance(colours);
        double[] contrast = ColourContrast.of(colours);
        double[] focus = focus(colours);
        normalise(border);
        normalise(barrier);
        normalise(contrast);
        normalise(focus);
        double[] fused = new double[border.length];
        for (int i = 0; i < fused.length; i++) {
            fused[i] = (border[i] + barrier[i]) / 2 + 0.25 * contrast[i] + 0.15 * focus[i];
        }
        normalise(fused);
        return fused;
    }

    private static double[] centred(double[] map, int width, int height) {
        double[] across = bell(width, 0.5);
        double[] down = bell(height, CENTRE_Y);
        double[] centred = new double[map.length];
        for (int i = 0; i < map.length; i++) {
            centred[i] = map[i] * (0.35 + 0.65 * across[i % width] * down[i / width]);
        }
        return centred;
    }

    private static double[] bell(int length, double middle) {
        double[] bell = new double[length];
        for (int i = 0; i < length; i++) {
            double off = ((i + 0.5) / length - middle) / CENTRE_SIGMA;
            bell[i] = StrictMath.exp(-off * off / 2);
        }
        return bell;
    }

    /// Local contrast, spread over its surroundings.
    private static double[] focus(Channels colours) {
        double[] luma = colours.values()[0];
        double[] soft = Blur.box(luma, colours.width(), colours.height(), 1);
        double[] sharp = new double[luma.length];
        for (int i = 0; i < luma.length; i++) {
            sharp[i] = Math.abs(luma[i] - soft[i]);
        }
        return Blur.box(sharp, colours.width(), colours.height(), 5);
    }

    /// Brings a map's 5th…99th percentile to 0…1.
    static void normalise(double[] map) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (double value : map) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (most <= least) {
            Arrays.fill(map, 0);
            return;
        }
        int[] counts = new int[1024];
        double step = (most - least) / counts.length;
        for (double value : map) {
            counts[Math.min(counts.length - 1, (int) ((value - least) / step))]++;
        }
        double low = least + Histogram.percentile(counts, 50) * step;
        double high = least + (Histogram.percentile(counts, 990) + 1) * step;
        for (int i = 0; i < map.length; i++) {
            map[i] = Math.clamp((map[i] - low) / (high - low), 0, 1);
        }
    }

    /// The threshold that parts a map's values best (Otsu, 1979), on 256 levels.
    private static double otsu(double[] map) {
        int[] counts = new int[256];
        double sum = 0;
        for (double value : map) {
            int level = Math.min(255, (int) (value * 256));
            counts[level]++;
            sum += level;
        }
        double best = -1;
        int at = 0;
        double below = 0;
        double sumBelow = 0;
        for (int level = 0; level < 256; level++) {
            below += counts[level];
            sumBelow += (double) level * counts[level];
            double above = map.length - below;
            if (below == 0 || above == 0) {
                continue;
            }
            double apart = sumBelow / below - (sum - sumBelow) / above;
            if (below * above * apart * apart > best) {
                best = below * above * apart * apart;
                at = level;
            }
        }
        return (at + 1) / 256.0;
    }

    private static boolean[] above(double[] map, double threshold) {
        boolean[] mask = new boolean[map.length];
        for (int i = 0; i < map.length; i++) {
            mask[i] = map[i] > threshold;
        }
        return mask;
    }

    private static boolean[] opened(boolean[] mask, int width, int height) {
        return grown(grown(mask, width, height, false), width, height, true);
    }

    /// Every place that has the value among its neighbours gets it.
    private static boolean[] grown(boolean[] mask, int width, int height, boolean grow) {
        boolean[] grown = new boolean[mask.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean found = false;
                for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1) && !found; v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1) && !found; u++) {
                        found = mask[v * width + u] == grow;
                    }
                }
                grown[y * width + x] = found == grow;
            }
        }
        return grown;
    }

    private static Optional<Region> region(boolean[] mask, double[] plain, int width, int height) {
        int[] columns = new int[width];
        int[] rows = new int[height];
        int count = 0;
        double inside = 0;
        double all = 0;
        for (int i = 0; i < mask.length; i++) {
            all += plain[i];
            if (mask[i]) {
                columns[i % width]++;
                rows[i / width]++;
                count++;
                inside += plain[i];
            }
        }
        if (count < LEAST_AREA * mask.length || count > MOST_AREA * mask.length
                || inside / count - (all - inside) / (mask.length - count) < STANDS_OUT) {
            return Optional.empty();
        }
        int tail = (int) (TAIL * count);
        double box = (last(columns, tail) + 1.0 - first(columns, tail)) * (last(rows, tail) + 1.0 - first(rows, tail));
        if (count < LEAST_FILLED * box) {
            return Optional.empty();
        }
        return Optional.of(Regions.of((double) first(columns, tail) / width, (double) first(rows, tail) / height,
                (last(columns, tail) + 1.0) / width, (last(rows, tail) + 1.0) / height));
    }

    private static int first(int[] counts, int tail) {
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            if (sum > tail) {
                return i;
            }
        }
        return 0;
    }

    private static int last(int[] counts, int tail) {
        int sum = 0;
        for (int i = counts.length - 1; i >= 0; i--) {
            sum += counts[i];
            if (sum > tail) {
                return i;
            }
        }
        return counts.length - 1;
    }
}
