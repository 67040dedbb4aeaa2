package kinora.engine;

import java.time.Duration;

import kinora.render.Cancellation;

/// One request to an [EnginePool].
///
/// @param operation    what is asked for, in numbers that the two ends agree on
/// @param body         its parameters
/// @param deadline     the longest that one attempt may take, not counting the wait for a free engine or its start; positive
/// @param attempts     how often it may be tried, 1 to [#MAX_ATTEMPTS]: 1 for files of strangers, 2 for work that succeeds unless something breaks
/// @param progress     hears how far it is
/// @param cancellation ends it early
public record Call(byte operation, Payload body, Duration deadline, int attempts, ProgressListener progress, Cancellation cancellation) {

    /// Most attempts; our own choice, what fails this often will fail again.
    public static final int MAX_ATTEMPTS = 10;

    public Call {
        if (!deadline.isPositive()) {
            throw new IllegalArgumentException("a deadline must be positive, got " + deadline);
        }
        if (attempts < 1 || attempts > MAX_ATTEMPTS) {
            throw new IllegalArgumentException("attempts must be 1 to " + MAX_ATTEMPTS + ", got " + attempts);
        }
    }

    /// A single attempt that nobody listens to and nobody cancels.
    public static Call once(byte operation, Payload body, Duration deadline) {
        return new Call(operation, body, deadline, 1, ProgressListener.NONE, new Cancellation());
    }

    /// The same with this many attempts.
    public Call withAttempts(int count) {
        return new Call(operation, body, deadline, count, progress, cancellation);
    }

    /// The same with this listener.
    public Call withProgress(ProgressListener listener) {
        return new Call(operation, body, deadline, attempts, listener, cancellation);
    }

    /// The same, ended early by this.
    public Call withCancellation(Cancellation token) {
        return new Call(operation, body, deadline, attempts, progress, token);
    }
}
