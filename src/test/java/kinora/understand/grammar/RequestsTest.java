package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kinora.understand.Target;
import kinora.understand.Wish;

/// Whole sentences of one construction.
class RequestsTest {
    @Test
    void aPictureOfTheFilmIsWrittenAndPutsNothingIntoIt() {
        assertThat(Requests.of("Could you grab a still at 1:02 for our blog?"))
                .contains(List.of(new Wish.Export(Map.of("format", "jpg", "frameMs", "62000"))));
        assertThat(Requests.of("save the frame from second 7 as a PNG"))
                .contains(List.of(new Wish.Export(Map.of("format", "png", "frameMs", "7000"))));
        assertThat(Requests.of("freeze the frame at 0:07")).isEmpty();
    }

    @Test
    void aGifIsWritten() {
        assertThat(Requests.of("could we get a gif for the newsletter?")).contains(List.of(new Wish.Export(Map.of("format", "gif"))));
        assertThat(Requests.of("make a gif from 0:01 to 0:03").orElseThrow()).containsExactly(new Wish.Export(Map.of("format", "gif")),
                new Wish.Unclear("from 0:01 to 0:03"));
    }

    @Test
    void bothEndsAreCutByTheirOwnLengths() {
        assertThat(Requests.of("cut 4 seconds off the start and half a second off the end").orElseThrow()).containsExactly(
                new Wish.Trim(new Target.Whole(), true, 4_000, false), new Wish.Trim(new Target.Whole(), false, 500, false));
    }

    @Test
    void whatIsWrittenInCapitalsIsWhatIsToBeRead() {
        assertThat(Requests.plain("a square promo for my bakery with bold text HOT AND FRESH"))
                .isEqualTo("Make a square promo for my bakery with bold text “HOT AND FRESH”");
        assertThat(Requests.plain("make the title BIGGER")).isEqualTo("make the title BIGGER");
        assertThat(Requests.plain("TITLE IN CAPITALS")).isEqualTo("TITLE IN CAPITALS");
    }

    @Test
    void whatIsTakenAndMadeIntoAFilmIsTurnedIntoIt() {
        assertThat(Requests.plain("Take our hiking photos and make a short video with guitar"))
                .isEqualTo("turn our hiking photos into a short video with guitar");
        assertThat(Requests.plain("take the dog and make it a bit brighter")).isEqualTo("take the dog and make it a bit brighter");
    }
}
