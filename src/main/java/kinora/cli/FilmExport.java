package kinora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.media.AnimationProfile;
import kinora.media.EncoderProfile;
import kinora.render.AnimationExport;
import kinora.render.Cancellation;
import kinora.render.ChunkPlan;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.ExportForm;
import kinora.render.ExportJob;
import kinora.render.Platform;
import kinora.render.ExportResult;
import kinora.render.Exporter;
import kinora.render.RawExport;
import kinora.render.Receipt;
import kinora.render.TextFile;
import kinora.wire.ReceiptJson;
import kinora.words.Explain;
import kinora.words.Messages;

/// Writes a film to a file, shows how far it is, and says what came of it: in words, as JSON, in a receipt.
final class FilmExport {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final FilmRequest request;
    private final Instant started;
    private Instant looked;
    private Instant made;
    private boolean raw;
    private Optional<AnimationProfile.Form> animation = Optional.empty();
    private ExportForm form = ExportForm.MP4;

    /// What is asked for beside the film itself.
    ///
    /// @param receipt where a receipt is written
    /// @param teller takes the receipt in place of words
    /// @param replace whether files that stand there may be replaced
    record FilmRequest(Path out, Optional<Path> receipt, Optional<Consumer<Receipt>> teller, boolean replace) {}

    /// What is told of a film beside what stands in it.
    ///
    /// @param leftOut files that are not in it
    /// @param decisions how it was made a reel
    record Account(List<Receipt.LeftOut> leftOut, List<Receipt.Decision> decisions) {
        Account {
            leftOut = List.copyOf(leftOut);
            decisions = List.copyOf(decisions);
        }

        /// Nothing.
        static final Account NONE = new Account(List.of(), List.of());
    }

    /// Prints the receipt as one JSON document.
    static Consumer<Receipt> printer(Console console, Path out) {
        return receipt -> console.out().println(ReceiptJson.of(receipt, out.toString()));
    }

