package kinora.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import kinora.render.Cancellation;

/// A fixed number of turns, given in the order in which they were asked for.
final class Turns {
    /// How often a waiting call asks whether it is cancelled, where nobody tells it.
    static final long ASK_MS = 100;

    private final int total;
    private final Deque<CompletableFuture<Boolean>> waiting = new ArrayDeque<>();
    private int free;
    private boolean closed;

    Turns(int total) {
        if (total < 1) {
            throw new IllegalArgumentException("there must be a turn at least, got " + total);
        }
        this.total = total;
        this.free = total;
    }

    /// Waits for a turn; whoever gets one must [#give] it back. False, and no turn, when cancelled, interrupted (the flag stays set) or closed.
    boolean take(Cancellation cancellation) {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        if (cancellation.isCancelled()) {
            return false;
        }
        synchronized (this) {
            if (closed) {
                return false;
            }
            if (free > 0) {
                free--;
                return true;
            }
            waiting.add(turn);
        }
        try (Cancellation.Registration _ = cancellation.onCancel(() -> turn.complete(false))) {
            return await(turn, cancellation);
        } catch (InterruptedException _) {
            if (wasGiven(turn)) {
                give();
            }
            Thread.currentThread().interrupt();
            return false;
        } finally {
            synchronized (this) {
                waiting.removeIf(CompletableFuture::isDone);
            }
        }
    }

    private static boolean await(CompletableFuture<Boolean> turn, Cancellation cancellation) throws InterruptedException {
        while (!cancellation.isCancelled()) {
            try {
                return turn.get(ASK_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                // Nothing yet: the loop asks whether it is still wanted.
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return wasGiven(turn);
    }

    /// Ends the wait for a turn; true when it had come already.
    private static boolean wasGiven(CompletableFuture<Boolean> turn) {
        return !turn.complete(false) && turn.getNow(false);
    }

    /// Gives a turn back, to whoever has waited longest.
    synchronized void give() {
        while (!waiting.isEmpty()) {
            if (waiting.removeFirst().complete(true)) {
                return;
            }
        }
        free++;
        notifyAll();
    }

    /// How many wait.
    synchronized int waiting() {
        return waiting.size();
    }

    /// Gives no more turns; who waits gets none.
    synchronized void close() {
        closed = true;
        waiting.forEach(turn -> turn.complete(false));
        waiting.clear();
    }

    /// Waits until every turn was given back, but not longer than this. Interrupting ends the wait, the flag stays set.
    synchronized boolean awaitAll(Duration limit) {
        long endNanos = System.nanoTime() + limit.toNanos();
        try {
            for (long leftMs = limit.toMillis(); free < total && leftMs > 0; leftMs = (endNanos - System.nanoTime()) / 1_000_000) {
                wait(leftMs);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return free == total;
    }
}
