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

/// Families of English sentences: what is written and where it ends, looks, music, films that are made, and what cannot be done.
class EnglishFamiliesTest {
    private static final Scene SCENE = new Scene(
            new Draft(new Canvas(1920, 1080, new FrameRate(30, 1), 0), "", List.of(), 1, new Extras(Map.of()), 1000),
            List.of(file("horse.jpg", "a white horse in a meadow"), file("tower.jpg", "an old tower at dusk")), List.of(), List.of(),
            List.of(), List.of());

    private static Scene.File file(String name, String seen) {
        return new Scene.File(new MediaRef.Missing(name), name, Scene.Kind.PHOTO, 1000, 800, 0, false, false, Optional.empty(),
                Optional.empty(), 0, Map.of("en", seen), false, List.of(), Optional.empty(), List.of());
    }

    /// What is read of a text beside a horse and a tower.
    static List<Wish> read(String text) {
        return Reader.usual().read(text, SCENE).wishes();
    }

    private static Optional<String> added(String text) {
        return read(text).stream().filter(Wish.AddTitle.class::isInstance).findFirst().flatMap(wish -> ((Wish.AddTitle) wish).text());
    }

    @Test
    void wordsThatAreWrittenEndWhereSomethingElseBegins() {
        Map.of("put a title at the start that says Greetings from Oslo", "Greetings from Oslo", "write Good night everyone at the very end",
                "Good night everyone", "add a text saying Hello Rome on the tower photo", "Hello Rome",
                "write Two Weeks in June on photo 1 in big red letters please", "Two Weeks in June",
                "put the words Thank you so much on the last photo for 3 seconds", "Thank you so much",
                "add a caption under the horse: Bella at noon", "Bella at noon")
                .forEach((said, text) -> assertThat(added(said)).as(said).contains(text));
    }

    @Test
    void aTitleBecomesWhatItShallSay() {
        Map.of("change the title to Winter Days", "Winter Days", "the title should say Our Long Way Home instead", "Our Long Way Home",
                "make the title read Happy New Year", "Happy New Year", "edit the title: My Spring", "My Spring")
                .forEach((said, text) -> assertThat(read(said)).as(said)
                        .containsExactly(new Wish.Text(new Target.The(Kind.TITLE), text, Optional.empty(), Wish.Text.Append.NO)));
    }

    @Test
    void howATitleLooksIsNoWording() {
        for (String said : List.of("move the title to the bottom", "change the title to yellow", "make the title white with a bigger font",
                "title lower on the screen and a bit smaller")) {
            assertThat(read(said)).as(said).isNotEmpty().allMatch(Wish.Restyle.class::isInstance);
        }
    }

    @Test
    void itIsTheFilmWhereNothingWasSpokenOf() {
        assertThat(read("make it brighter"))
                .containsExactly(new Wish.Tone(new Target.Whole(), Wish.Tone.Property.BRIGHTNESS, new Amount.Step(true, 2)));
        assertThat(read("make it look like a movie"))
                .containsExactly(new Wish.Effect(new Target.Whole(), "cinematic", new Amount.Unsaid()));
    }

    @Test
    void aSignBeforeAnAmountIsSoMuchMoreOrLess() {
        assertThat(read("music -6 dB")).containsExactly(new Wish.Gain(new Target.The(Kind.MUSIC), new Amount.By(-6, Amount.Unit.DECIBELS)));
    }

    @Test
    void musicIsToldByItsKind() {
        for (String said : List.of("jazz please", "put some jazz under it", "use smooth jazz music", "play jazz music in the background")) {
            assertThat(read(said)).as(said).anyMatch(wish -> wish instanceof Wish.Music music && music.style().equals(Optional.of("jazz")));
        }
    }

