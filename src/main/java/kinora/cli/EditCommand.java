package kinora.cli;

import java.util.List;

import kinora.timeline.Draft;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kinora edit DRAFT TEXT…`: words change a draft.
final class EditCommand implements Command {
    private final Services services;
    private final Console console;
    private final Messages messages;

    EditCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void describe(CommandSpec spec) {
        EditOptions.describe(spec, messages);
    }

    @Override
    public int run(ParseResult arguments) {
        EditOptions options = EditOptions.of(arguments, messages);
        return switch (new DraftFiles(messages).read(options.draft())) {
            case DraftFiles.Result.Failed(String why) -> {
                console.err().println(why);
                yield CommandLineTool.FAILED;
            }
            case DraftFiles.Result.Opened(Draft draft, List<String> notes, DraftFiles.Result.Bytes bytes) -> {
                notes.forEach(note -> console.err().println(messages.say("summary.note", note)));
                try (EditRun run = new EditRun(services, console, messages, options)) {
                    yield run.run(draft, bytes.value());
                }
            }
        };
    }
}
