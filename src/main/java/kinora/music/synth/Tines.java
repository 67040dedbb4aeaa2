package kinora.music.synth;

/// An electric piano: a tine swings before a pickup that hears it bent, the harder the more, and its bell-like overtone dies away first.
record Tines() implements Sound {
    private static final double LONGEST = 6;

    @Override
    public Take play(Tone tone) {
        double hz = tone.hz();
        double rings = 6.5 * StrictMath.pow(220 / hz, 0.55);
        float[] out = new float[tone.atMost(Math.min(LONGEST, rings * 1.1))];
        Hiss hiss = tone.hiss();
        swing(tone, out, rings);
        float[] thump = Shapes.burst(hiss, Math.min(out.length, 3000), 0.03);
        Biquad.lowPass(500 + 900 * tone.force(), 0.7).run(thump, 0, thump.length);
        Shapes.fadeIn(out, 0.0015);
        Shapes.mix(thump, out, 0, (float) (0.1 + 0.12 * tone.force()));
        Biquad.highPass(Math.min(50, hz / 2), 0.7).run(out, 0, out.length);
        Biquad.lowPass(2400 + 4000 * tone.force(), 0.6).run(out, 0, out.length);
        Level.set(out, 1);
        Shapes.fadeOut(out, 0.04);
        return Take.mono(out);
    }

    private static void swing(Tone tone, float[] out, double rings) {
        double hz = tone.hz();
        int step = Sine.step(hz);
        int bellStep = Sine.step(Math.min(hz * 6.8, 9000));
        int phase = 0;
        int bellPhase = 0;
        double force = tone.force();
        float swung = (float) (0.25 + 0.75 * force);
        float bell = (float) ((0.06 + 0.3 * force * force) * Math.min(1, StrictMath.pow(330 / hz, 0.5)));
        float lasts = (float) StrictMath.pow(1e-3, 1 / (rings * Tone.RATE));
        float bellLasts = (float) StrictMath.pow(1e-3, 1 / (0.9 * Math.min(1.4, StrictMath.sqrt(261 / hz)) * Tone.RATE));
        for (int i = 0; i < out.length; i++) {
            float x = Sine.at(phase) * swung;
            float bent = x + 0.55f * x * x + 0.3f * x * x * x;
            out[i] = bent + Sine.at(bellPhase) * bell;
            phase += step;
            bellPhase += bellStep;
            swung *= lasts;
            bell *= bellLasts;
        }
    }
}
