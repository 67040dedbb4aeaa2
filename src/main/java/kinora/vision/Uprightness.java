package kinora.vision;

/// How much a picture looks as upright pictures do: light comes from above, and what stands on the ground has more detail than what is over it. Right for three of four of our photos
/// beside the same photo turned, so that it decides only where nothing better tells.
final class Uprightness {
    /// What twice as much detail below, times the natural logarithm of two, is worth in levels of light: our own weight.
    private static final double DETAIL = 60;

    private Uprightness() {}

    /// In levels, about −255 to 255: how much lighter the upper half is than the lower, and how much less is seen in it.
    static int of(Gray picture) {
        int half = picture.height() / 2;
        if (half < 2 || picture.width() < 2) {
            return 0;
        }
        int below = picture.height() - half;
        double light = light(picture, 0, half) - light(picture, below, picture.height());
        double detail = StrictMath.log((1 + detail(picture, below, picture.height())) / (1 + detail(picture, 0, half)));
        return (int) Math.round(light + DETAIL * detail);
    }

    private static double light(Gray picture, int top, int bottom) {
        long sum = 0;
        for (int i = top * picture.width(); i < bottom * picture.width(); i++) {
            sum += picture.pixels()[i] & 0xFF;
        }
        return (double) sum / ((long) (bottom - top) * picture.width());
    }

    /// The mean difference of neighbours, both ways together.
    private static double detail(Gray picture, int top, int bottom) {
        byte[] pixels = picture.pixels();
        int width = picture.width();
        long sum = 0;
        for (int y = top; y < bottom - 1; y++) {
            for (int i = y * width; i < (y + 1) * width - 1; i++) {
                int here = pixels[i] & 0xFF;
                sum += Math.abs(here - (pixels[i + 1] & 0xFF)) + Math.abs(here - (pixels[i + width] & 0xFF));
            }
        }
        return (double) sum / ((long) (bottom - 1 - top) * (width - 1));
    }
}
