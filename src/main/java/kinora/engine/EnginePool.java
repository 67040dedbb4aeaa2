package kinora.engine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Up to a number of identical engine processes, started when they are needed and used again. Safe to use from any thread; made for virtual ones.
///
/// What happens to one process disturbs no other. When this process dies, however it dies, its engines end too.
public final class EnginePool implements AutoCloseable {
    static final System.Logger LOG = System.getLogger("kinora.engine");

    /// How long [#close] waits for running calls to see that they are over.
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

    private final EngineCommand command;
    private final String engineId;
    private final Supervision supervision;
    private final Turns turns;
    private final Duration patience;
    private final Duration keepIdle;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicLong lastId = new AtomicLong();
    private final Object lock = new Object();
    private final Deque<EngineProcess> idle = new ArrayDeque<>();
    private final Set<EngineProcess> live = new HashSet<>();
    /// Processes that are about to be live.
    private int starting;
    /// How long calls have waited since a process was started last.
    private long waitedNanos;

    /// A pool without processes yet, that starts one whenever none is free.
    ///
    /// @param engineId  the build that engines must say they are
    /// @param processes the most processes at a time, and so the most calls that run at a time
    public EnginePool(EngineCommand command, String engineId, int processes, Supervision supervision) {
        this(command, engineId, processes, supervision, Duration.ZERO, Duration.ZERO);
    }

    /// A pool without processes yet.
    ///
    /// @param patience how long calls wait for busy processes, all of them together, before one more is started
    /// @param keepIdle how long a process that has nothing to do is kept; zero: as long as the pool
    EnginePool(EngineCommand command, String engineId, int processes, Supervision supervision, Duration patience, Duration keepIdle) {
        this.patience = patience;
        this.keepIdle = keepIdle;
        this.command = command;
        this.engineId = engineId;
        this.supervision = supervision;
        this.turns = new Turns(processes);
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

    /// Ends the processes that have nothing to do.
    public void trim() {
        List<EngineProcess> unused;
        synchronized (lock) {
            unused = List.copyOf(idle);
            idle.clear();
            unused.forEach(live::remove);
        }
        unused.forEach(EngineProcess::kill);
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
            all = List.copyOf(live);
        }
        all.forEach(EngineProcess::wake);
        all.forEach(EngineProcess::kill);
        if (!turns.awaitAll(CLOSE_LIMIT)) {
            LOG.log(System.Logger.Level.WARNING, "a call did not end within {0} after its engine was killed", CLOSE_LIMIT);
        }
        synchronized (lock) {
            idle.clear();
            live.clear();
        }
    }

    private boolean isWorthAnother(Outcome outcome) {
        return outcome instanceof Outcome.Failed(Failure failure) && !(failure instanceof Failure.NotStarted);
    }

    private Outcome attempt(Call call, int number) {
        EngineProcess idleOne = takeIdle(call);
        if (idleOne == null && (isUnwanted(call) || Thread.currentThread().isInterrupted())) {
            started(null);
            return new Outcome.Cancelled();
        }
        EngineProcess process;
        try {
            process = idleOne == null ? start() : idleOne;
        } catch (IOException e) {
            return logged(new Outcome.Failed(new Failure.NotStarted(Failure.Cause.NOT_RUNNABLE, e.toString())), call, number, null);
        }
        boolean inOrder = false;
        try {
            Attempt attempt = new Attempt(process, call, supervision, command.heapMaxBytes(), closed);
            Outcome unfit = idleOne == null ? attempt.greet(engineId) : null;
            Outcome outcome = unfit == null ? attempt.run(lastId.incrementAndGet(), number) : unfit;
            inOrder = true;
            return outcome instanceof Outcome.Failed ? logged(outcome, call, number, process) : outcome;
        } finally {
            putBack(process, inOrder && process.isReusable());
        }
    }

    private EngineProcess start() throws IOException {
        EngineProcess process = null;
        try {
            process = EngineProcess.start(command, supervision);
            return process;
        } finally {
            started(process);
        }
    }

    /// @param process nothing when none was started after all
    private void started(@Nullable EngineProcess process) {
        synchronized (lock) {
            starting--;
            if (process != null) {
                live.add(process);
            }
            lock.notifyAll();
        }
    }

    /// A process that has nothing to do; nothing where one has to be started. A start is put off while others will be free before it would have paid.
    private @Nullable EngineProcess takeIdle(Call call) {
        while (true) {
            EngineProcess process = awaitIdle(call);
            if (process == null || process.isAlive()) {
                return process;
            }
            putBack(process, false);
        }
    }

    private @Nullable EngineProcess awaitIdle(Call call) {
        synchronized (lock) {
            boolean interrupted = false;
            while (idle.isEmpty() && starting + live.size() > 0 && waitedNanos < patience.toNanos() && !isUnwanted(call) && !interrupted) {
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
            if (idle.isEmpty()) {
                waitedNanos = 0;
                starting++;
            }
            return idle.pollFirst();
        }
    }

    private boolean isUnwanted(Call call) {
        return closed.get() || call.cancellation().isCancelled();
    }

    /// Keeps the process for the next call, the one that was used last first because its caches are warm, or ends it.
    private void putBack(EngineProcess process, boolean reusable) {
        boolean kept;
        synchronized (lock) {
            kept = reusable && !closed.get();
            if (kept) {
                idle.addFirst(process);
            } else {
                live.remove(process);
            }
            lock.notifyAll();
        }
        if (!kept) {
            process.kill();
        } else if (!keepIdle.isZero()) {
            int served = process.served();
            CompletableFuture.delayedExecutor(keepIdle.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                    .execute(() -> endUnlessUsed(process, served));
        }
    }

    /// Ends a process that has had nothing to do since.
    private void endUnlessUsed(EngineProcess process, int served) {
        boolean unused;
        synchronized (lock) {
            unused = process.served() == served && idle.remove(process);
            if (unused) {
                live.remove(process);
            }
        }
        if (unused) {
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
