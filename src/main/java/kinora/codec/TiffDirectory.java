package kinora.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One image file directory of a TIFF structure (TIFF 6.0, section 2), as TIFF files and EXIF have it: numbered fields. What lies outside of the bytes or is of
/// an unknown type is left out; nothing is allocated by what a field claims.
final class TiffDirectory {
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MAX_ENTRIES = 4096;
    private static final int MAX_TEXT = 4096;
    /// Bytes of one value by type: BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT, SLONG, SRATIONAL, FLOAT, DOUBLE, IFD.
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final ByteBuffer file;
    private final Map<Integer, Field> fields;

    /// Where the values of one tag stand in the file.
    private record Field(int type, int count, int offset) {}

    private TiffDirectory(ByteBuffer file, Map<Integer, Field> fields) {
        this.file = file;
        this.fields = fields;
    }

    /// The first directory.
    ///
    /// @param bytes from `II` or `MM` on
    static Optional<TiffDirectory> first(ByteBuffer bytes) {
        ByteBuffer file = bytes.slice();
        if (file.remaining() < HEADER) {
            return Optional.empty();
        }
        int mark = file.getShort(0);
        if (mark != 0x4949 && mark != 0x4D4D) {
            return Optional.empty();
        }
        file.order(mark == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return file.getShort(2) == 42 ? at(file, file.getInt(4) & 0xFFFF_FFFFL) : Optional.empty();
    }

    private static Optional<TiffDirectory> at(ByteBuffer file, long offset) {
        if (offset < HEADER || offset + 2 > file.limit()) {
            return Optional.empty();
        }
        int start = (int) offset;
        int entries = Math.min(file.getShort(start) & 0xFFFF, Math.min(MAX_ENTRIES, (file.limit() - start - 2) / ENTRY));
        Map<Integer, Field> fields = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            int entry = start + 2 + i * ENTRY;
            int type = file.getShort(entry + 2) & 0xFFFF;
            long count = file.getInt(entry + 4) & 0xFFFF_FFFFL;
            long size = type < SIZES.length ? count * SIZES[type] : 0;
            long place = size <= 4 ? entry + 8 : file.getInt(entry + 8) & 0xFFFF_FFFFL;
            if (size > 0 && place + size <= file.limit()) {
                fields.putIfAbsent(file.getShort(entry) & 0xFFFF, new Field(type, (int) count, (int) place));
            }
        }
        return Optional.of(new TiffDirectory(file, fields));
    }

    /// The directory that a field points to.
    Optional<TiffDirectory> sub(int tag) {
        return fields.containsKey(tag) ? at(file, number(tag, 0)) : Optional.empty();
    }

    boolean has(int tag) {
        return fields.containsKey(tag);
    }

    /// How many values a field has, 0 when it is absent.
    int count(int tag) {
        Field field = fields.get(tag);
        return field == null ? 0 : field.count;
    }

    /// The first value of a field of whole numbers.
    long number(int tag, long absent) {
        return number(tag, 0, absent);
    }

    /// One value of a field of whole numbers.
    long number(int tag, int index, long absent) {
        Field field = fields.get(tag);
        if (field == null || index >= field.count) {
            return absent;
        }
        int place = field.offset + index * SIZES[field.type];
        return switch (field.type) {
            case 1, 7 -> file.get(place) & 0xFF;
            case 3 -> file.getShort(place) & 0xFFFF;
            case 4, 13 -> file.getInt(place) & 0xFFFF_FFFFL;
            default -> absent;
        };
    }

    /// The bytes of a field's values, as they stand in the file.
    ///
    /// @param most how many there may be; a longer field counts as absent
    Optional<byte[]> bytes(int tag, int most) {
        Field field = fields.get(tag);
        if (field == null || field.count > most / SIZES[field.type]) {
            return Optional.empty();
        }
        byte[] bytes = new byte[field.count * SIZES[field.type]];
        file.get(field.offset, bytes);
        return Optional.of(bytes);
    }

    /// A field of text, up to its first zero.
    Optional<String> text(int tag) {
        return bytes(tag, MAX_TEXT).map(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = text.indexOf('\0');
            return end < 0 ? text : text.substring(0, end);
        });
    }
}
