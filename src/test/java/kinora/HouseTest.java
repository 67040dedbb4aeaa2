package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rooms of the house and the arrows between them, read from the compiled classes.
final class HouseTest {
    private static final Path COMPILED = compiled();

    @Test
    void everyRoomUsesOnlyWhatItMay() throws IOException {
        House.Findings findings = House.judge(COMPILED);

        assertThat(findings.violations()).as("arrows seen: %s", findings.arrows()).isEmpty();
    }

    /// An empty or misplaced folder would pass every other check.
    @Test
    void theWholeHouseIsSeen() throws IOException {
        House.Findings findings = House.judge(COMPILED);
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> list = Files.list(COMPILED.resolve("kinora"))) {
            list.filter(Files::isDirectory).forEach(folder -> folders.add(folder.getFileName().toString()));
        }

        assertThat(findings.classes()).isGreaterThan(25);
        assertThat(folders).contains("timeline").isSubsetOf(HousePlan.ROOMS.keySet());
        assertThat(findings.rooms()).contains(HousePlan.ROOF).containsAll(folders);
        if (folders.contains("edit")) assertThat(findings.arrows()).contains("edit -> timeline");
    }

    @Test
    void thePlanHasNoCycle() {
        Set<String> done = new HashSet<>();
        for (int round = 0; round < HousePlan.ROOMS.size(); round++) {
            for (Map.Entry<String, Set<String>> room : HousePlan.ROOMS.entrySet()) {
                if (done.containsAll(room.getValue())) done.add(room.getKey());
            }
        }

        assertThat(done).as("rooms that can be built one on the other").isEqualTo(HousePlan.ROOMS.keySet());
    }

    @Test
    void aRoomThatUsesAHigherOneIsNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.edit.Cut", "public final class Cut {}");
        plant(folder, "kinora.timeline.Upward", "final class Upward { private kinora.edit.Cut cut; }");

        assertThat(judgePlanted(folder)).containsExactly("kinora/timeline/Upward uses a room it may not: kinora/edit/Cut");
    }

    @Test
    void anArrowThatStandsOnlyInASignatureIsNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.store.Shelf", "public final class Shelf {}");
        plant(folder, "kinora.media.Generic", "interface Generic { java.util.List<kinora.store.Shelf> all(); }");

        assertThat(judgePlanted(folder)).containsExactly("kinora/media/Generic uses a room it may not: kinora/store/Shelf");
    }

    @Test
    void aClassInAnUnlistedRoomIsNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.attic.Box", "final class Box {}");

        assertThat(judgePlanted(folder)).contains("kinora/attic/Box stands in a room that the plan does not list: attic");
    }

    @Test
    void usingAnUnlistedRoomIsNamedEvenAtTheRoof(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.attic.Box", "public final class Box {}");
        plant(folder, "kinora.Roof", "final class Roof { kinora.attic.Box box; }");

        assertThat(judgePlanted(folder)).contains("kinora/Roof uses a room it may not: kinora/attic/Box");
    }

    @Test
    void filesClocksAndChanceInAPureRoomAreNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.edit.Impure", """
                final class Impure {
                    Object file() { return new java.io.File("x"); }
                    Object path() { return java.nio.file.Path.of("x"); }
                    long now() { return System.currentTimeMillis(); }
                    Object instant() { return java.time.Instant.now(); }
                    Object chance() { return new java.util.Random(); }
                    Object id() { return java.util.UUID.randomUUID(); }
                    Object zip() { return new java.util.zip.CRC32(); }
                    Object log() { return java.util.logging.Logger.getGlobal(); }
                }
                """);

        assertThat(judgePlanted(folder)).containsExactlyInAnyOrder("kinora/edit/Impure uses a type it may not: java/io/File",
                "kinora/edit/Impure uses a type it may not: java/nio/file/Path",
                "kinora/edit/Impure uses a member it may not: java/lang/System.currentTimeMillis",
                "kinora/edit/Impure uses a member it may not: java/time/Instant.now",
                "kinora/edit/Impure uses a member it may not: java/util/Random.<init>()",
                "kinora/edit/Impure uses a member it may not: java/util/UUID.randomUUID",
                "kinora/edit/Impure uses a type it may not: java/util/zip/CRC32",
                "kinora/edit/Impure uses a type it may not: java/util/logging/Logger");
    }

    @Test
    void reflectionAndHandWrittenMethodHandlesAreNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.compose.Mirror", """
                final class Mirror {
                    Object lookup() { return java.lang.invoke.MethodHandles.lookup(); }
                    Object type() throws Exception { return Class.forName("x"); }
                    Object method() throws Exception { return Mirror.class.getDeclaredMethod("type"); }
                    Object foreign() { return java.lang.foreign.Arena.global(); }
                }
                """);

        assertThat(judgePlanted(folder)).containsExactlyInAnyOrder(
                "kinora/compose/Mirror uses a member it may not: java/lang/invoke/MethodHandles.lookup",
                "kinora/compose/Mirror uses a member it may not: java/lang/Class.forName",
                "kinora/compose/Mirror uses a type it may not: java/lang/reflect/Method",
                "kinora/compose/Mirror uses a type it may not: java/lang/foreign/Arena");
    }

    @Test
    void librariesOutsideTheirRoomAreNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.render.Json", "final class Json { tools.jackson.databind.ObjectMapper mapper; }");
        plant(folder, "kinora.engine.Options", "final class Options { picocli.CommandLine line; }");
        plant(folder, "kinora.cli.Native", "final class Native { org.bytedeco.ffmpeg.avutil.AVFrame frame; }");
        plant(folder, "kinora.wire.Letters", "final class Letters { io.github.humbleui.skija.Font font; }");
        plant(folder, "kinora.wire.Foreign", "final class Foreign { javax.swing.JFrame frame; }");
        plant(folder, "kinora.engine.Caller", "final class Caller { java.net.Socket socket; }");

        assertThat(judgePlanted(folder)).containsExactlyInAnyOrder(
                "kinora/render/Json uses a type it may not: tools/jackson/databind/ObjectMapper",
                "kinora/engine/Options uses a type it may not: picocli/CommandLine",
                "kinora/cli/Native uses a type it may not: org/bytedeco/ffmpeg/avutil/AVFrame",
                "kinora/wire/Letters uses a type it may not: io/github/humbleui/skija/Font",
                "kinora/wire/Foreign uses a type it may not: javax/swing/JFrame",
                "kinora/engine/Caller uses a type it may not: java/net/Socket");
    }

    @Test
    void vectorsOutsideTheirClassAreNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.compose.VectorKernels", "final class VectorKernels { jdk.incubator.vector.IntVector ints; }");
        plant(folder, "kinora.compose.Other", "final class Other { jdk.incubator.vector.IntVector ints; }");

        assertThat(judgePlanted(folder)).containsExactly("kinora/compose/Other uses a type it may not: jdk/incubator/vector/IntVector");
    }

    @Test
    void printingAndStartingProcessesElsewhereAreNamed(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.Loud", "final class Loud { void say() { System.out.println(\"x\"); } }");
        plant(folder, "kinora.wire.Loud", "final class Loud { void say() { System.out.println(\"x\"); } }");
        plant(folder, "kinora.cli.Starter",
                "final class Starter { Object start() throws Exception { return new ProcessBuilder().start(); } }");

        assertThat(judgePlanted(folder)).containsExactlyInAnyOrder("kinora/Loud uses a member it may not: java/lang/System.out",
                "kinora/wire/Loud uses a member it may not: java/lang/System.out",
                "kinora/cli/Starter uses a type it may not: java/lang/Process",
                "kinora/cli/Starter uses a type it may not: java/lang/ProcessBuilder");
    }

    @Test
    void aPackageWithoutNullMarkedIsNamed(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("kinora/edit"));
        Files.writeString(folder.resolve("kinora/edit/Bare.java"), "package kinora.edit; final class Bare {}");

        assertThat(judgePlanted(folder)).containsExactly("kinora/edit/package-info lacks @NullMarked");
    }

    /// What javac itself puts into classes is no violation, nor is a string that looks like a name.
    @Test
    void whatTheCompilerWritesIsAllowedInAPureRoom(@TempDir Path folder) throws IOException {
        plant(folder, "kinora.edit.Plain", """
                final class Plain {
                    enum Side { LEFT, RIGHT }
                    sealed interface Shape {}
                    record Square(int side, String name) implements Shape {}
                    record Circle(Side side) implements Shape {}
                    java.util.function.IntFunction<String> joined() { return i -> i + " java/io/File " + name(i); }
                    String name(int i) { return "Ljava/net/Socket;" + i; }
                    int of(Shape shape) {
                        return switch (shape) {
                            case Square(int side, String name) when side > 3 -> name.length();
                            case Square square -> square.side();
                            case Circle circle -> switch (circle.side()) { case LEFT -> 1; case RIGHT -> 2; };
                        };
                    }
                    int any(Object value) {
                        return switch (value) { case Side.LEFT -> 1; case String text -> 2; default -> 3; };
                    }
                    long sorted(java.util.List<String> list) { return list.stream().map(String::length).sorted().count(); }
                    int[] copied(int[] from) { int[] to = new int[9]; System.arraycopy(from, 0, to, 0, 9); return to; }
                }
                """);

        assertThat(judgePlanted(folder)).isEmpty();
    }

    private static void plant(Path folder, String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        Path home = Files.createDirectories(folder.resolve(name.substring(0, dot).replace('.', '/')));
        String header = "package " + name.substring(0, dot) + ";\n";
        Files.writeString(home.resolve(name.substring(dot + 1) + ".java"), header + body);
        Files.writeString(home.resolve("package-info.java"), "@org.jspecify.annotations.NullMarked " + header);
    }

    /// Compiles what was planted and returns what the house says about it.
    private static Set<String> judgePlanted(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null); Stream<Path> walk = Files.walk(folder)) {
            List<Path> sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-nowarn", "--add-modules", "jdk.incubator.vector",
                    "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources)).call();
            assertThat(compiled).as("the planted sources compile").isTrue();
        }
        return House.judge(classes).violations();
    }

    private static Path compiled() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
