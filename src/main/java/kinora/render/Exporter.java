package kinora.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.media.Loudness;
import kinora.media.MediaInfo;

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
    public ExportResult export(ExportJob asked, Engine.Progress progress, Cancellation cancellation) {
        ExportJob job = asked.form().pictures().map(ExportForm.Pictures::transparent).orElse(false) ? asked.cleared() : asked;
        List<Shortfall> faults = job.form().platform().map(platform -> platform.faults(job.film())).orElse(List.of());
        if (!faults.isEmpty()) {
            return new ExportResult.Unmet(faults);
        }
        if (job.form().pictures().isEmpty() && job.sound().isSilent()) {
            return new ExportResult.NothingHeard();
        }
        Target target = new Target(job.target());
        List<ChunkPlan> plans = job.form().pictures().isEmpty() ? List.of() : ChunkPlan.of(job.film());
        ChunkStore.Key filmKey = filmKey(job, plans);
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
            boolean sized = job.form().maxBytes() > 0 && !plans.isEmpty();
            Sized.Fitting chunks = sized ? fitting(job, plans, progress, cancellation) : all(job, plans, progress, cancellation);
            return chunks.stopped().isPresent() ? chunks.stopped().get() : join(job, chunks, target, draft, filmKey, cancellation);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "an export could not be written", unwritable);
            return new ExportResult.TargetUnwritable(job.target(), target.obstacle(unwritable));
        }
    }

    private ChunkStore.Key filmKey(ExportJob job, List<ChunkPlan> plans) {
        Optional<ChunkStore.Key> soundKey = job.sound().isSilent()
                ? Optional.empty()
                : Optional.of(SoundtrackForm.soundKey(engine.id(), job.sound(), job.form().sound()));
        return CompositionForm.filmKey(engine.id(), keys(job, plans), soundKey, job.form().container(), job.title(), job.form().maxBytes());
    }

    private List<ChunkStore.Key> keys(ExportJob job, List<ChunkPlan> plans) {
        return plans.stream().map(plan -> CompositionForm.chunkKey(engine.id(), plan.composition(), job.profile())).toList();
    }

    private Sized.Fitting all(ExportJob job, List<ChunkPlan> plans, Engine.Progress progress, Cancellation cancellation)
            throws IOException {
        ChunkWork work = new ChunkWork(engine, store, job, job.profile(), plans, progress, cancellation);
        Optional<ExportResult> stopped = work.makeAll(keys(job, plans));
        return new Sized.Fitting(stopped, work.chunks(), work.sound(), job.profile().crf(), work.made());
    }

    /// Each pass over the film is told as half of what is left, since nobody knows how many there will be.
    private Sized.Fitting fitting(ExportJob job, List<ChunkPlan> plans, Engine.Progress progress, Cancellation cancellation)
            throws IOException {
        long frames = job.film().frames();
        Sized sized = new Sized((crf, number) -> {
            ExportJob pass = job.withCrf(crf);
            double left = StrictMath.pow(0.5, number);
            ChunkWork work = new ChunkWork(engine, store, pass, pass.profile(), plans,
                    (done, _) -> progress.at((long) (frames * (1 - left) + done * left / 2), frames), cancellation);
            return new Sized.Made(work.makeAll(keys(pass, plans)), work);
        }, frames, job.form().maxBytes());
        Sized.Fitting found = sized.find(job.profile().crf());
        progress.at(frames, frames);
        return found;
    }

    private ExportResult join(ExportJob job, Sized.Fitting work, Target target, Target.Draft draft, ChunkStore.Key filmKey,
            Cancellation cancellation) throws IOException {
        Answer<Request.Joined> answer = engine.run(
                new Request.Join(work.chunks(), work.sound(), job.profile(), job.form().container(), job.title(), draft.path()),
                Engine.Progress.NONE, cancellation);
        return switch (answer) {
            case Answer.Success<Request.Joined>(Request.Joined(int frames, String sha256, var loudness)) -> {
                if (job.form().pictures().isPresent() && frames != job.film().frames()) {
                    throw new IllegalStateException("joined " + frames + " frames of " + job.film().frames());
                }
                long bytes = Files.size(draft.path());
                Optional<Measured> measured = job.form().platform().isEmpty()
                        ? Optional.empty()
                        : measured(draft.path(), bytes, loudness, cancellation);
                List<Shortfall> faults = faults(job, bytes, measured);
                if (!faults.isEmpty()) {
                    yield new ExportResult.Unmet(faults);
                }
                remember(filmKey, sha256);
                if (!draft.publish(job.replace())) {
                    yield new ExportResult.TargetExists(job.target());
                }
                tidy();
                yield new ExportResult.Exported(job.film().frames(), work.made(), Math.max(0, work.chunks().size() - work.made()), bytes,
                        Optional.of(sha256), loudness, measured);
            }
            case Answer.Refused<Request.Joined>(var reason) -> throw new IllegalStateException("a join was refused: " + reason);
            case Answer.Failed<Request.Joined>(EngineFailure reason) -> target.failed(reason, job.target());
            case Answer.Cancelled<Request.Joined>() -> new ExportResult.Cancelled();
        };
    }

    /// What the file is, as one who did not make it sees it.
    private Optional<Measured> measured(Path file, long bytes, Optional<Loudness> loudness, Cancellation cancellation) {
        Answer<MediaInfo> answer = engine.run(new Request.Probe(file), Engine.Progress.NONE, cancellation);
        if (answer instanceof Answer.Success<MediaInfo>(MediaInfo.Clip clip)) {
            return Optional
                    .of(new Measured(bytes, clip.durationMs(), clip.width(), clip.height(), clip.rateNum(), clip.rateDen(), loudness));
        }
        throw new IllegalStateException("a film that was just made is none: " + answer);
    }

    private static List<Shortfall> faults(ExportJob job, long bytes, Optional<Measured> measured) {
        List<Shortfall> faults = new ArrayList<>();
        if (job.form().maxBytes() > 0 && bytes > job.form().maxBytes()) {
            faults.add(new Shortfall.TooLarge(bytes, job.form().maxBytes()));
        }
        if (measured.isPresent() && job.form().platform().isPresent()) {
            job.form().platform().get().faults(measured.get()).stream().filter(fault -> !faults.contains(fault)).forEach(faults::add);
        }
        return faults;
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