    @Test
    void aFilmIsMadeWhereOneIsAskedFor() {
        for (String said : List.of("make a video from these photos", "turn my pictures into a movie",
                "a 20 second travel video with calm music", "generate a slideshow out of these images",
                "turn this image into a free downloadable clip", "wedding video without music")) {
            assertThat(read(said)).as(said).anyMatch(Wish.Reel.class::isInstance);
        }
        for (String said : List.of("make the video brighter", "mute the video", "speed up the clip", "tiktok format please",
                "apply sepia to the whole film", "put the horse at the end of the video")) {
            assertThat(read(said)).as(said).noneMatch(Wish.Reel.class::isInstance);
        }
    }

    @Test
    void whatCannotBeDoneIsNamed() {
        Map.of("remove the bird from the photo", Topic.OBJECT_REMOVAL, "make the horse dance", Topic.ANIMATE_PERSON, "play a song by Adele",
                Topic.STOCK_MEDIA, "applause when the tower comes", Topic.SOUND_EFFECTS, "read the captions aloud", Topic.VOICE_OVER,
                "open https://example.com", Topic.WEB)
                .forEach((said, topic) -> assertThat(read(said)).as(said)
                        .anyMatch(wish -> wish instanceof Wish.Impossible impossible && impossible.topic() == topic));
    }

    @Test
    void praiseAndBlameChangeNothing() {
        for (String said : List.of("wow i love it", "this is terrible", "you're awesome", "not what i wanted", "that's perfect, thanks")) {
            assertThat(read(said)).as(said).allMatch(Wish.Chat.class::isInstance);
        }
    }

    private static final Target HORSE = new Target.Named(Kind.ANY, "horse");
    private static final Target TOWER = new Target.Named(Kind.ANY, "tower");

    private static Wish lasts(Target what, double seconds) {
        return new Wish.Length(what, new Amount.To(seconds * 1000, Amount.Unit.MILLISECONDS));
    }

    @Test
    void whatHasLostItsVerbIsAsTheOneBefore() {
        for (String said : List.of("make the horse 3 seconds and the tower 5", "horse 3 seconds, tower 5",
                "cut the horse to 3 seconds, the tower to 5")) {
            assertThat(read(said)).as(said).containsExactly(lasts(HORSE, 3), lasts(TOWER, 5));
        }
        assertThat(read("the horse at 2x, the tower at 1.5")).hasSize(2).allMatch(Wish.Speed.class::isInstance);
    }

    @Test
    void severalThingsMayBeSaidOfOne() {
        for (String said : List.of("the horse in sepia for 4 seconds", "make the horse 4 seconds, in sepia", "horse: sepia, 4 seconds")) {
            assertThat(read(said)).as(said).contains(lasts(HORSE, 4))
                    .anyMatch(wish -> wish instanceof Wish.Effect effect && effect.what().equals(HORSE) && effect.id().equals("sepia"));
        }
        assertThat(read("add boat.jpg after the tower for 3 seconds with a slow zoom")).hasSize(3);
        assertThat(read("vertical and 60 fps in 4k")).hasSizeGreaterThanOrEqualTo(2).noneMatch(Wish.Unclear.class::isInstance);
    }

