package kinora.compose;

import kinora.timeline.Canvas;

/// Where words are safe from the edges of screens and from what players and platforms lay over a film.
final class SafeArea {
    /// Craft rule 23: title-safe is the middle 80 % of a landscape picture.
    private static final int MARGIN_PERCENT = 10;
    /// Craft rule 23: the box of a vertical 1080 × 1920 film.
    private static final int UPRIGHT_WIDTH = 1080;
    private static final int UPRIGHT_HEIGHT = 1920;
    private static final int TOP = 288;
    private static final int BOTTOM = 672;
    private static final int LEFT = 65;
    private static final int RIGHT = 140;

    private SafeArea() {}

    /// Whether a canvas is seen on an upright screen: at least half as high again as wide.
    static boolean isUpright(Canvas canvas) {
        return 2 * canvas.height() >= 3 * canvas.width();
    }

    /// The box that words keep to.
    static Inscription.Box of(Canvas canvas) {
        int width = canvas.width();
        int height = canvas.height();
        return isUpright(canvas)
                ? box(up(width * LEFT, UPRIGHT_WIDTH), up(height * TOP, UPRIGHT_HEIGHT), width - up(width * RIGHT, UPRIGHT_WIDTH),
                        height - up(height * BOTTOM, UPRIGHT_HEIGHT))
                : box(up(width * MARGIN_PERCENT, 100), up(height * MARGIN_PERCENT, 100), width - up(width * MARGIN_PERCENT, 100),
                        height - up(height * MARGIN_PERCENT, 100));
    }

    /// The part of it whose middle is the middle of the canvas, across.
    static Inscription.Box centred(Canvas canvas) {
        Inscription.Box box = of(canvas);
        int margin = Math.max(box.left(), canvas.width() - box.left() - box.width());
        return new Inscription.Box(margin, box.top(), canvas.width() - 2 * margin, box.height());
    }

    private static Inscription.Box box(int left, int top, int right, int bottom) {
        return new Inscription.Box(left, top, right - left, bottom - top);
    }

    /// Rounded up to an even number.
    private static int up(int number, int by) {
        return (number + 2 * by - 1) / (2 * by) * 2;
    }
}
