package kinora.music.synth;

/// Old media: unsteady speed, crackle and hiss.
final class Tape {
    /// How far playback runs ahead and behind at most, in samples: 15 cents at the slowest swing.
    private static final double FARTHEST = 120;
    private static final int TICK = 64;
    private static final double POPS_PER_SECOND = 14;

    private Tape() {}

    /// Makes the speed unsteady, both sides alike; on the whole nothing moves.
    static void wobble(Piece piece, double amount) {
        if (amount > 0) {
            wobble(piece.left(), amount);
            wobble(piece.right(), amount);
        }
    }

    private static void wobble(float[] samples, double amount) {
        float[] straight = samples.clone();
        double before = off(0, amount);
        for (int at = 0; at < samples.length; at += TICK) {
            double after = off(at + TICK, amount);
            int to = Math.min(samples.length, at + TICK);
            for (int i = at; i < to; i++) {
                double place = i + before + (after - before) * (i - at) / TICK;
                samples[i] = read(straight, place);
            }
            before = after;
        }
    }

    private static double off(int at, double amount) {
        double t = (double) at / Tone.RATE;
        return amount * FARTHEST
                * (0.72 * Sine.at(Sine.phase(0.53 * t)) + 0.22 * Sine.at(Sine.phase(1.31 * t)) + 0.03 * Sine.at(Sine.phase(6.7 * t)));
    }

    /// Between samples by a cubic (Hermite).
    private static float read(float[] samples, double place) {
        int at = (int) Math.floor(place);
        if (at < 1 || at + 2 >= samples.length) {
            return at < 0 || at >= samples.length ? 0 : samples[at];
        }
        float x = (float) (place - at);
        float a = samples[at - 1];
        float b = samples[at];
        float c = samples[at + 1];
        float d = samples[at + 2];
        float slope = (c - a) * 0.5f;
        float bend = a - 2.5f * b + 2 * c - 0.5f * d;
        float twist = (d - a) * 0.5f + 1.5f * (b - c);
        return ((twist * x + bend) * x + slope) * x + b;
    }

    /// Adds crackle and hiss.
    ///
    /// @param level of the music
    static void crackle(Piece piece, double amount, double level, long seed) {
        if (amount <= 0) {
            return;
        }
        hiss(piece.left(), new Hiss(seed + 1), (float) (0.012 * amount * level));
        hiss(piece.right(), new Hiss(seed + 2), (float) (0.012 * amount * level));
        Hiss hiss = new Hiss(seed + 3);
        double mean = Tone.RATE / (POPS_PER_SECOND * amount);
        long at = (long) (mean * hiss.chance());
        while (at < piece.samples()) {
            double loud = hiss.chance();
            float gain = (float) (level * amount * (0.1 + 1.1 * loud * loud * loud * loud));
            float side = (float) hiss.between(0.2, 0.8);
            pop(piece.left(), (int) at, gain * side, hiss);
            pop(piece.right(), (int) at, gain * (1 - side), hiss);
            at += 1 + (long) (mean * -StrictMath.log(Math.max(1e-3, hiss.chance())));
        }
    }

    private static void hiss(float[] samples, Hiss hiss, float gain) {
        float low = 0;
        float before = 0;
        for (int i = 0; i < samples.length; i++) {
            float x = hiss.next();
            low += 0.45f * (x - low);
            samples[i] += (low - 0.6f * before) * gain;
            before = low;
        }
    }

    private static void pop(float[] samples, int at, float gain, Hiss hiss) {
        float low = 0;
        float left = gain;
        int to = Math.min(samples.length, at + 90);
        for (int i = at; i < to; i++) {
            low += 0.5f * (hiss.next() * left - low);
            samples[i] += low;
            left *= 0.93f;
        }
    }
}
