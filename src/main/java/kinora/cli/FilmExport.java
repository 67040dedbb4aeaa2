package kinora.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.media.EncoderProfile;
import kinora.media.Loudness;
import kinora.render.Cancellation;
import kinora.render.ChunkPlan;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.ExportJob;
import kinora.render.ExportResult;
import kinora.render.Exporter;
import kinora.render.RawExport;
import kinora.render.Receipt;
import kinora.render.TextFile;
import kinora.timeline.Canvas;
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

    /// What is asked for beside the film itself.
    ///
    /// @param receipt where a receipt is written
    /// @param json whether one JSON document is printed in place of words
    /// @param replace whether files that stand there may be replaced
    record FilmRequest(Path out, Optional<Path> receipt, boolean json, boolean replace) {}

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

    /// Writes it.
    ///
    /// @param store where chunks are looked for and kept
    ExportResult write(Engine engine, ChunkStore store, FilmDraft film, Composition.Result.Composed composed, Cancellation cancellation) {
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

    private ExportJob job(FilmDraft film, Composition.Result.Composed composed) {
        Soundtrack sound = raw
                ? Soundtrack.silent(composed.composition().canvas().rate(), composed.composition().frames())
                : composed.soundtrack();
        return new ExportJob(composed.composition(), sound, film.draft().title(), film.sources(), request.out, request.replace);
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
    int report(ExportResult result, Engine engine, FilmDraft film, Composition composition, List<Receipt.LeftOut> leftOut) {
        return switch (result) {
            case ExportResult.Exported exported -> {
                Optional<Receipt> receipt = receipt(engine, film, leftOut, exported.made(), exported.reused(), exported.sha256(),
                        exported.loudness());
                Optional<ExportResult> failed = request.receipt
                        .flatMap(file -> new TextFile(file, ReceiptJson.lines(receipt.orElseThrow()), request.replace)
                                .write(film.sources().values()));
                double seconds = Duration.between(started, services.clock().instant()).toMillis() / 1000.0;
                say(receipt,
                        messages.say("make.done", request.out, length(composition), film.files(),
                                Integer.toString(composition.canvas().width()), Integer.toString(composition.canvas().height()),
                                decimal(exported.bytes() / 1e6), decimal(seconds)));
                failed.ifPresent(why -> console.err().println(new Explain(messages).of(why)));
                yield failed.isPresent() ? CommandLineTool.FAILED : CommandLineTool.DONE;
            }
            case ExportResult.Unchanged _ -> {
                Optional<Receipt> receipt = receipt(engine, film, leftOut, 0, ChunkPlan.of(composition).size(), Optional.empty(),
                        Optional.empty());
                Optional<ExportResult> failed = request.receipt.filter(file -> !Files.exists(file)).flatMap(
                        file -> new TextFile(file, ReceiptJson.lines(receipt.orElseThrow()), false).write(film.sources().values()));
                say(receipt, messages.say("make.unchanged", request.out));
                failed.ifPresent(why -> console.err().println(new Explain(messages).of(why)));
                yield failed.isPresent() ? CommandLineTool.FAILED : CommandLineTool.DONE;
            }
            default -> {
                console.err().println(new Explain(messages).of(result));
                yield CommandLineTool.FAILED;
            }
        };
    }

    private void say(Optional<Receipt> receipt, String sentence) {
        console.out().println(request.json ? ReceiptJson.of(receipt.orElseThrow(), request.out.toString()) : sentence);
    }

    /// The receipt, where one was asked for.
    private Optional<Receipt> receipt(Engine engine, FilmDraft film, List<Receipt.LeftOut> leftOut, int chunksMade, int chunksReused,
            Optional<String> sha256, Optional<Loudness> loudness) {
        if (request.receipt.isEmpty() && !request.json) {
            return Optional.empty();
        }
        Instant now = services.clock().instant();
        Instant last = made.isAfter(looked) ? made : looked;
        Receipt.Stages stages = new Receipt.Stages(Duration.between(started, looked).toMillis(), Duration.between(looked, last).toMillis(),
                Duration.between(last, now).toMillis());
        Canvas canvas = film.draft().canvas();
        EncoderProfile profile = EncoderProfile.standard(canvas.width(), canvas.height(), canvas.rate().num(), canvas.rate().den());
        try {
            return Optional.of(Receipt.of(services.version(), engine.id(), request.out, film.draft(), film.known(),
                    raw ? Optional.empty() : Optional.of(profile), leftOut, sha256, loudness, chunksMade, chunksReused, stages));
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private String length(Composition film) {
        long tenths = Math.round(10.0 * film.frames() / film.canvas().rate().perSecond());
        return messages.say("time.seconds", tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
