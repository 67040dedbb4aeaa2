package kinora.music.synth;

/// Drums with skins.
final class Skins {
    /// The modes of an ideal round skin over its lowest, less the weakest.
    private static final double[] SKIN = {1, 1.594, 2.136, 2.296, 2.653, 2.918, 3.5};

    private Skins() {}

    private static int samples(double seconds) {
        return (int) (seconds * Tone.RATE);
    }

    /// A bass drum: a sine that falls, and a click of the beater.
    ///
    /// @param from frequency at the onset, above `to`
    /// @param fallS until it has fallen, by 63 %
    /// @param seconds decay to −60 dB
    /// @param click level of the beater at `clickHz`
    /// @param drive saturation, from 1 on
    static Drum kick(double from, double to, double fallS, double seconds, double click, double clickHz, double drive) {
        return (force, hiss, length) -> {
            float[] out = sweep(from * (0.8 + 0.4 * force), to, fallS, seconds);
            Shapes.saturate(out, (float) (drive * (0.7 + 0.5 * force)));
            float[] beater = Shapes.burst(hiss, samples(0.03), 0.012);
            Biquad.band(clickHz * (0.7 + 0.6 * force), 0.7).run(beater, 0, beater.length);
            Shapes.mix(beater, out, 0, (float) (click * (0.3 + 1.2 * force)));
            Biquad.highPass(28, 0.7).run(out, 0, out.length);
            Shapes.fadeIn(out, 0.0006);
            return ended(out);
        };
    }

