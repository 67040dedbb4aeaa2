package kinora.music.score;

/// The steps of a pattern: sixteenths, repeated from where the pattern began.
///
/// @param text a character for each sixteenth
record Steps(String text) {
    static final int PER_BEAT = 4;
    static final int TICKS = BeatGrid.TICKS / PER_BEAT;

    static Steps of(String pattern) {
        return new Steps(pattern.replace(" ", ""));
    }

    /// What stands at a step, counted from the pattern's beginning.
    char at(int step) {
        return text.charAt(Math.floorMod(step, text.length()));
    }

    /// How many steps what begins at one is held, at most to a bound.
    int held(int step, int most) {
        int length = 1;
        while (length < most && at(step + length) == '-') {
            length++;
        }
        return length;
    }
}
