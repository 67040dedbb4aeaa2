package kinora.compose;

/// Decoded sound that can be read anywhere: 48 kHz stereo, ±1 is full scale.
public interface Samples {
    /// How many moments the whole source has.
    long length();

    /// How loud the whole source is.
    ///
    /// @return hundredths of LUFS
    int centiLufs();

    /// Reads moments; what lies outside of the source is silence.
    ///
    /// @param from first moment, counted from the source's beginning
    /// @param into left and right in turn, from its beginning on
    /// @param moments how many
    void read(long from, float[] into, int moments);
}
