package kinora.edit;

import java.util.Arrays;
import java.util.Optional;

/// Divides a whole number in proportion to weights within bounds, so that the parts add up exactly. Remainders go to the largest fractions, the first
/// one of equals.
final class Shares {
    private final long[] weights;
    private final long[] least;
    private final long[] most;

    /// Weights are positive; each part has a lower and an upper bound, not below the lower.
    Shares(long[] weights, long[] least, long[] most) {
        this.weights = weights.clone();
        this.least = least.clone();
        this.most = most.clone();
    }

    /// The parts; empty when the bounds do not let them add up to `total`.
    Optional<long[]> of(long total) {
        if (Arrays.stream(least).sum() > total || sumOfMost() < total) {
            return Optional.empty();
        }
        long[] parts = new long[weights.length];
        boolean[] fixed = new boolean[weights.length];
        boolean out = true;
        while (out) {
            out = clamp(parts, fixed, total);
        }
        divide(parts, fixed, total);
        return Optional.of(parts);
    }

    private long sumOfMost() {
        long sum = 0;
        for (long part : most) {
            sum = part > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + part;
        }
        return sum;
    }

    /// Fixes the parts that proportion puts on the wrong side of the bounds that matter more; false when there are none.
    private boolean clamp(long[] parts, boolean[] fixed, long total) {
        long rest = rest(parts, fixed, total);
        long weight = freeWeight(fixed);
        double under = 0;
        double over = 0;
        for (int i = 0; i < weights.length; i++) {
            double ideal = fixed[i] ? 0 : (double) rest * weights[i] / weight;
            under += fixed[i] ? 0 : Math.max(0, least[i] - ideal);
            over += fixed[i] ? 0 : Math.max(0, ideal - most[i]);
        }
        boolean any = false;
        for (int i = 0; i < weights.length; i++) {
            double ideal = fixed[i] ? 0 : (double) rest * weights[i] / weight;
            boolean low = under >= over && ideal < least[i];
            boolean high = over >= under && ideal > most[i];
            if (!fixed[i] && (low || high)) {
                parts[i] = low ? least[i] : most[i];
                fixed[i] = true;
                any = true;
            }
        }
        return any;
    }

    private void divide(long[] parts, boolean[] fixed, long total) {
        long rest = rest(parts, fixed, total);
        long weight = freeWeight(fixed);
        long left = rest;
        for (int i = 0; i < parts.length; i++) {
            if (!fixed[i]) {
                parts[i] = Math.clamp(rest * weights[i] / weight, least[i], most[i]);
                left -= parts[i];
            }
        }
        while (left != 0) {
            int best = -1;
            for (int i = 0; i < parts.length; i++) {
                boolean room = left > 0 ? parts[i] < most[i] : parts[i] > least[i];
                if (room && (best < 0
                        || lag(parts, i, rest, weight) * Long.signum(left) > lag(parts, best, rest, weight) * Long.signum(left))) {
                    best = i;
                }
            }
            parts[best] += Long.signum(left);
            left -= Long.signum(left);
        }
    }

    /// How far a part is behind its proportion, times the weight of all.
    private long lag(long[] parts, int i, long rest, long weight) {
        return rest * weights[i] - parts[i] * weight;
    }

    private static long rest(long[] parts, boolean[] fixed, long total) {
        long rest = total;
        for (int i = 0; i < parts.length; i++) {
            rest -= fixed[i] ? parts[i] : 0;
        }
        return rest;
    }

    private long freeWeight(boolean[] fixed) {
        long weight = 0;
        for (int i = 0; i < weights.length; i++) {
            weight += fixed[i] ? 0 : weights[i];
        }
        return Math.max(1, weight);
    }
}
