package kinora.wire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HexFormat;

/// How JSON values are spelt: one spelling per value, so that the same draft is always the same bytes.
final class JsonText {
    /// Decimal digits that every double keeps; further ones are noise of binary arithmetic (0.35000000000000003).
    private static final MathContext DIGITS = new MathContext(15);
    private static final int FOUND_LENGTH = 80;

    private JsonText() {}

    /// A finite number with at most 15 significant digits, no trailing zeros, and an exponent only below 1e-9 and from 1e15 on.
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -9 && exponent < 15) {
            return rounded.toPlainString();
        }
        String digits = rounded.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (rounded.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }

    /// The number that [#number] writes for this one; never negative zero.
    static double rounded(double value) {
        return value == 0 ? 0 : Double.parseDouble(number(value));
    }

    /// 350 as `0.35`.
    static String thousandths(int permille) {
        return BigDecimal.valueOf(permille, 3).stripTrailingZeros().toPlainString();
    }

    /// Adds a string in quotes. Control characters and halves of surrogate pairs are escaped, so that the result can always be stored as UTF-8.
    static void appendQuoted(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || isLone(value, i, 0, value.length())) {
                        appendEscaped(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// Adds a parsed value as it came, without the white space outside of its strings.
    static void appendCompact(Json.Slice slice, StringBuilder out) {
        String source = slice.source();
        boolean quoted = false;
        for (int i = slice.from(); i < slice.to(); i++) {
            char c = source.charAt(i);
            if (!quoted && (c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
                continue;
            }
            if (quoted && isLone(source, i, slice.from(), slice.to())) {
                appendEscaped(c, out);
                continue;
            }
            out.append(c);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted && c == '\\') {
                i++;
                out.append(source.charAt(i));
            }
        }
    }

    /// Whether every surrogate has its other half.
    static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (isLone(value, i, 0, value.length())) return false;
        }
        return true;
    }

    /// The text with U+FFFD for every half of a surrogate pair.
    static String repaired(String value) {
        StringBuilder out = new StringBuilder(value);
        for (int i = 0; i < value.length(); i++) {
            if (isLone(value, i, 0, value.length())) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    /// The beginning of something found, short enough for a message.
    static String clipped(String found) {
        return found.length() <= FOUND_LENGTH ? found : repaired(found.substring(0, FOUND_LENGTH - 1)) + "…";
    }

    private static boolean isLone(String value, int i, int from, int to) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= to || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == from || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private static void appendEscaped(char c, StringBuilder out) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
}
