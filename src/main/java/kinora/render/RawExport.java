package kinora.render;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import kinora.timeline.Canvas;

/// Writes the uncompressed frames of a film as YUV4MPEG2, as many stretches at a time as there are engines, each straight into its place.
public final class RawExport {
    private static final System.Logger LOG = System.getLogger("kinora.render");
    /// What stands before every frame.
    public static final String FRAME = "FRAME\n";

    private final Engine engine;
    private final ChunkStore store;

    public RawExport(Engine engine, ChunkStore store) {
        this.engine = engine;
        this.store = store;
    }

    /// The line that such a file begins with: 4:2:0 with chroma sited as in MPEG-2, limited range, square pixels, progressive.
    static String header(Canvas canvas) {
        return "YUV4MPEG2 W" + canvas.width() + " H" + canvas.height() + " F" + canvas.rate().num() + ":" + canvas.rate().den()
                + " Ip A1:1 C420mpeg2 XYSCSS=420MPEG2 XCOLORRANGE=LIMITED\n";
    }

    /// Writes the film; the file appears whole or not at all.
    ///
    /// @param progress is told frames done of all frames, rising
    public ExportResult export(ExportJob job, Engine.Progress progress, Cancellation cancellation) {
        Target target = new Target(job.target());
        byte[] header = header(job.film().canvas()).getBytes(StandardCharsets.US_ASCII);
        Optional<ExportResult> obstacle = target.obstacle(job.sources().values(), job.replace());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        try (Target.Draft draft = target.draft()) {
            Files.write(draft.path(), header);
            Optional<ExportResult> stopped = draw(job, draft.path(), header.length, 1, progress, cancellation);
            if (stopped.isPresent()) {
                return stopped.get();
            }
            long size = Files.size(draft.path());
            return draft.publish(job.replace())
                    ? new ExportResult.Exported(job.film().frames(), ChunkPlan.of(job.film()).size(), 0, size, Optional.empty(),
                            Optional.empty())
                    : new ExportResult.TargetExists(job.target());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "frames could not be written", unwritable);
            return new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable));
        }
    }

    /// Draws frames into a file that stands, each behind its mark.
    ///
    /// @param from where the first one's mark goes
    /// @param step one of so many frames is drawn, the first one first
    /// @param progress is told frames done of all frames of the film, rising
    /// @return why it stopped early; empty when all are there
    Optional<ExportResult> draw(ExportJob job, Path file, long from, int step, Engine.Progress progress, Cancellation cancellation)
            throws IOException {
        Canvas canvas = job.film().canvas();
        long frame = FRAME.length() + (long) canvas.width() * canvas.height() * 3 / 2;
        long size = from + frame * Math.ceilDiv(job.film().frames(), step);
        if (Files.getFileStore(file).getUsableSpace() < size) {
            return Optional.of(new ExportResult.TargetUnwritable(job.target(), ExportResult.Obstacle.DISK_FULL));
        }
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "rw")) {
            whole.setLength(size);
        }
        List<ChunkPlan> plans = ChunkPlan.of(job.film());
        ChunkWork work = new ChunkWork(engine, new PartStore(store, key -> file.resolveSibling(key.hash())), job, job.profile(), plans,
                progress, cancellation, (plan, pictures, _) -> {
                    long number = Math.ceilDiv(plan.first(), step);
                    int skip = Math.toIntExact(number * step - plan.first());
                    return new Request.Raw(plan.composition(), pictures, skip, step, file, from + number * frame);
                });
        return work.makeAll(IntStream.range(0, plans.size()).mapToObj(PartStore::key).toList());
    }
}
