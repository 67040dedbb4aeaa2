package kinora.compose;

import java.util.List;

/// One picture fades into the other.
final class Dissolve {
    static final Look LOOK = new Look("dissolve", List.of("fade", "crossfade"), Dissolve::at);

    private Dissolve() {}

    private static Blend at(double progress) {
        return new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * progress)));
    }
}
