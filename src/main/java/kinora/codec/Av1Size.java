package kinora.codec;

import java.nio.ByteBuffer;

/// Finds how large the pictures are that AV1 data claims to hold, before a decoder reserves memory for them (AV1 Bitstream Specification, 5.3 to 5.5).
final class Av1Size {
    private static final int SEQUENCE_HEADER = 1;

    private final ByteBuffer bytes;
    private final int end;
    private long bit;

    private Av1Size(ByteBuffer bytes, int from, int end) {
        this.bytes = bytes;
        this.bit = from * 8L;
        this.end = end;
    }

    /// Whether no sequence header in the data claims pictures with longer sides than told. Data that is not understood claims nothing.
    static boolean within(ByteBuffer data, long width, long height) {
        int place = data.position();
        while (place < data.limit()) {
            int header = data.get(place++);
            int type = header >> 3 & 15;
            if ((header & 4) != 0) {
                place++;
            }
            long length = (long) data.limit() - place;
            if ((header & 2) != 0) {
                length = 0;
                int shift = 0;
                boolean more = true;
                while (more && place < data.limit() && shift < 56) {
                    int next = data.get(place++);
                    length |= (long) (next & 0x7F) << shift;
                    shift += 7;
                    more = next < 0;
                }
            }
            if (length > data.limit() - place) {
                length = (long) data.limit() - place;
            }
            if (type == SEQUENCE_HEADER && length > 0 && !new Av1Size(data, place, place + (int) length).fits(width, height)) {
                return false;
            }
            place += (int) length;
        }
        return true;
    }

    private boolean fits(long width, long height) {
        take(4);
        boolean reduced = take(1) == 1;
        if (reduced) {
            take(5);
        } else {
            skipTimingAndOperatingPoints();
        }
        int widthBits = (int) take(4) + 1;
        int heightBits = (int) take(4) + 1;
        return take(widthBits) < width && take(heightBits) < height;
    }

    private void skipTimingAndOperatingPoints() {
        int delayBits = 0;
        if (take(1) == 1) {
            take(64);
            if (take(1) == 1) {
                skipVariable();
            }
            if (take(1) == 1) {
                delayBits = (int) take(5) + 1;
                take(42);
            }
        }
        boolean displayDelays = take(1) == 1;
        long points = take(5) + 1;
        for (long point = 0; point < points; point++) {
            take(12);
            if (take(5) > 7) {
                take(1);
            }
            if (delayBits > 0 && take(1) == 1) {
                take(2 * delayBits + 1);
            }
            if (displayDelays && take(1) == 1) {
                take(4);
            }
        }
    }

    /// `uvlc()` of 4.10.3.
    private void skipVariable() {
        int zeros = 0;
        while (zeros < 32 && take(1) == 0) {
            zeros++;
        }
        if (zeros < 32) {
            take(zeros);
        }
    }

    /// The next bits as a number; zeros behind the end.
    private long take(int count) {
        long number = 0;
        for (int i = 0; i < count; i++, bit++) {
            int place = (int) (bit >> 3);
            int one = place < end ? bytes.get(place) >> (7 - (int) (bit & 7)) & 1 : 0;
            number = number << 1 | one;
        }
        return number;
    }
}
