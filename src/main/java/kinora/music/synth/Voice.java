package kinora.music.synth;

import kinora.music.score.Instrument;

/// How an instrument answers a note.
///
/// @param sound how a note is made
/// @param releaseS until a released note is 60 dB quieter; 0 when notes ring out by themselves
/// @param held whether its sound depends on how long a note is held
/// @param variants takes of the same note that are played in turn
/// @param gainDb level of a note, so that instruments stand well beside each other
/// @param insert what the part passes through
record Voice(Sound sound, double releaseS, boolean held, int variants, double gainDb, Insert insert) {

    /// Steps of force in which notes are recorded.
    static final int LAYERS = 8;
    /// How much louder harder notes are: amplitudes go with velocity to this power.
    private static final double LOUDER = 1.5;

    /// What rings until it is damped.
    static Voice struck(Sound sound, double releaseS, double gainDb) {
        return new Voice(sound, releaseS, false, 1, gainDb, Insert.NONE);
    }

    /// What sounds as long as it is held.
    static Voice held(Patch patch, double releaseS, double gainDb) {
        return new Voice(new Sustained(patch), releaseS, true, 1, gainDb, Insert.NONE);
    }

    Voice through(Insert other) {
        return new Voice(sound, releaseS, held, variants, gainDb, other);
    }

    Voice inTurn(int takes) {
        return new Voice(sound, releaseS, held, takes, gainDb, insert);
    }

    static Voice of(Instrument instrument) {
        return instrument.kit() ? new Voice(Kits.of(instrument), 0, false, 3, 0, Insert.NONE) : Voices.of(instrument);
    }

    static int layer(int velocity) {
        return velocity * LAYERS / 128;
    }

    /// The force that a layer is played with.
    static double force(int layer) {
        return (layer + 0.5) / LAYERS;
    }

    /// The amplitude of a note relative to one of velocity 96.
    double gain(int velocity) {
        return StrictMath.pow(velocity / 96.0, LOUDER) * StrictMath.pow(10, gainDb / 20);
    }
}
