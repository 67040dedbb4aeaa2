package kinora.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes at a place of a file, some of which may be any. Written as `@4 'ftyp' 00 ..`: the place (0 when left out), text, a byte in hexadecimal, any byte.
final class BytePattern {
    private static final Pattern TOKEN = Pattern.compile("@(\\d+)|'([^']*)'|([0-9A-F]{2})|(\\.\\.)|(\\S)");
    private static final int ANY = -1;

    private final int offset;
    private final int[] wanted;

    private BytePattern(int offset, int[] wanted) {
        this.offset = offset;
        this.wanted = wanted;
    }

    /// Reads a pattern. Throws [IllegalArgumentException] when it is none.
    static BytePattern of(String text) {
        int offset = 0;
        int[] wanted = new int[text.length()];
        int length = 0;
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(1) != null) {
                offset = Integer.parseInt(token.group(1));
            } else if (token.group(2) != null) {
                for (byte each : token.group(2).getBytes(StandardCharsets.US_ASCII)) {
                    wanted[length++] = each & 0xFF;
                }
            } else if (token.group(3) != null) {
                wanted[length++] = HexFormat.fromHexDigits(token.group(3));
            } else if (token.group(4) != null) {
                wanted[length++] = ANY;
            } else {
                throw new IllegalArgumentException("not a pattern of bytes: " + text);
            }
        }
        return new BytePattern(offset, Arrays.copyOf(wanted, length));
    }

    /// Whether a file that starts with these bytes has the pattern's.
    boolean matches(byte[] start) {
        if (start.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != ANY && wanted[i] != (start[offset + i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
