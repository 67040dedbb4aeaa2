package kinora.timeline;

/// What part of a fitted picture fills the canvas.
///
/// @param centerX the point of the picture shown in the middle of the canvas, 0 = left edge, 1 = right edge
/// @param centerY the same downwards, 0 = top, 1 = bottom
/// @param zoom 1 = as fitted, 2 = twice as large; 0.05 to 20
/// @param rotationDeg degrees that the picture is turned clockwise, -360 to 360
public record Camera(double centerX, double centerY, double zoom, double rotationDeg) {

    /// The whole picture as fitted.
    public static final Camera WHOLE = new Camera(0.5, 0.5, 1, 0);

    public Camera {
        Limits.require(centerX >= 0 && centerX <= 1, centerX, "a camera centre must lie within 0 to 1");
        Limits.require(centerY >= 0 && centerY <= 1, centerY, "a camera centre must lie within 0 to 1");
        Limits.require(zoom >= 1 / Limits.MAX_ZOOM && zoom <= Limits.MAX_ZOOM, zoom, "a zoom must be 0.05 to " + Limits.MAX_ZOOM);
        Limits.require(rotationDeg >= -360 && rotationDeg <= 360, rotationDeg, "a rotation must be -360 to 360 degrees");
    }

    /// The middle of the picture at this zoom.
    public static Camera zoomed(double zoom) {
        return new Camera(0.5, 0.5, zoom, 0);
    }

    /// What is seen on the way from one camera to another: zoom in equal factors, so that the eye sees one pace; rotation in equal steps; the centre with the
    /// size of the view, so that every edge of the view runs straight.
    public static Camera between(Camera from, Camera to, double share) {
        double p = Math.clamp(share, 0.0, 1.0);
        if (p == 1) {
            return to;
        }
        double zoom = within(from.zoom * StrictMath.pow(to.zoom / from.zoom, p), from.zoom, to.zoom);
        double travelled = from.zoom == to.zoom ? p : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
        return new Camera(step(from.centerX, to.centerX, travelled), step(from.centerY, to.centerY, travelled), zoom,
                step(from.rotationDeg, to.rotationDeg, p));
    }

    private static double step(double from, double to, double share) {
        return within(from + (to - from) * share, from, to);
    }

    private static double within(double value, double end, double otherEnd) {
        return Math.clamp(value, Math.min(end, otherEnd), Math.max(end, otherEnd));
    }
}
