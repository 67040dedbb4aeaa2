package kinora.compose;

/// Weighs sound of one side as ears do (ITU-R BS.1770-4, at 48 kHz): a shelf for what the head does to highs, then a high-pass. It remembers what it has heard.
/// Everything is computed in doubles in one order, so that the same samples weigh the same everywhere.
public final class Weighting {
    /// The shelf.
    public static final Stage SHELF = new Stage(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
    private static final Stage HIGH_PASS = new Stage(1, -2, 1, -1.99004745483398, 0.99007225036621);
    /// What is smaller than this cannot be heard, and processors are slow with what is smaller still.
    private static final double NOTHING = 1e-15;

    private double shelf1;
    private double shelf2;
    private double pass1;
    private double pass2;

    /// Coefficients of a filter of second order; the first of the recursive ones is 1.
    public record Stage(double b0, double b1, double b2, double a1, double a2) {}

    /// The weighted power of what comes next, summed.
    ///
    /// @param step places from one sample of this side to the next
    public double power(float[] samples, int from, int step, int count) {
        double x1 = shelf1;
        double x2 = shelf2;
        double y1 = pass1;
        double y2 = pass2;
        double sum = 0;
        for (int i = 0, at = from; i < count; i++, at += step) {
            double x = samples[at];
            double u = SHELF.b0 * x + x1;
            x1 = SHELF.b1 * x - SHELF.a1 * u + x2;
            x2 = SHELF.b2 * x - SHELF.a2 * u;
            double v = HIGH_PASS.b0 * u + y1;
            y1 = HIGH_PASS.b1 * u - HIGH_PASS.a1 * v + y2;
            y2 = HIGH_PASS.b2 * u - HIGH_PASS.a2 * v;
            sum += v * v;
        }
        shelf1 = settled(x1);
        shelf2 = settled(x2);
        pass1 = settled(y1);
        pass2 = settled(y2);
        return sum;
    }

    private static double settled(double x) {
        return Math.abs(x) < NOTHING ? 0 : x;
    }
}
