package kinora.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which model is asked, where and with which key.
///
/// @param address without a slash at its end
/// @param key kept to the header of requests: no text form of a setting has it
public record Setting(Provider provider, String model, String address, Optional<String> key) {

    private static final String MODEL = "KINORA_LLM";
    private static final String ADDRESS = "KINORA_LLM_URL";
    private static final String KEY = "KINORA_LLM_KEY";

    /// What the environment says.
    sealed interface Read {
        /// Nothing: no model.
        record Nothing() implements Read {}

        /// Something that names no model.
        record Wrong(String said) implements Read {}

        /// A model.
        record Right(Setting setting) implements Read {}
    }

    /// Reads `KINORA_LLM=provider:model`. The key and the address of the provider's own programs are taken where Kinora's are not set.
    static Read of(Map<String, String> environment) {
        String said = environment.getOrDefault(MODEL, "").strip();
        if (said.isEmpty() || said.equalsIgnoreCase("off")) {
            return new Read.Nothing();
        }
        int colon = said.indexOf(':');
        Optional<Provider> provider = Provider.find(said.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT));
        String model = said.substring(colon + 1).strip();
        if (provider.isEmpty() || model.isEmpty()) {
            return new Read.Wrong(said);
        }
        Optional<String> address = set(environment, ADDRESS).or(() -> provider.get().address(environment))
                .or(() -> Optional.of(provider.get().usual())).flatMap(Setting::address);
        Optional<String> key = set(environment, KEY).or(() -> provider.get().key(environment));
        return address.<Read>map(where -> new Read.Right(new Setting(provider.get(), model, where, key)))
                .orElseGet(() -> new Read.Wrong(said));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.of(environment.getOrDefault(name, "").strip()).filter(text -> !text.isEmpty());
    }

    /// An address as it is asked: `OLLAMA_HOST` may be without `http://`.
    private static Optional<String> address(String said) {
        String whole = said.contains("://") ? said : "http://" + said;
        String bare = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        try {
            URI uri = new URI(bare);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(bare) : Optional.empty();
        } catch (URISyntaxException no) {
            return Optional.empty();
        }
    }

    /// Whether its service asks for a key and there is none. Servers at an address of one's own may need none.
    boolean lacksKey() {
        return switch (provider) {
            case OLLAMA -> false;
            case OPENAI -> key.isEmpty() && address.equals(provider.usual());
            case ANTHROPIC, GEMINI -> key.isEmpty();
        };
    }

    /// The host that requests go to.
    String host() {
        return URI.create(address).getHost();
    }

    @Override
    public String toString() {
        return provider.id() + ":" + model;
    }
}
