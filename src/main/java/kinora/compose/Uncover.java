package kinora.compose;

import java.util.List;

/// The going picture slides away from the coming one, which lies still below it.
final class Uncover {
    static final Look LOOK = new Look("uncover", new Phrase("Uncover", "揭开"),
            new Phrase("the picture slides away from the coming one", "前一画面滑走，露出后一画面"), List.of("reveal", "揭开", "揭示"),
            new Choice("direction", List.of("left", "right", "up", "down")), Look.Cost.TWO_PICTURES, Uncover::at);

    private Uncover() {}

    private static Blend at(Look.Moment moment) {
        return new Blend(new Matte.Uniform(0)).goingOnTop().placed(moment.direction().away(moment.progress()), Placement.STILL);
    }
}
