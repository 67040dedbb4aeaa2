package kinora.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps what was made at some cost, by a key that stands for everything that it was made from: encoded chunks and prepared planes. Safe for several
/// threads and several processes.
public interface ChunkStore {
    /// What is kept under the key; it counts as used now.
    Optional<Path> find(Key key);

    /// A path to write to, on the same file system as the store; nobody else gets the same one.
    Path draft(Key key) throws IOException;

    /// Publishes what was written to a draft, at once and whole. When another was quicker, its equal stays.
    ///
    /// @return where it is kept
    Path publish(Key key, Path draft) throws IOException;

    /// Makes room: what was not used for longest goes until the store keeps to its limit. What was used just now
    /// stays in any case: an export may need it.
    void tidy() throws IOException;

    /// What is kept.
    ///
    /// @param kind sort of content, in lower-case letters
    /// @param hash SHA-256 in hexadecimal
    record Key(String kind, String hash) {
        public Key {
            if (!kind.matches("[a-z]+") || !hash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a key: " + kind + "/" + hash);
            }
        }
    }
}
