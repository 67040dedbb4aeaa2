package kinora.compose;

import java.util.List;

/// The coming picture is uncovered from left to right by a soft border.
final class Wipe {
    static final Look LOOK = new Look("wipe", List.of("wipe-right"), Wipe::at);
    /// An eighth of the width: softer than a line, narrow enough to be seen as a border.
    private static final int SOFTNESS = Matte.WHOLE / 8;

    private Wipe() {}

    private static Blend at(double progress) {
        return new Blend(new Matte.Edge(1, 0, (int) StrictMath.round(Matte.Edge.PARTS * progress), SOFTNESS));
    }
}
