package kinora.compose.effect;

/// Y′CbCr of BT.709 in limited range, 8 bit, to R′G′B′ and back (ITU-R BT.709-6, items 3.2 to 3.5), not rounded.
final class Yuv709 {
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;
    private static final double CB = 2 * (1 - BLUE);
    private static final double CR = 2 * (1 - RED);

    private Yuv709() {}

    static void rgb(double y, double u, double v, double[] rgb) {
        double luma = (y - 16) / 219;
        double blue = (u - 128) / 224 * CB;
        double red = (v - 128) / 224 * CR;
        rgb[0] = luma + red;
        rgb[1] = luma - (RED * red + BLUE * blue) / GREEN;
        rgb[2] = luma + blue;
    }

    /// Overwrites R′G′B′ by Y′CbCr.
    static void yuv(double[] rgb) {
        double luma = RED * rgb[0] + GREEN * rgb[1] + BLUE * rgb[2];
        double blue = (rgb[2] - luma) / CB;
        double red = (rgb[0] - luma) / CR;
        rgb[0] = 16 + 219 * luma;
        rgb[1] = 128 + 224 * blue;
        rgb[2] = 128 + 224 * red;
    }
}
