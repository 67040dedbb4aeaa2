package kinora.engine;

import java.nio.charset.StandardCharsets;

/// The end of an endless text, in constant memory.
final class LogTail {
    /// How much of the end is kept, in bytes: a stack or the summary of a crash.
    static final int BYTES = 16 << 10;

    private final byte[] ring = new byte[BYTES];
    private long written;

    synchronized void add(byte[] bytes, int length) {
        for (int i = Math.max(0, length - BYTES); i < length; i++) {
            ring[(int) ((written + i) % BYTES)] = bytes[i];
        }
        written += length;
    }

    /// How many bytes were added since the start.
    synchronized long written() {
        return written;
    }

    /// The end as text. Control characters other than the line break are shown as `·`, so that it cannot steer a terminal or forge a log line's start.
    synchronized String text() {
        int size = (int) Math.min(written, BYTES);
        byte[] end = new byte[size];
        for (int i = 0; i < size; i++) {
            end[i] = ring[(int) ((written - size + i) % BYTES)];
        }
        String text = new String(end, StandardCharsets.UTF_8);
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(c == '\t' ? ' ' : c != '\n' && Character.isISOControl(c) ? '·' : c));
        return clean.toString();
    }
}
