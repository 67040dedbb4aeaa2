package kinora.music.synth;

import kinora.music.score.Score;

/// What a sound is asked for.
///
/// @param pitch MIDI number
/// @param force how hard it is played, 0 to 1
/// @param touch how long it is meant to be
/// @param samples how much of it is needed
/// @param seed what tells it from other takes of the same note
record Tone(int pitch, double force, Touch touch, int samples, long seed) {

    static final int RATE = Score.RATE;

    /// How long a note is held: short ones speak faster.
    enum Touch {
        SHORT, MEDIUM, LONG;

        /// The shortest medium and long notes, in samples.
        private static final int MEDIUM_FROM = RATE * 24 / 100;
        private static final int LONG_FROM = RATE * 80 / 100;

        static Touch of(long length) {
            if (length < MEDIUM_FROM) {
                return SHORT;
            }
            return length < LONG_FROM ? MEDIUM : LONG;
        }
    }

    /// The frequency in Hz, equally tempered, A = 440 Hz.
    double hz() {
        return 440 * StrictMath.pow(2, (pitch - 69) / 12.0);
    }

    /// At most so many samples, or what is needed.
    int atMost(double seconds) {
        return Math.max(1, Math.min(samples, (int) (seconds * RATE)));
    }

    Hiss hiss() {
        return new Hiss(seed * 31 + pitch);
    }
}
