package kinora.compose;

import java.util.List;

/// The coming picture slides over the going one, which gives way more slowly: the nearer one moves faster.
final class Slide {
    static final Look LOOK = new Look("slide", new Phrase("Slide", "滑动"),
            new Phrase("the coming picture slides in while the other gives way", "后一画面滑入，前一画面缓缓让开"), List.of("parallax", "滑动", "滑入"),
            new Choice("direction", List.of("left", "right", "up", "down")), Look.Cost.TWO_PICTURES, Slide::at);
    /// How far the going picture moves while the other crosses the canvas.
    private static final double SLOWER = 0.3;

    private Slide() {}

    private static Blend at(Look.Moment moment) {
        Direction to = moment.direction();
        double p = moment.progress();
        return new Blend(new Matte.Uniform(Matte.WHOLE)).placed(to.away(SLOWER * p), to.away(p - 1));
    }
}
