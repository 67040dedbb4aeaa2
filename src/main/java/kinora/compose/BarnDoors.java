package kinora.compose;

import java.util.List;

/// The going picture opens from its middle to both sides.
final class BarnDoors {
    static final Look LOOK = new Look("barn-doors", new Phrase("Barn doors", "对开门"),
            new Phrase("the picture opens from its middle to both sides", "画面从中间向两边打开"), List.of("split", "doors", "对开门", "开门", "分割"),
            new Choice("axis", List.of("horizontal", "vertical")), Look.Cost.TWO_PICTURES, BarnDoors::at);
    private static final int SOFTNESS = Matte.WHOLE / 16;

    private BarnDoors() {}

    private static Blend at(Look.Moment moment) {
        boolean wide = moment.choice().equals("horizontal");
        Course doors = new Course.Stripes(wide ? 1 : 0, wide ? 0 : 1, 1, true);
        return new Blend(Matte.Front.at(doors, moment.progress(), SOFTNESS));
    }
}
