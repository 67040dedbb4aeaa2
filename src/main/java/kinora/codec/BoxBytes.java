package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import kinora.media.MediaRefusal;

/// Reads the fields of a box in their order; all numbers are big-endian. Whoever reads beyond the end is told that the file is damaged.
final class BoxBytes {
    private final ByteBuffer bytes;
    private final Format format;

    /// @param bytes from their position on; neither they nor their position are changed
    BoxBytes(ByteBuffer bytes, Format format) {
        this.bytes = bytes.slice();
        this.format = format;
    }

    int remaining() {
        return bytes.remaining();
    }

    int u8() throws MediaException {
        return take(1).get(0) & 0xFF;
    }

    int u16() throws MediaException {
        return take(2).getShort(0) & 0xFFFF;
    }

    int s32() throws MediaException {
        return take(4).getInt(0);
    }

    long u32() throws MediaException {
        return s32() & 0xFFFF_FFFFL;
    }

    /// Of 64 bits, below 2^63: nothing in a file of a real size needs more.
    long u63() throws MediaException {
        long number = take(8).getLong(0);
        if (number < 0) {
            throw damaged();
        }
        return number;
    }

    /// A number of as many bytes as told elsewhere in the box.
    ///
    /// @param length 0 (the number is 0), 4 or 8
    long number(int length) throws MediaException {
        return switch (length) {
            case 0 -> 0;
            case 4 -> u32();
            case 8 -> u63();
            default -> throw damaged();
        };
    }

    /// Four characters.
    String code() throws MediaException {
        return StandardCharsets.ISO_8859_1.decode(take(4)).toString();
    }

    /// Characters up to a zero byte, or up to the end where none stands.
    String text() {
        int length = 0;
        while (length < bytes.remaining() && bytes.get(bytes.position() + length) != 0) {
            length++;
        }
        String text = StandardCharsets.ISO_8859_1.decode(bytes.slice(bytes.position(), length)).toString();
        bytes.position(Math.min(bytes.limit(), bytes.position() + length + 1));
        return text;
    }

    /// The version of a full box, behind which it stands then.
    int version() throws MediaException {
        return s32() >>> 24;
    }

    BoxBytes skip(long count) throws MediaException {
        if (count < 0 || count > bytes.remaining()) {
            throw damaged();
        }
        bytes.position(bytes.position() + (int) count);
        return this;
    }

    /// Everything that is left.
    ByteBuffer rest() {
        return bytes.slice();
    }

    /// Whether some characters stand at a place.
    static boolean isText(ByteBuffer bytes, int offset, String text) {
        return offset + text.length() <= bytes.remaining()
                && StandardCharsets.ISO_8859_1.decode(bytes.slice(bytes.position() + offset, text.length())).toString().equals(text);
    }

    private ByteBuffer take(int count) throws MediaException {
        if (count > bytes.remaining()) {
            throw damaged();
        }
        ByteBuffer taken = bytes.slice(bytes.position(), count);
        bytes.position(bytes.position() + count);
        return taken;
    }

    private MediaException damaged() {
        return new MediaException(new MediaRefusal.Damaged(format.label()));
    }
}
