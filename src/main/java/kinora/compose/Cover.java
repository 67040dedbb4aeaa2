package kinora.compose;

import java.util.List;

/// The coming picture slides over the going one, which stays.
final class Cover {
    static final Look LOOK = new Look("cover", new Phrase("Cover", "覆盖"),
            new Phrase("the coming picture slides over the other", "后一画面滑入，盖住前一画面"), List.of("slide-over", "覆盖"),
            new Choice("direction", List.of("left", "right", "up", "down")), Look.Cost.TWO_PICTURES, Cover::at);

    private Cover() {}

    private static Blend at(Look.Moment moment) {
        return new Blend(new Matte.Uniform(Matte.WHOLE)).placed(Placement.STILL, moment.direction().away(moment.progress() - 1));
    }
}
