package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditCommandTest {
    /// Written by hand: not as the program would write it.
    private static final String DRAFT = """
            { "v": 2, "note": "by hand",  "t":[{"tt":0,"id":"t1","sg":[
               {"id":"s1","start":0,"d":4000,"name":"beach.jpg","source":"file:beach.jpg"},
               {"id":"s2","start":4000,"d":4000,"name":"dog.jpg","source":"file:dog.jpg"},
               {"id":"s3","start":8000,"d":4000,"name":"cake.jpg","source":"file:cake.jpg"}]}]}
            """;

    @TempDir
    private Path folder;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        draft = Files.writeString(Files.createDirectories(folder.resolve("film")).resolve("film.json"), DRAFT);
    }

    private Terminal edit(String... words) {
        return Terminal.run(folder, "en", Stream.concat(Stream.of("edit", draft.toString()), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void theDraftIsChangedAndTheAnswerSaysHow() throws IOException {
        Terminal run = edit("remove photo 2");

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList().getFirst()).startsWith("Photo 2 (dog.jpg) is out. The film is 4 s shorter: 8 s.");
        assertThat(run.out().lines().toList().getLast()).isEqualTo("Timeline (1 track): 1. Video: beach.jpg (0-4s), cake.jpg (4-8s)");
        assertThat(Files.readString(draft)).doesNotContain("dog.jpg").contains("by hand");
    }

    @Test
    void theAnswerIsInTheLanguageOfTheWords() {
        assertThat(edit("删掉第2张照片").out()).contains("dog.jpg", "影片短了 4 秒，现在 8 秒");
    }

    @Test
    void undoInAnotherRunGivesTheSameBytes() throws IOException {
        edit("remove photo 2");
        edit("remove photo 1");
        assertThat(edit("undo").out()).startsWith("“remove photo 1” is undone.");
        edit("undo");

        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        edit("redo");
        assertThat(Files.readString(draft)).doesNotContain("dog.jpg").contains("beach.jpg");
    }

    @Test
    void severalTextsAreSeveralTurns() throws IOException {
        Terminal run = edit("remove photo 2", "undo");

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        assertThat(run.out()).contains("is out", "is undone");
    }

    @Test
    void aDraftThatSomebodyElseHasChangedHasNothingToUndo() throws IOException {
        edit("remove photo 2");
        String other = Files.readString(draft).replace("by hand", "by another hand");
        Files.writeString(draft, other);

        edit("undo");

        assertThat(Files.readString(draft)).isEqualTo(other);
    }

    @Test
    void aDraftThatWasMovedAndRenamedStillHasItsConversation() throws IOException {
        edit("remove photo 2");
        draft = Files.move(draft, folder.resolve("moved.json"));

        edit("undo");

        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void aQuestionThatWasAnsweredIntoAnotherFileIsNotOpenAnyMore() throws IOException {
        assertThat(edit("add a title").out()).startsWith("What shall it say?");
        Path other = folder.resolve("other.json");
        assertThat(edit("Long days", "--out", other.toString()).out()).contains("“Long days”");

        assertThat(edit("Aunt Rosalind").out()).doesNotContain("“Aunt Rosalind” is there");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        draft = other;
        assertThat(edit("a bit bigger").out()).contains("“Long days”");
    }

    @Test
    void theTurnBeforeIsGoneOnWithInAnotherRun() throws IOException {
        edit("photo 2 for 5 seconds");
        assertThat(edit("no, 6").out()).startsWith("Photo 2 (dog.jpg) now lasts 6 s");
        assertThat(edit("make it 7").out()).startsWith("Photo 2 (dog.jpg) now lasts 7 s");
        edit("undo the last three");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void theOtherFileIsWrittenAndTheDraftStays() throws IOException {
        Path other = folder.resolve("other.json");
        Terminal run = edit("remove photo 2", "--out", other.toString());

        assertThat(run.code()).as(run.err()).isEqualTo(CommandLineTool.DONE);
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        assertThat(Files.readString(other)).doesNotContain("dog.jpg");
        Terminal again = edit("remove photo 1", "--out", other.toString());
        assertThat(again.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(again.err()).contains("--force");
        assertThat(Files.readString(other)).contains("beach.jpg");
        assertThat(edit("remove photo 1", "--out", other.toString(), "--force").code()).isEqualTo(CommandLineTool.DONE);
        assertThat(Files.readString(other)).doesNotContain("beach.jpg");
        draft = other;
        edit("undo");
        assertThat(Files.readString(other)).isEqualTo(DRAFT);
    }

    @Test
    void jsonIsOneDocument() {
        Terminal run = edit("remove photo 2", "--json");

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.out()).hasLineCount(1).startsWith("{\"outcome\":\"edited\",\"reply\":\"Photo 2 (dog.jpg) is out.").contains(
                "\"language\":\"en\",\"unmet\":[],\"edits\":[{\"kind\":\"remove\",\"id\":\"s2\"}],\"draft\":{\"v\":2",
                "\"summary\":\"Timeline (1 track): 1. Video: beach.jpg (0-4s), cake.jpg (4-8s)\"}");
    }

    @Test
    void whatCannotBeDoneFailsAndChangesNothing() throws IOException {
        Terminal run = edit("add a voice over");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot speak", "Nothing has changed");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
        Terminal json = edit("add a voice over", "--json");
        assertThat(json.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(json.out()).contains("\"outcome\":\"refused\"", "\"unmet\":[\"voice_over\"]");
    }

    @Test
    void whatWasDoneBeforeARefusalIsKept() throws IOException {
        Terminal run = edit("remove photo 2", "add a voice over");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(Files.readString(draft)).doesNotContain("dog.jpg");
    }

    @Test
    void anActionIsNamed() {
        Terminal run = edit("export it as a gif", "--json");

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.out()).contains("\"outcome\":\"action\"", "\"action\":{\"kind\":\"export\",\"format\":\"gif\"}");
    }

    @Test
    void aQuestionAboutTheFilmChangesNothing() throws IOException {
        Terminal run = edit("how long is it?");

        assertThat(run.out()).startsWith("The film lasts 12 s and has 3 shots.");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void wordsOfOtherLanguagesGetAnAnswerInTheirs() throws IOException {
        Terminal run = edit("Quita la foto del perro, por favor");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.err()).contains("solo entiende inglés y chino");
        assertThat(Files.readString(draft)).isEqualTo(DRAFT);
    }

    @Test
    void aBrokenConversationIsNone() throws IOException {
        edit("remove photo 2");
        String after = Files.readString(draft);
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder.resolve("state/talks"))) {
            kept = files.toList();
        }
        assertThat(kept).isNotEmpty();
        for (Path file : kept) {
            Files.writeString(file, Files.readString(file).replace("\\\"t\\\":[", "\\\"t\\\":[7,"), StandardCharsets.UTF_8);
        }

        Terminal run = edit("undo");

        assertThat(run.code()).isNotEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(Files.readString(draft)).isEqualTo(after);
    }

    @Test
    void nothingSaidIsWrongUsage() {
        assertThat(edit("  ").code()).isEqualTo(CommandLineTool.WRONG_USAGE);
        assertThat(Terminal.run(folder, "en", "edit", draft.toString()).code()).isEqualTo(CommandLineTool.WRONG_USAGE);
    }

    @Test
    void aDraftThatCannotBeReadIsRefused() {
        Terminal run = Terminal.run(folder, "en", "edit", folder.resolve("none.json").toString(), "undo");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.err()).contains("cannot read");
    }
}
