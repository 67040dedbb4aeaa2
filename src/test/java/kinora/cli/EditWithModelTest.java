package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.understand.LanguageModel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora edit` and `kinora doctor` with a language model.
final class EditWithModelTest {
    private static final String DRAFT = """
            {"v":2,"t":[{"tt":0,"id":"t1","sg":[
               {"id":"s1","start":0,"d":4000,"name":"beach.jpg","source":"file:beach.jpg"},
               {"id":"s2","start":4000,"d":4000,"name":"dog.jpg","source":"file:dog.jpg"}]}]}
            """;

    @TempDir
    private Path folder;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(folder.resolve("film.json"), DRAFT);
    }

    /// Gives its answers one after the other.
    private record Model(Deque<Answer> answers, Optional<Failure> obstacle) implements LanguageModel {
        static Model of(Answer... answers) {
            return new Model(new ArrayDeque<>(List.of(answers)), Optional.empty());
        }

        static Model without(Failure why) {
            return new Model(new ArrayDeque<>(), Optional.of(why));
        }

        @Override
        public String name() {
            return "openai:test (localhost)";
        }

        @Override
        public Answer next(Exchange exchange, Duration patience) {
            return answers.remove();
        }
    }

    private static LanguageModel.Answer calls(String tool, Map<String, Object> given) {
        return new LanguageModel.Answer.Said("", List.of(new LanguageModel.Call("1", tool, "", Optional.of(given))), "");
    }

    private static LanguageModel.Answer says(String text) {
        return new LanguageModel.Answer.Said(text, List.of(), "");
    }

    private Terminal edit(LanguageModel model, String... words) {
        List<String> all = new java.util.ArrayList<>(List.of("edit", draft.toString()));
        all.addAll(List.of(words));
        return Terminal.run(folder, "en", Optional.of(model), all.toArray(String[]::new));
    }

    @Test
    void theAnswerIsWrittenFromWhatIsDifferent() throws IOException {
        Terminal run = edit(Model.of(calls("remove", Map.of("ids", List.of("s2"))), says("I have added fireworks!")),
                "only the sea, please, whatever else is in there");

        assertThat(run.code()).as(run.err()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.out()).contains("dog.jpg").doesNotContain("fireworks");
        assertThat(Files.readString(draft)).doesNotContain("dog.jpg");
        assertThat(edit(Model.of(), "undo").code()).isEqualTo(CommandLineTool.DONE);
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void itsWordsAreShownAsItsWords() {
        Terminal run = edit(Model.of(says("I would\nend on the dog.")), "what do you think should come last?");

        assertThat(run.out()).startsWith("The language model says: I would end on the dog.");
    }

    @Test
    void withoutItTheRulesAnswerAndSaySo() {
        Terminal run = edit(Model.without(LanguageModel.Failure.UNREACHABLE), "remove photo 2");

        assertThat(run.out()).startsWith("Photo 2 (dog.jpg) is out.")
                .contains("The language model could not be reached, so the rules of Kinora answered.");
    }
}
