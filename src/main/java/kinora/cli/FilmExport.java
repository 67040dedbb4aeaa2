package kinora.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.render.Cancellation;
import kinora.render.ChunkStore;
import kinora.render.Engine;
import kinora.render.ExportJob;
import kinora.render.ExportResult;
import kinora.render.Exporter;
import kinora.words.Explain;
import kinora.words.Messages;

/// Writes a film to a file, shows how far it is, and says what came of it.
final class FilmExport {
    private final Services services;
    private final Console console;
    private final Messages messages;
    private final Instant started;

    FilmExport(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
        this.started = services.clock().instant();
    }

    /// Writes it.
    ///
    /// @param sound what is heard with it
    /// @param sources content hash to file of every picture and sound
    /// @param store where chunks are looked for and kept
    /// @param replace whether a file that stands there may be replaced
    ExportResult write(Engine engine, ChunkStore store, Composition film, Soundtrack sound, Map<String, Path> sources, Path out,
            boolean replace, Cancellation cancellation) {
        ProgressLine progress = new ProgressLine(console, messages, services.clock());
        ExportResult result = new Exporter(engine, store).export(new ExportJob(film, sound, "", sources, out, replace), progress,
                cancellation);
        progress.end();
        return result;
    }

    /// Says what came of it.
    ///
    /// @param pictures how many the film is made of
    /// @return the exit code
    int report(ExportResult result, Composition film, Path out, int pictures) {
        return switch (result) {
            case ExportResult.Exported(int frames, int _, int _, long bytes, var _) -> {
                double seconds = Duration.between(started, services.clock().instant()).toMillis() / 1000.0;
                console.out().println(messages.say("make.done", out, length(film, frames), pictures, film.canvas().width() + "",
                        film.canvas().height() + "", decimal(bytes / 1e6), decimal(seconds)));
                yield CommandLineTool.DONE;
            }
            case ExportResult.Unchanged _ -> {
                console.out().println(messages.say("make.unchanged", out));
                yield CommandLineTool.DONE;
            }
            default -> {
                console.err().println(new Explain(messages).of(result));
                yield CommandLineTool.FAILED;
            }
        };
    }

    private String length(Composition film, int frames) {
        long tenths = Math.round(10.0 * frames / film.canvas().rate().perSecond());
        return messages.say("time.seconds", tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
