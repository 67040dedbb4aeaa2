package kinora.compose;

/// Frames in which what the main track shows comes out of the background, or goes into it: how a film begins and ends softly.
///
/// @param first the first of them; negative in a slice that starts later
/// @param frames how many there are
/// @param out whether the picture goes; otherwise it comes
public record Veil(long first, int frames, boolean out) {
    public Veil {
        if (frames < 1) {
            throw new IllegalArgumentException("a veil lies over frames, got " + frames);
        }
    }

    /// The first frame after it.
    public long end() {
        return first + frames;
    }

    /// How much of the picture is seen in a frame, 0 to [Matte#WHOLE]; starts and ends slowly, and no frame of it is wasted on the whole picture or on none.
    int share(long frame) {
        if (frame < first || frame >= end()) {
            return Matte.WHOLE;
        }
        double p = (out ? end() - frame : frame - first + 1.0) / (frames + 1.0);
        return (int) StrictMath.round(Matte.WHOLE * p * p * (3 - 2 * p));
    }

    Veil shifted(long by) {
        return new Veil(first + by, frames, out);
    }
}
