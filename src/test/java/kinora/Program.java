package kinora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The built program as a process of its own, with a home of its own.
final class Program {
    private static final long LIMIT_SECONDS = 240;

    private final Path home;
    private final List<String> flags;

    Program(Path home, String... flags) {
        this.home = home;
        this.flags = List.of(flags);
    }

    /// What came of a run.
    record Run(int exit, String out, String err) {}

    /// Runs to the end.
    Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", "");
        Path err = Files.createTempFile(home, "err", "");
        Process process = start(out, err, arguments);
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("still running after " + LIMIT_SECONDS + " s: " + List.of(arguments));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /// Starts and returns at once.
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(flags);
        line.addAll(List.of("-jar", Path.of(System.getProperty("kinora.build", "target"), "kinora.jar").toAbsolutePath().toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("KINORA_HOME", home.resolve("home").toString());
        builder.environment().put("KINORA_LANG", "en");
        return builder.start();
    }

    /// Runs a program of the system.
    ///
    /// @return what it printed, both streams
    static String system(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip();
    }

    /// Whether the system has a program.
    static boolean has(String command) {
        try {
            return new ProcessBuilder(command, "-version").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
