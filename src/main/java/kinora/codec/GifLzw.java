package kinora.codec;

import java.nio.ByteBuffer;

/// The variable-length-code LZW of GIF (GIF89a specification, appendix F): codes from the lowest bit on, in sub-blocks.
final class GifLzw {
    private static final int MAX_BITS = 12;

    private final ByteBuffer in;
    private final short[] prefix = new short[1 << MAX_BITS];
    private final byte[] last = new byte[1 << MAX_BITS];
    private final byte[] first = new byte[1 << MAX_BITS];
    private final short[] length = new short[1 << MAX_BITS];
    private int left;
    private int bits;
    private int have;

    /// @param data from the minimum code size on, sub-blocks with their terminator
    GifLzw(ByteBuffer data) {
        this.in = data.duplicate();
    }

    /// Decodes exactly as many samples as an image has.
    ///
    /// @throws MediaException when there are fewer, or codes that mean nothing
    byte[] decode(int samples) throws MediaException {
        int least = in.get() & 0xFF;
        if (least < 1 || least >= MAX_BITS) {
            throw GifFile.damaged();
        }
        int clear = 1 << least;
        for (int i = 0; i < clear; i++) {
            last[i] = (byte) i;
            first[i] = (byte) i;
            length[i] = 1;
        }
        byte[] out = new byte[samples];
        int size = least + 1;
        int next = clear + 2;
        int before = -1;
        int at = 0;
        while (at < samples) {
            int code = code(size);
            if (code == clear) {
                size = least + 1;
                next = clear + 2;
                before = -1;
                continue;
            }
            if (code == clear + 1 || code > next || (code == next && before < 0) || (before < 0 && code > clear)) {
                throw GifFile.damaged();
            }
            if (before >= 0 && next < 1 << MAX_BITS) {
                prefix[next] = (short) before;
                first[next] = first[before];
                last[next] = code == next ? first[before] : first[code];
                length[next] = (short) (length[before] + 1);
                next++;
                if (next == 1 << size && size < MAX_BITS) {
                    size++;
                }
            } else if (code >= next) {
                throw GifFile.damaged();
            }
            at = write(out, at, code);
            before = code;
        }
        return out;
    }

    /// Writes a code's samples from the last to the first; what is beyond the image is left out.
    private int write(byte[] out, int at, int code) {
        int end = at + (length[code] & 0xFFFF);
        for (int place = end - 1, each = code; place >= at; place--, each = prefix[each] & 0xFFFF) {
            if (place < out.length) {
                out[place] = last[each];
            }
        }
        return end;
    }

    private int code(int size) throws MediaException {
        while (have < size) {
            if (left == 0) {
                left = in.hasRemaining() ? in.get() & 0xFF : 0;
                if (left == 0 || left > in.remaining()) {
                    throw GifFile.damaged();
                }
            }
            bits |= (in.get() & 0xFF) << have;
            have += 8;
            left--;
        }
        int code = bits & (1 << size) - 1;
        bits >>>= size;
        have -= size;
        return code;
    }
}
