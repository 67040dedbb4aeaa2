package kinora.vision;

/// The minimum barrier distance of each pixel from the picture's edge: on the best way there, the difference between the highest and the lowest value met. Approximated by
/// four raster scans, forward and backward in turn; the channels summed.
final class Barrier {
    private static final int SCANS = 4;

    private Barrier() {}

    static double[] distance(Channels colours) {
        double[] all = new double[colours.size()];
        for (double[] channel : colours.values()) {
            double[] one = distance(channel, colours.width(), colours.height());
            for (int i = 0; i < all.length; i++) {
                all[i] += one[i];
            }
        }
        return all;
    }

    private static double[] distance(double[] channel, int width, int height) {
        double[] high = channel.clone();
        double[] low = channel.clone();
        double[] distance = new double[channel.length];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                distance[y * width + x] = Double.MAX_VALUE;
            }
        }
        for (int scan = 0; scan < SCANS; scan++) {
            boolean forward = scan % 2 == 0;
            for (int row = 1; row < height - 1; row++) {
                int y = forward ? row : height - 1 - row;
                for (int column = 1; column < width - 1; column++) {
                    int at = y * width + (forward ? column : width - 1 - column);
                    relax(channel, high, low, distance, at, forward ? at - width : at + width);
                    relax(channel, high, low, distance, at, forward ? at - 1 : at + 1);
                }
            }
        }
        return distance;
    }

    private static void relax(double[] channel, double[] high, double[] low, double[] distance, int at, int from) {
        double top = Math.max(high[from], channel[at]);
        double bottom = Math.min(low[from], channel[at]);
        if (top - bottom < distance[at]) {
            distance[at] = top - bottom;
            high[at] = top;
            low[at] = bottom;
        }
    }
}
