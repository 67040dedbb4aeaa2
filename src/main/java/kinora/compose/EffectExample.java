package kinora.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import kinora.compose.effect.Chain;
import kinora.compose.effect.Effect;
import kinora.compose.effect.Finishing;
import kinora.compose.effect.Grade;
import kinora.media.ColourLut;
import kinora.media.ColourLut.Stage;
import kinora.media.Finish;
import kinora.media.Planes;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;

/// Draws what an effect does, for pages that show the catalogue.
public final class EffectExample {
    private static final MediaRef TABLE = new MediaRef.Generated("lut:example");
    private static final int NODES = 17;

    /// The lookup table that examples use.
    public static final Map<MediaRef, ColourLut> TABLES = Map.of(TABLE, table());

    private EffectExample() {}

    /// An effect as the catalogue has it, on a picture that fills its canvas.
    ///
    /// @param opaque stays as it is
    public static Planes of(Effect effect, Planes opaque) {
        return of(effect, Map.of(), opaque);
    }

    /// An effect with some parameters.
    public static Planes of(Effect effect, Map<String, Parameter> parameters, Planes opaque) {
        return of(Chain.of(List.of(use(effect, parameters)), TABLES), opaque, 0, Kernels.best());
    }

    /// The use of an effect, of the lookup table of examples where it needs one.
    public static EffectUse use(Effect effect, Map<String, Parameter> parameters) {
        TreeMap<String, Parameter> given = new TreeMap<>(parameters);
        if (effect.needsTable()) {
            given.put(effect.table(), new Parameter.File(TABLE));
        }
        return new EffectUse(effect.id(), given, Extras.none());
    }

    static Planes of(Chain chain, Planes opaque, long frame, Kernels kernels) {
        Planes graded = new Finishing(new Finish(64 * opaque.height(), chain.onPicture())).apply(opaque);
        Planes drawn = new Planes(graded.width(), graded.height(), graded.y().clone(), graded.u().clone(), graded.v().clone());
        FrameFinish finish = new FrameFinish(kernels, drawn.width(), drawn.height());
        finish.begin(new Grade(0, List.of(), chain.onFrame()).onFrameAt(0), frame);
        finish.all(drawn);
        return drawn;
    }

    /// Cool shadows, warm lights, a little less red in green: what tables of films often do.
    private static ColourLut table() {
        int[] entries = new int[Stage.numbers(true, NODES)];
        int at = 0;
        for (int blue = 0; blue < NODES; blue++) {
            for (int green = 0; green < NODES; green++) {
                for (int red = 0; red < NODES; red++) {
                    double r = red / (NODES - 1.0);
                    double g = green / (NODES - 1.0);
                    double b = blue / (NODES - 1.0);
                    double light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
                    double lean = 0.16 * (light - 0.4);
                    entries[at++] = part(bent(r) + lean - 0.12 * g * (1 - r));
                    entries[at++] = part(bent(g) + 0.02 * (light - 0.5));
                    entries[at++] = part(0.94 * bent(b) + 0.05 - 1.1 * lean);
                }
            }
        }
        return ColourLut.of(Optional.empty(),
                Optional.of(Stage.cube(NODES, new int[]{0, 0, 0, ColourLut.ONE, ColourLut.ONE, ColourLut.ONE}, entries)));
    }

    /// A gentle S.
    private static double bent(double level) {
        return level + 0.35 * (level * level * (3 - 2 * level) - level);
    }

    private static int part(double level) {
        return (int) StrictMath.round(level * ColourLut.ONE);
    }
}
