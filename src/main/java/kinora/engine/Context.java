package kinora.engine;

import java.util.concurrent.CancellationException;

/// What a running operation may say and ask. Safe to use from any thread of the operation.
public interface Context {
    /// Says that `done` of `of` steps are done; 0 <= done <= of. Cheap: at most 25 a second are passed on, the first and the last always.
    void progress(long done, long of);

    /// Whether nobody wants the answer any more. An operation that takes longer than the grace period of [Supervision] should look often.
    boolean isCancelled();

    /// Which attempt at the request this is, from 1.
    int attempt();

    /// Throws when [#isCancelled]; an operation lets it pass.
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("nobody wants the answer any more");
        }
    }
}
