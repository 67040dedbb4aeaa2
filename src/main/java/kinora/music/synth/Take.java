package kinora.music.synth;

/// A note as it sounds while it is held, from its onset on. Mono when both sides are the same array.
record Take(float[] left, float[] right) {
    static Take mono(float[] samples) {
        return new Take(samples, samples);
    }

    boolean isMono() {
        return left == right;
    }

    int length() {
        return left.length;
    }

    /// How many bytes it takes in memory.
    long bytes() {
        return (long) Float.BYTES * length() * (isMono() ? 1 : 2);
    }
}
