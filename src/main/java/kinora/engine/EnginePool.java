package kinora.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Up to a number of identical engine processes, started when they are needed and used again. Safe to use from any thread; made for virtual ones.
///
/// What happens to one process disturbs no other. Calls that share a process ([EngineCommand#lanes]) share its end, too; each is then tried again in a process
/// of its own, so that only the one that ends processes fails. When this process dies, however it dies, its engines end too.
public final class EnginePool implements AutoCloseable {
    static final System.Logger LOG = System.getLogger("kinora.engine");

    /// How long [#close] waits for running calls to see that they are over.
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

    /// How long a process may take that leaves a cache behind; five seconds are usual.
    private static final Duration LEAVING_LIMIT = Duration.ofMinutes(2);

    private final EngineCommand command;
    private final String engineId;
    private final Supervision supervision;
    private final Turns turns;
    private final Duration patience;
    private final Duration keepIdle;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicLong lastId = new AtomicLong();
    private final Object lock = new Object();
    /// Those that have room for a call.
    private final Deque<EngineProcess> free = new ArrayDeque<>();
    /// All of them, and how many calls each has.
    private final Map<EngineProcess, Integer> live = new HashMap<>();
    /// Processes that have not greeted yet.
    private int starting;
    /// How long calls have waited since a process was started last.
    private long waitedNanos;

    /// A pool without processes yet, that starts one whenever none is free.
    ///
    /// @param engineId  the build that engines must say they are
    /// @param calls the most calls that run at a time
    public EnginePool(EngineCommand command, String engineId, int calls, Supervision supervision) {
        this(command, engineId, calls, supervision, Duration.ZERO, Duration.ZERO);
    }

    /// A pool without processes yet.
    ///
    /// @param calls the most calls that run at a time
    /// @param patience how long calls wait for busy processes, all of them together, before one more is started
    /// @param keepIdle how long a process that has nothing to do is kept; zero: as long as the pool
    EnginePool(EngineCommand command, String engineId, int calls, Supervision supervision, Duration patience, Duration keepIdle) {
        this.patience = patience;
        this.keepIdle = keepIdle;
        this.command = command;
        this.engineId = engineId;
        this.supervision = supervision;
        this.turns = new Turns(calls);
    }

    /// Does one call and waits for its end. Calls that wait for a process get one in the order in which they came.
    ///
    /// Interrupting the thread is a cancellation; the flag stays set. What the progress listener throws comes out of here, and costs the process.
    public Outcome call(Call call) {
        if (!turns.take(call.cancellation())) {
            return new Outcome.Cancelled();
        }
        try {
            Outcome outcome = attempt(call, 1);
            for (int number = 2; number <= call.attempts() && isWorthAnother(outcome); number++) {
                outcome = attempt(call, number);
            }
            return outcome;
        } finally {
            turns.give();
        }
    }

    /// Starts a process for calls that will come, when there is none and they may share it; returns at once. Where that fails, a call starts one itself, and tells why it
    /// cannot.
    public void expectCalls() {
        synchronized (lock) {
            if (closed.get() || command.lanes() == 1 || starting + live.size() > 0) {
                return;
            }
            starting++;
        }
        Thread.startVirtualThread(() -> {
            EngineProcess process = null;
            boolean fit = false;
            try {
                if (closed.get()) {
                    return;
                }
                process = EngineProcess.start(command, supervision);
                synchronized (lock) {
                    live.put(process, 0);
                }
                Call none = Call.once((byte) 0, Payload.owning(new byte[0]), supervision.startWithin());
                fit = new Attempt(process, none, supervision, command.heapMaxBytes(), closed).greet(engineId) == null && !closed.get();
            } catch (IOException unstarted) {
                LOG.log(System.Logger.Level.WARNING, "an engine did not start", unstarted);
            } finally {
                expected(process, fit);
            }
        });
    }

    private void expected(@Nullable EngineProcess process, boolean fit) {
        if (process != null && !fit) {
            synchronized (lock) {
                forget(process);
            }
            process.kill();
        }
        greeted(fit ? process : null);
    }

    /// Ends the processes that have nothing to do.
    public void trim() {
        List<EngineProcess> unused;
        synchronized (lock) {
            unused = free.stream().filter(process -> live.getOrDefault(process, 0) == 0).toList();
            unused.forEach(this::forget);
        }
        unused.forEach(this::end);
    }

    /// How many processes there are now, busy or idle.
    public int processes() {
        synchronized (lock) {
            return live.size();
        }
    }

    /// Ends all processes and with them all calls, which come back as cancelled, as do later ones. Returns when the processes are gone.
    @Override
    public void close() {
        closed.set(true);
        turns.close();
        List<EngineProcess> all;
        synchronized (lock) {
            all = List.copyOf(live.keySet());
        }
        all.forEach(EngineProcess::wake);
        all.forEach(this::end);
        awaitStarts();
        if (!turns.awaitAll(CLOSE_LIMIT)) {
            LOG.log(System.Logger.Level.WARNING, "a call did not end within {0} after its engine was killed", CLOSE_LIMIT);
        }
        synchronized (lock) {
            free.clear();
            live.clear();
        }
    }

