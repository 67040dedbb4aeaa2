package kinora.type;

/// The opacity of a [Shade] around letters, in integers, so that it is the same on every machine.
final class ShadeMask {
    private ShadeMask() {}

    /// The opacity of outline and shadow together.
    ///
    /// @param letters opacity of the letters, 0…255, rows from above
    static int[] of(int[] letters, int width, int height, Shade shade) {
        int[] grown = grow(letters, width, height, shade.outlinePx());
        int[] soft = drop(grown, width, height, (int) StrictMath.round(shade.dropPx()));
        int radius = radius(shade.softnessPx());
        for (int pass = 0; pass < 3; pass++) {
            soft = transposedBlur(transposedBlur(soft, width, height, radius), height, width, radius);
        }
        for (int i = 0; i < soft.length; i++) {
            // Thin strokes lose two thirds of their opacity in the blur, which are given back.
            int shadow = Math.min(255, 3 * soft[i]) * shade.shadowOpacity() / 255;
            int outline = grown[i] * shade.outlineOpacity() / 255;
            soft[i] = 255 - (255 - shadow) * (255 - outline) / 255;
        }
        return soft;
    }

    /// Three box passes of radius r fade over some 3r.
    static int radius(double softnessPx) {
        return (int) StrictMath.round(softnessPx / 3);
    }

    /// The most opaque within a disk, whose rim counts in part.
    private static int[] grow(int[] from, int width, int height, double radius) {
        int reach = (int) Math.ceil(radius);
        int[] grown = from.clone();
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int weight = (int) StrictMath.round(256 * Math.clamp(radius + 0.5 - Math.sqrt(dx * dx + dy * dy), 0.0, 1.0));
                if (weight > 0 && (dx != 0 || dy != 0)) {
                    grow(from, grown, width, height, dx, dy, weight);
                }
            }
        }
        return grown;
    }

    private static void grow(int[] from, int[] to, int width, int height, int dx, int dy, int weight) {
        for (int y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
            for (int x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
                int at = (y + dy) * width + x + dx;
                to[at] = Math.max(to[at], (from[y * width + x] * weight) >> 8);
            }
        }
    }

    private static int[] drop(int[] from, int width, int height, int by) {
        int[] dropped = new int[from.length];
        int rows = Math.max(0, height - by);
        System.arraycopy(from, 0, dropped, from.length - rows * width, rows * width);
        return dropped;
    }

    /// Means of 2 · radius + 1 neighbours in a row, turned so that rows become columns.
    private static int[] transposedBlur(int[] from, int width, int height, int radius) {
        int[] to = new int[from.length];
        int size = 2 * radius + 1;
        for (int y = 0; y < height; y++) {
            int sum = 0;
            for (int x = -radius; x < width; x++) {
                sum += x + radius < width ? from[y * width + x + radius] : 0;
                sum -= x - radius - 1 >= 0 ? from[y * width + x - radius - 1] : 0;
                if (x >= 0) {
                    to[x * height + y] = (sum + size / 2) / size;
                }
            }
        }
        return to;
    }
}
