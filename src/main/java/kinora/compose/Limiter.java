package kinora.compose;

import java.util.Arrays;

import kinora.media.AudioBlock;

/// Keeps the true peak of 48 kHz stereo below a ceiling: it looks ahead 5 ms, turns down smoothly before a peak and up again after it. What stays below the
/// ceiling passes unchanged. Both sides are turned alike, so that nothing moves in the room.
///
/// The gain of a moment is the mean of 5 ms of lowest needed gains, each taken over as long a time: never more than what the moment itself needs.
final class Limiter {
    private static final int LOOK_AHEAD = 5 * Soundtrack.RATE / 1000;
    /// A peak between two moments needs both turned down.
    private static final int LOWEST_OF = LOOK_AHEAD + 1;
    /// How fast it turns up again: by 63 % in 120 ms.
    private static final double RELEASE = 1 - StrictMath.exp(-1.0 / (0.12 * Soundtrack.RATE));
    /// Gains are whole multiples of this, so that running sums stay exact.
    private static final double UNIT = 1.0 / (1 << 30);
    /// By how many moments the sound comes out later.
    static final int DELAY = LOOK_AHEAD - 1 + Interpolation.DELAY;

    private final float ceiling;
    private final Interpolation interpolation = new Interpolation();
    private final float[] delayed = new float[AudioBlock.CHANNELS * DELAY];
    private final double[] gains = new double[LOOK_AHEAD];
    private double sum = LOOK_AHEAD;
    private double gain = 1;
    // The needed gains that can still be the lowest, rising, with the moments that they belong to.
    private final double[] lowest = new double[LOWEST_OF];
    private final long[] moments = new long[LOWEST_OF];
    private int head;
    private int held;
    private long now;

    /// @param ceilingDb most that comes out, in dB of full scale
    Limiter(double ceilingDb) {
        ceiling = (float) StrictMath.pow(10, ceilingDb / 20);
        Arrays.fill(gains, 1);
    }

    /// Replaces what comes in by what comes out: the sound of [#DELAY] moments earlier.
    ///
    /// @param samples left and right in turn
    /// @param count moments of it
    void process(float[] samples, int count) {
        for (int i = 0; i < count; i++) {
            float left = samples[2 * i];
            float right = samples[2 * i + 1];
            float peak = interpolation.peak(left, right, ceiling);
            double turned = next(peak <= ceiling ? 1 : ceiling / peak);
            int place = 2 * (int) (now % DELAY);
            samples[2 * i] = (float) (delayed[place] * turned);
            samples[2 * i + 1] = (float) (delayed[place + 1] * turned);
            delayed[place] = left;
            delayed[place + 1] = right;
            now++;
        }
    }

    private double next(double needed) {
        while (held > 0 && lowest[(head + held - 1) % LOWEST_OF] >= needed) {
            held--;
        }
        if (held > 0 && moments[head] <= now - LOWEST_OF) {
            head = (head + 1) % LOWEST_OF;
            held--;
        }
        int tail = (head + held++) % LOWEST_OF;
        lowest[tail] = needed;
        moments[tail] = now;
        double target = lowest[head];
        gain = Math.min(target, gain + (1 - gain) * RELEASE);
        if (gain > 1 - UNIT) {
            gain = 1;
        }
        double whole = Math.floor(gain / UNIT) * UNIT;
        int place = (int) (now % LOOK_AHEAD);
        sum += whole - gains[place];
        gains[place] = whole;
        return sum / LOOK_AHEAD;
    }
}
