package kinora.music.synth;

import java.util.Arrays;

/// A room: some early reflections, then a network of eight delays that feed each other (an orthogonal mix of J.-M. Jot's kind), darker with every round. All
/// delays are longer than a block, so that a block can be computed line by line.
final class Reverb {
    private static final int LINES = 8;
    /// Delays in ms of a hall, without common factors.
    private static final double[] DELAYS = {31.3, 37.9, 43.1, 47.7, 53.9, 61.1, 67.3, 73.9};
    private static final double[] EARLY_MS = {7.1, 11.9, 17.3, 23.9, 31.1, 41.7};
    private static final float[] EARLY = {0.5f, -0.42f, 0.36f, 0.3f, -0.24f, 0.2f};
    /// Longest way of an early reflection, in samples.
    private static final int FARTHEST = 2600;
    /// How much of a line comes out on the left and on the right.
    private static final float[] ON_LEFT = {1, 0.35f, 1, 0, -1, -0.35f, -1, 0};
    private static final float[] ON_RIGHT = {0, 1, 0.35f, 1, 0, -1, -0.35f, -1};

    private final float[][] lines = new float[LINES][];
    private final int[] lengths = new int[LINES];
    private final float[] kept = new float[LINES];
    private final float[] low = new float[LINES];
    private final float[][] rounds;
    private final float[] shared;
    private final float[][] in;
    private final int[][] taps = new int[2][EARLY.length];
    private final int late;
    private final float wet;
    private final float damp;
    private final Biquad[] shape = {Biquad.highPass(170, 0.6), Biquad.lowPass(8500, 0.6), Biquad.highPass(170, 0.6),
            Biquad.lowPass(8500, 0.6)};

    /// @param size 0 to 1
    /// @param block most samples at a time, at most 600
    Reverb(double size, int block) {
        rounds = new float[LINES][block];
        shared = new float[block];
        in = new float[2][FARTHEST + block];
        double seconds = 0.3 + 2.9 * size * size;
        double grown = 0.45 + 0.65 * size;
        double energy = 0;
        for (int i = 0; i < LINES; i++) {
            lengths[i] = (int) (DELAYS[i] * grown * Tone.RATE / 1000) | 1;
            lines[i] = new float[lengths[i] + block];
            kept[i] = (float) StrictMath.pow(10, -3.0 * lengths[i] / Tone.RATE / seconds);
            energy += kept[i] * kept[i] / LINES;
        }
        damp = (float) (1 - StrictMath.exp(-2 * StrictMath.PI * (6500 - 2500 * size) / Tone.RATE));
        wet = (float) (0.8 * StrictMath.sqrt(1 - energy) * Math.min(1, size * 8));
        late = (int) ((0.006 + 0.022 * size) * Tone.RATE);
        for (int i = 0; i < EARLY.length; i++) {
            taps[0][i] = (int) (EARLY_MS[i] * grown * Tone.RATE / 1000);
            taps[1][i] = (int) (EARLY_MS[i] * 1.13 * grown * Tone.RATE / 1000);
        }
    }

    /// Adds the room's answer to what is sent into it.
    void run(float[] left, float[] right, float[] intoLeft, float[] intoRight, int samples) {
        System.arraycopy(left, 0, in[0], FARTHEST, samples);
        System.arraycopy(right, 0, in[1], FARTHEST, samples);
        Biquad.run(shape[0], in[0], shape[2], in[1], FARTHEST, FARTHEST + samples);
        Biquad.run(shape[1], in[0], shape[3], in[1], FARTHEST, FARTHEST + samples);
        for (int tap = 0; tap < EARLY.length; tap++) {
            add(in[tap & 1], FARTHEST - taps[0][tap], intoLeft, EARLY[tap] * wet * 0.6f, samples);
            add(in[(tap + 1) & 1], FARTHEST - taps[1][tap], intoRight, EARLY[tap] * wet * 0.6f, samples);
        }
        round(samples);
        for (int line = 0; line < LINES; line++) {
            add(rounds[line], 0, intoLeft, ON_LEFT[line] * wet, samples);
            add(rounds[line], 0, intoRight, ON_RIGHT[line] * wet, samples);
        }
        System.arraycopy(in[0], samples, in[0], 0, FARTHEST);
        System.arraycopy(in[1], samples, in[1], 0, FARTHEST);
    }

    private static void add(float[] from, int at, float[] into, float gain, int samples) {
        for (int i = 0; i < samples; i++) {
            into[i] += from[at + i] * gain;
        }
    }

    /// Every line gets itself less a quarter of the sum of all (Householder), and what comes in.
    private void round(int samples) {
        Arrays.fill(shared, 0);
        for (int line = 0; line < LINES; line++) {
            low[line] = darken(lines[line], rounds[line], low[line], samples, line);
            add(rounds[line], 0, shared, 2f / LINES, samples);
        }
        for (int line = 0; line < LINES; line++) {
            feed(lines[line], lengths[line], rounds[line], in[line & 1], (line & 2) == 0 ? 1 : -1, samples);
            System.arraycopy(lines[line], samples, lines[line], 0, lengths[line]);
        }
    }

    private float darken(float[] line, float[] into, float before, int samples, int number) {
        float now = before;
        float gain = kept[number];
        for (int i = 0; i < samples; i++) {
            now += damp * (line[i] - now) + 1e-20f;
            into[i] = now * gain;
        }
        return now;
    }

    private void feed(float[] line, int length, float[] round, float[] fed, float sign, int samples) {
        int from = FARTHEST - late;
        for (int i = 0; i < samples; i++) {
            line[length + i] = round[i] - shared[i] + sign * fed[from + i];
        }
    }
}
