package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kinora.engine.Misbehaving.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kinora.render.Cancellation;

/// One pool of two processes serves all tests of this class, so each also shows that the failures before it did no harm.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EnginePoolTest {
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Outcome ECHOED = new Outcome.Answered(Payload.of(new byte[]{1, 1}));

    private EnginePool pool;
    private ExecutorService callers;

    @BeforeAll
    void open() {
        pool = Engines.pool(2);
        callers = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterAll
    void close() {
        pool.close();
        callers.close();
    }

    private Failure failureOf(Call call) {
        Outcome outcome = pool.call(call);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).failure();
    }

    private void assertHealthy() {
        assertThat(pool.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
        assertThat(pool.processes()).isLessThanOrEqualTo(2);
    }

    @Test
    void bodiesOfAnySizeComeBackAsTheyWere() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int size : new int[]{0, 1, 65_535, 65_536, 3_000_001, Message.MAX_BODY_BYTES}) {
            byte[] body = new byte[size];
            random.nextBytes(body);
            Payload payload = Payload.of(body);
            assertThat(pool.call(Call.once(Kind.ECHO.code(), payload, Engines.PLENTY))).isEqualTo(new Outcome.Answered(payload));
        }
    }

    @Test
    void anOrderlyRefusalIsNoFailureAndIsNotTriedAgain() {
        assertThat(pool.call(Engines.call(Kind.REFUSE).withAttempts(3))).isEqualTo(new Outcome.Refused(Payload.of(new byte[]{1, 1})));
    }

    @Test
    void oneProcessServesOneCallAfterAnother() {
        try (EnginePool own = Engines.pool(4)) {
            for (int i = 0; i < 20; i++) {
                assertThat(own.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
            }
            assertThat(own.processes()).isEqualTo(1);
            own.trim();
            assertThat(own.processes()).isZero();
            assertThat(own.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
        }
    }

    @Test
    void anEngineThatEndsIsReportedWithItsExitCode() {
        assertThat(failureOf(Engines.call(Kind.HALT))).isEqualTo(new Failure.Crashed(7, ""));
        assertHealthy();
    }

    @Test
    void aSegmentationFaultIsReportedWithItsPlace() {
        assertThat(failureOf(Engines.call(Kind.SEGFAULT))).isInstanceOfSatisfying(Failure.Crashed.class, crash -> {
            assertThat(crash.signal()).isEqualTo(OptionalInt.of(6));
            assertThat(crash.logTail()).contains("SIGSEGV", "Problematic frame");
        });
        assertHealthy();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"BUSY", "BLOCKED", "NATIVE_BLOCKED", "DEAF", "SLOW"})
    void anEngineThatNeverAnswersIsKilledAtItsDeadline(Kind kind) {
        assertThat(failureOf(Engines.call(kind, SHORT))).isEqualTo(new Failure.Hung(SHORT));
        assertHealthy();
    }

    @Test
    void whatIsNoFrameIsAFlood() {
        assertThat(failureOf(Engines.call(Kind.GARBAGE))).isEqualTo(new Failure.Flooded(Breach.MALFORMED));
        assertThat(failureOf(Engines.call(Kind.HUGE_FRAME))).isEqualTo(new Failure.Flooded(Breach.FRAME_TOO_LARGE));
        assertThat(failureOf(Engines.call(Kind.UNASKED))).isEqualTo(new Failure.Flooded(Breach.UNASKED));
        assertThat(failureOf(Engines.call(Kind.SECOND_HELLO))).isEqualTo(new Failure.Flooded(Breach.UNASKED));
        assertHealthy();
    }

    @Test
    void progressWithoutEndIsAFlood() {
        try (EnginePool own = Engines.pool(1)) {
            assertThat(own.call(Engines.call(Kind.PROGRESS_FLOOD)))
                    .isEqualTo(new Outcome.Failed(new Failure.Flooded(Breach.TOO_MUCH_PROGRESS)));
        }
    }

    @Test
    void anEngineCannotCancelByItself() {
        try (EnginePool own = Engines.pool(1)) {
            assertThat(own.call(Engines.call(Kind.FALSE_CANCEL))).isEqualTo(new Outcome.Failed(new Failure.Flooded(Breach.UNASKED)));
        }
    }

    @Test
    void whoeverCanOnlyBeAskedIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        Cancellation atThird = Cancellation.when(() -> asked.incrementAndGet() >= 3);
        assertThat(pool.call(Engines.call(Kind.SLOW).withCancellation(atThird))).isEqualTo(new Outcome.Cancelled());
    }

    @Test
    void aLogWithoutEndIsAFlood() {
        assertThat(failureOf(Engines.call(Kind.LOG_FLOOD))).isEqualTo(new Failure.Flooded(Breach.TOO_MUCH_LOG));
        assertHealthy();
    }

    @Test
    void anEngineThatClosesItsOutputIsLost() {
        assertThat(failureOf(Engines.call(Kind.CLOSE_OUTPUT))).isInstanceOf(Failure.Crashed.class);
        assertHealthy();
    }

    @Test
    void aFullHeapIsOverMemory() {
        assertThat(failureOf(Engines.call(Kind.HEAP))).isEqualTo(new Failure.OverMemory(Engines.HEAP_BYTES));
        assertThat(failureOf(Engines.call(Kind.BIG_ARRAY))).isEqualTo(new Failure.OverMemory(Engines.HEAP_BYTES));
        assertHealthy();
    }

    @Test
    void nativeMemoryWithoutEndIsOverMemory() {
        assertThat(failureOf(Engines.call(Kind.NATIVE_MEMORY))).isEqualTo(new Failure.OverMemory(400 * Engines.MIB));
        assertHealthy();
    }

    @Test
    void anExceptionIsAFault() {
        assertThat(failureOf(Engines.call(Kind.THROW))).isEqualTo(new Failure.Faulted("java.lang.IllegalStateException: as asked"));
        assertHealthy();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"HALT", "THROW", "GARBAGE"})
    void aSecondAttemptSucceedsWhereTheFirstBroke(Kind kind) {
        assertThat(pool.call(Engines.call(kind).withAttempts(2))).isEqualTo(ECHOED);
    }

    @Test
    void attemptsRunOut() {
        Call always = Call.once(Kind.HALT.code(), Payload.EMPTY, Engines.PLENTY).withAttempts(2);
        assertThat(failureOf(always)).isEqualTo(new Failure.Crashed(7, ""));
    }

    @Test
    void theCallBesideABrokenOneFinishes() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        Cancellation enough = new Cancellation();
        Future<Outcome> beside = callers
                .submit(() -> pool.call(Engines.call(Kind.SLOW).withProgress((_, _) -> running.countDown()).withCancellation(enough)));
        running.await();
        assertThat(failureOf(Engines.call(Kind.HALT))).isInstanceOf(Failure.Crashed.class);
        assertThat(failureOf(Engines.call(Kind.BUSY, SHORT))).isInstanceOf(Failure.Hung.class);
        assertThat(failureOf(Engines.call(Kind.NATIVE_MEMORY))).isInstanceOf(Failure.OverMemory.class);
        assertThat(beside.isDone()).isFalse();
        enough.cancel();
        assertThat(beside.get()).isEqualTo(new Outcome.Cancelled());
    }

    @Test
    void callsAboveTheNumberOfProcessesWaitTheirTurn() throws Exception {
        List<Future<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            all.add(callers.submit(() -> pool.call(Engines.call(Kind.ECHO))));
        }
        for (Future<Outcome> each : all) {
            assertThat(each.get()).isEqualTo(ECHOED);
        }
        assertThat(pool.processes()).isLessThanOrEqualTo(2);
    }

    @Test
    void progressIsHeardInOrder() throws Exception {
        List<Long> heard = new ArrayList<>();
        Cancellation cancellation = new Cancellation();
        Outcome outcome = pool.call(Engines.call(Kind.SLOW).withCancellation(cancellation).withProgress((done, _) -> {
            heard.add(done);
            if (heard.size() == 5) {
                cancellation.cancel();
            }
        }));
        assertThat(outcome).isEqualTo(new Outcome.Cancelled());
        assertThat(heard).hasSizeGreaterThanOrEqualTo(5).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anOperationThatListensIsCancelledWithoutLosingItsProcess() {
        try (EnginePool own = Engines.pool(1, Engines.SUPERVISION.withCancelGrace(Engines.PLENTY))) {
            Cancellation cancellation = new Cancellation();
            Call call = Engines.call(Kind.SLOW).withCancellation(cancellation).withProgress((_, _) -> cancellation.cancel());
            assertThat(own.call(call)).isEqualTo(new Outcome.Cancelled());
            assertThat(own.processes()).isEqualTo(1);
        }
    }

    @Test
    void anOperationThatDoesNotListenIsKilledAfterTheGrace() {
        try (EnginePool own = Engines.pool(1)) {
            Cancellation cancellation = new Cancellation();
            Call call = Engines.call(Kind.DEAF).withCancellation(cancellation).withProgress((_, _) -> cancellation.cancel());
            assertThat(own.call(call)).isEqualTo(new Outcome.Cancelled());
            assertThat(own.processes()).isZero();
        }
    }

    @Test
    void aCancelledCallStartsNothing() {
        try (EnginePool own = Engines.pool(1)) {
            Cancellation cancellation = new Cancellation();
            cancellation.cancel();
            assertThat(own.call(Engines.call(Kind.ECHO).withCancellation(cancellation))).isEqualTo(new Outcome.Cancelled());
            assertThat(own.processes()).isZero();
        }
    }

    @Test
    void interruptingTheCallerCancelsAndKeepsTheFlag() throws Exception {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        CountDownLatch running = new CountDownLatch(1);
        Thread caller = Thread.startVirtualThread(() -> {
            outcome.complete(pool.call(Engines.call(Kind.SLOW).withProgress((_, _) -> running.countDown())));
            flag.complete(Thread.currentThread().isInterrupted());
        });
        running.await();
        caller.interrupt();
        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo(new Outcome.Cancelled());
        assertThat(flag.get()).isTrue();
        assertHealthy();
    }

    @Test
    void whatAListenerThrowsComesOutAndCostsOnlyItsProcess() {
        Call call = Engines.call(Kind.DEAF).withProgress((_, _) -> {
            throw new UnsupportedOperationException("mine");
        });
        assertThatThrownBy(() -> pool.call(call)).isInstanceOf(UnsupportedOperationException.class);
        assertHealthy();
    }

    @Test
    void anEngineOfAnotherBuildIsNotTalkedTo() {
        try (EnginePool own = new EnginePool(Engines.command("other-build"), Misbehaving.ENGINE_ID, 1, Engines.SUPERVISION)) {
            assertThat(own.call(Engines.call(Kind.ECHO).withAttempts(2))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isInstanceOfSatisfying(Failure.NotStarted.class,
                            not -> assertThat(not.cause()).isEqualTo(Failure.Cause.OTHER_BUILD)));
            assertThat(own.processes()).isZero();
        }
    }

    @Test
    void anEngineThatCannotStartSaysWhy() {
        EngineCommand broken = EngineCommand.of("kinora.engine.NoSuchClass", List.of(), Engines.HEAP_BYTES,
                Engines.command("").cacheFolder());
        try (EnginePool own = new EnginePool(broken, Misbehaving.ENGINE_ID, 1, Engines.SUPERVISION)) {
            assertThat(own.call(Engines.call(Kind.ECHO))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isInstanceOfSatisfying(Failure.NotStarted.class, not -> {
                        assertThat(not.cause()).isEqualTo(Failure.Cause.ENDED);
                        assertThat(not.detail()).contains("NoSuchClass");
                    }));
        }
    }

    @Test
    void anEngineThatStartsTooSlowlyIsGivenUp() {
        try (EnginePool own = Engines.pool(1, Engines.SUPERVISION.withStartWithin(Duration.ofMillis(1)))) {
            assertThat(own.call(Engines.call(Kind.ECHO))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isInstanceOfSatisfying(Failure.NotStarted.class,
                            not -> assertThat(not.cause()).isEqualTo(Failure.Cause.SILENT)));
        }
    }

    @Test
    void whatLibrariesPrintDoesNotReachTheFrames() {
        assertThat(pool.call(Engines.call(Kind.PRINT))).isEqualTo(ECHOED);
        assertHealthy();
    }

    @Test
    void anEngineThatHasGrownIsNotUsedAgain() {
        try (EnginePool own = Engines.pool(1, Supervision.capped(200 * Engines.MIB))) {
            Payload much = Payload.of(new byte[]{1, 75});
            Call call = Call.once(Kind.HOARD.code(), much, Engines.PLENTY);
            assertThat(own.call(call)).isEqualTo(new Outcome.Answered(much));
            assertThat(own.processes()).isEqualTo(1);
            assertThat(own.call(call)).isEqualTo(new Outcome.Answered(much));
            assertThat(own.processes()).isZero();
        }
    }

    @Test
    void anEngineServesNoMoreThanItsNumberOfRequests() {
        try (EnginePool own = Engines.pool(1, Engines.SUPERVISION.withRequestsPerEngine(2))) {
            assertThat(own.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
            assertThat(own.processes()).isEqualTo(1);
            assertThat(own.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
            assertThat(own.processes()).isZero();
        }
    }
}
