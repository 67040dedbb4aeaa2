package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher `kinora` in a small checkout of its own, whose Java and Maven are scripts that write down what they are asked.
@EnabledOnOs(OS.LINUX)
final class LauncherTest {
    /// Answers like the program: prints each argument behind the jar on a line of its own, and ends with the code in $CODE.
    private static final String JAVA = """
            #!/bin/bash
            while [ $# -gt 0 ] && [ "$1" != -jar ]; do shift; done
            shift 2
            for argument; do printf '<%s>\\n' "$argument"; done
            exit "${CODE:-0}"
            """;
    /// Builds a program without content, and leaves a mark for each time. With $GATE, a named pipe, it waits until a line comes through.
    private static final String MAVEN = """
            #!/bin/bash
            for argument; do case $argument in -Dkinora.build=*) build=${argument#*=} ;; esac; done
            echo "$@" >>"$MARKS"
            if [ -n "${GATE:-}" ]; then read -r _ <"$GATE"; fi
            echo '[INFO] Compiling 1 source file'
            mkdir -p "$build/lib"
            echo library >"$build/lib/some.jar"
            [ "${MAVEN_CODE:-0}" = 0 ] || { echo '[ERROR] it does not compile'; exit "$MAVEN_CODE"; }
            echo program >"$build/kinora.jar"
            """;

