package kinora.timeline;

/// The bounds of a draft: what is outside them is refused before anything is built from it. They are our own choices: generous for films, small
/// enough that no draft can exhaust memory.
public final class Limits {
    /// Smallest width or height of a canvas, in pixels.
    public static final int MIN_SIDE = 16;
    /// Largest width or height of a canvas, in pixels (4096 holds 2160p of every shape).
    public static final int MAX_SIDE = 4096;
    /// Lowest frame rate, in frames per second.
    public static final int MIN_FPS = 1;
    /// Highest frame rate, in frames per second.
    public static final int MAX_FPS = 120;
    /// Longest film, in milliseconds: ten hours.
    public static final long MAX_FILM_MS = 36_000_000L;
    /// Longest time inside a source, in milliseconds: a hundred hours.
    public static final long MAX_SOURCE_MS = 360_000_000L;
    /// Most tracks in a draft.
    public static final int MAX_TRACKS = 64;
    /// Most segments in a draft, all tracks together.
    public static final int MAX_SEGMENTS = 5_000;
    /// Most keyframes of one animated value.
    public static final int MAX_KEYFRAMES = 1_000;
    /// Most effects on one segment.
    public static final int MAX_EFFECTS = 64;
    /// Most parameters of one effect or style.
    public static final int MAX_PARAMETERS = 64;
    /// Longest identifier, name of a catalogue entry or file name, in UTF-16 units.
    public static final int MAX_NAME = 256;
    /// Longest text of a title, in UTF-16 units.
    public static final int MAX_TEXT = 4_000;
    /// Loudest gain, in thousandths: 4000 is four times the source.
    public static final int MAX_GAIN_PERMILLE = 4_000;
    /// Farthest that a sound stands to a side.
    public static final int MAX_PAN = 100;
    /// Longest bar of music, in microseconds: a minute.
    public static final long MAX_BAR_US = 60_000_000;
    /// Slowest and fastest speed, in thousandths of the source's own (0.1 and 16 times); negative plays backwards.
    public static final int MIN_SPEED_PERMILLE = 100;
    /// See [#MIN_SPEED_PERMILLE].
    public static final int MAX_SPEED_PERMILLE = 16_000;
    /// Largest zoom of a camera.
    public static final double MAX_ZOOM = 20;

    private Limits() {}

    static <T> T require(boolean holds, T value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", got " + value);
        }
        return value;
    }

    static void requireName(String name, String what) {
        require(!name.isBlank() && name.length() <= MAX_NAME, name, what + " must be 1 to " + MAX_NAME + " characters");
    }
}
