package kinora.codec;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kinora.media.Planes;

/// A clip's prepared pictures as a file, to pass them from the process that opened a stranger's file to one that draws. Big-endian.
///
/// ```
/// file    = picture*  entry*  entries:4  pictures:8  width:4  height:4  KFT1
/// picture = Y  U  V  A                       A only where something shines through
/// entry   = moment:8  place:8  alpha:1       by rising moments; several may have one place
/// ```
public final class FootageFile {
    private static final int MAGIC = 0x4B465431;
    private static final int ENTRY = 17;
    private static final int END = 24;

    private FootageFile() {}

    private record Entry(long moment, long place, boolean alpha) {}

    /// Writes pictures by rising moments.
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;
        private final int width;
        private final int height;
        private final List<Entry> entries = new ArrayList<>();
        private long written;

        Writer(Path file, int width, int height) throws IOException {
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            this.width = width;
            this.height = height;
        }

        /// What a moment shows.
        void add(long moment, Planes planes) throws IOException {
            if (planes.width() != width || planes.height() != height) {
                throw new IllegalArgumentException("footage of one size, not also " + planes.width() + "x" + planes.height());
            }
            entries.add(new Entry(moment, written, !planes.isOpaque()));
            for (byte[] plane : List.of(planes.y(), planes.u(), planes.v(), planes.a())) {
                out.write(plane);
                written += plane.length;
            }
        }

        /// A moment that shows what the one before showed.
        void repeat(long moment) {
            Entry last = entries.getLast();
            entries.add(new Entry(moment, last.place, last.alpha));
        }

        /// Makes the file whole.
        void finish() throws IOException {
            for (Entry entry : entries) {
                out.writeLong(entry.moment);
                out.writeLong(entry.place);
                out.writeBoolean(entry.alpha);
            }
            out.writeInt(entries.size());
            out.writeLong(written);
            out.writeInt(width);
            out.writeInt(height);
            out.writeInt(MAGIC);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /// Reads pictures; holds two of them.
    public static final class Reader implements AutoCloseable {
        private final RandomAccessFile file;
        private final int width;
        private final int height;
        private final long[] moments;
        private final Entry[] entries;
        private Held last;
        private Held other;

        private record Held(long place, Planes planes) {}

        /// Opens a file.
        ///
        /// @throws IOException when it is not whole footage
        public Reader(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "r");
            try {
                long size = file.length();
                ByteBuffer end = read(Math.max(0, size - END), END);
                int count = end.getInt();
                long pictures = end.getLong();
                width = end.getInt();
                height = end.getInt();
                boolean whole = end.getInt() == MAGIC && count > 0 && width > 1 && height > 1 && pictures >= 0
                        && size == pictures + (long) count * ENTRY + END && (long) count * ENTRY <= Integer.MAX_VALUE;
                if (!whole) {
                    throw new IOException("broken footage: " + path);
                }
                ByteBuffer index = read(pictures, count * ENTRY);
                entries = new Entry[count];
                for (int i = 0; i < count; i++) {
                    entries[i] = new Entry(index.getLong(), index.getLong(), index.get() != 0);
                }
                moments = Arrays.stream(entries).mapToLong(Entry::moment).toArray();
                last = new Held(-1, blank());
                other = new Held(-1, blank());
            } catch (IOException | IllegalArgumentException broken) {
                file.close();
                throw new IOException("broken footage: " + path, broken);
            }
        }

        private Planes blank() {
            return new Planes(width, height, new byte[width * height], new byte[width * height / 4], new byte[width * height / 4]);
        }

        private ByteBuffer read(long place, int count) throws IOException {
            byte[] bytes = new byte[count];
            file.seek(place);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes);
        }

        /// What a moment shows. The planes stay as they are until two others were asked for.
        ///
        /// @throws IllegalArgumentException when the moment is none of the file's
        public Planes at(long moment) throws IOException {
            int index = Arrays.binarySearch(moments, moment);
            if (index < 0) {
                throw new IllegalArgumentException("no footage at " + moment + " ms");
            }
            long place = entries[index].place;
            if (place != last.place) {
                Held found = place == other.place ? other : new Held(place, load(place, entries[index].alpha, other.planes));
                other = last;
                last = found;
            }
            return last.planes;
        }

        private Planes load(long place, boolean alpha, Planes into) throws IOException {
            file.seek(place);
            file.readFully(into.y());
            file.readFully(into.u());
            file.readFully(into.v());
            if (!alpha) {
                return into.isOpaque() ? into : new Planes(width, height, into.y(), into.u(), into.v());
            }
            byte[] opacity = into.isOpaque() ? new byte[width * height] : into.a();
            file.readFully(opacity);
            return new Planes(width, height, into.y(), into.u(), into.v(), opacity);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
