package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kinora.engine.Misbehaving.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.render.Cancellation;

/// Whatever happens to a parent, no engine is left behind.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EngineLifeTest {
    private static final long GONE_WITHIN_S = 10;

    private static void assertGone(List<Long> pids) throws Exception {
        for (long pid : pids) {
            CompletableFuture<ProcessHandle> end = ProcessHandle.of(pid).map(ProcessHandle::onExit)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
            end.get(GONE_WITHIN_S, TimeUnit.SECONDS);
        }
    }

    private static List<Long> engines() {
        return ProcessHandle.current().descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(Misbehaving.class.getName())).map(ProcessHandle::pid)
                .toList();
    }

    /// A parent in a process of its own, told what its engines shall do; its lines are the pids of engines that are at it.
    private static Process parentOf(List<String> kinds) throws Exception {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Parent.class.getName()));
        line.addAll(kinds);
        return new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<Long> pidsFrom(Process parent, int count) throws Exception {
        BufferedReader lines = parent.inputReader(StandardCharsets.UTF_8);
        List<Long> pids = new ArrayList<>();
        while (pids.size() < count) {
            pids.add(Long.parseLong(lines.readLine()));
        }
        return pids;
    }

    @Test
    void killingTheParentEndsItsEngines() throws Exception {
        List<String> kinds = List.of("SPIN_AND_TELL", "BLOCK_AND_TELL", "NATIVE_AND_TELL", "IDLE_AND_TELL");
        Process parent = parentOf(kinds);
        List<Long> pids = pidsFrom(parent, kinds.size());
        assertThat(pids).doesNotHaveDuplicates().allSatisfy(pid -> assertThat(ProcessHandle.of(pid)).isPresent());
        parent.destroyForcibly().waitFor();
        assertGone(pids);
    }

    @Test
    void aParentThatSimplyEndsLeavesNoEngine() throws Exception {
        Process parent = parentOf(List.of("SPIN_AND_TELL"));
        List<Long> pids = pidsFrom(parent, 1);
        parent.outputWriter().write("end\n");
        parent.outputWriter().flush();
        parent.waitFor();
        assertGone(pids);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SLOW", "DEAF"})
    void closingThePoolEndsItsCallsAsCancelledAndItsProcesses(Kind kind) throws Exception {
        List<Future<Outcome>> calls = new ArrayList<>();
        List<Long> pids;
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            EnginePool pool = Engines.pool(2);
            CountDownLatch running = new CountDownLatch(2);
            for (int i = 0; i < 4; i++) {
                calls.add(callers.submit(() -> {
                    CountDownLatch first = new CountDownLatch(1);
                    return pool.call(Engines.call(kind).withProgress((_, _) -> {
                        if (first.getCount() > 0) {
                            first.countDown();
                            running.countDown();
                        }
                    }));
                }));
            }
            running.await();
            pids = engines();
            assertThat(pids).hasSizeGreaterThanOrEqualTo(2);
            pool.close();
            assertThat(pool.call(Engines.call(Kind.ECHO))).isEqualTo(new Outcome.Cancelled());
        }
        for (Future<Outcome> each : calls) {
            assertThat(each.get()).isEqualTo(new Outcome.Cancelled());
        }
        assertGone(pids);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 20, 60, 150})
    void closingAPoolWhoseEnginesAreStartingLeavesNoProcess(int msAfter) throws Exception {
        EnginePool pool = Engines.pool(2);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Outcome> first = callers.submit(() -> pool.call(Engines.call(Kind.DEAF)));
            Future<Outcome> second = callers.submit(() -> pool.call(Engines.call(Kind.DEAF)));
            CompletableFuture.runAsync(pool::close, CompletableFuture.delayedExecutor(msAfter, TimeUnit.MILLISECONDS)).get();
            assertThat(first.get()).isEqualTo(new Outcome.Cancelled());
            assertThat(second.get()).isEqualTo(new Outcome.Cancelled());
        }
        assertThat(engines()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anInterruptTypedAtTheTerminalDoesNotReachEngines() throws Exception {
        try (EnginePool pool = Engines.pool(1)) {
            assertThat(pool.call(Engines.call(Kind.ECHO))).isInstanceOf(Outcome.Answered.class);
            long pid = engines().getFirst();
            // Behind the name in parentheses: state, parent, process group, session.
            String[] fields = Files.readString(Path.of("/proc", Long.toString(pid), "stat")).replaceFirst(".*\\) ", "").split(" ", 5);
            assertThat(fields[2]).isEqualTo(Long.toString(pid));
            assertThat(fields[3]).isEqualTo(Long.toString(pid));
        }
    }

    @Test
    void whatAnEngineStartedEndsWithIt() throws Exception {
        try (EnginePool pool = Engines.pool(1)) {
            CompletableFuture<Long> pid = new CompletableFuture<>();
            Cancellation cancellation = new Cancellation();
            Outcome outcome = pool.call(Engines.call(Kind.SPAWN).withCancellation(cancellation).withProgress((done, _) -> {
                pid.complete(done);
                cancellation.cancel();
            }));
            assertThat(outcome).isEqualTo(new Outcome.Cancelled());
            assertGone(List.of(pid.get()));
        }
    }

    /// A parent that starts an engine for each argument and tells when it is busy. It ends at the first line that it is sent.
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws Exception {
            EnginePool pool = Engines.pool(args.length);
            for (String kind : args) {
                Call call = Call.once(Kind.valueOf(kind).code(), Payload.EMPTY, Engines.PLENTY)
                        .withProgress((pid, _) -> System.out.println(pid));
                Thread.ofPlatform().daemon().start(() -> pool.call(call));
            }
            int _ = System.in.read();
        }
    }
}
