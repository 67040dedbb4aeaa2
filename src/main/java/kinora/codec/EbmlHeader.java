package kinora.codec;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Tells WebM from Matroska by the document type in the EBML header (RFC 8794, 11.2; RFC 9559).
final class EbmlHeader {
    private static final long EBML = 0x1A45_DFA3L;
    private static final long DOC_TYPE = 0x4282;

    private final byte[] bytes;
    private int place;

    private EbmlHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<Verdict> of(FileStart file) {
        return FileStart.u32(file.first(), 0) == EBML ? new EbmlHeader(file.first()).read() : Optional.empty();
    }

    private Optional<Verdict> read() {
        place = 4;
        long size = number(8, true);
        long end = Math.min(bytes.length, size < 0 ? 0 : place + size);
        while (place < end) {
            long id = number(4, false);
            long length = number(8, true);
            if (id < 0 || length < 0 || length > end - place) {
                break;
            }
            if (id == DOC_TYPE) {
                return switch (new String(bytes, place, (int) length, StandardCharsets.ISO_8859_1).replaceAll("\0+$", "")) {
                    case "webm" -> Signatures.is(Format.WEBM);
                    case "matroska" -> Signatures.is(Format.MKV);
                    default -> Signatures.not(new MediaRefusal.NotMedia("EBML"));
                };
            }
            place += (int) length;
        }
        return Signatures.not(new MediaRefusal.Damaged(Format.MKV.label()));
    }

    /// A number of variable length (RFC 8794, 4), or −1 when there is none, or one that says that it is unknown.
    ///
    /// @param most bytes that it may have
    /// @param unmarked whether the marker of its length is taken off
    private long number(int most, boolean unmarked) {
        int first = FileStart.u8(bytes, place);
        int length = first <= 0 ? 9 : Integer.numberOfLeadingZeros(first) - 23;
        if (length > most || place + length > bytes.length) {
            return -1;
        }
        long value = unmarked ? first & ((1 << (8 - length)) - 1) : first;
        for (int i = 1; i < length; i++) {
            value = (value << 8) | (bytes[place + i] & 0xFF);
        }
        place += length;
        return value;
    }
}
