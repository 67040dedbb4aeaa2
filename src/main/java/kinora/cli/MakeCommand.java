package kinora.cli;

import kinora.render.Engine;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kinora make FILES… --out FILE`: photos, clips and music become a film.
final class MakeCommand implements Command {
    private final Services services;
    private final Console console;
    private final Messages messages;

    MakeCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "make";
    }

    @Override
    public void describe(CommandSpec spec) {
        MakeOptions.describe(spec, messages);
    }

    @Override
    public int run(ParseResult arguments) {
        MakeOptions options = MakeOptions.of(arguments, services.soundFont(), messages);
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            engine.expectDrawing();
            return new MakeRun(new Workbench(services, console, messages, engine, interruption.cancellation()), options).run();
        }
    }
}
