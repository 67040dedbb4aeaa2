package kinora.vision;

import kinora.media.Planes;

/// How colourful a picture is: the measure of Hasler and Süsstrunk (Measuring colourfulness in natural images, 2003), √(σ²rg + σ²yb) + 0.3 √(μ²rg + μ²yb) of
/// rg = R − G and yb = (R + G)/2 − B; about 0 none, 33 moderate, 59 quite, 109 extreme. Of the samples at the places of chroma.
final class Colourfulness {
    private Colourfulness() {}

    static int of(Planes planes) {
        int half = planes.width() / 2;
        long count = planes.u().length;
        long sumRedGreen = 0;
        long sumYellowBlue = 0;
        long squares = 0;
        for (int i = 0; i < planes.u().length; i++) {
            int y = i / half * 2;
            int x = i % half * 2;
            int luma = 1192 * ((planes.y()[y * planes.width() + x] & 0xFF) - 16);
            int blueness = (planes.u()[i] & 0xFF) - 128;
            int redness = (planes.v()[i] & 0xFF) - 128;
            int red = channel(luma + 1836 * redness);
            int green = channel(luma - 546 * redness - 218 * blueness);
            int blue = channel(luma + 2163 * blueness);
            int redGreen = red - green;
            int yellowBlue = (red + green) / 2 - blue;
            sumRedGreen += redGreen;
            sumYellowBlue += yellowBlue;
            squares += redGreen * redGreen + yellowBlue * yellowBlue;
        }
        double meanRedGreen = (double) sumRedGreen / count;
        double meanYellowBlue = (double) sumYellowBlue / count;
        double means = meanRedGreen * meanRedGreen + meanYellowBlue * meanYellowBlue;
        return (int) StrictMath.round(StrictMath.sqrt(Math.max(0, (double) squares / count - means)) + 0.3 * StrictMath.sqrt(means));
    }

    /// BT.709 limited range to RGB with 10 bits of fraction.
    private static int channel(int value) {
        return Math.clamp(value >> 10, 0, 255);
    }
}
