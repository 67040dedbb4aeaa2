package kinora.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kinora.compose.Moments;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.TitlePatch;
import kinora.media.EncoderProfile;

/// Makes the missing chunks of one film, and its sound beside them. Pictures are prepared while earlier chunks are drawn already; a chunk waits only for
/// its own pictures. The first thing that goes wrong stops the rest.
final class ChunkWork {
    private final Engine engine;
    private final ChunkStore store;
    private final ExportJob job;
    /// Photos that are prepared at a time: one for four processors keeps them drawing, and more would only start processes that open files.
    private final Semaphore preparing;
    private final Making making;
    private final Engine.Progress progress;
    private final Cancellation cancellation;
    private final Cancellation halt;
    private final Map<PictureKey, CompletableFuture<Path>> pictures = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ExportResult> stopped = new AtomicReference<>();
    private final FootageWork footage = new FootageWork(this::decoded);
    private final List<ChunkPlan> plans;
    private final AtomicLongArray done;
    private final List<Path> chunks = new ArrayList<>();
    private int made;
    private Optional<Path> sound = Optional.empty();
    private long told;

    /// What an engine is asked for a stretch of the film.
    interface Making {
        Request<Request.Done> request(ChunkPlan plan, Map<PictureKey, Path> pictures, Path target);
    }

    ChunkWork(Engine engine, ChunkStore store, ExportJob job, EncoderProfile profile, List<ChunkPlan> plans, Engine.Progress progress,
            Cancellation cancellation) {
        this(engine, store, job, profile, plans, progress, cancellation,
                (plan, pictures, target) -> new Request.Chunk(plan.composition(), profile, pictures, target));
    }

    ChunkWork(Engine engine, ChunkStore store, ExportJob job, EncoderProfile profile, List<ChunkPlan> plans, Engine.Progress progress,
            Cancellation cancellation, Making making) {
        this(engine, store, job, plans, progress, cancellation, making, Math.max(1, Runtime.getRuntime().availableProcessors() / 4));
    }

    /// @param atATime how many photos are prepared at a time
    ChunkWork(Engine engine, ChunkStore store, ExportJob job, List<ChunkPlan> plans, Engine.Progress progress, Cancellation cancellation,
            Making making, int atATime) {
        this.preparing = new Semaphore(atATime, true);
        this.making = making;
        this.cancellation = cancellation;
        this.halt = Cancellation.when(cancellation::isCancelled);
        this.plans = List.copyOf(plans);
        this.done = new AtomicLongArray(plans.size());
        this.engine = engine;
        this.store = store;
        this.job = job;
        this.progress = progress;
    }

    /// Finds or makes every chunk.
    ///
    /// @return why it stopped early; empty when all chunks are there
    Optional<ExportResult> makeAll(List<ChunkStore.Key> keys) throws IOException {
        List<Future<Path>> results = new ArrayList<>();
        try (Cancellation.Registration _ = cancellation.onCancel(() -> stop(new ExportResult.Cancelled()));
                ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Optional<Path>> soundtrack = tasks.submit(
                    () -> new SoundtrackWork(engine, store, job.sound(), job.sources(), halt, this::finish).make(job.form().sound()));
            for (int i = 0; i < plans.size(); i++) {
                int index = i;
                ChunkPlan plan = plans.get(i);
                Optional<Path> kept = store.find(keys.get(i));
                if (kept.isPresent()) {
                    done.set(index, plan.composition().frames());
                    results.add(CompletableFuture.completedFuture(kept.get()));
                    continue;
                }
                made++;
                plan.composition().pictures().filter(shot -> shot.moments() instanceof Moments.Still).forEach(shot -> prepare(shot, tasks));
                results.add(tasks.submit(() -> make(plan, keys.get(index), index)));
            }
            report();
            for (Future<Path> result : results) {
                collect(result, chunks::add);
            }
            collect(soundtrack, made -> sound = made);
        }
        return Optional.ofNullable(stopped.get());
    }

    /// Where the chunks lie, in order.
    List<Path> chunks() {
        return chunks;
    }

    /// Where its sound lies; nothing for a silent film.
    Optional<Path> sound() {
        return sound;
    }

    /// How many were not there before.
    int made() {
        return made;
    }

    private <T> void collect(Future<T> result, Consumer<T> into) throws IOException {
        try {
            into.accept(result.get());
        } catch (CancellationException halted) {
            // Why stands in `stopped`.
        } catch (ExecutionException failed) {
            Throwable cause = unwrapped(failed);
            if (cause instanceof IOException io) {
                stop(new ExportResult.Cancelled());
                throw io;
            }
            if (!(cause instanceof CancellationException)) {
                stop(new ExportResult.Cancelled());
                throw new IllegalStateException(cause);
            }
        } catch (InterruptedException interrupted) {
            stop(new ExportResult.Cancelled());
            Thread.currentThread().interrupt();
        }
    }

