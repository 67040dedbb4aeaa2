package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// Turned and small pictures, pictures with alpha, and mattes.
final class GeometryTest {
    private static final int BACKGROUND = 0x204060;
    private static final YuvColour GROUND = YuvColour.of(BACKGROUND);
    private static final Canvas CANVAS = new Canvas(64, 48, FrameRate.of(30), BACKGROUND);

    private static Shot shot(String id, int width, int height, int frames, Shot.Point... path) {
        return new Shot(Films.hash(id), new PictureSpec(width, height, new PictureSpec.Surround.None()), 0, frames, List.of(path));
    }

    private static Shot.Point point(double zoom, double turn) {
        return new Shot.Point(0, 500_000, 500_000, (int) Math.round(zoom * Shot.UNIT), (int) Math.round(turn * Shot.UNIT), Easing.LINEAR);
    }

    private static Planes drawn(Planes picture, Shot.Point point) {
        Shot shot = shot("a", picture.width(), picture.height(), 1, point);
        return new Compositor(new Composition(CANVAS, 1, List.of(shot), List.of()), Map.of(PictureKey.of(shot), picture)).draw(0);
    }

    private static Planes noisy(int width, int height, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Planes planes = Planes.filled(width, height, GROUND);
        random.nextBytes(planes.y());
        random.nextBytes(planes.u());
        random.nextBytes(planes.v());
        return planes;
    }

    /// Equal save where a position lies so near the middle between two phases that doubles and the run along the row round it apart.
    @Test
    void withoutATurnTheAffineDrawsWhatTheSeparableDraws() {
        Planes picture = noisy(90, 70, 31);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(32);
        int differing = 0;
        for (int round = 0; round < 50; round++) {
            double step = random.nextDouble(0.3, 1.2);
            double x = random.nextDouble(2, 90 - 64 * step - 2);
            double y = random.nextDouble(2, 70 - 48 * step - 2);
            Resampler separable = new Resampler(new ScalarKernels(), 64);
            separable.look(90, 70, x, y, step);
            AffineResampler affine = new AffineResampler(new ScalarKernels(), 64);
            affine.look(new AffineResampler.View(90, 70, -0.5, -0.5, x + step / 2 - 0.5, y + step / 2 - 0.5, step, 0));
            byte[] expected = new byte[64];
            byte[] found = new byte[64];
            for (int row = 0; row < 48; row++) {
                separable.row(picture.y(), row, expected, 0);
                affine.row(picture.y(), 16, row, found, 0);
                assertThat(affine.covers(row)).isTrue();
                for (int i = 0; i < 64; i++) {
                    assertThat(found[i] & 0xFF).as("round %d", round).isCloseTo(expected[i] & 0xFF, within(1));
                    differing += found[i] == expected[i] ? 0 : 1;
                }
            }
        }
        assertThat(differing).isLessThan(50 * 48 * 64 / 1000);
    }

