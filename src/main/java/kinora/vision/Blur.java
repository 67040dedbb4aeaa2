package kinora.vision;

/// Means of surroundings.
final class Blur {
    private Blur() {}

    /// Each value becomes the mean of the square of `2 · radius + 1` about it, as far as that lies inside.
    static double[] box(double[] map, int width, int height, int radius) {
        double[] rows = new double[map.length];
        for (int y = 0; y < height; y++) {
            line(map, rows, y * width, 1, width, radius);
        }
        double[] both = new double[map.length];
        for (int x = 0; x < width; x++) {
            line(rows, both, x, width, height, radius);
        }
        return both;
    }

    private static void line(double[] from, double[] to, int start, int step, int length, int radius) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < Math.min(radius, length); i++) {
            sum += from[start + i * step];
            count++;
        }
        for (int i = 0; i < length; i++) {
            if (i + radius < length) {
                sum += from[start + (i + radius) * step];
                count++;
            }
            if (i - radius - 1 >= 0) {
                sum -= from[start + (i - radius - 1) * step];
                count--;
            }
            to[start + i * step] = sum / count;
        }
    }
}
