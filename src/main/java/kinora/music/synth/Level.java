package kinora.music.synth;

import java.util.Arrays;

/// How loud a take is: by the weighting of ITU-R BS.1770-4, over its loudest tenth of a second.
final class Level {
    /// What takes are turned to: −20 dB of full scale.
    static final double REFERENCE = 0.1;
    private static final int WINDOW = Tone.RATE / 20;
    /// What is heard of a take: it is loudest by then.
    private static final int HEARD = 6 * Tone.RATE / 5;

    private Level() {}

    static Biquad shelf() {
        return Biquad.of(1.53512485958697, -2.69169619938638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
    }

    static Biquad highPass() {
        return Biquad.of(1, -2, 1, -1.99004745483398, 0.99007225036621);
    }

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
        float[] copy = Arrays.copyOf(samples, length);
        shelf().run(copy, 0, length);
        Biquad highPass = highPass();
        double loudest = 0;
        double before = 0;
        for (int at = 0; at < length; at += WINDOW) {
            double power = highPass.power(copy, at, Math.min(length, at + WINDOW));
            loudest = Math.max(loudest, power + before);
            before = power;
        }
        return Math.max(1e-9, StrictMath.sqrt(loudest / (2 * WINDOW)));
    }
}
