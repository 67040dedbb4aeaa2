package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A store as if it were empty: only what was published through this one is found. What is published is kept in the store behind it.
public final class FreshChunkStore implements ChunkStore {
    private final ChunkStore store;
    private final Set<Key> published = ConcurrentHashMap.newKeySet();

    public FreshChunkStore(ChunkStore store) {
        this.store = store;
    }

    @Override
    public Optional<Path> find(Key key) {
        return published.contains(key) ? store.find(key) : Optional.empty();
    }

    @Override
    public Path draft(Key key) throws IOException {
        return store.draft(key);
    }

    @Override
    public Path publish(Key key, Path draft) throws IOException {
        Path kept = store.publish(key, draft);
        published.add(key);
        return kept;
    }

    @Override
    public void tidy() throws IOException {
        store.tidy();
    }
}
