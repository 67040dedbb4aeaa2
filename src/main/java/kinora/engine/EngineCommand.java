package kinora.engine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an engine process is started: this Java machine and class path again, with another main class.
///
/// The environment of the engine is [#KEPT_VARIABLES] of the parent's and nothing else, so that no secret reaches a process that opens strangers'
/// files, and always the locale `C.UTF-8`, so that native code reads numbers and file names the same everywhere.
///
/// @param java         the launcher
/// @param classPath    absolute entries
/// @param mainClass    a class whose `main` ends in [EngineLoop#serve]
/// @param arguments    what that `main` is given
/// @param heapMaxBytes the limit of its Java heap
/// @param cacheFolder  where it finds and leaves files; passed as the property `kinora.cache`
/// @param dataMaxBytes the most memory of its own that the system lets it have at all, Java heap and native, or 0 for no such limit. On Linux a wall behind
///                     the cap of [Supervision], which is only looked at now and then; nothing elsewhere
/// @param lanes        how many requests such a process runs at a time; they share the heap and the memory
/// @param jvmFlags     further flags, for example `--add-modules` or [#aotCache]; they follow and override those of [#commandLine], save the choice of
///                     the collector, which the Java machine takes once only
public record EngineCommand(Path java, String classPath, String mainClass, List<String> arguments, long heapMaxBytes, Path cacheFolder,
        long dataMaxBytes, int lanes, List<String> jvmFlags) {

    /// The environment variables that an engine keeps: where programs, homes and scratch files are, what Windows cannot run without, and the homes of
    /// this program. Anything that may hold a secret is left out, so names are listed in full.
    public static final List<String> KEPT_VARIABLES = List.of("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
            "XDG_CACHE_HOME", "KINORA_HOME", "KINORA_CACHE", "KINORA_LANG", "SystemRoot", "TEMP", "TMP", "USERPROFILE");

    /// What GNU libc is told about memory: coders take and give back the same hundreds of megabytes for every chunk, and pages that are given back to the
    /// system have to be cleared anew. So there is one arena, and nothing small is given back in between. Blocks of more than 4 MiB, the pictures of a coder, come from the
    /// system and go back to it: two coders that open and close in turn leave holes between them, a hundred megabytes in the end, which costs more than clearing them once a
    /// chunk (measured: as much processor time, 90 MiB less).
    static final Map<String, String> ALLOCATION = Map.of("MALLOC_ARENA_MAX", "1", "MALLOC_MMAP_THRESHOLD_", Integer.toString(4 << 20),
            "MALLOC_TRIM_THRESHOLD_", Integer.toString(1 << 30), "MALLOC_TOP_PAD_", Integer.toString(4 << 20));

    /// What libraries are told about threads: each request is one thread's work. OpenBLAS, which comes with OpenCV, would start one for every core, each with memory of its own.
    static final Map<String, String> THREADS = Map.of("OPENBLAS_NUM_THREADS", "1", "OMP_NUM_THREADS", "1");

    /// Which part of its heap a process starts with: by itself the Java machine takes a share of all memory and collects nothing until that is full.
    private static final int START_SHARE = 8;

    private static final String AOT_OUTPUT = "-XX:AOTCacheOutput=";
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path FRAMES = Path.of("/dev/fd/3");
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    public EngineCommand {
        if (heapMaxBytes < 1 << 20) {
            throw new IllegalArgumentException("a heap needs a mebibyte at least, got " + heapMaxBytes);
        }
        if (dataMaxBytes != 0 && dataMaxBytes <= heapMaxBytes) {
            throw new IllegalArgumentException("a process needs more than its heap, got " + dataMaxBytes);
        }
        if (lanes < 1) {
            throw new IllegalArgumentException("a process runs a request at a time at least, got " + lanes);
        }
        arguments = List.copyOf(arguments);
        jvmFlags = List.copyOf(jvmFlags);
    }

    /// A command with this process' Java machine and class path.
    public static EngineCommand of(String mainClass, List<String> arguments, long heapMaxBytes, Path cacheFolder) {
        Path java = Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
        return new EngineCommand(java, classPath, mainClass, arguments, heapMaxBytes, cacheFolder.toAbsolutePath(), 0, 1, List.of());
    }

    /// The same with these flags after the others.
    public EngineCommand withJvmFlags(List<String> flags) {
        return new EngineCommand(java, classPath, mainClass, arguments, heapMaxBytes, cacheFolder, dataMaxBytes, lanes, flags);
    }

    /// The same with this wall of memory.
    public EngineCommand withDataMax(long bytes) {
        return new EngineCommand(java, classPath, mainClass, arguments, heapMaxBytes, cacheFolder, bytes, lanes, jvmFlags);
    }

    /// The same for processes that run this many requests at a time.
    public EngineCommand withLanes(int count) {
        return new EngineCommand(java, classPath, mainClass, arguments, heapMaxBytes, cacheFolder, dataMaxBytes, count, jvmFlags);
    }

    /// The flag that makes an engine use this ahead-of-time cache, when the file is there. A cache of another class path or of other flags is ignored by the Java
    /// machine, at the cost of reading it.
    public static Optional<String> aotCache(Path file) {
        return Files.isReadable(file) ? Optional.of("-XX:AOTCache=" + file.toAbsolutePath()) : Optional.empty();
    }

    /// The flag that makes an engine leave such a cache behind, of what it has loaded and how often it has run what, when it comes to its end by itself
    /// (JEP 514, 515).
    public static String aotCacheOutput(Path file) {
        return AOT_OUTPUT + file.toAbsolutePath();
    }

    /// Whether these processes leave something behind at their end.
    boolean leavesCache() {
        return jvmFlags.stream().anyMatch(flag -> flag.startsWith(AOT_OUTPUT));
    }

    /// The whole command line.
    ///
    /// The serial collector because an engine works on few threads with few, large arrays: it starts with 15 % less processor time than the default
    /// one and keeps no arrays of half a region apart. Nothing is said about class data sharing, which is on anyway: naming it forbids an
    /// ahead-of-time cache. What the Java machine itself has to say, and the report of a crash, goes to standard error.
    ///
    /// Where there is a shell, it moves standard output to descriptor 3 and standard error to descriptor 1 and then becomes the engine, so that also
    /// native code that prints cannot break the protocol. It starts a session of its own where it can: an interrupt typed at the terminal reaches the
    /// parent, which decides.
    List<String> commandLine() {
        List<String> line = new ArrayList<>();
        boolean shell = Files.isExecutable(SHELL) && Files.exists(FRAMES.getParent());
        if (shell) {
            line.addAll(List.of(SHELL.toString(), "-c", "ulimit -c 0; " + wall() + "exec \"$@\" 3>&1 1>&2", "engine"));
            SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(path -> line.add(path.toString()));
        }
        line.add(java.toString());
        line.addAll(List.of("-cp", classPath, "-Xms" + heapMaxBytes / START_SHARE, "-Xmx" + heapMaxBytes,
                "--enable-native-access=ALL-UNNAMED"));
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + (File.separatorChar == '\\' ? "NUL" : "/dev/null"), "-XX:-UsePerfData", "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable", "-Xlog:all=warning:stderr"));
        line.addAll(List.of("-Djava.awt.headless=true", "-Dkinora.cache=" + cacheFolder, "-D" + EngineLoop.LANES_PROPERTY + "=" + lanes));
        if (!shell) {
            line.add("-XX:-CreateCoredumpOnCrash");
        } else {
            line.add("-D" + EngineLoop.FRAMES_PROPERTY + "=" + FRAMES);
        }
        line.addAll(jvmFlags);
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }

    /// `ulimit -d` counts private pages that may be written (setrlimit(2), RLIMIT_DATA), so neither what the Java machine only reserves nor mapped files.
    private String wall() {
        return dataMaxBytes == 0 ? "" : "ulimit -d " + (dataMaxBytes >> 10) + " 2>/dev/null; ";
    }

    /// The whole environment, chosen from the parent's.
    static Map<String, String> environment(Map<String, String> parent) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT_VARIABLES) {
            String value = parent.get(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        kept.putAll(ALLOCATION);
        kept.putAll(THREADS);
        kept.put("LANG", "C.UTF-8");
        kept.put("LC_ALL", "C.UTF-8");
        return kept;
    }

    /// The folder that engines work in: the root of the file system, which holds nothing of the person's and is never unmounted.
    static Path workingFolder() {
        return Path.of("").toAbsolutePath().getRoot();
    }
}
