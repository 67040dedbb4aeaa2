package kinora.understand.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Families of English sentences: several texts at once and how they look, when sounds begin and end, what complaints mean, what is asked, and what cannot be done
/// beside what can.
class EnglishWordsAndSoundsTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000),
            List.of(file("horse.jpg", "a white horse in a meadow"), file("tower.jpg", "an old tower at dusk")), List.of(), List.of(),
            List.of(), List.of());
    private static final Target MUSIC = new Target.The(Kind.MUSIC);

    private static Scene.File file(String name, String seen) {
        return new Scene.File(new MediaRef.Missing(name), name, Scene.Kind.PHOTO, 1000, 800, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of("en", seen), false, List.of(), Optional.empty(), List.of());
    }

    private static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    private static List<String> added(String text) {
        return read(text).stream().filter(Wish.AddTitle.class::isInstance).flatMap(wish -> ((Wish.AddTitle) wish).text().stream()).toList();
    }

    @Test
    void everyTextHasThePlaceBesideIt() {
        for (String said : List.of("put \"Dawn\" on the horse and \"Dusk\" on the tower", "write Dawn on the horse, Dusk on the tower",
                "add titles \"Dawn\" on photo 1 and \"Dusk\" on photo 2")) {
            assertThat(added(said)).as(said).containsExactly("Dawn", "Dusk");
            assertThat(read(said)).as(said).allMatch(wish -> ((Wish.AddTitle) wish).place() instanceof Place.Over);
        }
    }

    @Test
    void looksBehindATextAreNoWording() {
        Map.of("change the title to Far Away, orange, bottom", "Far Away", "set the title to Long Nights in blue", "Long Nights",
                "title: Snow Days, white, top, big", "Snow Days")
                .forEach((said, text) -> assertThat(read(said)).as(said).hasSize(2).anyMatch(Wish.Restyle.class::isInstance)
                        .anyMatch(wish -> wish instanceof Wish.Text written && written.text().equals(text)));
        assertThat(read("our title should be Sun and Wind"))
                .containsExactly(new Wish.Text(new Target.The(Kind.TITLE), "Sun and Wind", Optional.empty(), Wish.Text.Append.NO));
    }

    @Test
    void aFilmBeginsAndEndsWithWords() {
        assertThat(added("end the film with \"Goodnight\"")).containsExactly("Goodnight");
        assertThat(added("finish with the words Thanks for coming")).containsExactly("Thanks for coming");
        assertThat(read("put www.horses.example at the bottom")).anyMatch(wish -> wish instanceof Wish.AddTitle title
                && title.text().equals(Optional.of("www.horses.example")) && title.look().position().equals(Optional.of("bottom")));
    }

    @Test
    void soundsBeginAndEndWhereItIsSaid() {
        assertThat(read("stop the music at 0:12")).containsExactly(
                new Wish.Move(MUSIC, new Place.From(new Moment.Edge(MUSIC, false), Optional.of(new Moment.After(12_000)))));
        assertThat(read("start the music when the horse appears")).allMatch(wish -> wish instanceof Wish.Move move
                && move.what().equals(MUSIC) && move.place() instanceof Place.From from && from.start() instanceof Moment.Edge);
        assertThat(read("start the song from 0:20")).containsExactly(new Wish.Trim(MUSIC, true, 20_000, false));
        assertThat(read("music to full volume")).containsExactly(new Wish.Gain(MUSIC, new Amount.To(100, Amount.Unit.PERCENT)));
        assertThat(read("drop the music")).containsExactly(new Wish.Remove(MUSIC));
    }

    @Test
    void complaintsAreWishesForTheContrary() {
        Map.of("the horse looks washed out", Wish.Tone.Property.SATURATION, "the tower is too orangey", Wish.Tone.Property.WARMTH,
                "the tower is underexposed", Wish.Tone.Property.BRIGHTNESS)
                .forEach((said, property) -> assertThat(read(said)).as(said)
                        .allMatch(wish -> wish instanceof Wish.Tone tone && tone.property() == property));
        assertThat(read("i don't like the title")).containsExactly(new Wish.Chat(Wish.Chat.Said.COMPLAINT));
    }

    @Test
    void whatCannotBeDoneLeavesTheRestToBeDone() {
        assertThat(read("remove the background, make it darker and write Fresh hay on it")).hasSize(3)
                .anyMatch(wish -> wish instanceof Wish.Impossible one && one.topic() == Topic.BACKGROUND_REMOVAL)
                .anyMatch(Wish.Tone.class::isInstance).anyMatch(Wish.AddTitle.class::isInstance);
        assertThat(read("email it to my sister and make it black and white")).hasSize(2)
                .anyMatch(wish -> wish instanceof Wish.Impossible one && one.topic() == Topic.PUBLISH)
                .anyMatch(Wish.Effect.class::isInstance);
        assertThat(read("add german subtitles")).anyMatch(wish -> wish instanceof Wish.Impossible one && one.topic() == Topic.TRANSLATE);
    }

    @Test
    void questionsAskForWhatTheySay() {
        Map.of("how loud is the music?", About.LOUDNESS, "how fast is the horse?", About.SPEED, "what comes after the horse?",
                About.CONTENT, "is the tower in it?", About.WHERE, "what do you think?", About.OPINION, "how big will the file be?",
                About.FILE_SIZE)
                .forEach((said, about) -> assertThat(read(said)).as(said)
                        .allMatch(wish -> wish instanceof Wish.Question question && question.about() == about));
        assertThat(read("which photos are black and white?")).noneMatch(Wish.Effect.class::isInstance);
    }

    @Test
    void aFilmIsCalledWhatItIsAbout() {
        assertThat(read("a film about a lonely robot"))
                .anyMatch(wish -> wish instanceof Wish.Reel reel && "A lonely robot".equals(reel.brief().get("title")));
    }
}
