package kinora.music.synth;

import kinora.compose.Weighting;

/// How loud a take is: by the shelf of ITU-R BS.1770-4 for highs, over its loudest tenth of a second.
final class Level {
    /// What takes are turned to: −20 dB of full scale.
    static final double REFERENCE = 0.1;
    private static final int WINDOW = Tone.RATE / 20;
    /// What is heard of a take: it is loudest by then.
    private static final int HEARD = 6 * Tone.RATE / 10;

    private Level() {}

    /// Turns a sound to the reference, times a gain.
    static float[] set(float[] samples, double gain) {
        scale(samples, (float) (gain * REFERENCE / heard(samples)));
        return samples;
    }

    /// Turns both sides alike.
    static Take set(Take take, double gain) {
        return set(take, gain, HEARD);
    }

    /// Turns both sides alike, by the loudest of so many samples.
    static Take set(Take take, double gain, int samples) {
        double left = heard(take.left(), samples);
        if (take.isMono()) {
            scale(take.left(), (float) (gain * REFERENCE / left));
        } else {
            double right = heard(take.right(), samples);
            float turned = (float) (gain * REFERENCE / StrictMath.sqrt((left * left + right * right) / 2));
            scale(take.left(), turned);
            scale(take.right(), turned);
        }
        return take;
    }

    static void scale(float[] samples, float gain) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
    }

    /// The weighted level of the loudest 100 ms of the beginning, never 0.
    static double heard(float[] samples) {
        return heard(samples, HEARD);
    }

    private static double heard(float[] samples, int most) {
        int length = Math.min(samples.length, most);
        Biquad shelf = Biquad.of(Weighting.SHELF);
        double loudest = 0;
        double before = 0;
        for (int at = 0; at < length; at += WINDOW) {
            double power = shelf.power(samples, at, Math.min(length, at + WINDOW));
            loudest = Math.max(loudest, power + before);
            before = power;
        }
        return Math.max(1e-9, StrictMath.sqrt(loudest / (2 * WINDOW)));
    }
}
