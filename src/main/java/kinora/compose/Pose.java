package kinora.compose;

/// Where the canvas looks on prepared planes. Upright, sample position = origin + step · (pixel + ½) − ½, the same step both ways (pictures are never
/// stretched). Turned, the same view is turned about its own middle, so that the picture is seen turned about the middle of the canvas.
///
/// @param originX in luma samples from the left edge of the planes
/// @param originY in luma samples from the top edge
/// @param step luma samples for each canvas pixel
/// @param turnDeg degrees by which the picture is seen turned clockwise
public record Pose(double originX, double originY, double step, double turnDeg) {

    /// A hundredth of the finest position that is told apart: less than that beyond an edge is a rounding error of a view that ends on it.
    static final double NOTHING = 1 / 409_600.0;

    /// An upright view.
    public Pose(double originX, double originY, double step) {
        this(originX, originY, step, 0);
    }

    /// Whether an upright view of this size lies within planes.
    boolean liesWithin(int width, int height, int viewWidth, int viewHeight) {
        return turnDeg == 0 && originX >= -NOTHING && originY >= -NOTHING && originX + viewWidth * step <= width + NOTHING
                && originY + viewHeight * step <= height + NOTHING;
    }
}
