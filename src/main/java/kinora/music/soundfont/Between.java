package kinora.music.soundfont;

/// Values between the samples of a wave: a sinc of 16 values under a Blackman window, with a lower end for waves that are played faster.
final class Between {
    /// Samples before and behind that count.
    static final int REACH = 8;
    private static final int TAPS = 2 * REACH;
    private static final int PHASES = 512;
    private static final double[] ENDS = {0.94, 0.6, 0.38};
    private static final float[][] TABLES = {table(ENDS[0]), table(ENDS[1]), table(ENDS[2])};

    private Between() {}

    /// Fills a block from a wave.
    ///
    /// @param position of the first value, at least [#REACH]; the last lies as far before the end of the wave
    static void fill(float[] wave, double position, double step, float[] block, int length) {
        float[] table = TABLES[step <= 1.1 ? 0 : step <= 1.8 ? 1 : 2];
        double at = position;
        for (int i = 0; i < length; i++) {
            int whole = (int) at;
            int phase = ((int) ((at - whole) * PHASES)) * TAPS;
            int from = whole - REACH + 1;
            float sum = 0;
            for (int k = 0; k < TAPS; k++) {
                sum += wave[from + k] * table[phase + k];
            }
            block[i] = sum;
            at += step;
        }
    }

    private static float[] table(double end) {
        float[] table = new float[PHASES * TAPS];
        for (int phase = 0; phase < PHASES; phase++) {
            double sum = 0;
            double[] taps = new double[TAPS];
            for (int k = 0; k < TAPS; k++) {
                double x = k - REACH + 1 - (phase + 0.5) / PHASES;
                double angle = StrictMath.PI * x * end;
                double sinc = Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(angle) / angle;
                double place = StrictMath.PI * x / REACH;
                taps[k] = Math.abs(x) > REACH ? 0 : sinc * (0.42 + 0.5 * StrictMath.cos(place) + 0.08 * StrictMath.cos(2 * place));
                sum += taps[k];
            }
            for (int k = 0; k < TAPS; k++) {
                table[phase * TAPS + k] = (float) (taps[k] / sum);
            }
        }
        return table;
    }
}
