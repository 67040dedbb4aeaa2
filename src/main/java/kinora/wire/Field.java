package kinora.wire;

import org.jspecify.annotations.Nullable;

/// One known key.
///
/// @param key as in the JSON
/// @param kind what its value may be
/// @param unit of a number; empty when it has none
/// @param required whether it must be there
/// @param fallback what its absence means; null when it is required or its absence has a meaning of its own. It is left out when writing.
/// @param meaning in a sentence for the reference page
record Field(String key, Kind kind, String unit, boolean required, @Nullable Json fallback, String meaning) {
    static Field required(String key, Kind kind, String meaning) {
        return new Field(key, kind, "", true, null, meaning);
    }

    static Field optional(String key, Kind kind, String meaning) {
        return new Field(key, kind, "", false, null, meaning);
    }

    static Field optional(String key, Kind kind, Json fallback, String meaning) {
        return new Field(key, kind, "", false, fallback, meaning);
    }

    Field in(String changed) {
        return new Field(key, kind, changed, required, fallback, meaning);
    }
}
