package kinora.codec;

/// One step of an animated picture: a rectangle that is drawn on what is there already.
///
/// @param x of its left side on the canvas
/// @param y of its upper side
/// @param width of its pixels; what lies outside of the canvas is not shown
/// @param height of its pixels
/// @param delayMs how long it stays
/// @param blend whether it shines through where it is not opaque, rather than replacing what is there
/// @param dispose what happens before the next one
record AnimationFrame(int x, int y, int width, int height, int delayMs, boolean blend, Dispose dispose) {

    /// Most frames of an animation.
    static final int MAX_FRAMES = 20_000;
    /// Delays of up to this are not meant: browsers show such frames for [#USUAL_MS].
    private static final int NO_DELAY_MS = 10;
    private static final int USUAL_MS = 100;

    /// What happens to a frame's rectangle when its time is over.
    ///
    /// - `KEEP`: it stays.
    /// - `CLEAR`: it becomes transparent.
    /// - `RESTORE`: what was there before comes back.
    enum Dispose {
        KEEP, CLEAR, RESTORE
    }

    /// How long a frame stays for which a file says so.
    static int delay(long ms) {
        return ms <= NO_DELAY_MS ? USUAL_MS : (int) Math.min(ms, Integer.MAX_VALUE);
    }
}
