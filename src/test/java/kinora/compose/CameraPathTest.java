package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import kinora.compose.Shot.Point;
import kinora.media.PictureSpec;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;

final class CameraPathTest {
    private static final Canvas CANVAS = new Canvas(160, 90, FrameRate.of(30), 0);
    private static final Offset<Double> EXACT = within(1e-9);

    private static Shot shot(int width, int height, Point... path) {
        return new Shot(Films.hash("p"), new PictureSpec(width, height, new PictureSpec.Surround.None()), 0, 101, List.of(path));
    }

    private static Point point(double at, double x, double y, double zoom, Easing easing) {
        return new Point((int) Math.round(at * Shot.UNIT), (int) Math.round(x * Shot.UNIT), (int) Math.round(y * Shot.UNIT),
                (int) Math.round(zoom * Shot.UNIT), easing);
    }

    @Test
    void endsShowExactlyWhatTheKeyframesSay() {
        Shot shot = shot(320, 180, point(0, 0.5, 0.5, 1, Easing.EASE_IN_OUT), point(1, 0.5, 0.5, 2, Easing.LINEAR));
        Pose start = CameraPath.pose(shot, CANVAS, 0);
        Pose end = CameraPath.pose(shot, CANVAS, 1);
        assertThat(start).isEqualTo(new Pose(0, 0, 2));
        assertThat(end.step()).isCloseTo(1, EXACT);
        assertThat(end.originX()).isCloseTo(80, EXACT);
        assertThat(end.originY()).isCloseTo(45, EXACT);
    }

    @Test
    void zoomRunsInEqualFactors() {
        Shot shot = shot(320, 180, point(0, 0.5, 0.5, 1, Easing.LINEAR), point(1, 0.5, 0.5, 4, Easing.LINEAR));
        for (int i = 0; i <= 16; i++) {
            assertThat(CameraPath.pose(shot, CANVAS, i / 16.0).step()).isCloseTo(2 * Math.pow(4, -i / 16.0), EXACT);
        }
    }

    @Test
    void aViewWithoutZoomMovesInEqualSteps() {
        Shot shot = shot(320, 180, point(0, 0.3, 0.5, 2, Easing.LINEAR), point(1, 0.7, 0.4, 2, Easing.LINEAR));
        for (int i = 0; i <= 10; i++) {
            Pose pose = CameraPath.pose(shot, CANVAS, i / 10.0);
            assertThat(pose.originX()).isCloseTo(0.3 * 320 - 80 + i * 12.8, EXACT);
            assertThat(pose.originY()).isCloseTo(0.5 * 180 - 45 - i * 1.8, EXACT);
        }
    }

    @Test
    void viewStaysInsideAndItsEdgesNeverTurnBack() {
        long seed = 11;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 300; round++) {
            int width = 2 + 2 * random.nextInt(300);
            int height = 2 + 2 * random.nextInt(300);
            Easing easing = Easing.values()[random.nextInt(4)];
            Shot shot = shot(width, height, point(0, random.nextDouble(), random.nextDouble(), 1 + random.nextDouble(), easing),
                    point(1, random.nextDouble(), random.nextDouble(), 1 + 3 * random.nextDouble(), Easing.LINEAR));
            double[][] edges = new double[101][];
            for (int i = 0; i <= 100; i++) {
                Pose pose = CameraPath.pose(shot, CANVAS, i / 100.0);
                edges[i] = new double[]{pose.originX(), pose.originY(), pose.originX() + 160 * pose.step(),
                        pose.originY() + 90 * pose.step()};
                assertThat(edges[i][0]).as("left, seed %d round %d", seed, round).isGreaterThanOrEqualTo(0);
                assertThat(edges[i][1]).as("top, seed %d round %d", seed, round).isGreaterThanOrEqualTo(0);
                assertThat(edges[i][2]).as("right, seed %d round %d", seed, round).isLessThanOrEqualTo(width + 1e-6);
                assertThat(edges[i][3]).as("bottom, seed %d round %d", seed, round).isLessThanOrEqualTo(height + 1e-6);
            }
            for (int edge = 0; edge < 4; edge++) {
                double way = edges[100][edge] - edges[0][edge];
                for (int i = 1; i <= 100; i++) {
                    double step = edges[i][edge] - edges[i - 1][edge];
                    assertThat(step * Math.signum(way)).as("edge %d at %d, seed %d round %d", edge, i, seed, round)
                            .isGreaterThanOrEqualTo(-1e-6);
                }
            }
        }
    }

    @Test
    void onAKeyframeItsOwnValueIsShownAlsoAfterAHold() {
        long seed = 12;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int frames : new int[]{2, 3, 4, 7, 31, 100}) {
            for (int at = 1; at < frames; at++) {
                double progress = (double) at / (frames - 1);
                Easing easing = Easing.values()[random.nextInt(5)];
                List<Keyframes.Keyframe<Camera>> keys = List.of(new Keyframes.Keyframe<>(0, Camera.WHOLE, Easing.HOLD),
                        new Keyframes.Keyframe<>(progress, Camera.zoomed(2), easing));
                Shot shot = shot(320, 180, point(0, 0.5, 0.5, 1, Easing.HOLD), point(progress, 0.5, 0.5, 2, easing));
                for (int frame = 0; frame < frames; frame++) {
                    double here = (double) frame / (frames - 1);
                    double zoom = new Keyframes<>(keys).at(here, Camera::between).zoom();
                    assertThat(CameraPath.pose(shot, CANVAS, here).step()).as("frame %d of %d, keyframe on %d", frame, frames, at)
                            .isCloseTo(2 / zoom, EXACT);
                }
            }
        }
    }

    @Test
    void beforeTheFirstAndAfterTheLastKeyframeNothingMoves() {
        Shot shot = shot(320, 180, point(0.25, 0.5, 0.5, 2, Easing.EASE_IN), point(0.75, 0.5, 0.5, 1, Easing.HOLD));
        assertThat(CameraPath.pose(shot, CANVAS, 0)).isEqualTo(CameraPath.pose(shot, CANVAS, 0.25));
        assertThat(CameraPath.pose(shot, CANVAS, 0).step()).isCloseTo(1, EXACT);
        assertThat(CameraPath.pose(shot, CANVAS, 1)).isEqualTo(CameraPath.pose(shot, CANVAS, 0.75));
        assertThat(CameraPath.pose(shot, CANVAS, 1).step()).isCloseTo(2, EXACT);
    }
}
