package kinora.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.util.List;

/// Quantities as people say them: rounded to what one sees and hears.
final class Spoken {
    private static final long TENTH_MS = 100;

    private final Messages messages;

    Spoken(Messages messages) {
        this.messages = messages;
    }

    /// A length or time, in tenths of a second; from a minute on in minutes and seconds.
    String time(long ms) {
        long tenths = Math.round(ms / (double) TENTH_MS);
        String seconds = decimal(BigDecimal.valueOf(tenths, 1));
        return messages.say("amount.seconds", seconds);
    }

    /// Thousandths as per cent, whole ones.
    String percent(long permille) {
        return messages.say("amount.percent", Long.toString(Math.round(permille / 10.0)));
    }

    /// A number with at most two decimals.
    static String number(double value) {
        return decimal(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    /// Parts of one sentence that are said of the same thing.
    String row(List<String> parts) {
        return messages.language() == Language.CHINESE
                ? String.join(messages.say("describe.comma"), parts)
                : ListFormat.getInstance(messages.language().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(parts);
    }

    private static String decimal(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /// Sentences of parts without their ends: the first letter large, a full stop behind each.
    String sentences(List<String> parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (part.isBlank()) {
                continue;
            }
            if (!all.isEmpty() && messages.language() == Language.ENGLISH) {
                all.append(' ');
            }
            all.append(ended(part));
        }
        return all.toString();
    }

    /// Names of files keep their letters.
    private static boolean isName(String part) {
        int space = part.indexOf(' ');
        int point = part.indexOf('.');
        return point >= 0 && (space < 0 || point < space);
    }

    private String ended(String part) {
        String large = messages.language() == Language.ENGLISH && !isName(part)
                ? part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(messages.language().locale())
                        + part.substring(part.offsetByCodePoints(0, 1))
                : part;
        char last = large.charAt(large.length() - 1);
        return ".!?。！？…".indexOf(last) >= 0 ? large : messages.say("reply.sentence", large);
    }
}
