package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.SoundProfile;

/// Finds or makes the coded sound of one film: sources are decoded, then all is mixed and encoded at once.
final class SoundtrackWork {
    /// Keeps what a request has made, or ends the whole export.
    interface Finish {
        Path finish(Answer<Request.Done> answer, Path source, ChunkStore.Key key, Path draft, boolean stranger) throws IOException;
    }

    private final Engine engine;
    private final ChunkStore store;
    private final Soundtrack sound;
    private final Map<String, Path> files;
    private final Cancellation cancellation;
    private final Finish finish;

    /// @param files content hash to file of every sound
    SoundtrackWork(Engine engine, ChunkStore store, Soundtrack sound, Map<String, Path> files, Cancellation cancellation, Finish finish) {
        this.engine = engine;
        this.store = store;
        this.sound = sound;
        this.files = files;
        this.cancellation = cancellation;
        this.finish = finish;
    }

    /// The file of packets; nothing for a silent film.
    Optional<Path> make(SoundProfile profile) throws IOException {
        if (sound.isSilent()) {
            return Optional.empty();
        }
        ChunkStore.Key key = SoundtrackForm.soundKey(engine.id(), sound, profile);
        Optional<Path> kept = store.find(key);
        if (kept.isPresent()) {
            return kept;
        }
        Map<SoundKey, Path> sources = decoded();
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Mix(sound, profile, sources, draft), Engine.Progress.NONE, cancellation);
        return Optional.of(finish.finish(answer, draft, key, draft, false));
    }

    /// The samples' files of every source.
    Map<SoundKey, Path> decoded() throws IOException {
        Map<SoundKey, Path> sources = new HashMap<>();
        for (SoundKey source : sound.sources()) {
            sources.put(source, decoded(source));
        }
        return sources;
    }

    private Path decoded(SoundKey source) throws IOException {
        ChunkStore.Key key = SoundtrackForm.samplesKey(engine.id(), source);
        Optional<Path> kept = store.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        Path file = files.get(source.contentHash());
        if (file == null) {
            throw new IllegalArgumentException("no source for " + source.contentHash());
        }
        Path draft = store.draft(key);
        Answer<Request.Done> answer = engine.run(new Request.Listen(file, source, draft), Engine.Progress.NONE, cancellation);
        return finish.finish(answer, file, key, draft, true);
    }
}
