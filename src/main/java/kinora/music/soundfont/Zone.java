package kinora.music.soundfont;

/// A wave that sounds for a note, with all that shapes it. Its ends and its loop lie within the file's waves.
///
/// @param values by [Generator]
/// @param start first frame of the wave
/// @param end behind its last frame
/// @param loopStart first frame that is repeated
/// @param loopEnd behind the last frame that is repeated; 0 when nothing is
/// @param rate frames a second
/// @param root key at which it sounds as it was recorded
/// @param correction of its pitch in cents
record Zone(int[] values, long start, long end, long loopStart, long loopEnd, int rate, int root, int correction) {

    /// Shorter waves are none.
    static final int LEAST = 8;

    boolean loops() {
        return loopEnd > 0;
    }

    int value(int generator) {
        return values[generator];
    }

    long frames() {
        return end - start;
    }
}
