package kinora.llm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The shapes in which models are talked to.
///
/// - `OPENAI` chat completions, as OpenAI and many other servers have them.
/// - `ANTHROPIC` messages.
/// - `GEMINI` generateContent of Google AI.
/// - `OLLAMA` models on one's own machine; no key.
public enum Provider {
    OPENAI("OPENAI_API_KEY", "OPENAI_BASE_URL", "https://api.openai.com/v1"), ANTHROPIC("ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL",
            "https://api.anthropic.com/v1"), GEMINI("GEMINI_API_KEY GOOGLE_API_KEY", "",
                    "https://generativelanguage.googleapis.com/v1beta"), OLLAMA("", "OLLAMA_HOST", "http://localhost:11434");

    private final String keys;
    private final String addresses;
    private final String usual;

    /// @param keys variables of its own programs for a key, the first that is set counts; separated by spaces
    /// @param addresses the same for the address of a service
    /// @param usual the address of its own service
    Provider(String keys, String addresses, String usual) {
        this.keys = keys;
        this.addresses = addresses;
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
        return first(environment, keys);
    }

    /// The address that its own programs would take.
    Optional<String> address(Map<String, String> environment) {
        return first(environment, addresses);
    }

    private static Optional<String> first(Map<String, String> environment, String names) {
        return Stream.of(names.split(" ", -1)).map(name -> environment.getOrDefault(name, "").strip()).filter(value -> !value.isEmpty())
                .findFirst();
    }
}
