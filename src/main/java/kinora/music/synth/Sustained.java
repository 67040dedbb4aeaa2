package kinora.music.synth;

import kinora.music.synth.Patch.Filter;
import kinora.music.synth.Patch.Vibrato;

/// Plays a patch. What moves is set anew every [#TICK] samples.
record Sustained(Patch patch) implements Sound {
    private static final int TICK = 32;
    private static final double CENT = StrictMath.log(2) / 1200;

    @Override
    public Take play(Tone tone) {
        Hiss hiss = tone.hiss();
        int samples = tone.samples();
        boolean wide = patch.unison().width() > 0;
        float[] left = new float[samples];
        float[] right = wide ? new float[samples] : left;
        waves(tone, hiss, left, right);
        finish(tone, hiss, left, 0);
        if (wide) {
            finish(tone, hiss, right, 1);
        }
        Take take = Level.set(new Take(left, right), 1);
        swell(tone, take.left());
        if (wide) {
            swell(tone, take.right());
        }
        return take;
    }

    private void waves(Tone tone, Hiss hiss, float[] left, float[] right) {
        Patch.Unison unison = patch.unison();
        double hz = tone.hz() * unison.octave();
        float[] table = unison.wave().table(hz * 1.02);
        int waves = unison.waves();
        double gain = 1 / StrictMath.sqrt(waves);
        for (int wave = 0; wave < waves; wave++) {
            double place = waves == 1 ? 0 : 2.0 * wave / (waves - 1) - 1;
            double cents = place * unison.cents() / 2 * (1 + 0.1 * hiss.next());
            // Neighbours in pitch stand on opposite sides.
            double side = waves == 1 ? 0 : (wave % 2 == 0 ? 1 : -1) * unison.width() * (1 - 0.3 * Math.abs(place));
            Course course = new Course(tone, patch.vibrato(), hiss, hz * (1 + cents * CENT));
            float onLeft = (float) (gain * (1 - side) / 2);
            float onRight = (float) (gain * (1 + side) / 2);
            if (left == right) {
                course.add(table, left, (float) gain);
            } else {
                course.add(table, left, right, onLeft, onRight);
            }
        }
        if (unison.sub() > 0) {
            Course course = new Course(tone, Vibrato.NONE, hiss, tone.hz() / 2);
            float sub = (float) unison.sub();
            if (left == right) {
                course.add(Sine.TABLE, left, sub);
            } else {
                course.add(Sine.TABLE, left, right, sub, sub);
            }
        }
    }

    private void finish(Tone tone, Hiss hiss, float[] samples, int side) {
        breath(tone, hiss, samples);
        filter(tone, samples, side);
        patch.body().ring(samples);
        Biquad.highPass(Math.min(60, tone.hz() * 0.35), 0.7).run(samples, 0, samples.length);
    }

