package kinora.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of bytes that appears whole or not at all.
///
/// @param path where it shall stand
/// @param replace whether something else that stands there may be replaced
public record BinaryFile(Path path, boolean replace) {
    private static final System.Logger LOG = System.getLogger("kinora.render");

    /// Writes the bytes.
    public interface Writing {
        /// Writes all of them.
        ///
        /// @throws IOException when there is no room, or no right to write
        void to(OutputStream out) throws IOException;
    }

    /// Writes it. Nothing is made when it is known before that it cannot stand there.
    ///
    /// @return why it was not written
    public Optional<ExportResult> write(Writing writing) {
        Target target = new Target(path);
        Optional<ExportResult> obstacle = target.obstacle(List.of(), replace);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try (Target.Draft draft = target.draft()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.path()))) {
                writing.to(out);
            }
            return draft.publish(replace) ? Optional.empty() : Optional.of(new ExportResult.TargetExists(path));
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "a file could not be written", unwritable);
            return Optional.of(new ExportResult.TargetUnwritable(path, target.obstacle(unwritable)));
        }
    }
}
