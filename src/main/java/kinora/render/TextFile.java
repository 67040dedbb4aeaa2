package kinora.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// A small file of text that appears whole or not at all: a draft, a receipt.
///
/// @param path where it shall stand
/// @param text what it says
/// @param replace whether something else that stands there may be replaced
public record TextFile(Path path, String text, boolean replace) {

    private static final System.Logger LOG = System.getLogger("kinora.render");

    /// Why it cannot be written, as far as that can be known before.
    ///
    /// @param inputs files that are never replaced
    public Optional<ExportResult> obstacle(Collection<Path> inputs) {
        Target target = new Target(path);
        try {
            if (target.isOneOf(inputs)) {
                return Optional.of(new ExportResult.TargetIsInput(path));
            }
            if (target.exists() && !replace && !says()) {
                return Optional.of(new ExportResult.TargetExists(path));
            }
            target.draft().close();
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(new ExportResult.TargetUnwritable(path, target.obstacle(unwritable)));
        }
    }

    /// Writes it, unless it stands there already.
    ///
    /// @param inputs files that are never replaced
    /// @return why it was not written
    public Optional<ExportResult> write(Collection<Path> inputs) {
        Optional<ExportResult> obstacle = obstacle(inputs);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        Target target = new Target(path);
        try {
            if (says()) {
                return Optional.empty();
            }
            try (Target.Draft draft = target.draft()) {
                Files.writeString(draft.path(), text);
                return draft.publish(replace) ? Optional.empty() : Optional.of(new ExportResult.TargetExists(path));
            }
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.WARNING, "a file could not be written", unwritable);
            return Optional.of(new ExportResult.TargetUnwritable(path, target.obstacle(unwritable)));
        }
    }

    private boolean says() throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Files.isRegularFile(path) && Files.size(path) == bytes.length && Arrays.equals(Files.readAllBytes(path), bytes);
    }
}
