package kinora.compose;

import kinora.compose.InsetShot.Place;
import kinora.timeline.Canvas;

/// Where the box of an inset lies at a moment, in pixels of the canvas.
///
/// @param x of its middle
/// @param y of its middle
/// @param turnDeg degrees clockwise
/// @param opacity 0 to 1
record BoxPath(double x, double y, double width, double height, double turnDeg, double opacity) {

    /// The box at a progress through the inset. On a keyframe it is the keyframe's own, also when the one before holds; in between everything runs in equal
    /// steps of the easing, as [kinora.timeline.Box#between] says.
    static BoxPath at(InsetShot inset, Canvas canvas, double progress) {
        long now = StrictMath.round(progress * Shot.UNIT);
        Place from = inset.places().getFirst();
        Place to = from;
        for (Place place : inset.places()) {
            to = place;
            if (place.at() > now) {
                break;
            }
            from = place;
        }
        double p = to.at() <= from.at()
                ? 0
                : from.easing().at((progress - from.at() / (double) Shot.UNIT) / ((to.at() - from.at()) / (double) Shot.UNIT));
        return new BoxPath(between(from.x(), to.x(), p) * canvas.width(), between(from.y(), to.y(), p) * canvas.height(),
                between(from.width(), to.width(), p) * canvas.width(), between(from.height(), to.height(), p) * canvas.height(),
                between(from.turn(), to.turn(), p), Math.clamp(between(from.opacity(), to.opacity(), p), 0.0, 1.0));
    }

    /// Whether its sides are those of the canvas' axes.
    boolean isUpright() {
        return turnDeg == 0;
    }

    double cos() {
        return isUpright() ? 1 : StrictMath.cos(StrictMath.toRadians(turnDeg));
    }

    double sin() {
        return isUpright() ? 0 : StrictMath.sin(StrictMath.toRadians(turnDeg));
    }

    /// Half the width of the upright rectangle around it.
    double reachX() {
        return (Math.abs(cos()) * width + Math.abs(sin()) * height) / 2;
    }

    /// Half the height of the upright rectangle around it.
    double reachY() {
        return (Math.abs(cos()) * height + Math.abs(sin()) * width) / 2;
    }

    private static double between(int from, int to, double p) {
        return (from + (to - (double) from) * p) / Shot.UNIT;
    }
}
