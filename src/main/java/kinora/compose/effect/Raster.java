package kinora.compose.effect;

/// One plane as integers, in 256ths of a level.
record Raster(int width, int height, int[] samples) {

    /// Parts of a level.
    static final int PARTS = 256;

    static Raster of(byte[] plane, int width) {
        int[] samples = new int[plane.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (plane[i] & 0xFF) << 8;
        }
        return new Raster(width, plane.length / width, samples);
    }

    /// As bytes within bounds.
    byte[] bytes(int lowest, int highest) {
        byte[] bytes = new byte[samples.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(lowest, Math.min((samples[i] + PARTS / 2) >> 8, highest));
        }
        return bytes;
    }

    /// Means of two by two samples; an odd last one counts twice.
    Raster halved() {
        int smallWidth = (width + 1) / 2;
        int smallHeight = (height + 1) / 2;
        int[] small = new int[smallWidth * smallHeight];
        int[] pair = new int[width];
        for (int y = 0; y < smallHeight; y++) {
            pair(2 * y * width, Math.min(2 * y + 1, height - 1) * width, pair);
            int at = y * smallWidth;
            for (int x = 0; x < width / 2; x++) {
                small[at + x] = (pair[2 * x] + pair[2 * x + 1] + 2) >> 2;
            }
            if (width % 2 == 1) {
                small[at + smallWidth - 1] = (2 * pair[width - 1] + 2) >> 2;
            }
        }
        return new Raster(smallWidth, smallHeight, small);
    }

    private void pair(int above, int below, int[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] = samples[above + x] + samples[below + x];
        }
    }

    /// Twice as large: three quarters of the nearer sample and a quarter of the next, in both directions.
    Raster enlarged(int largeWidth, int largeHeight) {
        int[] large = new int[largeWidth * largeHeight];
        int[] mixed = new int[width];
        for (int y = 0; y < largeHeight; y++) {
            int near = y / 2;
            int far = Math.clamp(y % 2 == 0 ? near - 1L : near + 1L, 0, height - 1);
            lean(near * width, far * width, mixed);
            spread(mixed, large, y * largeWidth, largeWidth);
        }
        return new Raster(largeWidth, largeHeight, large);
    }

    private void lean(int near, int far, int[] to) {
        for (int x = 0; x < to.length; x++) {
            to[x] = 3 * samples[near + x] + samples[far + x];
        }
    }

    private static void spread(int[] mixed, int[] large, int at, int count) {
        int last = mixed.length - 1;
        for (int x = 0; x < count; x++) {
            int near = x >> 1;
            int far = (x & 1) == 0 ? Math.max(near - 1, 0) : Math.min(near + 1, last);
            large[at + x] = (3 * mixed[near] + mixed[far] + 8) >> 4;
        }
    }
}
