package kinora.music.synth;

import java.util.Arrays;

/// A plucked string: a loop of one period that loses a little at every turn, most of it in the highs (Karplus and Strong, Jaffe and Smith). The loop is tuned to
/// parts of a sample by an all-pass, its losses are solved from the two decay times.
///
/// @param seconds decay to −60 dB of the fundamental of A2, 110 Hz
/// @param highSeconds the same at 3 kHz
/// @param position where it is plucked, in parts of the string
/// @param softHz what the finger lets through when played softly, and `hardHz` when hard
/// @param scrape how much of the pluck is noise of nail or pick, 0 to 1
/// @param twin how much of it is a second direction of swinging, a trifle out of tune
record Plucked(double seconds, double highSeconds, double position, double softHz, double hardHz, double scrape, double twin,
        Body body) implements Sound {

    private static final double HIGH = 3000;
    private static final double LONGEST = 7;

    @Override
    public Take play(Tone tone) {
        double hz = tone.hz();
        double rings = Math.min(LONGEST, seconds * StrictMath.pow(110 / hz, 0.6));
        float[] out = new float[tone.atMost(rings * 1.2)];
        Hiss hiss = tone.hiss();
        float[] pluck = pluck(tone, hiss, (int) (Tone.RATE / hz) + 8);
        string(out, pluck, hz, rings, 1);
        if (twin > 0) {
            string(out, pluck, hz * 1.0009, rings * 0.6, (float) twin);
        }
        float[] nail = Shapes.burst(hiss, Math.min(out.length, 1200), 0.012);
        Biquad.band(2200 + 2500 * tone.force(), 0.8).run(nail, 0, nail.length);
        Shapes.mix(nail, out, 0, (float) (0.35 * scrape * (0.3 + tone.force()) * peak(out)));
        body.ring(out);
        Biquad.highPass(Math.min(hz * 0.6, 70), 0.7).run(out, 0, out.length);
        Shapes.fadeIn(out, 0.0008);
        Level.set(out, 1);
        Shapes.fadeOut(out, 0.03);
        return Take.mono(out);
    }

    private static double peak(float[] samples) {
        float highest = 0;
        for (int i = 0; i < Math.min(samples.length, 2400); i++) {
            highest = Math.max(highest, Math.abs(samples[i]));
        }
        return highest;
    }

    /// What the finger leaves in the string: a soft corner and some noise, both without what the plucked place cannot excite.
    private float[] pluck(Tone tone, Hiss hiss, int length) {
        float[] raw = new float[2 * length];
        for (int i = 0; i < length; i++) {
            raw[i] = (float) (hiss.next() * (0.15 + 0.35 * scrape));
        }
        raw[0] += 4;
        int apart = Math.max(1, (int) (position * length));
        float[] shaped = new float[2 * length];
        for (int i = 0; i < 2 * length; i++) {
            shaped[i] = raw[i] - (i >= apart ? raw[i - apart] : 0);
        }
        double cutoff = softHz * StrictMath.pow(hardHz / softHz, tone.force()) * (0.7 + 0.3 * tone.hz() / 220);
        Biquad.lowPass(cutoff, 0.6).run(shaped, 0, shaped.length);
        float[] period = new float[length];
        float mean = 0;
        for (int i = 0; i < length; i++) {
            period[i] = shaped[i] + shaped[length + i];
            mean += period[i] / length;
        }
        for (int i = 0; i < length; i++) {
            period[i] -= mean;
        }
        return period;
    }

    private void string(float[] out, float[] pluck, double hz, double rings, float gain) {
        double w = 2 * StrictMath.PI * hz / Tone.RATE;
        double highs = Math.min(highSeconds, rings);
        double kept = StrictMath.pow(10, -3 / hz * (1 / highs - 1 / rings));
        double q = (1 - kept * kept) / (1 - StrictMath.cos(2 * StrictMath.PI * HIGH / Tone.RATE));
        double s = (1 - StrictMath.sqrt(Math.max(0, 1 - 2 * q))) / 2;
        double passed = StrictMath.sqrt(1 - 2 * s * (1 - s) * (1 - StrictMath.cos(w)));
        double loss = Math.min(0.99995, StrictMath.pow(10, -3 / (hz * rings)) / passed);
        double late = StrictMath.atan2(s * StrictMath.sin(w), 1 - s + s * StrictMath.cos(w)) / w;
        double rest = Tone.RATE / hz - late;
        int length = (int) (rest - 0.5);
        double part = rest - length;
        float c = (float) (StrictMath.sin((1 - part) * w / 2) / StrictMath.sin((1 + part) * w / 2));
        loop(out, Arrays.copyOf(pluck, length), (float) (loss * (1 - s)), (float) (loss * s), c, gain);
    }

    private static void loop(float[] out, float[] line, float now, float before, float c, float gain) {
        int place = 0;
        float last = 0;
        float lastLow = 0;
        float lastOut = 0;
        for (int i = 0; i < out.length; i++) {
            float x = line[place];
            float low = now * x + before * last + 1e-20f;
            last = x;
            lastOut = c * (low - lastOut) + lastLow;
            lastLow = low;
            line[place] = lastOut;
            place = place + 1 == line.length ? 0 : place + 1;
            out[i] += x * gain;
        }
    }
}
