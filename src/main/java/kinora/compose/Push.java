package kinora.compose;

import java.util.List;

/// The coming picture pushes the going one out.
final class Push {
    static final Look LOOK = new Look("push", new Phrase("Push", "推移"),
            new Phrase("the coming picture pushes the other out", "后一画面把前一画面推出去"), List.of("推移", "推入"),
            new Choice("direction", List.of("left", "right", "up", "down")), Look.Cost.TWO_PICTURES, Push::at);

    private Push() {}

    private static Blend at(Look.Moment moment) {
        Direction to = moment.direction();
        return new Blend(new Matte.Uniform(Matte.WHOLE)).placed(to.away(moment.progress()), to.away(moment.progress() - 1));
    }
}
