package kinora.llm.chain;

import java.net.http.HttpClient;
import java.time.Duration;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import kinora.llm.Setting;

/// Clients of all providers. None logs, none tries again, and none follows to another address: a key goes where the setting says and nowhere else.
final class Clients {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    /// Tool calls of one round; Anthropic's API wants a bound.
    private static final int MOST_TOKENS = 8_192;

    /// The tools and a film are some 10 000 tokens; of what is too long for its context Ollama silently drops the beginning, and its usual context is 4096.
    private static final int OLLAMA_CONTEXT = 16_384;

    private Clients() {}

    static StreamingChatModel streaming(Setting setting, Duration patience) {
        String key = setting.key().orElse("");
        return switch (setting.provider()) {
            case OPENAI -> OpenAiStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(setting.address()).apiKey(keyOrNone(key))
                    .modelName(setting.model()).timeout(patience).build();
            case ANTHROPIC -> AnthropicStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(setting.address()).apiKey(key)
                    .modelName(setting.model()).maxTokens(MOST_TOKENS).timeout(patience).build();
            case GEMINI -> GoogleAiGeminiStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(setting.address()).apiKey(key)
                    .modelName(setting.model()).returnThinking(true).sendThinking(true).timeout(patience).build();
            case OLLAMA -> OllamaStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(setting.address())
                    .modelName(setting.model()).numCtx(OLLAMA_CONTEXT).timeout(patience).build();
        };
    }

    /// For servers of the OpenAI shape that do not stream.
    static ChatModel plain(Setting setting, Duration patience) {
        return OpenAiChatModel.builder().httpClientBuilder(http()).baseUrl(setting.address()).apiKey(keyOrNone(setting.key().orElse("")))
                .modelName(setting.model()).timeout(patience).maxRetries(0).build();
    }

    /// Servers of one's own may have no keys; some want the header all the same.
    private static String keyOrNone(String key) {
        return key.isEmpty() ? "none" : key;
    }

    private static HttpClientBuilder http() {
        return new JdkHttpClientBuilder().httpClientBuilder(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER))
                .connectTimeout(CONNECTING);
    }
}
