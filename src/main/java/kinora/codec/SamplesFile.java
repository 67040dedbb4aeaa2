package kinora.codec;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

import kinora.media.AudioBlock;

/// Decoded sound as a file, to pass it from the process that opened a stranger's file to the one that mixes. Big-endian: `KSN1`, length of the whole source
/// in moments, its loudness in hundredths of LUFS, first moment kept, number of moments kept, then left and right of each in 24 bits, four times full scale
/// at most.
public final class SamplesFile implements AutoCloseable {
    private static final int MAGIC = 0x4B534E31;
    private static final int HEADER = 32;
    private static final int BYTES = 3;
    private static final int MOMENT = BYTES * AudioBlock.CHANNELS;
    private static final float UNITS = 1 << 21;
    private static final int MOST = (1 << 23) - 1;
    private static final int WINDOW = 1 << 15;

    private final FileChannel channel;
    private final long length;
    private final int centiLufs;
    private final long from;
    private final long count;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW * MOMENT);
    private long windowFrom;
    private int windowCount;

    private SamplesFile(FileChannel channel, ByteBuffer header) {
        this.channel = channel;
        this.length = header.getLong(4);
        this.centiLufs = header.getInt(12);
        this.from = header.getLong(16);
        this.count = header.getLong(24);
    }

    /// Opens a file for reading. Not safe for several threads.
    ///
    /// @throws IOException when the file is not complete
    public static SamplesFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            fill(channel, header, 0);
            SamplesFile samples = new SamplesFile(channel, header);
            boolean whole = samples.from >= 0 && samples.count >= 0 && samples.count <= samples.length
                    && channel.size() == HEADER + samples.count * MOMENT;
            if (header.getInt(0) != MAGIC || !whole) {
                throw new IOException("broken sound: " + file);
            }
            return samples;
        } catch (IOException | RuntimeException broken) {
            channel.close();
            throw broken;
        }
    }

    /// How many moments the whole source has.
    public long length() {
        return length;
    }

    /// How loud the whole source is, in hundredths of LUFS.
    public int centiLufs() {
        return centiLufs;
    }

    /// Reads moments of the source; what is not kept here is silence.
    ///
    /// @param first first moment, counted from the source's beginning
    /// @param into left and right in turn, from its beginning on
    public void read(long first, float[] into, int moments) throws IOException {
        Arrays.fill(into, 0, moments * AudioBlock.CHANNELS, 0);
        long at = Math.max(first, from);
        long end = Math.min(first + moments, from + count);
        while (at < end) {
            if (at < windowFrom || at >= windowFrom + windowCount) {
                load(at);
            }
            int offset = (int) (at - windowFrom);
            int length = (int) Math.min(end - at, windowCount - offset);
            int place = offset * MOMENT;
            int target = (int) (at - first) * AudioBlock.CHANNELS;
            for (int i = 0; i < length * AudioBlock.CHANNELS; i++, place += BYTES) {
                int sample = (window.get(place) << 16) | ((window.get(place + 1) & 0xFF) << 8) | (window.get(place + 2) & 0xFF);
                into[target + i] = sample / UNITS;
            }
            at += length;
        }
    }

    private void load(long at) throws IOException {
        windowFrom = at;
        windowCount = (int) Math.min(WINDOW, from + count - at);
        fill(channel, window.clear().limit(windowCount * MOMENT), HEADER + (at - from) * MOMENT);
    }

    private static void fill(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long place = position;
        while (into.hasRemaining()) {
            int read = channel.read(into, place);
            if (read < 0) {
                throw new EOFException("sound breaks off");
            }
            place += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /// Writes such a file while its sound is being decoded.
    public static final class Writer implements AutoCloseable {
        private final FileChannel channel;
        private final long from;
        private final long end;
        private long length;
        private long kept;

        /// @param file is replaced
        /// @param from first moment to keep
        /// @param count how many to keep; 0 = to the end
        public Writer(Path file, long from, long count) throws IOException {
            this.from = from;
            this.end = count == 0 ? Long.MAX_VALUE : from + count;
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
            channel.position(HEADER);
        }

        /// Takes what comes next of the source, and keeps what is to be kept of it.
        public void add(AudioBlock block) throws IOException {
            int first = Math.clamp(from - length, 0, block.length());
            int last = Math.clamp(end - length, first, block.length());
            length += block.length();
            kept += last - first;
            if (first == last) {
                return;
            }
            ByteBuffer bytes = ByteBuffer.allocate((last - first) * MOMENT);
            float[] samples = block.samples();
            for (int i = first * AudioBlock.CHANNELS; i < last * AudioBlock.CHANNELS; i++) {
                int sample = Math.clamp(Math.round(samples[i] * UNITS), -MOST, MOST);
                bytes.put((byte) (sample >> 16)).put((byte) (sample >> 8)).put((byte) sample);
            }
            write(bytes.flip());
        }

        /// Completes the file.
        public void finish(int centiLufs) throws IOException {
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            header.putInt(0, MAGIC).putLong(4, length).putInt(12, centiLufs).putLong(16, from).putLong(24, kept);
            channel.position(0);
            write(header);
        }

        private void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