    @Test
    void aQuarterTurnMovesEverySampleToItsPlaceClockwise() {
        Planes picture = Planes.filled(48, 64, YuvColour.of(0));
        for (int i = 0; i < picture.y().length; i++) {
            picture.y()[i] = (byte) (16 + i % 48 + 2 * (i / 48));
        }
        // Covering 64x48 with 48x64 takes a zoom; at 3/4 of it the picture lies sample on pixel.
        Planes frame = drawn(picture, point(0.75, 90));
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                assertThat(frame.y()[y * 64 + x]).as("%d, %d", x, y).isEqualTo(picture.y()[(63 - x) * 48 + y]);
            }
        }
    }

    /// A field of one colour that is turned keeps its area, to a pixel's share: edges are covered in proportion.
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 7.3, 30, 45, 90, 133, -20, 359})
    void aTurnedPictureCoversItsOwnArea(double turn) {
        Planes frame = drawn(Planes.filled(32, 24, new YuvColour((byte) 235, (byte) 128, (byte) 128)), point(0.5, turn));
        double covered = 0;
        for (byte sample : frame.y()) {
            covered += ((sample & 0xFF) - (GROUND.y() & 0xFF)) / (235.0 - (GROUND.y() & 0xFF));
        }
        assertThat(covered).isCloseTo(32 * 24, within(3.0));
        double chroma = 0;
        for (byte sample : frame.u()) {
            chroma += ((sample & 0xFF) - (GROUND.u() & 0xFF)) / (128.0 - (GROUND.u() & 0xFF));
        }
        assertThat(chroma).isCloseTo(16 * 12, within(3.0));
        assertThat(frame.y()[0]).isEqualTo(GROUND.y());
        assertThat(frame.v()[frame.v().length - 1]).isEqualTo(GROUND.v());
    }

    @Test
    void aZoomBelowOneShowsTheBackgroundAroundAndThePictureInTheMiddle() {
        Planes frame = drawn(Planes.filled(64, 48, YuvColour.of(0xFFFFFF)), point(0.5, 0));
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                boolean inside = x >= 16 && x < 48 && y >= 12 && y < 36;
                assertThat(frame.y()[y * 64 + x]).as("%d, %d", x, y).isEqualTo(inside ? (byte) 235 : GROUND.y());
            }
        }
    }

    /// The same ramp in luma and chroma, told at each sample's own place, agrees wherever the canvas looks.
    @ParameterizedTest
    @ValueSource(doubles = {3, -11, 90, 180})
    void chromaTurnsWithItsLuma(double turn) {
        Planes picture = Planes.filled(96, 72, YuvColour.of(0));
        for (int i = 0; i < 96 * 72; i++) {
            picture.y()[i] = (byte) (40 + i % 96 + i / 96);
        }
        for (int i = 0; i < 48 * 36; i++) {
            picture.u()[i] = (byte) (40 + 2 * (i % 48) + 2 * (i / 48));
        }
        Planes frame = drawn(picture, point(1.6, turn));
        for (int row = 2; row < 22; row++) {
            for (int column = 2; column < 30; column++) {
                int pair = 2 * row * 64 + 2 * column;
                double luma = ((frame.y()[pair] & 0xFF) + (frame.y()[pair + 64] & 0xFF)) / 2.0;
                assertThat((double) (frame.u()[row * 32 + column] & 0xFF)).as("%d, %d", column, row).isCloseTo(luma - 0.5, within(1.1));
            }
        }
    }

    @Test
    void theCameraTurnsAndShrinksAsTheDraftDefinesIt() {
        Camera from = new Camera(0.4, 0.6, 0.5, -10);
        Camera to = new Camera(0.7, 0.5, 1.4, 35);
        Shot shot = shot("a", 128, 96, 101, new Shot.Point(0, 400_000, 600_000, 500_000, -10_000_000, Easing.EASE_IN_OUT),
                new Shot.Point(Shot.UNIT, 700_000, 500_000, 1_400_000, 35_000_000, Easing.LINEAR));
        for (int i = 0; i <= 100; i++) {
            Pose pose = CameraPath.pose(shot, CANVAS, i / 100.0);
            Camera camera = Camera.between(from, to, Easing.EASE_IN_OUT.at(i / 100.0));
            assertThat(pose.turnDeg()).isCloseTo(camera.rotationDeg(), within(1e-9));
            assertThat(2 / pose.step()).isCloseTo(camera.zoom(), within(1e-9));
            assertThat((pose.originX() + 32 * pose.step()) / 128).isCloseTo(camera.centerX(), within(1e-9));
            assertThat((pose.originY() + 24 * pose.step()) / 96).isCloseTo(camera.centerY(), within(1e-9));
        }
    }

    @Test
    void whatIsClearInAPictureShowsTheBackground() {
        byte[] alpha = new byte[64 * 48];
        byte[] luma = new byte[64 * 48];
        for (int i = 0; i < alpha.length; i++) {
            int opacity = i % 64 < 32 ? 0 : i / 64 < 24 ? 255 : 128;
            alpha[i] = (byte) opacity;
            luma[i] = (byte) (16 + (200 - 16) * opacity / 255);
        }
        Planes neutral = Planes.filled(64, 48, YuvColour.of(0));
        Planes frame = drawn(new Planes(64, 48, luma, neutral.u(), neutral.v(), alpha), point(1, 0));
        int ground = GROUND.y() & 0xFF;
        assertThat(frame.y()[10 * 64 + 10]).isEqualTo(GROUND.y());
        assertThat(frame.u()[5 * 32 + 5]).isEqualTo(GROUND.u());
        assertThat(frame.y()[10 * 64 + 50] & 0xFF).isEqualTo(200);
        assertThat(frame.u()[5 * 32 + 25] & 0xFF).isEqualTo(128);
        assertThat((double) (frame.y()[40 * 64 + 50] & 0xFF)).isCloseTo(108 + (ground - 16) * (127 / 255.0), within(1.0));
        assertThat((double) (frame.u()[20 * 32 + 25] & 0xFF)).isCloseTo(128 + ((GROUND.u() & 0xFF) - 128) * (127 / 255.0), within(1.0));
    }

    @Test
    void aDissolveOfClearPicturesIsTheDissolveOfWhatEachShowsAlone() {
        Planes neutral = Planes.filled(64, 48, YuvColour.of(0));
        byte[] half = new byte[64 * 48];
        Arrays.fill(half, (byte) 128);
        Planes clear = new Planes(64, 48, neutral.y(), neutral.u(), neutral.v(), half);
        Planes other = noisy(64, 48, 33);
        Shot from = shot("a", 64, 48, 9, point(1, 0));
        Shot to = shot("b", 64, 48, 9, point(0.8, 12));
        Composition film = new Composition(CANVAS, 9, List.of(from, to), List.of(new Mix(Composition.DISSOLVE, 0, 9, Easing.LINEAR)));
        Compositor both = new Compositor(film, Map.of(PictureKey.of(from), clear, PictureKey.of(to), other));
        byte[] first = drawn(clear, point(1, 0)).y().clone();
        byte[] second = drawn(other, point(0.8, 12)).y().clone();
        for (int frame = 0; frame < 9; frame++) {
            int weight = (int) Math.round(256 * (frame + 1) / 10.0);
            byte[] expected = first.clone();
            new ScalarKernels().mix(expected, 0, second, 0, expected.length, weight);
            assertThat(both.draw(frame).y()).as("frame %d", frame).isEqualTo(expected);
        }
    }

    @Test
    void anEdgeRunsInItsDirectionAndChromaSeesItWhereItsLumaDoes() {
        short[] luma = new short[40];
        short[] chroma = new short[20];
        int[][] directions = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-2, 1}};
        for (int[] direction : directions) {
            Matte edge = new Matte.Edge(direction[0], direction[1], Matte.Edge.PARTS / 2, 64);
            edge.row(0.5, 1, 11, 40, 30, 40, luma);
            edge.row(0.5, 2, 11, 40, 30, 20, chroma);
            for (int x = 0; x < 20; x++) {
                assertThat(chroma[x]).isEqualTo(luma[2 * x]);
            }
            assertThat(luma[39] - luma[0]).as("%d, %d", direction[0], direction[1])
                    .isEqualTo(-Integer.signum(direction[0]) * Math.abs(luma[39] - luma[0]));
        }
        new Matte.Edge(1, 0, Matte.Edge.PARTS / 2, 64).row(0.5, 1, 11, 40, 30, 40, luma);
        assertThat(luma[0]).isEqualTo((short) 256);
        assertThat(luma[39]).isZero();
        assertThat(luma[20]).isBetween((short) 100, (short) 156);
    }
}
