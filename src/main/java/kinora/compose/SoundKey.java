package kinora.compose;

/// Names decoded sound: which file, by content, and how much of it. Of sources up to ten minutes the whole is decoded once, whatever a film uses; of longer
/// ones the whole minutes that are needed.
///
/// @param contentHash SHA-256 of the file in hexadecimal
/// @param sourceMs how long the file says its sound is
/// @param from first moment, at 48 kHz from the sound's beginning
/// @param count number of moments; 0 = to the end
public record SoundKey(String contentHash, long sourceMs, long from, long count) {

    /// Decoded, ten minutes take 170 MB.
    private static final long WHOLE_MS = 600_000;
    private static final long MINUTE = 60L * Soundtrack.RATE;

    public SoundKey {
        if (sourceMs < 1 || from < 0 || count < 0) {
            throw new IllegalArgumentException("no stretch of sound: " + sourceMs + " ms, " + from + " + " + count);
        }
    }

    /// What is decoded so that a stretch can be heard.
    ///
    /// @param from first moment of the stretch
    /// @param count its moments; 0 = to the end
    static SoundKey of(String contentHash, long sourceMs, long from, long count) {
        if (sourceMs <= WHOLE_MS) {
            return new SoundKey(contentHash, sourceMs, 0, 0);
        }
        long first = from / MINUTE * MINUTE;
        return new SoundKey(contentHash, sourceMs, first, count == 0 ? 0 : Math.ceilDiv(from + count, MINUTE) * MINUTE - first);
    }
}
