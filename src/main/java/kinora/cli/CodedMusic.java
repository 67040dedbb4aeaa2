package kinora.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import kinora.compose.Composition;
import kinora.compose.Lettering;
import kinora.music.score.Score;
import kinora.render.Engine;
import kinora.render.ExportResult;
import kinora.render.OutputFormat;
import kinora.render.Quality;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Limits;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;
import kinora.words.Messages;

/// Writes a piece in a form that an encoder makes: it is the sound of a film that shows nothing, as long as the piece to the 60th of a second.
final class CodedMusic {
    private static final FrameRate RATE = FrameRate.of(60);
    private static final Canvas DARK = new Canvas(Limits.MIN_SIDE, Limits.MIN_SIDE, RATE, 0);

    private final Services services;
    private final Console console;
    private final Messages messages;

    CodedMusic(Services services, Console console, Messages messages) {
        this.services = services;
        this.console = console;
        this.messages = messages;
    }

    /// Writes it.
    ///
    /// @param recipe of the piece
    /// @return why it was not written
    Optional<ExportResult> write(Score score, MediaRef recipe, Path file, boolean force) {
        OutputFormat format = OutputFormat.ofFile(Inputs.name(file), false).orElseThrow();
        OutputOptions options = new OutputOptions(format, Quality.BEST, OptionalLong.empty(), OptionalLong.empty(), Optional.empty(),
                false);
        FilmExport export = new FilmExport(services, console, messages,
                new FilmExport.FilmRequest(file, Optional.empty(), Optional.empty(), force));
        try (Engine engine = services.engine().get(); Interruption interruption = new Interruption()) {
            Workbench bench = new Workbench(services, console, messages, engine, interruption.cancellation());
            Optional<FilmDraft> film = new MadeFiles(bench).of(new FilmDraft(draft(score, recipe), Map.of(), Map.of()), Path.of(""));
            if (film.isEmpty()) {
                return Optional.of(new ExportResult.NothingHeard());
            }
            Composition.Result.Composed composed = (Composition.Result.Composed) Composition.of(film.get().draft(),
                    ref -> Optional.ofNullable(film.get().known().get(ref)));
            ExportResult result = new FilmOutput(console, messages, export, engine, services.store(), Lettering.NONE,
                    interruption.cancellation()).write(film.get(), composed, options).result();
            return result instanceof ExportResult.Exported || result instanceof ExportResult.Unchanged
                    ? Optional.empty()
                    : Optional.of(result);
        }
    }

    private static Draft draft(Score score, MediaRef recipe) {
        long frames = Math.max(1, (score.samples() * RATE.num() + Score.RATE / 2L) / (Score.RATE * (long) RATE.den()));
        TimeRange whole = RATE.range(0, frames);
        Visual dark = Visual.still(new SegmentId("s1"), whole, "dark", new MediaRef.Generated("colour:#000000"));
        Sound piece = Sound.music(new SegmentId("music"), whole, score.style(), recipe);
        return new Draft(DARK, score.style(), List.of(new Track.Video(new TrackId("t1"), List.of(dark), List.of(), Extras.none()),
                new Track.Audio(new TrackId("t2"), List.of(piece), Extras.none())), 0, Extras.none());
    }
}
