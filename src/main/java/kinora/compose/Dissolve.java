package kinora.compose;

import java.util.List;

/// One picture fades into the other.
final class Dissolve {
    static final Look LOOK = new Look("dissolve", new Phrase("Dissolve", "叠化"), new Phrase("one picture fades into the other", "前后画面交叠淡变"),
            List.of("fade", "crossfade", "cross-dissolve", "叠化", "溶解", "淡入淡出", "交叉溶解"), Choice.NONE, Look.Cost.TWO_PICTURES, Dissolve::at);

    private Dissolve() {}

    private static Blend at(Look.Moment moment) {
        return new Blend(new Matte.Uniform((int) StrictMath.round(Matte.WHOLE * moment.progress())));
    }
}
