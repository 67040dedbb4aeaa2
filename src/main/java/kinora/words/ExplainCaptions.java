package kinora.words;

import java.util.ArrayList;
import java.util.List;

import kinora.compose.Captions.Captioned;
import kinora.wire.CaptionsReading;

/// Says what became of captions.
public final class ExplainCaptions {
    private final Messages messages;

    public ExplainCaptions(Messages messages) {
        this.messages = messages;
    }

    /// Why a file of captions cannot be used.
    ///
    /// @param reading none that was read
    public String of(CaptionsReading reading) {
        return switch (reading) {
            case CaptionsReading.Read _ -> throw new IllegalArgumentException("captions that were read need no excuse");
            case CaptionsReading.TooLarge(long bytes, long most) ->
                messages.say("captions.too-large", Amounts.megabytesUp(bytes), Amounts.megabytesDown(most));
            case CaptionsReading.TooMany(int most) -> messages.say("captions.too-many", most);
            case CaptionsReading.NotText() -> messages.say("captions.not-text");
            case CaptionsReading.NoCaptions() -> messages.say("captions.none");
        };
    }

    /// What was changed of captions, and what should be.
    public List<String> notes(CaptionsReading.Read read, Captioned captioned) {
        List<String> notes = new ArrayList<>();
        note(notes, "captions.unreadable", read.unreadable());
        note(notes, "captions.late", captioned.late());
        note(notes, "captions.shortened", captioned.shortened());
        note(notes, "captions.cut", captioned.cut());
        note(notes, "captions.fast", captioned.fast());
        note(notes, "captions.lasting", captioned.lasting());
        return notes;
    }

    private void note(List<String> notes, String key, int count) {
        if (count > 0) {
            notes.add(messages.say(key, count));
        }
    }
}