    FilmExport(Services services, Console console, Messages messages, FilmRequest request) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.request = request;
        this.started = services.clock().instant();
        this.looked = started;
        this.made = started;
    }

    /// Hears that all files have been looked at.
    void looked() {
        looked = services.clock().instant();
        made = looked;
    }

    /// Writes it as every platform plays it.
    ///
    /// @param store where chunks are looked for and kept
    ExportResult write(Engine engine, ChunkStore store, FilmDraft film, Composition.Result.Composed composed, Cancellation cancellation) {
        return write(engine, store, film, composed, ExportForm.MP4, cancellation);
    }

    /// Writes it in a form.
    ExportResult write(Engine engine, ChunkStore store, FilmDraft film, Composition.Result.Composed composed, ExportForm asked,
            Cancellation cancellation) {
        form = asked;
        Optional<ExportResult> obstacle = obstacle(film);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        ProgressLine progress = new ProgressLine(console, messages, services.clock());
        ExportResult result = new Exporter(engine, store).export(job(film, composed), heard(progress), cancellation);
        progress.end();
        return result;
    }

    /// Writes its uncompressed frames.
    ///
    /// @param store where prepared pictures are looked for and kept
    ExportResult writeRaw(Engine engine, ChunkStore store, FilmDraft film, Composition.Result.Composed composed,
            Cancellation cancellation) {
        raw = true;
        Optional<ExportResult> obstacle = obstacle(film);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        ProgressLine progress = new ProgressLine(console, messages, services.clock());
        ExportResult result = new RawExport(engine, store).export(job(film, composed), heard(progress), cancellation);
        progress.end();
        return result;
    }

    /// Writes it as an animated picture.
    ///
    /// @param store where prepared pictures are looked for and kept
    /// @param quality as [AnimationProfile#quality()]
    ExportResult writeAnimation(Engine engine, ChunkStore store, FilmDraft film, Composition.Result.Composed composed,
            AnimationProfile.Form moving, int quality, Cancellation cancellation) {
        raw = true;
        animation = Optional.of(moving);
        Optional<ExportResult> obstacle = obstacle(film);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        ProgressLine progress = new ProgressLine(console, messages, services.clock());
        ExportResult result = new AnimationExport(engine, store).export(job(film, composed), moving, quality, heard(progress),
                cancellation);
        progress.end();
        return result;
    }

    private ExportJob job(FilmDraft film, Composition.Result.Composed composed) {
        Soundtrack sound = raw
                ? Soundtrack.silent(composed.composition().canvas().rate(), composed.composition().frames())
                : composed.soundtrack();
        return new ExportJob(composed.composition(), sound, film.draft().title(), film.sources(), request.out, request.replace, form);
    }

    /// A receipt that could not be written after all would be found out late.
    private Optional<ExportResult> obstacle(FilmDraft film) {
        boolean mayBeDone = Files.exists(request.out) && !request.replace;
        return request.receipt.isPresent() && !mayBeDone
                ? new TextFile(request.receipt.get(), "", request.replace).obstacle(film.sources().values())
                : Optional.empty();
    }

    private Engine.Progress heard(ProgressLine progress) {
        return (done, of) -> {
            if (done == of) {
                made = services.clock().instant();
            }
            progress.at(done, of);
        };
    }

    /// Says what came of it.
    ///
    /// @return the exit code
    int report(ExportResult result, Engine engine, FilmDraft film, Composition composition, Account account) {
        return switch (result) {
            case ExportResult.Exported exported -> {
                double seconds = Duration.between(started, services.clock().instant()).toMillis() / 1000.0;
                String sentence = !raw && form.pictures().isEmpty()
                        ? messages.say("render.sound-written", request.out, length(composition), decimal(exported.bytes() / 1e6),
                                decimal(seconds))
                        : messages.say("make.done", request.out, length(composition), film.files(),
                                Integer.toString(composition.canvas().width()), Integer.toString(composition.canvas().height()),
                                decimal(exported.bytes() / 1e6), decimal(seconds));
                yield told(sentence, film, request.receipt, request.replace, () -> receipt(engine, film, composition, account, exported));
            }
            case ExportResult.Unchanged unchanged ->
                told(messages.say("make.unchanged", request.out), film, request.receipt.filter(file -> !Files.exists(file)), false,
                        () -> receipt(engine, film, composition, account, new ExportResult.Exported(composition.frames(), 0,
                                ChunkPlan.of(composition).size(), unchanged.bytes(), Optional.empty(), Optional.empty())));
            default -> failed(new Explain(messages).of(result));
        };
    }

    /// Reads a film that stands.
    private interface Reading {
        Receipt receipt() throws IOException;
    }

    /// The film is read again only where somebody wants to know what is in it: it may be large.
    private int told(String sentence, FilmDraft film, Optional<Path> file, boolean replace, Reading reading) {
        if (file.isEmpty() && request.teller.isEmpty()) {
            console.out().println(sentence);
            return CommandLineTool.DONE;
        }
        Receipt receipt;
        try {
            receipt = reading.receipt();
        } catch (IOException vanished) {
            return failed(messages.say("make.vanished", request.out));
        }
        Optional<ExportResult> obstacle = file
                .flatMap(path -> new TextFile(path, ReceiptJson.lines(receipt), replace).write(film.sources().values()));
        request.teller.ifPresentOrElse(teller -> teller.accept(receipt), () -> console.out().println(sentence));
        return obstacle.isPresent() ? failed(new Explain(messages).of(obstacle.get())) : CommandLineTool.DONE;
    }

    private int failed(String why) {
        console.err().println(why);
        return CommandLineTool.FAILED;
    }

    private Receipt receipt(Engine engine, FilmDraft film, Composition composition, Account account, ExportResult.Exported exported)
            throws IOException {
        Instant now = services.clock().instant();
        Instant last = made.isAfter(looked) ? made : looked;
        Receipt.Stages stages = new Receipt.Stages(Duration.between(started, looked).toMillis(), Duration.between(looked, last).toMillis(),
                Duration.between(last, now).toMillis());
        Optional<EncoderProfile> profile = raw || form.pictures().isEmpty()
                ? Optional.empty()
                : Optional.of(form.profile(film.draft().canvas()));
        Receipt.Form written = new Receipt.Form(container(), raw ? Optional.empty() : Optional.of(form.sound()),
                form.platform().map(Platform::id), exported.measured());
        return Receipt
                .of(services.version(), engine.id(), request.out, film.draft(), film.known(), profile, account.leftOut(), exported.sha256(),
                        exported.loudness(), exported.made(), exported.reused(), stages)
                .in(written).with(raw || form.pictures().isPresent() ? Receipt.Text.worst(composition) : Optional.empty())
                .decided(account.decisions()).playedBy(film.fonts());
    }

    private String container() {
        return (raw ? animation.map(AnimationProfile.Form::name).orElse("y4m") : form.container().name()).toLowerCase(Locale.ROOT);
    }

    private String length(Composition film) {
        long tenths = Math.round(10.0 * film.frames() / film.canvas().rate().perSecond());
        return messages.say("time.seconds", tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
