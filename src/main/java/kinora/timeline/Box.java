package kinora.timeline;

/// Where on the canvas a picture lies: a rectangle, turned about its middle. It may hang over the canvas' edges.
///
/// @param x its middle across the canvas: 0 = left edge, 1 = right edge; -2 to 3
/// @param y its middle down the canvas: 0 = top, 1 = bottom; -2 to 3
/// @param width in widths of the canvas, 0.01 to 4
/// @param height in heights of the canvas, 0.01 to 4
/// @param rotationDeg degrees that it is turned clockwise, -360 to 360
/// @param opacity 0 = not seen, 1 = nothing shines through
public record Box(double x, double y, double width, double height, double rotationDeg, double opacity) {

    /// Smallest side, as a share of the canvas'.
    public static final double MIN_SIDE = 0.01;
    /// Largest side.
    public static final double MAX_SIDE = 4;
    /// Least coordinate of its middle.
    public static final double MIN_PLACE = -2;
    /// Largest coordinate of its middle.
    public static final double MAX_PLACE = 3;

    /// The canvas itself.
    public static final Box CANVAS = new Box(0.5, 0.5, 1, 1, 0, 1);

    public Box {
        Limits.require(x >= MIN_PLACE && x <= MAX_PLACE, x, "the middle of a box must lie within -2 to 3");
        Limits.require(y >= MIN_PLACE && y <= MAX_PLACE, y, "the middle of a box must lie within -2 to 3");
        Limits.require(width >= MIN_SIDE && width <= MAX_SIDE, width, "the width of a box must be 0.01 to 4");
        Limits.require(height >= MIN_SIDE && height <= MAX_SIDE, height, "the height of a box must be 0.01 to 4");
        Limits.require(rotationDeg >= -360 && rotationDeg <= 360, rotationDeg, "a rotation must be -360 to 360 degrees");
        Limits.require(opacity >= 0 && opacity <= 1, opacity, "an opacity must be 0 to 1");
    }

    /// An upright, opaque one.
    public Box(double x, double y, double width, double height) {
        this(x, y, width, height, 0, 1);
    }

    /// What lies on the way from one box to another: everything in equal steps, so that every edge runs straight.
    public static Box between(Box from, Box to, double share) {
        double p = Math.clamp(share, 0.0, 1.0);
        return p == 1
                ? to
                : new Box(step(from.x, to.x, p), step(from.y, to.y, p), step(from.width, to.width, p), step(from.height, to.height, p),
                        step(from.rotationDeg, to.rotationDeg, p), step(from.opacity, to.opacity, p));
    }

    private static double step(double from, double to, double share) {
        return Math.clamp(from + (to - from) * share, Math.min(from, to), Math.max(from, to));
    }

    /// The same with another opacity.
    public Box withOpacity(double changed) {
        return new Box(x, y, width, height, rotationDeg, changed);
    }
}
