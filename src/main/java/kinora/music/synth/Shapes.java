package kinora.music.synth;

/// Bends sounds in place: fades, decays, saturation.
final class Shapes {
    private Shapes() {}

    /// Lets a sound begin from nothing, along half a cosine.
    static void fadeIn(float[] samples, double seconds) {
        int length = Math.min(samples.length, (int) (seconds * Tone.RATE));
        for (int i = 0; i < length; i++) {
            samples[i] *= 0.5f - 0.5f * Sine.at(Sine.phase(0.25 + 0.5 * i / length));
        }
    }

    /// Lets a sound end in nothing, along half a cosine.
    static void fadeOut(float[] samples, double seconds) {
        int length = Math.min(samples.length, (int) (seconds * Tone.RATE));
        for (int i = 0; i < length; i++) {
            samples[samples.length - 1 - i] *= 0.5f - 0.5f * Sine.at(Sine.phase(0.25 + 0.5 * i / length));
        }
    }

    /// Lets a sound die away.
    ///
    /// @param seconds until it is 60 dB quieter
    static void decay(float[] samples, int from, double seconds) {
        double gain = 1;
        double factor = StrictMath.pow(1e-3, 1 / (seconds * Tone.RATE));
        for (int i = from; i < samples.length; i++) {
            samples[i] = (float) (samples[i] * gain);
            gain *= factor;
        }
    }

    /// Saturates softly: what is small stays, what is large is bent below 1.
    static void saturate(float[] samples, float drive) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = soft(samples[i] * drive);
        }
    }

    /// A quotient like tanh: odd, slope 1 at 0, ±1 from ±3 on.
    static float soft(float x) {
        float held = Math.max(-3, Math.min(3, x));
        float square = held * held;
        return held * (27 + square) / (27 + 9 * square);
    }

    /// Adds a sound to another.
    static void mix(float[] from, float[] into, int at, float gain) {
        int length = Math.min(from.length, into.length - at);
        for (int i = 0; i < length; i++) {
            into[at + i] += from[i] * gain;
        }
    }

    /// A burst of noise that dies away.
    static float[] burst(Hiss hiss, int samples, double seconds) {
        float[] noise = hiss.white(samples);
        decay(noise, 0, seconds);
        return noise;
    }
}
