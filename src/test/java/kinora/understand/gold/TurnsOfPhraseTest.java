package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.timeline.Draft;

/// Turns of phrase do what the plain words do.
final class TurnsOfPhraseTest {
    private final Starts starts = new Starts();
    private final Mind mind = new KinoraMind();

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("let the song drop whenever grandma speaks", "let the song drop when grandma speaks"),
            Map.entry("every time somebody talks the music gets quieter", "the music gets quieter while somebody talks"),
            Map.entry("voice.m4a should begin when the cake pops up", "voice.m4a should begin when the cake appears"),
            Map.entry("lower the song during the interview and bring it back up afterwards", "lower the song during the interview"),
            Map.entry("ease the music in at the start", "fade the music in at the start"),
            Map.entry("put logo.png in the corner down left", "put logo.png in the bottom left corner"),
            Map.entry("two seconds per shot across the board, clips included", "two seconds for all shots"),
            Map.entry("use the srt file to subtitle the interview", "add the captions"),
            Map.entry("logo.png top left while they're dancing", "logo.png top left over the party"),
            Map.entry("two seconds for every photo, the cake untouched", "two seconds for every photo but the cake"),
            Map.entry("40 seconds would be too long, make it half a minute", "make it half a minute"),
            Map.entry("you can hardly hear grandma over the music, turn it down", "turn the music down"),
            Map.entry("The caption is tiny. Make its letters larger.", "make the caption larger"),
            Map.entry("nobody can read \"Rex finds the ball\", enlarge that caption", "enlarge the caption"),
            Map.entry("The caption can hardly be read from the stage. Larger and in red, please.", "make the caption larger and red"),
            Map.entry("The lake looks washed out. More contrast please", "more contrast on the lake"),
            Map.entry("change the title to our best winter ever", "change the title to \"our best winter ever\""),
            Map.entry("the cake should come where the dog is now and the other way round", "swap the dog and the cake"),
            Map.entry("the party clip should start fast and end slowly", "let the party clip slow down towards its end"),
            Map.entry("let the music die away during 4 seconds", "fade the music out over 4 seconds"));

    @Test
    void sayTheSame() {
        SAME.forEach((said, plain) -> assertThat(draft(said)).as(said).isNotEqualTo(starts.scene("standard").draft())
                .matches(got -> Judge.same(got, draft(plain)), "as by “" + plain + "”"));
    }

    @Test
    void whatIsNoQuestionIsNotAnswered() {
        for (String said : java.util.List.of("hm no. upright suits our channel much better",
                "pull the picture together a bit and bring some more of it back up behind that")) {
            assertThat(mind.about(starts.scene("standard")).say(said).outcome()).as(said).isNotEqualTo(Heard.Outcome.ANSWERED);
        }
    }

    private Draft draft(String said) {
        return mind.about(starts.scene("standard")).say(said).draft();
    }
}
