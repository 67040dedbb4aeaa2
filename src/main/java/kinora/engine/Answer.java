package kinora.engine;

/// How an operation ended in good order.
public sealed interface Answer {
    /// What was asked for.
    record Result(Payload body) implements Answer {}

    /// The input cannot be used; the body says why.
    record Refusal(Payload body) implements Answer {}

    /// A result of these bytes.
    static Answer result(byte[] body) {
        return new Result(Payload.of(body));
    }

    /// A refusal of these bytes.
    static Answer refusal(byte[] body) {
        return new Refusal(Payload.of(body));
    }
}
