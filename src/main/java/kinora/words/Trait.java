package kinora.words;

import java.util.List;

/// Something that is different about a segment, without the segment: the same trait of several segments is one sentence.
///
/// @param key of the message; its first two values are the segments' names and how many there are
/// @param values the others
/// @param weight what matters more comes first, and what follows from something else has 0
record Trait(String key, List<Object> values, int weight) {

    /// What was wanted.
    static final int WANTED = 2;
    /// What follows from something else, when there is something else.
    static final int FOLLOWS = 0;

    Trait {
        values = List.copyOf(values);
    }

    static Trait of(String key, Object... values) {
        return new Trait(key, List.of(values), WANTED);
    }

    static Trait following(String key, Object... values) {
        return new Trait(key, List.of(values), FOLLOWS);
    }
}
