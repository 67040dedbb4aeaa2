package kinora.media;

/// What coded pictures and sound are put into.
///
/// - `MP4`, `MOV`, `WEBM`: pictures with or without sound.
/// - `M4A`, `MP3`, `WAV`: sound alone.
public enum Container {
    MP4, MOV, WEBM, M4A, MP3, WAV
}
