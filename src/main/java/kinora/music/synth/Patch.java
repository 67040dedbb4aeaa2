package kinora.music.synth;

/// How a sustained instrument is made: several waves a little out of tune, through a moving filter and a body, with breath.
record Patch(Unison unison, Vibrato vibrato, Swell swell, Filter filter, Breath breath, Body body) {
    /// Several waves that play the same.
    ///
    /// @param octave times the frequency of the note
    /// @param cents from the lowest to the highest of them
    /// @param width how far they are spread over both sides, 0 to 1
    /// @param sub how much of a sine at half the frequency is added
    record Unison(Wave wave, double octave, int waves, double cents, double width, double sub) {
        static Unison of(Wave wave, int waves, double cents, double width) {
            return new Unison(wave, 1, waves, cents, width, 0);
        }

        Unison withSub(double more) {
            return new Unison(wave, octave, waves, cents, width, more);
        }
    }

    /// Unsteadiness of pitch and level.
    ///
    /// @param cents from the middle to the highest
    /// @param delayS until it has set in
    /// @param drift slow wandering in cents
    /// @param tremolo how much the level follows, 0 to 1
    record Vibrato(double cents, double hz, double delayS, double drift, double tremolo) {
        static final Vibrato NONE = new Vibrato(0, 5, 0, 0, 0);
    }

    /// How the level moves while the note is held.
    ///
    /// @param attackS until it is full; short notes are faster
    /// @param decayS until it has fallen to `sustain`, by 63 %
    record Swell(double attackS, double decayS, double sustain) {}

    /// A low-pass.
    ///
    /// @param hz where highs end in a soft note of middle C
    /// @param follow how much it follows the pitch, 0 to 1
    /// @param force octaves more in the hardest note
    /// @param sweep octaves more at the onset, or less when negative
    /// @param sweepS until the sweep is over, by 63 %
    /// @param wave octaves that it moves up and down, slowly
    /// @param q resonance
    /// @param steep whether it filters twice
    record Filter(double hz, double follow, double force, double sweep, double sweepS, double wave, double q, boolean steep) {}

    /// Noise of breath or bow.
    ///
    /// @param level relative to the tone
    /// @param onset how much more at the onset
    /// @param follow whether its band moves with the pitch
    record Breath(double level, double onset, double hz, double q, boolean follow) {
        static final Breath NONE = new Breath(0, 0, 1000, 1, false);
    }
}
