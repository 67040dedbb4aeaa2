package kinora.music.soundfont;

/// A note of a SoundFont while it is held. Mono when both sides are the same array.
public record Sampled(float[] left, float[] right) {}
