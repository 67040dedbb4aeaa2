package kinora.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Facts that are kept in a folder.
final class FolderFactsTest {
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    @TempDir
    private Path folder = Path.of("");

    private FolderFacts facts() {
        return new FolderFacts(folder.resolve("facts"), InstantSource.system());
    }

    @Test
    void whatIsKeptIsFoundByWhoComesLater() throws IOException {
        assertThat(facts().find("picture", 1, ONE)).isEmpty();
        facts().keep("picture", 1, ONE, new byte[]{1, 2, 3});
        assertThat(facts().find("picture", 1, ONE)).hasValueSatisfying(found -> assertThat(found).containsExactly(1, 2, 3));
        facts().tidy();
        assertThat(facts().find("picture", 1, ONE)).isPresent();
    }

    @Test
    void otherContentKindsAndVersionsAreOtherFacts() throws IOException {
        facts().keep("picture", 1, ONE, new byte[]{1});
        assertThat(facts().find("picture", 1, OTHER)).isEmpty();
        assertThat(facts().find("picture", 2, ONE)).isEmpty();
        assertThat(facts().find("clip", 1, ONE)).isEmpty();
    }

    @Test
    void brokenFactsAreDropped() throws IOException {
        facts().keep("picture", 1, ONE, new byte[]{1, 2, 3});
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(1);
        Files.write(files.getFirst(), new byte[]{1, 2, 4});
        assertThat(facts().find("picture", 1, ONE)).isEmpty();
        assertThat(files.getFirst()).doesNotExist();
    }
}
