package kinora.codec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of media files beside the repository, for tests that run when it is there.
final class SharedMedia {
    private static final Path FOLDER = Path.of("../shared/media");

    private SharedMedia() {}

    /// A file in it. The test is skipped, and says so, when it is absent.
    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "not there, so not tested: " + file);
        return file;
    }
}
