package kinora.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What somebody else wrote into a draft and we do not know: carried through every edit, never read.
///
/// @param members pointer (relative to the carrier, as in RFC 6901, e.g. `/colour` or `/camera/0/note`) to the value's own text, in the order they came
public record Extras(Map<String, String> members) {
    private static final Extras NONE = new Extras(Map.of());

    public Extras {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /// Nothing unknown.
    public static Extras none() {
        return NONE;
    }
}
