package kinora.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import kinora.reel.Told;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SceneReelsTest {
    private static Draft words(Map<String, String> brief, String... lines) {
        Scene nothing = Talk.about(Draft.empty(Canvas.hd()), List.of()).scene();
        Told told = new SceneReels().tell(new Understanding.Reel(brief, Set.of(), List.of(new Wish.Script(List.of(lines))), List.of()),
                nothing);
        return ((Told.Made) told).draft();
    }

    @Test
    void everyLineStandsOnABackgroundOfItsOwn() {
        Draft draft = words(Map.of("title", "Our trip"), "We left at dawn.", "It rained.", "It was good.");

        assertThat(draft.segments().filter(Title.class::isInstance).map(one -> ((Title) one).text())).containsExactly("Our trip",
                "We left at dawn.", "It rained.", "It was good.");
        assertThat(draft.main().orElseThrow().visuals()).hasSize(4).extracting(Visual::source)
                .allSatisfy(source -> assertThat(source).isInstanceOf(MediaRef.Generated.class)).doesNotHaveDuplicates();
        assertThat(draft.title()).isEqualTo("Our trip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1", "7", "60"})
    void anyLengthGivesASoundFilm(String seconds) {
        Draft draft = words(Map.of("seconds", seconds), "a", "A line that takes a good while to be read by anybody.", "c");

        assertThat(draft.durationMs()).isBetween(100L, 61_000L);
        if (Double.parseDouble(seconds) >= 7) {
            assertThat(draft.durationMs()).isCloseTo(Math.round(1000 * Double.parseDouble(seconds)),
                    org.assertj.core.data.Offset.offset(200L));
        }
    }

    @Test
    void musicThatIsMadeLiesUnderAllOfIt() {
        Draft draft = words(Map.of("music", "music:lo-fi?seed=3"), "a", "b");
        Sound music = (Sound) draft.segments().filter(Sound.class::isInstance).findFirst().orElseThrow();

        assertThat(music.source()).isEqualTo(new MediaRef.Generated("music:lo-fi?seed=3"));
        assertThat(music.name()).isEqualTo("Lo-fi");
        assertThat(music.range().endMs()).isEqualTo(draft.durationMs());
    }

    @Test
    void aBriefThatMakesNoSenseIsPassedOver() {
        BriefOf brief = BriefOf.of(Map.of("style", "nonsense", "seconds", "NaN", "shots", "-3", "order", "?", "cuts", "x", "camera", "y"),
                Set.of());

        assertThat(brief).isEqualTo(BriefOf.of(Map.of(), Set.of()));
        assertThat(BriefOf.canvas(Map.of("size", "7x99999", "fps", "0"), Canvas.hd())).isEqualTo(Canvas.hd());
        assertThat(BriefOf.canvas(Map.of("size", "1080x1920"), Canvas.hd()).height()).isEqualTo(1920);
    }

    @Test
    void withoutWordsTheStyleIsWritten() {
        assertThat(words(Map.of("style", "birthday")).segments())
                .anyMatch(one -> one instanceof Title title && title.text().equals("Birthday"));
    }
}
