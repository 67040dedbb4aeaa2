package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A store that hands out places for parts of one file, which are not kept; everything else comes from the store behind it.
record PartStore(ChunkStore store, Function<Key, Path> place) implements ChunkStore {
    private static final String PART = "part";

    /// The key of a part by its number.
    static Key key(int number) {
        return new Key(PART, String.format(Locale.ROOT, "%064x", number));
    }

    /// The number of a part.
    static int number(Key key) {
        return Integer.parseInt(key.hash().substring(key.hash().length() - Integer.SIZE / 4), 16);
    }

    @Override
    public Optional<Path> find(Key key) {
        return key.kind().equals(PART) ? Optional.empty() : store.find(key);
    }

    @Override
    public Path draft(Key key) throws IOException {
        return key.kind().equals(PART) ? place.apply(key) : store.draft(key);
    }

    @Override
    public Path publish(Key key, Path draft) throws IOException {
        return key.kind().equals(PART) ? draft : store.publish(key, draft);
    }

    @Override
    public void tidy() throws IOException {
        store.tidy();
    }
}
