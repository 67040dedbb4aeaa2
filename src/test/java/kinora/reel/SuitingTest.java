package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;

/// Films of a style are made of what suits it, hold it longer rather than fill up, and say so where there is next to nothing.
final class SuitingTest {
    private static final Canvas WIDE = new Canvas(1920, 1080, FrameRate.of(30), 0);
    private static final Region THING = new Region(350, 350, 300, 300);
    private static final Region VIEW = new Region(50, 300, 900, 600);
    private final Random chance = new Random(11);

    private static Palette of(int bin) {
        List<Integer> bins = IntStream.range(0, Palette.BINS).mapToObj(i -> i == bin ? 1_000 : 0).toList();
        return new Palette(bins, bins);
    }

    private PictureFacts facts(int bin, Region subject, int lean) {
        return new PictureFacts(500, 5, 5, 20, 115, 50, 50, 0, chance.nextLong(), List.of(), Optional.of(subject),
                new PictureFacts.Texture(600, 500, 500, 50), of(bin), new PictureFacts.Layout(chance.nextLong(), lean, 0));
    }

    private Story.Item photo(String name, int bin, Region subject, int lean) {
        return new Story.Photo(name, new MediaRef.Stored(name),
                new MediaInfo.Picture("a".repeat(64), "jpeg", 4000, 3000, Optional.empty(), "", true),
                Optional.of(facts(bin, subject, lean)), Optional.empty(), 1_000_000);
    }

    private List<Story.Item> things(int many, String name) {
        return IntStream.range(0, many).mapToObj(i -> photo(name + letter(i) + ".jpg", i % 8, THING, 0)).toList();
    }

    private static char letter(int i) {
        return (char) ('a' + i);
    }

    private static Told.Made told(List<Story.Item> items, String style, OptionalLong lengthMs) {
        Story story = new Story(WIDE, items, false, Optional.empty(), style, lengthMs, "", Story.TitledBy.PERSON, Story.Wishes.NONE);
        return (Told.Made) Telling.of(story);
    }

    private static List<String> names(Told.Made told) {
        return told.draft().main().orElseThrow().visuals().stream().map(shot -> shot.name()).toList();
    }

    private static Optional<Decision.Strangers> strangers(Told.Made told) {
        return told.decisions().stream().filter(Decision.Strangers.class::isInstance).map(Decision.Strangers.class::cast).findFirst();
    }

    @Test
    void viewsUnderTheSkyAreHeldLongerRatherThanFilledUpWithThings() {
        List<Story.Item> items = new ArrayList<>(things(20, "odd"));
        for (int i = 0; i < 9; i++) {
            items.add(photo("view" + letter(i) + ".jpg", Palette.BLUE, VIEW, 120));
        }
        Told.Made told = told(items, "travel", OptionalLong.of(24_000));
        assertThat(names(told)).hasSize(9).allMatch(name -> name.startsWith("view"));
        assertThat(told.draft().durationMs()).isEqualTo(24_000);
        assertThat(strangers(told)).isEmpty();
    }

