package kinora.vision;

/// How much the colour of each pixel differs from all other colours of the picture, times how close together in the picture that colour lies. Colours are counted in 8 × 8 × 8 bins.
final class ColourContrast {
    private static final int LEVELS = 8;

    private ColourContrast() {}

    static double[] of(Channels colours) {
        int[] bins = bins(colours);
        double[][] sums = new double[LEVELS * LEVELS * LEVELS][8];
        for (int i = 0; i < bins.length; i++) {
            double[] sum = sums[bins[i]];
            int row = i / colours.width();
            double x = (double) (i - row * colours.width()) / colours.width();
            double y = (double) row / colours.height();
            sum[0]++;
            sum[1] += colours.values()[0][i];
            sum[2] += colours.values()[1][i];
            sum[3] += colours.values()[2][i];
            sum[4] += x;
            sum[5] += y;
            sum[6] += x * x + y * y;
        }
        for (double[] sum : sums) {
            for (int k = 1; k < 7 && sum[0] > 0; k++) {
                sum[k] /= sum[0];
            }
        }
        for (double[] one : sums) {
            if (one[0] == 0) {
                continue;
            }
            double contrast = 0;
            for (double[] other : sums) {
                if (other[0] > 0) {
                    double y = one[1] - other[1];
                    double u = one[2] - other[2];
                    double v = one[3] - other[3];
                    contrast += other[0] * StrictMath.sqrt(y * y + u * u + v * v);
                }
            }
            // Spread evenly over the picture, the variance of both places together is a sixth.
            double spread = Math.clamp(6 * (one[6] - one[4] * one[4] - one[5] * one[5]), 0, 1);
            one[7] = contrast * (1 - spread);
        }
        double[] map = new double[bins.length];
        for (int i = 0; i < map.length; i++) {
            map[i] = sums[bins[i]][7];
        }
        return Blur.box(map, colours.width(), colours.height(), 2);
    }

    private static int[] bins(Channels colours) {
        int[] bins = new int[colours.size()];
        for (int i = 0; i < bins.length; i++) {
            int luma = Math.clamp((int) colours.values()[0][i] / 32, 0, LEVELS - 1);
            int blue = Math.clamp(((int) colours.values()[1][i] - 160) / 24, 0, LEVELS - 1);
            int red = Math.clamp(((int) colours.values()[2][i] - 160) / 24, 0, LEVELS - 1);
            bins[i] = (luma * LEVELS + blue) * LEVELS + red;
        }
        return bins;
    }
}
