package kinora.music.synth;

/// How something that is struck, shaken or scraped sounds, at any loudness.
interface Drum {
    /// @param force how hard, 0 to 1
    /// @param hiss chance of this take
    /// @param samples how long the note is meant to be; only what swells up to an end heeds it
    Take hit(double force, Hiss hiss, int samples);

    /// The same through a worn record: dull, bent and coarse.
    default Drum worn(double hz) {
        return (force, hiss, samples) -> {
            Take take = hit(force, hiss, samples);
            wear(take.left(), hz);
            if (!take.isMono()) {
                wear(take.right(), hz);
            }
            return take;
        };
    }

    private static void wear(float[] samples, double hz) {
        float peak = 1e-6f;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        Level.scale(samples, 1.6f / peak);
        Biquad.lowPass(hz, 0.8).run(samples, 0, samples.length);
        for (int i = 0; i < samples.length; i++) {
            // Steps of a sampler of 10 bits.
            samples[i] = Math.round(Shapes.soft(samples[i]) * 512) / 512f;
        }
        Biquad.lowPass(hz * 1.3, 0.7).run(samples, 0, samples.length);
        Shapes.fadeOut(samples, 0.02);
    }
}
