package kinora.compose;

import java.util.List;

/// The coming picture is uncovered by a soft border that runs from one corner to the other.
final class DiagonalWipe {
    static final Look LOOK = new Look("diagonal-wipe", new Phrase("Diagonal wipe", "对角擦除"),
            new Phrase("a soft border runs from corner to corner", "柔和的边界从一角扫到另一角"), List.of("diagonal", "wipe-diagonal", "对角线", "对角擦除"),
            new Choice("direction", List.of("down-right", "down-left", "up-right", "up-left")), Look.Cost.TWO_PICTURES, DiagonalWipe::at);
    private static final int SOFTNESS = Matte.WHOLE / 6;

    private DiagonalWipe() {}

    private static Blend at(Look.Moment moment) {
        Direction to = moment.direction();
        int place = (int) StrictMath.round(Matte.Edge.PARTS * moment.progress());
        return new Blend(new Matte.Edge(to.x() * moment.height(), to.y() * moment.width(), place, SOFTNESS));
    }
}
