package kinora.music.synth;

import java.util.List;

/// What a sound resonates in: the bridge and box of an instrument, a mouth, a bell. Resonances beside each other are added to what passes directly.
///
/// @param direct how much passes as it is
record Body(double direct, List<Resonance> resonances) {
    /// None: all passes.
    static final Body NONE = new Body(1, List.of());
    static final Body GUITAR = of(0.75, new Resonance(104, 5, 0.9), new Resonance(207, 6, 0.8), new Resonance(418, 5, 0.4),
            new Resonance(2600, 1.2, 0.25));
    static final Body UKULELE = of(0.6, new Resonance(260, 4, 0.9), new Resonance(430, 5, 0.6), new Resonance(760, 4, 0.5),
            new Resonance(2900, 1.5, 0.2));
    static final Body DOUBLE_BASS = of(0.6, new Resonance(62, 3, 0.8), new Resonance(110, 4, 0.9), new Resonance(220, 4, 0.4),
            new Resonance(700, 1.5, 0.35));
    static final Body VIOLIN = of(0.45, new Resonance(285, 5, 0.7), new Resonance(460, 4, 0.8), new Resonance(960, 2.5, 0.5),
            new Resonance(2700, 1.3, 0.6));
    static final Body CELLO = of(0.5, new Resonance(98, 5, 0.6), new Resonance(200, 4, 0.9), new Resonance(420, 3.5, 0.6),
            new Resonance(1000, 2, 0.45), new Resonance(2200, 1.5, 0.35));
    /// An open vowel, sung softly.
    static final Body CHOIR = of(0.05, new Resonance(430, 3.2, 1), new Resonance(760, 3.5, 0.75), new Resonance(1180, 5, 0.45),
            new Resonance(2650, 5, 0.22), new Resonance(3300, 5, 0.14));
    static final Body BRASS = of(0.7, new Resonance(620, 1.5, 0.35), new Resonance(1250, 1.3, 0.45), new Resonance(2400, 1.2, 0.2));
    static final Body HORN = of(0.6, new Resonance(340, 1.6, 0.7), new Resonance(700, 2, 0.35), new Resonance(1200, 1.6, 0.12));
    static final Body FLUTE = of(0.9, new Resonance(800, 1, 0.2), new Resonance(2400, 1.5, 0.1));

    Body {
        resonances = List.copyOf(resonances);
    }

    /// A resonance.
    ///
    /// @param gain how much of it is added
    record Resonance(double hz, double q, double gain) {}

    static Body of(double direct, Resonance... resonances) {
        return new Body(direct, List.of(resonances));
    }

    void ring(float[] samples) {
        if (resonances.isEmpty()) {
            return;
        }
        float[] dry = samples.clone();
        Level.scale(samples, (float) direct);
        for (Resonance resonance : resonances) {
            Biquad.band(resonance.hz(), resonance.q()).add(dry, 0, dry.length, samples, (float) resonance.gain());
        }
    }
}
