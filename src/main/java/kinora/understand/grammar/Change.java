package kinora.understand.grammar;

/// "Louder", "a bit less bright": a property, which way, and how far.
///
/// @param property as the lexicon names it: `volume`, `brightness`, `length`, …
/// @param degree 1 a bit, 2 plain, 3 a lot
record Change(String property, boolean more, int degree) {
    /// Of the value of a sense: the property with `+` or `-` behind it.
    static Change of(String value, int degree) {
        return new Change(value.substring(0, value.length() - 1), value.endsWith("+"), degree);
    }

    Change inverse() {
        return new Change(property, !more, degree);
    }

    Change by(int step) {
        return new Change(property, more, step);
    }
}
