package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.Vocabulary;
import kinora.compose.effect.Effects;
import kinora.media.MediaInfo;
import kinora.reel.Story;
import kinora.reel.Styles;
import kinora.reel.Taken;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Title;
import kinora.timeline.Track;

/// What styles of reels name is in the catalogues, which room reel does not know.
final class StylesTest {
    static List<String> styles() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everythingThatAStyleNamesIsThere(String style) {
        List<Story.Item> items = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            items.add(new Story.Photo("photo " + i, new MediaRef.Stored("p" + i),
                    new MediaInfo.Picture("%064d".formatted(i), "jpeg", 4000, 3000, Optional.empty(), ""), Optional.empty(),
                    Optional.of(new Taken(LocalDateTime.of(2024, 7, 1, 12, 0).plusDays(i / 4).plusMinutes(i), Taken.Witness.CAMERA)), 1));
        }
        Told told = Telling.of(new Story(new Canvas(1920, 1080, FrameRate.of(30), 0), items, false, Optional.empty(), style,
                OptionalLong.of(60_000), "Six days", Story.TitledBy.PERSON, Story.Wishes.NONE));
        Draft draft = ((Told.Made) told).draft();
        List<String> joins = names("transitions");
        Track.Video main = draft.main().orElseThrow();
        assertThat(main.transitions()).isNotEmpty().allMatch(join -> joins.contains(join.name()));
        assertThat(main.visuals()).allMatch(shot -> shot.effects().stream().allMatch(use -> Effects.find(use.name()).isPresent()));
        List<String> titles = names("titles");
        assertThat(draft.segments().filter(Title.class::isInstance).map(Title.class::cast)).isNotEmpty()
                .allMatch(title -> titles.contains(title.style().name()));
    }

    private static List<String> names(String kind) {
        return Vocabulary.of(kind).orElseThrow().entries().stream().map(Vocabulary.Entry::id).toList();
    }
}