    private void breath(Tone tone, Hiss hiss, float[] samples) {
        Patch.Breath breath = patch.breath();
        if (breath.level() <= 0) {
            return;
        }
        float[] noise = hiss.white(samples.length);
        double hz = breath.follow() ? breath.hz() * tone.hz() / 261.6 : breath.hz();
        Biquad.band(Math.min(hz, 9000), breath.q()).run(noise, 0, noise.length);
        double more = breath.onset();
        double less = StrictMath.exp(-1 / (0.05 * Tone.RATE));
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (noise[i] * breath.level() * (1 + more));
            more *= less;
        }
    }

    /// A filter whose state survives any change of its frequency (A. Simper, trapezoidal state variable filter).
    private void filter(Tone tone, float[] samples, int side) {
        Filter filter = patch.filter();
        double base = filter.hz() * StrictMath.pow(tone.hz() / 261.6, filter.follow()) * StrictMath.pow(2, filter.force() * tone.force());
        double k = 1 / filter.q();
        double[] state = new double[4];
        double sweep = filter.sweep();
        double less = StrictMath.exp(-TICK / (filter.sweepS() * Tone.RATE));
        int phase = Sine.phase(tone.pitch() * 0.37 + side * 0.25);
        int step = TICK * Sine.step(0.13);
        for (int at = 0; at < samples.length; at += TICK) {
            double octaves = sweep + filter.wave() * Sine.at(phase);
            double hz = Math.min(20_000, base * power(octaves));
            double g = tangent(Math.min(StrictMath.PI * hz / Tone.RATE, 1.35));
            int to = Math.min(samples.length, at + TICK);
            lowPass(samples, at, to, g, k, state, 0);
            if (filter.steep()) {
                lowPass(samples, at, to, g, 1.2, state, 2);
            }
            sweep *= less;
            phase += step;
        }
    }

    private static void lowPass(float[] samples, int from, int to, double g, double k, double[] state, int at) {
        double a1 = 1 / (1 + g * (g + k));
        double a2 = g * a1;
        double a3 = g * a2;
        double s1 = state[at];
        double s2 = state[at + 1];
        for (int i = from; i < to; i++) {
            double v3 = samples[i] - s2;
            double v1 = a1 * s1 + a2 * v3;
            double v2 = s2 + a2 * s1 + a3 * v3;
            s1 = 2 * v1 - s1;
            s2 = 2 * v2 - s2;
            samples[i] = (float) v2;
        }
        state[at] = Math.abs(s1) < 1e-15 ? 0 : s1;
        state[at + 1] = Math.abs(s2) < 1e-15 ? 0 : s2;
    }

    /// The tangent up to 1.35, as a quotient (Padé), to 4 digits.
    private static double tangent(double x) {
        double square = x * x;
        return x * (945 - 105 * square + square * square) / (945 - 420 * square + 15 * square * square);
    }

    /// 2 to the power of x, for x from −10 to 10, to 5 digits.
    private static double power(double x) {
        double y = x * StrictMath.log(2) / 16;
        double small = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4)));
        double squared = small * small;
        squared *= squared;
        squared *= squared;
        return squared * squared;
    }

    private void swell(Tone tone, float[] samples) {
        Patch.Swell swell = patch.swell();
        double attack = swell.attackS() * switch (tone.touch()) {
            case SHORT -> 0.2;
            case MEDIUM -> 0.5;
            case LONG -> 1;
        };
        int rise = Math.max(24, (int) (attack * (1.25 - 0.5 * tone.force()) * Tone.RATE));
        double more = 1 - swell.sustain();
        double less = StrictMath.exp(-1 / (Math.max(0.01, swell.decayS()) * Tone.RATE));
        for (int i = 0; i < samples.length; i++) {
            double gain = swell.sustain() + more;
            if (i < rise) {
                double x = (double) i / rise;
                gain *= x * x * (3 - 2 * x);
            } else {
                more *= less;
            }
            samples[i] = (float) (samples[i] * gain);
        }
    }

    /// The way of one wave through a note.
    private static final class Course {
        private final Vibrato vibrato;
        private final double hz;
        private final double rise;
        private int phase;
        private int swing;
        private int swingStep;
        private int wander;
        private int wanderStep;

        Course(Tone tone, Vibrato vibrato, Hiss hiss, double hz) {
            this.vibrato = vibrato;
            this.hz = hz;
            rise = vibrato.delayS() <= 0 ? 1e9 : TICK / (vibrato.delayS() * Tone.RATE);
            phase = Sine.phase(hiss.chance());
            swing = Sine.phase(hiss.chance());
            swingStep = Sine.step(vibrato.hz() * hiss.between(0.93, 1.07)) * TICK;
            wander = Sine.phase(hiss.chance());
            wanderStep = Sine.step(hiss.between(0.11, 0.4)) * TICK;
        }

        /// Where the vibrato stands, from −1 to 1, from a tick on.
        private float swung(int tick) {
            double in = Math.min(1, tick * rise);
            swing += swingStep;
            return (float) (in * in * Sine.at(swing));
        }

        private int step(float swung) {
            wander += wanderStep;
            double c = (vibrato.cents() * swung + vibrato.drift() * Sine.at(wander)) * CENT;
            return Sine.step(hz * (1 + c * (1 + c / 2)));
        }

        void add(float[] table, float[] into, float gain) {
            for (int at = 0, tick = 0; at < into.length; at += TICK, tick++) {
                float swung = swung(tick);
                int step = step(swung);
                float level = gain * (1 + (float) vibrato.tremolo() * swung);
                int to = Math.min(into.length, at + TICK);
                int now = phase;
                for (int i = at; i < to; i++) {
                    into[i] += Sine.at(table, now) * level;
                    now += step;
                }
                phase = now;
            }
        }

        void add(float[] table, float[] left, float[] right, float onLeft, float onRight) {
            for (int at = 0, tick = 0; at < left.length; at += TICK, tick++) {
                float swung = swung(tick);
                int step = step(swung);
                float level = 1 + (float) vibrato.tremolo() * swung;
                int to = Math.min(left.length, at + TICK);
                int now = phase;
                float l = onLeft * level;
                float r = onRight * level;
                for (int i = at; i < to; i++) {
                    float x = Sine.at(table, now);
                    left[i] += x * l;
                    right[i] += x * r;
                    now += step;
                }
                phase = now;
            }
        }
    }
}
