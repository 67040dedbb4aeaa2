package kinora.llm;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What a model gives to a tool, as JSON.
public final class ArgumentsJson {
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {
    };

    private ArgumentsJson() {}

    /// Names and values; nothing when it is no JSON object. A tool that is given nothing is given an empty one.
    public static Optional<Map<String, Object>> read(String written) {
        if (written.isBlank()) {
            return Optional.of(Map.of());
        }
        try {
            return Optional.ofNullable(JsonMapper.shared().readValue(written, OBJECT));
        } catch (JacksonException no) {
            return Optional.empty();
        }
    }
}