    @Test
    void aPartOfTimeIsKeptOrTakenOutOrChangedAlone() {
        for (String said : List.of("trim to 0:05 - 0:12", "trim it to the part between 5 and 12 seconds", "keep only 0:05 to 0:12")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.CutSpan(new Moment.After(5000), new Moment.After(12000), true));
        }
        assertThat(read("cut everything from 0:20 on"))
                .containsExactly(new Wish.CutSpan(new Moment.After(20000), new Moment.BeforeEnd(0), false));
        for (String said : List.of("black and white from 4 to 8 seconds", "sepia for the first 3 seconds",
                "speed up the horse from 0:04 to 0:06")) {
            assertThat(read(said)).as(said).hasSize(1).allMatch(Wish.During.class::isInstance);
        }
    }

    @Test
    void halvesOfWhatIsCut() {
        for (String said : List.of("split the horse after 2 seconds and delete the second part",
                "cut the horse at 2 seconds and keep the first half")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.Trim(HORSE, true, 2000, true));
        }
    }

    @Test
    void fractionsAreWhatIsLeft() {
        assertThat(read("shorten everything by a third")).containsExactly(new Wish.Total(new Amount.Times(0.667)));
        assertThat(read("make it a quarter longer")).containsExactly(new Wish.Total(new Amount.Times(1.25)));
        assertThat(read("speed the horse up by half")).containsExactly(new Wish.Speed(HORSE, new Amount.Times(1.5), Optional.empty()));
    }

    @Test
    void placesInTheOrder() {
        for (String said : List.of("order: 3, 1, 2", "reorder 3 1 2", "put them in the order 3, 1, 2")) {
            assertThat(read(said)).as(said).hasSize(1).allMatch(wish -> wish instanceof Wish.Order order
                    && order.by() instanceof Wish.Order.By.These these && these.order().size() == 3);
        }
        for (String said : List.of("let's open on the tower", "kick off with the tower", "the tower should come first")) {
            assertThat(read(said)).as(said).containsExactly(new Wish.Move(TOWER, new Place.First()));
        }
        assertThat(read("move the tower forward by two")).containsExactly(new Wish.Move(TOWER, new Place.Shift(-2)));
    }

    @Test
    void notationsOfPeopleWhoEdit() {
        Map.of("fps 24", Wish.Rate.class, "bg #202020", Wish.Background.class, "dur=20s", Wish.Total.class, "swap 2<->5", Wish.Swap.class,
                "xfade 0.5s all", Wish.Transition.class, "slide 1>2", Wish.Transition.class, "wipe between 2+3", Wish.Transition.class)
                .forEach((said, kind) -> assertThat(read(said)).as(said).hasSize(1).allMatch(kind::isInstance));
    }

    @Test
    void aBriefTimeBehindWhatIsPlacedIsOfThatOne() {
        assertThat(read("move the tower to the front, 3 seconds")).contains(lasts(TOWER, 3)).noneMatch(Wish.Total.class::isInstance);
        assertThat(read("add boat.jpg at the end, 4 seconds")).noneMatch(Wish.Total.class::isInstance)
                .anyMatch(Wish.Length.class::isInstance);
        assertThat(read("vertical, 12 seconds")).anyMatch(Wish.Total.class::isInstance);
    }

    @Test
    void howFarAWishGoesIsNoSecondOne() {
        for (String said : List.of("make it a bit brighter, but not too bright", "a bit brighter but not too much")) {
            assertThat(read(said)).as(said).hasSize(1)
                    .allMatch(wish -> wish instanceof Wish.Tone tone && tone.amount().equals(new Amount.Step(true, 1)));
        }
        assertThat(read("slower, but not too slow")).hasSize(1)
                .allMatch(wish -> wish instanceof Wish.Speed speed && speed.amount().equals(new Amount.Step(false, 1)));
        assertThat(read("the music shouldn't be too loud")).hasSize(1)
                .allMatch(wish -> wish instanceof Wish.Gain gain && gain.amount() instanceof Amount.Step step && !step.more());
    }

    @Test
    void aThingWithWhatShallBecomeOfItBeginsAnotherWish() {
        assertThat(read("mute the horse, every photo should last 5 seconds")).hasSize(2).anyMatch(Wish.Mute.class::isInstance)
                .contains(new Wish.Length(new Target.All(Kind.PHOTO), new Amount.To(5_000, Amount.Unit.MILLISECONDS)));
        assertThat(read("first mirror the tower, then mute the horse")).hasSize(2).noneMatch(Wish.Move.class::isInstance);
        assertThat(read("mute the horse; sepia on everything except the tower")).hasSize(2).anyMatch(Wish.Effect.class::isInstance);
    }

    @Test
    void theTransitionsAreThoseThatAreThere() {
        for (String said : List.of("make the dissolves longer", "all the dissolves should take two seconds")) {
            assertThat(read(said)).as(said).hasSize(1).allMatch(wish -> wish instanceof Wish.Transition join
                    && join.at().equals(new Target.Named(Kind.TRANSITION, "dissolve")) && join.id().isEmpty());
        }
        assertThat(read("No dissolves.")).containsExactly(new Wish.Cuts(new Target.Unsaid()));
    }
}
