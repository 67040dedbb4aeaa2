package kinora.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import kinora.compose.Composition;
import kinora.compose.Ground;
import kinora.compose.Soundtrack;
import kinora.reel.Decision;
import kinora.render.EngineLettering;
import kinora.render.ExportResult;
import kinora.render.MasterGain;
import kinora.render.Receipt;
import kinora.render.Shortfall;
import kinora.render.TextFile;
import kinora.timeline.Draft;
import kinora.wire.DraftJson;
import kinora.wire.ReceiptJson;
import kinora.wire.TalkJson;
import kinora.words.Explain;
import kinora.words.ExplainDecision;
import kinora.words.Messages;

/// One run of `kinora make`: looks at the files, plans the film, writes it, its draft, or both.
final class MakeRun {
    private static final String LEFT_OUT = "left-out";

    private final Workbench bench;
    private final Console console;
    private final Messages messages;
    private final MakeOptions options;
    private final Explain explain;
    private final FilmPlan plan;
    private Optional<SaidFilm.Made> said = Optional.empty();
    private List<Decision> decided = List.of();
    private OutputOptions output;
    private boolean answered;

    MakeRun(Workbench bench, MakeOptions options) {
        this.bench = bench;
        this.console = bench.console();
        this.messages = bench.messages();
        this.options = options;
        this.explain = new Explain(messages);
        this.plan = new FilmPlan(options);
        this.output = options.output();
    }

    /// Does it.
    ///
    /// @return the exit code
    int run() {
        FilmExport export = export(options.out().orElse(Path.of("")), options.out().map(this::printer));
        return switch (new Gathering(bench, options, plan).gather()) {
            case Gathered.Nothing(String why) -> why.isEmpty() ? CommandLineTool.FAILED : failed(why);
            case Material material -> {
                export.looked();
                yield options.each()
                        ? new EachFilm(bench, options, (film, receipt, one) -> one(export(film, Optional.of(receipt)), one)).of(material)
                        : one(export, material);
            }
        };
    }

    /// Prints the receipt, with the answer to what was said.
    private Consumer<Receipt> printer(Path out) {
        Consumer<Receipt> plain = FilmExport.printer(console, out);
        return receipt -> said.ifPresentOrElse(
                one -> console.out().println(ReceiptJson.of(receipt, out.toString(), one.reply(), one.unmet())),
                () -> plain.accept(receipt));
    }

    private FilmExport export(Path out, Optional<Consumer<Receipt>> teller) {
        return new FilmExport(bench.services(), console, messages,
                new FilmExport.FilmRequest(out, options.receipt(), teller.filter(_ -> options.json()), options.force()));
    }

    /// One film of everything. A picture whose header is sound and whose pixels are not is found out late; it is left out like the others, and what was made
    /// stays of use.
    private int one(FilmExport export, Material material) {
        while ((options.speaks() || !material.found().footage().isEmpty()) && !bench.cancellation().isCancelled()) {
            Planned planned = new Planning(bench, options, plan).of(material);
            if (!(planned instanceof Planned.Film film)) {
                return failed(((Planned.Refused) planned).why());
            }
            heard(film);
            Draft asked = options.soundFont().map(font -> SoundFonts.on(film.draft(), plan.reference(font))).orElse(film.draft());
            Optional<FilmDraft> quiet = new MadeFiles(bench).of(material.film(asked, plan, options), plan.draftFolder())
                    .flatMap(this::captioned);
            if (quiet.isEmpty()) {
                return CommandLineTool.FAILED;
            }
            Optional<Integer> code = made(export, material, quiet.get(), new ExplainDecision(messages).of(decided));
            if (code.isPresent()) {
                return code.get();
            }
            if (options.strict()) {
                return failed(messages.say("make.strict-refused"));
            }
        }
        return bench.cancellation().isCancelled() ? cancelled() : failed(messages.say("make.none"));
    }

    private void heard(Planned.Film film) {
        decided = film.decisions();
        said = film.said();
        said.ifPresent(made -> output = made.output().over(options.output(), options.given()));
    }

