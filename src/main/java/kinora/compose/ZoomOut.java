package kinora.compose;

import java.util.List;

/// The camera draws back: the going picture shrinks away, and the coming one, too near at first, comes into its place.
final class ZoomOut {
    static final Look LOOK = new Look("zoom-out", new Phrase("Zoom out", "拉远"),
            new Phrase("the camera draws back out of the picture", "镜头拉远，退出前一画面"), List.of("pull-back", "拉远", "缩小转场"), Choice.NONE,
            Look.Cost.TWO_PICTURES, ZoomOut::at);

    private ZoomOut() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        Blend blend = new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.through(0.3, 0.7)))).goingOnTop();
        return blend.placed(ZoomIn.small(p), ZoomIn.large(1 - p));
    }
}
