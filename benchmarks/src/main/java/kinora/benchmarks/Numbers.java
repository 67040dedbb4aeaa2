package kinora.benchmarks;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The middle and the spread of measured numbers.
///
/// @param median NaN when nothing was measured
/// @param least the smallest
/// @param most the largest
record Numbers(double median, double least, double most) {
    static <T> Numbers of(List<T> measured, ToDoubleFunction<T> number) {
        double[] sorted = measured.stream().mapToDouble(number).sorted().toArray();
        int count = sorted.length;
        if (count == 0) {
            return new Numbers(Double.NaN, Double.NaN, Double.NaN);
        }
        return new Numbers((sorted[(count - 1) / 2] + sorted[count / 2]) / 2, sorted[0], sorted[count - 1]);
    }

    /// `median (least–most)`.
    String words() {
        return "%s (%s–%s)".formatted(Verdict.number(median), Verdict.number(least), Verdict.number(most));
    }
}
