package kinora.words;

import java.util.Locale;

import kinora.timeline.Canvas;

/// The shape of a canvas and colours, as people write them.
final class Shape {
    private static final int[][] USUAL = {{16, 9}, {9, 16}, {1, 1}, {4, 5}, {4, 3}, {3, 4}, {21, 9}, {3, 2}, {2, 3}, {5, 4}};
    private static final double NEAR = 0.01;

    private Shape() {}

    /// Such as `16:9`; the nearest usual one within a hundredth, else the sides without their common divisor.
    static String of(Canvas canvas) {
        double ratio = (double) canvas.width() / canvas.height();
        for (int[] usual : USUAL) {
            if (Math.abs(ratio * usual[1] / usual[0] - 1) < NEAR) {
                return usual[0] + ":" + usual[1];
            }
        }
        int divisor = divisor(canvas.width(), canvas.height());
        return canvas.width() / divisor + ":" + canvas.height() / divisor;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    /// Such as `#203040`.
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
