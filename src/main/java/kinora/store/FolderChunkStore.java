package kinora.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import kinora.render.ChunkStore;

/// A chunk store in a folder: `kind/first two digits/hash`. A file's time of change is when it was last used. Processes share it without locks: files
/// appear by atomic rename and equal keys hold equal content.
public final class FolderChunkStore implements ChunkStore {
    private static final String DRAFTS = "drafts";
    /// A draft this old belongs to a process that died.
    private static final Duration ABANDONED = Duration.ofHours(24);

    private final Path folder;
    private final long maxBytes;
    private final InstantSource clock;

    /// @param folder created when first written to
    /// @param maxBytes how much is kept after tidying
    public FolderChunkStore(Path folder, long maxBytes, InstantSource clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    @Override
    public Optional<Path> find(Key key) {
        Path file = place(key);
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(file);
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException untouchable) {
            return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
        }
    }

    @Override
    public Path draft(Key key) throws IOException {
        Path drafts = Files.createDirectories(folder.resolve(DRAFTS));
        return drafts.resolve(key.hash() + "." + UUID.randomUUID());
    }

    @Override
    public Path publish(Key key, Path draft) throws IOException {
        Path file = place(key);
        Files.createDirectories(folder.resolve(key.kind()).resolve(key.hash().substring(0, 2)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    @Override
    public void tidy() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        record Kept(Path file, long bytes, Instant used) {}
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 3, new FileVisitOption[0])) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Instant used = Files.getLastModifiedTime(file).toInstant();
                if (!file.startsWith(folder.resolve(DRAFTS))) {
                    kept.add(new Kept(file, Files.size(file), used));
                } else if (used.isBefore(clock.instant().minus(ABANDONED))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException | UncheckedIOException changing) {
            // Another process tidies at the same moment; the next run will see to the rest.
            return;
        }
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        kept.sort(Comparator.comparing(Kept::used));
        for (Kept oldest : kept) {
            if (bytes <= maxBytes) {
                break;
            }
            Files.deleteIfExists(oldest.file());
            bytes -= oldest.bytes();
        }
    }

    private Path place(Key key) {
        return folder.resolve(key.kind()).resolve(key.hash().substring(0, 2)).resolve(key.hash());
    }
}
