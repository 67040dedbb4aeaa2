package kinora.codec;

import java.nio.ByteBuffer;

/// The LZW of TIFF (TIFF 6.0, section 13): codes from the highest bit on, which grow one code earlier than GIF's.
final class TiffLzw {
    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int MAX_BITS = 12;

    private TiffLzw() {}

    /// Fills all samples.
    ///
    /// @throws MediaException when there are fewer, or codes that mean nothing
    static void decode(ByteBuffer in, byte[] samples) throws MediaException {
        // Where the text of each code ends in the output, and how long it is: every code beyond the first 256 was written before.
        int[] ends = new int[1 << MAX_BITS];
        int[] lengths = new int[1 << MAX_BITS];
        int size = 9;
        int next = END + 1;
        int before = 0;
        int at = 0;
        long bits = 0;
        int have = 0;
        while (at < samples.length) {
            while (have < size) {
                if (!in.hasRemaining()) {
                    throw TiffLayout.damaged();
                }
                bits = bits << 8 | (in.get() & 0xFF);
                have += 8;
            }
            int code = (int) (bits >>> (have - size)) & ((1 << size) - 1);
            have -= size;
            if (code == CLEAR) {
                size = 9;
                next = END + 1;
                before = 0;
                continue;
            }
            boolean known = code < CLEAR || (code > END && code < next) || (code == next && before > 0);
            if (code == END || !known) {
                throw TiffLayout.damaged();
            }
            // The new code is the text before and the first sample of this one: just what stands in the output then.
            if (before > 0 && next < 1 << MAX_BITS) {
                lengths[next] = before + 1;
                ends[next] = at + 1;
                next++;
            }
            int length = code < CLEAR ? 1 : lengths[code];
            if (code < CLEAR) {
                samples[at] = (byte) code;
            } else {
                int from = ends[code] - length;
                for (int i = 0; i < length && at + i < samples.length; i++) {
                    samples[at + i] = samples[from + i];
                }
            }
            at += length;
            before = length;
            if (next == (1 << size) - 1 && size < MAX_BITS) {
                size++;
            }
        }
    }
}
