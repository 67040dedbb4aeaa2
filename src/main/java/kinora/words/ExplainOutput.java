package kinora.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kinora.compose.Phrase;
import kinora.render.Shortfall;

/// Says why a film cannot be what was promised for it, and what would do.
public final class ExplainOutput {
    private static final int TENTH = 1;

    private final Messages messages;
    private final Amounts amounts;

    public ExplainOutput(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    /// One reason.
    public String of(Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.TooLittleRoom(long max, long needed, long fitting) -> messages.say("output.too-little-room",
                    Amounts.megabytesDown(max), Amounts.megabytesUp(needed), amounts.seconds(fitting / 1_000 * 1_000));
            case Shortfall.WordsTooSmall(int width, int height) -> messages.say("output.words-too-small", width, height);
            case Shortfall.TooLarge(long bytes, long max) ->
                messages.say("output.too-large", Amounts.megabytesUp(bytes), Amounts.megabytesDown(max));
            case Shortfall.TooShort(Phrase platform, long ms, long min) ->
                messages.say("output.too-short", said(platform), tenths(ms), amounts.seconds(min));
            case Shortfall.TooLong(Phrase platform, long ms, long max) ->
                messages.say("output.too-long", said(platform), tenths(ms), amounts.seconds(max));
            case Shortfall.WrongShape(Phrase platform, int width, int height, String wanted) ->
                messages.say("output.wrong-shape", said(platform), width, height, wanted);
            case Shortfall.Rate(Phrase platform, String fps, int min, int max) ->
                messages.say("output.rate", said(platform), fps, min, max);
            case Shortfall.WrongLoudness(Phrase platform, int level, int peak, int wanted) ->
                messages.say("output.wrong-loudness", said(platform), decibels(level), decibels(peak), decibels(wanted));
            case Shortfall.Covered(Phrase platform, long ms) -> messages.say("output.covered", said(platform), tenths(ms));
        };
    }

    private String tenths(long ms) {
        return amounts.seconds(BigDecimal.valueOf(ms, 3).setScale(TENTH, RoundingMode.HALF_UP).movePointRight(3).longValue());
    }

    private static String decibels(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).setScale(TENTH, RoundingMode.HALF_UP).toPlainString();
    }

    private String said(Phrase phrase) {
        return messages.language() == Language.CHINESE ? phrase.chinese() : phrase.english();
    }
}
