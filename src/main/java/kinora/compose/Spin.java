package kinora.compose;

import java.util.List;

/// The camera rolls, faster and faster up to the cut and slower behind it; frames are as large as it takes to fill the canvas.
final class Spin {
    static final Look LOOK = new Look("spin", new Phrase("Spin", "旋转"), new Phrase("the camera rolls through the cut", "镜头旋转着进入下一画面"),
            List.of("roll", "rotate", "旋转"), new Choice("turn", List.of("clockwise", "counterclockwise")), Look.Cost.TWO_PICTURES,
            Spin::at);
    /// How far each picture rolls. More would need frames so large that nothing is recognised.
    private static final double ROLL_DEG = 60;

    private Spin() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        double sign = moment.choice().equals("clockwise") ? 1 : -1;
        Blend blend = new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.through(0.4, 0.6))));
        return blend.placed(rolled(sign * ROLL_DEG * p * p, moment), rolled(-sign * ROLL_DEG * (1 - p) * (1 - p), moment));
    }

    /// Turned, and scaled so that the canvas is filled: its corner, turned back, must lie in the frame.
    private static Placement rolled(double turnDeg, Look.Moment moment) {
        if (turnDeg == 0) {
            return Placement.STILL;
        }
        double angle = StrictMath.toRadians(Math.abs(turnDeg));
        double longer = Math.max(moment.width(), moment.height());
        double shorter = Math.min(moment.width(), moment.height());
        double scale = StrictMath.cos(angle) + StrictMath.sin(angle) * longer / shorter;
        return new Placement(0, 0, Math.min(1.01 * scale, 16), turnDeg, 0);
    }
}
