package kinora.codec;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import kinora.media.Loudness;
import kinora.media.SoundCoding;

/// A film's coded sound as a file. Big-endian: `KSP2`, name of the coding, bits a second, moments in a packet, moments that the coder adds in front, length of the
/// sound in moments, length and bytes of the decoder's header, then length and bytes of each packet, then −1, integrated loudness and true peak. Read in order,
/// so that memory does not grow with the film.
public final class SoundPackets implements AutoCloseable {
    private static final int MAGIC = 0x4B535032;
    private static final int MAX_HEADER = 1 << 10;
    /// AAC has at most 6144 bits a channel and frame (ISO/IEC 14496-3, 4.5.3.1); this is far more.
    private static final int MAX_PACKET = 1 << 16;
    private static final int TRAILER = 12;
    /// More than any coder of sound puts into a packet.
    private static final int MAX_FRAME = 1 << 13;

    private final Path file;
    private final DataInputStream in;
    private final Coded coded;
    private final long moments;
    private final byte[] header;

    /// What a container has to know of coded sound.
    ///
    /// @param frame moments in a packet
    /// @param priming moments that the coder adds in front; a player leaves them out
    record Coded(SoundCoding coding, int bitsPerSecond, int frame, int priming) {
        Coded {
            if (frame < 1 || frame > MAX_FRAME || priming < 0 || priming > MAX_FRAME) {
                throw new IllegalArgumentException("no packets of " + frame + " moments after " + priming);
            }
        }
    }

    private SoundPackets(Path file, DataInputStream in) throws IOException {
        this.file = file;
        this.in = in;
        if (in.readInt() != MAGIC) {
            throw broken();
        }
        coded = read(in, file);
        moments = in.readLong();
        int size = in.readInt();
        header = size == 0 ? new byte[0] : bytes(size, MAX_HEADER);
        if (moments < 1) {
            throw broken();
        }
    }

    /// Opens a file at its first packet.
    ///
    /// @throws IOException when it is none
    static SoundPackets open(Path file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        try {
            return new SoundPackets(file, in);
        } catch (IOException | RuntimeException broken) {
            in.close();
            throw broken;
        }
    }

    private static Coded read(DataInputStream in, Path file) throws IOException {
        try {
            return new Coded(SoundCoding.valueOf(in.readUTF()), in.readInt(), in.readInt(), in.readInt());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("broken sound: " + file, nonsense);
        }
    }

    /// How it is coded.
    Coded coded() {
        return coded;
    }

    /// How long the sound is, without what the coder adds.
    long moments() {
        return moments;
    }

    /// What a decoder has to know first.
    byte[] header() {
        return header;
    }

    /// The next packet; nothing at the end.
    Optional<byte[]> next() throws IOException {
        int size = in.readInt();
        return size == -1 ? Optional.empty() : Optional.of(bytes(size, MAX_PACKET));
    }

    private byte[] bytes(int size, int max) throws IOException {
        if (size < 1 || size > max) {
            throw broken();
        }
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        return bytes;
    }

    private IOException broken() {
        return new IOException("broken sound: " + file);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// How loud the sound of a file is.
    public static Loudness loudness(Path file) throws IOException {
        try (RandomAccessFile whole = new RandomAccessFile(file.toFile(), "r")) {
            whole.seek(Math.max(0, whole.length() - TRAILER));
            if (whole.readInt() != -1) {
                throw new IOException("broken sound: " + file);
            }
            return new Loudness(whole.readInt(), whole.readInt());
        } catch (IllegalArgumentException nonsense) {
            throw new IOException("broken sound: " + file, nonsense);
        }
    }

    /// Writes such a file while the sound is being coded.
    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path file, Coded coded, long moments, byte[] header) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
            out.writeInt(MAGIC);
            out.writeUTF(coded.coding().name());
            out.writeInt(coded.bitsPerSecond());
            out.writeInt(coded.frame());
            out.writeInt(coded.priming());
            out.writeLong(moments);
            out.writeInt(header.length);
            out.write(header);
        }

        void add(byte[] packet) throws IOException {
            out.writeInt(packet.length);
            out.write(packet);
        }

        /// Completes the file.
        void finish(Loudness loudness) throws IOException {
            out.writeInt(-1);
            out.writeInt(loudness.centiLufs());
            out.writeInt(loudness.centiDbtp());
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
