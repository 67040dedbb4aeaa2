package kinora.cli;

import java.time.Duration;
import java.util.Optional;

import kinora.understand.LanguageModel;
import kinora.words.Messages;

/// A language model whose answers a person at a terminal sees being waited for, on a line that goes again.
record WaitedFor(LanguageModel model, Console console, Messages messages) implements LanguageModel {

    private static final String CLEAR = "\r\u001b[K";

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Optional<Failure> obstacle() {
        return model.obstacle();
    }

    @Override
    public Answer next(Exchange exchange, Duration patience) {
        show(messages.say("talk.asking-model", model.name()));
        try {
            return model.next(exchange, patience);
        } finally {
            show("");
        }
    }

    private void show(String line) {
        if (console.interactive()) {
            console.err().print(CLEAR + line);
            console.err().flush();
        }
    }
}
