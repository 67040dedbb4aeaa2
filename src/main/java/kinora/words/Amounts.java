package kinora.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import kinora.wire.Span;

/// Quantities and lists in the units and words that people use.
final class Amounts {
    private static final int MEGA_DIGITS = 6;
    /// Names in a sentence before the rest is only counted.
    private static final int LISTED = 5;
    /// A JSON number that is no longer a bound that somebody chose.
    private static final double BOUNDLESS = 1e15;

    private final Messages messages;

    Amounts(Messages messages) {
        this.messages = messages;
    }

    /// Milliseconds as seconds, exactly.
    String seconds(long ms) {
        return messages.say("amount.seconds", decimal(BigDecimal.valueOf(ms, 3)));
    }

    /// Thousandths as per cent, exactly.
    String percent(long permille) {
        return messages.say("amount.percent", decimal(BigDecimal.valueOf(permille, 1)));
    }

    /// A number of characters.
    String characters(long count) {
        return messages.say("amount.characters", count);
    }

    /// Bytes as megabytes (10^6) with one decimal, rounded up: for what is too much.
    static String megabytesUp(long bytes) {
        return decimal(BigDecimal.valueOf(bytes, MEGA_DIGITS).setScale(1, RoundingMode.CEILING));
    }

    /// Bytes as megabytes (10^6) with one decimal, rounded down: for what is allowed.
    static String megabytesDown(long bytes) {
        return decimal(BigDecimal.valueOf(bytes, MEGA_DIGITS).setScale(1, RoundingMode.FLOOR));
    }

    /// A decimal number, as exact as it is.
    static String number(double value) {
        return decimal(BigDecimal.valueOf(value));
    }

    private static String decimal(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /// Whether every number that can be spelt lies within the span.
    static boolean isBoundless(Span span) {
        return span.min() < -BOUNDLESS && span.max() > BOUNDLESS;
    }

    /// A number in its unit; `unit` is the draft's word for it and may be empty.
    String inUnit(String number, String unit) {
        return switch (unit) {
            case "" -> number;
            case "ms" -> messages.say("amount.ms", number);
            case "degrees" -> messages.say("amount.degrees", number);
            case "pixels" -> messages.say("amount.pixels", number);
            case "frames per second" -> messages.say("amount.fps", number);
            default -> number + " " + unit;
        };
    }

    /// `a, b, or c`.
    String anyOf(List<String> choices) {
        return ListFormat.getInstance(locale(), ListFormat.Type.OR, ListFormat.Style.FULL).format(choices);
    }

    /// `a, b, and c`, each in quotes, and how many more there are when there are many.
    String all(List<String> names) {
        Stream<String> quoted = names.stream().limit(LISTED).map(name -> messages.say("amount.quoted", name));
        Stream<String> rest = names.size() > LISTED ? Stream.of(messages.say("amount.more", names.size() - LISTED)) : Stream.empty();
        return ListFormat.getInstance(locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(Stream.concat(quoted, rest).toList());
    }

    /// `“a”, “b”, or “c”`.
    String anyOfQuoted(List<String> choices) {
        return anyOf(choices.stream().map(choice -> messages.say("amount.quoted", choice)).toList());
    }

    /// The part of a key that names a constant: lower case, hyphens.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The text, its middle left out when it is long.
    static String clipped(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        int half = (most - 1) / 2;
        return text.substring(0, text.offsetByCodePoints(0, half)) + "…" + text.substring(text.offsetByCodePoints(text.length(), -half));
    }

    private Locale locale() {
        return messages.language().locale();
    }
}
