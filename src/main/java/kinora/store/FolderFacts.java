package kinora.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

import kinora.render.ChunkStore;
import kinora.render.Facts;

/// Facts in a folder of the cache, one small file each, kept as chunks are: with a checksum, shared by processes without locks, dropped when broken, the least recently used out
/// first.
public final class FolderFacts implements Facts {
    /// Facts of a picture take about 150 bytes and those of a clip of ten minutes about 40 kB: some ten thousand files' worth.
    private static final long MAX_BYTES = 50_000_000L;

    private final ChunkStore store;

    /// @param folder created when first written to
    public FolderFacts(Path folder, InstantSource clock) {
        this.store = new FolderChunkStore(folder, () -> MAX_BYTES, clock);
    }

    @Override
    public Optional<byte[]> find(String kind, int version, String contentHash) {
        return store.find(key(kind, version, contentHash)).flatMap(FolderFacts::bytes);
    }

    /// Another process may tidy meanwhile.
    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException vanished) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String kind, int version, String contentHash, byte[] facts) throws IOException {
        ChunkStore.Key key = key(kind, version, contentHash);
        Path draft = store.draft(key);
        Files.write(draft, facts);
        store.publish(key, draft);
    }

    @Override
    public void tidy() throws IOException {
        store.tidy();
    }

    private static ChunkStore.Key key(String kind, int version, String contentHash) {
        try {
            byte[] name = (version + " " + contentHash).getBytes(StandardCharsets.UTF_8);
            return new ChunkStore.Key(kind, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
