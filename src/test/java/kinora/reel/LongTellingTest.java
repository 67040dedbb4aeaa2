package kinora.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import kinora.media.ClipFacts;
import kinora.media.MediaInfo;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.Visual;

/// A film of one long clip.
final class LongTellingTest {
    private static final Canvas WIDE = new Canvas(1920, 1080, FrameRate.of(30), 0);
    private static final int LENGTH = 40_000;

    private static Told.Made told(int width, int height, List<PictureFacts.Face> faces) {
        PictureFacts poster = new PictureFacts(100, 0, 0, 10, 110, 40, 10, 0, 0, faces, Optional.empty());
        ClipFacts.Step person = new ClipFacts.Step(150, 80, 100, 110, -20, Optional.of(new Region(200, 200, 500, 700)));
        ClipFacts facts = new ClipFacts(500, Collections.nCopies(LENGTH / 500, person), poster,
                List.of(new ClipFacts.Span(1_000, 9_000), new ClipFacts.Span(12_000, 20_000), new ClipFacts.Span(26_000, 38_000)),
                List.of(), true);
        MediaInfo.Clip info = new MediaInfo.Clip("a".repeat(64), "mp4", width, height, LENGTH, 30, 1, false,
                Optional.of(new MediaInfo.AudioTrack(2, 48_000)), Optional.empty(), "");
        Story story = new Story(WIDE,
                List.of(new Story.Clip("talk.mp4", new MediaRef.Stored("c"), info, Optional.of(facts), Optional.empty())), false,
                Optional.of(new Story.Composed("made", "acoustic", 1)), "auto", OptionalLong.empty(), "", Story.TitledBy.PERSON,
                Story.Wishes.NONE);
        return (Told.Made) Telling.of(story);
    }

    private static List<Camera> cameras(Told.Made told) {
        List<Visual> shots = told.draft().main().orElseThrow().visuals();
        assertThat(shots).hasSize(3).allMatch(shot -> shot.camera().frames().size() == 1);
        return shots.stream().map(shot -> shot.camera().frames().getFirst().value()).toList();
    }

    @Test
    void everyOtherPieceOfATalkIsNearerAndTheFaceStaysInside() {
        PictureFacts.Face face = new PictureFacts.Face(new Region(420, 200, 160, 280), 800);
        List<Camera> cameras = cameras(told(3840, 2160, List.of(face)));
        assertThat(cameras.stream().map(Camera::zoom)).containsExactly(1.0, 1.1, 1.0);
        Camera near = cameras.get(1);
        assertThat(near.centerY() - 0.5 / near.zoom()).isLessThan(0.2);
        assertThat(near.centerX() - 0.5 / near.zoom()).isLessThan(0.42);
        assertThat(near.centerX() + 0.5 / near.zoom()).isGreaterThan(0.58);
    }

    @Test
    void withoutAFaceOrPixelsTheCameraStays() {
        assertThat(cameras(told(3840, 2160, List.of())).stream().map(Camera::zoom)).containsOnly(1.0);
        PictureFacts.Face face = new PictureFacts.Face(new Region(420, 200, 160, 280), 800);
        assertThat(cameras(told(960, 540, List.of(face))).stream().map(Camera::zoom)).containsOnly(1.0);
    }

    @Test
    void musicUnderATalkIsSoft() {
        List<Sound> sounds = told(1920, 1080, List.of()).draft().tracks().stream().filter(Track.Audio.class::isInstance)
                .flatMap(track -> ((Track.Audio) track).sounds().stream()).toList();
        assertThat(sounds).isNotEmpty().allMatch(sound -> sound.gainPermille() == Score.UNDER_TALK);
    }
}
