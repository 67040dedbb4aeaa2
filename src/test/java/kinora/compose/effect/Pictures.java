package kinora.compose.effect;

import java.util.SplittableRandom;

import kinora.media.Planes;

/// Pictures for tests.
final class Pictures {
    private Pictures() {}

    /// Random samples within the limited range, opaque.
    static Planes noise(int width, int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Planes planes = new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4]);
        fill(planes.y(), random, 235);
        fill(planes.u(), random, 240);
        fill(planes.v(), random, 240);
        return planes;
    }

    private static void fill(byte[] plane, SplittableRandom random, int highest) {
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) random.nextInt(16, highest + 1);
        }
    }

    /// The same with random opacity, a third of it clear and a third opaque, premultiplied.
    static Planes seeThrough(int width, int height, long seed) {
        Planes opaque = noise(width, height, seed);
        SplittableRandom random = new SplittableRandom(seed + 1);
        byte[] alpha = new byte[width * height];
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = (byte) switch (random.nextInt(3)) {
                case 0 -> 0;
                case 1 -> 255;
                default -> random.nextInt(256);
            };
        }
        return Premultiplied.by(alpha, opaque);
    }
}
