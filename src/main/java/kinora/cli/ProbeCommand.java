package kinora.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.ContactSheet;
import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.Engine;
import kinora.render.Facts;
import kinora.render.ExportResult;
import kinora.render.SheetWork;
import kinora.wire.ProbeJson;
import kinora.words.Describe;
import kinora.words.Explain;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora probe FILES… [--json] [--sheet FILE.png]`: what files are, or why they cannot be used.
final class ProbeCommand implements Command {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final Explain explain;
    private final Describe describe;

    ProbeCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.explain = new Explain(messages);
        this.describe = new Describe(messages);
    }

    @Override
    public String name() {
        return "probe";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILES").type(List.class).auxiliaryTypes(Path.class).arity("1..*")
                .index("0..*").required(true).description(messages.say("probe.files")).build());
        spec.addOption(OptionSpec.builder("--json").type(boolean.class).description(messages.say("probe.json")).build());
        spec.addOption(
                OptionSpec.builder("--sheet").paramLabel("FILE.png").type(Path.class).description(messages.say("probe.sheet")).build());
        spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(messages.say("probe.force")).build());
    }

    @Override
    public int run(ParseResult arguments) {
        Inputs inputs = Inputs.of(arguments.matchedPositionalValue(0, List.of()));
        inputs.emptyFolders().forEach(folder -> console.err().println(messages.say("make.empty-folder", folder)));
        inputs.unmatched().forEach(pattern -> console.err().println(messages.say("make.no-match", pattern)));
        boolean json = arguments.matchedOptionValue("--json", false);
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            Map<Path, Answer<MediaInfo>> answers = new Looking(engine, Facts.NONE, services.clock(), console, messages,
                    interruption.cancellation()).at(inputs.files());
            boolean sheet = true;
            if (arguments.hasMatchedOption("--sheet")) {
                Path target = arguments.matchedOptionValue("--sheet", Path.of(""));
                boolean force = arguments.matchedOptionValue("--force", false);
                sheet = draw(new SheetWork(engine, interruption.cancellation()), answers, target, force);
            }
            if (json) {
                console.out().println(ProbeJson
                        .of(answers.entrySet().stream().map(found -> entry(found.getKey().toString(), found.getValue())).toList()));
            } else {
                answers.forEach((file, answer) -> console.out().println(line(file, answer)));
            }
            boolean usable = answers.values().stream().anyMatch(Answer.Success.class::isInstance);
            return usable && sheet ? CommandLineTool.DONE : CommandLineTool.FAILED;
        }
    }

    private boolean draw(SheetWork work, Map<Path, Answer<MediaInfo>> answers, Path target, boolean force) {
        if (answers.isEmpty()) {
            return false;
        }
        List<SheetWork.Entry> entries = answers.entrySet().stream().map(found -> entry(found.getKey(), found.getValue())).toList();
        if (entries.size() > ContactSheet.MOST_CELLS) {
            console.err().println(messages.say("probe.sheet-part", ContactSheet.MOST_CELLS, entries.size()));
        }
        Optional<ExportResult> obstacle = work.draw(entries, explain::of, target, force);
        obstacle.ifPresent(why -> console.err().println(explain.of(why)));
        return obstacle.isEmpty();
    }

    private ProbeJson.Entry entry(String file, Answer<MediaInfo> answer) {
        return new ProbeJson.Entry(file, answer, answer instanceof Answer.Success<MediaInfo> ? "" : explain.of(answer));
    }

    private SheetWork.Entry entry(Path file, Answer<MediaInfo> answer) {
        return answer instanceof Answer.Success<MediaInfo>(MediaInfo info)
                ? new SheetWork.Entry(file, Optional.of(info.contentHash()), Inputs.name(file), describe.of(info))
                : new SheetWork.Entry(file, Optional.empty(), Inputs.name(file), explain.of(answer));
    }

    private String line(Path file, Answer<MediaInfo> answer) {
        return answer instanceof Answer.Success<MediaInfo>(MediaInfo info)
                ? messages.say("probe.line", file, describe.of(info))
                : messages.say("probe.refused", file, explain.of(answer));
    }
}
