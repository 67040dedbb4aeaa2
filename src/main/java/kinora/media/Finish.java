package kinora.media;

import java.util.List;

/// What is done to a picture after it was brought to its size and before anything is laid around it.
///
/// @param height64 the canvas' height in 64ths of a sample of the picture at a zoom of 1, which reaches are shares of; 0 where nothing has a reach, so that
///     canvases of any size share the picture
/// @param treatments in order of application
public record Finish(int height64, List<Treatment> treatments) {
    private static final Finish NONE = new Finish(0, List.of());
    /// Sixteen times the largest side of prepared planes.
    private static final int HIGHEST = 64 << 18;

    public Finish {
        treatments = List.copyOf(treatments);
        if (height64 < 0 || height64 > HIGHEST) {
            throw new IllegalArgumentException("a canvas of " + height64 + "/64 samples");
        }
    }

    /// Nothing is done.
    public static Finish none() {
        return NONE;
    }
}
