package kinora.compose;

import kinora.compose.TitleMove.Reveal;

/// How a part of a title comes or goes, told for every size of letters and every rate: what a [TitleMove] is made of.
///
/// @param ms how long it takes, at most a third of the title
/// @param delayMs how long after the title's start it begins, at most a sixth of the title
/// @param fades whether it is clear at first
/// @param across from where it comes, in thousandths of an em against the direction of reading
/// @param down from how far below, in thousandths of an em
/// @param scale how large it is at first, in thousandths
/// @param reveal how it is uncovered
/// @param msPerCharacter how long each character takes that is uncovered alone, which counts instead of `ms`
record Gesture(int ms, int delayMs, boolean fades, int across, int down, int scale, Uncovering reveal, int msPerCharacter) {

    /// How it is uncovered: `READING` runs as the words are read, `SLOT` is rising out of its own lower border.
    enum Uncovering {
        NONE, READING, DOWNWARDS, APART, SLOT, CHARACTERS
    }

    /// It becomes opaque.
    static Gesture fade(int ms) {
        return new Gesture(ms, 0, true, 0, 0, 1_000, Uncovering.NONE, 0);
    }

    /// It becomes opaque and rises into its place.
    static Gesture rise(int ms, int down) {
        return new Gesture(ms, 0, true, 0, down, 1_000, Uncovering.NONE, 0);
    }

    /// It becomes opaque and glides into its place along the line.
    static Gesture glide(int ms, int across) {
        return new Gesture(ms, 0, true, across, 0, 1_000, Uncovering.NONE, 0);
    }

    /// It becomes opaque and grows or shrinks into its size.
    static Gesture swell(int ms, int scale) {
        return new Gesture(ms, 0, true, 0, 0, scale, Uncovering.NONE, 0);
    }

    /// It is uncovered.
    static Gesture uncover(int ms, Uncovering how) {
        return new Gesture(ms, 0, false, 0, 0, 1_000, how, 0);
    }

    /// It is typed.
    static Gesture type(int msPerCharacter) {
        return new Gesture(0, 0, false, 0, 0, 1_000, Uncovering.CHARACTERS, msPerCharacter);
    }

    /// The same, beginning later.
    Gesture after(int laterMs) {
        return new Gesture(ms, laterMs, fades, across, down, scale, reveal, msPerCharacter);
    }

    /// For letters of a size in a patch.
    ///
    /// @param frames how many it takes
    /// @param em of the letters in 64ths of a pixel
    /// @param rightToLeft whether the words are read so
    TitleMove move(int frames, int em, boolean rightToLeft, int patchHeight) {
        int along = (int) ((long) em * across / 1_000);
        Reveal order = switch (reveal) {
            case NONE -> Reveal.WHOLE;
            case READING -> rightToLeft ? Reveal.FROM_RIGHT : Reveal.FROM_LEFT;
            case DOWNWARDS -> Reveal.FROM_TOP;
            case APART -> Reveal.FROM_MIDDLE;
            case SLOT -> Reveal.IN_PLACE;
            case CHARACTERS -> Reveal.BY_CHARACTER;
        };
        int below = reveal == Uncovering.SLOT ? patchHeight * 64 : (int) ((long) em * down / 1_000);
        return new TitleMove(frames, fades, rightToLeft ? along : -along, below, scale, order);
    }
}
