package kinora.music.synth;

/// A room: some early reflections, then a network of eight delays that feed each other (an orthogonal mix of J.-M. Jot's kind), darker with every round.
final class Reverb {
    private static final int LINES = 8;
    /// Delays in ms of a hall, without common factors.
    private static final double[] DELAYS = {31.3, 37.9, 43.1, 47.7, 53.9, 61.1, 67.3, 73.9};
    private static final double[] EARLY_MS = {7.1, 11.9, 17.3, 23.9, 31.1, 41.7};
    private static final float[] EARLY = {0.5f, -0.42f, 0.36f, 0.3f, -0.24f, 0.2f};
    private static final int LINE = 8192;
    private static final int MASK = LINE - 1;

    private final float[][] lines = new float[LINES][LINE];
    private final int[] lengths = new int[LINES];
    private final float[] kept = new float[LINES];
    private final float[] dark = new float[LINES];
    private final float[] low = new float[LINES];
    private final float[][] in = new float[2][LINE];
    private final int[][] taps = new int[2][EARLY.length];
    private final int late;
    private final float wet;
    private final float damp;
    private final Biquad[] shape;
    private final float[][] sent = new float[2][];
    private int place;

    /// @param size 0 to 1
    Reverb(double size, int block) {
        double seconds = 0.3 + 2.9 * size * size;
        double grown = 0.45 + 0.65 * size;
        double energy = 0;
        for (int i = 0; i < LINES; i++) {
            lengths[i] = (int) (DELAYS[i] * grown * Tone.RATE / 1000) | 1;
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
        shape = new Biquad[]{Biquad.highPass(170, 0.6), Biquad.highPass(170, 0.6), Biquad.lowPass(8500, 0.6), Biquad.lowPass(8500, 0.6)};
        sent[0] = new float[block];
        sent[1] = new float[block];
    }

    /// Adds the room's answer to what is sent into it.
    void run(float[] left, float[] right, float[] intoLeft, float[] intoRight, int samples) {
        System.arraycopy(left, 0, sent[0], 0, samples);
        System.arraycopy(right, 0, sent[1], 0, samples);
        for (int side = 0; side < 2; side++) {
            shape[side].run(sent[side], 0, samples);
            shape[side + 2].run(sent[side], 0, samples);
        }
        for (int i = 0; i < samples; i++) {
            int now = place & MASK;
            in[0][now] = sent[0][i];
            in[1][now] = sent[1][i];
            early(i, intoLeft, intoRight);
            round(i, intoLeft, intoRight);
            place++;
        }
    }

    private void early(int i, float[] left, float[] right) {
        float l = 0;
        float r = 0;
        for (int tap = 0; tap < EARLY.length; tap++) {
            l += EARLY[tap] * in[tap & 1][(place - taps[0][tap]) & MASK];
            r += EARLY[tap] * in[(tap + 1) & 1][(place - taps[1][tap]) & MASK];
        }
        left[i] += l * wet * 0.6f;
        right[i] += r * wet * 0.6f;
    }

    private void round(int i, float[] left, float[] right) {
        float l = in[0][(place - late) & MASK];
        float r = in[1][(place - late) & MASK];
        float sum = 0;
        for (int line = 0; line < LINES; line++) {
            float x = lines[line][(place - lengths[line]) & MASK];
            low[line] += damp * (x - low[line]) + 1e-20f;
            dark[line] = low[line] * kept[line];
            sum += dark[line];
        }
        // Householder: every line gets itself less a quarter of the sum of all.
        float shared = sum * 2 / LINES;
        int now = place & MASK;
        for (int line = 0; line < LINES; line++) {
            float fed = (line & 1) == 0 ? l : r;
            lines[line][now] = dark[line] - shared + ((line & 2) == 0 ? fed : -fed);
        }
        left[i] += wet * (dark[0] + dark[2] - dark[4] - dark[6] + 0.35f * (dark[1] - dark[5]));
        right[i] += wet * (dark[1] + dark[3] - dark[5] - dark[7] + 0.35f * (dark[2] - dark[6]));
    }
}
