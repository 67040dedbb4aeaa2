package kinora.llm;

import static kinora.llm.ModelServer.endless;
import static kinora.llm.ModelServer.file;
import static kinora.llm.ModelServer.redirect;
import static kinora.llm.ModelServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import kinora.timeline.SegmentId;
import kinora.timeline.Title;
import kinora.understand.LanguageModel;
import kinora.understand.LanguageModel.Answer;
import kinora.understand.LanguageModel.Exchange;
import kinora.understand.LanguageModel.Failure;
import kinora.understand.LanguageModel.Message;
import kinora.understand.RuleMind;
import kinora.understand.SceneReels;
import kinora.understand.Voyage;
import kinora.understand.plan.Toolbox;
import kinora.words.Assistant;
import kinora.words.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Models of all shapes, on a server of this machine.
final class ConfiguredModelTest {
    private static final String KEY = "sk-nobody-may-see-this";
    private static final String WORDS = "let the words over the beginning speak of the other town, by night";

    private final ModelServer server = new ModelServer(file("openai-1.txt"), file("openai-2.txt"));

    @AfterEach
    void stop() {
        server.close();
    }

    private LanguageModel model(String named) {
        return model(named, Map.of("KINORA_LLM_KEY", KEY));
    }

    private LanguageModel model(String named, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of("KINORA_LLM", named, "KINORA_LLM_URL", server.url()));
        environment.putAll(more);
        return ConfiguredModel.of(environment).orElseThrow();
    }

    private static Assistant.Said say(LanguageModel model, String words) {
        return new Assistant(new RuleMind(), new SceneReels(), Language.ENGLISH, true, model, InstantSource.system()).say(Voyage.talk(),
                words);
    }

    private static String title(Assistant.Said said) {
        return ((Title) said.turn().after().scene().draft().find(new SegmentId("s5")).orElseThrow()).text();
    }

    private Answer ask(LanguageModel model, Duration patience) {
        return model.next(new Exchange("You edit.", List.of(new Message.Asked("hello")), Toolbox.tools()), patience);
    }

    private static Failure failure(Answer answer) {
        return ((Answer.Failed) answer).why();
    }

    @Test
    void callsThatAreStreamedInPiecesAreDone() {
        Assistant.Said said = say(model("openai:test"), WORDS);

        assertThat(title(said)).isEqualTo("Lisboa, à noite");
        assertThat(said.turn().edits()).hasSize(2);
        assertThat(said.reply()).contains("Lisboa, à noite", "p2.jpg").doesNotContain("Done", "rules");
        assertThat(server.requests).hasSize(2).allMatch(request -> request.path().equals("/chat/completions"))
                .allMatch(request -> request.headers().contains("authorization: Bearer " + KEY));
        assertThat(server.requests.getFirst().body()).contains("\"set_text\"", "\"stream\"", WORDS, "\"required\"");
        assertThat(server.requests.getLast().body()).contains("\"call_2\"", "gone: s2", "\"role\"");
    }

    /// The rules know no Spanish.
    @Test
    void wordsOfOtherLanguagesAreUnderstoodWithAModelOnly() {
        String words = "cambia el título y quita la segunda foto, por favor";
        Assistant.Said said = say(model("openai:test"), words);
        server.answers(send(500, "text/plain", ""));
        Assistant.Said failed = say(model("openai:test"), words);

        assertThat(title(said)).isEqualTo("Lisboa, à noite");
        assertThat(said.reply()).startsWith("Photo 2").doesNotContain("solo entiende");
        assertThat(failed.reply()).contains("solo entiende", "answered with an error");
    }

    /// The same two answers in every provider's own form.
    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "gemini", "ollama"})
    void everyProviderIsTalkedToInItsOwnShape(String provider) {
        server.answers(file(provider + "-1.txt"), file(provider + "-2.txt"));
        Assistant.Said said = say(model(provider + ":test"), WORDS);

        assertThat(title(said)).isEqualTo("Lisboa, à noite");
        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.getLast().body()).as("the result goes back").contains("done; the film is");
        String carrier = switch (provider) {
            case "anthropic" -> "x-api-key: " + KEY;
            case "gemini" -> "x-goog-api-key: " + KEY;
            case "openai" -> "authorization: Bearer " + KEY;
            default -> "content-type";
        };
        assertThat(server.requests).allMatch(request -> request.headers().contains(carrier))
                .allMatch(request -> !request.path().contains(KEY));
    }

    @Test
    void aServerThatDoesNotStreamIsAskedWithout() {
        server.answers(file("openai-plain-1.json"), file("openai-plain-1.json"), file("openai-plain-2.json"));
        Assistant.Said said = say(model("openai:test"), WORDS);

        assertThat(title(said)).isEqualTo("Lisboa, à noite");
    }

    @Test
    void anErrorOfTheServiceLeavesItToTheRules() {
        for (int status : new int[]{400, 401, 403, 404, 429, 500, 503}) {
            server.answers(send(status, "application/json", "{\"error\":{\"message\":\"Incorrect API key provided: " + KEY + "\"}}"));
            Assistant.Said said = say(model("openai:test"), "remove photo 2");

            assertThat(said.reply()).as("%d", status).contains("p2.jpg", "answered with an error, so the rules of Kinora answered.")
                    .doesNotContain(KEY);
        }
        assertThat(say(model("openai:test"), "删掉第2张照片").reply()).contains("p2.jpg", "语言模型的服务返回了错误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "gemini", "ollama"})
    void errorsOfAllProvidersAreKnown(String provider) {
        server.answers(send(401, "application/json", "{\"error\":{\"type\":\"authentication_error\",\"message\":\"no\"}}"));

        assertThat(failure(ask(model(provider + ":test"), Duration.ofSeconds(20)))).isEqualTo(Failure.DECLINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "gemini", "ollama"})
    void whatDoesNotAnswerIsNotWaitedFor(String provider) {
        server.answers(server.silent());
        long started = System.nanoTime();

        assertThat(failure(ask(model(provider + ":test"), Duration.ofMillis(400)))).isEqualTo(Failure.TIMED_OUT);
        server.answers(server.stalled("data: {\"choices\":[]}\n\n"));
        assertThat(failure(ask(model(provider + ":test"), Duration.ofMillis(400)))).isEqualTo(Failure.TIMED_OUT);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whatMakesNoSenseIsNonsense() {
        for (String text : List.of("", "<html>It works!</html>", "data: {\"choices\":\n\n", "data: [DONE]\n\n", "{}")) {
            server.answers(send(200, "text/event-stream", text));
            assertThat(failure(ask(model("openai:test"), Duration.ofSeconds(20)))).as(text).isEqualTo(Failure.NONSENSE);
        }
    }

    @Test
    void brokenArgumentsAreToldToTheModelAndThenGivenUp() {
        String broken = ModelServer.read("openai-1.txt").replace("[\\\"s2\\\"]", "[\\\"s2").replace("set_text", "set_tekst");
        server.answers(send(200, "text/event-stream", broken));
        Assistant.Said said = say(model("openai:test"), "remove photo 2");

        assertThat(said.reply()).contains("p2.jpg", "answered nothing that makes sense");
        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.getLast().body()).contains("no JSON object", "no such tool");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        server.answers(endless("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + "and ".repeat(100) + "\"}}]}\n\n"));

        assertThat(failure(ask(model("openai:test"), Duration.ofSeconds(60)))).isEqualTo(Failure.ENDLESS);
    }

    @Test
    void whereNobodyListensItIsUnreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        for (String provider : List.of("openai", "anthropic", "gemini", "ollama")) {
            LanguageModel model = model(provider + ":test", Map.of("KINORA_LLM_URL", "http://127.0.0.1:" + free, "KINORA_LLM_KEY", KEY));
            assertThat(failure(ask(model, Duration.ofSeconds(20)))).as(provider).isEqualTo(Failure.UNREACHABLE);
        }
        LanguageModel nowhere = model("openai:test", Map.of("KINORA_LLM_URL", "http://no-such-host.invalid/v1"));
        assertThat(failure(ask(nowhere, Duration.ofSeconds(20)))).isEqualTo(Failure.UNREACHABLE);
    }

    @Test
    void anotherAddressIsNotFollowed() {
        try (ModelServer other = new ModelServer(file("openai-2.txt"))) {
            server.answers(redirect(other.url() + "/chat/completions"));

            assertThat(ask(model("openai:test"), Duration.ofSeconds(20))).isInstanceOf(Answer.Failed.class);
            assertThat(other.requests).isEmpty();
        }
    }

    @Test
    void withoutAKeyTheRulesAnswer() {
        LanguageModel model = ConfiguredModel.of(Map.of("KINORA_LLM", "openai:test")).orElseThrow();

        assertThat(model.obstacle()).contains(Failure.NO_KEY);
        assertThat(say(model, "remove photo 2").reply()).contains("p2.jpg", "There is no key for the language model");
    }

    @Test
    void whatNamesNoModelIsSaid() {
        for (String wrong : List.of("gpt", "openai:", ":x", "acme:large")) {
            LanguageModel model = ConfiguredModel.of(Map.of("KINORA_LLM", wrong)).orElseThrow();

            assertThat(model.obstacle()).contains(Failure.WRONG_SETTING);
            assertThat(say(model, "remove photo 2").reply()).contains("p2.jpg", "KINORA_LLM names no language model");
        }
        assertThat(ConfiguredModel.of(Map.of())).isEmpty();
        assertThat(ConfiguredModel.of(Map.of("KINORA_LLM", "off"))).isEmpty();
    }

    @Test
    void noKeyIsEverWrittenAnywhere() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + List.of(entry.getParameters() == null ? new Object[0] : entry.getParameters())
                        + entry.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        Logger ours = Logger.getLogger("kinora");
        Level before = ours.getLevel();
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        ours.setLevel(Level.ALL);
        try {
            server.answers(send(401, "application/json", "{\"error\":{\"message\":\"wrong key " + KEY + "\"}}"));
            LanguageModel model = model("openai:test");
            Assistant.Said said = say(model, "remove photo 2");

            assertThat(said.toString()).doesNotContain(KEY);
            assertThat(model.name() + model).doesNotContain(KEY).contains("openai:test");
            assertThat(logged).isNotEmpty().allMatch(line -> !line.contains(KEY));
        } finally {
            root.removeHandler(handler);
            ours.setLevel(before);
        }
    }
}
