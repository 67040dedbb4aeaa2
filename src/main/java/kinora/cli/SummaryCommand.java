package kinora.cli;

import java.nio.file.Path;
import java.util.List;

import kinora.timeline.Draft;
import kinora.wire.Summary;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora summary DRAFT`: the timeline in one line on standard output; what was changed while reading on standard error.
final class SummaryCommand implements Command {
    private static final int MOST_NOTES = 5;

    private final DraftFiles drafts;
    private final Console console;
    private final Messages messages;

    SummaryCommand(Console console, Messages messages) {
        this.drafts = new DraftFiles(messages);
        this.console = console;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("DRAFT").type(Path.class).arity("1").index("0").required(true)
                .description(messages.say("summary.draft")).build());
    }

    @Override
    public int run(ParseResult arguments) {
        Path file = arguments.matchedPositionalValue(0, Path.of(""));
        return switch (drafts.read(file)) {
            case DraftFiles.Result.Failed(String why) -> {
                console.err().println(why);
                yield CommandLineTool.FAILED;
            }
            case DraftFiles.Result.Opened(Draft draft, List<String> notes, var _) -> {
                notes.stream().limit(MOST_NOTES).forEach(note -> console.err().println(messages.say("summary.note", note)));
                if (notes.size() > MOST_NOTES) {
                    console.err().println(messages.say("summary.more-notes", notes.size() - MOST_NOTES));
                }
                console.out().println(Summary.of(draft));
                yield CommandLineTool.DONE;
            }
        };
    }
}
