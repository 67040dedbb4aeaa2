package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import kinora.compose.SoundKey;

/// Finds or makes the coded sound of one film: sources are decoded, then all is mixed and encoded at once.
final class SoundtrackWork {
    /// Keeps what a request has made, or ends the whole export.
    interface Finish {
        Path finish(Answer<Request.Done> answer, Path source, ChunkStore.Key key, Path draft, boolean stranger) throws IOException;
    }

    private final Engine engine;
    private final ChunkStore store;
    private final ExportJob job;
    private final Cancellation cancellation;
    private final Finish finish;

    SoundtrackWork(Engine engine, ChunkStore store, ExportJob job, Cancellation cancellation, Finish finish) {
        this.engine = engine;
        this.store = store;
        this.job = job;
        this.cancellation = cancellation;
        this.finish = finish;
    }

    /// The file of packets; nothing for a silent film.
    Optional<Path> make() throws IOException {
        if (job.sound().isSilent()) {
            return Optional.empty();
        }
        ChunkStore.Key key = SoundtrackForm.soundKey(engine.id(), job.sound(), job.form().sound());
        Optional<Path> kept = store.find(key);
        if (kept.isPresent()) {
            return kept;
        }
        Map<SoundKey, Path> sources = new HashMap<>();
        for (SoundKey sound : job.sound().sources()) {
            sources.put(sound, decoded(sound));
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Mix(job.sound(), job.form().sound(), sources, draft), Engine.Progress.NONE,
                cancellation);
        return Optional.of(finish.finish(answer, draft, key, draft, false));
    }

    private Path decoded(SoundKey sound) throws IOException {
        ChunkStore.Key key = SoundtrackForm.samplesKey(engine.id(), sound);
        Optional<Path> kept = store.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Path source = job.sources().get(sound.contentHash());
        if (source == null) {
            throw new IllegalArgumentException("no source for " + sound.contentHash());
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Listen(source, sound, draft), Engine.Progress.NONE, cancellation);
        return finish.finish(answer, source, key, draft, true);
    }
}