    @Test
    void theEndsTellWhatTheFilmIsAbout() {
        List<Story.Item> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            items.add(photo("view" + letter(i) + ".jpg", i, VIEW, 120));
        }
        PictureFacts plain = facts(3, VIEW, 60);
        PictureFacts face = new PictureFacts(500, 5, 5, 20, 115, 50, 50, 0, plain.hash(),
                List.of(new PictureFacts.Face(new Region(400, 200, 200, 200), 950)), Optional.of(VIEW), plain.texture(), plain.palette(),
                plain.layout());
        MediaInfo.Picture info = new MediaInfo.Picture("a".repeat(64), "jpeg", 4000, 3000, Optional.empty(), "", true);
        items.add(new Story.Photo("somebody.jpg", new MediaRef.Stored("s"), info, Optional.of(face), Optional.empty(), 1));
        List<String> travel = names(told(items, "travel", OptionalLong.of(20_000)));
        assertThat(travel.getFirst()).startsWith("view");
        assertThat(travel.getLast()).startsWith("view");
        assertThat(names(told(items, "auto", OptionalLong.of(20_000)))).startsWith("somebody.jpg");
    }

    @Test
    void whereNamesTellNothingElseIsShown() {
        List<Story.Item> items = new ArrayList<>(things(20, "odd"));
        for (int i = 0; i < 7; i++) {
            items.add(photo("dog " + letter(i) + ".jpg", 4, VIEW, 0));
        }
        assertThat(names(told(items, "pets", OptionalLong.of(24_000)))).hasSize(7).allMatch(name -> name.startsWith("dog"));
        assertThat(names(told(items, "pets", OptionalLong.empty()))).hasSize(7).allMatch(name -> name.startsWith("dog"));
    }

    @Test
    void whereNextToNothingSuitsTheBestOfAllAreShownAndItIsSaid() {
        List<Story.Item> items = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            items.add(photo("sky" + letter(i) + ".jpg", 6, THING, 0));
        }
        items.add(photo("soup.jpg", 2, VIEW, 0));
        Told.Made told = told(items, "food", OptionalLong.of(24_000));
        assertThat(names(told)).startsWith("soup.jpg").hasSize(6);
        assertThat(strangers(told)).contains(new Decision.Strangers("food", 1, 6));
        Told.Made brief = told(items, "food", OptionalLong.empty());
        assertThat(names(brief)).startsWith("soup.jpg").hasSize(6);
        assertThat(strangers(brief)).contains(new Decision.Strangers("food", 1, 6));
    }

    @Test
    void whoGivesFewPicturesSeesThemAndAStyleThatAsksNothingHasNoStrangers() {
        assertThat(strangers(told(things(6, "odd"), "food", OptionalLong.of(12_000)))).isEmpty();
        assertThat(names(told(things(6, "odd"), "food", OptionalLong.of(12_000)))).hasSize(6);
        assertThat(strangers(told(things(25, "odd"), "fast", OptionalLong.of(12_000)))).isEmpty();
        assertThat(strangers(told(things(25, "odd"), "auto", OptionalLong.of(12_000)))).isEmpty();
    }

    @Test
    void aNameThatTellsOfOtherThingsCountsAgainst() {
        Taste travel = Taste.of(Styles.style("travel").orElseThrow());
        double unknown = travel.of(photo("img.jpg", 4, THING, 0));
        assertThat(travel.of(photo("coffee.jpg", 4, THING, 0))).isLessThan(unknown);
        assertThat(travel.of(photo("咖啡.jpg", 4, THING, 0))).isLessThan(unknown);
        assertThat(travel.of(photo("shoe in the street.jpg", 4, THING, 0))).isGreaterThan(unknown);
        assertThat(travel.of(photo("product shoe street.jpg", 4, THING, 0))).isEqualTo(unknown);
        Taste fast = Taste.of(Styles.style("fast").orElseThrow());
        assertThat(fast.of(photo("coffee.jpg", 4, THING, 0))).as("it is no matter what is shown")
                .isEqualTo(fast.of(photo("img.jpg", 4, THING, 0)));
    }

    @Test
    void aViewIsBroadAndLooksOutOfDoors() {
        assertThat(Trait.WIDE.of(photo("a", 4, VIEW, 0))).isEqualTo(1);
        assertThat(Trait.WIDE.of(photo("a", 4, THING, 0))).isZero();
        assertThat(Trait.OPEN.of(photo("a", 4, VIEW, 120))).isEqualTo(1);
        assertThat(Trait.OPEN.of(photo("a", Palette.BLUE, VIEW, -50))).isEqualTo(1);
        assertThat(Trait.OPEN.of(photo("a", 4, VIEW, -50))).isZero();
    }

    @Test
    void aPictureThatIsWrittenOverIsWorthLessUnlessACameraTookIt() {
        PictureFacts plain = facts(4, VIEW, 0);
        PictureFacts lettered = new PictureFacts(500, 5, 5, 20, 115, 50, 50, 0, plain.hash(), List.of(), Optional.of(VIEW), plain.texture(),
                plain.palette(), new PictureFacts.Layout(plain.layout().downHash(), 0, 7));
        List<Story.Item> items = new ArrayList<>();
        for (boolean camera : new boolean[]{false, true}) {
            for (PictureFacts facts : List.of(plain, lettered)) {
                MediaInfo.Picture info = new MediaInfo.Picture("a".repeat(64), "jpeg", 4000, 3000, Optional.empty(), "", camera);
                items.add(new Story.Photo("a", new MediaRef.Stored("a"), info, Optional.of(facts), Optional.empty(), 1));
            }
        }
        Story story = new Story(WIDE, items, false, Optional.empty(), "auto", OptionalLong.empty(), "", Story.TitledBy.PERSON,
                Story.Wishes.NONE);
        Merit merit = new Merit(story, items);
        assertThat(merit.of(items.get(1)) + 300).isLessThan(merit.of(items.get(0)));
        assertThat(merit.of(items.get(3))).isEqualTo(merit.of(items.get(2)));
    }

    @Test
    void whatIsMadeToBeSentToAndFroIsWorthLessThanAFilm() {
        PictureFacts poster = facts(4, THING, 0);
        ClipFacts watched = new ClipFacts(500, List.of(new ClipFacts.Step(10, 0, 300, 110, -100, Optional.empty())), poster, List.of(),
                List.of(), false);
        List<Story.Item> clips = new ArrayList<>();
        for (boolean animation : new boolean[]{true, false}) {
            MediaInfo.Clip info = new MediaInfo.Clip("b".repeat(64), "gif", 1920, 1080, 3_000, 30, 1, animation, Optional.empty(),
                    Optional.empty(), "");
            clips.add(new Story.Clip("a.gif", new MediaRef.Stored("a"), info, Optional.of(watched), Optional.empty()));
        }
        Story story = new Story(WIDE, clips, false, Optional.empty(), "auto", OptionalLong.empty(), "", Story.TitledBy.PERSON,
                Story.Wishes.NONE);
        Merit merit = new Merit(story, clips);
        assertThat(merit.of(clips.getFirst()) + 200).isLessThan(merit.of(clips.getLast()));
    }
}
