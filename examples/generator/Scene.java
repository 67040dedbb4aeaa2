/// A photograph that can be rendered: its caption, its look in the darkroom, and its world.
interface Scene {
    Caption caption();

    Look look();

    /// Returns the camera rays traced per pixel of the finished picture.
    int samples();

    /// Tells whether the light is estimated by random paths, so that the frame wants denoising.
    default boolean noisy() {
        return false;
    }

    /// Builds the world and returns the way to look at it; the work before the first pixel is done here.
    View open();

    /// Looks into the world; called from many threads.
    interface View {
        /// Traces the ray at frame position u, v in [0, 1] (left to right, top to bottom) with lens position a, b in the unit square.
        void trace(double u, double v, double a, double b, Rng rng, Sample out);
    }
}
