package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import kinora.engine.Misbehaving.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import kinora.render.Cancellation;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EnginePartsTest {
    @Test
    void theEndOfALogIsKeptAndNothingMore() {
        LogTail tail = new LogTail();
        byte[] text = "0123456789".repeat(100).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 1000; i++) {
            tail.add(text, text.length);
        }
        tail.add("end".getBytes(StandardCharsets.US_ASCII), 3);
        assertThat(tail.written()).isEqualTo(1_000_003);
        assertThat(tail.text()).hasSize(LogTail.BYTES).endsWith("789end").startsWith("9");
        byte[] more = "z".repeat(3 * LogTail.BYTES + 5).getBytes(StandardCharsets.US_ASCII);
        tail.add(more, more.length);
        assertThat(tail.text()).isEqualTo("z".repeat(LogTail.BYTES));
    }

    @Test
    void aLogCannotSteerATerminal() {
        LogTail tail = new LogTail();
        byte[] text = "a\u001b[2Jb\r\n\tc é".getBytes(StandardCharsets.UTF_8);
        tail.add(text, text.length);
        assertThat(tail.text()).isEqualTo("a·[2Jb·\n c é");
    }

    @Test
    void onlyMemoryOfItsOwnCounts() {
        assertThat(ProcessMemory.parse("Name:\tjava\nVmRSS:\t  900 kB\nRssAnon:\t  512 kB\nRssFile:\t 388 kB\nVmSwap:\t 1 kB\n"))
                .isEqualTo(OptionalLong.of(513 * 1024));
        assertThat(ProcessMemory.parse("Name:\tgone\n")).isEmpty();
        assertThat(ProcessMemory.bytes(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void secretsAndLocalesOfTheParentStayThere() {
        Map<String, String> parent = Map.of("PATH", "/bin", "HOME", "/h", "KINORA_CACHE", "/c", "KINORA_LLM_KEY", "s",
                "AWS_SECRET_ACCESS_KEY", "s", "LANG", "de_DE.ISO-8859-1", "JAVA_TOOL_OPTIONS", "-Dx", "_JAVA_OPTIONS", "-Dx", "LD_PRELOAD",
                "x.so");
        Map<String, String> wanted = new HashMap<>(EngineCommand.ALLOCATION);
        wanted.putAll(EngineCommand.THREADS);
        wanted.putAll(Map.of("PATH", "/bin", "HOME", "/h", "KINORA_CACHE", "/c", "LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
        assertThat(EngineCommand.environment(parent)).containsExactlyInAnyOrderEntriesOf(wanted);
    }

    @Test
    void anEngineSeesOnlyWhatItMay() {
        try (EnginePool pool = Engines.pool(1)) {
            Outcome outcome = pool.call(Engines.call(Kind.SURROUNDINGS));
            assertThat(outcome).isInstanceOf(Outcome.Answered.class);
            List<String> lines = new String(((Outcome.Answered) outcome).body().bytes(), StandardCharsets.UTF_8).lines().toList();
            List<String> allowed = new ArrayList<>(EngineCommand.KEPT_VARIABLES);
            // The last two are made by shells.
            allowed.addAll(List.of("LANG", "LC_ALL", "PWD", "_"));
            allowed.addAll(EngineCommand.ALLOCATION.keySet());
            allowed.addAll(EngineCommand.THREADS.keySet());
            List<String> names = List.of(lines.get(0).replaceAll("^\\{|}$", "").split(", ", -1)).stream()
                    .map(entry -> entry.replaceAll("=.*", "")).toList();
            assertThat(names).isSubsetOf(allowed).contains("PATH");
            assertThat(lines.get(1)).isEqualTo("/");
            assertThat(lines.get(2)).isEqualTo(System.getProperty("java.io.tmpdir"));
            assertThat(lines.get(3)).isEqualTo("UTF-8");
        }
    }

    @Test
    void theClassPathOfAnEngineIsAbsolute() {
        for (String entry : Engines.command("x").classPath().split(System.getProperty("path.separator"), -1)) {
            assertThat(Path.of(entry)).isAbsolute();
        }
    }

    @Test
    void flagsStandBeforeTheMainClassAndArgumentsAfterIt() {
        EngineCommand command = Engines.command("id").withJvmFlags(List.of("-Dmine=1"));
        List<String> line = command.commandLine();
        assertThat(line).endsWith("-Dmine=1", Misbehaving.class.getName(), "id").contains("-Xmx" + Engines.HEAP_BYTES);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nativeMemoryEndsAtTheWallWhateverTheCapIs() {
        EngineCommand command = Engines.command(Misbehaving.ENGINE_ID).withDataMax(400 * Engines.MIB)
                .withJvmFlags(List.of("-D" + Faults.PROPERTY + "=*:memory"));
        Supervision blind = Supervision.capped(1L << 50);
        try (EnginePool pool = new EnginePool(command, Misbehaving.ENGINE_ID, 1, blind)) {
            assertThat(pool.call(Call.once(Kind.ECHO.code(), Payload.EMPTY, Engines.PLENTY))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isEqualTo(new Failure.OverMemory(1L << 50)));
        }
        assertThatThrownBy(() -> command.withDataMax(Engines.HEAP_BYTES)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAFileThatIsThereBecomesAnAotFlag() {
        assertThat(EngineCommand.aotCache(Path.of("/no/such/file"))).isEmpty();
        assertThat(EngineCommand.aotCache(Path.of(System.getProperty("java.home"), "release"))).isPresent();
    }

    @Test
    void faultsAreReadFromOneLine() {
        assertThat(Faults.parse("3:crash")).isEqualTo(new Faults("3", Faults.Kind.CRASH, Integer.MAX_VALUE));
        assertThat(Faults.parse("*:Memory:2")).isEqualTo(new Faults("*", Faults.Kind.MEMORY, 2));
        assertThatThrownBy(() -> Faults.parse("3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Faults.parse("3:melt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Faults.parse("3:crash:often")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsAskedForOnTheCommandLineStrikeTheAttemptsTheyName() {
        byte echo = Kind.ECHO.code();
        byte refuse = Kind.REFUSE.code();
        EngineCommand command = Engines.command(Misbehaving.ENGINE_ID)
                .withJvmFlags(List.of("-D" + Faults.PROPERTY + "=" + echo + ":crash:1"));
        try (EnginePool pool = new EnginePool(command, Misbehaving.ENGINE_ID, 1, Engines.SUPERVISION)) {
            assertThat(pool.call(Call.once(echo, Payload.EMPTY, Engines.PLENTY))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isInstanceOfSatisfying(Failure.Crashed.class,
                            crash -> assertThat(crash.signal()).isEqualTo(OptionalInt.of(6))));
            assertThat(pool.call(Call.once(echo, Payload.EMPTY, Engines.PLENTY).withAttempts(2)))
                    .isEqualTo(new Outcome.Answered(Payload.EMPTY));
            assertThat(pool.call(Call.once(refuse, Payload.EMPTY, Engines.PLENTY))).isEqualTo(new Outcome.Refused(Payload.EMPTY));
        }
    }

    @Test
    void turnsComeInTheOrderOfAsking() throws Exception {
        Turns turns = new Turns(1);
        assertThat(turns.take(new Cancellation())).isTrue();
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            Thread waiter = Thread.ofPlatform().start(() -> {
                turns.take(new Cancellation());
                order.add(number);
                turns.give();
            });
            threads.add(waiter);
            while (turns.waiting() <= number) {
                Thread.onSpinWait();
            }
        }
        turns.give();
        for (Thread each : threads) {
            each.join();
        }
        assertThat(order).hasSize(20).isSorted();
    }

    @Test
    void whoGivesUpWaitingTakesNoTurn() throws Exception {
        Turns turns = new Turns(1);
        assertThat(turns.take(new Cancellation())).isTrue();
        Cancellation told = new Cancellation();
        AtomicBoolean asked = new AtomicBoolean();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> first = callers.submit(() -> turns.take(told));
            Future<Boolean> second = callers.submit(() -> turns.take(Cancellation.when(asked::get)));
            told.cancel();
            asked.set(true);
            assertThat(first.get()).isFalse();
            assertThat(second.get()).isFalse();
            Future<Boolean> third = callers.submit(() -> turns.take(new Cancellation()));
            turns.give();
            assertThat(third.get()).isTrue();
            turns.give();
        }
        assertThat(turns.awaitAll(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void noTurnIsLostOrMadeWhenWaitersComeAndGoAtOnce() throws Exception {
        Turns turns = new Turns(3);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(400);
        for (int i = 0; i < 400; i++) {
            Cancellation cancellation = new Cancellation();
            Thread.ofVirtual().start(() -> {
                if (turns.take(cancellation)) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(1);
                    inside.decrementAndGet();
                    turns.give();
                }
                done.countDown();
            });
            if (i % 3 == 0) {
                cancellation.cancel();
            }
        }
        done.await();
        assertThat(most.get()).isBetween(1, 3);
        assertThat(turns.awaitAll(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void aCancellationTellsEachListenerOnce() {
        Cancellation cancellation = new Cancellation();
        AtomicInteger told = new AtomicInteger();
        Cancellation.Registration gone = cancellation.onCancel(told::incrementAndGet);
        gone.close();
        try (Cancellation.Registration _ = cancellation.onCancel(told::incrementAndGet)) {
            cancellation.cancel();
            cancellation.cancel();
        }
        assertThat(told.get()).isEqualTo(1);
        try (Cancellation.Registration _ = cancellation.onCancel(told::incrementAndGet)) {
            assertThat(told.get()).isEqualTo(2);
        }
    }
}
