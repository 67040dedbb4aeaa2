package kinora.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

import org.jspecify.annotations.Nullable;

import kinora.render.ChunkStore;

/// A chunk store in a folder: `kind/first two digits/hash.checksum`. A file's time of change is when it was last used. Processes share it without locks: files
/// appear by atomic rename and equal keys hold equal content.
public final class FolderChunkStore implements ChunkStore {
    private static final String DRAFTS = "drafts";
    /// A draft this old belongs to a process that died.
    private static final Duration ABANDONED = Duration.ofHours(24);
    /// What was used within this time may belong to an export that still runs, here or in another process, and is kept even above the limit.
    private static final Duration IN_USE = Duration.ofHours(1);
    /// The cache's limit, and its share of the disk where that is less: our own choice.
    private static final long MAX_BYTES = 10_000_000_000L;
    private static final int SHARE_OF_DISK = 10;

    private final Path folder;
    private final LongSupplier maxBytes;
    private final InstantSource clock;

    /// @param folder created when first written to
    /// @param maxBytes how much is kept after tidying; asked then
    public FolderChunkStore(Path folder, LongSupplier maxBytes, InstantSource clock) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /// How much a cache in this folder may hold: 10 GB or a tenth of its disk, whichever is less.
    public static long usualLimit(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            return Math.min(MAX_BYTES, Files.getFileStore(existing).getTotalSpace() / SHARE_OF_DISK);
        } catch (IOException unknown) {
            return MAX_BYTES;
        }
    }

    @Override
    public Optional<Path> find(Key key) {
        List<Path> copies = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place(key), key.hash() + ".*")) {
            found.forEach(copies::add);
        } catch (IOException | DirectoryIteratorException absent) {
            return Optional.empty();
        }
        return copies.stream().filter(this::sound).findFirst();
    }

    /// Whether the file still holds what was published; if so it counts as used now, and if not it is dropped.
    private boolean sound(Path file) {
        try {
            if (file.toString().endsWith(checksum(file))) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                return true;
            }
            removed(file);
            return false;
        } catch (NoSuchFileException vanished) {
            return false;
        } catch (IOException untouchable) {
            return Files.isReadable(file);
        }
    }

    @Override
    public Path draft(Key key) throws IOException {
        Path drafts = Files.createDirectories(folder.resolve(DRAFTS));
        return drafts.resolve(key.hash() + "." + UUID.randomUUID());
    }

    @Override
    public Path publish(Key key, Path draft) throws IOException {
        Path file = Files.createDirectories(place(key)).resolve(key.hash() + checksum(draft));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    /// The end of a file's name: CRC-32C of its content, against disks and power cuts, not against people.
    private static String checksum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return "." + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /// A file that others remove meanwhile, or that cannot be removed, does not keep the rest.
    @Override
    public void tidy() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Kept> kept = kept();
        kept.sort(Comparator.comparing(Kept::used));
        long bytes = kept.stream().mapToLong(Kept::bytes).sum();
        long max = maxBytes.getAsLong();
        Instant inUse = clock.instant().minus(IN_USE);
        for (Kept oldest : kept) {
            if (bytes <= max || oldest.used().isAfter(inUse)) {
                break;
            }
            bytes -= removed(oldest.file()) ? oldest.bytes() : 0;
        }
    }

    private record Kept(Path file, long bytes, Instant used) {}

    /// What counts against the limit; abandoned drafts are removed on the way.
    private List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        Path drafts = folder.resolve(DRAFTS);
        Files.walkFileTree(folder, Set.of(), 3, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Instant used = attributes.lastModifiedTime().toInstant();
                if (attributes.isRegularFile() && !file.startsWith(drafts)) {
                    kept.add(new Kept(file, attributes.size(), used));
                } else if (attributes.isRegularFile() && used.isBefore(clock.instant().minus(ABANDONED))) {
                    removed(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException vanished) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException vanished) {
                return FileVisitResult.CONTINUE;
            }
        });
        return kept;
    }

    /// Whether the file is gone now.
    private static boolean removed(Path file) {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException held) {
            return false;
        }
    }

    private Path place(Key key) {
        return folder.resolve(key.kind()).resolve(key.hash().substring(0, 2));
    }
}
