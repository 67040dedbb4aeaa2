package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.NumberedClips;
import kinora.compose.Composition;
import kinora.media.Planes;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Every frame of a file that was joined from chunks against the frame that the whole composition draws there.
@Timeout(180)
final class JoinedFramesTest {
    private static final FrameRate RATE = FrameRate.of(30);
    private static final Canvas CANVAS = new Canvas(320, 180, RATE, 0x103050);
    /// Frames on either side of a join that are told when it fails.
    private static final int AROUND = 8;
    /// The end of the dissolve between two shots of 240 frames.
    private static final int DISSOLVED = 248;

    @TempDir
    private Path folder = Path.of("");
    private Studio studio = new Studio(folder);
    private final List<Visual> visuals = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private final List<Track> others = new ArrayList<>();
    private long at;

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    private MediaRef photo(int number) throws IOException {
        return studio.add("photo" + number, Studio.waves(480, 270, number));
    }

    private void shot(MediaRef source, int frames, Keyframes<Camera> move) {
        visuals.add(Visual.still(new SegmentId("s" + visuals.size()), RATE.range(at, frames), "", source).withCamera(move));
        at += frames;
    }

    /// Joins the last shot to the one before it.
    private void with(String look, int frames) {
        transitions.add(new Transition(visuals.get(visuals.size() - 2).id(), visuals.getLast().id(), look, RATE.ms(frames),
                Easing.EASE_IN_OUT, Extras.none()));
    }

    private void title(int first, int frames) {
        others.add(new Track.Text(new TrackId("words"), List
                .of(new Title(new SegmentId("w"), RATE.range(first, frames), "", "A day by the sea", StyleUse.of("title"), Extras.none())),
                Extras.none()));
    }

    private Draft draft() {
        List<Track> tracks = new ArrayList<>(List.of(new Track.Video(new TrackId("t"), visuals, transitions, Extras.none())));
        tracks.addAll(others);
        return new Draft(CANVAS, "", tracks, 0, Extras.none());
    }

    private static Keyframes<Camera> zoom(double from, double to) {
        return Keyframes.move(Camera.zoomed(from), Camera.zoomed(to), Easing.EASE_IN_OUT);
    }

    /// Hard cuts, cuts beside dissolves, dissolves that touch, a wipe, one-frame and two-frame shots, a clip, a title over a cut, a gap.
    @Test
    void noFrameOfAnotherMomentIsSeenAnywhere() throws Exception {
        List<MediaRef> photos = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            photos.add(photo(i));
        }
        MediaRef clip = studio.add("clip", NumberedClips.write(folder.resolve("clip.mp4"), 30, 1, 90));
        shot(photos.get(0), 40, zoom(1, 1.1));
        shot(photos.get(1), 1, zoom(1, 1));
        shot(photos.get(2), 30, zoom(1.1, 1));
        shot(photos.get(3), 40, zoom(1, 1.1));
        with(Composition.DISSOLVE, 12);
        shot(photos.get(4), 2, zoom(1, 1));
        shot(photos.get(5), 1, zoom(1, 1));
        shot(clip, 50, zoom(1, 1));
        shot(photos.get(6), 20, zoom(1, 1.2));
        with("wipe", 20);
        shot(photos.get(7), 160, zoom(1.2, 1));
        with(Composition.DISSOLVE, 20);
        at += 5;
        shot(photos.get(0), 1, zoom(1, 1));
        title(100, 80);
        Draft draft = draft();
        assertThat(ChunkPlan.of(studio.composed(draft).composition())).hasSizeGreaterThan(7);

        List<Planes> drawn = studio.drawn(draft);
        List<Planes> decoded = studio.decoded(draft);
        assertThat(decoded).hasSameSizeAs(drawn).hasSize(350);
        List<Integer> middles = visuals.stream()
                .map(visual -> (int) (RATE.frame(visual.range().startMs()) + RATE.frame(visual.range().endMs())) / 2).toList();
        for (int frame = 0; frame < drawn.size(); frame++) {
            double own = Studio.psnr(decoded.get(frame), drawn.get(frame));
            assertThat(own).as("frame %d", frame).isGreaterThanOrEqualTo(30);
            for (int middle : middles) {
                if (Studio.psnr(drawn.get(frame), drawn.get(middle)) < own) {
                    assertThat(Studio.psnr(decoded.get(frame), drawn.get(middle))).as("frame %d, against %d", frame, middle)
                            .isLessThan(own);
                }
            }
            for (int near = Math.max(0, frame - 1); near <= Math.min(drawn.size() - 1, frame + 1); near++) {
                if (Studio.psnr(drawn.get(frame), drawn.get(near)) < 30) {
                    assertThat(Studio.psnr(decoded.get(frame), drawn.get(near))).as("frame %d, against %d", frame, near)
                            .isLessThan(own - 3);
                }
            }
        }
    }

    /// The last picture before a join is as good as the first behind it, within 1 dB. Where a dissolve ends the picture itself changes from mixed to alone: one
    /// uninterrupted encoding of photos steps there by up to 1.4 dB.
    @Test
    void qualityDoesNotStepAtAJoin() throws Exception {
        shot(photo(1), 240, zoom(1, 1.15));
        shot(photo(2), 240, zoom(1.15, 1));
        with(Composition.DISSOLVE, 16);
        Draft draft = draft();
        List<Planes> drawn = studio.drawn(draft);
        List<Planes> decoded = studio.decoded(draft);
        double[] psnr = new double[drawn.size()];
        for (int i = 0; i < psnr.length; i++) {
            psnr[i] = Studio.psnr(decoded.get(i), drawn.get(i));
        }
        for (ChunkPlan plan : ChunkPlan.of(studio.composed(draft).composition())) {
            int join = (int) plan.first();
            String around = Arrays.toString(Arrays.copyOfRange(psnr, Math.max(0, join - AROUND), join + AROUND));
            if (join > 0) {
                double most = join == DISSOLVED ? 1.5 : 1;
                assertThat(Math.abs(psnr[join] - psnr[join - 1])).as("join at %d, decibels around it: %s", join, around)
                        .isLessThanOrEqualTo(most);
            }
        }
    }
}
