package kinora.understand.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// English wishes about pictures and time, as very different people say them, and what becomes of the standard film by each.
class PictureWordsTest {
    private static final String FILM = "[s1, s2, s3, s4, s5, s6, s7, s8]";

    private final Starts starts = new Starts();

    private Map<String, String> after(String text) {
        Mind.Conversation talk = new KinoraMind().about(starts.scene("standard"));
        Heard heard = talk.say(text);
        Flat after = Flat.of(starts.scene("standard").draft(), heard.draft(), starts);
        assertThat(heard.unmet()).as(text).isEmpty();
        return after.keys().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"totalMs | 45000.0 | I want the whole video to be 45 seconds",
            "totalMs | 25000.0 | pls make vid 25s", "totalMs | 30000.0 | shrink the film to half a minute",
            "totalMs | 70000.0 | let the film last 1:10", "totalMs | 27000.0 | Cut the total length by 5 seconds.",
            "totalMs | 35000.0 | add 3 seconds to the film", "totalMs | 28000.0 | shave four seconds off the video",
            "totalMs | 24000.0 | cut a quarter off the running time",
            "s8.durationMs | 4500.0 | I would like the group shot to last 4.5 seconds",
            "s1.durationMs | 6000.0 | give the beach 2 more seconds", "s5.durationMs | 4000.0 | make shot 5 as long as shot 1",
            "s3.durationMs | 1500.0 | display the dog picture for 1.5 seconds",
            "s7.durationMs | 4000.0 | shorten the interview by 1 second", "s4.durationMs | 3500.0 | chop 1.5 sec from the end of party.mp4",
            "s7.durationMs | 3000.0 | snip one second from both ends of the interview",
            "s7.durationMs | 3000.0 | keep only the first 3 seconds of the interview",
            "s7.durationMs | 2000.0 | use just 0:02 to 0:04 of interview.mov", "s6.turn | 270.0 | rotate shot 6 to the left",
            "s5.turn | 180.0 | turn the cake upside down", "s3.mirror | true | flip the dog horizontally",
            "fps | 25.0 | set the frame rate to 25", "s4.speed | 0.25 | quarter speed for the party",
            "s7.speed | 0.8 | run the interview at 80% speed", "join.s1-s2 | wipe | the first transition should be a wipe",
            "join.s5-s6 | dip-to-white | go to white between 5 and 6", "join.s6-s7 | light-leak | replace the dip to black by a light leak",
            "s2.fit | cover | get rid of the blurry sides on photo 2", "s5.camera | zoom_in | on the cake push in slowly, not out",
            "s3.camera | still | hold the dog photo perfectly still"})
    void changes(String key, String value, String text) {
        assertThat(after(text)).as(text).containsEntry(key, value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 2 4 5 6 7 8 | the third photo has to go", "1 2 3 5 6 8 | kick out both clips",
            "1 2 3 4 5 | can you remove everything after the cake", "1 2 3 4 5 6 8 | delete the one before the last",
            "1 2 3 4 | remove evrything exept the first four shots", "1 3 5 | just keep 1, 3 and 5",
            "3 5 | delete everything except the dog and the cake", "1 2 3 5 6 8 | I only want the pictures, not the videos",
            "2 3 4 5 6 7 8 | the beach pic shouldn't be in the film", "6 1 2 3 4 5 7 8 | can we open with the mountain lake instead",
            "2 3 4 5 6 7 8 1 | end on the beach", "1 5 2 3 4 6 7 8 | the cake should be the second picture",
            "1 2 4 3 5 6 7 8 | i want the fourth one third and the third one fourth", "1 2 3 5 4 6 7 8 | move photo 5 one place earlier",
            "1 3 4 2 5 6 7 8 | move the kids photo two places back", "1 2 5 4 3 6 7 8 | swap dog and cake",
            "1 2 3 7 5 6 4 8 | exchange the interview with the party", "8 7 6 5 4 3 2 1 | play the pictures in the opposite order",
            "1 2 3 4 5 6 8 | the interview is dull, delete it"})
    void order(String wanted, String text) {
        String shots = java.util.Arrays.stream(wanted.split(" ", -1)).map(number -> "s" + number)
                .collect(Collectors.joining(", ", "[", "]"));
        assertThat(after(text)).as(text).containsEntry("shots", shots);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"take the ball out of the dog photo", "get rid of the candles",
            "no changes to the dog photo, thanks", "frobnicate the lake and delete the cake", "remove the frob and the glim"})
    void nothingIsGuessed(String text) {
        Mind.Conversation talk = new KinoraMind().about(starts.scene("standard"));
        assertThat(Judge.same(talk.say(text).draft(), starts.scene("standard").draft())).as(text).isTrue();
    }

    @Test
    void itIsWhatWasNamedBefore() {
        Map<String, String> film = after("mirror the dog, then rotate the cake 180, then swap them");
        assertThat(film).containsEntry("s3.mirror", "true").containsEntry("s5.turn", "180.0").containsEntry("shots",
                FILM.replace("s3", "x").replace("s5", "s3").replace("x", "s5"));
    }
}
