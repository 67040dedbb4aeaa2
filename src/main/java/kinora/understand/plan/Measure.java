package kinora.understand.plan;

import java.util.OptionalDouble;

import kinora.understand.Amount;
import kinora.understand.Topic;
import kinora.understand.Understanding.Note;

/// Something that can be more or less, by factors: how long, how loud, how fast, how large.
///
/// @param usual what it is without any wish, and all of it when a share is told
/// @param more factors of a bit more, more, a lot more
/// @param less factors of a bit less, less, a lot less
record Measure(double least, double most, double usual, Steps more, Steps less) {
    /// Factors for a bit, plain, a lot.
    record Steps(double bit, double plain, double lot) {
        double of(int degree) {
            return degree <= 1 ? bit : degree == 2 ? plain : lot;
        }
    }

    /// Lengths of shots and words.
    static final Measure LENGTH = new Measure(100, 3_600_000, 4_000, new Steps(1.25, 1.5, 2), new Steps(0.8, 0.65, 0.5));
    /// Length of the whole film: its shots are what makes it long.
    static final Measure TOTAL = new Measure(300, 36_000_000, 30_000, new Steps(1.15, 1.3, 1.6), new Steps(0.85, 0.75, 0.5));
    /// Loudness.
    static final Measure GAIN = new Measure(0, 4, 1, new Steps(1.25, 1.5, 2), new Steps(0.75, 0.6, 0.35));
    /// Speed.
    static final Measure SPEED = new Measure(0.1, 16, 1, new Steps(1.25, 1.5, 2), new Steps(0.8, 0.65, 0.4));

    /// How much it is then.
    double of(Amount amount, double current) {
        return switch (amount) {
            case Amount.Unsaid _,Amount.Like _ -> current;
            case Amount.To(double value, Amount.Unit unit) ->
                unit == Amount.Unit.PERCENT ? usual * value / 100 : unit == Amount.Unit.DECIBELS ? usual * decibels(value) : value;
            case Amount.By(double value, Amount.Unit unit) -> switch (unit) {
                case PERCENT -> current * (1 + value / 100);
                case DECIBELS -> current * decibels(value);
                case MILLISECONDS, FACTOR, DEGREES, PIXELS, FRAMES_PER_SECOND, MEGABYTES, PLAIN -> current + value;
            };
            case Amount.Times(double factor) -> current * factor;
            case Amount.Step(boolean up, int degree) -> current * (up ? more : less).of(degree);
            case Amount.Most(boolean fewest) -> fewest ? least : most;
            case Amount.Bound(double value, Amount.Unit unit, boolean highest) -> {
                double bound = unit == Amount.Unit.PERCENT ? usual * value / 100 : value;
                yield highest ? Math.min(current, bound) : Math.max(current, bound);
            }
            case Amount.Usual _ -> usual;
        };
    }

    /// The same, brought to the nearest that can be.
    double bounded(Amount amount, double current) {
        return Math.clamp(of(amount, current), least, most);
    }

    private static double decibels(double value) {
        return StrictMath.pow(10, value / 20);
    }

    /// The same within what can be: an exact number outside of it is told as not possible, any other is brought to the limit.
    OptionalDouble within(Amount amount, double current, Work work) {
        double value = of(amount, current);
        // A thousandth outside is rounding.
        if (value >= least * 0.999 && value <= most * 1.001) {
            return OptionalDouble.of(Math.clamp(value, least, most));
        }
        if (isExact(amount)) {
            work.unmet(Topic.BEYOND_SOURCE, limits());
            return OptionalDouble.empty();
        }
        work.note(Note.Kind.LIMITED, plain(Math.clamp(value, least, most)));
        return OptionalDouble.of(Math.clamp(value, least, most));
    }

    /// From the least to the most, as it is told: factors, seconds, or plain numbers.
    private String limits() {
        double unit = this.equals(LENGTH) || this.equals(TOTAL) ? 1_000 : 1;
        return plain(least / unit) + "–" + plain(most / unit) + (unit > 1 ? " s" : usual == 1 ? "×" : "");
    }

    static boolean isExact(Amount amount) {
        return amount instanceof Amount.To || amount instanceof Amount.By || amount instanceof Amount.Times;
    }

    static String plain(double value) {
        return value == StrictMath.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
