package kinora.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.EngineLettering;
import kinora.render.ExportResult;
import kinora.render.FreshChunkStore;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.words.Explain;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora render DRAFT --out FILE`: a draft becomes a film.
final class RenderCommand implements Command {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final Explain explain;
    private final DraftFiles drafts;

    RenderCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.explain = new Explain(messages);
        this.drafts = new DraftFiles(messages);
    }

    @Override
    public String name() {
        return "render";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("DRAFT").type(Path.class).arity("1").index("0").required(true)
                .description(messages.say("render.draft")).build());
        spec.addOption(OptionSpec.builder("--out", "-o").paramLabel("FILE").type(Path.class).required(true)
                .description(messages.say("make.out")).build());
        spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(messages.say("make.force")).build());
        spec.addOption(OptionSpec.builder("--fresh").type(boolean.class).description(messages.say("render.fresh")).build());
    }

    @Override
    public int run(ParseResult arguments) {
        Path file = arguments.matchedPositionalValue(0, Path.of(""));
        Path out = arguments.matchedOptionValue("--out", Path.of(""));
        if (out.toString().isBlank()) {
            console.err().println(messages.say("usage.out-needs-file"));
            return CommandLineTool.WRONG_USAGE;
        }
        return switch (drafts.read(file)) {
            case DraftFiles.Result.Failed(String why) -> failed(why);
            case DraftFiles.Result.Opened(Draft draft, List<String> notes) -> {
                notes.forEach(note -> console.err().println(messages.say("summary.note", note)));
                boolean fresh = arguments.matchedOptionValue("--fresh", false);
                ChunkStore store = fresh ? new FreshChunkStore(services.store()) : services.store();
                yield render(draft, file.toAbsolutePath().resolveSibling(""), out, store, arguments.matchedOptionValue("--force", false));
            }
        };
    }

    private int render(Draft draft, Path folder, Path out, ChunkStore store, boolean replace) {
        FilmExport export = new FilmExport(services, console, messages);
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            Map<MediaRef, Path> files = files(draft, folder);
            Map<Path, Answer<MediaInfo>> answers = new Looking(engine, console, messages, interruption.cancellation())
                    .at(files.values().stream().distinct().toList());
            Map<MediaRef, MediaInfo> known = new HashMap<>();
            Map<String, Path> sources = new LinkedHashMap<>();
            boolean usable = true;
            for (Map.Entry<MediaRef, Path> named : files.entrySet()) {
                Answer<MediaInfo> answer = answers.getOrDefault(named.getValue(), new Answer.Cancelled<>());
                if (answer instanceof Answer.Success<MediaInfo>(MediaInfo info)) {
                    known.put(named.getKey(), info);
                    sources.put(info.contentHash(), named.getValue());
                } else {
                    usable = false;
                    console.err().println(messages.say("probe.refused", named.getValue(), explain.of(answer)));
                }
            }
            if (!usable) {
                return CommandLineTool.FAILED;
            }
            EngineLettering lettering = new EngineLettering(engine, store, interruption.cancellation());
            return switch (Composition.of(draft, ref -> Optional.ofNullable(known.get(ref)), lettering)) {
                case Composition.Result.Refused(var problems) -> failed(explain.ofAll(problems));
                case Composition.Result.Composed(Composition film) -> {
                    ExportResult result = export.write(engine, store, film, sources, out, replace, interruption.cancellation());
                    yield export.report(result, film, out, sources.size());
                }
            };
        }
    }

    /// The files that the draft names, each once.
    private static Map<MediaRef, Path> files(Draft draft, Path folder) {
        Map<MediaRef, Path> files = new LinkedHashMap<>();
        draft.tracks().stream().flatMap(track -> track.segments().stream()).map(RenderCommand::source).flatMap(Optional::stream)
                .forEach(ref -> {
                    if (ref instanceof MediaRef.Local(String path)) {
                        files.put(ref, folder.resolve(path).normalize());
                    }
                });
        return files;
    }

    private static Optional<MediaRef> source(Segment segment) {
        return switch (segment) {
            case Visual visual -> Optional.of(visual.source());
            case Sound sound -> Optional.of(sound.source());
            case Title _ -> Optional.empty();
        };
    }

    private int failed(String why) {
        console.err().println(why);
        return CommandLineTool.FAILED;
    }
}
