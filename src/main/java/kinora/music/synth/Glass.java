package kinora.music.synth;

/// A pad of glass: partials that glow and fade by themselves, each on its own side.
record Glass() implements Sound {
    private static final double[] RATIOS = {1, 1, 2, 2, 3, 4, 5.01, 6, 8.02, 10.03};
    private static final double[] GAINS = {0.8, 0.8, 0.5, 0.45, 0.3, 0.26, 0.17, 0.12, 0.09, 0.05};
    private static final double[] CENTS = {-3, 3, 4, -4, 2, -3, 0, 5, 0, 0};
    private static final int TICK = 32;

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        int samples = tone.samples();
        float[] left = new float[samples];
        float[] right = new float[samples];
        double hz = tone.hz();
        for (int i = 0; i < RATIOS.length; i++) {
            double partial = hz * RATIOS[i] * (1 + CENTS[i] * 5.7779e-4);
            if (partial < 14_000) {
                double darker = 1 / (1 + StrictMath.pow(partial / (1500 + 4500 * tone.force()), 2));
                glow(hiss, left, right, partial, GAINS[i] * darker, i % 2 == 0 ? 0.75f : 0.25f);
            }
        }
        Take take = Level.set(new Take(left, right), 1);
        double attack = switch (tone.touch()) {
            case SHORT -> 0.05;
            case MEDIUM -> 0.18;
            case LONG -> 0.6;
        };
        Shapes.fadeIn(left, attack);
        Shapes.fadeIn(right, attack);
        return take;
    }

    private static void glow(Hiss hiss, float[] left, float[] right, double hz, double gain, float side) {
        int step = Sine.step(hz);
        int phase = Sine.phase(hiss.chance());
        int slow = Sine.phase(hiss.chance());
        int slowStep = Sine.step(hiss.between(0.09, 0.55)) * TICK;
        float before = level(gain, slow);
        for (int at = 0; at < left.length; at += TICK) {
            slow += slowStep;
            float after = level(gain, slow);
            float rise = (after - before) / TICK;
            int to = Math.min(left.length, at + TICK);
            float now = before;
            for (int i = at; i < to; i++) {
                float x = Sine.at(phase) * now;
                left[i] += x * side;
                right[i] += x * (1 - side);
                phase += step;
                now += rise;
            }
            before = after;
        }
    }

    private static float level(double gain, int slow) {
        return (float) (gain * (0.65 + 0.35 * Sine.at(slow)));
    }
}
