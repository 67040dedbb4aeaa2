package kinora.music.soundfont;

import java.util.List;

/// A table of a SoundFont: records of one size, the last of which only ends it. Numbers are little-endian.
///
/// @param bytes of all records
/// @param width of one record in bytes
record Table(byte[] bytes, int width) {

    /// The table of a name.
    ///
    /// @param least records that it must have at least
    static Table of(FontBytes file, List<Chunk> chunks, String id, int width, int least) {
        Chunk chunk = chunks.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> new Broken(FontProblem.BROKEN));
        if (chunk.size() > SoundFont.MOST_TABLE) {
            throw new Broken(FontProblem.TOO_LARGE);
        }
        if (chunk.size() % width != 0 || chunk.size() < (long) width * least) {
            throw new Broken(FontProblem.BROKEN);
        }
        return new Table(chunk.bytes(file, SoundFont.MOST_TABLE), width);
    }

    /// How many records there are, without the last.
    int records() {
        return bytes.length / width - 1;
    }

    /// An unsigned number of 16 bits.
    int word(int entry, int offset) {
        int at = entry * width + offset;
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    /// A number of 8 bits.
    byte small(int entry, int offset) {
        return bytes[entry * width + offset];
    }

    /// An unsigned number of 32 bits.
    long large(int entry, int offset) {
        return unsigned(bytes, entry * width + offset);
    }

    String text(int entry, int length) {
        return FontText.of(bytes, entry * width, length);
    }

    /// Requires that a column never falls and never points behind the last record of another table.
    Table pointing(int offset, Table into) {
        int before = 0;
        for (int entry = 0; entry <= records(); entry++) {
            int now = word(entry, offset);
            if (now < before || now > into.records()) {
                throw new Broken(FontProblem.BROKEN);
            }
            before = now;
        }
        return this;
    }

    static long unsigned(byte[] from, int at) {
        return (from[at] & 0xFFL) | (from[at + 1] & 0xFFL) << 8 | (from[at + 2] & 0xFFL) << 16 | (from[at + 3] & 0xFFL) << 24;
    }
}
