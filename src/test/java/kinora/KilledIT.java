package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed half-way leaves no engine and no half of a film, only an empty hidden draft, and the next one takes up its work.
@Timeout(240)
final class KilledIT {
    private static final long GONE_MS = 3_000;
    private static final int PHOTOS = 8;

    @TempDir
    Path folder;

    @Test
    void theNextRunMakesOnlyWhatIsMissing() throws Exception {
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (int i = 0; i < PHOTOS; i++) {
            Photos.jpeg(photos.resolve("photo " + i + ".jpg"), 640, 360, i / (float) PHOTOS);
        }
        Path film = Files.createDirectory(folder.resolve("out")).resolve("film.mp4");
        String[] words = {"make", photos.toString(), "--size", "480p", "--json", "--out", film.toString()};
        Program program = new Program(folder);
        Process killed = program.start(folder.resolve("killed.out"), folder.resolve("killed.err"), words);
        while (stored() < PHOTOS / 2 && killed.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(killed.isAlive()).as(Files.readString(folder.resolve("killed.err"))).isTrue();
        List<ProcessHandle> engines = killed.descendants().toList();
        killed.destroyForcibly();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GONE_MS);
        assertThat(engines).isNotEmpty();
        for (ProcessHandle engine : engines) {
            engine.onExit().get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        assertThat(film).doesNotExist();

        Program.Run next = program.run(words);
        assertThat(next.exit()).as(next.err()).isZero();
        int made = number(next.out(), "made");
        int reused = number(next.out(), "reused");
        assertThat(reused).as(next.out()).isGreaterThanOrEqualTo(PHOTOS / 2);
        assertThat((double) made / (made + reused)).as("made %d, reused %d", made, reused).isLessThanOrEqualTo(0.65);
        try (Stream<Path> left = Files.list(film.getParent())) {
            assertThat(left.filter(file -> !file.equals(film))).as("beside the film at most the empty draft of the killed program")
                    .allSatisfy(file -> assertThat(file).isEmptyFile().satisfies(draft -> assertThat(draft.toString()).endsWith(".part")));
        }
    }

    /// Chunks in the cache; all of this film are about as long.
    private long stored() throws IOException {
        Path chunks = folder.resolve("home/cache/chunks/chunk");
        if (!Files.isDirectory(chunks)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(chunks)) {
            return files.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException renamed) {
            return 0;
        }
    }

    private static int number(String json, String member) {
        Matcher found = Pattern.compile("\"" + member + "\":(\\d+)").matcher(json);
        assertThat(found.find()).as(json).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
