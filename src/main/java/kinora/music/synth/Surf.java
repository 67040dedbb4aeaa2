package kinora.music.synth;

/// The sea far away, whatever the pitch: deep noise and air above it, each swelling and ebbing slowly, on each side in its own time.
record Surf() implements Sound {
    private static final double DEEP_HZ = 75;
    private static final double AIR_HZ = 7500;
    /// Air beside the depth.
    private static final double AIR = 0.006;
    private static final int TICK = 64;

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        Take take = Level.set(new Take(side(tone, hiss), side(tone, hiss)), 1);
        Shapes.fadeIn(take.left(), 1.2);
        Shapes.fadeIn(take.right(), 1.2);
        return take;
    }

    private static float[] side(Tone tone, Hiss hiss) {
        float[] deep = hiss.white(tone.samples());
        float[] air = hiss.white(tone.samples());
        Biquad.lowPass(DEEP_HZ, 0.6).run(deep, 0, deep.length);
        Biquad.highPass(32, 0.6).run(deep, 0, deep.length);
        Biquad.highPass(AIR_HZ * (0.8 + 0.4 * tone.force()), 0.6).run(air, 0, air.length);
        swell(deep, hiss, 0.09);
        swell(air, hiss, 0.16);
        Shapes.mix(air, deep, 0, (float) (AIR * (0.4 + tone.force())));
        return deep;
    }

    private static void swell(float[] samples, Hiss hiss, double hz) {
        int phase = Sine.phase(hiss.chance());
        int step = TICK * Sine.step(hz * hiss.between(0.8, 1.2));
        for (int at = 0; at < samples.length; at += TICK) {
            float from = 0.7f + 0.3f * Sine.at(phase);
            phase += step;
            float rise = (0.7f + 0.3f * Sine.at(phase) - from) / TICK;
            for (int i = at; i < Math.min(samples.length, at + TICK); i++) {
                samples[i] *= from;
                from += rise;
            }
        }
    }
}
