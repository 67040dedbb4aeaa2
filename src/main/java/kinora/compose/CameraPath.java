package kinora.compose;

import kinora.compose.Shot.Point;
import kinora.timeline.Canvas;

/// The camera's pose at a moment: keyframes interpolated so that motion looks even, and the view kept inside the picture unless more was asked for.
final class CameraPath {
    private CameraPath() {}

    /// The pose at a progress through the shot. On a keyframe it is the keyframe's own, also when the one before holds.
    ///
    /// @param progress 0…1
    static Pose pose(Shot shot, Canvas canvas, double progress) {
        return pose(shot, canvas.width(), canvas.height(), progress);
    }

    /// The same for a view of any size.
    static Pose pose(Shot shot, double viewWidth, double viewHeight, double progress) {
        long now = StrictMath.round(progress * Shot.UNIT);
        Point from = shot.path().getFirst();
        Point to = from;
        for (Point point : shot.path()) {
            to = point;
            if (point.at() > now) {
                break;
            }
            from = point;
        }
        if (to.at() <= from.at()) {
            return still(from, shot, viewWidth, viewHeight);
        }
        double p = from.easing().at((progress - from.at() / (double) Shot.UNIT) / ((to.at() - from.at()) / (double) Shot.UNIT));
        return between(still(from, shot, viewWidth, viewHeight), still(to, shot, viewWidth, viewHeight), p);
    }

    /// Zoom moves in proportion (its logarithm runs with p), which the eye sees as even; the place moves with the size of the view, so that every edge of
    /// the view runs straight from its first place to its last; turns go in equal steps. The same as [kinora.timeline.Camera#between].
    private static Pose between(Pose from, Pose to, double p) {
        if (p == 0 || p == 1) {
            return p == 0 ? from : to;
        }
        double step = from.step() * StrictMath.exp(p * StrictMath.log(to.step() / from.step()));
        double share = from.step() == to.step() ? p : (step - from.step()) / (to.step() - from.step());
        return new Pose(from.originX() + (to.originX() - from.originX()) * share, from.originY() + (to.originY() - from.originY()) * share,
                step, from.turnDeg() + (to.turnDeg() - from.turnDeg()) * p);
    }

    /// A keyframe's own pose. An upright view that is no larger than the planes and would leave them is moved inside; where a keyframe is turned or
    /// smaller than the canvas, the background was asked for.
    private static Pose still(Point point, Shot shot, double viewWidth, double viewHeight) {
        double width = shot.spec().planesWidth();
        double height = shot.spec().planesHeight();
        double step = Math.min(width / viewWidth, height / viewHeight) / (point.zoom() / (double) Shot.UNIT);
        if (point.turn() != 0 || point.zoom() < Shot.UNIT) {
            return new Pose(place(point.x(), width, viewWidth * step), place(point.y(), height, viewHeight * step), step,
                    point.turn() / (double) Shot.UNIT);
        }
        return new Pose(inside(point.x(), width, viewWidth * step), inside(point.y(), height, viewHeight * step), step);
    }

    private static double place(int middle, double side, double view) {
        return middle / (double) Shot.UNIT * side - view / 2;
    }

    private static double inside(int middle, double side, double view) {
        return Math.max(0, Math.min(place(middle, side, view), side - view));
    }
}
