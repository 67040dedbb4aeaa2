package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A file and its first bytes, for telling what it is. Numbers are read without surprises: what lies behind the end is −1 or empty.
///
/// @param first the first bytes, as many as there are up to a limit
record FileStart(Source source, byte[] first) {
    static FileStart of(Source source, int most) throws MediaException {
        return new FileStart(source, bytes(source, 0, most));
    }

    private static byte[] bytes(Source source, long position, int most) throws MediaException {
        ByteBuffer part = ByteBuffer.allocate(Math.clamp(source.size() - position, 0, most));
        source.read(position, part);
        byte[] read = new byte[part.position()];
        part.flip().get(read);
        return read;
    }

    /// How long the whole file is.
    long size() {
        return source.size();
    }

    /// The bytes from a place on, fewer at the end of the file and none behind it.
    byte[] at(long position, int most) throws MediaException {
        long end = position + most;
        if (position >= 0 && end <= first.length) {
            byte[] part = new byte[most];
            System.arraycopy(first, (int) position, part, 0, most);
            return part;
        }
        return position < 0 ? new byte[0] : bytes(source, position, most);
    }

    /// Four characters of the start, in ISO 8859-1.
    String code(int offset) {
        return code(first, offset);
    }

    static String code(byte[] bytes, int offset) {
        return offset + 4 > bytes.length ? "" : new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }

    static int u8(byte[] bytes, int offset) {
        return offset < 0 || offset >= bytes.length ? -1 : bytes[offset] & 0xFF;
    }

    static long u32(byte[] bytes, int offset) {
        return offset < 0 || offset + 4 > bytes.length ? -1 : ByteBuffer.wrap(bytes).getInt(offset) & 0xFFFF_FFFFL;
    }

    static long u64(byte[] bytes, int offset) {
        return offset < 0 || offset + 8 > bytes.length ? -1 : ByteBuffer.wrap(bytes).getLong(offset);
    }
}
