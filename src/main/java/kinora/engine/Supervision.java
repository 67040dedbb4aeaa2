package kinora.engine;

import java.time.Duration;

/// The bounds that a parent holds an engine process to.
///
/// @param memoryCapBytes    the most memory that the process may hold for itself, Java heap and native, resident or swapped out (mapped files do not
///                          count). Only on Linux; elsewhere the heap limit of [EngineCommand] is the only one
/// @param lookEvery         how often that memory is looked at while a request runs
/// @param reuseBelowBytes   a process that holds more than this after a request is not used for another, so that what earlier requests left behind
///                          does not count against later ones
/// @param requestsPerEngine a process that has served this many is not used for another; 1 gives every request a fresh one
/// @param startWithin       the longest time from starting a process to its first word
/// @param cancelGrace       how long an operation may go on after it was asked to end
/// @param progressFrames    the most progress frames of one request
/// @param logBytes          the most bytes on standard error during one request
public record Supervision(long memoryCapBytes, Duration lookEvery, long reuseBelowBytes, int requestsPerEngine, Duration startWithin,
        Duration cancelGrace, int progressFrames, long logBytes) {
    public Supervision {
        if (memoryCapBytes <= 0 || reuseBelowBytes <= 0 || requestsPerEngine <= 0 || progressFrames < 0 || logBytes < 0) {
            throw new IllegalArgumentException("bounds must be positive");
        }
        if (!lookEvery.isPositive() || !startWithin.isPositive() || cancelGrace.isNegative()) {
            throw new IllegalArgumentException("times must be positive, got " + lookEvery + ", " + startWithin + " and " + cancelGrace);
        }
    }

    /// The usual bounds around this cap: looked at ten times a second: memory is filled with a few gigabytes a second, and a look costs the leading process a twentieth of a millisecond for each request that runs; reused below three quarters of it, 30 s to start (a slow disk with cold caches), 2 s of grace, progress for
    /// more than an hour at 25 frames a second, 64 MiB of log (decoders complain about every frame of a broken file).
    public static Supervision capped(long memoryCapBytes) {
        return new Supervision(memoryCapBytes, Duration.ofMillis(100), Math.max(1, memoryCapBytes / 4 * 3), Integer.MAX_VALUE,
                Duration.ofSeconds(30), Duration.ofSeconds(2), 100_000, 64L << 20);
    }

    /// The same, looked at more often or less: a look costs some tenths of a millisecond.
    public Supervision withLookEvery(Duration time) {
        return new Supervision(memoryCapBytes, time, reuseBelowBytes, requestsPerEngine, startWithin, cancelGrace, progressFrames,
                logBytes);
    }

    /// The same with another number of requests per engine.
    public Supervision withRequestsPerEngine(int count) {
        return new Supervision(memoryCapBytes, lookEvery, reuseBelowBytes, count, startWithin, cancelGrace, progressFrames, logBytes);
    }

    /// The same with another time to start.
    public Supervision withStartWithin(Duration limit) {
        return new Supervision(memoryCapBytes, lookEvery, reuseBelowBytes, requestsPerEngine, limit, cancelGrace, progressFrames, logBytes);
    }

    /// The same with another time to end after a cancellation.
    public Supervision withCancelGrace(Duration limit) {
        return new Supervision(memoryCapBytes, lookEvery, reuseBelowBytes, requestsPerEngine, startWithin, limit, progressFrames, logBytes);
    }
}
