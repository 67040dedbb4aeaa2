package kinora.codec;

import java.util.Optional;
import java.util.Set;

import kinora.codec.Signatures.Verdict;

/// Two letters alone make no BMP file: the size of the header behind them must be one that exists, and the pixels must come after it.
final class BmpHeader {
    /// OS/2 1; OS/2 2 short and long; Windows 3, 3 with masks, 4 and 5 (Microsoft, “Bitmap Header Types”).
    private static final Set<Long> SIZES = Set.of(12L, 16L, 64L, 40L, 52L, 56L, 108L, 124L);
    private static final int FILE_HEADER = 14;

    private BmpHeader() {}

    static Optional<Verdict> of(FileStart file) {
        byte[] bytes = file.first();
        if (FileStart.u8(bytes, 0) != 'B' || FileStart.u8(bytes, 1) != 'M' || bytes.length < FILE_HEADER + 4) {
            return Optional.empty();
        }
        long size = little(bytes, FILE_HEADER);
        return SIZES.contains(size) ? Signatures.is(Format.BMP) : Optional.empty();
    }

    private static long little(byte[] bytes, int offset) {
        return Integer.reverseBytes((int) FileStart.u32(bytes, offset)) & 0xFFFF_FFFFL;
    }
}
