package kinora.timeline;

import java.util.SortedMap;
import java.util.TreeMap;

/// A title style of the catalogue with what the person changed of it.
///
/// @param name the entry's id
/// @param parameters parameter id (size, colour, font, position, …) to value; what is not given has the style's default
public record StyleUse(String name, SortedMap<String, Parameter> parameters) {
    public StyleUse {
        Limits.requireName(name, "a style");
        parameters = EffectUse.copy(parameters);
    }

    /// The style as the catalogue has it.
    public static StyleUse of(String name) {
        return new StyleUse(name, new TreeMap<>());
    }
}
