package kinora.words;

import java.text.FieldPosition;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/// How a value stands in a sentence: a number without grouping and with at most three decimals, everything else as its text on one line. What people
/// or files wrote can neither break the line nor steer a terminal.
final class Plain extends Format {
    private static final int DECIMALS = 3;

    private final NumberFormat numbers;

    Plain(Locale locale) {
        numbers = NumberFormat.getInstance(locale);
        numbers.setGroupingUsed(false);
        numbers.setMaximumFractionDigits(DECIMALS);
    }

    @Override
    public StringBuffer format(Object value, StringBuffer into, FieldPosition field) {
        return into.append(value instanceof Number ? numbers.format(value) : oneLine(value.toString()));
    }

    /// Sentences are not read back.
    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException("sentences are not read back");
    }

    /// The text with spaces for control characters, line and paragraph separators, halves of surrogate pairs, and what turns the direction of the text
    /// that follows (Unicode Standard Annex 9).
    static String oneLine(String text) {
        return text.codePoints().map(c -> breaksLine(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
