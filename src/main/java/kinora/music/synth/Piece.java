package kinora.music.synth;

/// A piece of music as samples at 48 kHz, ±1 is full scale. The arrays are shared, not copied: whoever has a piece must not change them.
///
/// @param left as long as the score
/// @param right as long as the left
public record Piece(float[] left, float[] right) {
    public Piece {
        if (left.length != right.length) {
            throw new IllegalArgumentException("sides differ: " + left.length + ", " + right.length);
        }
    }

    /// Samples of each side.
    public int samples() {
        return left.length;
    }
}
