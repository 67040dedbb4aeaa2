package kinora.benchmarks;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Runs commands and tells what they cost together with every process that they start, killed ones included.
///
/// This process makes itself the one that inherits orphans (`PR_SET_CHILD_SUBREAPER`), waits for them, and asks the kernel for the processor time of all
/// children that were waited for (`getrusage(RUSAGE_CHILDREN)`). One measurement at a time.
// Functions of the C library are called by their written signatures.
@SuppressWarnings("restricted")
final class ProcessTree {
    /// linux/prctl.h
    private static final int PR_SET_CHILD_SUBREAPER = 36;
    /// bits/resource.h
    private static final int RUSAGE_CHILDREN = -1;
    /// `struct rusage` on 64 bit: two `timeval`s and 14 longs.
    private static final int RUSAGE_BYTES = 144;
    /// sys/wait.h
    private static final int WNOHANG = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle PRCTL = function("prctl", 5);
    private static final MethodHandle WAITPID = LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("waitpid"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    private static final MethodHandle GETRUSAGE = LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow("getrusage"),
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));

    /// What ran.
    ///
    /// @param wallSeconds from start to the end of the last command
    /// @param cpuSeconds user and system time of all processes
    /// @param othersCpus how many processors other programs kept busy meanwhile, on average
    /// @param output what was said on stdout and stderr
    record Cost(double wallSeconds, double cpuSeconds, double othersCpus, String output) {}

    private ProcessTree() {}

    /// Must be called before anything is run.
    static void adoptOrphans() {
        if (call(PRCTL, PR_SET_CHILD_SUBREAPER, 1L, 0L, 0L, 0L) != 0) {
            throw new IllegalStateException("prctl(PR_SET_CHILD_SUBREAPER) failed");
        }
        // Whoever stops the benchmarks stops what they have started.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy)));
    }

    /// Runs one command to its end.
    ///
    /// @throws IOException when it fails, with what it said
    static Cost run(List<String> command, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
        return runAll(List.of(command), folder, environment, new Watch.Nobody());
    }

    /// Runs commands side by side to the end of all.
    ///
    /// @throws IOException when one fails, with what it said
    static Cost runAll(List<List<String>> commands, Path folder, Map<String, String> environment, Watch watch)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("kinora-benchmark", ".log");
        double busy = busySeconds();
        double before = cpuOfChildren();
        long start = System.nanoTime();
        List<Process> running = commands.stream().map(command -> start(command, folder, environment, said)).toList();
        watch.started(running);
        boolean failed = false;
        for (Process process : running) {
            failed |= process.waitFor() != 0;
        }
        double wall = (System.nanoTime() - start) / 1e9;
        watch.ended();
        awaitOrphans();
        double cpu = cpuOfChildren() - before;
        double others = Math.max(0, busySeconds() - busy - cpu) / ((System.nanoTime() - start) / 1e9);
        String output = Files.readString(said);
        Files.delete(said);
        if (failed && !watch.mayFail()) {
            throw new IOException(String.join(" ", commands.getFirst()) + "\n" + output);
        }
        return new Cost(wall, cpu, others, output);
    }

    private static Process start(List<String> command, Path folder, Map<String, String> environment, Path said) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile()).redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// Waits for what was left behind by commands that have ended. The Java machine waits for its own children itself, so only orphans are met here.
    private static void awaitOrphans() throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (call(WAITPID, -1, MemorySegment.NULL, WNOHANG) >= 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("processes are left over and do not end");
            }
            Thread.sleep(2);
        }
    }

    private static double cpuOfChildren() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(RUSAGE_BYTES, 8);
            if (call(GETRUSAGE, RUSAGE_CHILDREN, usage) != 0) {
                throw new IllegalStateException("getrusage failed");
            }
            long[] numbers = usage.asSlice(0, 32).toArray(ValueLayout.JAVA_LONG);
            return numbers[0] + numbers[1] / 1e6 + numbers[2] + numbers[3] / 1e6;
        }
    }

    /// Seconds that all processors together have worked for anybody since the machine started, time stolen by its host included.
    static double busySeconds() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            String[] all = lines.findFirst().orElseThrow().split(" +");
            double ticks = 0;
            for (int field : new int[]{1, 2, 3, 6, 7, 8}) {
                ticks += Double.parseDouble(all[field]);
            }
            return ticks / 100;
        }
    }

    private static int call(MethodHandle function, Object... arguments) {
        try {
            return (int) function.invokeWithArguments(arguments);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle function(String name, int longs) {
        FunctionDescriptor form = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        for (int i = 1; i < longs; i++) {
            form = form.appendArgumentLayouts(ValueLayout.JAVA_LONG);
        }
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), form);
    }

    /// Seconds with two digits.
    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    /// Looks at commands while they run.
    sealed interface Watch permits Watch.Nobody, MemoryWatch, Killer {
        /// Called when all run.
        void started(List<Process> processes);

        /// Called when all have ended.
        void ended() throws InterruptedException;

        /// Whether an exit status other than 0 is expected.
        default boolean mayFail() {
            return false;
        }

        /// Does not look.
        record Nobody() implements Watch {
            @Override
            public void started(List<Process> processes) {}

            @Override
            public void ended() {}
        }
    }
}
