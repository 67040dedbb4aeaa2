package kinora.codec;

import java.util.Optional;

import kinora.codec.Signatures.Verdict;
import kinora.media.MediaRefusal;

/// Knows MPEG transport streams by the sync byte of five packets in a row (ISO/IEC 13818-1, 2.4.3.2), also with the time stamps of camcorders and discs.
final class TransportPackets {
    private static final int SYNC = 0x47;
    private static final int PACKET = 188;
    private static final int STAMP = 4;
    private static final int ENOUGH = 5;

    private TransportPackets() {}

    static Optional<Verdict> of(FileStart file) {
        return isStream(file.first(), 0, PACKET) || isStream(file.first(), STAMP, PACKET + STAMP)
                ? Signatures.not(new MediaRefusal.Unsupported("MPEG-TS"))
                : Optional.empty();
    }

    private static boolean isStream(byte[] bytes, int first, int step) {
        for (int i = 0; i < ENOUGH; i++) {
            if (FileStart.u8(bytes, first + i * step) != SYNC) {
                return false;
            }
        }
        return true;
    }
}
