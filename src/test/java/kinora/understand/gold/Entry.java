package kinora.understand.gold;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A line of the corpus.
///
/// @param turns said one after the other
/// @param start name of the start
/// @param expectations what is expected, and alternatives
record Entry(String id, List<String> turns, String start, List<Expectation> expectations, List<String> tags) {
    Entry {
        turns = List.copyOf(turns);
        expectations = List.copyOf(expectations);
        tags = List.copyOf(tags);
    }

    /// Whether only its number may be seen. All ways of saying one wish are held together.
    boolean held() {
        CRC32 crc = new CRC32();
        int dot = id.indexOf('.');
        crc.update((dot < 0 ? id : id.substring(0, dot)).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 5 == 0;
    }
}
