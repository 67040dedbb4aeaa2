package kinora.words;

import kinora.media.ColourLut;
import kinora.wire.LutReading;

/// Says why a `.cube` file cannot be used.
public final class ExplainLut {
    private final Messages messages;

    public ExplainLut(Messages messages) {
        this.messages = messages;
    }

    /// Why it cannot be used.
    ///
    /// @param reading none that was read
    public String of(LutReading reading) {
        return switch (reading) {
            case LutReading.Read _ -> throw new IllegalArgumentException("a table that was read needs no excuse");
            case LutReading.TooLarge(long bytes, long most) ->
                messages.say("lut.too-large", Amounts.megabytesUp(bytes), Amounts.megabytesDown(most));
            case LutReading.NotText() -> messages.say("lut.not-text");
            case LutReading.UnknownLine(int line, String text) -> messages.say("lut.unknown-line", line, text);
            case LutReading.Misplaced(int line, String keyword) -> messages.say("lut.misplaced", line, keyword);
            case LutReading.WrongSize(int line, int dimensions, String found, int least, int most) ->
                messages.say("lut.wrong-size", line, dimensions, found, least, most);
            case LutReading.WrongNumbers(int line, int wanted, String text) -> messages.say("lut.wrong-numbers", line, wanted, text);
            case LutReading.TooFar(int line, String number, int most) -> messages.say("lut.too-far", line, number, most);
            case LutReading.WrongDomain() -> messages.say("lut.wrong-domain");
            case LutReading.NoSize() -> messages.say("lut.no-size", ColourLut.MAX_CUBE);
            case LutReading.WrongCount(int found, int wanted) ->
                messages.say(found > wanted ? "lut.too-many-lines" : "lut.too-few-lines", found, wanted);
        };
    }
}
