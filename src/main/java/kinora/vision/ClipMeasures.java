package kinora.vision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import kinora.media.ClipFacts.Step;
import kinora.media.Region;

/// What the pictures of a clip tell, step by step: how much moves, how unsteady the camera is, how sharp and light it is, and where something changes. Holds the small pictures of a second.
/// Not safe for several threads.
public final class ClipMeasures {
    /// Between two pictures.
    public static final int PICTURE_MS = 100;
    /// Longest side of the pictures.
    public static final int LONGEST = 256;
    /// Which measures these are; see [PictureMeasures#VERSION], which counts for the poster, too.
    public static final int VERSION = 3;

    private static final int STEP_MS = 500;
    /// Most steps of a clip: ten minutes of half seconds. In longer clips steps are longer, and only the first pictures of each are looked at.
    private static final int MOST_STEPS = 1200;
    private static final int PICTURES = STEP_MS / PICTURE_MS;

    /// Luma of a picture in which something can be made out.
    private static final int LIT_FROM = 40;
    private static final int LIT_TO = 215;
    private static final int CELL = 8;
    /// Mean difference of a cell, in levels, from which on it has changed: beside changed cells, and alone.
    private static final int CHANGED = 4;
    private static final int CHANGED_ALONE = 14;
    /// Letters that are typed one by one change a cell by less than that each. A cell has changed, too, when it differs by so much from what it was a second ago, and in this very moment
    /// has gone a part of the way; a cursor that blinks comes back to what it was.
    private static final int GROWN_ALONE = 8;
    private static final int GROWING = 1;
    private static final int A_SECOND = 1000 / PICTURE_MS;
    /// Largest movement of the whole picture between two pictures that is followed, in pixels.
    private static final int FOLLOWED = 12;

    private final int stepMs;
    private final int count;
    private final List<Step> steps = new ArrayList<>();
    private Sums sums = new Sums();
    private Optional<Seen> last = Optional.empty();
    /// The pictures of the last second, the oldest first, each a tenth of a second after the one before.
    private final Deque<Gray> second = new ArrayDeque<>();
    private long posterMs;
    private long posterWorth = -1;

    /// A picture and when it was shown; and how the whole picture moved since the one before, in pixels.
    private record Seen(Gray picture, long ms, double dx, double dy) {}

    /// @param durationMs of the clip, at least 1
    public ClipMeasures(long durationMs) {
        long wanted = Math.max(STEP_MS, (durationMs + MOST_STEPS - 1) / MOST_STEPS);
        this.stepMs = (int) ((wanted + PICTURE_MS - 1) / PICTURE_MS * PICTURE_MS);
        this.count = (int) ((durationMs + stepMs - 1) / stepMs);
    }

    /// Length of a step; the last one may be shorter.
    public int stepMs() {
        return stepMs;
    }

    /// How many steps there are.
    public int count() {
        return count;
    }

