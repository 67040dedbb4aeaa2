package kinora.wire;

/// An inclusive range of numbers in the unit that the JSON has.
public record Span(double min, double max) {
    boolean holds(double value) {
        return value >= min && value <= max;
    }

    /// Both ends as JSON writes them, such as `0.1 to 16`.
    @Override
    public String toString() {
        return JsonText.number(min) + " to " + JsonText.number(max);
    }
}
