package kinora.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Soundtrack;
import kinora.media.MediaInfo;
import kinora.reel.Brief;
import kinora.reel.PlainReel;
import kinora.reel.Decision;
import kinora.reel.Reel;
import kinora.reel.Story;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.EngineLettering;
import kinora.render.ExportResult;
import kinora.render.MasterGain;
import kinora.render.Receipt;
import kinora.render.Shortfall;
import kinora.render.TextFile;
import kinora.timeline.Draft;
import kinora.timeline.Limits;
import kinora.wire.DraftJson;
import kinora.wire.ReceiptJson;
import kinora.wire.TalkJson;
import kinora.words.Explain;
import kinora.words.ExplainDecision;
import kinora.words.ExplainReel;
import kinora.words.Messages;

/// One run of `kinora make`: looks at the files, builds the reel, writes the film, the draft, or both.
final class MakeRun {
    /// Files of folders that are named before the rest is only counted.
    private static final int LISTED = 10;
    /// More than the segments of any film are not even looked at.
    private static final int MOST_FILES = Limits.MAX_SEGMENTS;

    private final Services services;
    private final Console console;
    private final Messages messages;
    private final MakeOptions options;
    private final Engine engine;
    private final Cancellation cancellation;
    private final Explain explain;
    private final ExplainReel explainReel;
    private static final String LEFT_OUT = "left-out";
    private final FilmPlan plan;
    private Inputs inputs = new Inputs(List.of(), Set.of(), List.of(), List.of());
    private Optional<ReelStory> story = Optional.empty();
    private Optional<Logo> logo = Optional.empty();
    private Optional<FilmLook> look = Optional.empty();
    private Optional<SaidFilm.Made> said = Optional.empty();
    private List<Decision> decided = List.of();
    private OutputOptions output;
    private boolean answered;

