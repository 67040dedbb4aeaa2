package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InputsTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        for (String name : List.of("a10.jpg", "a2.jpg", "b.png", ".hidden.jpg", "[x].jpg", "sub/c1.jpg", "sub/deep/d1.jpg",
                "sub/.secret/e1.jpg", "Ä 照片.jpg")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
        Files.createDirectory(folder.resolve("empty"));
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(file -> folder.relativize(file).toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *.jpg          | [x].jpg,a2.jpg,a10.jpg,Ä 照片.jpg
            a?.jpg         | a2.jpg
            {a2,b}.*       | a2.jpg,b.png
            [ab]*          | a2.jpg,a10.jpg,b.png
            .*.jpg         | .hidden.jpg
            */*.jpg        | sub/c1.jpg
            s*/deep/*      | sub/deep/d1.jpg
            **/c1.jpg      | sub/c1.jpg
            **/[cd]?.jpg   | sub/c1.jpg,sub/deep/d1.jpg
            **/a2.jpg      | a2.jpg
            sub/**         | sub/c1.jpg,sub/deep/d1.jpg
            """)
    void patternsMeanWhatTheyMeanInShells(String pattern, String expected) {
        Inputs inputs = Inputs.of(List.of(folder.resolve(pattern)));
        assertThat(names(inputs.files())).containsExactly(expected.split(","));
        assertThat(inputs.named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"*.gif", "[", "{a", "nowhere/*.jpg", "**/nothing", "empty/*"})
    void whatMeetsNoFileIsSaid(String pattern) {
        Inputs inputs = Inputs.of(List.of(folder.resolve(pattern)));
        assertThat(inputs.files()).isEmpty();
        assertThat(inputs.unmatched()).containsExactly(folder.resolve(pattern));
    }

    @Test
    void filesKeepTheOrderGivenAndComeOnce() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("z.jpg"), folder.resolve("a2.jpg"));
        Inputs inputs = Inputs.of(List.of(folder.resolve("b.png"), folder.resolve("sub/../a2.jpg"), folder.resolve("a2.jpg"), link,
                folder.resolve("a*.jpg"), folder.resolve("[x].jpg"), folder.resolve("gone.jpg"), folder.resolve("gone.jpg")));
        assertThat(inputs.files().stream().map(Inputs::name)).containsExactly("b.png", "a2.jpg", "a10.jpg", "[x].jpg", "gone.jpg");
        assertThat(inputs.unmatched()).isEmpty();
    }

    @Test
    void foldersAreTheirFilesInNaturalOrder() {
        Inputs inputs = Inputs.of(List.of(folder, folder.resolve("empty")));
        assertThat(names(inputs.files())).containsExactly("[x].jpg", "a2.jpg", "a10.jpg", "b.png", "Ä 照片.jpg");
        assertThat(inputs.emptyFolders()).containsExactly(folder.resolve("empty"));
    }
}
