package kinora.compose;

import java.util.List;

/// The camera whips over to the next picture; what moves so fast is smeared.
final class WhipPan {
    static final Look LOOK = new Look("whip-pan", new Phrase("Whip pan", "甩镜"),
            new Phrase("the camera whips over to the next picture", "镜头快速甩到下一画面"),
            List.of("whip", "swish-pan", "swish", "甩镜", "甩镜头", "快速摇镜"), new Choice("direction", List.of("left", "right", "up", "down")),
            Look.Cost.TREATED, WhipPan::at);
    /// Smear at the highest speed, half a box's side in shorter sides of the canvas: what the shutter of a film camera, open half the time, would smear.
    private static final double SMEAR = 0.16;

    private WhipPan() {}

    private static Blend at(Look.Moment moment) {
        Direction to = moment.direction();
        double p = moment.progress();
        double way = moment.through(0, 1) * moment.through(0, 1) * (3 - 2 * moment.through(0, 1));
        double speed = moment.swell();
        Blend blend = new Blend(new Matte.Uniform(Matte.WHOLE)).placed(to.away(way), to.away(way - 1));
        return p == 0 || p == 1 ? blend : blend.treated(new Treat.Blur(Math.abs(to.x()) * SMEAR * speed, Math.abs(to.y()) * SMEAR * speed));
    }
}
