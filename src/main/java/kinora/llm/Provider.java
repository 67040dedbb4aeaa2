package kinora.llm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The shapes in which models are talked to.
///
/// - `OPENAI` chat completions, as OpenAI and many other servers have them.
/// - `ANTHROPIC` messages.
/// - `GEMINI` generateContent of Google AI.
/// - `OLLAMA` models on one's own machine; no key.
public enum Provider {
    OPENAI(List.of("OPENAI_API_KEY"), List.of("OPENAI_BASE_URL"), "https://api.openai.com/v1"), ANTHROPIC(List.of("ANTHROPIC_API_KEY"),
            List.of("ANTHROPIC_BASE_URL"), "https://api.anthropic.com/v1"), GEMINI(List.of("GEMINI_API_KEY", "GOOGLE_API_KEY"), List.of(),
                    "https://generativelanguage.googleapis.com/v1beta"), OLLAMA(List.of(), List.of("OLLAMA_HOST"), "http://localhost:11434");

    private final Function<Map<String, String>, Optional<String>> key;
    private final Function<Map<String, String>, Optional<String>> address;
    private final String usual;

    Provider(List<String> keys, List<String> addresses, String usual) {
        this.key = environment -> first(environment, keys);
        this.address = environment -> first(environment, addresses);
        this.usual = usual;
    }

    /// Its name in settings.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Provider> find(String id) {
        return Arrays.stream(values()).filter(provider -> provider.id().equals(id)).findFirst();
    }

    /// The address of its own service.
    String usual() {
        return usual;
    }

    /// The key that its own programs would take.
    Optional<String> key(Map<String, String> environment) {
        return key.apply(environment);
    }

    /// The address that its own programs would take.
    Optional<String> address(Map<String, String> environment) {
        return address.apply(environment);
    }

    private static Optional<String> first(Map<String, String> environment, List<String> names) {
        return names.stream().map(name -> environment.getOrDefault(name, "").strip()).filter(value -> !value.isEmpty()).findFirst();
    }
}
