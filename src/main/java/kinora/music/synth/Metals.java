package kinora.music.synth;

/// What is made of metal or wood, or is shaken or scraped.
final class Metals {
    private Metals() {}

    private static int samples(double seconds) {
        return (int) (seconds * Tone.RATE);
    }

    /// Many modes without order: the ringing of thin metal.
    private static void shimmer(Hiss hiss, float[] into, int modes, double fromHz, double toHz, double seconds, double gain) {
        Modes metal = new Modes();
        for (int i = 0; i < modes; i++) {
            double hz = fromHz * StrictMath.pow(toHz / fromHz, (i + hiss.chance()) / modes);
            metal.add(hz, gain * hiss.between(0.3, 1), hiss.chance(), seconds * hiss.between(0.5, 1));
        }
        metal.ring(into, into.length);
    }

    /// A hi-hat.
    ///
    /// @param seconds decay: 0.1 closed, 0.9 open
    /// @param lowHz where it begins
    /// @param metal how much of it rings rather than hisses, 0 to 1
    static Drum hat(double seconds, double lowHz, double metal) {
        return (force, hiss, length) -> {
            float[] out = Shapes.burst(hiss, samples(seconds * 1.1), seconds);
            Level.scale(out, (float) (1 - metal) * 0.8f);
            shimmer(hiss, out, 24, lowHz * 0.55, 14_000, seconds * 1.1, 0.3 * metal);
            Biquad.highPass(lowHz * (1.15 - 0.3 * force), 0.8).run(out, 0, out.length);
            Biquad.highPass(lowHz * 0.6, 0.7).run(out, 0, out.length);
            Biquad.lowPass(9000 + 8000 * force, 0.6).run(out, 0, out.length);
            Shapes.fadeIn(out, 0.0006);
            Shapes.fadeOut(out, 0.01);
            return Take.mono(out);
        };
    }

    /// A cymbal: a wash of noise whose highs go first, over ringing metal.
    ///
    /// @param ping level of the stick, high in a ride, low in a crash
    /// @param opens seconds until it has opened
    static Drum cymbal(double seconds, double lowHz, double ping, double opens) {
        return (force, hiss, length) -> {
            float[] left = wash(hiss, seconds, lowHz, opens, force, ping);
            float[] right = wash(hiss, seconds, lowHz * 1.03, opens, force, ping);
            if (ping > 0) {
                float[] stick = new float[samples(seconds * 0.7)];
                shimmer(hiss, stick, 10, 2600, 7600, seconds * 0.6, 0.16 * ping);
                shimmer(hiss, stick, 4, 420, 1300, seconds * 0.35, 0.05 * ping);
                Shapes.fadeIn(stick, 0.0008);
                Shapes.mix(stick, left, 0, 1);
                Shapes.mix(stick, right, 0, 1);
            }
            Shapes.fadeOut(left, 0.05);
            Shapes.fadeOut(right, 0.05);
            return new Take(left, right);
        };
    }

    private static float[] wash(Hiss hiss, double seconds, double lowHz, double opens, double force, double ping) {
        int length = samples(seconds);
        float[] out = new float[length];
        double[][] bands = {{lowHz, 1, 0.35}, {lowHz * 2.4, 0.85, 0.5}, {6200, 0.6, 0.7}, {10_500, 0.4, 0.6}};
        for (double[] band : bands) {
            float[] noise = Shapes.burst(hiss, length, seconds * band[1] * 0.85);
            double level = band[2] * (band[0] > 5000 ? 0.4 + 0.8 * force : 1) * (1 - 0.55 * Math.min(1, ping));
            Biquad.band(Math.min(band[0], 12_000), 0.8).add(noise, 0, length, out, (float) level);
        }
        shimmer(hiss, out, 18, lowHz * 0.7, 11_000, seconds * 0.8, 0.035);
        Biquad.highPass(lowHz * 0.6, 0.7).run(out, 0, length);
        Shapes.fadeIn(out, Math.max(0.001, opens));
        return out;
    }

    /// A cymbal played backwards: it swells up to the end of the note.
    static Drum reversed(double longest, double lowHz) {
        return (force, hiss, length) -> {
            int samples = Math.clamp(length, samples(0.4), samples(longest));
            double seconds = (double) samples / Tone.RATE;
            return new Take(backwards(wash(hiss, seconds, lowHz, 0.003, force, 0)), backwards(wash(hiss, seconds, lowHz, 0.003, force, 0)));
        };
    }

    private static float[] backwards(float[] samples) {
        Shapes.fadeOut(samples, 0.3 * samples.length / Tone.RATE);
        Shapes.fadeIn(samples, 0.02);
        for (int i = 0, j = samples.length - 1; i < j; i++, j--) {
            float kept = samples[i];
            samples[i] = samples[j];
            samples[j] = kept;
        }
        return samples;
    }

