package kinora.engine;

import kinora.compose.Composition;
import kinora.compose.Compositor;
import kinora.compose.Pictures;
import kinora.compose.SeeThrough;
import kinora.media.Planes;

/// Draws frames of one composition, on its background or on nothing.
@FunctionalInterface
interface Drawing {
    /// Draws a frame.
    ///
    /// @return planes that are overwritten by the next call
    Planes draw(long frame);

    static Drawing of(Composition composition, Pictures pictures, boolean transparent) {
        return transparent ? new SeeThrough(composition, pictures)::draw : new Compositor(composition, pictures)::draw;
    }
}