    /// The moments to look at in a step, rising.
    public List<Long> moments(int step, long durationMs) {
        List<Long> moments = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            long ms = (long) step * stepMs + (long) i * PICTURE_MS;
            if (ms < durationMs) {
                moments.add(ms);
            }
        }
        return moments;
    }

    /// Looks at the next picture.
    ///
    /// @param ms when it is shown
    public void add(Gray picture, long ms) {
        int sharpness = Sharpness.of(picture);
        int luma = picture.mean(0, 0, picture.width(), picture.height());
        boolean lit = luma >= LIT_FROM && luma <= LIT_TO;
        long worth = sharpness + (lit ? 1L << 32 : 0);
        if (worth > posterWorth) {
            posterWorth = worth;
            posterMs = ms;
        }
        sums.pictures++;
        sums.sharpness = Math.max(sums.sharpness, sharpness);
        sums.luma += luma;
        Optional<Seen> before = last.filter(seen -> ms - seen.ms == PICTURE_MS);
        if (before.isEmpty()) {
            second.clear();
        }
        last = Optional.of(before.map(seen -> compared(seen, picture, ms)).orElseGet(() -> new Seen(picture, ms, 0, 0)));
        second.addLast(picture);
        if (second.size() > A_SECOND) {
            second.removeFirst();
        }
    }

    private Seen compared(Seen before, Gray picture, long ms) {
        byte[] now = picture.pixels();
        byte[] then = before.picture.pixels();
        long difference = 0;
        for (int i = 0; i < now.length; i++) {
            difference += Math.abs((now[i] & 0xFF) - (then[i] & 0xFF));
        }
        double motion = 100.0 * difference / now.length;
        double dx = shift(columns(before.picture), columns(picture));
        double dy = shift(rows(before.picture), rows(picture));
        double turn = Math.abs(dx - before.dx) + Math.abs(dy - before.dy);
        double way = Math.abs(dx) + Math.abs(dy) + Math.abs(before.dx) + Math.abs(before.dy);
        sums.pairs++;
        sums.motion += motion;
        sums.shake += way < 0.5 ? 0 : motion * turn / way;
        sums.changed(second.getFirst(), before.picture, picture);
        return new Seen(picture, ms, dx, dy);
    }

    /// Ends a step.
    ///
    /// @param levelDb of its sound
    public void endStep(int levelDb) {
        Sums done = sums;
        sums = new Sums();
        int pairs = Math.max(1, done.pairs);
        steps.add(new Step((int) StrictMath.round(done.motion / pairs), (int) StrictMath.round(done.shake / pairs), done.sharpness,
                done.luma / Math.max(1, done.pictures), levelDb, done.region()));
    }

    /// The steps so far.
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /// When the sharpest picture that is neither dark nor burnt out is shown.
    public long posterMs() {
        return posterMs;
    }

    private static double[] columns(Gray picture) {
        double[] sums = new double[picture.width()];
        for (int i = 0; i < picture.pixels().length; i++) {
            sums[i % picture.width()] += (double) (picture.pixels()[i] & 0xFF) / picture.height();
        }
        return sums;
    }

    private static double[] rows(Gray picture) {
        double[] sums = new double[picture.height()];
        for (int i = 0; i < picture.pixels().length; i++) {
            sums[i / picture.width()] += (double) (picture.pixels()[i] & 0xFF) / picture.width();
        }
        return sums;
    }

    /// By how many pixels a profile has moved: where the mean absolute difference is least, refined by a parabola through its neighbours.
    private static double shift(double[] from, double[] to) {
        int most = Math.min(FOLLOWED, from.length / 4);
        double[] costs = new double[2 * most + 1];
        int best = most;
        for (int shift = -most; shift <= most; shift++) {
            double sum = 0;
            for (int i = most; i < from.length - most; i++) {
                sum += Math.abs(from[i] - to[i + shift]);
            }
            costs[shift + most] = sum;
        }
        for (int i = 0; i < costs.length; i++) {
            best = costs[i] < costs[best] ? i : best;
        }
        if (best == 0 || best == costs.length - 1) {
            return best - most;
        }
        double bend = costs[best - 1] - 2 * costs[best] + costs[best + 1];
        return best - most + (bend <= 0 ? 0 : (costs[best - 1] - costs[best + 1]) / (2 * bend));
    }

    /// What a step has told so far.
    private static final class Sums {
        private int pictures;
        private int pairs;
        private int luma;
        private int sharpness;
        private double motion;
        private double shake;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = -1;
        private int bottom = -1;
        private int width = 1;
        private int height = 1;

        void changed(Gray secondAgo, Gray before, Gray now) {
            width = Math.max(1, now.width() / CELL);
            height = Math.max(1, now.height() / CELL);
            int[] cells = differences(before, now);
            int[] grown = differences(secondAgo, now);
            for (int i = 0; i < cells.length; i++) {
                if (isChanged(cells, i, CHANGED_ALONE) || (cells[i] >= GROWING * CELL * CELL && isChanged(grown, i, GROWN_ALONE))) {
                    left = Math.min(left, i % width);
                    right = Math.max(right, i % width);
                    top = Math.min(top, i / width);
                    bottom = Math.max(bottom, i / width);
                }
            }
        }

        /// The sum of the differences in each cell.
        private int[] differences(Gray before, Gray now) {
            int[] cells = new int[width * height];
            for (int y = 0; y < height * CELL && y < now.height(); y++) {
                for (int x = 0; x < width * CELL && x < now.width(); x++) {
                    cells[y / CELL * width + x / CELL] += Math.abs(now.at(x, y) - before.at(x, y));
                }
            }
            return cells;
        }

        private boolean isChanged(int[] cells, int at, int alone) {
            int area = CELL * CELL;
            return cells[at] >= alone * area || (cells[at] >= CHANGED * area && hasNeighbour(cells, at));
        }

        private boolean hasNeighbour(int[] cells, int at) {
            int least = CHANGED * CELL * CELL;
            boolean before = at % width > 0 && cells[at - 1] >= least;
            boolean after = at % width < width - 1 && cells[at + 1] >= least;
            boolean above = at >= width && cells[at - width] >= least;
            boolean below = at + width < cells.length && cells[at + width] >= least;
            return before || after || above || below;
        }

        Optional<Region> region() {
            return right < 0
                    ? Optional.empty()
                    : Optional.of(Regions.of((double) left / width, (double) top / height, (right + 1.0) / width, (bottom + 1.0) / height));
        }
    }
}
