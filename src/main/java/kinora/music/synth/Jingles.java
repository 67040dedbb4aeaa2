package kinora.music.synth;

/// Sleigh bells: a strap of little bells that is shaken, whatever the pitch.
record Jingles() implements Sound {
    private static final int BELLS = 9;
    private static final double SECONDS = 0.5;

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        int samples = (int) (SECONDS * Tone.RATE);
        float[] left = new float[samples];
        float[] right = new float[samples];
        for (int bell = 0; bell < BELLS; bell++) {
            Modes modes = new Modes();
            double hz = hiss.between(3300, 5200);
            modes.add(hz, 0.7, hiss.chance(), hiss.between(0.2, 0.4));
            modes.add(hz * 1.47, 0.5, hiss.chance(), 0.25);
            modes.add(hz * 2.09, 0.4 * (0.4 + tone.force()), hiss.chance(), 0.2);
            modes.add(hz * 2.56, 0.3 * (0.3 + tone.force()), hiss.chance(), 0.12);
            float[] one = new float[samples];
            modes.ring(one, samples);
            Shapes.fadeIn(one, 0.002);
            float side = (float) hiss.between(0.15, 0.85);
            int late = (int) (hiss.chance() * 0.035 * Tone.RATE);
            Shapes.mix(one, left, late, side);
            Shapes.mix(one, right, late, 1 - side);
        }
        Shapes.fadeOut(left, 0.05);
        Shapes.fadeOut(right, 0.05);
        return Level.set(new Take(left, right), 1);
    }
}
