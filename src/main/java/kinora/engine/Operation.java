package kinora.engine;

/// What an engine process does with a request. Runs on one thread at a time, on a stack of [EngineLoop#STACK_BYTES].
@FunctionalInterface
public interface Operation {
    /// Does one operation and answers. An input that cannot be used is a [Answer.Refusal]; anything thrown is a fault of the operation, which costs the
    /// attempt and the process. After [Context#isCancelled] turned true the answer no longer matters.
    Answer run(byte operation, byte[] body, Context context) throws Exception;
}
