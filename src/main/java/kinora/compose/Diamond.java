package kinora.compose;

import java.util.List;

/// A diamond about the middle opens on the coming picture, or closes on the going one.
final class Diamond {
    static final Look LOOK = new Look("diamond", new Phrase("Diamond", "菱形"),
            new Phrase("a diamond opens on the coming picture", "菱形从中心展开，露出下一画面"), List.of("rhombus", "菱形"),
            new Choice("way", List.of("open", "close")), Look.Cost.TWO_PICTURES, Diamond::at);
    private static final int SOFTNESS = Matte.WHOLE / 16;

    private Diamond() {}

    private static Blend at(Look.Moment moment) {
        Course rings = new Course.Rings(Course.Rings.Shape.DIAMOND, moment.choice().equals("close"));
        return new Blend(Matte.Front.at(rings, moment.progress(), SOFTNESS));
    }
}
