package kinora.compose;

import kinora.media.AudioBlock;

/// A sound at another speed whose pitch follows, as on tape: read between its samples with a windowed sine cardinal that lets nothing through that the film's
/// samples cannot hold.
///
/// 16 zero crossings to each side and a Kaiser window of β = 9: what is folded back lies 90 dB below (Kaiser's formula, A = β/0.1102 + 8.7).
final class Varispeed implements Played {
    private static final int CROSSINGS = 16;
    private static final int STEPS = 512;
    private static final double BETA = 9;
    private static final double[] KERNEL = kernel();
    private static final int AT_ONCE = 256;

    private final Pace pace;
    private final Rounds rounds;
    private long place;
    private float[] buffer = new float[0];

    Varispeed(Pace pace, Rounds rounds) {
        this.pace = pace;
        this.rounds = rounds;
    }

    private static double[] kernel() {
        double[] kernel = new double[CROSSINGS * STEPS + 2];
        for (int i = 0; i < CROSSINGS * STEPS; i++) {
            double x = StrictMath.PI * i / STEPS;
            double share = (double) i / (CROSSINGS * STEPS);
            double window = bessel(BETA * StrictMath.sqrt(1 - share * share)) / bessel(BETA);
            kernel[i] = (i == 0 ? 1 : StrictMath.sin(x) / x) * window;
        }
        return kernel;
    }

    /// The modified Bessel function of the first kind and order 0, by its power series.
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 40; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    @Override
    public void next(float[] into, int moments) {
        for (int done = 0; done < moments;) {
            int count = Math.min(AT_ONCE, moments - done);
            some(into, done, count);
            done += count;
        }
    }

    private void some(float[] into, int offset, int count) {
        double first = pace.passed(place);
        double last = pace.passed(place + count);
        int margin = (int) (CROSSINGS * Math.max(1, StrictMath.ceil(fastest(count)))) + 2;
        long from = (long) StrictMath.floor(first) - margin;
        int length = (int) ((long) StrictMath.floor(last) + margin + 1 - from);
        if (buffer.length < length * AudioBlock.CHANNELS) {
            buffer = new float[length * AudioBlock.CHANNELS];
        }
        rounds.read(from, buffer, length);
        double now = first;
        for (int i = 0; i < count; i++) {
            double next = pace.passed(place + i + 1);
            one(into, offset + i, now - from, Math.max(1, next - now));
            now = next;
        }
        place += count;
    }

    private double fastest(int count) {
        double fastest = 0;
        double before = pace.passed(place);
        for (int i = 1; i <= count; i++) {
            double now = pace.passed(place + i);
            fastest = Math.max(fastest, now - before);
            before = now;
        }
        return fastest;
    }

    /// @param stretch how much wider than one moment the kernel is
    private void one(float[] into, int target, double at, double stretch) {
        int low = (int) StrictMath.ceil(at - CROSSINGS * stretch);
        int high = (int) StrictMath.floor(at + CROSSINGS * stretch);
        double left = 0;
        double right = 0;
        for (int i = low; i <= high; i++) {
            double steps = Math.abs(i - at) / stretch * STEPS;
            int step = (int) steps;
            double weight = step > CROSSINGS * STEPS ? 0 : KERNEL[step] + (KERNEL[step + 1] - KERNEL[step]) * (steps - step);
            left += weight * buffer[2 * i];
            right += weight * buffer[2 * i + 1];
        }
        into[2 * target] = (float) (left / stretch);
        into[2 * target + 1] = (float) (right / stretch);
    }
}
