package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

import kinora.compose.ContactSheet;
import kinora.media.StillProfile;

/// Draws single frames of a film as picture files: one, or many on a contact sheet.
public final class Stills {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final ChunkStore store;
    private final Cancellation cancellation;

    public Stills(Engine engine, ChunkStore store, Cancellation cancellation) {
        this.engine = engine;
        this.store = store;
        this.cancellation = cancellation;
    }

    /// Draws one frame to the job's target.
    ///
    /// @param frame 0 to the film's frames − 1
    /// @return why not
    public Optional<ExportResult> frame(ExportJob asked, long frame, StillProfile profile) {
        ExportJob job = profile.transparent() ? asked.cleared() : asked;
        return write(job, file -> draw(job, List.of(frame), _ -> file,
                (plan, pictures, out) -> new Request.Frame(plan.composition(), 0, profile, pictures, out)));
    }

    /// Draws a contact sheet of these frames to the job's target.
    ///
    /// @param frames at most [ContactSheet#MOST_CELLS]
    /// @param caption the words below a frame
    /// @return why not
    public Optional<ExportResult> sheet(ExportJob job, List<Long> frames, LongFunction<String> caption) {
        return write(job, file -> {
            Path scratch = Files.createTempDirectory("kinora");
            try {
                List<Path> pictures = IntStream.range(0, frames.size()).mapToObj(i -> scratch.resolve(Integer.toString(i))).toList();
                Optional<ExportResult> stopped = draw(job, frames, pictures::get,
                        (plan, planes, out) -> new Request.Thumbnail(plan.composition(), planes, ContactSheet.PICTURE_WIDTH,
                                ContactSheet.PICTURE_HEIGHT, out));
                return stopped.isPresent() ? stopped : lay(frames, pictures, caption, file);
            } finally {
                for (int i = 0; i < frames.size(); i++) {
                    Files.deleteIfExists(scratch.resolve(Integer.toString(i)));
                }
                Files.deleteIfExists(scratch);
            }
        });
    }

    private Optional<ExportResult> lay(List<Long> frames, List<Path> pictures, LongFunction<String> caption, Path file) {
        List<Request.Cell> cells = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            cells.add(new Request.Cell(Optional.of(pictures.get(i)), caption.apply(frames.get(i)), ""));
        }
        return switch (engine.run(new Request.Sheet(cells, file), Engine.Progress.NONE, cancellation)) {
            case Answer.Success<Request.Done> _ -> Optional.empty();
            case Answer.Failed<Request.Done>(EngineFailure reason) -> Optional.of(new ExportResult.EngineFailed(reason));
            case Answer.Cancelled<Request.Done>() -> Optional.of(new ExportResult.Cancelled());
            case Answer.Refused<Request.Done>(var reason) -> throw new IllegalStateException("a sheet was refused: " + reason);
        };
    }

    private Optional<ExportResult> draw(ExportJob job, List<Long> frames, IntFunction<Path> place, ChunkWork.Making making)
            throws IOException {
        List<ChunkPlan> plans = frames.stream().map(frame -> new ChunkPlan(frame, job.film().slice(frame, 1))).toList();
        ChunkWork work = new ChunkWork(engine, new PartStore(store, key -> place.apply(PartStore.number(key))), job, job.profile(), plans,
                Engine.Progress.NONE, cancellation, making);
        return work.makeAll(IntStream.range(0, plans.size()).mapToObj(PartStore::key).toList());
    }

    private interface Drawing {
        Optional<ExportResult> into(Path file) throws IOException;
    }

    private static Optional<ExportResult> write(ExportJob job, Drawing drawing) {
        Target target = new Target(job.target());
        Optional<ExportResult> obstacle = target.obstacle(job.sources().values(), job.replace());
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try (Target.Draft draft = target.draft()) {
            Optional<ExportResult> stopped = drawing.into(draft.path());
            return stopped.isPresent() || draft.publish(job.replace()) ? stopped : Optional.of(new ExportResult.TargetExists(job.target()));
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "a picture could not be written", unwritable);
            return Optional.of(new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable)));
        }
    }
}
