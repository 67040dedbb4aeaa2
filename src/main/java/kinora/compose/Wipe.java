package kinora.compose;

import java.util.List;

/// The coming picture is uncovered by a soft border that runs over the canvas.
final class Wipe {
    static final Look LOOK = new Look("wipe", new Phrase("Wipe", "擦除"),
            new Phrase("a soft border uncovers the coming picture", "柔和的边界扫过，露出下一画面"), List.of("擦除", "划像"), Choice.direction(),
            Look.Cost.TWO_PICTURES, Wipe::at);
    /// An eighth of the way: softer than a line, narrow enough to be seen as a border.
    private static final int SOFTNESS = Matte.WHOLE / 8;

    private Wipe() {}

    private static Blend at(Look.Moment moment) {
        Direction to = moment.direction();
        return new Blend(new Matte.Edge(to.x(), to.y(), (int) StrictMath.round(Matte.Edge.PARTS * moment.progress()), SOFTNESS));
    }
}
