package kinora.engine;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

import kinora.render.Cancellation;

/// One attempt at a call on one process, supervised from the thread of the call.
final class Attempt {
    private final EngineProcess process;
    private final Call call;
    private final Supervision supervision;
    private final long lookNanos;
    private final long heapMaxBytes;
    private final AtomicBoolean closed;
    private boolean interrupted;

    /// @param closed turns true when the pool closes; the process is then woken
    Attempt(EngineProcess process, Call call, Supervision supervision, long heapMaxBytes, AtomicBoolean closed) {
        this.process = process;
        this.call = call;
        this.supervision = supervision;
        this.lookNanos = supervision.lookEvery().toNanos();
        this.heapMaxBytes = heapMaxBytes;
        this.closed = closed;
    }

    /// Waits for the greeting of a process that was just started. Null when it is one of ours; otherwise how the call ends, and the process is killed.
    @Nullable
    Outcome greet(String engineId) {
        long limitAt = System.nanoTime() + supervision.startWithin().toNanos();
        try (Cancellation.Registration _ = call.cancellation().onCancel(process::wake)) {
            while (true) {
                EngineProcess.Event event = next(process.greeting(), Math.min(lookNanos, limitAt - System.nanoTime()));
                if (isUnwanted()) {
                    return killed(new Outcome.Cancelled());
                }
                switch (event) {
                    case EngineProcess.Event.Said(Message.Hello hello) -> {
                        return check(hello, engineId);
                    }
                    case EngineProcess.Event.Said _,EngineProcess.Event.Broke _ -> {
                        return notStarted(Failure.Cause.BREACH, "");
                    }
                    case EngineProcess.Event.Ended _ -> {
                        return notStarted(Failure.Cause.ENDED, "");
                    }
                    case EngineProcess.Event.Woken _ -> {
                    }
                    case null -> {
                        if (System.nanoTime() - limitAt >= 0) {
                            return notStarted(Failure.Cause.SILENT, "nothing within " + supervision.startWithin() + ". ");
                        }
                    }
                }
            }
        } finally {
            restoreInterrupt();
        }
    }

    private @Nullable Outcome check(Message.Hello hello, String engineId) {
        if (hello.version() != Message.VERSION) {
            return notStarted(Failure.Cause.OTHER_PROTOCOL, hello.version() + " instead of " + Message.VERSION + ". ");
        }
        if (!hello.engineId().equals(engineId)) {
            return notStarted(Failure.Cause.OTHER_BUILD, hello.engineId() + " instead of " + engineId + ". ");
        }
        if (hello.pid() != process.pid()) {
            return notStarted(Failure.Cause.BREACH, "process " + process.pid() + " says it is " + hello.pid() + ". ");
        }
        return null;
    }

    private Outcome notStarted(Failure.Cause cause, String detail) {
        process.kill();
        return new Outcome.Failed(new Failure.NotStarted(cause, detail + process.logTail()));
    }

    /// Sends the request and waits for its end. The process is killed unless it ended the request itself, in good order.
    Outcome run(long id, int number) {
        EngineProcess.Lane lane = process.begin(new Message.Request(id, call.operation(), (byte) number, call.body()));
        try (Cancellation.Registration _ = call.cancellation().onCancel(process::wake)) {
            return supervise(lane);
        } finally {
            restoreInterrupt();
        }
    }

    private Outcome supervise(EngineProcess.Lane lane) {
        long deadlineAt = System.nanoTime() + call.deadline().toNanos();
        long sampleAt = System.nanoTime();
        boolean asked = false;
        while (true) {
            long now = System.nanoTime();
            if (closed.get()) {
                return killed(new Outcome.Cancelled());
            }
            if (isUnwanted() && !asked) {
                asked = true;
                lane.cancel();
                deadlineAt = Math.min(deadlineAt - now, supervision.cancelGrace().toNanos()) + now;
            }
            if (now - deadlineAt >= 0) {
                return killed(asked ? new Outcome.Cancelled() : new Outcome.Failed(new Failure.Hung(call.deadline())));
            }
            if (now - sampleAt >= 0) {
                sampleAt = now + lookNanos;
                if (ProcessMemory.bytes(process.pid()).orElse(0) > supervision.memoryCapBytes()) {
                    return killed(
                            asked ? new Outcome.Cancelled() : new Outcome.Failed(new Failure.OverMemory(supervision.memoryCapBytes())));
                }
            }
            Outcome outcome = outcome(next(lane, Math.min(sampleAt - now, deadlineAt - now)));
            if (outcome instanceof Outcome.Cancelled && !asked) {
                return killed(new Outcome.Failed(new Failure.Flooded(Breach.UNASKED)));
            }
            if (outcome != null) {
                return asked || closed.get() ? new Outcome.Cancelled() : outcome;
            }
        }
    }

    private @Nullable Outcome outcome(EngineProcess.@Nullable Event event) {
        return switch (event) {
            case EngineProcess.Event.Said(Message.ToParent message) -> outcome(message);
            case EngineProcess.Event.Broke(Breach breach) -> killed(new Outcome.Failed(new Failure.Flooded(breach)));
            case EngineProcess.Event.Ended _ -> killed(new Outcome.Failed(crash()));
            case EngineProcess.Event.Woken _ -> null;
            case null -> null;
        };
    }

    private @Nullable Outcome outcome(Message.ToParent message) {
        return switch (message) {
            case Message.Progress(long _, long done, long of) -> {
                call.progress().progress(done, of);
                yield null;
            }
            case Message.Result(long _, Payload body) -> new Outcome.Answered(body);
            case Message.Refusal(long _, Payload body) -> new Outcome.Refused(body);
            case Message.Fault(long _, String text, String stack) -> {
                EnginePool.LOG.log(System.Logger.Level.WARNING, "engine {0}: {1}", Long.toString(process.pid()), stack);
                yield killed(new Outcome.Failed(new Failure.Faulted(text)));
            }
            case Message.Cancelled _ -> new Outcome.Cancelled();
            case Message.Hello hello -> throw new IllegalStateException("a second greeting passed: " + hello);
        };
    }

    private Failure crash() {
        int code = process.exitCode();
        return switch (code) {
            case EngineLoop.OUT_OF_MEMORY_EXIT -> new Failure.OverMemory(heapMaxBytes);
            case EngineLoop.OUT_OF_NATIVE_MEMORY_EXIT -> new Failure.OverMemory(supervision.memoryCapBytes());
            default -> new Failure.Crashed(code, process.logTail());
        };
    }

    private Outcome killed(Outcome outcome) {
        process.kill();
        return outcome;
    }

    private boolean isUnwanted() {
        return interrupted || closed.get() || call.cancellation().isCancelled();
    }

    private EngineProcess.@Nullable Event next(EngineProcess.Lane lane, long nanos) {
        try {
            return lane.next(nanos);
        } catch (InterruptedException _) {
            interrupted = true;
            return null;
        }
    }

    private void restoreInterrupt() {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
