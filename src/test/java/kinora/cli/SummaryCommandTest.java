package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinora.wire.DraftJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryCommandTest {
    private static final String GOOD = """
            {"v":2,"t":[{"tt":0,"id":"t1","sg":[{"id":"s1","start":0,"d":10000,"name":"city timelapse","source":"file:a.jpg"}]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void theLineAloneGoesToStandardOutput() throws IOException {
        Terminal run = summary("en", GOOD);

        assertThat(run).isEqualTo(new Terminal(CommandLineTool.DONE, "Timeline (1 track): 1. Video: city timelapse (0-10s)\n", ""));
    }

    @Test
    void theLineIsTheSameInEveryLanguage() throws IOException {
        assertThat(summary("zh", GOOD)).isEqualTo(summary("en", GOOD));
    }

    @Test
    void whatWasChangedIsNotedOnStandardError() throws IOException {
        Terminal run = summary("en", GOOD.replace("\"start\":0", "\"start\":10"));

        assertThat(run.code()).isEqualTo(CommandLineTool.DONE);
        assertThat(run.out()).startsWith("Timeline (1 track)").hasLineCount(1);
        assertThat(run.err()).isEqualTo("note: /t/0/sg/0 (segment “city timelapse”): start moved from 0.01 s to 0 s, onto a whole frame\n");
    }

    @Test
    void ofManyNotesOnlyFiveAreShownAndTheOthersCounted() throws IOException {
        assertThat(summary("en", offGrid(5)).err().lines()).hasSize(5).allMatch(line -> line.startsWith("note: "));
        List<String> lines = summary("en", offGrid(7)).err().lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.getLast()).isEqualTo("… and 2 more");
        assertThat(summary("zh", offGrid(7)).err().lines()).last().isEqualTo("……还有 2 条");
    }

    @Test
    void aDraftThatCannotBeReadIsRefusedWithTheReason() throws IOException {
        Terminal run = summary("en", GOOD.replace("\"d\":10000,", ""));

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(folder.resolve("film.json") + ": /t/0/sg/0/d (segment “city timelapse”): “d” is missing; add it\n");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Terminal run = summary("en", "");

        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.err()).contains("line 1, column 1").hasLineCount(1);
    }

    @Test
    void aFolderAndAFileThatIsNotThereAreRefused() {
        for (Path file : List.of(folder, folder.resolve("none.json"))) {
            Terminal run = Terminal.run(folder, "en", "summary", file.toString());

            assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("cannot read " + file + ": it is missing, not a plain file, or not permitted\n");
        }
    }

    @Test
    void aFileOfTheLargestSizeIsReadAndOneByteMoreIsRefused() throws IOException {
        byte[] largest = (GOOD.strip() + " ".repeat(DraftJson.MAX_BYTES - GOOD.strip().length())).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("film.json");
        Files.write(file, largest);
        assertThat(Terminal.run(folder, "en", "summary", file.toString()).code()).isEqualTo(CommandLineTool.DONE);

        Files.writeString(file, " ", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        Terminal run = Terminal.run(folder, "en", "summary", file.toString());
        assertThat(run.code()).isEqualTo(CommandLineTool.FAILED);
        assertThat(run.err()).isEqualTo(file + " is too large for a draft; at most 8.3 MB are allowed\n");
    }

    private Terminal summary(String language, String draft) throws IOException {
        Path file = folder.resolve("film.json");
        Files.writeString(file, draft);
        return Terminal.run(folder, language, "summary", file.toString());
    }

    /// A draft with this many pictures that each begin between two frames.
    private static String offGrid(int count) {
        return IntStream.range(0, count).mapToObj(
                i -> "{\"id\":\"s%d\",\"start\":%d,\"d\":500,\"name\":\"p%d\",\"source\":\"file:a.jpg\"}".formatted(i, i * 1000 + 10, i))
                .collect(Collectors.joining(",", "{\"v\":2,\"t\":[{\"tt\":0,\"id\":\"t1\",\"sg\":[", "]}]}"));
    }
}
