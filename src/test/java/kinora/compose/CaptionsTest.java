package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Captions.Captioned;
import kinora.media.Caption;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.FrameRate;
import kinora.timeline.Title;

/// Captions in drafts.
final class CaptionsTest {
    private static final Canvas WIDE = new Canvas(1920, 1080, FrameRate.of(25), 0);
    private static final Canvas TALL = new Canvas(1080, 1920, FrameRate.of(25), 0);

    @TempDir
    private Path folder = Path.of("");

    private static List<Title> titles(Captioned captioned) {
        return captioned.draft().segments().filter(Title.class::isInstance).map(Title.class::cast).toList();
    }

    @Test
    void captionsComeBackAsTheyWere() {
        List<Caption> captions = List.of(new Caption(1_000, 2_000, "one"), new Caption(2_000, 4_000, "two\nlines"));
        Captioned captioned = Captions.added(Films.photos(WIDE, 0, 250), captions);
        assertThat(captioned.cut() + captioned.late() + captioned.shortened() + captioned.fast() + captioned.lasting()).isZero();
        assertThat(Captions.of(captioned.draft())).isEqualTo(captions);
        Captioned twice = Captions.added(captioned.draft(), captions);
        assertThat(twice.draft().tracks()).as("ids stay apart").hasSize(3);
    }

    @Test
    void oneIsSeenAtATimeAndNoneAfterTheFilm() {
        Captioned captioned = Captions.added(Films.photos(WIDE, 0, 100), List.of(new Caption(0, 3_000, "a"), new Caption(1_000, 2_000, "b"),
                new Caption(1_010, 2_500, "c"), new Caption(3_000, 9_000, "d"), new Caption(4_000, 5_000, "e")));
        assertThat(titles(captioned)).extracting(Title::text).containsExactly("a", "b\nc", "d");
        assertThat(titles(captioned)).extracting(title -> title.range().endMs()).containsExactly(1_000L, 2_520L, 4_000L);
        assertThat(captioned.shortened()).isEqualTo(2);
        assertThat(captioned.late()).isEqualTo(1);
    }

    @Test
    void whatNeedsMoreThanTwoLinesIsShownInParts() {
        String text = "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, "
                + "it was the epoch of belief";
        Captioned captioned = Captions.added(Films.photos(WIDE, 0, 500), List.of(new Caption(0, 10_000, text)));
        assertThat(captioned.cut()).isEqualTo(1);
        assertThat(titles(captioned)).hasSize(2);
        assertThat(String.join(" ", titles(captioned).stream().map(Title::text).toList())).isEqualTo(text);
        assertThat(titles(captioned).getLast().range().endMs()).isEqualTo(10_000);
        assertThat(titles(captioned).getFirst().range().endMs()).isEqualTo(titles(captioned).getLast().range().startMs()).isBetween(4_000L,
                6_500L);
    }

    @Test
    void whatIsTooFastOrStaysTooLongIsSaidAndLeft() {
        Captioned captioned = Captions.added(Films.photos(WIDE, 0, 500), List.of(new Caption(0, 500, "far too much for half a second"),
                new Caption(2_000, 12_000, "slow"), new Caption(13_000, 14_000, "一二三四五六七八九十一二")));
        assertThat(captioned.fast()).isEqualTo(2);
        assertThat(captioned.lasting()).isEqualTo(1);
        assertThat(titles(captioned).getFirst().range().durationMs()).isEqualTo(520);
    }

    @Test
    void everyCaptionCanBeDrawn() {
        TitleExamples examples = new TitleExamples(folder);
        String long1 = "A caption that somebody wrote without a thought for how wide a screen is, and went on and on, as people do when they talk.";
        String han = "我们沿着河走了整整一个下午，天慢慢黑下来，灯一盏一盏地亮了，谁也没有说话，只听见水声和远处的钟声。";
        for (Canvas canvas : List.of(WIDE, TALL, new Canvas(1080, 1080, FrameRate.of(25), 0))) {
            for (String text : List.of("one\ntwo\nthree\nfour", long1, han, "مرحبا بالعالم ".repeat(12).strip(),
                    "word ".repeat(200).strip())) {
                Draft draft = Captions.added(Draft.empty(canvas), List.of(new Caption(0, 20_000, text))).draft();
                assertThat(Composition.of(draft, Films::info, examples)).as("%s on %s", text, canvas)
                        .isInstanceOf(Composition.Result.Composed.class);
            }
        }
    }
}
