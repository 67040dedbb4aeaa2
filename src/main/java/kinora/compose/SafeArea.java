package kinora.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.timeline.Canvas;

/// Where words are safe from the edges of screens and from what players and platforms lay over a film: margins on a screen of some size.
///
/// @param name of the platform
/// @param width of the screen on which the margins are told, in pixels
/// @param height of it
public record SafeArea(String name, int width, int height, int left, int top, int right, int bottom) {

    /// Craft rule 23: title-safe is the middle 80 % of a landscape picture.
    private static final SafeArea LANDSCAPE = new SafeArea("landscape", 1920, 1080, 192, 108, 192, 108);
    /// Craft rule 23: the box of a vertical film that suits every platform.
    private static final SafeArea VERTICAL = new SafeArea("vertical", 1080, 1920, 65, 288, 140, 672);

    /// As guides (Shotstack, "Vertical video safe zones") quote Google on vertical films.
    private static final SafeArea SHORTS = new SafeArea("shorts", 1080, 1920, 48, 288, 192, 672);
    /// As the same guides quote Meta: 14 % above, 35 % below, 6 % on either side.
    private static final SafeArea REELS = new SafeArea("reels", 1080, 1920, 65, 269, 65, 672);
    /// TikTok gives templates, which change with the length of what is written below, and no numbers: the margin that guides read from them on the left (120; Shotstack,
    /// "Vertical video safe zones"), and the others of the box that suits every platform.
    private static final SafeArea TIKTOK = new SafeArea("tiktok", 1080, 1920, 120, 288, 140, 672);
    /// YouTube's player shows its controls only while one moves the pointer: title-safe is enough.
    private static final SafeArea YOUTUBE = new SafeArea("youtube", 1920, 1080, 192, 108, 192, 108);

    /// All of them. A new one is a constant and a place here.
    public static final List<SafeArea> ALL = List.of(LANDSCAPE, VERTICAL, SHORTS, REELS, TIKTOK, YOUTUBE);

    public SafeArea {
        if (left < 0 || top < 0 || right < 0 || bottom < 0 || left + right >= width || top + bottom >= height) {
            throw new IllegalArgumentException(name + " leaves no room on " + width + "x" + height);
        }
    }

    /// The one with a name.
    public static Optional<SafeArea> of(String name) {
        String asked = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(area -> area.name.equals(asked)).findFirst();
    }

    /// The one that a canvas implies.
    public static SafeArea of(Canvas canvas) {
        return isUpright(canvas) ? VERTICAL : LANDSCAPE;
    }

    /// Whether a canvas is seen on an upright screen: at least half as high again as wide.
    static boolean isUpright(Canvas canvas) {
        return 2 * canvas.height() >= 3 * canvas.width();
    }

    /// The box that words keep to. A canvas of another shape than the platform's screen is shown without what would lie over it: there, what the canvas implies
    /// counts.
    Inscription.Box box(Canvas canvas) {
        if (isUpright(canvas) != height > width) {
            return of(canvas).box(canvas);
        }
        int boxLeft = up(canvas.width() * left, width);
        int boxTop = up(canvas.height() * top, height);
        return new Inscription.Box(boxLeft, boxTop, canvas.width() - up(canvas.width() * right, width) - boxLeft,
                canvas.height() - up(canvas.height() * bottom, height) - boxTop);
    }

    /// Whether words of a canvas lie within, told by the rectangle that they take with their outlines and shadows: those may reach out by a fortieth of the
    /// canvas' height, which is a third of the size of large letters.
    public boolean holds(Canvas canvas, int x, int y, int wide, int high) {
        Inscription.Box box = box(canvas);
        int reach = canvas.height() / 40;
        return x >= box.left() - reach && y >= box.top() - reach && x + wide <= box.left() + box.width() + reach
                && y + high <= box.top() + box.height() + reach;
    }

    /// The part of it whose middle is the middle of the canvas, across.
    Inscription.Box centred(Canvas canvas) {
        Inscription.Box box = box(canvas);
        int margin = Math.max(box.left(), canvas.width() - box.left() - box.width());
        return new Inscription.Box(margin, box.top(), canvas.width() - 2 * margin, box.height());
    }

    /// Rounded up to an even number.
    private static int up(int number, int by) {
        return (number + 2 * by - 1) / (2 * by) * 2;
    }
}
