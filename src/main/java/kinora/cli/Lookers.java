package kinora.cli;

import java.util.Optional;

import kinora.render.Engine;
import kinora.words.Messages;

/// An engine that is started when it is first needed, and ended when it was.
final class Lookers implements AutoCloseable {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private Optional<Engine> engine = Optional.empty();
    private Optional<Interruption> interruption = Optional.empty();

    Lookers(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    Workbench bench() {
        Engine started = engine.orElseGet(services.engine());
        Interruption heard = interruption.orElseGet(Interruption::new);
        engine = Optional.of(started);
        interruption = Optional.of(heard);
        return new Workbench(services, console, messages, started, heard.cancellation());
    }

    @Override
    public void close() {
        engine.ifPresent(Engine::close);
        interruption.ifPresent(Interruption::close);
    }
}
