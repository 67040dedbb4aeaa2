package kinora.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kinora.media.Planes;

/// The frames of a composition, one drawn on a thread of its own while the one before is encoded. Where few chunks are left to make, that keeps a second processor busy.
/// Take every frame in order with [#next] and say with [#release] when its planes are no longer needed.
final class DrawnAhead implements AutoCloseable {
    private final Drawing drawing;
    private final int frames;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("kinora-drawing").factory());
    private int begun;
    private Future<Planes> ahead;

    /// Begins with the first frame.
    ///
    /// @param frames how many there are, 1 at least
    DrawnAhead(Drawing drawing, int frames) {
        this.drawing = drawing;
        this.frames = frames;
        ahead = begin();
    }

    /// Waits for the next frame.
    ///
    /// @return planes that nobody changes before they are released
    Planes next() {
        try {
            return ahead.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Draws on, into the planes that were taken.
    void release() {
        if (begun < frames) {
            ahead = begin();
        }
    }

    /// Waits for a frame that is being drawn: it may still read its pictures.
    @Override
    public void close() {
        thread.close();
    }

    private Future<Planes> begin() {
        int frame = begun++;
        return thread.submit(() -> drawing.draw(frame));
    }
}
