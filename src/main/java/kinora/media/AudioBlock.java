package kinora.media;

/// A stretch of sound as everything behind decoding has it: stereo at 48 kHz, ±1 is full scale. The array is shared, not copied: whoever makes a block must
/// not change it afterwards.
///
/// @param samples left and right in turn
public record AudioBlock(float[] samples) {
    /// Samples per second of each channel.
    public static final int RATE = 48_000;
    public static final int CHANNELS = 2;

    public AudioBlock {
        if (samples.length % CHANNELS != 0) {
            throw new IllegalArgumentException("stereo has a right sample for each left one, got " + samples.length);
        }
    }

    /// How many moments there are, each with a left and a right sample.
    public int length() {
        return samples.length / CHANNELS;
    }
}
