package kinora.music.synth;

/// White noise and chance from a seed: a linear congruential generator (constants of Knuth's MMIX), of which the upper bits are used.
final class Hiss {
    private static final float UNIT = 1f / (1 << 23);
    private long state;

    Hiss(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x7F4A7C15L;
        next();
        next();
    }

    /// Evenly spread from −1 to 1.
    float next() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) (state >> 40) * UNIT;
    }

    /// Evenly spread from 0 to 1.
    double chance() {
        return (next() + 1) / 2;
    }

    /// Evenly spread between two numbers.
    double between(double from, double to) {
        return from + (to - from) * chance();
    }

    float[] white(int samples) {
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = next();
        }
        return noise;
    }
}
