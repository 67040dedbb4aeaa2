package kinora.compose;

import java.util.List;

/// The camera dives into the going picture; out of its middle the coming one grows.
final class ZoomIn {
    static final Look LOOK = new Look("zoom-in", new Phrase("Zoom in", "推近"),
            new Phrase("the camera dives through the picture", "镜头推近，穿入下一画面"), List.of("zoom", "推近", "放大转场"), Choice.NONE,
            Look.Cost.TWO_PICTURES, ZoomIn::at);
    /// How much larger the going picture becomes, and how much smaller the coming one starts; before its border could be seen, it is nearly where it ends.
    private static final double LARGER = 1.2;
    private static final double SMALLER = 0.35;
    private static final double FEATHER = 0.5;

    private ZoomIn() {}

    private static Blend at(Look.Moment moment) {
        double p = moment.progress();
        Blend blend = new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.through(0.3, 0.7))));
        return blend.placed(large(p), small(1 - p));
    }

    /// Nearer, the faster the further it is.
    static Placement large(double way) {
        return Placement.scaled(1 + LARGER * way * way);
    }

    /// Farther, the faster the further it is; the border is as soft as it is far.
    static Placement small(double way) {
        return new Placement(0, 0, 1 - SMALLER * way * way * way, 0, FEATHER * way * way * way);
    }
}
