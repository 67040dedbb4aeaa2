package kinora.compose.effect;

import java.util.List;
import java.util.function.Function;

import kinora.media.Planes;

/// What an effect does.
public sealed interface Work {
    /// Gives every colour another, everywhere alike. Done in preparation; neighbours in a chain become one [ColourTable].
    record Colour(Function<Settings, ColourFunction> function) implements Work {}

    /// Changes a whole picture by what lies near each sample. Done in preparation.
    record Spatial(SpatialFunction function) implements Work {}

    /// Changes each frame while it is drawn, wherever the camera looks. Done after everything else.
    record OnFrame(FrameFunction function) implements Work {}

    /// Is made of other effects, in this order.
    record Look(List<Step> steps) implements Work {
        public Look {
            steps = List.copyOf(steps);
        }
    }

    /// What becomes of opaque planes, which it may overwrite.
    @FunctionalInterface
    interface SpatialFunction {
        Planes apply(Planes opaque, Settings settings);
    }

    /// What is done to frames of this size.
    @FunctionalInterface
    interface FrameFunction {
        FrameEffect of(Settings settings, int width, int height);
    }
}
