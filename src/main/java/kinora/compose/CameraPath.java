package kinora.compose;

import kinora.compose.Shot.Point;
import kinora.timeline.Canvas;

/// The camera's pose at a moment: keyframes interpolated so that motion looks even, and the view kept inside the picture.
final class CameraPath {
    private CameraPath() {}

    /// The pose at a progress through the shot.
    ///
    /// @param progress 0…1
    static Pose pose(Shot shot, Canvas canvas, double progress) {
        Point from = shot.path().getFirst();
        Point to = from;
        for (Point point : shot.path()) {
            to = point;
            if (point.at() >= progress * Shot.UNIT) {
                break;
            }
            from = point;
        }
        double span = (to.at() - from.at()) / (double) Shot.UNIT;
        double p = span <= 0 ? 1 : from.easing().at((progress - from.at() / (double) Shot.UNIT) / span);
        return between(from, to, p, shot, canvas);
    }

    /// Zoom moves in proportion (its logarithm runs with p), which the eye sees as even; the middle moves with the size of the view, so that every edge of
    /// the view runs straight from its first place to its last.
    private static Pose between(Point from, Point to, double p, Shot shot, Canvas canvas) {
        double zoomFrom = from.zoom() / (double) Shot.UNIT;
        double zoomTo = to.zoom() / (double) Shot.UNIT;
        double zoom = zoomFrom * StrictMath.exp(p * StrictMath.log(zoomTo / zoomFrom));
        double share = from.zoom() == to.zoom() ? p : (1 / zoomFrom - 1 / zoom) / (1 / zoomFrom - 1 / zoomTo);
        double width = shot.spec().planesWidth();
        double height = shot.spec().planesHeight();
        double step = Math.min(width / canvas.width(), height / canvas.height()) / zoom;
        double viewWidth = canvas.width() * step;
        double viewHeight = canvas.height() * step;
        double x = (from.x() + (to.x() - from.x()) * share) / Shot.UNIT * width;
        double y = (from.y() + (to.y() - from.y()) * share) / Shot.UNIT * height;
        double left = Math.max(0, Math.min(x - viewWidth / 2, width - viewWidth));
        double top = Math.max(0, Math.min(y - viewHeight / 2, height - viewHeight));
        return new Pose(left, top, step);
    }
}