    private static float[] sweep(double from, double to, double fallS, double seconds) {
        float[] out = new float[samples(seconds * 1.15)];
        double less = StrictMath.exp(-1 / (fallS * Tone.RATE));
        double lasts = StrictMath.pow(1e-3, 1 / (seconds * Tone.RATE));
        double above = from - to;
        double level = 1;
        double unit = 4294967296.0 / Tone.RATE;
        int phase = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (Sine.at(phase) * level);
            phase += (int) ((to + above) * unit);
            above *= less;
            level *= lasts;
        }
        return out;
    }

    private static Take ended(float[] out) {
        Shapes.fadeOut(out, Math.min(0.03, out.length / (4.0 * Tone.RATE)));
        return Take.mono(out);
    }

    /// A snare drum: a skin and the rattle of wires.
    ///
    /// @param hz its lowest mode
    /// @param toneS decay of the skin
    /// @param wireS decay of the wires
    /// @param wires their level
    /// @param wireHz where they lie
    static Drum snare(double hz, double toneS, double wireS, double wires, double wireHz) {
        return (force, hiss, length) -> {
            float[] out = new float[samples(Math.max(toneS, wireS) * 1.15)];
            Modes skin = new Modes();
            double[] ratios = {1, 1.83, 2.4, 3.1};
            double[] gains = {0.9, 0.6, 0.25, 0.16};
            for (int i = 0; i < ratios.length; i++) {
                skin.add(hz * ratios[i] * (1 + 0.012 * hiss.next()), gains[i] * (0.7 + 0.3 * force), i * 0.21, toneS / (1 + 0.35 * i));
            }
            skin.ring(out, out.length);
            float[] rattle = Shapes.burst(hiss, out.length, wireS);
            float[] high = rattle.clone();
            Biquad.band(wireHz * 0.45, 0.6).run(rattle, 0, rattle.length);
            Biquad.highPass(wireHz, 0.6).run(high, 0, high.length);
            Shapes.decay(high, 0, wireS * 0.8);
            Shapes.mix(rattle, out, 0, (float) (wires * (0.55 + 0.5 * force)));
            Shapes.mix(high, out, 0, (float) (wires * (0.3 + 0.9 * force)));
            float[] stick = Shapes.burst(hiss, samples(0.01), 0.005);
            Shapes.mix(stick, out, 0, (float) (0.25 + 0.6 * force));
            Biquad.highPass(100, 0.7).run(out, 0, out.length);
            Biquad.lowPass(7000 + 8000 * force, 0.6).run(out, 0, out.length);
            Shapes.fadeIn(out, 0.0005);
            return ended(out);
        };
    }

    /// A wire brush on a snare drum: it falls softly and is drawn a little.
    static Drum brush(double seconds, double drawn) {
        return (force, hiss, length) -> {
            float[] out = hiss.white(samples(seconds));
            int turn = samples(0.012 + drawn * 0.07);
            for (int i = 0; i < out.length; i++) {
                double x = i < turn ? (double) i / turn : 1;
                out[i] *= (float) (x * (0.6 + 0.4 * hiss.chance()));
            }
            Shapes.decay(out, turn, seconds * 0.8);
            Biquad.band(2600 + 1800 * force, 0.5).run(out, 0, out.length);
            Biquad.highPass(500, 0.7).run(out, 0, out.length);
            Modes skin = new Modes();
            skin.add(196, 0.1 * (1 - 0.8 * drawn), 0, 0.12);
            skin.add(331, 0.07 * (1 - 0.8 * drawn), 0, 0.09);
            skin.ring(out, out.length);
            return ended(out);
        };
    }

    /// A tom or a drum struck with a mallet or a hand: a skin whose pitch sinks a little.
    ///
    /// @param sink how far its pitch is higher at the onset, as a part of it
    /// @param slap noise of the stroke
    static Drum skin(double hz, double seconds, double sink, double slap) {
        return (force, hiss, length) -> {
            float[] out = sweep(hz * (1 + sink * (0.4 + force)), hz, 0.03 + 6 / hz * 0.6, seconds);
            Modes modes = new Modes();
            for (int i = 1; i < SKIN.length; i++) {
                double gain = 0.42 / i * (0.4 + 0.9 * force);
                modes.add(hz * SKIN[i] * (1 + 0.01 * hiss.next()), gain, hiss.chance(), seconds * 0.55 / (1 + 0.35 * i));
            }
            modes.ring(out, out.length);
            float[] stroke = Shapes.burst(hiss, samples(0.06), 0.03);
            Biquad.band(Math.min(6500, hz * 7 + 500) * (0.6 + 0.7 * force), 0.6).run(stroke, 0, stroke.length);
            Shapes.mix(stroke, out, 0, (float) (slap * (0.25 + 1.1 * force)));
            Biquad.highPass(Math.min(60, hz * 0.6), 0.7).run(out, 0, out.length);
            Shapes.fadeIn(out, 0.0007);
            return ended(out);
        };
    }

    /// A hall full of big drums: several skins that are not struck quite together, with the air that they move.
    static Drum ensemble(double hz, double seconds, int drums) {
        return (force, hiss, length) -> {
            float[] left = new float[samples(seconds * 1.3)];
            float[] right = new float[left.length];
            for (int i = 0; i < drums; i++) {
                double tuned = hz * hiss.between(0.94, 1.07);
                float[] one = skin(tuned, seconds * hiss.between(0.8, 1.1), 0.5, 0.5).hit(force * hiss.between(0.85, 1), hiss, length)
                        .left();
                int late = i == 0 ? 0 : (int) (hiss.chance() * 0.014 * Tone.RATE);
                float side = (float) hiss.between(0.25, 0.75);
                Shapes.mix(one, left, late, 1.4f * side);
                Shapes.mix(one, right, late, 1.4f * (1 - side));
            }
            air(hiss, left, seconds, force);
            air(hiss, right, seconds, force);
            return new Take(left, right);
        };
    }

    private static void air(Hiss hiss, float[] into, double seconds, double force) {
        float[] air = Shapes.burst(hiss, into.length, seconds * 0.7);
        Biquad.lowPass(180 + 900 * force, 0.6).run(air, 0, air.length);
        Biquad.highPass(50, 0.7).run(air, 0, air.length);
        Shapes.mix(air, into, 0, 0.5f);
        Shapes.fadeIn(into, 0.001);
        Shapes.fadeOut(into, 0.05);
    }

    /// Hands that clap: some strokes close together, and the room.
    static Drum clap(double hz, double seconds) {
        return (force, hiss, length) -> {
            float[] left = hands(hiss, hz, seconds, force);
            float[] right = hands(hiss, hz * 1.04, seconds, force);
            return new Take(left, right);
        };
    }

    private static float[] hands(Hiss hiss, double hz, double seconds, double force) {
        float[] out = new float[samples(seconds * 1.1 + 0.04)];
        int at = 0;
        for (int hand = 0; hand < 4; hand++) {
            boolean last = hand == 3;
            float[] one = Shapes.burst(hiss, last ? out.length - at : samples(0.02), last ? seconds : 0.022);
            Shapes.mix(one, out, at, last ? 0.8f : 0.6f + 0.1f * hand);
            at += samples(0.0085 + 0.002 * hiss.next());
        }
        Biquad.band(hz, 1.3).run(out, 0, out.length);
        Biquad.highShelf(5000, 3 + 6 * force).run(out, 0, out.length);
        Shapes.fadeIn(out, 0.0008);
        Shapes.fadeOut(out, 0.02);
        return out;
    }
}
