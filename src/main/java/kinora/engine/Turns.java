package kinora.engine;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import kinora.render.Cancellation;

/// A fixed number of turns, given in the order in which they were asked for.
final class Turns {
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
        synchronized (this) {
            if (closed || cancellation.isCancelled()) {
                return false;
            }
            if (free > 0) {
                free--;
                return true;
            }
            waiting.add(turn);
        }
        try (Cancellation.Registration _ = cancellation.onCancel(() -> turn.complete(false))) {
            return turn.get();
        } catch (InterruptedException _) {
            if (!turn.complete(false) && turn.getNow(false)) {
                give();
            }
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            synchronized (this) {
                waiting.removeIf(CompletableFuture::isDone);
            }
        }
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
