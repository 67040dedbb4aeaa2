package kinora.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import kinora.render.Cancellation;

/// Turns Ctrl-C into an orderly end while it is open: work is told to stop and gets a moment to clean up before the process ends.
final class Interruption implements AutoCloseable {
    private static final int GRACE_SECONDS = 5;

    private final Cancellation cancellation = new Cancellation();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().unstarted(this::interrupt);

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Withdrawn when the person asks to stop.
    Cancellation cancellation() {
        return cancellation;
    }

    private void interrupt() {
        cancellation.cancel();
        try {
            if (!closed.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                // The process ends now; what it left half-made has a name that is cleaned up later.
                return;
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!cancellation.isCancelled()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
