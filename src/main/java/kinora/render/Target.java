package kinora.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import kinora.render.ExportResult.Obstacle;

/// The file that an export shall become: written beside its place under another name, moved there at once, never half there.
final class Target {
    /// A disk with less room than this is full: the smallest films are larger.
    private static final long FULL_BYTES = 1 << 20;

    private final Path path;

    Target(Path path) {
        this.path = path.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(path);
    }

    boolean isOneOf(Collection<Path> sources) throws IOException {
        for (Path source : sources) {
            if (exists() && Files.exists(source) && Files.isSameFile(path, source)) {
                return true;
            }
        }
        return false;
    }

    /// What keeps a file that is made anew from standing here, as far as that is known before.
    Optional<ExportResult> obstacle(Collection<Path> sources, boolean replace) {
        try {
            if (isOneOf(sources)) {
                return Optional.of(new ExportResult.TargetIsInput(path));
            }
        } catch (IOException unreadable) {
            return Optional.of(new ExportResult.TargetExists(path));
        }
        return exists() && !replace ? Optional.of(new ExportResult.TargetExists(path)) : Optional.empty();
    }

    /// Whether the file's content is what the record says.
    ///
    /// @param record a file with a SHA-256 in hexadecimal
    boolean holds(Optional<Path> record) throws IOException {
        return record.isPresent() && Files.isRegularFile(path) && Files.readString(record.get()).equals(sha256(path));
    }

    /// An empty file beside the target.
    Draft draft() throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        // Not a temporary file of the system's making, which only its owner may read; and a short name, however long the film's is.
        return new Draft(Files.createFile(folder.resolve(".kinora-" + UUID.randomUUID() + ".part")));
    }

    /// What most likely stood behind a failure to write.
    Obstacle obstacle(IOException failure) {
        Path folder = path.getParent();
        if (Files.isDirectory(path)) {
            return Obstacle.IS_FOLDER;
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return Obstacle.NO_FOLDER;
        }
        if (failure instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Obstacle.NOT_PERMITTED;
        }
        return isFull(folder) ? Obstacle.DISK_FULL : Obstacle.OTHER;
    }

    /// Whether the disk of a folder has no room left. Places that are no disks, where the system shows its own state, have no room and are not full.
    static boolean isFull(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < FULL_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// What an engine's failure to write beside the target most likely comes from: no room, or a mistake of its own.
    ///
    /// @param named the target as the person named it
    ExportResult failed(EngineFailure reason, Path named) {
        Path folder = path.getParent();
        return folder != null && isFull(folder)
                ? new ExportResult.TargetUnwritable(named, Obstacle.DISK_FULL)
                : new ExportResult.EngineFailed(reason);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What is being written; closing it unpublished removes it.
    final class Draft implements AutoCloseable {
        private final Path file;

        private Draft(Path file) {
            this.file = file;
        }

        Path path() {
            return file;
        }

        /// Moves it to its place.
        ///
        /// @return false when something stands there and may not be replaced
        boolean publish(boolean replace) throws IOException {
            if (replace) {
                Files.move(file, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
            try {
                Files.createLink(path, file);
                return true;
            } catch (FileAlreadyExistsException taken) {
                return false;
            } catch (UnsupportedOperationException | IOException noLinks) {
                return moveWithoutLinks();
            }
        }

        /// For file systems without hard links; between the look and the move another could take the place, which only such systems risk.
        private boolean moveWithoutLinks() throws IOException {
            if (Files.exists(path)) {
                return false;
            }
            Files.move(file, path);
            return true;
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
