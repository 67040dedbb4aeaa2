package kinora.compose;

/// Where the frame of a shot lies on the canvas: scaled and turned about its middle, then moved. Composed with the shot's camera, so that its source is
/// sampled once.
///
/// @param x to the right, in widths of the canvas, −4 to 4
/// @param y down, in heights of the canvas, −4 to 4
/// @param scale size in sizes of the canvas, 1/16 to 16
/// @param turnDeg degrees clockwise
/// @param feather how far its border fades inwards, as a share of its shorter side, 0 to ½
public record Placement(double x, double y, double scale, double turnDeg, double feather) {

    /// In its place.
    static final Placement STILL = new Placement(0, 0, 1, 0, 0);
    private static final double FARTHEST = 4;
    private static final double LARGEST = 16;

    public Placement {
        // No negative zeros: what lies in its place equals STILL.
        x += 0.0;
        y += 0.0;
        turnDeg += 0.0;
        boolean near = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && Math.abs(turnDeg) <= 360;
        if (!near || !(scale >= 1 / LARGEST && scale <= LARGEST) || !(feather >= 0 && feather <= 0.5)) {
            throw new IllegalArgumentException(
                    "a frame at " + x + ", " + y + " of scale " + scale + " turned by " + turnDeg + " feathered by " + feather);
        }
    }

    /// Moved only.
    static Placement at(double x, double y) {
        return new Placement(x, y, 1, 0, 0);
    }

    /// Scaled only.
    static Placement scaled(double scale) {
        return new Placement(0, 0, scale, 0, 0);
    }

    /// Whether it is the canvas itself.
    boolean isStill() {
        return equals(STILL);
    }

    /// Whether nothing of it lies on the canvas; told for upright frames only.
    boolean isOutside() {
        return turnDeg == 0 && (Math.abs(x) >= (1 + scale) / 2 || Math.abs(y) >= (1 + scale) / 2);
    }

    /// What the canvas sees of a shot that its camera sees so.
    Pose through(Pose camera, int width, int height) {
        if (isStill()) {
            return camera;
        }
        double turn = StrictMath.toRadians(turnDeg);
        double dx = -x * width / scale;
        double dy = -y * height / scale;
        double frameX = cos(turn) * dx + sin(turn) * dy;
        double frameY = cos(turn) * dy - sin(turn) * dx;
        double look = StrictMath.toRadians(camera.turnDeg());
        double middleX = camera.originX() + camera.step() * (width / 2.0 + cos(look) * frameX + sin(look) * frameY);
        double middleY = camera.originY() + camera.step() * (height / 2.0 + cos(look) * frameY - sin(look) * frameX);
        double step = camera.step() / scale;
        return new Pose(middleX - step * width / 2, middleY - step * height / 2, step, camera.turnDeg() + turnDeg);
    }

    /// No error where there is no turn.
    private static double cos(double angle) {
        return angle == 0 ? 1 : StrictMath.cos(angle);
    }

    private static double sin(double angle) {
        return angle == 0 ? 0 : StrictMath.sin(angle);
    }
}
