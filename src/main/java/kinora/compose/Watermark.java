package kinora.compose;

import kinora.timeline.Box;
import kinora.timeline.Canvas;

/// Where a logo stands that is seen throughout a film: at the edge, within what screens and platforms leave free.
public final class Watermark {
    /// Width as a share of the canvas' shorter side: read at a glance, never in the way. Our own choice.
    private static final double SIZE = 0.2;
    /// No higher than this share of the canvas' height, so that upright logos are not larger than wide ones.
    private static final double HIGHEST = 0.12;
    /// Distance from the edges as a share of the canvas' shorter side.
    private static final double INSIDE = 0.05;
    /// A little of the picture shines through.
    private static final double OPACITY = 0.9;

    private Watermark() {}

    /// The box of a logo.
    ///
    /// @param width of the logo in its own pixels
    /// @param height of the logo in its own pixels
    public static Box of(Canvas canvas, Corner corner, int width, int height) {
        double shorter = Math.min(canvas.width(), canvas.height());
        double scale = Math.min(SIZE * shorter / width, HIGHEST * canvas.height() / height);
        double across = Math.max(Box.MIN_SIDE, scale * width / canvas.width());
        double down = Math.max(Box.MIN_SIDE, scale * height / canvas.height());
        if (!SafeArea.isUpright(canvas)) {
            return Layout.at(corner, across, down, INSIDE * shorter / canvas.width(), INSIDE * shorter / canvas.height())
                    .withOpacity(OPACITY);
        }
        Inscription.Box safe = SafeArea.of(canvas).box(canvas);
        double left = (double) safe.left() / canvas.width();
        double top = (double) safe.top() / canvas.height();
        double free = (double) safe.width() / canvas.width() - across;
        double below = (double) safe.height() / canvas.height() - down;
        return new Box(left + across / 2 + free * corner.across(), top + down / 2 + below * corner.down(), across, down, 0, OPACITY);
    }
}
