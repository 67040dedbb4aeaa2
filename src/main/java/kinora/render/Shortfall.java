package kinora.render;

import kinora.compose.Phrase;

/// Why a film cannot be what was promised for it.
public sealed interface Shortfall {
    /// The bytes allowed are too few for pictures that one would want to see.
    ///
    /// @param neededBytes the least that a film of this length takes
    /// @param fittingMs the longest film that fits
    record TooLittleRoom(long maxBytes, long neededBytes, long fittingMs) implements Shortfall {}

    /// It would have to be drawn smaller, where its words do not fit any more.
    record WordsTooSmall(int width, int height) implements Shortfall {}

    /// Even at the coarsest sensible quality it does not fit.
    record TooLarge(long bytes, long maxBytes) implements Shortfall {}

    /// It is shorter than the platform takes.
    record TooShort(Phrase platform, long ms, long minMs) implements Shortfall {}

    /// It is longer than the platform takes.
    record TooLong(Phrase platform, long ms, long maxMs) implements Shortfall {}

    /// Its canvas has another shape than the platform takes.
    ///
    /// @param wanted the shapes that it takes
    record WrongShape(Phrase platform, int width, int height, String wanted) implements Shortfall {}

    /// Its frame rate is none that the platform takes.
    record Rate(Phrase platform, String fps, int minFps, int maxFps) implements Shortfall {}

    /// Its loudness or its peaks are not what the platform plays at.
    record WrongLoudness(Phrase platform, int centiLufs, int centiDbtp, int wantedCentiLufs) implements Shortfall {}

    /// The platform's buttons would lie over words.
    ///
    /// @param ms when the words come
    record Covered(Phrase platform, long ms) implements Shortfall {}
}
