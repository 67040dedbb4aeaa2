package kinora.vision;

import java.util.ArrayList;
import java.util.List;

/// White letters that were written over a picture, as captions, labels and watermarks are: spots of nearly pure white, of strokes as thin as those of letters, with hard edges all around, that
/// stand in one line. Foam, stars and lamps have soft rims and stand anywhere.
///
/// Our own bounds, on pictures of at most 1024 pixels. Of our photos without lettering none has more than three such spots in a line; those with have six and seven.
final class Lettering {
    private static final int WHITE = 242;
    private static final int PURE = 247;
    /// What is around a letter is no lighter.
    private static final int GROUND = 190;
    private static final int GROUND_PERCENT = 90;
    private static final int LEAST_SIDE = 8;
    private static final int MOST_SIDE = 90;
    private static final int LEAST_AREA = 12;
    private static final int LEAST_AREA_PERCENT = 10;
    private static final int MOST_STROKE = 10;
    /// Rim of a letter whose softness is left out, and the ring around it that is looked at.
    private static final int RIM = 3;
    /// Where more is white than this share, it is snow or paper.
    private static final int SNOW = 5;

    private final Gray picture;
    private final boolean[] seen;
    private final int[] stack;

    /// A spot that could be a letter.
    private record Letter(int left, int middle, int height) {
        boolean isBeside(Letter other) {
            int taller = Math.max(height, other.height);
            boolean sized = 5 * Math.min(height, other.height) >= 2 * taller;
            return sized && 10 * Math.abs(middle - other.middle) <= 6 * taller && Math.abs(left - other.left) <= 6 * height;
        }
    }

    private Lettering(Gray picture) {
        this.picture = picture;
        this.seen = new boolean[picture.pixels().length];
        this.stack = new int[picture.pixels().length];
    }

    /// The most letters that stand in one line.
    static int of(Gray picture) {
        int white = 0;
        for (byte pixel : picture.pixels()) {
            white += (pixel & 0xFF) >= WHITE ? 1 : 0;
        }
        if (white < LEAST_AREA || white > picture.pixels().length / SNOW) {
            return 0;
        }
        List<Letter> letters = new Lettering(picture).letters();
        int most = 0;
        for (Letter letter : letters) {
            most = Math.max(most, (int) letters.stream().filter(letter::isBeside).count());
        }
        return most;
    }

    private List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (int start = 0; start < seen.length; start++) {
            if (!seen[start] && isWhite(start)) {
                int count = spot(start);
                int left = picture.width();
                int right = 0;
                int top = picture.height();
                int bottom = 0;
                for (int i = 0; i < count; i++) {
                    left = Math.min(left, stack[i] % picture.width());
                    right = Math.max(right, stack[i] % picture.width());
                    top = Math.min(top, stack[i] / picture.width());
                    bottom = Math.max(bottom, stack[i] / picture.width());
                }
                if (isSized(count, right - left + 1, bottom - top + 1) && isLetter(count, left, top, right, bottom)) {
                    letters.add(new Letter(left, (top + bottom) / 2, bottom - top + 1));
                }
            }
        }
        return letters;
    }

    private boolean isWhite(int place) {
        return (picture.pixels()[place] & 0xFF) >= WHITE;
    }

    /// Finds a spot, whose places then stand in the stack.
    ///
    /// @return how many
    private int spot(int start) {
        int width = picture.width();
        int count = 0;
        stack[count++] = start;
        seen[start] = true;
        for (int i = 0; i < count; i++) {
            int x = stack[i] % width;
            int y = stack[i] / width;
            for (int row = Math.max(0, y - 1); row <= Math.min(picture.height() - 1, y + 1); row++) {
                for (int place = row * width + Math.max(0, x - 1); place <= row * width + Math.min(width - 1, x + 1); place++) {
                    if (!seen[place] && isWhite(place)) {
                        seen[place] = true;
                        stack[count++] = place;
                    }
                }
            }
        }
        return count;
    }

    private static boolean isSized(int count, int width, int height) {
        return height >= LEAST_SIDE && height <= MOST_SIDE && width <= MOST_SIDE && count >= LEAST_AREA
                && 100 * count >= LEAST_AREA_PERCENT * width * height;
    }

    /// Whether the spot in the stack is pure, thin and hard.
    private boolean isLetter(int count, int left, int top, int right, int bottom) {
        if (left < RIM || top < RIM || right + RIM >= picture.width() || bottom + RIM >= picture.height()) {
            return false;
        }
        int width = right - left + 1 + 2 * RIM;
        boolean[] spot = new boolean[width * (bottom - top + 1 + 2 * RIM)];
        long sum = 0;
        for (int i = 0; i < count; i++) {
            spot[(stack[i] / picture.width() - top + RIM) * width + stack[i] % picture.width() - left + RIM] = true;
            sum += picture.pixels()[stack[i]] & 0xFF;
        }
        return sum >= (long) PURE * count && 2 * count <= MOST_STROKE * edge(spot, width) && isHard(spot, width, left - RIM, top - RIM);
    }

    /// How many of its places have a neighbour outside.
    private static int edge(boolean[] spot, int width) {
        int edge = 0;
        for (int i = width; i < spot.length - width; i++) {
            edge += spot[i] && !(spot[i - 1] && spot[i + 1] && spot[i - width] && spot[i + width]) ? 1 : 0;
        }
        return Math.max(1, edge);
    }

    /// Whether it is far darker two places beside the spot.
    private boolean isHard(boolean[] spot, int width, int left, int top) {
        boolean[] rim = grown(spot, width);
        boolean[] ring = grown(rim, width);
        int all = 0;
        int dark = 0;
        for (int i = 0; i < ring.length; i++) {
            if (ring[i] && !rim[i]) {
                all++;
                dark += picture.at(left + i % width, top + i / width) <= GROUND ? 1 : 0;
            }
        }
        return 100 * dark >= GROUND_PERCENT * all;
    }

    private static boolean[] grown(boolean[] spot, int width) {
        boolean[] grown = spot.clone();
        for (int i = width; i < spot.length - width; i++) {
            grown[i] = spot[i] || spot[i - 1] || spot[i + 1] || spot[i - width] || spot[i + width];
        }
        return grown;
    }
}
