package kinora.cli;

import java.util.Optional;

import kinora.render.Cancellation;
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

    Engine engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(services.engine().get());
        }
        return engine.get();
    }

    Cancellation cancellation() {
        if (interruption.isEmpty()) {
            interruption = Optional.of(new Interruption());
        }
        return interruption.get().cancellation();
    }

    Looking looking() {
        return new Looking(engine(), services.facts(), services.clock(), console, messages, cancellation());
    }

    @Override
    public void close() {
        engine.ifPresent(Engine::close);
        interruption.ifPresent(Interruption::close);
    }
}
