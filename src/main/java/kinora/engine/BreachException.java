package kinora.engine;

import java.io.IOException;

/// Bytes were read that the protocol does not allow; nothing more can be read from that stream.
final class BreachException extends IOException {
    private final Breach breach;

    BreachException(Breach breach, String message) {
        super(message);
        this.breach = breach;
    }

    Breach breach() {
        return breach;
    }
}