    @TempDir
    private Path temporary;
    private Path checkout;
    private Path marks;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("a check out"));
        marks = temporary.resolve("marks");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("config"));
        Files.writeString(checkout.resolve("config/downloads.txt"), "# bytes and place\n");
        Files.writeString(checkout.resolve("config/downloads-llm.txt"), "# bytes and place\n");
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        script(checkout.resolve("kinora"), Files.readString(Path.of("kinora")));
        script(temporary.resolve("jdk/bin/java"), JAVA);
        script(temporary.resolve("jdk/bin/javac"), JAVA);
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\nJAVA_RUNTIME_VERSION=\"25.0.1+8\"\n");
        script(temporary.resolve("tools/mvn"), MAVEN);
        longAgo(checkout.resolve("pom.xml"), checkout.resolve("src/main"));
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws IOException, InterruptedException {
        Ended ended = kinora(Map.of(), "make", "a b", "*", "", "$HOME", "it's \"so\"", "\\n", "--lang", "en");

        assertThat(ended.out()).isEqualTo("<make>\n<a b>\n<*>\n<>\n<$HOME>\n<it's \"so\">\n<\\n>\n<--lang>\n<en>\n");
        assertThat(ended.code()).isZero();
    }

    @Test
    void theProgramsExitCodeIsTheLaunchers() throws IOException, InterruptedException {
        assertThat(kinora(Map.of("CODE", "2")).code()).isEqualTo(2);
        assertThat(kinora(Map.of("CODE", "130")).code()).isEqualTo(130);
    }

    @Test
    void whatIsBuiltIsBuiltOnce() throws IOException, InterruptedException {
        assertThat(kinora(Map.of()).err()).isEqualTo("Kinora: compiling\n");
        assertThat(kinora(Map.of()).err()).isEmpty();
        assertThat(Files.readAllLines(marks)).hasSize(1).first().asString().contains("-Pquick -Dquick", "package");
    }

    @Test
    void changedSourcesAreBuiltAgain() throws IOException, InterruptedException {
        kinora(Map.of());
        Files.writeString(checkout.resolve("src/main/Changed.java"), "class Changed {}");
        Files.setLastModifiedTime(checkout.resolve("src/main/Changed.java"), FileTime.from(Instant.now().plusSeconds(5)));
        kinora(Map.of());

        assertThat(Files.readAllLines(marks)).hasSize(2);
    }

    @Test
    void aMovedCheckoutIsBuiltAgain() throws IOException, InterruptedException {
        kinora(Map.of());
        checkout = Files.move(checkout, temporary.resolve("moved"));
        kinora(Map.of());

        assertThat(Files.readAllLines(marks)).hasSize(2);
    }

    @Test
    void aFailedBuildIsSaidAndNotTakenForAFinishedOne() throws IOException, InterruptedException {
        Ended failed = kinora(Map.of("MAVEN_CODE", "1"));

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("could not be built", "it does not compile",
                temporary.resolve("home/state/build.log").toString());
        assertThat(kinora(Map.of(), "x").out()).isEqualTo("<x>\n");
        assertThat(Files.readAllLines(marks)).hasSize(2);
    }

    @Test
    void twoAtOnceBuildOnce() throws IOException, InterruptedException {
        Path gate = gate();
        Process first = start(Map.of("GATE", gate.toString()), "first");
        Process second;
        try (OutputStream opened = Files.newOutputStream(gate)) {
            // The first one's Maven now waits at the gate.
            second = start(Map.of(), "second");
            assertThat(firstLine(second)).isEqualTo("Kinora: waiting for another Kinora that is building");
            opened.write('\n');
        }

        assertThat(end(first).out()).isEqualTo("<first>\n");
        assertThat(end(second).out()).isEqualTo("<second>\n");
        assertThat(Files.readAllLines(marks)).hasSize(1);
    }

    @Test
    void anInterruptedBuildIsNotTakenForAFinishedOne() throws IOException, InterruptedException {
        Path gate = gate();
        Process interrupted = start(Map.of("GATE", gate.toString()), "x");
        try (OutputStream opened = Files.newOutputStream(gate)) {
            // Not destroy() of the process itself, which closes its streams.
            interrupted.toHandle().destroy();
            assertThat(end(interrupted).code()).isEqualTo(143);
            opened.flush();
        }

        assertThat(kinora(Map.of(), "y").out()).isEqualTo("<y>\n");
        assertThat(Files.readAllLines(marks)).hasSize(2);
    }

    @Test
    void itWorksThroughLinksFromAnywhere() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), Path.of("a check out/kinora"));
        Path bin = Files.createDirectories(temporary.resolve("bin"));
        Path second = Files.createSymbolicLink(bin.resolve("film"), Path.of("../link"));

        assertThat(end(start(Map.of(), List.of(second.toString(), "x"))).out()).isEqualTo("<x>\n");
        assertThat(end(start(Map.of(), List.of(link.toString(), "x"))).out()).isEqualTo("<x>\n");
    }

    @Test
    void withoutAJdkItSaysWhichOneAndEnds() throws IOException, InterruptedException {
        Ended english = kinora(Map.of("KINORA_JAVA", "", "KINORA_JVM_DIRS", ""));
        Ended chinese = kinora(Map.of("KINORA_JAVA", "", "KINORA_JVM_DIRS", ""), "--lang", "zh");

        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out()).isEmpty();
        assertThat(english.err()).contains("needs a JDK 25", "openjdk-25-jdk-headless", "java-25-openjdk-devel", "jdk25-openjdk",
                "openjdk@25", "Temurin");
        assertThat(chinese.err()).contains("需要 JDK 25").doesNotContain("needs");
        assertThat(marks).doesNotExist();
    }

    @Test
    void anOlderJdkIsRefusedByName() throws IOException, InterruptedException {
        Files.writeString(temporary.resolve("jdk/release"), "JAVA_VERSION=\"21.0.4\"\n");
        Ended ended = kinora(Map.of());

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("no JDK 25 but Java 21");
    }

    @Test
    void theRightJdkAmongOthersIsFound() throws IOException, InterruptedException {
        script(temporary.resolve("jvms/a-old/bin/java"), "#!/bin/sh\nexit 99\n");
        script(temporary.resolve("jvms/a-old/bin/javac"), "#!/bin/sh\nexit 99\n");
        Files.writeString(temporary.resolve("jvms/a-old/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.createSymbolicLink(temporary.resolve("jvms/b-new"), temporary.resolve("jdk"));

        assertThat(kinora(Map.of("KINORA_JAVA", "", "KINORA_JVM_DIRS", temporary.resolve("jvms").toString()), "x").out())
                .isEqualTo("<x>\n");
    }

    @Test
    void mavensOwnSettingsReachIt() throws IOException, InterruptedException {
        kinora(Map.of("MAVEN_ARGS", "-o -Dmaven.repo.local=/some/where", "KINORA_MAVEN_ARGS", "-Dffmpeg=lgpl"));

        assertThat(Files.readString(marks)).contains(" -o ", "-Dmaven.repo.local=/some/where", "-Dffmpeg=lgpl");
    }

    @Test
    void whatTalksToLanguageModelsIsBuiltInOnceSomebodyNamesOne() throws IOException, InterruptedException {
        kinora(Map.of());
        kinora(Map.of("KINORA_LLM", "off"));
        assertThat(Files.readAllLines(marks)).hasSize(1).noneMatch(line -> line.contains("-Dllm"));

        assertThat(kinora(Map.of("KINORA_LLM", "ollama:some"), "x").out()).isEqualTo("<x>\n");
        kinora(Map.of("KINORA_LLM", "ollama:some"));
        kinora(Map.of());
        assertThat(Files.readAllLines(marks)).hasSize(2).last().asString().contains("-Pquick -Dquick -Dllm", "package");
    }

    private Ended kinora(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return end(start(environment, arguments));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(checkout.resolve("kinora").toString()));
        command.addAll(List.of(arguments));
        return start(environment, command);
    }

    private Process start(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
        Map<String, String> all = builder.environment();
        all.keySet().removeIf(
                name -> name.startsWith("KINORA") || name.startsWith("MAVEN") || name.startsWith("LC_") || name.equals("JAVA_HOME"));
        all.putAll(Map.of("LANG", "C.UTF-8", "PATH", temporary.resolve("tools") + ":" + System.getenv("PATH"), "MARKS", marks.toString(),
                "KINORA_HOME", temporary.resolve("home").toString(), "KINORA_JAVA", temporary.resolve("jdk").toString(), "KINORA_AOT",
                "off"));
        all.putAll(environment);
        return builder.start();
    }

    private Path gate() throws IOException, InterruptedException {
        Path gate = temporary.resolve("gate");
        assertThat(new ProcessBuilder("mkfifo", gate.toString()).start().waitFor()).isZero();
        return gate;
    }

    private static String firstLine(Process process) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = process.getErrorStream().read(); c >= 0 && c != '\n'; c = process.getErrorStream().read())
            line.append((char) c);
        return line.toString();
    }

    /// What was printed is little, so that no pipe fills up.
    private static Ended end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Ended(process.exitValue(), new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void longAgo(Path... files) throws IOException {
        for (Path file : files)
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
    }
}
