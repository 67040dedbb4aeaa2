package kinora.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Lettering;
import kinora.compose.SafeArea;
import kinora.compose.SheetMoments;
import kinora.media.ColourLut;
import kinora.media.MediaInfo;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.ExportForm;
import kinora.render.ExportJob;
import kinora.render.Stills;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.EngineGround;
import kinora.render.EngineLettering;
import kinora.render.ExportResult;
import kinora.render.FreshChunkStore;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.words.Explain;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
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
        RenderOptions.describe(spec, messages);
    }

    @Override
    public int run(ParseResult arguments) {
        Path file = arguments.matchedPositionalValue(0, Path.of(""));
        RenderOptions options = RenderOptions.of(arguments, messages);
        return switch (drafts.read(file)) {
            case DraftFiles.Result.Failed(String why) -> failed(why);
            case DraftFiles.Result.Opened(Draft draft, List<String> notes, var _) -> {
                notes.forEach(note -> console.err().println(messages.say("summary.note", note)));
                if (options.captions().isPresent()) {
                    int code = new CaptionFiles(console, messages).write(draft, options.captions().get(), options.force(), List.of(file));
                    if (code != CommandLineTool.DONE || (options.out().isEmpty() && options.sheet().isEmpty())) {
                        yield code;
                    }
                }
                ChunkStore store = options.fresh() ? new FreshChunkStore(services.store()) : services.store();
                yield render(draft, file.toAbsolutePath(), options, store);
            }
        };
    }

    private int render(Draft draft, Path file, RenderOptions options, ChunkStore store) {
        Path folder = file.resolveSibling("");
        FilmExport export = new FilmExport(services, console, messages,
                new FilmExport.FilmRequest(options.out().orElse(Path.of("")), options.receipt(),
                        options.out().filter(_ -> options.json()).map(out -> FilmExport.printer(console, out)), options.force()));
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            engine.expectDrawing();
            Map<MediaRef, Path> files = files(draft, folder);
            Map<Path, Answer<MediaInfo>> answers = new Looking(engine, services.facts(), services.clock(), console, messages,
                    interruption.cancellation()).at(files.values().stream().distinct().toList());
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
            export.looked();
            Optional<Map<MediaRef, ColourLut>> tables = new LutFiles(console, messages).of(draft, folder);
            if (!usable || tables.isEmpty()) {
                return CommandLineTool.FAILED;
            }
            EngineLettering lettering = new EngineLettering(engine, store, interruption.cancellation());
            Workbench bench = new Workbench(services, console, messages, engine, interruption.cancellation());
            Optional<FilmDraft> made = new MadeFiles(bench).of(new FilmDraft(draft, known, sources, tables.get()), folder);
            if (made.isEmpty()) {
                return CommandLineTool.FAILED;
            }
            FilmDraft named = LutFiles.reading(made.get(), folder).reading(file);
            SafeArea safe = options.output().map(output -> output.safe(draft.canvas())).orElse(SafeArea.of(draft.canvas()));
            return switch (Composition.of(draft, ref -> Optional.ofNullable(named.known().get(ref)), named.tables(), lettering, safe,
                    ground(options, engine, store, named, interruption.cancellation()))) {
                case Composition.Result.Refused(var problems) -> failed(explain.ofAll(problems));
                case Composition.Result.Composed composed -> {
                    yield make(options, export, engine, store, named, composed, lettering, interruption.cancellation());
                }
            };
        }
    }

    /// A single frame shows only the titles that are seen in it.
    private static Ground ground(RenderOptions options, Engine engine, ChunkStore store, FilmDraft film, Cancellation cancellation) {
        if (options.frameMs().isPresent()) {
            return options.still().transparent()
                    ? Ground.UNKNOWN
                    : new EngineGround(engine, store, film.sources(), cancellation)
                            .in(shownAt(film.draft().canvas().rate(), options.frameMs().getAsLong()));
        }
        Optional<ExportForm> form = options.sheet().isPresent() ? Optional.empty() : options.output().flatMap(OutputOptions::form);
        return FilmOutput.ground(engine, store, film, form, cancellation);
    }

    private int make(RenderOptions options, FilmExport export, Engine engine, ChunkStore store, FilmDraft named,
            Composition.Result.Composed composed, Lettering lettering, Cancellation cancellation) {
        Composition film = composed.composition();
        Stills stills = new Stills(engine, store, cancellation);
        if (options.frameMs().isPresent()) {
            long ms = options.frameMs().getAsLong();
            long length = film.canvas().rate().ms(film.frames());
            if (ms >= length) {
                return failed(messages.say("render.frame-out-of-range", ms, length));
            }
            return told(stills.frame(job(options, named, film, options.out().orElseThrow()), shownAt(film.canvas().rate(), ms),
                    options.still()), options.out().orElseThrow());
        }
        if (options.out().isPresent()) {
            OutputOptions output = options.output().orElseThrow();
            FilmOutput.Written written = new FilmOutput(console, messages, export, engine, store, lettering, cancellation).write(named,
                    composed, output);
            int code = export.report(written.result(), engine, written.film(), written.composed().composition(), FilmExport.Account.NONE);
            if (code != CommandLineTool.DONE) {
                return code;
            }
        }
        return options.sheet().isEmpty()
                ? CommandLineTool.DONE
                : told(stills.sheet(job(options, named, film, options.sheet().get()), SheetMoments.of(film), frame -> time(film, frame)),
                        options.sheet().get());
    }

    /// The frame on the screen at a time: the last one that has begun.
    private static long shownAt(FrameRate rate, long ms) {
        long frame = rate.frame(ms);
        return rate.ms(frame) > ms ? frame - 1 : frame;
    }

    private static ExportJob job(RenderOptions options, FilmDraft named, Composition film, Path target) {
        return new ExportJob(film, named.draft().title(), named.sources(), target, options.force());
    }

    private static String time(Composition film, long frame) {
        long ms = film.canvas().rate().ms(frame);
        return String.format(Locale.ROOT, "%d:%02d.%03d", ms / 60_000, ms / 1000 % 60, ms % 1000);
    }

    private int told(Optional<ExportResult> obstacle, Path file) {
        if (obstacle.isPresent()) {
            return failed(explain.of(obstacle.get()));
        }
        console.err().println(messages.say("render.picture-written", file));
        return CommandLineTool.DONE;
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
