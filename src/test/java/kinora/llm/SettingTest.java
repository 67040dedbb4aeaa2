package kinora.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class SettingTest {
    private static Setting read(String... pairs) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return ((Setting.Read.Right) Setting.of(environment)).setting();
    }

    @Test
    void namesOfModelsMayHaveColons() {
        assertThat(read("KINORA_LLM", "ollama:qwen3:8b").model()).isEqualTo("qwen3:8b");
        assertThat(read("KINORA_LLM", " OpenAI:gpt ").provider()).isEqualTo(Provider.OPENAI);
    }

    @Test
    void theVariablesOfProvidersAreTakenWhereOursAreNotSet() {
        assertThat(read("KINORA_LLM", "openai:m", "OPENAI_API_KEY", "a").key()).isEqualTo(Optional.of("a"));
        assertThat(read("KINORA_LLM", "openai:m", "OPENAI_API_KEY", "a", "KINORA_LLM_KEY", "b").key()).isEqualTo(Optional.of("b"));
        assertThat(read("KINORA_LLM", "openai:m", "ANTHROPIC_API_KEY", "a").key()).isEmpty();
        assertThat(read("KINORA_LLM", "anthropic:m", "ANTHROPIC_API_KEY", "a").lacksKey()).isFalse();
        assertThat(read("KINORA_LLM", "gemini:m", "GOOGLE_API_KEY", "a").lacksKey()).isFalse();
        assertThat(read("KINORA_LLM", "gemini:m").lacksKey()).isTrue();
        assertThat(read("KINORA_LLM", "ollama:m").lacksKey()).isFalse();
        assertThat(read("KINORA_LLM", "openai:m", "KINORA_LLM_URL", "http://localhost:8000/v1").lacksKey()).isFalse();
    }

    @Test
    void addressesAreTakenAsTheyAreGiven() {
        assertThat(read("KINORA_LLM", "openai:m").address()).isEqualTo("https://api.openai.com/v1");
        assertThat(read("KINORA_LLM", "openai:m", "KINORA_LLM_URL", "https://example.org/v1/").address())
                .isEqualTo("https://example.org/v1");
        assertThat(read("KINORA_LLM", "ollama:m", "OLLAMA_HOST", "10.0.0.7:11434").address()).isEqualTo("http://10.0.0.7:11434");
        assertThat(Setting.of(Map.of("KINORA_LLM", "openai:m", "KINORA_LLM_URL", "file:///etc/passwd")))
                .isInstanceOf(Setting.Read.Wrong.class);
        assertThat(Setting.of(Map.of("KINORA_LLM", "openai:m", "KINORA_LLM_URL", "not an address"))).isInstanceOf(Setting.Read.Wrong.class);
    }
}
