package kinora.compose;

/// Softens masks: three means over boxes along each axis, which come near a Gaussian (Wells 1986). Beyond the edges there is nothing.
final class BoxBlur {
    private static final int PASSES = 3;

    private BoxBlur() {}

    /// The mask, softened; the given one is left as it is.
    ///
    /// @param radius of each mean in samples; the whole reaches three times as far
    static byte[] of(byte[] mask, int width, int height, int radius) {
        byte[] from = mask.clone();
        byte[] to = new byte[mask.length];
        for (int pass = 0; pass < PASSES; pass++) {
            across(from, to, width, height, radius);
            down(to, from, width, height, radius);
        }
        return from;
    }

    private static void across(byte[] from, byte[] to, int width, int height, int radius) {
        int size = 2 * radius + 1;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int sum = 0;
            for (int x = -radius; x < width; x++) {
                sum += x + radius < width ? from[row + x + radius] & 0xFF : 0;
                sum -= x - radius - 1 >= 0 ? from[row + x - radius - 1] & 0xFF : 0;
                if (x >= 0) {
                    to[row + x] = (byte) ((sum + radius) / size);
                }
            }
        }
    }

    private static void down(byte[] from, byte[] to, int width, int height, int radius) {
        int size = 2 * radius + 1;
        int[] sums = new int[width];
        for (int y = -radius; y < height; y++) {
            int enter = y + radius;
            int leave = y - radius - 1;
            for (int x = 0; x < width && enter < height; x++) {
                sums[x] += from[enter * width + x] & 0xFF;
            }
            for (int x = 0; x < width && leave >= 0; x++) {
                sums[x] -= from[leave * width + x] & 0xFF;
            }
            for (int x = 0; x < width && y >= 0; x++) {
                to[y * width + x] = (byte) ((sums[x] + radius) / size);
            }
        }
    }
}
