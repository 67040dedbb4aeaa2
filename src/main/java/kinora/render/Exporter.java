package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.EncoderProfile;

/// Turns a composition into a file: what the store has is used, what is missing is made on all cores, and the file appears whole or not at all.
public final class Exporter {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    private final Engine engine;
    private final ChunkStore store;

    public Exporter(Engine engine, ChunkStore store) {
        this.engine = engine;
        this.store = store;
    }

    /// Writes the film.
    ///
    /// @param progress is told frames done of all frames, rising
    public ExportResult export(ExportJob job, Engine.Progress progress, Cancellation cancellation) {
        Target target = new Target(job.target());
        EncoderProfile profile = job.profile();
        List<ChunkPlan> plans = ChunkPlan.of(job.film());
        List<ChunkStore.Key> keys = plans.stream().map(plan -> CompositionForm.chunkKey(engine.id(), plan.composition(), profile)).toList();
        Optional<ChunkStore.Key> soundKey = job.sound().isSilent()
                ? Optional.empty()
                : Optional.of(SoundtrackForm.soundKey(engine.id(), job.sound()));
        ChunkStore.Key filmKey = CompositionForm.filmKey(engine.id(), keys, soundKey, job.title());
        try {
            if (target.isOneOf(job.sources().values())) {
                return new ExportResult.TargetIsInput(job.target());
            }
            if (target.exists() && !job.replace()) {
                return target.holds(store.find(filmKey))
                        ? new ExportResult.Unchanged(Files.size(job.target()))
                        : new ExportResult.TargetExists(job.target());
            }
        } catch (IOException unreadable) {
            return new ExportResult.TargetExists(job.target());
        }
        try (Target.Draft draft = target.draft()) {
            ChunkWork work = new ChunkWork(engine, store, job, profile, plans, progress, cancellation);
            Optional<ExportResult> stopped = work.makeAll(keys);
            return stopped.isPresent() ? stopped.get() : join(job, profile, work, target, draft, filmKey, cancellation);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "an export could not be written", unwritable);
            return new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable));
        }
    }

    private ExportResult join(ExportJob job, EncoderProfile profile, ChunkWork work, Target target, Target.Draft draft,
            ChunkStore.Key filmKey, Cancellation cancellation) throws IOException {
        List<Path> chunks = new ArrayList<>(work.chunks());
        Answer<Request.Joined> answer = engine.run(new Request.Join(chunks, work.sound(), profile, job.title(), draft.path()),
                Engine.Progress.NONE, cancellation);
        return switch (answer) {
            case Answer.Success<Request.Joined>(Request.Joined(int frames, String sha256, var loudness)) -> {
                if (frames != job.film().frames()) {
                    throw new IllegalStateException("joined " + frames + " frames of " + job.film().frames());
                }
                long bytes = Files.size(draft.path());
                remember(filmKey, sha256);
                if (!draft.publish(job.replace())) {
                    yield new ExportResult.TargetExists(job.target());
                }
                tidy();
                yield new ExportResult.Exported(frames, work.made(), chunks.size() - work.made(), bytes, Optional.of(sha256), loudness);
            }
            case Answer.Refused<Request.Joined>(var reason) -> throw new IllegalStateException("a join was refused: " + reason);
            case Answer.Failed<Request.Joined>(EngineFailure reason) -> target.failed(reason, job.target());
            case Answer.Cancelled<Request.Joined>() -> new ExportResult.Cancelled();
        };
    }

    /// The film stands already: a store that cannot be tidied now will be after the next one.
    private void tidy() {
        try {
            store.tidy();
        } catch (IOException untidy) {
            LOG.log(System.Logger.Level.WARNING, "the store could not be tidied: {0}", untidy.toString());
        }
    }

    /// Keeps what the film's bytes were, so that the same request finds its work done.
    private void remember(ChunkStore.Key filmKey, String sha256) throws IOException {
        Path draft = store.draft(filmKey);
        Files.writeString(draft, sha256);
        store.publish(filmKey, draft);
    }
}
