package kinora;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.cli.CommandLineTool;
import kinora.cli.Console;
import kinora.cli.Services;
import kinora.codec.Preparation;
import kinora.compose.Compositor;
import kinora.compose.Rehearsal;
import kinora.engine.EngineCommand;
import kinora.engine.EngineLoop;
import kinora.engine.NativeOperation;
import kinora.engine.ProcessEngine;
import kinora.llm.ConfiguredModel;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.store.FolderChunkStore;
import kinora.store.FolderFacts;
import kinora.store.Homes;
import kinora.store.Logs;
import kinora.type.SkiaLibrary;

/// The roof: knows every room and wires them together by constructor.
public final class Main {
    /// The hidden first word that makes this process an engine.
    private static final String ENGINE = "engine";
    /// The second word of an engine that draws.
    private static final String DRAWING = "drawing";
    /// Makes engines break on purpose, for tests: see [kinora.engine.EngineLoop]. Only a flag of the Java machine sets it.
    private static final String FAULTS = "kinora.engine.faults";
    /// The folder of fonts, where they are not beside the program.
    private static final String FONTS = "kinora.fonts";
    /// Where caches of loaded classes lie, as the beginning of their names; and where to leave new ones. The launcher sets one of them.
    private static final String CACHES = "kinora.aot";
    private static final String NEW_CACHES = "kinora.aot.make";
    /// Heap of a process that opens strangers' files: prepared planes of 2160p, several times.
    private static final long OPENER_HEAP = 256L << 20;
    /// The wall that the system puts around such a process: the heap and a decoded picture of 210 megapixels.
    private static final long OPENER_WALL = 1024L << 20;
    /// Where it is ended before it runs into the wall, so that the reason is known.
    private static final long OPENER_CAP = 960L << 20;
    /// Most drawings in one process: they share what it compiles, its classes and its libraries, and its end when one of them breaks.
    private static final int MOST_LANES = 4;
    /// Heap for each drawing: prepared pictures and two frames of 2160p.
    private static final long RENDERER_HEAP = 512L << 20;
    /// Everything that a process may hold for each drawing: the heap and x264 at 2160p.
    private static final long RENDERER_CAP = 2048L << 20;

    /// The module of the Vector API; [Compositor] uses it when it is there.
    private static final String VECTORS = "jdk.incubator.vector";
    /// How many times as often as usual a method of an engine runs before it is compiled. What runs for every sample is told apart ([#compiledAtOnce]); the rest is mostly
    /// starting, which is over before compiling it pays, also where the start-up cache remembers that it ran often: 0.8 instead of 1.3 processor seconds of compiling for a
    /// film of 5 s, 1.4 instead of 2.9 with effects and titles.
    private static final int PATIENCE = 6;

    private Main() {}

    public static void main(String[] arguments) {
        Build build = Build.read();
        if (arguments.length > 0 && arguments[0].equals(ENGINE)) {
            if (arguments.length > 1 && arguments[1].equals(DRAWING)) {
                rehearse();
            }
            serve(build);
            return;
        }
        Homes homes = Homes.of(System.getenv(), Path.of(System.getProperty("user.home")));
        Path chunks = homes.cache().resolve("chunks");
        ChunkStore store = new FolderChunkStore(chunks, () -> FolderChunkStore.usualLimit(chunks), InstantSource.system());
        Services services = new Services(build.version(), () -> engine(build, homes), store,
                new FolderFacts(homes.cache().resolve("facts"), InstantSource.system()), InstantSource.system(), folders(homes),
                () -> Logs.into(homes.state()), ConfiguredModel.of(System.getenv()),
                Optional.ofNullable(System.getenv("KINORA_SOUNDFONT")).filter(path -> !path.isBlank()).map(Path::of));
        System.exit(new CommandLineTool(services, Console.ofProcess(), System.getenv()).run(arguments));
    }

    /// Has the loops that draw compiled beside the rest of the start, while whoever asked for the process still reads files: 0.3 s less until a film of which little is
    /// left to make is there.
    private static void rehearse() {
        Thread.ofPlatform().daemon().name("kinora-rehearsal").start(Rehearsal::run);
    }

    private static void serve(Build build) {
        Homes homes = Homes.of(System.getenv(), Path.of(System.getProperty("user.home")));
        try {
            SkiaLibrary.unpackInto(homes.cache().resolve("natives"));
        } catch (IOException unwritable) {
            System.getLogger("kinora").log(System.Logger.Level.WARNING, "Skija is unpacked elsewhere", unwritable);
        }
        EngineLoop.serve(build.engineId(), NativeOperation.ready(fonts()));
    }

