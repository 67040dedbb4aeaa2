package kinora.compose;

/// How words come, or the other way round go, as data over progress: from nothing at 0 to all of them at rest at 1.
///
/// @param frames how long it takes
/// @param fades whether they are clear at first
/// @param across how far to the right of their place they are at first, in 64ths of a pixel
/// @param down how far below their place they are at first, in 64ths of a pixel
/// @param scale how large they are at first about their middle, in thousandths
/// @param reveal in which order they are uncovered
public record TitleMove(int frames, boolean fades, int across, int down, int scale, Reveal reveal) {

    /// They are there at once.
    public static final TitleMove CUT = new TitleMove(0, false, 0, 0, 1_000, Reveal.WHOLE);
    /// Farther than any canvas is wide.
    private static final int FARTHEST = 64 * 8192;
    private static final int SMALLEST = 100;
    private static final int LARGEST = 10_000;

    /// In which order words are uncovered.
    ///
    /// - `WHOLE`: all of them at once.
    /// - `FROM_LEFT`, `FROM_RIGHT`: a soft border runs over them.
    /// - `FROM_TOP`: a border runs down.
    /// - `FROM_MIDDLE`: two borders run apart.
    /// - `IN_PLACE`: only what is inside of their place at rest is seen, as if they came out of a slot.
    /// - `BY_CHARACTER`: one after the other as they are read, at one speed.
    public enum Reveal {
        WHOLE, FROM_LEFT, FROM_RIGHT, FROM_TOP, FROM_MIDDLE, IN_PLACE, BY_CHARACTER
    }

    public TitleMove {
        if (frames < 0 || Math.abs(across) > FARTHEST || Math.abs(down) > FARTHEST || scale < SMALLEST || scale > LARGEST) {
            throw new IllegalArgumentException(
                    "a move of " + frames + " frames from " + across + ", " + down + " at " + scale + " thousandths");
        }
    }

    /// Words that only fade.
    public static TitleMove fade(int frames) {
        return new TitleMove(frames, true, 0, 0, 1_000, Reveal.WHOLE);
    }

    /// What is seen of the words.
    ///
    /// @param share of their opacity, 0 to 256
    /// @param across how far right of their place, in 65 536ths of a pixel
    /// @param down how far below it
    /// @param scale in 65 536ths
    /// @param uncovered how much of it is uncovered, 0 to 65 536
    record Seen(int share, long across, long down, long scale, Reveal reveal, int uncovered) {

        static final int ONE = 0x1_0000;
        /// All of them at rest.
        static final Seen ALL = new Seen(256, 0, 0, ONE, Reveal.WHOLE, ONE);

        /// The same moved up by whole rows.
        Seen raised(long rows) {
            return new Seen(share, across, down - rows * ONE, scale, reveal, uncovered);
        }
    }

    /// What is seen at some progress. Doubles are added and multiplied only, which is exact to the bit on every machine.
    ///
    /// @param progress 0…1
    Seen at(double progress) {
        double left = 1 - progress;
        double away = left * left * left;
        int share = fades ? (int) StrictMath.round(256 * progress * progress * (3 - 2 * progress)) : 256;
        double uncovered = switch (reveal) {
            case WHOLE, IN_PLACE -> 1;
            case FROM_LEFT, FROM_RIGHT, FROM_TOP, FROM_MIDDLE -> 1 - away;
            case BY_CHARACTER -> progress;
        };
        return new Seen(share, StrictMath.round(away * across * 1_024), StrictMath.round(away * down * 1_024),
                Seen.ONE + StrictMath.round(away * (scale - 1_000) * Seen.ONE / 1_000), reveal,
                (int) StrictMath.round(Seen.ONE * uncovered));
    }
}
