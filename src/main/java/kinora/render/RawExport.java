package kinora.render;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        Canvas canvas = job.film().canvas();
        byte[] header = header(canvas).getBytes(StandardCharsets.US_ASCII);
        long frame = FRAME.length() + (long) canvas.width() * canvas.height() * 3 / 2;
        long size = header.length + frame * job.film().frames();
        Optional<ExportResult> obstacle = target.obstacle(job.sources().values(), job.replace());
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        try (Target.Draft draft = target.draft()) {
            if (Files.getFileStore(draft.path()).getUsableSpace() < size) {
                return new ExportResult.TargetUnwritable(job.target(), ExportResult.Obstacle.DISK_FULL);
            }
            try (RandomAccessFile file = new RandomAccessFile(draft.path().toFile(), "rw")) {
                file.write(header);
                file.setLength(size);
            }
            List<ChunkPlan> plans = ChunkPlan.of(job.film());
            ChunkWork work = new ChunkWork(engine, new PartStore(store, key -> draft.path().resolveSibling(key.hash())), job, job.profile(),
                    plans, progress, cancellation, (plan, pictures, _) -> new Request.Raw(plan.composition(), pictures, draft.path(),
                            header.length + plan.first() * frame));
            Optional<ExportResult> stopped = work.makeAll(IntStream.range(0, plans.size()).mapToObj(PartStore::key).toList());
            if (stopped.isPresent()) {
                return stopped.get();
            }
            return draft.publish(job.replace())
                    ? new ExportResult.Exported(job.film().frames(), plans.size(), 0, size, Optional.empty(), Optional.empty())
                    : new ExportResult.TargetExists(job.target());
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "frames could not be written", unwritable);
            return new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable));
        }
    }
}
