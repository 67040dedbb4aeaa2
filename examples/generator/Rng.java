/// A small deterministic random source: SplitMix64 (Steele, Lea, Flood 2014), one stream per pixel.
final class Rng {
    private long state;

    Rng(long seed) {
        state = mix(seed);
    }

    /// Returns a well-mixed 64-bit hash of z (the SplitMix64 finaliser).
    static long mix(long z) {
        z += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Returns the hash of a lattice cell as a number in [0, 1).
    static double cell(int i, int j, int salt) {
        return (mix(i * 0x632BE5ABL ^ (long) j << 32 ^ salt * 0x85157AF5L) >>> 11) * 0x1p-53;
    }

    /// Returns a uniform number in [0, 1).
    double next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }

    /// Returns a normally distributed number of unit variance, by Box and Muller 1958.
    double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    }

    /// Returns a cosine-distributed unit direction about the unit normal n.
    Vec3 cosine(Vec3 n) {
        return n.mul(1.0001).add(sphere()).unit();
    }

    /// Returns a uniform unit direction.
    Vec3 sphere() {
        double z = 1 - 2 * next();
        double a = 2 * Math.PI * next();
        double r = Math.sqrt(1 - z * z);
        return new Vec3(r * Math.cos(a), z, r * Math.sin(a));
    }
}
