package kinora.render;

/// What became of an engine process that did not answer. `detail` is for the log, never for people.
public sealed interface EngineFailure {
    /// For the log.
    String detail();

    /// It ended by itself.
    record Crashed(String detail) implements EngineFailure {}

    /// It did not answer in time and was ended.
    record Hung(long seconds, String detail) implements EngineFailure {}

    /// It used more memory than it may and was ended.
    record OverMemory(long megabytes, String detail) implements EngineFailure {}

    /// It answered nonsense, or more than it may, and was ended.
    record Flooded(String detail) implements EngineFailure {}

    /// It met an error of its own.
    record Faulted(String detail) implements EngineFailure {}

    /// It could not be started.
    record NotStarted(String detail) implements EngineFailure {}
}
