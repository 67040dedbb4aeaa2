package kinora.codec;

import java.util.LinkedHashMap;
import java.util.Map;

/// One axis of a resize: which source samples make a target sample, and with which weights. Lanczos with three lobes; the filter is widened when
/// samples become fewer. Weights are integers that sum to [#ONE]; beyond the ends the end sample counts.
final class Taps {
    static final int BITS = 14;
    static final int ONE = 1 << BITS;
    private static final int LOBES = 3;
    /// As many as photos of two sizes need, both ways up.
    private static final int KEPT = 16;

    /// The latest ones: photos of one camera have one size, and finding weights takes longer than using them.
    private static final Map<Resize, Taps> LATEST = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Resize, Taps> eldest) {
            return size() > KEPT;
        }
    };

    private final int[] first;
    private final short[][] weights;

    private Taps(int[] first, short[][] weights) {
        this.first = first;
        this.weights = weights;
    }

    /// Samples of one axis in pixels of their own picture, whose edge is 0.
    ///
    /// @param length of the axis in pixels
    /// @param samples along it
    /// @param start where the first sample's middle is
    /// @param step between samples
    record Axis(int length, int samples, double start, double step) {
        /// One sample in the middle of every pixel.
        static Axis whole(int length) {
            return new Axis(length, length, 0.5, 1);
        }
    }

    /// What a resize of one axis depends on.
    ///
    /// @param mirrored whether the target runs the other way
    private record Resize(Axis source, Axis target, boolean mirrored) {}

    /// @param mirrored whether the target runs the other way
    static Taps of(Axis source, Axis target, boolean mirrored) {
        Resize resize = new Resize(source, target, mirrored);
        Taps known;
        synchronized (LATEST) {
            known = LATEST.get(resize);
        }
        if (known != null) {
            return known;
        }
        Taps made = make(source, target, mirrored);
        synchronized (LATEST) {
            LATEST.put(resize, made);
        }
        return made;
    }

    private static Taps make(Axis source, Axis target, boolean mirrored) {
        int[] first = new int[target.samples];
        short[][] weights = new short[target.samples][];
        double ratio = (double) source.length / target.length;
        double spread = Math.max(1, ratio * target.step / source.step);
        for (int i = 0; i < target.samples; i++) {
            double pixel = target.start + i * target.step;
            double place = ((mirrored ? target.length - pixel : pixel) * ratio - source.start) / source.step;
            int from = (int) StrictMath.ceil(place - LOBES * spread);
            int to = (int) StrictMath.floor(place + LOBES * spread);
            double[] exact = new double[to - from + 1];
            double sum = 0;
            for (int k = 0; k < exact.length; k++) {
                exact[k] = lanczos((from + k - place) / spread);
                sum += exact[k];
            }
            int low = Math.clamp(from, 0, source.samples - 1);
            int high = Math.clamp(to, 0, source.samples - 1);
            double[] folded = new double[high - low + 1];
            for (int k = 0; k < exact.length; k++) {
                folded[Math.clamp(from + k, low, high) - low] += exact[k] / sum;
            }
            int skipped = 0;
            while (skipped < folded.length - 1 && rounded(folded[skipped]) == 0) {
                skipped++;
            }
            first[i] = low + skipped;
            weights[i] = integers(folded, skipped);
        }
        return new Taps(first, weights);
    }

    /// The weights from a place on, without zeros behind; what rounding lost or won goes to the largest.
    private static short[] integers(double[] exact, int skipped) {
        int end = exact.length;
        while (end > skipped + 1 && rounded(exact[end - 1]) == 0) {
            end--;
        }
        short[] weights = new short[end - skipped];
        int missing = ONE;
        int largest = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = (short) rounded(exact[skipped + k]);
            missing -= weights[k];
            largest = weights[k] > weights[largest] ? k : largest;
        }
        weights[largest] = (short) (weights[largest] + missing);
        return weights;
    }

    private static long rounded(double weight) {
        return StrictMath.round(weight * ONE);
    }

    private static double lanczos(double x) {
        if (StrictMath.abs(x) < 1e-9) {
            return 1;
        }
        if (StrictMath.abs(x) >= LOBES) {
            return 0;
        }
        double angle = StrictMath.PI * x;
        return LOBES * StrictMath.sin(angle) * StrictMath.sin(angle / LOBES) / (angle * angle);
    }

    /// Target samples.
    int count() {
        return first.length;
    }

    /// Whether every target sample is the source sample of its number.
    boolean keeps() {
        for (int i = 0; i < first.length; i++) {
            if (first[i] != i || weights[i].length > 1) {
                return false;
            }
        }
        return true;
    }

    /// The first source sample of a target sample.
    int first(int target) {
        return first[target];
    }

    /// The weights of a target sample, for the source samples from [#first] on.
    short[] weights(int target) {
        return weights[target];
    }

    /// The most source samples that one target sample takes.
    int most() {
        int most = 1;
        for (short[] each : weights) {
            most = Math.max(most, each.length);
        }
        return most;
    }
}
