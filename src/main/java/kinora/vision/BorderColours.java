package kinora.vision;

import java.util.Arrays;

/// The colours of a picture's frame as up to six Gaussians, and how far each pixel is from the nearest of them.
final class BorderColours {
    private static final double FRAME = 0.04;
    private static final int COUNT = 6;
    private static final int ROUNDS = 8;
    private static final double LEAST_SHARE = 0.02;
    /// Added to the variances of luma and colour: what grain and coding leave.
    private static final double[] SLACK = {36, 16, 16};

    private BorderColours() {}

    /// For each pixel the smallest Mahalanobis distance to one of the frame's colours; axes are taken as independent.
    static double[] distance(Channels colours) {
        int[] frame = frame(colours.width(), colours.height());
        int[] owner = new int[frame.length];
        double[][] means = means(colours, frame, owner);
        double[][] weights = new double[COUNT][3];
        int[] sizes = new int[COUNT];
        for (int own : owner) {
            sizes[own]++;
        }
        for (int k = 0; k < COUNT; k++) {
            if (sizes[k] >= LEAST_SHARE * frame.length) {
                weights[k] = weights(colours, frame, owner, k, means[k], sizes[k]);
            }
        }
        double[] distance = new double[colours.size()];
        for (int i = 0; i < distance.length; i++) {
            double least = Double.MAX_VALUE;
            for (int k = 0; k < COUNT; k++) {
                if (sizes[k] >= LEAST_SHARE * frame.length) {
                    double sum = 0;
                    for (int c = 0; c < 3; c++) {
                        double off = colours.values()[c][i] - means[k][c];
                        sum += off * off * weights[k][c];
                    }
                    least = Math.min(least, sum);
                }
            }
            distance[i] = StrictMath.sqrt(least);
        }
        return distance;
    }

    private static int[] frame(int width, int height) {
        int thick = Math.max(2, (int) (Math.min(width, height) * FRAME));
        int[] all = new int[width * height];
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (x < thick || y < thick || x >= width - thick || y >= height - thick) {
                    all[count++] = y * width + x;
                }
            }
        }
        return Arrays.copyOf(all, count);
    }

    /// Lloyd's algorithm from places spread over the luma that occurs.
    private static double[][] means(Channels colours, int[] frame, int[] owner) {
        double[] luma = new double[frame.length];
        for (int i = 0; i < frame.length; i++) {
            luma[i] = colours.values()[0][frame[i]];
        }
        Arrays.sort(luma);
        double[][] means = new double[COUNT][3];
        for (int k = 0; k < COUNT; k++) {
            double wanted = luma[(2 * k + 1) * (luma.length - 1) / (2 * COUNT)];
            for (int place : frame) {
                if (colours.values()[0][place] == wanted) {
                    for (int c = 0; c < 3; c++) {
                        means[k][c] = colours.values()[c][place];
                    }
                    break;
                }
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            assign(colours, frame, owner, means);
            double[][] sums = new double[COUNT][4];
            for (int i = 0; i < frame.length; i++) {
                double[] sum = sums[owner[i]];
                for (int c = 0; c < 3; c++) {
                    sum[c] += colours.values()[c][frame[i]];
                }
                sum[3]++;
            }
            for (int k = 0; k < COUNT; k++) {
                for (int c = 0; c < 3 && sums[k][3] > 0; c++) {
                    means[k][c] = sums[k][c] / sums[k][3];
                }
            }
        }
        assign(colours, frame, owner, means);
        return means;
    }

    private static void assign(Channels colours, int[] frame, int[] owner, double[][] means) {
        for (int i = 0; i < frame.length; i++) {
            double least = Double.MAX_VALUE;
            for (int k = 0; k < COUNT; k++) {
                double sum = 0;
                for (int c = 0; c < 3; c++) {
                    double off = colours.values()[c][frame[i]] - means[k][c];
                    sum += off * off;
                }
                if (sum < least) {
                    least = sum;
                    owner[i] = k;
                }
            }
        }
    }

    private static double[] weights(Channels colours, int[] frame, int[] owner, int k, double[] mean, int size) {
        double[] weights = new double[3];
        for (int c = 0; c < 3; c++) {
            double sum = 0;
            for (int i = 0; i < frame.length; i++) {
                if (owner[i] == k) {
                    double off = colours.values()[c][frame[i]] - mean[c];
                    sum += off * off;
                }
            }
            weights[c] = 1 / (sum / size + SLACK[c]);
        }
        return weights;
    }
}
