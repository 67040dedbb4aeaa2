package kinora.music.synth;

/// A piano: every string rings in stretched partials, each of which first dies away fast and then, beating against itself, slowly; a hammer knocks. Harder
/// strokes are brighter.
///
/// @param felt whether felt lies between hammers and strings: darker, softer, with more noise of wood and cloth
record Piano(boolean felt) implements Sound {
    private static final double LONGEST = 7;
    /// Where hammers strike, in parts of the string.
    private static final double STRUCK = 1 / 7.7;

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        Modes fast = new Modes();
        Modes slow = new Modes();
        partials(tone, hiss, fast, slow);
        int samples = Math.min(tone.atMost(LONGEST), Math.max(fast.life(), slow.life()));
        float[] middle = new float[samples];
        float[] beats = new float[samples];
        fast.ring(middle, samples);
        slow.ring(beats, samples);
        Shapes.fadeIn(middle, felt ? 0.006 - 0.003 * tone.force() : 0.0022 - 0.0014 * tone.force());
        Shapes.fadeIn(beats, 0.006);
        hammer(tone, hiss, middle);
        float side = (tone.pitch() - 62) / 110f;
        float[] left = new float[samples];
        float[] right = new float[samples];
        for (int i = 0; i < samples; i++) {
            left[i] = middle[i] * (1 - side) + beats[i] * 1.5f;
            right[i] = middle[i] * (1 + side) + beats[i] * 0.5f;
        }
        Take take = Level.set(new Take(left, right), 1);
        Shapes.fadeOut(left, 0.05);
        Shapes.fadeOut(right, 0.05);
        return take;
    }

    private void partials(Tone tone, Hiss hiss, Modes fast, Modes slow) {
        double hz = tone.hz();
        double stiff = stiffness(tone.pitch());
        double first = StrictMath.sqrt(1 + stiff);
        double rings = 15 * StrictMath.pow(82 / hz, 0.72);
        double bright = (felt ? 260 + 900 * tone.force() : 500 + 3000 * StrictMath.pow(tone.force(), 1.4)) * StrictMath.pow(hz / 262, 0.45);
        double highest = felt ? 6000 : 12_000;
        for (int n = 1; n <= 40; n++) {
            double partial = n * hz * StrictMath.sqrt(1 + stiff * n * n) / first;
            if (partial > highest) {
                break;
            }
            double place = Math.max(0.12, Math.abs(StrictMath.sin(StrictMath.PI * n * STRUCK)));
            double soft = partial / bright;
            double amplitude = place / StrictMath.pow(n, 0.55) / (1 + soft * soft) * (1 + 0.25 * hiss.next());
            if (n == 1) {
                amplitude *= 1.25;
            }
            double seconds = rings / (1 + StrictMath.pow(partial / (felt ? 1500 : 2300), 1.1));
            double turns = hiss.chance();
            fast.add(partial, 0.78 * amplitude, turns, 0.4 * seconds);
            slow.add(partial * (1 + hiss.between(0.00012, 0.0004)), 0.28 * amplitude, turns, 1.25 * seconds);
        }
    }

    /// How much partials are stretched: least in the second octave, most at the top, as of a small grand.
    private static double stiffness(int pitch) {
        double above = pitch > 44 ? 0.068 * (pitch - 44) : 0.03 * (44 - pitch);
        return 1.6e-4 * StrictMath.exp(above);
    }

    private void hammer(Tone tone, Hiss hiss, float[] into) {
        double peak = 1e-6;
        for (int i = 0; i < Math.min(into.length, 4800); i++) {
            peak = Math.max(peak, Math.abs(into[i]));
        }
        int samples = Math.min(into.length, Tone.RATE / 8);
        float[] knock = Shapes.burst(hiss, samples, felt ? 0.06 : 0.035);
        Biquad.lowPass(felt ? 700 : 900 + 2200 * tone.force(), 0.7).run(knock, 0, samples);
        Biquad.highPass(120, 0.7).run(knock, 0, samples);
        Shapes.fadeIn(knock, 0.001);
        double high = StrictMath.pow(2, (tone.pitch() - 60) / 36.0);
        Shapes.mix(knock, into, 0, (float) (peak * (felt ? 0.3 : 0.12 + 0.2 * tone.force()) * high));
        Modes wood = new Modes();
        wood.add(96 + hiss.next() * 6, 0.05 * peak, 0, 0.12);
        wood.add(188 + hiss.next() * 9, 0.05 * peak, 0, 0.09);
        wood.ring(into, samples);
    }
}
