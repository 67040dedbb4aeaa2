package kinora.music.score;

import java.util.List;

/// Chance that is the same each time: SplitMix64 over a seed and a name, so that what one part of the composer draws never moves what another draws.
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// Dice for one purpose.
    static Dice of(long seed, String purpose, int number) {
        long mixed = mix(seed + GOLDEN);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed ^ (purpose.charAt(i) * GOLDEN));
        }
        return new Dice(mix(mixed + number * GOLDEN));
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /// 0 to below a bound.
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /// From a least to a greatest, both included.
    int between(int least, int greatest) {
        return least + below(greatest - least + 1);
    }

    /// True so many times in a thousand.
    boolean chance(int permille) {
        return below(1000) < permille;
    }

    /// About 0, mostly near it, never beyond a reach.
    int around(int reach) {
        return (between(-reach, reach) + between(-reach, reach)) / 2;
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
