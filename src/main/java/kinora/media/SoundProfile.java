package kinora.media;

import java.util.OptionalInt;

/// What decides the packets of a film's sound besides what is heard.
///
/// @param bitsPerSecond what the coder aims at; PCM has its own rate and ignores it
/// @param centiLufs loudness that the whole film is brought to, in hundredths of LUFS; as it is mixed when there is none
public record SoundProfile(SoundCoding coding, int bitsPerSecond, OptionalInt centiLufs) {

    /// The least that is still worth hearing of stereo, and the most that any of the coders takes.
    public static final int MIN_BITS = 32_000;
    /// See [#MIN_BITS].
    public static final int MAX_BITS = 320_000;
    /// What every platform plays: AAC-LC of 192 kbit/s (craft rule 28).
    public static final SoundProfile FILM = new SoundProfile(SoundCoding.AAC, 192_000);

    public SoundProfile {
        if (bitsPerSecond < MIN_BITS || bitsPerSecond > MAX_BITS || centiLufs.orElse(-1) >= 0 || centiLufs.orElse(0) < Loudness.SILENT) {
            throw new IllegalArgumentException("no sound of " + bitsPerSecond + " bit/s at " + centiLufs);
        }
    }

    /// Sound as it is mixed.
    public SoundProfile(SoundCoding coding, int bitsPerSecond) {
        this(coding, bitsPerSecond, OptionalInt.empty());
    }

    /// The same with so many bits.
    public SoundProfile withBits(int bits) {
        return new SoundProfile(coding, bits, centiLufs);
    }

    /// The same, brought to a loudness.
    public SoundProfile at(int loudness) {
        return new SoundProfile(coding, bitsPerSecond, OptionalInt.of(loudness));
    }
}
