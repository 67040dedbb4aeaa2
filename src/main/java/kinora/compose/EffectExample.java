package kinora.compose;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kinora.compose.effect.Chain;
import kinora.compose.effect.Effect;
import kinora.compose.effect.Finishing;
import kinora.compose.effect.Grade;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.Parameter;

/// Draws what an effect does, for pages that show the catalogue.
public final class EffectExample {
    private EffectExample() {}

    /// An effect as the catalogue has it, on a picture that fills its canvas.
    ///
    /// @param opaque stays as it is
    public static Planes of(Effect effect, Planes opaque) {
        return of(List.of(new EffectUse(effect.id(), new TreeMap<>(), Extras.none())), opaque);
    }

    /// An effect with some parameters.
    public static Planes of(Effect effect, Map<String, Parameter> parameters, Planes opaque) {
        return of(List.of(new EffectUse(effect.id(), new TreeMap<>(parameters), Extras.none())), opaque);
    }

    private static Planes of(List<EffectUse> uses, Planes opaque) {
        return of(Chain.of(uses), opaque, 0, Kernels.best());
    }

    static Planes of(Chain chain, Planes opaque, long frame, Kernels kernels) {
        Planes graded = new Finishing(new Finish(64 * opaque.height(), chain.onPicture())).apply(opaque);
        Planes drawn = new Planes(graded.width(), graded.height(), graded.y().clone(), graded.u().clone(), graded.v().clone());
        FrameFinish finish = new FrameFinish(kernels, drawn.width(), drawn.height());
        finish.begin(new Grade(0, List.of(), chain.onFrame()).onFrameAt(0), frame);
        finish.all(drawn);
        return drawn;
    }
}
