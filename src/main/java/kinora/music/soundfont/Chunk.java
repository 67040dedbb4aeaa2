package kinora.music.soundfont;

import java.util.ArrayList;
import java.util.List;

/// A chunk of a RIFF file.
///
/// @param id four characters
/// @param at where its content begins
/// @param size of its content in bytes
record Chunk(String id, long at, long size) {

    static final int HEADER = 8;
    private static final int ID = 4;
    /// Far more than a SoundFont has: a file of nothing but empty chunks is not worth reading.
    private static final int MOST = 256;

    /// Those that follow each other in a part of a file.
    static List<Chunk> in(FontBytes bytes, long from, long to) {
        List<Chunk> chunks = new ArrayList<>();
        long at = from;
        while (at + HEADER <= to) {
            byte[] header = new byte[HEADER];
            bytes.read(at, header);
            Chunk chunk = new Chunk(id(header, 0), at + HEADER, Table.unsigned(header, ID));
            if (chunk.size > to - chunk.at || chunks.size() == MOST) {
                throw new Broken(FontProblem.BROKEN);
            }
            chunks.add(chunk);
            at = chunk.at + chunk.size + (chunk.size & 1);
        }
        return chunks;
    }

    /// The list of a type among chunks, as what stands in it; nothing when there is none.
    static List<Chunk> list(FontBytes bytes, List<Chunk> chunks, String type) {
        for (Chunk chunk : chunks) {
            if (chunk.id.equals("LIST") && chunk.size >= ID && id(chunk.bytes(bytes, ID), 0).equals(type)) {
                return in(bytes, chunk.at + ID, chunk.at + chunk.size);
            }
        }
        return List.of();
    }

    /// The first so many bytes of its content, or all when there are fewer.
    byte[] bytes(FontBytes bytes, int most) {
        byte[] content = new byte[(int) Math.min(size, most)];
        bytes.read(at, content);
        return content;
    }

    static String id(byte[] from, int at) {
        StringBuilder id = new StringBuilder(ID);
        for (int i = 0; i < ID; i++) {
            id.append((char) (from[at + i] & 0xFF));
        }
        return id.toString();
    }
}
