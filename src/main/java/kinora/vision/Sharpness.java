package kinora.vision;

import java.util.Arrays;

/// How sharp a picture is in its sharpest parts (craft rule 2): the variance of the 3 × 3 Laplacian (4 in the middle, −1 at its four neighbours) of luma in each of 6 × 6
/// tiles; the 90th percentile of these, so that a sharp subject on a soft ground counts.
final class Sharpness {
    private static final int TILES = 6;
    private static final int PERCENTILE = 90;

    private Sharpness() {}

    static int of(Gray picture) {
        int width = picture.width() - 2;
        int height = picture.height() - 2;
        if (width < 1 || height < 1) {
            return 0;
        }
        int across = Math.min(TILES, width);
        int down = Math.min(TILES, height);
        long[] variances = new long[across * down];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                variances[row * across + column] = variance(picture, 1 + column * width / across, 1 + (column + 1) * width / across,
                        1 + row * height / down, 1 + (row + 1) * height / down);
            }
        }
        Arrays.sort(variances);
        return (int) variances[(variances.length - 1) * PERCENTILE / 100];
    }

    private static long variance(Gray picture, int left, int right, int top, int bottom) {
        byte[] pixels = picture.pixels();
        int width = picture.width();
        long sum = 0;
        long squares = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * width + left; i < y * width + right; i++) {
                int value = 4 * (pixels[i] & 0xFF) - (pixels[i - 1] & 0xFF) - (pixels[i + 1] & 0xFF) - (pixels[i - width] & 0xFF)
                        - (pixels[i + width] & 0xFF);
                sum += value;
                squares += (long) value * value;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return (squares - sum * sum / count) / count;
    }
}