    /// The fonts lie beside the libraries of the program.
    private static Path fonts() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator, -1)[0];
        return Path.of(System.getProperty(FONTS, Path.of(first).toAbsolutePath().resolveSibling("lib/fonts").toString()));
    }

    /// The engine as the program uses it.
    static Engine engine(Build build, Homes homes) {
        Logs.into(homes.state());
        List<String> flags = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:CompileThresholdScaling=" + PATIENCE,
                "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining",
                "-Dorg.bytedeco.javacpp.cachedir=" + homes.cache().resolve("natives"), "-D" + FONTS + "=" + fonts()));
        String faults = System.getProperty(FAULTS);
        if (faults != null) {
            flags.add("-D" + FAULTS + "=" + faults);
        }
        EngineCommand opener = EngineCommand.of(Main.class.getName(), List.of(ENGINE), OPENER_HEAP, homes.cache()).withDataMax(OPENER_WALL)
                .withJvmFlags(opening(with(flags, "opener")));
        int calls = Math.max(1, Runtime.getRuntime().availableProcessors());
        int lanes = Math.min(calls, MOST_LANES);
        EngineCommand renderer = EngineCommand.of(Main.class.getName(), List.of(ENGINE, DRAWING), RENDERER_HEAP * lanes, homes.cache())
                .withLanes(lanes).withJvmFlags(drawing(with(flags, "renderer")));
        return new ProcessEngine(build.engineId(), opener, renderer, calls, OPENER_CAP, RENDERER_CAP * lanes);
    }

    /// With the cache of loaded classes for processes of this kind, to use or to make. It saves 0.2 processor seconds of one that
    /// opens files and 0.8 of one that draws.
    private static List<String> with(List<String> flags, String kind) {
        List<String> all = new ArrayList<>(flags);
        String made = System.getProperty(NEW_CACHES);
        String caches = System.getProperty(CACHES);
        if (made != null) {
            all.add(EngineCommand.aotCacheOutput(Path.of(made + "-" + kind + ".aot")));
        } else if (caches != null) {
            EngineCommand.aotCache(Path.of(caches + "-" + kind + ".aot")).ifPresent(all::add);
        }
        return all;
    }

    /// With vectors for drawing, where this Java has them.
    ///
    /// Vectors that are not compiled yet are a hundred times slower than loops. So the drawing thread compiles them almost at once and waits for it:
    /// 0.2 instead of 1.0 processor seconds until the first frame, 1.2 instead of 2.8 for 90 frames, compiling included.
    ///
    /// A method that is compiled so early has run too seldom for the compiler to believe what it has counted. It then also compiles the branches that were never
    /// taken, those of failed checks among them, and what goes there must be an object: every vector is boxed, and drawing is four times slower for as
    /// long as the process lives. That befell one process in five. So the compiler is told to believe its counts from the first one on. The same happens to a loop
    /// that is compiled into what calls it and grows too large there, which befell one process in fourteen; so each stays by itself.
    private static List<String> drawing(List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        if (ModuleFinder.ofSystem().find(VECTORS).isPresent()) {
            all.addAll(List.of("--add-modules", VECTORS, "-XX:CompileCommand=quiet", "-XX:ProfileMaturityPercentage=0"));
            all.addAll(compiledAtOnce(Compositor.hotClass()));
            Compositor.hotLoops().forEach(loop -> all.add(keptApart(Compositor.hotClass(), loop)));
        }
        return all;
    }

    /// What a loop over every sample of a photo takes before it is compiled is most of the time of the first photo; so it is compiled almost at once: 0.5 instead of
    /// 0.9 processor seconds for the first photo of 12 megapixels.
    private static List<String> opening(List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        all.add("-XX:CompileCommand=quiet");
        all.addAll(compiledAtOnce(Preparation.hotLoops()));
        // Otherwise they are compiled again into every method that calls them.
        all.add(keptApart(Preparation.hotLoops(), "*"));
        return all;
    }

    private static List<String> compiledAtOnce(String className) {
        return List.of("-XX:CompileCommand=BackgroundCompilation," + className + "::*,false",
                "-XX:CompileCommand=CompileThresholdScaling," + className + "::*,0.01");
    }

    private static String keptApart(String className, String method) {
        return "-XX:CompileCommand=dontinline," + className + "::" + method;
    }

    private static Map<String, Path> folders(Homes homes) {
        Map<String, Path> folders = new LinkedHashMap<>();
        folders.put("config", homes.config());
        folders.put("data", homes.data());
        folders.put("cache", homes.cache());
        folders.put("state", homes.state());
        return folders;
    }
}