    /// What went wrong, without what futures and tasks wrap around it.
    private static Throwable unwrapped(Throwable failed) {
        boolean wrapper = failed instanceof ExecutionException || failed instanceof CompletionException
                || failed instanceof UncheckedIOException;
        Throwable cause = failed.getCause();
        return wrapper && cause != null ? unwrapped(cause) : failed;
    }

    private void prepare(Shot shot, Executor tasks) {
        pictures.computeIfAbsent(PictureKey.of(shot), key -> CompletableFuture.supplyAsync(() -> {
            try {
                return prepared(key);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }, tasks));
    }

    private Path prepared(PictureKey picture) throws IOException {
        ChunkStore.Key key = CompositionForm.planesKey(engine.id(), picture);
        Optional<Path> kept = store.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Path source = source(picture);
        Path draft = store.draft(key);
        preparing.acquireUninterruptibly();
        Answer<Request.Done> answer;
        try {
            answer = engine.run(new Request.Prepare(source, picture.contentHash(), picture.spec(), draft), Engine.Progress.NONE, halt);
        } finally {
            preparing.release();
        }
        return finish(answer, source, key, draft, true);
    }

    /// A clip's pictures for one chunk, in a file that nobody else has.
    private Path decoded(PictureKey moving) throws IOException {
        Path source = source(moving);
        Path draft = store.draft(CompositionForm.footageKey(engine.id(), moving));
        Answer<Request.Done> answer = engine.run(new Request.Footage(source, moving, draft), Engine.Progress.NONE, halt);
        requireSuccess(answer, source, draft, true);
        return draft;
    }

    private Path source(PictureKey picture) {
        Path source = job.sources().get(picture.contentHash());
        if (source == null) {
            throw new IllegalArgumentException("no source for " + picture.contentHash());
        }
        return source;
    }

    private Path make(ChunkPlan plan, ChunkStore.Key key, int index) throws IOException, InterruptedException {
        try (FootageWork.Taken moving = footage.take(plan.composition())) {
            return make(plan, key, index, moving.files());
        }
    }

    private Path make(ChunkPlan plan, ChunkStore.Key key, int index, Map<PictureKey, Path> moving) throws IOException {
        Map<PictureKey, Path> planes = new HashMap<>(moving);
        for (Shot shot : plan.composition().pictures().toList()) {
            if (shot.moments() instanceof Moments.Still) {
                CompletableFuture<Path> picture = pictures.get(PictureKey.of(shot));
                planes.put(PictureKey.of(shot), picture == null ? prepared(PictureKey.of(shot)) : picture.join());
            }
        }
        for (TitlePatch title : plan.composition().titles()) {
            if (title.ink() instanceof TitlePatch.Ink.Words words) {
                planes.put(title.key(words), patch(words));
            }
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(making.request(plan, planes, draft), (frames, _) -> report(index, frames), halt);
        Path chunk = finish(answer, draft, key, draft, false);
        report(index, plan.composition().frames());
        return chunk;
    }

    private Path patch(TitlePatch.Ink.Words title) {
        return store.find(CompositionForm.patchKey(title.contentHash())).orElseThrow(
                () -> new IllegalStateException("no patch " + title.contentHash() + ": titles are set before a film is exported"));
    }

    /// Keeps the draft when the request succeeded; otherwise notes why not and ends the task.
    ///
    /// @param source the stranger's file that was opened, if one was
    private Path finish(Answer<Request.Done> answer, Path source, ChunkStore.Key key, Path draft, boolean stranger) throws IOException {
        requireSuccess(answer, source, draft, stranger);
        return store.publish(key, draft);
    }

    private void requireSuccess(Answer<Request.Done> answer, Path source, Path draft, boolean stranger) throws IOException {
        ExportResult result = switch (answer) {
            case Answer.Success<Request.Done> _ -> null;
            case Answer.Refused<Request.Done>(var reason) -> new ExportResult.PictureRefused(source, reason);
            case Answer.Failed<Request.Done> _ when Target.isFull(draft.resolveSibling("")) ->
                new ExportResult.StoreFull(draft.resolveSibling(""));
            case Answer.Failed<Request.Done>(var reason) ->
                stranger ? new ExportResult.PictureFailed(source, reason) : new ExportResult.EngineFailed(reason);
            case Answer.Cancelled<Request.Done> _ -> new ExportResult.Cancelled();
        };
        if (result != null) {
            stop(result);
            Files.deleteIfExists(draft);
            throw new CancellationException(result.toString());
        }
    }

    private void stop(ExportResult result) {
        stopped.compareAndSet(null, result);
        halt.cancel();
    }

    private void report(int index, long frames) {
        done.accumulateAndGet(index, frames, Math::max);
        report();
    }

    /// One at a time, so that nobody hears an older sum after a newer one.
    private synchronized void report() {
        long sum = 0;
        for (int i = 0; i < done.length(); i++) {
            sum += done.get(i);
        }
        told = Math.max(told, sum);
        progress.at(told, job.film().frames());
    }
}