    /// Makes a film, or only its draft.
    ///
    /// @return the exit code; none when another film has to be tried, without a file
    private Optional<Integer> made(FilmExport export, Material material, FilmDraft quiet, List<Receipt.Decision> decisions) {
        EngineLettering lettering = new EngineLettering(bench.engine(), bench.store(), bench.cancellation());
        Composition.Result resolved = Composition.of(quiet.draft(), ref -> Optional.ofNullable(quiet.known().get(ref)), quiet.tables(),
                lettering, output.safe(quiet.draft().canvas()),
                options.out().isEmpty()
                        ? Ground.UNKNOWN
                        : FilmOutput.ground(bench.engine(), bench.store(), quiet, output.form(), bench.cancellation()));
        FilmDraft film = levelled(quiet, resolved);
        Optional<TextFile> draft = options.draft().map(file -> new TextFile(file, DraftJson.writeLines(film.draft()), options.force()));
        Optional<ExportResult> obstacle = draft.flatMap(file -> file.obstacle(film.sources().values()));
        if (obstacle.isPresent()) {
            return Optional.of(failed(explain.of(obstacle.get())));
        }
        explain(decisions);
        if (options.out().isEmpty()) {
            return Optional.of(write(draft, film, material.found()));
        }
        return switch (resolved) {
            case Composition.Result.Refused(var problems) -> Optional.of(failed(explain.ofAll(problems)));
            case Composition.Result.Composed(Composition pictures, Soundtrack sound) -> {
                Composition.Result.Composed composed = new Composition.Result.Composed(pictures,
                        sound.withGain(film.draft().gainPermille()));
                FilmOutput.Written written = new FilmOutput(console, messages, export, bench.engine(), bench.store(), lettering,
                        bench.cancellation()).write(film, composed, kept(pictures));
                ExportResult result = written.result();
                if (result instanceof ExportResult.Cancelled) {
                    yield Optional.of(cancelled());
                }
                if (leaveOut(result, material)) {
                    yield Optional.empty();
                }
                int code = export.report(result, bench.engine(), written.film(), written.composed().composition(),
                        new FilmExport.Account(material.found().told(), decisions));
                yield Optional.of(code == CommandLineTool.DONE && draft.isPresent() ? write(draft, film, material.found()) : code);
            }
        };
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

    /// Says once how the reel came to be, where somebody wants to know.
    private void explain(List<Receipt.Decision> decisions) {
        if (said.isPresent() && !answered && !options.json()) {
            console.out().println(said.get().reply());
            said.get().output().missed(output, options.out(), messages).forEach(console.out()::println);
            answered = true;
        }
        if (options.reel().filter(ReelOption::explain).isPresent() && !options.json()) {
            decisions.forEach(one -> console.out().println(one.reason()));
        } else if (options.reel().isPresent() && !options.speaks()) {
            decisions.stream().filter(one -> one.kind().equals(LEFT_OUT)).limit(Gathering.LISTED)
                    .forEach(one -> console.err().println(one.reason()));
            long more = decisions.stream().filter(one -> one.kind().equals(LEFT_OUT)).count() - Gathering.LISTED;
            if (more > 0) {
                console.err().println(messages.say("make.more-left-out", more));
            }
        }
    }

    /// The film as loud as films are.
    private FilmDraft levelled(FilmDraft film, Composition.Result resolved) {
        return resolved instanceof Composition.Result.Composed(Composition _, Soundtrack sound)
                ? film.with(MasterGain.onto(film.draft(), bench.engine(), bench.store(), sound, film.sources(), bench.cancellation()))
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
        TalkFiles.of(bench.services()).keep(draft.text().getBytes(StandardCharsets.UTF_8),
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

    /// @return whether another film has to be tried without a file
    private boolean leaveOut(ExportResult result, Material material) {
        Found found = material.found();
        boolean needed = switch (result) {
            case ExportResult.PictureRefused(Path file, var _) -> material.needs(file);
            case ExportResult.PictureFailed(Path file, var _) -> material.needs(file);
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
        Found.LeftOut out = found.leftOut().get(before);
        console.err().println(messages.say("make.skipped", out.file(), out.reason()));
        return true;
    }

    private int failed(String why) {
        console.err().println(why);
        return CommandLineTool.FAILED;
    }
}
