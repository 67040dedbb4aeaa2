package kinora.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;

import kinora.media.MediaRefusal;

/// The bytes of a stranger's file. All reading of such files goes through here, so that no decoder ever opens anything by a name. Safe for several
/// threads.
public final class Source implements AutoCloseable {
    /// Most bytes of a file: an hour of a phone's best film.
    public static final long MAX_BYTES = 20_000_000_000L;
    /// Most bytes of a picture, which is taken into memory whole.
    static final long MAX_PICTURE_BYTES = 200_000_000L;
    private static final int HASHED_AT_ONCE = 1 << 20;

    private static final int KEPT = 64;
    /// The hashes of files that this process has read already.
    private static final LinkedHashMap<@Nullable Seen, String> HASHES = new LinkedHashMap<>();

    private final @Nullable FileChannel channel;
    private final @Nullable Seen seen;
    private final ByteBuffer bytes;
    private final long size;

    /// What tells that a file is as it was: its place on the disk, its length and when it was written last.
    private record Seen(Path file, @Nullable Object place, long size, FileTime written) {
        static Seen of(Path file) throws IOException {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return new Seen(file.toAbsolutePath(), facts.fileKey(), facts.size(), facts.lastModifiedTime());
        }
    }

    private Source(@Nullable FileChannel channel, @Nullable Seen seen, ByteBuffer bytes, long size) {
        this.channel = channel;
        this.seen = seen;
        this.bytes = bytes;
        this.size = size;
    }

    /// Opens a file. It must be plain, not empty and at most [#MAX_BYTES] long.
    public static Source open(Path file) throws MediaException {
        FileChannel channel = null;
        try {
            if (!Files.isRegularFile(file)) {
                throw new MediaException(new MediaRefusal.Unreadable());
            }
            channel = FileChannel.open(file, StandardOpenOption.READ);
            long size = channel.size();
            requireSize(size, MAX_BYTES);
            return new Source(channel, Seen.of(file), ByteBuffer.allocate(0), size);
        } catch (IOException unreadable) {
            throw new MediaException(new MediaRefusal.Unreadable());
        } catch (MediaException refused) {
            close(channel);
            throw refused;
        }
    }

    /// Bytes that are in memory already.
    public static Source of(byte[] file) throws MediaException {
        requireSize(file.length, MAX_BYTES);
        return new Source(null, null, ByteBuffer.wrap(file).asReadOnlyBuffer(), file.length);
    }

    /// How many bytes there are, at least 1.
    long size() {
        return size;
    }

    /// The first bytes, as many as there are up to a number.
    ByteBuffer start(int most) throws MediaException {
        ByteBuffer start = ByteBuffer.allocate((int) Math.min(most, size));
        read(0, start);
        return start.flip();
    }

    /// All bytes at once, for files of at most [#MAX_PICTURE_BYTES]. Mapped where they are a file's: when another program cuts it short meanwhile, this
    /// process dies, and the request is answered all the same.
    ByteBuffer whole() throws MediaException {
        requireSize(size, MAX_PICTURE_BYTES);
        if (channel == null) {
            return bytes.duplicate();
        }
        try {
            return channel.map(MapMode.READ_ONLY, 0, size);
        } catch (IOException unreadable) {
            throw new MediaException(new MediaRefusal.Unreadable());
        }
    }

    /// Fills a buffer with the bytes from a place on, as far as there are any.
    ///
    /// @return how many were read, 0 at or behind the end
    int read(long position, ByteBuffer into) throws MediaException {
        int before = into.position();
        if (channel == null) {
            int from = (int) Math.min(position, size);
            ByteBuffer part = bytes.slice(from, Math.min(into.remaining(), bytes.limit() - from));
            into.put(part);
            return into.position() - before;
        }
        try {
            long place = position;
            while (into.hasRemaining()) {
                int read = channel.read(into, place);
                if (read <= 0) {
                    break;
                }
                place += read;
            }
            return into.position() - before;
        } catch (IOException unreadable) {
            throw new MediaException(new MediaRefusal.Unreadable());
        }
    }

    /// SHA-256 of all bytes, in hexadecimal.
    public String hash() throws MediaException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer part = ByteBuffer.allocate((int) Math.min(HASHED_AT_ONCE, size));
            for (long place = 0; read(place, part.clear()) > 0; place += part.limit()) {
                digest.update(part.flip());
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            remember(hash);
            return hash;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The same, without reading a file again that this process has read and that was not written since: a long clip is opened for every chunk.
    String knownHash() throws MediaException {
        String known;
        synchronized (HASHES) {
            known = HASHES.get(seen);
        }
        return known == null ? hash() : known;
    }

    private void remember(String hash) {
        if (seen != null) {
            synchronized (HASHES) {
                HASHES.putLast(seen, hash);
                if (HASHES.size() > KEPT) {
                    HASHES.pollFirstEntry();
                }
            }
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException lost) {
                throw new IllegalStateException("a file that was only read does not close", lost);
            }
        }
    }

    private static void requireSize(long size, long max) throws MediaException {
        if (size == 0) {
            throw new MediaException(new MediaRefusal.Empty());
        }
        if (size > max) {
            throw new MediaException(new MediaRefusal.TooManyBytes(size, max));
        }
    }
}