    /// Whoever starts a process ends it when the pool is closed meanwhile.
    private void awaitStarts() {
        long limitAt = System.nanoTime() + CLOSE_LIMIT.toNanos();
        synchronized (lock) {
            try {
                while (starting > 0 && System.nanoTime() - limitAt < 0) {
                    lock.wait(Turns.ASK_MS);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isWorthAnother(Outcome outcome) {
        return outcome instanceof Outcome.Failed(Failure failure) && !(failure instanceof Failure.NotStarted);
    }

    private Outcome attempt(Call call, int number) {
        boolean alone = number > 1 && command.lanes() > 1;
        EngineProcess process = takeFree(call, alone);
        if (process != null) {
            return outcome(process, call, number, false, false);
        }
        boolean begun = false;
        try {
            if (isUnwanted(call) || Thread.currentThread().isInterrupted()) {
                return new Outcome.Cancelled();
            }
            process = EngineProcess.start(command, supervision);
            synchronized (lock) {
                live.put(process, 1);
            }
            begun = true;
            return outcome(process, call, number, true, alone);
        } catch (IOException e) {
            return logged(new Outcome.Failed(new Failure.NotStarted(Failure.Cause.NOT_RUNNABLE, e.toString())), call, number, null);
        } finally {
            if (!begun) {
                greeted(null);
            }
        }
    }

    /// @param fresh whether the process has yet to greet
    /// @param alone whether no other call may come to it now
    private Outcome outcome(EngineProcess process, Call call, int number, boolean fresh, boolean alone) {
        boolean inOrder = false;
        boolean greeted = !fresh;
        try {
            Attempt attempt = new Attempt(process, call, supervision, command.heapMaxBytes(), closed);
            Outcome unfit = fresh ? attempt.greet(engineId) : null;
            if (fresh) {
                greeted = true;
                greeted(alone || unfit != null || command.lanes() == 1 ? null : process);
            }
            Outcome outcome = unfit == null ? attempt.run(lastId.incrementAndGet(), number) : unfit;
            inOrder = true;
            return outcome instanceof Outcome.Failed ? logged(outcome, call, number, process) : outcome;
        } finally {
            if (!greeted) {
                greeted(null);
            }
            putBack(process, inOrder);
        }
    }

    /// A start is over.
    ///
    /// @param process nothing where none has room for others now
    private void greeted(@Nullable EngineProcess process) {
        synchronized (lock) {
            starting--;
            if (process != null && live.containsKey(process)) {
                free.addFirst(process);
            }
            lock.notifyAll();
        }
    }

    /// A process that has room; nothing where one has to be started, which counts as starting from now on. A start is put off while one is on its way, or while
    /// others will have room before it would have paid.
    private @Nullable EngineProcess takeFree(Call call, boolean alone) {
        if (alone) {
            synchronized (lock) {
                starting++;
            }
            return null;
        }
        while (true) {
            EngineProcess process = awaitFree(call);
            if (process == null || process.isAlive()) {
                return process;
            }
            putBack(process, false);
        }
    }

    private @Nullable EngineProcess awaitFree(Call call) {
        synchronized (lock) {
            boolean interrupted = false;
            while (free.isEmpty() && isWorthWaiting() && !isUnwanted(call) && !interrupted) {
                long begun = System.nanoTime();
                try {
                    lock.wait(Turns.ASK_MS);
                } catch (InterruptedException _) {
                    interrupted = true;
                }
                waitedNanos += System.nanoTime() - begun;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            EngineProcess process = free.pollFirst();
            if (process == null) {
                waitedNanos = 0;
                starting++;
                return null;
            }
            int calls = live.merge(process, 1, Integer::sum);
            if (calls < command.lanes()) {
                free.addFirst(process);
            }
            return process;
        }
    }

    private boolean isWorthWaiting() {
        return (command.lanes() > 1 && starting > 0) || (starting + live.size() > 0 && waitedNanos < patience.toNanos());
    }

    private boolean isUnwanted(Call call) {
        return closed.get() || call.cancellation().isCancelled();
    }

    /// Keeps the process for other calls, the one that was used last first because its caches are warm, or ends it: at once where a call did not come out of it
    /// in good order, else when its last call has.
    private void putBack(EngineProcess process, boolean inOrder) {
        boolean reusable = inOrder && process.isReusable();
        boolean ended;
        boolean idle;
        synchronized (lock) {
            Integer calls = live.computeIfPresent(process, (_, before) -> before - 1);
            idle = calls == null || calls == 0;
            free.remove(process);
            ended = closed.get() || !inOrder || !process.isAlive() || (idle && !reusable);
            if (ended) {
                forget(process);
            } else if (reusable) {
                free.addFirst(process);
            }
            lock.notifyAll();
        }
        if (ended) {
            process.kill();
        } else if (idle && !keepIdle.isZero()) {
            int served = process.served();
            CompletableFuture.delayedExecutor(keepIdle.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> endUnlessUsed(process, served));
        }
    }

    private void forget(EngineProcess process) {
        free.remove(process);
        live.remove(process);
    }

    /// Ends a process that has had nothing to do since.
    private void endUnlessUsed(EngineProcess process, int served) {
        boolean unused;
        synchronized (lock) {
            unused = process.served() == served && live.getOrDefault(process, 1) == 0;
            if (unused) {
                forget(process);
            }
        }
        if (unused) {
            end(process);
        }
    }

    private void end(EngineProcess process) {
        if (command.leavesCache()) {
            process.finish(LEAVING_LIMIT);
        } else {
            process.kill();
        }
    }

    private static Outcome logged(Outcome outcome, Call call, int number, @Nullable EngineProcess process) {
        boolean carriesLog = outcome instanceof Outcome.Failed(Failure failure)
                && (failure instanceof Failure.Crashed || failure instanceof Failure.NotStarted);
        LOG.log(System.Logger.Level.WARNING, "engine operation {0}, attempt {1} of {2}: {3} {4}", call.operation(), number, call.attempts(),
                outcome, process == null || carriesLog ? "" : process.logTail());
        return outcome;
    }
}