    /// A bell of one or two notes: cowbell, agogo, triangle, cup of a ride.
    static Drum bell(double hz, double ratio, double seconds, double shimmer) {
        return (force, hiss, length) -> {
            float[] out = new float[samples(seconds * 1.1)];
            Modes modes = new Modes();
            double[] times = {1, ratio, 2.71, 4.02, 5.61};
            for (int i = 0; i < times.length; i++) {
                double gain = (i < 2 ? 0.7 : 0.3 * (0.4 + force)) / (1 + 0.4 * i);
                modes.add(hz * times[i] * (1 + 0.002 * hiss.next()), gain, hiss.chance(), seconds / (1 + 0.3 * i));
            }
            modes.ring(out, out.length);
            shimmer(hiss, out, 10, Math.min(9000, hz * 3), 14_000, seconds * 0.5, shimmer * (0.3 + force));
            Shapes.fadeIn(out, 0.0007);
            Shapes.fadeOut(out, 0.02);
            return Take.mono(out);
        };
    }

    /// Wood on wood: claves, blocks, rims, sticks.
    ///
    /// @param crack noise of the stroke
    static Drum wood(double hz, double seconds, double crack) {
        return (force, hiss, length) -> {
            float[] out = new float[samples(Math.max(0.08, seconds * 1.2))];
            Modes modes = new Modes();
            modes.add(hz * (1 + 0.006 * hiss.next()), 0.9, 0, seconds);
            modes.add(hz * 1.52, 0.3, 0.3, seconds * 0.6);
            modes.add(hz * 2.57, 0.35 * (0.4 + force), 0.1, seconds * 0.4);
            modes.add(hz * 4.1, 0.16 * (0.3 + force), 0.7, seconds * 0.3);
            modes.ring(out, out.length);
            float[] noise = Shapes.burst(hiss, samples(0.02), 0.008);
            Biquad.band(3000, 0.6).run(noise, 0, noise.length);
            Shapes.mix(noise, out, 0, (float) (crack * (0.4 + force)));
            Shapes.fadeIn(out, 0.0005);
            Shapes.fadeOut(out, 0.01);
            return Take.mono(out);
        };
    }

    /// Grains in a shell: shakers, maracas, cabasa.
    ///
    /// @param rises seconds until it is loudest
    static Drum shaker(double rises, double seconds, double hz) {
        return (force, hiss, length) -> {
            int turn = samples(rises * (1.3 - 0.5 * force));
            float[] out = hiss.white(turn + samples(seconds));
            for (int i = 0; i < turn; i++) {
                float x = (float) i / turn;
                out[i] *= x * x;
            }
            Shapes.decay(out, turn, seconds);
            Biquad.band(hz * (0.85 + 0.3 * force), 1.1).run(out, 0, out.length);
            Biquad.highPass(hz * 0.5, 0.7).run(out, 0, out.length);
            Shapes.fadeOut(out, 0.01);
            return Take.mono(out);
        };
    }

    /// Small plates that jingle on a frame.
    ///
    /// @param skin level of the drum that they hang on
    static Drum tambourine(double seconds, double skin) {
        return (force, hiss, length) -> {
            float[] out = new float[samples(seconds * 1.2)];
            for (int plate = 0; plate < 4; plate++) {
                float[] one = new float[out.length];
                shimmer(hiss, one, 7, 4200, 13_000, seconds * hiss.between(0.6, 1), 0.22);
                Shapes.fadeIn(one, 0.0012);
                Shapes.mix(one, out, plate * samples(0.004 + 0.004 * hiss.chance()), 0.5f);
            }
            Shapes.mix(Shapes.burst(hiss, out.length, seconds * 0.5), out, 0, (float) (0.18 * (0.5 + force)));
            Biquad.highPass(3000, 0.7).run(out, 0, out.length);
            if (skin > 0) {
                Shapes.mix(Skins.skin(230, 0.16, 0.2, 0.4).hit(force, hiss, length).left(), out, 0, (float) skin);
            }
            Shapes.fadeIn(out, 0.0006);
            Shapes.fadeOut(out, 0.02);
            return Take.mono(out);
        };
    }

    /// A scraped gourd: strokes over its ridges.
    static Drum scrape(double seconds, double hz) {
        return (force, hiss, length) -> {
            float[] out = new float[samples(seconds + 0.05)];
            double at = 0;
            while (at < seconds) {
                float[] tooth = Shapes.burst(hiss, samples(0.012), 0.01);
                Shapes.mix(tooth, out, samples(at), (float) (0.5 + 0.5 * at / seconds));
                at += 0.011 - 0.004 * at / seconds;
            }
            Biquad.band(hz * (0.8 + 0.4 * force), 1.5).run(out, 0, out.length);
            Biquad.highPass(600, 0.7).run(out, 0, out.length);
            Shapes.fadeOut(out, 0.03);
            return Take.mono(out);
        };
    }

    /// A tone that glides: whistles and the cuica.
    static Drum glide(double fromHz, double toHz, double seconds, double breath) {
        return (force, hiss, length) -> {
            float[] out = hiss.white(samples(seconds));
            Biquad.band((fromHz + toHz) / 2, 2).run(out, 0, out.length);
            int phase = 0;
            int warble = Sine.step(28);
            int swing = 0;
            for (int i = 0; i < out.length; i++) {
                double x = (double) i / out.length;
                double hz = fromHz + (toHz - fromHz) * x;
                out[i] = (float) (out[i] * breath + Sine.at(phase) * (1 + 0.25 * breath * Sine.at(swing)) + 0.12 * Sine.at(2 * phase));
                phase += Sine.step(hz);
                swing += warble;
            }
            Shapes.fadeIn(out, 0.02);
            Shapes.fadeOut(out, 0.04);
            return Take.mono(out);
        };
    }
}
