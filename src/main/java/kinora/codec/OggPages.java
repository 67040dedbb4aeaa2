package kinora.codec;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Tells what is in an Ogg file by the first packet of each stream, all of which stand before any other (RFC 3533, 4 and 6).
final class OggPages {
    /// Beginnings of the first packets (RFC 7845, 5.1; the Vorbis, FLAC, Speex, Theora and Dirac mappings).
    private static final Map<String, Format> STREAMS = Map.of("OpusHead", Format.OPUS, "\u0001vorbis", Format.OGG, "\u007fFLAC", Format.OGG,
            "Speex   ", Format.OGG, "\u0080theora", Format.OGG, "BBCD\0", Format.OGG, "OVP80", Format.OGG);
    private static final int HEADER = 27;
    private static final int BEGINNING = 2;

    private OggPages() {}

    static Optional<Verdict> of(FileStart file) {
        if (!file.code(0).equals("OggS")) {
            return Optional.empty();
        }
        byte[] bytes = file.first();
        Format found = null;
        int place = 0;
        while (FileStart.code(bytes, place).equals("OggS") && (FileStart.u8(bytes, place + 5) & BEGINNING) != 0) {
            int segments = FileStart.u8(bytes, place + 26);
            if (segments < 0 || place + HEADER + segments > bytes.length) {
                break;
            }
            int body = place + HEADER + segments;
            int length = 0;
            for (int i = 0; i < segments; i++) {
                length += FileStart.u8(bytes, place + HEADER + i);
            }
            String packet = new String(bytes, body, Math.min(16, bytes.length - body), StandardCharsets.ISO_8859_1);
            for (Map.Entry<String, Format> stream : STREAMS.entrySet()) {
                if (packet.startsWith(stream.getKey())) {
                    found = found == null || found == stream.getValue() ? stream.getValue() : Format.OGG;
                }
            }
            place = body + length;
        }
        return found == null ? Signatures.not(new MediaRefusal.Unsupported(Format.OGG.label())) : Signatures.is(found);
    }
}
