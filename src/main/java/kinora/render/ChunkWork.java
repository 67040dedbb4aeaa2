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
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.TitlePatch;
import kinora.media.EncoderProfile;

/// Makes the missing chunks of one film. Pictures are prepared while earlier chunks are drawn already; a chunk waits only for its own pictures. The first
/// thing that goes wrong stops the rest.
final class ChunkWork {
    private final Engine engine;
    private final ChunkStore store;
    private final ExportJob job;
    private final EncoderProfile profile;
    private final Engine.Progress progress;
    private final Cancellation cancellation;
    private final Cancellation halt;
    private final Map<PictureKey, CompletableFuture<Path>> pictures = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable ExportResult> stopped = new AtomicReference<>();
    private final List<ChunkPlan> plans;
    private final AtomicLongArray done;
    private final List<Path> chunks = new ArrayList<>();
    private int made;
    private long told;

    ChunkWork(Engine engine, ChunkStore store, ExportJob job, EncoderProfile profile, List<ChunkPlan> plans, Engine.Progress progress,
            Cancellation cancellation) {
        this.cancellation = cancellation;
        this.halt = Cancellation.when(cancellation::isCancelled);
        this.plans = List.copyOf(plans);
        this.done = new AtomicLongArray(plans.size());
        this.engine = engine;
        this.store = store;
        this.job = job;
        this.profile = profile;
        this.progress = progress;
    }

    /// Finds or makes every chunk.
    ///
    /// @return why it stopped early; empty when all chunks are there
    Optional<ExportResult> makeAll(List<ChunkStore.Key> keys) throws IOException {
        List<Future<Path>> results = new ArrayList<>();
        try (Cancellation.Registration _ = cancellation.onCancel(() -> stop(new ExportResult.Cancelled()));
                ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
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
                plan.composition().shots().forEach(shot -> prepare(shot, tasks));
                results.add(tasks.submit(() -> make(plan, keys.get(index), index)));
            }
            report();
            for (Future<Path> result : results) {
                collect(result);
            }
        }
        return Optional.ofNullable(stopped.get());
    }

    /// Where the chunks lie, in order.
    List<Path> chunks() {
        return chunks;
    }

    /// How many were not there before.
    int made() {
        return made;
    }

    private void collect(Future<Path> result) throws IOException {
        try {
            chunks.add(result.get());
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
        Path source = job.sources().get(picture.contentHash());
        if (source == null) {
            throw new IllegalArgumentException("no source for " + picture.contentHash());
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Prepare(source, picture.contentHash(), picture.spec(), draft),
                Engine.Progress.NONE, halt);
        return finish(answer, source, key, draft, reason -> new ExportResult.PictureFailed(source, reason));
    }

    private Path make(ChunkPlan plan, ChunkStore.Key key, int index) throws IOException {
        Map<PictureKey, Path> planes = new HashMap<>();
        for (Shot shot : plan.composition().shots()) {
            CompletableFuture<Path> picture = pictures.get(PictureKey.of(shot));
            planes.put(PictureKey.of(shot), picture == null ? prepared(PictureKey.of(shot)) : picture.join());
        }
        for (TitlePatch title : plan.composition().titles()) {
            planes.put(title.key(), patch(title));
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Chunk(plan.composition(), profile, planes, draft),
                (frames, _) -> report(index, frames), halt);
        Path chunk = finish(answer, draft, key, draft, ExportResult.EngineFailed::new);
        report(index, plan.composition().frames());
        return chunk;
    }

    private Path patch(TitlePatch title) {
        return store.find(CompositionForm.patchKey(title.contentHash())).orElseThrow(
                () -> new IllegalStateException("no patch " + title.contentHash() + ": titles are set before a film is exported"));
    }

    /// Keeps the draft when the request succeeded; otherwise notes why not and ends the task.
    private Path finish(Answer<Request.Done> answer, Path source, ChunkStore.Key key, Path draft,
            Function<EngineFailure, ExportResult> failed) throws IOException {
        ExportResult result = switch (answer) {
            case Answer.Success<Request.Done> _ -> null;
            case Answer.Refused<Request.Done>(var reason) -> new ExportResult.PictureRefused(source, reason);
            case Answer.Failed<Request.Done>(var reason) -> failed.apply(reason);
            case Answer.Cancelled<Request.Done> _ -> new ExportResult.Cancelled();
        };
        if (result != null) {
            stop(result);
            Files.deleteIfExists(draft);
            throw new CancellationException(result.toString());
        }
        return store.publish(key, draft);
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
