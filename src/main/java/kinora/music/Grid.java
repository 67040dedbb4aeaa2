package kinora.music;

import java.util.List;

/// What of a piece of music is heard under a film, and where in the film cuts may fall on it.
///
/// @param beats candidates for cuts, rising, in the film's time; all of them lie inside of the film and none at its start. Beats where they can be trusted,
///        otherwise only where something new begins; none where not even that is known
/// @param pieces what is played, in order; each one begins where the one before it ends, but for their cross-fade; the last one ends with the film, or where the
///        music ends when it must not be repeated
/// @param onBeats whether the candidates are beats; otherwise cuts on the others are as good
/// @param fadeOutMs how long the music fades at the film's end, craft rule 14
public record Grid(List<Beat> beats, List<Piece> pieces, boolean onBeats, long fadeOutMs) {
    public Grid {
        beats = List.copyOf(beats);
        pieces = List.copyOf(pieces);
        for (int i = 1; i < beats.size(); i++) {
            if (beats.get(i).ms() <= beats.get(i - 1).ms()) {
                throw new IllegalArgumentException("beats follow each other: " + beats.get(i - 1) + ", " + beats.get(i));
            }
        }
        if (pieces.isEmpty() || fadeOutMs < 0) {
            throw new IllegalArgumentException("something is played: " + pieces + ", " + fadeOutMs);
        }
    }

    /// When the last thing that is played ends, in the film's time.
    public long endMs() {
        return pieces.getLast().filmToMs();
    }

    /// A moment at which a cut is on the music.
    ///
    /// @param ms in the film's time
    /// @param weight how much falls on it: [#BEAT], [#HALF_BAR], [#BAR] or [#PHRASE]
    /// @param energyPermille how loud and dense the music is there beside the rest of the piece, 0 to 1000
    public record Beat(long ms, int weight, int energyPermille) {

        /// Any beat.
        public static final int BEAT = 1;
        /// The third beat of four.
        public static final int HALF_BAR = 2;
        /// The first beat of a bar.
        public static final int BAR = 3;
        /// Where a phrase begins.
        public static final int PHRASE = 4;

        public Beat {
            if (ms < 1 || weight < BEAT || weight > PHRASE || energyPermille < 0 || energyPermille > 1000) {
                throw new IllegalArgumentException(
                        "a beat lies in a film and has a weight and an energy: " + ms + ", " + weight + ", " + energyPermille);
            }
        }

        /// One in music of which nothing else is known.
        public Beat(long ms, int weight) {
            this(ms, weight, MIDDLE);
        }

        private static final int MIDDLE = 500;
    }

    /// A part of the music as it is placed in the film.
    ///
    /// @param sourceFromMs where in the music it begins
    /// @param sourceToMs where in the music it ends
    /// @param filmAtMs where in the film it begins
    /// @param crossFadeMs how long it comes in over the end of the piece before it, which goes out meanwhile; 0 for the first one
    public record Piece(long sourceFromMs, long sourceToMs, long filmAtMs, long crossFadeMs) {
        public Piece {
            long length = sourceToMs - sourceFromMs;
            if (sourceFromMs < 0 || length < 1 || filmAtMs < 0 || crossFadeMs < 0 || crossFadeMs > length) {
                throw new IllegalArgumentException(
                        "no part of a piece of music: " + sourceFromMs + " to " + sourceToMs + " at " + filmAtMs + ", " + crossFadeMs);
            }
        }

        /// Where in the film it ends.
        public long filmToMs() {
            return filmAtMs + sourceToMs - sourceFromMs;
        }
    }
}
