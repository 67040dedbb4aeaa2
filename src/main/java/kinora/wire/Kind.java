package kinora.wire;

import java.util.List;
import java.util.SequencedMap;

/// What the value of a field may be.
sealed interface Kind {
    /// A string of this many UTF-16 units; at least one of them is not white space when `min` is positive.
    record Words(int min, int max) implements Kind {}

    /// One of these words.
    record Choice(List<String> words) implements Kind {}

    /// A string of one of these forms, which together are this regular expression.
    record Form(String pattern, List<String> forms) implements Kind {}

    /// A whole number.
    record Whole(long min, long max) implements Kind {}

    /// A whole number of milliseconds; others are rounded.
    record Millis(long min, long max) implements Kind {}

    /// A number within one of these spans.
    record Decimal(List<Span> spans) implements Kind {}

    /// `true` or `false`.
    record Flag() implements Kind {}

    /// An object of this shape.
    record One(Shape shape) implements Kind {}

    /// An array of such values.
    record Many(Kind item, int min, int max) implements Kind {}

    /// Any of these, told apart by their JSON type.
    record Either(List<Kind> kinds) implements Kind {}

    /// An object with parameter ids as keys; values of other types are unknown members.
    record Open(Kind value, int max) implements Kind {}

    /// An array of objects, told apart by the number in this field; those with other numbers are unknown members.
    record ByType(String key, SequencedMap<Integer, Shape> shapes, int max) implements Kind {}
}
