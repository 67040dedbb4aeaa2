package kinora.render;

import java.io.IOException;
import java.util.Optional;

/// Keeps what looking at files has told, by what the file's content is: measuring again gives the same. Safe for several threads and several processes. What is lost is measured again.
public interface Facts {
    /// What was kept last under these.
    ///
    /// @param kind sort of facts, in lower-case letters
    /// @param version of the measures; facts of another one are not found
    /// @param contentHash SHA-256 of the file, in hexadecimal
    Optional<byte[]> find(String kind, int version, String contentHash);

    /// Keeps facts.
    ///
    /// @throws IOException when they cannot be written
    void keep(String kind, int version, String contentHash, byte[] facts) throws IOException;

    /// Whether anything is kept at all.
    default boolean keeps() {
        return true;
    }

    /// Makes room: what was not used for longest goes until the limit is kept to.
    void tidy() throws IOException;

    /// Keeps nothing.
    Facts NONE = new Facts() {
        @Override
        public boolean keeps() {
            return false;
        }

        @Override
        public Optional<byte[]> find(String kind, int version, String contentHash) {
            return Optional.empty();
        }

        @Override
        public void keep(String kind, int version, String contentHash, byte[] facts) {}

        @Override
        public void tidy() {}
    };
}