    MakeRun(Services services, Console console, Messages messages, MakeOptions options, Engine engine, Cancellation cancellation) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.options = options;
        this.engine = engine;
        this.cancellation = cancellation;
        this.explain = new Explain(messages);
        this.explainReel = new ExplainReel(messages);
        this.plan = new FilmPlan(options);
        this.output = options.output();
    }

    /// Does it.
    ///
    /// @return the exit code
    int run() {
        FilmExport export = export(options.out().orElse(Path.of("")), options.out().map(this::printer));
        look = options.look().flatMap(this::look);
        if (options.look().isPresent() && look.isEmpty()) {
            return CommandLineTool.FAILED;
        }
        inputs = Inputs.of(options.files());
        inputs.emptyFolders().forEach(folder -> console.err().println(messages.say("make.empty-folder", folder)));
        inputs.unmatched().forEach(pattern -> console.err().println(messages.say("make.no-match", pattern)));
        List<Path> files = new ArrayList<>(inputs.files());
        options.music().filter(music -> !files.contains(music)).ifPresent(files::add);
        options.logo().map(LogoOption::file).filter(mark -> !files.contains(mark)).ifPresent(files::add);
        if (speaks()) {
            files.removeIf(file -> SceneFiles.isText(Inputs.name(file)));
        }
        if (files.size() > MOST_FILES) {
            return failed(messages.say("make.too-many-files", files.size(), MOST_FILES));
        }
        Map<Path, Answer<MediaInfo>> answers = new LinkedHashMap<>(
                new Looking(engine, services.facts(), services.clock(), console, messages, cancellation).at(files));
        if (cancellation.isCancelled()) {
            return failed(messages.say("export.cancelled"));
        }
        Optional<Answer<MediaInfo>> heard = options.music().map(answers::remove);
        Optional<String> noLogo = options.logo().flatMap(asked -> look(asked, answers));
        if (noLogo.isPresent()) {
            return failed(noLogo.get());
        }
        Found found = new Found(answers, inputs, explain);
        list(found.leftOut());
        export.looked();
        boolean nothing = !inputs.emptyFolders().isEmpty() || !inputs.unmatched().isEmpty();
        if (options.strict() && (nothing || !found.leftOut().isEmpty())) {
            return failed(messages.say("make.strict-refused"));
        }
        return switch (heard.isPresent() ? named(options.music().orElseThrow(), heard.get(), found) : met(found)) {
            case Choice.Unclear(String why) -> failed(why);
            case Choice.Made(var music) -> {
                if (options.reel().isPresent() && !speaks()) {
                    Optional<String> unknown = look(found, music, export);
                    if (unknown.isPresent()) {
                        yield failed(unknown.get());
                    }
                }
                yield options.each() ? each(found, music) : one(export, found, music);
            }
        };
    }

    /// Looks closely at everything, for a reel; what turns out to be broken is said.
    ///
    /// @return which files the wishes name that are not there; then nothing was looked at
    private Optional<String> look(Found found, Optional<Brief.Music> music, FilmExport export) {
        int before = found.leftOut().size();
        ReelStory looking = new ReelStory(services, console, messages, options, plan, engine, cancellation);
        Optional<String> unknown = looking.unknown(found);
        if (unknown.isPresent()) {
            return unknown;
        }
        looking.look(found, music, explain);
        story = Optional.of(looking);
        found.leftOut().subList(before, found.leftOut().size()).forEach(this::tell);
        export.looked();
        return Optional.empty();
    }

    /// The look that was asked for; empty when its file cannot be used, which is said.
    private Optional<FilmLook> look(LookOption asked) {
        return switch (asked) {
            case LookOption.Named(String effect) -> Optional.of(FilmLook.of(effect));
            case LookOption.Table(Path file) -> new LutFiles(console, messages).read(file).map(lut -> plan.look(file, lut));
        };
    }

    /// Takes the logo from what was looked at.
    ///
    /// @return why it cannot be used
    private Optional<String> look(LogoOption asked, Map<Path, Answer<MediaInfo>> answers) {
        Answer<MediaInfo> seen = Optional.ofNullable(answers.remove(asked.file())).orElseThrow();
        if (seen instanceof Answer.Success<MediaInfo>(MediaInfo.Picture picture)) {
            logo = Optional.of(plan.logo(asked, picture));
            return Optional.empty();
        }
        String why = seen instanceof Answer.Success<MediaInfo> ? messages.say("make.logo-no-picture") : explain.of(seen);
        return Optional.of(messages.say("make.logo-unusable", asked.file(), why));
    }

    /// Whether it is said in words what is wanted.
    private boolean speaks() {
        return !options.say().isEmpty();
    }

    /// Prints the receipt, with the answer to what was said.
    private Consumer<Receipt> printer(Path out) {
        Consumer<Receipt> plain = FilmExport.printer(console, out);
        return receipt -> said.ifPresentOrElse(
                one -> console.out().println(ReceiptJson.of(receipt, out.toString(), one.reply(), one.unmet())),
                () -> plain.accept(receipt));
    }

    private FilmDraft resolved(Draft asked, Found found, Optional<Brief.Music> music) {
        Map<Path, MediaInfo> all = new LinkedHashMap<>(found.footage());
        if (speaks()) {
            all.putAll(found.sounds());
        }
        FilmDraft plain = plan.resolved(asked, all, music);
        FilmDraft coloured = look.map(colours -> colours.on(plain)).orElse(plain);
        FilmDraft film = options.look().orElse(null) instanceof LookOption.Table(Path table) ? coloured.reading(table) : coloured;
        return logo.map(mark -> mark.on(film)).orElse(film);
    }

    private FilmExport export(Path out, Optional<Consumer<Receipt>> teller) {
        return new FilmExport(services, console, messages,
                new FilmExport.FilmRequest(out, options.receipt(), teller.filter(_ -> options.json()), options.force()));
    }

    /// What is heard in a film.
    private sealed interface Choice {
        /// This, or nothing.
        record Made(Optional<Brief.Music> music) implements Choice {}

        /// Nobody can tell.
        record Unclear(String why) implements Choice {}
    }

    /// The music that was asked for.
    private Choice named(Path file, Answer<MediaInfo> heard, Found found) {
        if (!(heard instanceof Answer.Success<MediaInfo>(MediaInfo info))) {
            return new Choice.Unclear(messages.say("make.music-unusable", file, explain.of(heard)));
        }
        if (!(info instanceof MediaInfo.Audio audio)) {
            return new Choice.Unclear(messages.say("make.music-unusable", file, messages.say("make.music-has-pictures")));
        }
        found.sounds().keySet()
                .forEach(other -> console.err().println(messages.say("make.skipped", other, messages.say("make.other-sound"))));
        return new Choice.Made(Optional.of(plan.music(file, audio)));
    }

    /// The one sound among the files.
    private Choice met(Found found) {
        Map<Path, MediaInfo.Audio> sounds = found.sounds();
        if (!(options.heard() instanceof MusicOption.Unsaid)) {
            sounds.keySet().forEach(other -> console.err().println(messages.say("make.skipped", other, messages.say("make.other-sound"))));
            return new Choice.Made(Optional.empty());
        }
        if (sounds.size() > 1 && speaks()) {
            return new Choice.Made(Optional.empty());
        }
        if (sounds.size() > 1) {
            return new Choice.Unclear(messages.say("make.which-music", sounds.size(),
                    sounds.keySet().stream().limit(LISTED).map(Inputs::name).collect(Collectors.joining(", "))));
        }
        sounds.keySet().forEach(only -> console.err().println(messages.say("make.music-found", only)));
        return new Choice.Made(sounds.entrySet().stream().findFirst().map(only -> plan.music(only.getKey(), only.getValue())));
    }

    /// Those that were named one by one are all told; of those met in folders the first few, and how many more.
    private void list(List<Found.LeftOut> leftOut) {
        List<Found.LeftOut> strangers = leftOut.stream().filter(Found.LeftOut::stranger).toList();
        leftOut.stream().filter(one -> !one.stranger()).forEach(this::tell);
        strangers.stream().limit(LISTED).forEach(this::tell);
        if (strangers.size() > LISTED) {
            console.err().println(messages.say("make.more-skipped", strangers.size() - LISTED));
        }
    }

    private void tell(Found.LeftOut one) {
        console.err().println(messages.say("make.skipped", one.file(), one.reason()));
    }

    /// One film of everything. A picture whose header is sound and whose pixels are not is found out late; it is left out like the others, and what was made
    /// stays of use.
    private int one(FilmExport export, Found found, Optional<Brief.Music> music) {
        while ((speaks() || !found.footage().isEmpty()) && !cancellation.isCancelled()) {
            Planned planned = planned(found, music);
            if (!(planned instanceof Planned.Film(Draft asked, List<Receipt.Decision> decisions))) {
                return failed(((Planned.Refused) planned).why());
            }
            Optional<FilmDraft> captioned = new MadeFiles(services, console, messages, engine, services.store(), cancellation)
                    .of(resolved(asked, found, music)).flatMap(this::captioned);
            if (captioned.isEmpty()) {
                return CommandLineTool.FAILED;
            }
            FilmDraft quiet = captioned.get();
            EngineLettering lettering = new EngineLettering(engine, services.store(), cancellation);
            Composition.Result resolved = Composition.of(quiet.draft(), ref -> Optional.ofNullable(quiet.known().get(ref)), quiet.tables(),
                    lettering, output.safe(quiet.draft().canvas()),
                    options.out().isEmpty()
                            ? Ground.UNKNOWN
                            : FilmOutput.ground(engine, services.store(), quiet, output.form(), cancellation));
            FilmDraft film = levelled(quiet, resolved);
            Optional<TextFile> draft = options.draft().map(file -> new TextFile(file, DraftJson.writeLines(film.draft()), options.force()));
            Optional<ExportResult> obstacle = draft.flatMap(file -> file.obstacle(film.sources().values()));
            if (obstacle.isPresent()) {
                return failed(explain.of(obstacle.get()));
            }
            explain(decisions);
            if (options.out().isEmpty()) {
                return write(draft, film, found);
            }
            switch (resolved) {
                case Composition.Result.Refused(var problems) -> {
                    return failed(explain.ofAll(problems));
                }
                case Composition.Result.Composed(Composition pictures, Soundtrack sound) -> {
                    Composition.Result.Composed composed = new Composition.Result.Composed(pictures,
                            sound.withGain(film.draft().gainPermille()));
                    FilmOutput.Written written = new FilmOutput(console, messages, export, engine, services.store(), lettering,
                            cancellation).write(film, composed, kept(pictures));
                    ExportResult result = written.result();
                    if (result instanceof ExportResult.Cancelled) {
                        return cancelled();
                    }
                    if (!leaveOut(result, found)) {
                        int code = export.report(result, engine, written.film(), written.composed().composition(),
                                new FilmExport.Account(found.told(), decisions));
                        return code == CommandLineTool.DONE && draft.isPresent() ? write(draft, film, found) : code;
                    }
                    if (options.strict()) {
                        return failed(messages.say("make.strict-refused"));
                    }
                }
            }
        }
        return cancellation.isCancelled() ? cancelled() : failed(messages.say("make.none"));
    }

    /// The output without a platform that words ask for and whose promises the film cannot keep, which is said.
    private OutputOptions kept(Composition film) {
        List<Shortfall> faults = options.output().platform().isPresent()
                ? List.of()
                : output.platform().map(platform -> platform.faults(film)).orElse(List.of());
        if (!faults.isEmpty()) {
            console.err().println(messages.say("make.said-platform", explain.of(new ExportResult.Unmet(faults))));
            output = output.anywhere();
        }
        return output;
    }

    /// What is to be made.
    private sealed interface Planned {
        /// This.
        record Film(Draft draft, List<Receipt.Decision> decisions) implements Planned {}

        /// Nothing.
        record Refused(String why) implements Planned {}
    }

    private Planned planned(Found found, Optional<Brief.Music> music) {
        if (speaks()) {
            SaidFilm.Made made = new SaidFilm(services, console, messages, options, plan, engine, cancellation).of(found, inputs);
            said = Optional.of(made);
            output = made.output().over(options.output(), options.given());
            decided = made.decisions();
            return made.draft().main().isEmpty()
                    ? new Planned.Refused(made.reply())
                    : new Planned.Film(made.draft(), new ExplainDecision(messages).of(decided));
        }
        if (story.isEmpty()) {
            return switch (PlainReel.of(plan.brief(found.footage(), music))) {
                case Reel.Made(Draft draft, List<Reel.Cut> cut) -> {
                    cut.forEach(clip -> console.err().println(explainReel.of(clip)));
                    yield new Planned.Film(withMade(draft, found, music), List.of());
                }
                case Reel other -> new Planned.Refused(explainReel.of(other));
            };
        }
        return switch (Telling.of(story.get().story(found, inputs, music, composed(found, music)))) {
            case Told.Made(Draft draft, List<Decision> decisions) -> {
                decided = decisions;
                yield new Planned.Film(draft, new ExplainDecision(messages).of(decisions));
            }
            case Told.Refused(Reel why) -> new Planned.Refused(explainReel.of(why));
        };
    }

    /// The music that is made for a reel: as it was asked for, or because there is no other.
    private Optional<Story.Composed> composed(Found found, Optional<Brief.Music> music) {
        return MadeMusic.of(options, music.isPresent(), options.reel().isPresent(), found.footage().values());
    }

    /// A film of everything, with music where it was asked for.
    private Draft withMade(Draft draft, Found found, Optional<Brief.Music> music) {
        return composed(found, music).map(piece -> MadeMusic.under(draft, piece)).orElse(draft);
    }

    /// Says once how the reel came to be, where somebody wants to know.
    private void explain(List<Receipt.Decision> decisions) {
        if (said.isPresent() && !answered && !options.json()) {
            console.out().println(said.get().reply());
            said.get().output().missed(output, options.out(), messages).forEach(console.out()::println);
            answered = true;
        }
        if (options.reel().filter(ReelOption::explain).isPresent() && !options.json()) {
            decisions.forEach(one -> console.out().println(one.reason()));
        } else if (options.reel().isPresent() && !speaks()) {
            decisions.stream().filter(one -> one.kind().equals(LEFT_OUT)).limit(LISTED).forEach(one -> console.err().println(one.reason()));
            long more = decisions.stream().filter(one -> one.kind().equals(LEFT_OUT)).count() - LISTED;
            if (more > 0) {
                console.err().println(messages.say("make.more-left-out", more));
            }
        }
    }

    /// The film as loud as films are.
    private FilmDraft levelled(FilmDraft film, Composition.Result resolved) {
        return resolved instanceof Composition.Result.Composed(Composition _, Soundtrack sound)
                ? film.with(MasterGain.onto(film.draft(), engine, services.store(), sound, film.sources(), cancellation))
                : film;
    }

    /// The film with the captions that were asked for, if they can be used.
    private Optional<FilmDraft> captioned(FilmDraft film) {
        return options.captions().isEmpty()
                ? Optional.of(film)
                : new CaptionFiles(console, messages).added(film.draft(), options.captions().get())
                        .map(captioned -> film.with(captioned).reading(options.captions().get()));
    }

    /// Of many films it is said once, when it is known how many there are.
    private int cancelled() {
        return options.each() ? CommandLineTool.FAILED : failed(messages.say("export.cancelled"));
    }

    /// What was left out and what is known of the files, for those who go on talking about the draft.
    private void remember(TextFile draft, Found found) {
        List<TalkJson.LeftOut> leftOut = new ArrayList<>();
        found.told().forEach(one -> leftOut.add(new TalkJson.LeftOut(one.name(), one.reason())));
        ExplainDecision why = new ExplainDecision(messages);
        decided.stream().filter(Decision.LeftOut.class::isInstance).map(Decision.LeftOut.class::cast)
                .forEach(one -> leftOut.add(new TalkJson.LeftOut(one.name(), why.why(one))));
        List<TalkJson.Known> known = new SceneFiles(plan.draftFolder(), true, List.of()).looked(found.footage()).looked(found.sounds())
                .known();
        TalkFiles.of(services).keep(draft.text().getBytes(StandardCharsets.UTF_8),
                new TalkJson.Kept(List.of(), List.of(), List.of(), "", leftOut, known));
    }

    private int write(Optional<TextFile> draft, FilmDraft film, Found found) {
        TextFile file = draft.orElseThrow();
        Optional<ExportResult> obstacle = file.write(film.sources().values());
        if (obstacle.isPresent()) {
            return failed(explain.of(obstacle.get()));
        }
        remember(file, found);
        if (!options.json()) {
            console.out().println(messages.say("make.draft-written", file.path()));
        }
        return CommandLineTool.DONE;
    }

    /// A film of every photo and clip.
    private int each(Found found, Optional<Brief.Music> music) {
        Path folder = options.out().orElseThrow();
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            return failed(messages.say("make.no-folder", folder));
        }
        Set<String> taken = new HashSet<>();
        Map<String, Receipt> receipts = new LinkedHashMap<>();
        int made = 0;
        for (Map.Entry<Path, MediaInfo> one : found.footage().entrySet()) {
            if (cancellation.isCancelled()) {
                break;
            }
            Found alone = new Found(Map.of(one.getKey(), new Answer.Success<>(one.getValue())),
                    new Inputs(List.of(), Set.of(), List.of(), List.of()), explain);
            Path film = folder.resolve(filmName(one.getKey(), options.output().format().endings().getFirst(), taken));
            FilmExport export = export(film, Optional.of(receipt -> receipts.put(film.toString(), receipt)));
            export.looked();
            made += one(export, alone, music) == CommandLineTool.DONE ? 1 : 0;
        }
        if (options.json()) {
            console.out().println(ReceiptJson.of(receipts));
        }
        return eachDone(made, found, folder);
    }

    private int eachDone(int made, Found found, Path folder) {
        int all = found.footage().size();
        if (cancellation.isCancelled()) {
            return failed(messages.say("make.each-cancelled", made, all, folder));
        }
        if (all == 0) {
            return failed(messages.say("make.none"));
        }
        if (!options.json()) {
            console.out().println(messages.say("make.each-done", made, all, folder));
        }
        boolean bad = found.leftOut().stream().anyMatch(file -> !file.stranger());
        return made == all && !bad ? CommandLineTool.DONE : CommandLineTool.FAILED;
    }

    /// The name of the file with another ending; the second of the same name gets a number.
    private static String filmName(Path file, String ending, Set<String> taken) {
        String name = Inputs.name(file);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String film = stem + "." + ending;
        for (int i = 2; !taken.add(film); i++) {
            film = stem + "-" + i + "." + ending;
        }
        return film;
    }

    /// @return whether another film has to be tried without a file
    private boolean leaveOut(ExportResult result, Found found) {
        boolean needed = switch (result) {
            case ExportResult.PictureRefused(Path file, var _) -> isLogo(file);
            case ExportResult.PictureFailed(Path file, var _) -> isLogo(file);
            default -> false;
        };
        if (needed) {
            return false;
        }
        int before = found.leftOut().size();
        switch (result) {
            case ExportResult.PictureRefused(Path file, var reason) -> found.leaveOut(file, explain.of(reason));
            case ExportResult.PictureFailed(Path file, var reason) -> found.leaveOut(file, explain.ofFile(reason));
            default -> {
                return false;
            }
        }
        tell(found.leftOut().get(before));
        return true;
    }

    private boolean isLogo(Path file) {
        return logo.filter(mark -> mark.file().equals(file)).isPresent();
    }

    private int failed(String why) {
        console.err().println(why);
        return CommandLineTool.FAILED;
    }
}
