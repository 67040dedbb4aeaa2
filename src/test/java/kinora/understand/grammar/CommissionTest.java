package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Voyage;
import kinora.understand.Wish;

/// Long requests: what is wanted of them is done, what is only told is not.
class CommissionTest {
    private static List<Wish> film(String said) {
        Scene scene = new Scene(Draft.empty(Canvas.hd()), Voyage.FILES, List.of(), List.of(), List.of(), List.of());
        return Reader.usual().read(said, scene).wishes();
    }

    private static List<Wish> edit(String said) {
        Scene scene = new Scene(Voyage.FILM, Voyage.FILES, List.of(), List.of(), List.of(), List.of());
        return Reader.usual().read(said, scene).wishes();
    }

    private static Wish.Reel reel(List<Wish> wishes) {
        return (Wish.Reel) wishes.stream().filter(Wish.Reel.class::isInstance).findFirst().orElseThrow();
    }

    @Test
    void whatAFilmShallHaveIsTakenPhraseByPhrase() {
        List<Wish> wishes = film("We sell candles online and need a 25 second ad for TikTok with soft piano, slow zooms and the words"
                + " \"Light up\" at the end, something that people remember");
        assertThat(reel(wishes).brief()).containsEntry("seconds", "25");
        assertThat(wishes)
                .contains(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of("tiktok")))
                .anyMatch(wish -> wish instanceof Wish.Music music && music.style().equals(Optional.of("ambient")))
                .anyMatch(Wish.Camera.class::isInstance).anyMatch(wish -> wish instanceof Wish.AddTitle title
                        && title.text().equals(Optional.of("Light up")) && title.place() instanceof Place.Last)
                .noneMatch(Wish.Unclear.class::isInstance);
    }

    @Test
    void whatIsOnlyToldAsksForNothing() {
        List<Wish> wishes = film("My neighbour opened a pottery studio last spring, so please make a short film from these photos that shows how"
                + " proud she is, in square format");
        assertThat(wishes).allMatch(wish -> wish instanceof Wish.Reel || wish instanceof Wish.Canvas);
    }

    @Test
    void lengthsOfEachPhotoAreNotTheLengthOfTheFilm() {
        for (String said : List.of("Create a slideshow for our club evening, each photo 6 seconds, gentle guitar, no text at all",
                "Create a slideshow for our club evening with gentle guitar, one picture every six seconds and no text at all")) {
            List<Wish> wishes = film(said);
            assertThat(reel(wishes).brief()).as(said).doesNotContainKey("seconds");
            assertThat(wishes).as(said).anyMatch(wish -> wish instanceof Wish.Length length && length.what() instanceof Target.All);
        }
    }

    @Test
    void whatCannotBeHadIsNamedBesideTheFilm() {
        List<Wish> wishes = film("Make a 40 second birthday video for our son with cheerful music, confetti falling and a narrator who reads the"
                + " names of the guests");
        assertThat(reel(wishes).brief()).containsEntry("seconds", "40");
        assertThat(wishes).contains(new Wish.Impossible(Topic.PARTICLES, new Target.Unsaid()));
    }

    @Test
    void aFilmOfWordsThatAreNotThereCannotBeMade() {
        assertThat(film("Please turn my latest blog post into a one minute video with calm music and a nice intro for our readers"))
                .allMatch(wish -> wish instanceof Wish.Impossible);
    }

    @Test
    void ordersBehindAReasonAreDone() {
        assertThat(edit("I want everybody to read it at once, so put \"Sold out\" in big letters on the first shot for 2 seconds"))
                .hasSize(1).allMatch(Wish.AddTitle.class::isInstance);
        assertThat(edit("The ending comes out of nowhere, please let the music fade out and make the film 10 seconds long"))
                .noneMatch(Wish.Unclear.class::isInstance);
    }

    @Test
    void ordersInThePassiveAreOrders() {
        assertThat(Passives.order(Tokenizer.read("the faces must be blurred", java.util.Set.of()), "the faces must be blurred"))
                .hasValue("blur the faces ");
        assertThat(Passives.order(Tokenizer.read("the film is for my aunt", java.util.Set.of()), "the film is for my aunt")).isEmpty();
    }

    @Test
    void anAddressThatIsSeenIsWritten() {
        assertThat(edit("end with our website www.kiln-and-clay.example")).anyMatch(wish -> wish instanceof Wish.AddTitle title
                && title.text().equals(Optional.of("www.kiln-and-clay.example")));
        assertThat(edit("make a video from www.kiln-and-clay.example")).contains(new Wish.Impossible(Topic.WEB, new Target.Unsaid()));
    }
}
