package kinora.compose;

import kinora.media.AudioBlock;

/// Makes music give way to speech: a compressor that is moved by another sound. Above its threshold every 4 dB of what leads leave 1 dB (craft rule 26).
///
/// What leads is measured as its power over 10 ms. The threshold lies 16 dB below the loudness that speech has at 100 %, so that music gives way by 12 dB to
/// it, by less to what is quieter, and not at all to the noise between its words. It goes nine tenths of the way down in 100 ms and nine tenths of the way up
/// in 2.5 s: between sentences music stays down.
final class Ducking {
    /// Moments between two looks, 1 ms.
    private static final int STEP = Soundtrack.RATE / 1000;
    private static final double THRESHOLD_DB = -30;
    private static final double RATIO = 4;
    private static final double ATTACK = nineTenths(0.1);
    private static final double RELEASE = nineTenths(2.5);
    private static final double AVERAGE = 1 - StrictMath.exp(-0.001 / 0.01);

    private double sum;
    private int counted;
    private double power;
    private double downDb;
    private double gain = 1;
    private double slope;

    /// What of the rest of its way it goes in a step to have gone nine tenths after so long.
    private static double nineTenths(double seconds) {
        return 1 - StrictMath.exp(-2.302585092994046 * 0.001 / seconds);
    }

    /// Turns the followers down and goes on.
    ///
    /// @param leading left and right in turn
    /// @param following the same of what gives way
    void process(float[] leading, float[] following, int moments) {
        for (int i = 0; i < moments; i++) {
            double left = leading[2 * i];
            double right = leading[2 * i + 1];
            sum += left * left + right * right;
            gain += slope;
            for (int side = 0; side < AudioBlock.CHANNELS; side++) {
                following[2 * i + side] = (float) (following[2 * i + side] * gain);
            }
            if (++counted == STEP) {
                look();
            }
        }
    }

    private void look() {
        power += (sum / STEP - power) * AVERAGE;
        sum = 0;
        counted = 0;
        double above = power > 0 ? 10 * StrictMath.log10(power) - THRESHOLD_DB : 0;
        double wanted = Math.max(0, above) * (1 - 1 / RATIO);
        downDb += (wanted - downDb) * (wanted > downDb ? ATTACK : RELEASE);
        slope = (StrictMath.pow(10, -downDb / 20) - gain) / STEP;
    }
}
