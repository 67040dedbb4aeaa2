package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Motion, from a photo's file to the film's file: a disc with a soft edge is where the draft's keyframes say, across the border of a chunk and on through a
/// dissolve. The expected places come from the draft's own definition, [Camera#between] and [Keyframes], never from what draws.
@Timeout(120)
final class SteadyMotionTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int PICTURE_WIDTH = 640;
    private static final int PICTURE_HEIGHT = 360;
    private static final double DISC_X = 350.3;
    private static final double DISC_Y = 168.6;
    private static final double DISC_SIZE = 40;
    private static final double SOFTNESS = 6;
    private static final FrameRate RATE = FrameRate.of(30);
    private static final int FRAMES = 165;
    private static final int DISSOLVE = 20;
    /// The first shot is seen to the end of the dissolve, its camera moves until then.
    private static final int SEEN = FRAMES + DISSOLVE / 2;
    /// Half of the dissolve later there is too little light left to measure.
    private static final int MEASURED = FRAMES + 2;

    @TempDir
    private Path folder = Path.of("");

    private static BufferedImage disc() {
        BufferedImage image = new BufferedImage(PICTURE_WIDTH, PICTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < PICTURE_HEIGHT; y++) {
            for (int x = 0; x < PICTURE_WIDTH; x++) {
                double distance = Math.hypot(x + 0.5 - DISC_X, y + 0.5 - DISC_Y);
                int level = (int) Math.round(230 * Math.clamp((DISC_SIZE + SOFTNESS / 2 - distance) / SOFTNESS, 0, 1));
                image.setRGB(x, y, level * 0x010101);
            }
        }
        return image;
    }

    private static Draft draft(MediaRef spot, MediaRef black, Keyframes<Camera> move) {
        Visual left = Visual.still(new SegmentId("a"), RATE.range(0, FRAMES), "a", spot).withCamera(move);
        Visual right = Visual.still(new SegmentId("b"), RATE.range(FRAMES, 60), "b", black);
        Transition dissolve = new Transition(left.id(), right.id(), Composition.DISSOLVE, RATE.ms(DISSOLVE), Easing.EASE_IN_OUT,
                Extras.none());
        return new Draft(new Canvas(WIDTH, HEIGHT, RATE, 0), "",
                List.of(new Track.Video(new TrackId("t"), List.of(left, right), List.of(dissolve), Extras.none())), 0, Extras.none());
    }

    private static double[] expected(Keyframes<Camera> move, int frame) {
        Camera camera = move.at(frame / (SEEN - 1.0), Camera::between);
        double step = (double) PICTURE_WIDTH / WIDTH / camera.zoom();
        return new double[]{WIDTH / 2.0 + (DISC_X - camera.centerX() * PICTURE_WIDTH) / step,
                HEIGHT / 2.0 + (DISC_Y - camera.centerY() * PICTURE_HEIGHT) / step};
    }

    /// Where the light has its middle, within a disc that is somewhat larger, around the place where it should be.
    private static double[] seen(Planes frame, double[] about) {
        double light = 0;
        double across = 0;
        double down = 0;
        double reach = 2 * DISC_SIZE * WIDTH / PICTURE_WIDTH;
        for (int p = 0; p < frame.y().length; p++) {
            double x = p % WIDTH + 0.5;
            double y = Math.floorDiv(p, WIDTH) + 0.5;
            if (Math.hypot(x - about[0], y - about[1]) < reach) {
                int level = Math.max(0, (frame.y()[p] & 0xFF) - 16);
                light += level;
                across += level * x;
                down += level * y;
            }
        }
        return new double[]{across / light, down / light};
    }

    private static void assertSteady(List<Planes> frames, Keyframes<Camera> move, double mostPixels, double mostBack, String what) {
        double squares = 0;
        double back = 0;
        double[] before = {};
        for (int frame = 0; frame < MEASURED; frame++) {
            double[] expected = expected(move, frame);
            double[] seen = seen(frames.get(frame), expected);
            squares += Math.pow(seen[0] - expected[0], 2) + Math.pow(seen[1] - expected[1], 2);
            back = before.length == 0 ? 0 : Math.max(back, before[0] - seen[0]);
            before = seen;
        }
        double rms = Math.sqrt(squares / MEASURED);
        assertThat(rms).as("%s: root of the mean square, in pixels", what).isLessThanOrEqualTo(mostPixels);
        assertThat(back).as("%s: largest step against the move, in pixels", what).isLessThanOrEqualTo(mostBack);
    }

    @ParameterizedTest
    @EnumSource(value = Easing.class, names = {"LINEAR", "EASE_IN_OUT"})
    void aMarkerFollowsTheKeyframesBeforeAndAfterEncoding(Easing easing) throws Exception {
        Studio studio = new Studio(folder);
        Keyframes<Camera> move = Keyframes.move(new Camera(0.53, 0.5, 1.1, 0), new Camera(0.48, 0.49, 1.24, 0), easing);
        BufferedImage black = new BufferedImage(PICTURE_WIDTH, PICTURE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Draft draft = draft(studio.add("spot", disc()), studio.add("black", black), move);
        assertThat(ChunkPlan.of(studio.composed(draft).composition()).stream().map(ChunkPlan::first)).contains(90L);
        assertSteady(studio.drawn(draft), move, 0.02, 0.01, easing + " drawn");
        assertSteady(studio.decoded(draft), move, 0.04, 0.02, easing + " in the file");
    }

    /// What moves by whole pixels, as FFmpeg's zoompan does, does not pass.
    @Test
    void wholePixelsWouldBeNoticed() {
        double squares = 0;
        Keyframes<Camera> move = Keyframes.move(new Camera(0.53, 0.5, 1.1, 0), new Camera(0.48, 0.49, 1.24, 0), Easing.EASE_IN_OUT);
        for (int frame = 0; frame < MEASURED; frame++) {
            double[] place = expected(move, frame);
            squares += Math.pow(place[0] - Math.round(place[0]), 2) + Math.pow(place[1] - Math.round(place[1]), 2);
        }
        assertThat(Math.sqrt(squares / MEASURED)).isGreaterThan(0.2);
    }
}
