package kinora.engine;

/// How a [Call] ended.
public sealed interface Outcome {
    /// With what was asked for.
    record Answered(Payload body) implements Outcome {}

    /// With an orderly no: the input cannot be used, and the body says why.
    record Refused(Payload body) implements Outcome {}

    /// Not at all: this is what the last attempt came to.
    record Failed(Failure failure) implements Outcome {}

    /// Early: the call was cancelled, its thread interrupted, or the pool closed.
    record Cancelled() implements Outcome {}
}
