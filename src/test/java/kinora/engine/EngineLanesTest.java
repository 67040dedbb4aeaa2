package kinora.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kinora.engine.Misbehaving.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kinora.render.Cancellation;

/// Calls that share a process.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EngineLanesTest {
    private static final Outcome ECHOED = new Outcome.Answered(Payload.of(new byte[]{1, 1}));

    private EnginePool pool;
    private ExecutorService callers;

    @BeforeEach
    void open() {
        pool = pool(2);
        callers = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterEach
    void close() {
        pool.close();
        callers.close();
    }

    private static EnginePool pool(int calls) {
        return new EnginePool(Engines.command(Misbehaving.ENGINE_ID).withLanes(2), Misbehaving.ENGINE_ID, calls,
                Engines.SUPERVISION.withCancelGrace(Engines.PLENTY));
    }

    /// Runs until it is cancelled; counts the latch down once it runs.
    private Future<Outcome> running(CountDownLatch begun, Cancellation end) {
        return callers.submit(
                () -> pool.call(Engines.call(Kind.SLOW).withAttempts(2).withProgress((_, _) -> begun.countDown()).withCancellation(end)));
    }

    @Test
    void twoCallsRunInOneProcess() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Cancellation end = new Cancellation();
        Future<Outcome> one = running(first, end);
        Future<Outcome> other = running(second, end);
        first.await();
        second.await();
        assertThat(pool.processes()).isEqualTo(1);
        end.cancel();
        assertThat(one.get()).isEqualTo(new Outcome.Cancelled());
        assertThat(other.get()).isEqualTo(new Outcome.Cancelled());
    }

    @Test
    void aCallThatWasExpectedFindsItsProcess() {
        pool.expectCalls();
        pool.expectCalls();
        assertThat(pool.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
        pool.expectCalls();
        assertThat(pool.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
        assertThat(pool.processes()).isEqualTo(1);
    }

    @Test
    void anExpectedProcessOfAnotherBuildIsNotUsedAndTheCallSaysWhy() {
        try (EnginePool other = new EnginePool(Engines.command("another").withLanes(2), Misbehaving.ENGINE_ID, 2, Engines.SUPERVISION)) {
            other.expectCalls();
            assertThat(other.call(Engines.call(Kind.ECHO))).isInstanceOfSatisfying(Outcome.Failed.class,
                    failed -> assertThat(failed.failure()).isInstanceOf(Failure.NotStarted.class));
            assertThat(other.processes()).isZero();
        }
    }

    @Test
    void aPoolThatIsClosedWhileItExpectsCallsLeavesNoProcess() {
        List<Long> before = ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
        EnginePool own = pool(2);
        own.expectCalls();
        own.close();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).map(ProcessHandle::pid)).isSubsetOf(before);
        assertThat(own.call(Engines.call(Kind.ECHO))).isEqualTo(new Outcome.Cancelled());
        assertThat(own.processes()).isZero();
    }

    @Test
    void callsAboveTheLanesOfOneProcessGetAnother() throws Exception {
        try (EnginePool own = pool(3)) {
            CountDownLatch begun = new CountDownLatch(3);
            Cancellation end = new Cancellation();
            for (int i = 0; i < 3; i++) {
                AtomicInteger heard = new AtomicInteger();
                callers.execute(() -> own.call(Engines.call(Kind.SLOW).withCancellation(end).withProgress((_, _) -> {
                    if (heard.incrementAndGet() == 1) {
                        begun.countDown();
                    }
                })));
            }
            begun.await();
            assertThat(own.processes()).isEqualTo(2);
            end.cancel();
        }
    }

    @Test
    void theCallBesideOneThatBreaksTheProcessIsTriedAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Outcome> beside = callers
                .submit(() -> pool.call(Engines.call(Kind.DEAF).withAttempts(2).withProgress((_, _) -> begun.countDown())));
        begun.await();
        assertThat(pool.call(Engines.call(Kind.HALT))).isEqualTo(new Outcome.Failed(new Failure.Crashed(7, "")));
        assertThat(beside.get()).isEqualTo(ECHOED);
    }

    @Test
    void aCallThatBreaksEveryProcessFailsAlone() throws Exception {
        Call poison = Call.once(Kind.HALT.code(), Payload.EMPTY, Engines.PLENTY).withAttempts(2);
        CountDownLatch begun = new CountDownLatch(1);
        Future<Outcome> beside = callers
                .submit(() -> pool.call(Engines.call(Kind.DEAF).withAttempts(2).withProgress((_, _) -> begun.countDown())));
        begun.await();
        assertThat(pool.call(poison)).isEqualTo(new Outcome.Failed(new Failure.Crashed(7, "")));
        assertThat(beside.get()).isEqualTo(ECHOED);
        assertThat(pool.call(Engines.call(Kind.ECHO))).isEqualTo(ECHOED);
    }

    @Test
    void cancellingOneCallLeavesTheOther() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Cancellation end = new Cancellation();
        Future<Outcome> beside = running(begun, end);
        begun.await();
        Cancellation atOnce = new Cancellation();
        assertThat(pool.call(Engines.call(Kind.SLOW).withCancellation(atOnce).withProgress((_, _) -> atOnce.cancel())))
                .isEqualTo(new Outcome.Cancelled());
        assertThat(beside.isDone()).isFalse();
        assertThat(pool.processes()).isEqualTo(1);
        end.cancel();
        assertThat(beside.get()).isEqualTo(new Outcome.Cancelled());
    }
}
