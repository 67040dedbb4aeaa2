package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextFileTest {
    private static final String TEXT = "{\"名\":1}\n";

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void nothingHalfMadeIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aNewFileIsWritten() {
        Path path = folder.resolve("a.json");
        assertThat(new TextFile(path, TEXT, false).obstacle(List.of())).isEmpty();
        assertThat(path).doesNotExist();
        assertThat(new TextFile(path, TEXT, false).write(List.of())).isEmpty();
        assertThat(path).hasContent(TEXT);
    }

    @Test
    void whatStandsThereIsKeptUnlessReplacingIsAskedFor() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "precious");
        assertThat(new TextFile(path, TEXT, false).write(List.of())).contains(new ExportResult.TargetExists(path));
        assertThat(path).hasContent("precious");
        assertThat(new TextFile(path, TEXT, true).write(List.of())).isEmpty();
        assertThat(path).hasContent(TEXT);
    }

    @Test
    void theSameTextIsLeftAlone() throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), TEXT);
        assertThat(new TextFile(path, TEXT, false).write(List.of())).isEmpty();
    }

    @Test
    void anInputIsNeverReplaced() throws IOException {
        Path path = Files.writeString(folder.resolve("a.jpg"), "a photo");
        Path link = Files.createSymbolicLink(folder.resolve("link.jpg"), path);
        assertThat(new TextFile(link, TEXT, true).write(List.of(path))).contains(new ExportResult.TargetIsInput(link));
        assertThat(path).hasContent("a photo");
    }

    @Test
    void whereNothingCanStandIsSaid() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("a"));
        assertThat(new TextFile(inside, TEXT, true).write(List.of()))
                .contains(new ExportResult.TargetUnwritable(inside, ExportResult.Obstacle.IS_FOLDER));
        Path nowhere = folder.resolve("none/a.json");
        assertThat(new TextFile(nowhere, TEXT, true).write(List.of()))
                .contains(new ExportResult.TargetUnwritable(nowhere, ExportResult.Obstacle.NO_FOLDER));
    }
}
