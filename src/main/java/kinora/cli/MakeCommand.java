package kinora.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.media.MediaInfo;
import kinora.reel.PlainReel;
import kinora.reel.PlainReel.Photo;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.ExportResult;
import kinora.timeline.Canvas;
import kinora.timeline.MediaRef;
import kinora.words.Explain;
import kinora.words.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kinora make FILES… --out FILE`: photos become a film.
final class MakeCommand implements Command {
    private static final Canvas CANVAS = Canvas.hd();

    private final Services services;
    private final Console console;
    private final Messages messages;
    private final Explain explain;

    MakeCommand(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.explain = new Explain(messages);
    }

    @Override
    public String name() {
        return "make";
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILES").type(List.class).auxiliaryTypes(Path.class).arity("1..*")
                .index("0..*").required(true).description(messages.say("make.files")).build());
        spec.addOption(OptionSpec.builder("--out", "-o").paramLabel("FILE").type(Path.class).required(true)
                .description(messages.say("make.out")).build());
        spec.addOption(OptionSpec.builder("--force").type(boolean.class).description(messages.say("make.force")).build());
    }

    @Override
    public int run(ParseResult arguments) {
        List<Path> files = arguments.matchedPositionalValue(0, List.of());
        Path out = arguments.matchedOptionValue("--out", Path.of(""));
        if (out.toString().isBlank()) {
            console.err().println(messages.say("usage.out-needs-file"));
            return CommandLineTool.WRONG_USAGE;
        }
        FilmExport export = new FilmExport(services, console, messages);
        Inputs inputs = Inputs.of(files);
        inputs.emptyFolders().forEach(folder -> console.err().println(messages.say("make.empty-folder", folder)));
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            Map<Path, MediaInfo.Picture> pictures = look(engine, inputs.files(), interruption.cancellation());
            boolean force = arguments.matchedOptionValue("--force", false);
            while (!pictures.isEmpty() && !interruption.cancellation().isCancelled()) {
                Made made = export(export, engine, pictures, out, force, interruption.cancellation());
                if (!leaveOut(made.result, pictures)) {
                    return export.report(made.result, made.film, out, pictures.size());
                }
            }
            console.err().println(messages.say(interruption.cancellation().isCancelled() ? "export.cancelled" : "make.none"));
            return CommandLineTool.FAILED;
        }
    }

    /// A picture whose header is sound and whose pixels are not is found out late; it is left out like the others, and what was made stays of use.
    ///
    /// @return whether another film has to be tried without it
    private boolean leaveOut(ExportResult result, Map<Path, MediaInfo.Picture> pictures) {
        Optional<Path> bad = switch (result) {
            case ExportResult.PictureRefused(Path file, var reason) -> leaveOut(file, explain.of(reason));
            case ExportResult.PictureFailed(Path file, var reason) -> leaveOut(file, explain.ofFile(reason));
            default -> Optional.empty();
        };
        bad.map(pictures::get).ifPresent(info -> pictures.values().removeIf(other -> other.contentHash().equals(info.contentHash())));
        return bad.isPresent();
    }

    private Optional<Path> leaveOut(Path file, String why) {
        console.err().println(messages.say("make.skipped", file, why));
        return Optional.of(file);
    }

    /// The pictures among the files; what cannot be used is said and left out.
    private Map<Path, MediaInfo.Picture> look(Engine engine, List<Path> files, Cancellation cancellation) {
        Map<Path, MediaInfo.Picture> pictures = new LinkedHashMap<>();
        new Looking(engine, console, messages, cancellation).at(files).forEach((file, answer) -> {
            Optional<String> why = switch (answer) {
                case Answer.Success<MediaInfo>(MediaInfo.Picture picture) -> {
                    pictures.put(file, picture);
                    yield Optional.empty();
                }
                case Answer.Success<MediaInfo>(MediaInfo.Clip _) -> Optional.of(messages.say("make.no-clips"));
                case Answer.Success<MediaInfo>(MediaInfo.Audio _) -> Optional.of(messages.say("make.no-sound"));
                case Answer.Refused<MediaInfo>(var reason) -> Optional.of(explain.of(reason));
                case Answer.Failed<MediaInfo>(var reason) -> Optional.of(explain.ofFile(reason));
                case Answer.Cancelled<MediaInfo>() -> Optional.of(messages.say("export.cancelled"));
            };
            why.ifPresent(reason -> leaveOut(file, reason));
        });
        return pictures;
    }

    /// A film and what came of writing it.
    private record Made(Composition film, ExportResult result) {}

    private Made export(FilmExport export, Engine engine, Map<Path, MediaInfo.Picture> pictures, Path out, boolean force,
            Cancellation cancellation) {
        Map<MediaRef, MediaInfo> known = new HashMap<>();
        Map<String, Path> sources = new HashMap<>();
        List<Photo> photos = new ArrayList<>();
        pictures.forEach((file, info) -> {
            MediaRef source = new MediaRef.Local(file.toString());
            photos.add(new Photo(Inputs.name(file), source, info));
            known.put(source, info);
            sources.put(info.contentHash(), file);
        });
        Composition film = switch (Composition.of(PlainReel.of(CANVAS, photos), ref -> Optional.ofNullable(known.get(ref)))) {
            case Composition.Result.Composed(Composition composed, _) -> composed;
            case Composition.Result.Refused(var problems) -> throw new IllegalStateException("a plain reel cannot be drawn: " + problems);
        };
        return new Made(film, export.write(engine, services.store(), film, Soundtrack.silent(CANVAS.rate(), film.frames()), sources, out,
                force, cancellation));
    }
}
