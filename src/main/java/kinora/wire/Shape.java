package kinora.wire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One kind of object and the keys that it knows; all others are unknown members.
///
/// @param name its name in the schema
/// @param meaning in a sentence for the reference page
/// @param fields in the order in which they are written
/// @param keys of the fields
record Shape(String name, String meaning, List<Field> fields, Set<String> keys) {
    static Shape of(String name, String meaning, Field... fields) {
        return new Shape(name, meaning, List.of(fields), List.of(fields).stream().map(Field::key).collect(Collectors.toUnmodifiableSet()));
    }
}
