package kinora.media;

/// One subtitle of a clip.
///
/// @param startMs from the clip's first picture
/// @param endMs later than the start
/// @param text plain, lines separated by `\n`, never blank
public record Caption(long startMs, long endMs, String text) {
    public Caption {
        if (startMs < 0 || endMs <= startMs || text.isBlank()) {
            throw new IllegalArgumentException("not a caption: " + startMs + " to " + endMs + " ms");
        }
    }
}
