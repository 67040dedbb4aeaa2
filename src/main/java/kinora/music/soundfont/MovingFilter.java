package kinora.music.soundfont;

/// A low-pass of second order that may move (coefficients of the Audio EQ Cookbook by R. Bristow-Johnson).
final class MovingFilter {
    private static final double RATE = 48_000;
    private final double q;
    private final double level;
    private double b0;
    private double b1;
    private double a1;
    private double a2;
    private double z1;
    private double z2;

    /// @param resonance at the corner above the level of lows, in dB
    MovingFilter(double resonance) {
        q = StrictMath.pow(10, (Math.clamp(resonance, 0, 96) - 3.01) / 20);
        level = 1 / StrictMath.sqrt(Math.max(1, q));
    }

    void to(double hz) {
        double w = 2 * StrictMath.PI * Math.clamp(hz, 20, 0.47 * RATE) / RATE;
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        double a0 = 1 + alpha;
        b0 = level * (1 - cos) / 2 / a0;
        b1 = 2 * b0;
        a1 = -2 * cos / a0;
        a2 = (1 - alpha) / a0;
    }

    void run(float[] samples, int length) {
        for (int i = 0; i < length; i++) {
            double x = samples[i];
            double y = b0 * x + z1;
            z1 = b1 * x - a1 * y + z2;
            z2 = b0 * x - a2 * y;
            samples[i] = (float) y;
        }
        // What is far below hearing would make processors slow.
        z1 = Math.abs(z1) < 1e-20 ? 0 : z1;
        z2 = Math.abs(z2) < 1e-20 ? 0 : z2;
    }
}
