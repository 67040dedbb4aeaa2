package kinora.understand;

/// How much.
public sealed interface Amount {
    /// Nothing was said.
    record Unsaid() implements Amount {}

    /// Exactly so much, in the unit of the wish.
    record To(double value, Unit unit) implements Amount {}

    /// So much more, or less when it is negative.
    record By(double value, Unit unit) implements Amount {}

    /// So many times what it is: 0.5 is half.
    record Times(double factor) implements Amount {}

    /// More or less of it, by as much as words tell.
    ///
    /// @param more whether it is more
    /// @param degree 1 a bit, 2 plain, 3 a lot
    record Step(boolean more, int degree) implements Amount {}

    /// As much or as little as there can be.
    record Most(boolean least) implements Amount {}

    /// At most or at least so much.
    record Bound(double value, Unit unit, boolean most) implements Amount {}

    /// As it is without any wish: "normal", "reset".
    record Usual() implements Amount {}

    /// As much as something else has.
    record Like(Target other) implements Amount {}

    /// In which unit a value is told; `PERCENT` has 100 as the whole.
    enum Unit {
        MILLISECONDS, PERCENT, FACTOR, DEGREES, PIXELS, DECIBELS, FRAMES_PER_SECOND, MEGABYTES, PLAIN
    }
}
