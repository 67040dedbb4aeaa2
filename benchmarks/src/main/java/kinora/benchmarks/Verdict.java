package kinora.benchmarks;

import java.util.Locale;

/// A number beside its limits.
///
/// @param what is measured, with its unit
/// @param value as measured; smaller is better
/// @param must what must be kept; infinite when there is only a goal
/// @param goal what is aimed at; equal to must when there is no further one
record Verdict(String what, double value, double must, double goal) {
    /// With nothing but a must.
    static Verdict must(String what, double value, double must) {
        return new Verdict(what, value, must, must);
    }

    /// With nothing but a goal.
    static Verdict goal(String what, double value, double goal) {
        return new Verdict(what, value, Double.POSITIVE_INFINITY, goal);
    }

    /// `goal met`, `must met`, `must met, goal missed`, `goal missed`, `MUST MISSED` or `not measured`.
    String word() {
        if (Double.isNaN(value)) {
            return "not measured";
        }
        if (value <= goal) {
            return goal < must ? "goal met" : "must met";
        }
        if (value > must) {
            return "MUST MISSED";
        }
        return Double.isFinite(must) ? "must met, goal missed" : "goal missed";
    }

    /// The numbers, `must · goal`.
    String limits() {
        String wanted = Double.isFinite(must) ? "must ≤ " + number(must) : "";
        return goal < must ? (wanted.isEmpty() ? "" : wanted + ", ") + "goal ≤ " + number(goal) : wanted;
    }

    /// Three digits behind the point, less for large numbers.
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f", value);
    }
}
