package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.MediaInfo;
import kinora.reel.PlainReel.Photo;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Track;
import kinora.timeline.Visual;

final class PlainReelTest {
    private static List<Photo> photos(int count, int width, int height) {
        return IntStream.range(0, count).mapToObj(i -> new Photo("photo " + i, new MediaRef.Stored("p" + i),
                new MediaInfo.Picture("hash", "jpeg", width, height, Optional.empty(), ""))).toList();
    }

    private static Track.Video main(Draft draft) {
        return draft.main().orElseThrow();
    }

    @Test
    void everyRateThatACanvasMayHaveGivesAValidDraft() {
        for (int fps = 1; fps <= 120; fps++) {
            assertPlain(FrameRate.of(fps));
        }
        FrameRate.COMMON.forEach(PlainReelTest::assertPlain);
    }

    private static void assertPlain(FrameRate rate) {
        Draft draft = PlainReel.of(new Canvas(1920, 1080, rate, 0), photos(5, 1600, 1200));
        assertThat(Draft.problems(rate, draft.tracks())).as("%s", rate).isEmpty();
        assertThat(main(draft).visuals()).extracting(Visual::id).extracting(SegmentId::value).containsExactly("s1", "s2", "s3", "s4", "s5");
        assertThat(main(draft).visuals()).as("%s", rate).allMatch(visual -> rate.frames(visual.range()) == rate.frame(4_000));
        assertThat(draft.durationMs()).isEqualTo(rate.ms(5 * rate.frame(4_000)));
        assertThat(main(draft).transitions()).hasSize(4).as("%s", rate)
                .allMatch(transition -> rate.frame(transition.durationMs()) == Math.max(2, rate.frame(500)));
    }

    @Test
    void movesAreSlowAndGoInAndOutInTurn() {
        List<Keyframes<Camera>> cameras = main(PlainReel.of(Canvas.hd(), photos(6, 1600, 900))).visuals().stream().map(Visual::camera)
                .toList();
        for (int i = 0; i < cameras.size(); i++) {
            double start = cameras.get(i).at(0, Camera::between).zoom();
            double end = cameras.get(i).at(1, Camera::between).zoom();
            assertThat(Math.min(start, end)).isEqualTo(1);
            // Craft: at most 12 %, and 3.5 % for each of four seconds.
            assertThat(Math.max(start, end)).isCloseTo(1.12, within(1e-9));
            assertThat(end > start).as("photo %d goes in", i).isEqualTo(i % 2 == 0);
            assertThat(cameras.get(i).frames().getFirst().easing()).isEqualTo(Easing.EASE_IN_OUT);
        }
    }

    @ParameterizedTest
    @CsvSource({"1600,900,COVER", "1600,1200,COVER", "1200,1600,BLUR_FILL", "2240,900,COVER", "2400,900,BLUR_FILL", "1120,900,COVER",
            "1100,900,BLUR_FILL", "1,10000,BLUR_FILL"})
    void photosAreCroppedWhenSevenTenthsSurvive(int width, int height, Fit fit) {
        assertThat(main(PlainReel.of(Canvas.hd(), photos(1, width, height))).visuals().getFirst().fit()).isEqualTo(fit);
    }

    @Test
    void onePhotoIsAFilmWithoutTransitions() {
        Draft draft = PlainReel.of(Canvas.hd(), photos(1, 1600, 900));
        assertThat(main(draft).transitions()).isEmpty();
        assertThat(draft.durationMs()).isEqualTo(4_000);
    }

    @Test
    void noPhotosAreNoReel() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainReel.of(Canvas.hd(), List.of()));
    }
}
