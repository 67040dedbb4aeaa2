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
import kinora.understand.Wish;
import kinora.understand.Wish.Label.Fact;

/// Families of English sentences: when sounds and words are there, how loud in a part of the film, what lies over pictures, and what is written on all of them.
class EnglishTimingsTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000),
            List.of(file("horse.jpg", "a white horse in a meadow"), file("tower.jpg", "an old tower at dusk")), List.of(), List.of(),
            List.of(), List.of());
    private static final Target MUSIC = new Target.The(Kind.MUSIC);
    private static final Target HORSE = new Target.Named(Kind.ANY, "horse");

    private static Scene.File file(String name, String seen) {
        return new Scene.File(new MediaRef.Missing(name), name, Scene.Kind.PHOTO, 1000, 800, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of("en", seen), false, List.of(), Optional.empty(), List.of());
    }

    private static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    private static void all(List<String> sentences, Wish... wishes) {
        sentences.forEach(said -> assertThat(read(said)).as(said).containsExactly(wishes));
    }

    @Test
    void musicComesLaterWhereItComesTooEarly() {
        all(List.of("start the music later", "the music starts too early", "the song comes in too soon"),
                new Wish.Move(MUSIC, new Place.By(2_000)));
        all(List.of("start the music right away", "let the song begin immediately"), new Wish.Move(MUSIC, new Place.First()));
        all(List.of("start with silence", "start the film with silence"), new Wish.Move(MUSIC, new Place.By(2_000)));
    }

    @Test
    void aPartOfTheFilmIsWithoutMusic() {
        all(List.of("no music until the horse", "hold the music back until the horse"),
                new Wish.Move(MUSIC, new Place.From(new Moment.Edge(HORSE, false), Optional.empty())));
        all(List.of("no music for the first 3 seconds", "mute the music for the first three seconds"),
                new Wish.Move(MUSIC, new Place.From(new Moment.After(3_000), Optional.empty())));
        all(List.of("no music from 10 to 15 seconds", "mute the music between 0:10 and 0:15"),
                new Wish.Part(MUSIC, new Moment.After(10_000), new Moment.After(15_000), false));
        all(List.of("no music at all", "get rid of the music"), new Wish.Remove(MUSIC));
    }

    @Test
    void soundsAreLouderInAPartOfTheFilm() {
        all(List.of("make the music softer from 10 to 20 seconds", "music quieter between 10 and 20 seconds"), new Wish.During(
                Optional.empty(), new Moment.After(10_000), new Moment.After(20_000), new Wish.Gain(MUSIC, new Amount.Step(false, 2))));
        all(List.of("lower the music to half of what it is now", "can you cut the music volume in half?", "I want the music half as loud"),
                new Wish.Gain(MUSIC, new Amount.Times(0.5)));
        all(List.of("make the music dip during speech", "could you lower the music when somebody talks"), new Wish.Duck(true));
    }

    @Test
    void bothEndsFadeForATimeOfTheirOwn() {
        Amount three = new Amount.To(3_000, Amount.Unit.MILLISECONDS);
        Amount five = new Amount.To(5_000, Amount.Unit.MILLISECONDS);
        all(List.of("fade the music in over 3 seconds and out over 5", "3 second fade in and 5 second fade out on the music"),
                new Wish.Fade(MUSIC, true, false, three, false), new Wish.Fade(MUSIC, false, true, five, false));
    }

    @Test
    void whatLiesOverPicturesGoesWithoutThem() {
        for (String said : List.of("remove the title from the photos", "take the words off the horse", "delete the text from photo 2")) {
            assertThat(read(said)).as(said).singleElement().matches(wish -> wish instanceof Wish.Remove(Target.At(Kind _, Moment _)));
        }
        all(List.of("remove the logo from the photos"), new Wish.Remove(new Target.The(Kind.LOGO)));
    }

    @Test
    void whatIsKnownIsWrittenOnPictures() {
        Map.of("add the date to every photo", Fact.DATE, "caption every photo with its place", Fact.PLACE, "number the photos", Fact.NUMBER,
                "label each photo with its file name", Fact.NAME)
                .forEach((said, fact) -> assertThat(read(said)).as(said).singleElement().matches(wish -> wish instanceof Wish.Label label
                        && label.fact() == fact && label.what().equals(new Target.All(Kind.PHOTO))));
        assertThat(read("sort the photos by date")).noneMatch(Wish.Label.class::isInstance);
    }

    @Test
    void wordsAreThereWhenItIsSaid() {
        Place part = new Place.From(new Moment.After(12_000), Optional.of(new Moment.After(16_000)));
        for (String said : List.of("show the text \"Hay\" from 0:12 to 0:16", "new title \"Hay\", in at 0:12, out at 0:16",
                "\"Hay\" should appear at 12 seconds and disappear at 16 seconds", "I want it to say \"Hay\" from 12s to 16s")) {
            assertThat(read(said)).as(said).singleElement().matches(
                    wish -> wish instanceof Wish.AddTitle title && title.text().equals(Optional.of("Hay")) && title.place().equals(part));
        }
        all(List.of("show the title in the last 3 seconds", "the title should be there for the last three seconds"), new Wish.Move(
                new Target.The(Kind.TITLE), new Place.From(new Moment.BeforeEnd(3_000), Optional.of(new Moment.BeforeEnd(0)))));
    }

    @Test
    void picturesLieInACornerOverTheRest() {
        for (String said : List.of("put the horse in the lower right corner", "show horse.jpg small in the bottom right corner")) {
            assertThat(read(said)).as(said).singleElement()
                    .matches(wish -> wish instanceof Wish.Overlay overlay && overlay.position().equals(Optional.of("bottom-right")));
        }
        all(List.of("an outro with the logo", "add an outro with our logo"),
                new Wish.Insert(new Target.Spare(Kind.LOGO, ""), new Place.Last()));
    }
}
