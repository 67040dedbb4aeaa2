package kinora.codec;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A stretch of encoded film: packets in decoding order whose times count frames from the chunk's own start. Chunks with equal headers can be joined.
///
/// The file form is big-endian: `KCH1`, header length and bytes, number of frames, number of packets, then per packet its frame, 1 for a key frame,
/// its length and bytes.
///
/// @param header the decoder's configuration (SPS and PPS in Annex B form)
/// @param frames number of frames
/// @param packets one for each frame, the first a key frame that shows the first
public record Chunk(byte[] header, int frames, List<Packet> packets) {

    private static final int MAGIC = 0x4B434831;
    private static final int MAX_PACKET = 64 << 20;

    /// One encoded frame.
    ///
    /// @param frame which frame of the chunk it shows, from 0
    /// @param key whether decoding can start here
    /// @param bytes the access unit
    public record Packet(int frame, boolean key, byte[] bytes) {}

    public Chunk {
        packets = List.copyOf(packets);
        if (packets.size() != frames || frames < 1 || !packets.getFirst().key() || packets.getFirst().frame() != 0) {
            throw new IllegalArgumentException(
                    "a chunk has a packet for each frame and begins with a key frame: " + packets.size() + " of " + frames);
        }
        BitSet shown = new BitSet(frames);
        packets.stream().filter(packet -> packet.frame() >= 0 && packet.frame() < frames).forEach(packet -> shown.set(packet.frame()));
        if (shown.cardinality() != frames) {
            throw new IllegalArgumentException("a chunk shows each of its " + frames + " frames once");
        }
    }

    /// Writes the file form.
    public void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(header.length);
            out.write(header);
            out.writeInt(frames);
            out.writeInt(packets.size());
            for (Packet packet : packets) {
                out.writeInt(packet.frame);
                out.writeByte(packet.key ? 1 : 0);
                out.writeInt(packet.bytes.length);
                out.write(packet.bytes);
            }
        }
    }

    /// Reads the file form.
    ///
    /// @throws IOException when the file is no chunk or breaks off
    public static Chunk read(Path file) throws IOException {
        long size = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a chunk: " + file);
            }
            byte[] header = in.readNBytes(bounded(in.readInt(), size, file));
            int frames = in.readInt();
            int count = bounded(in.readInt(), size / 9, file);
            List<Packet> packets = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int frame = in.readInt();
                boolean key = in.readByte() == 1;
                byte[] bytes = new byte[bounded(in.readInt(), Math.min(size, MAX_PACKET), file)];
                in.readFully(bytes);
                packets.add(new Packet(frame, key, bytes));
            }
            return new Chunk(header, frames, packets);
        } catch (IllegalArgumentException broken) {
            throw new IOException("a broken chunk: " + file, broken);
        }
    }

    private static int bounded(int value, long max, Path file) throws IOException {
        if (value < 0 || value > max) {
            throw new IOException("a broken chunk: " + file);
        }
        return value;
    }
}
