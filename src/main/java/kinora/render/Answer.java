package kinora.render;

import kinora.media.MediaRefusal;

/// How a request ended.
///
/// @param <R> what it answers with when it succeeds
public sealed interface Answer<R> {
    /// It succeeded.
    record Success<R>(R result) implements Answer<R> {}

    /// The file that it was given cannot be used.
    record Refused<R>(MediaRefusal reason) implements Answer<R> {}

    /// The engine failed at it, also when tried again.
    record Failed<R>(EngineFailure reason) implements Answer<R> {}

    /// It was cancelled.
    record Cancelled<R>() implements Answer<R> {}
}
