package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.Palette;
import kinora.media.PictureFacts;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;

/// Which pictures stand side by side, and which suit a style.
final class VarietyTest {
    private static final Canvas WIDE = new Canvas(1920, 1080, FrameRate.of(30), 0);
    private final Random chance = new Random(7);

    private static Palette of(int bin) {
        List<Integer> bins = new ArrayList<>(IntStream.range(0, Palette.BINS).mapToObj(i -> i == bin ? 1_000 : 0).toList());
        return new Palette(bins, bins);
    }

    private Story.Item photo(String name, int bin) {
        PictureFacts facts = new PictureFacts(500, 5, 5, 20, 115, 50, bin < Palette.DARK ? 50 : 10, 0, chance.nextLong(), List.of(),
                Optional.empty(), new PictureFacts.Texture(600, 500, 500, 50), of(bin));
        return new Story.Photo(name, new MediaRef.Stored(name),
                new MediaInfo.Picture("a".repeat(64), "jpeg", 4000, 3000, Optional.empty(), "", true), Optional.of(facts), Optional.empty(),
                1_000_000);
    }

    private static List<String> told(List<Story.Item> items, String style) {
        Story story = new Story(WIDE, items, false, Optional.empty(), style, OptionalLong.empty(), "", Story.TitledBy.PERSON,
                Story.Wishes.NONE);
        return ((Told.Made) Telling.of(story)).draft().main().orElseThrow().visuals().stream().map(shot -> shot.name()).toList();
    }

    @Test
    void picturesOfOneColourAreNoNeighboursWhereNothingTellsAnOrder() {
        List<Story.Item> items = List.of(photo("duck-a.jpg", 3), photo("duck-b.jpg", 3), photo("grass.jpg", 4), photo("lake-a.jpg", 7),
                photo("lake-b.jpg", 7), photo("stone.jpg", 9), photo("wall-a.jpg", 2), photo("wall-b.jpg", 2));
        List<String> names = told(items, "auto");
        assertThat(names).hasSize(8);
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).substring(0, 4)).isNotEqualTo(names.get(i - 1).substring(0, 4));
        }
    }

    @Test
    void numbersInNamesAreAnOrder() {
        List<Story.Item> items = List.of(photo("IMG_9.jpg", 3), photo("IMG_10.jpg", 3), photo("IMG_11.jpg", 4));
        assertThat(told(items, "auto")).containsExactly("IMG_9.jpg", "IMG_10.jpg", "IMG_11.jpg");
    }

    @Test
    void whatSuitsAStyleIsPreferredWhereThereIsMoreThanAFilmHolds() {
        List<Story.Item> items = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            items.add(photo("warm" + (char) ('a' + i) + ".jpg", 2 + i % 2));
            items.add(photo("cold" + (char) ('a' + i) + ".jpg", 6 + i % 2));
        }
        assertThat(told(items, "food")).allMatch(name -> name.startsWith("warm")).hasSizeGreaterThan(12);
        assertThat(told(items, "auto")).anyMatch(name -> name.startsWith("cold"));
    }

    @Test
    void whatIsCalledAfterTheStyleSuitsIt() {
        Taste pets = Taste.of(Styles.style("pets").orElseThrow());
        assertThat(pets.of(photo("our-dog.jpg", 9))).isGreaterThan(pets.of(photo("our-hotdog.jpg", 9)));
        assertThat(pets.of(photo("小狗在公园.jpg", 9))).isGreaterThan(pets.of(photo("公园.jpg", 9)));
    }
}
