package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What remains when the program is ended in the middle.
final class OrphansIT {
    private static final long SOON_MS = 20_000;

    @TempDir
    Path folder;

    @Test
    void noEngineOutlivesAProgramThatWasKilled() throws Exception {
        Process program = busy();
        List<ProcessHandle> engines = program.descendants().toList();
        assertThat(engines).isNotEmpty();
        program.destroyForcibly();
        for (ProcessHandle engine : engines) {
            engine.onExit().get(SOON_MS, TimeUnit.MILLISECONDS);
        }
        assertThat(engines).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void aProgramThatIsToldToStopCleansUp() throws Exception {
        Process program = busy();
        List<ProcessHandle> engines = program.descendants().toList();
        program.destroy();
        assertThat(program.waitFor(SOON_MS, TimeUnit.MILLISECONDS)).isTrue();
        for (ProcessHandle engine : engines) {
            engine.onExit().get(SOON_MS, TimeUnit.MILLISECONDS);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).doesNotContain("reel.mp4")
                    .noneMatch(name -> name.endsWith(".part"));
        }
        assertThat(Files.readString(folder.resolve("err"))).doesNotContain("Exception");
    }

    /// A film in the making whose chunks never end: the engines hang on purpose.
    private Process busy() throws Exception {
        Path photo = Photos.jpeg(folder.resolve("photo.jpg"), 320, 180, 0.3f);
        Program program = new Program(folder, "-Dkinora.engine.faults=3:hang");
        Process process = program.start(folder.resolve("out"), folder.resolve("err"), "make", photo.toString(), "--out",
                folder.resolve("reel.mp4").toString());
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SOON_MS);
        while (!rendering(process) && System.nanoTime() < deadline && process.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).as(Files.readString(folder.resolve("err"))).isTrue();
        return process;
    }

    /// An engine that hangs uses processor time; three seconds of it are more than starting and probing take.
    private static boolean rendering(Process process) {
        return process.descendants().anyMatch(child -> child.info().totalCpuDuration().map(time -> time.toMillis() > 3_000).orElse(false));
    }
}
