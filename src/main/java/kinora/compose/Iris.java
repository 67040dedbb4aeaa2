package kinora.compose;

import java.util.List;

/// A circle about the middle opens on the coming picture, or closes on the going one.
final class Iris {
    static final Look LOOK = new Look("iris", new Phrase("Iris", "圈入圈出"),
            new Phrase("a circle opens on the coming picture", "圆形从中心展开，露出下一画面"), List.of("circle", "circle-open", "圆形", "圈入", "圈入圈出"),
            new Choice("way", List.of("open", "close")), Look.Cost.TWO_PICTURES, Iris::at);
    /// A twentieth of the way: a border that is soft, and still a circle.
    private static final int SOFTNESS = Matte.WHOLE / 20;

    private Iris() {}

    private static Blend at(Look.Moment moment) {
        Course rings = new Course.Rings(Course.Rings.Shape.CIRCLE, moment.choice().equals("close"));
        return new Blend(Matte.Front.at(rings, moment.progress(), SOFTNESS));
    }
}
