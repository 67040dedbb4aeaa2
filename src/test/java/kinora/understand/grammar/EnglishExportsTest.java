package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Target.Quality;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Pictures of the film as files, the film as a moving picture, what was not used, both ends, words in capitals, and films that are made of what is taken.
class EnglishExportsTest {
    private static List<Wish> read(String text) {
        return EnglishFamiliesTest.read(text);
    }

    @Test
    void aPictureOfTheFilmIsWrittenAndPutsNothingIntoIt() {
        Wish.Export still = new Wish.Export(Map.of("format", "jpg", "frameMs", "62000"));
        for (String said : List.of("Could you grab a still at 1:02 for our blog?", "take a screenshot at 1:02",
                "i need a thumbnail at 1:02", "export a frame of the film at 1:02 please", "pull a frame from 1:02 for the cover",
                "grab a screnshot at 1:02")) {
            assertThat(read(said)).as(said).containsExactly(still);
        }
        assertThat(read("save the frame from second 7 as a PNG"))
                .containsExactly(new Wish.Export(Map.of("format", "png", "frameMs", "7000")));
    }

    @Test
    void aPictureBesideAnotherWishIsWrittenToo() {
        assertThat(read("grab a still at 0:05 and make the horse brighter")).hasSize(2).hasAtLeastOneElementOfType(Wish.Export.class)
                .hasAtLeastOneElementOfType(Wish.Tone.class);
    }

    @Test
    void framesOfWhichSomethingElseIsWantedAreNotWritten() {
        for (String said : List.of("freeze the frame at 0:07", "zoom in on the frame at 0:04", "make the frame at 0:05 brighter",
                "take out the frame at 0:09", "make the first frame longer")) {
            assertThat(read(said)).as(said).noneMatch(Wish.Export.class::isInstance);
        }
    }

    @Test
    void aGifIsWritten() {
        Wish.Export gif = new Wish.Export(Map.of("format", "gif"));
        for (String said : List.of("could we get a gif for the newsletter?", "turn the film into a gif", "make me an animated gif",
                "download it as a gif")) {
            assertThat(read(said)).as(said).containsExactly(gif);
        }
        assertThat(read("make a gif from 0:01 to 0:03")).containsExactly(gif, new Wish.Unclear("from 0:01 to 0:03"));
        assertThat(read("remove the gif")).doesNotContain(gif);
    }

    @Test
    void whatIsNotInTheFilmIsTold() {
        for (String said : List.of("which photos did you not use?", "did you use all my photos?", "show me the unused photos",
                "what pictures haven't been used yet", "are there any pictures left over?")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.Question(About.WHICH, new Target.Having(Kind.PHOTO, Quality.UNUSED)));
        }
        assertThat(read("don't use the horse")).noneMatch(Wish.Question.class::isInstance);
    }

    @Test
    void bothEndsAreCutByTheirOwnLengths() {
        for (String said : List.of("cut 4 seconds off the start and half a second off the end",
                "take 4 seconds off the beginning, and half a second off the end")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.Trim(new Target.Whole(), true, 4_000, false),
                    new Wish.Trim(new Target.Whole(), false, 500, false));
        }
        assertThat(read("trim two seconds from the beginning and three from the end")).containsExactly(
                new Wish.Trim(new Target.Whole(), true, 2_000, false), new Wish.Trim(new Target.Whole(), false, 3_000, false));
    }

    @Test
    void whatIsWrittenInCapitalsIsWhatIsToBeRead() {
        assertThat(read("a promo with the text HOT AND FRESH")).anyMatch(Wish.Reel.class::isInstance)
                .filteredOn(Wish.AddTitle.class::isInstance)
                .allMatch(wish -> ((Wish.AddTitle) wish).text().equals(Optional.of("HOT AND FRESH"))).hasSize(1);
        assertThat(read("add the title GRAND OPENING at the start")).filteredOn(Wish.AddTitle.class::isInstance)
                .allMatch(wish -> ((Wish.AddTitle) wish).text().equals(Optional.of("GRAND OPENING"))).hasSize(1);
        assertThat(read("make the title BIGGER")).allMatch(Wish.Restyle.class::isInstance);
    }

    @Test
    void whatIsTakenIsWhatTheFilmIsMadeOf() {
        assertThat(read("Take our hiking photos and make a short video")).filteredOn(Wish.Reel.class::isInstance).hasSize(1);
        assertThat(read("take the horse and make it a bit brighter")).hasSize(1).allMatch(Wish.Tone.class::isInstance);
    }
}
