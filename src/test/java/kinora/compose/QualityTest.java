package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.media.YuvColour;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Easing;
import kinora.timeline.FrameRate;

/// How sharp and how steady frames are, in decibels and hundredths of a pixel.
final class QualityTest {
    private static final int WIDTH = 192;
    private static final int HEIGHT = 108;
    /// What planes have more than the largest view of them, see [PictureFit].
    private static final double OVERSAMPLING = 1.15;
    private static final double LARGEST_ZOOM = 1.3;

    /// Against Lanczos-3 in double precision, for all sizes that a move from 1.0 to 1.3 passes through.
    @Test
    void framesAreAsSharpAsLanczosAndSharperThanBilinear() {
        int planesWidth = (int) Math.round(WIDTH * OVERSAMPLING * LARGEST_ZOOM);
        int planesHeight = (int) Math.round(HEIGHT * OVERSAMPLING * LARGEST_ZOOM);
        byte[] picture = detail(planesWidth, planesHeight, 21);
        double sum = 0;
        double worst = Double.MAX_VALUE;
        double bilinearSum = 0;
        int frames = 13;
        for (int i = 0; i < frames; i++) {
            double zoom = 1 + (LARGEST_ZOOM - 1) * i / (frames - 1);
            double step = OVERSAMPLING * LARGEST_ZOOM / zoom;
            double x = (planesWidth - WIDTH * step) * 0.37;
            double y = (planesHeight - HEIGHT * step) * 0.61;
            double[] lanczos = lanczos(picture, planesWidth, planesHeight, x, y, step);
            double ours = psnr(lanczos, drawn(picture, planesWidth, planesHeight, x, y, step));
            bilinearSum += psnr(lanczos, bilinear(picture, planesWidth, planesHeight, x, y, step));
            sum += ours;
            worst = Math.min(worst, ours);
        }
        String said = "mean %.2f, worst %.2f, bilinear %.2f dB".formatted(sum / frames, worst, bilinearSum / frames);
        assertThat(sum / frames).as(said).isGreaterThanOrEqualTo(48);
        assertThat(worst).as(said).isGreaterThanOrEqualTo(45);
        assertThat((sum - bilinearSum) / frames).as(said).isGreaterThanOrEqualTo(3);
    }

    /// A zone plate that turns finer than a frame can show, at the wide end of a zoom from 1 to 2: what flickers from one frame to the next beside a
    /// Lanczos-3 of the same step.
    @Test
    void theWideEndOfALargeZoomDoesNotShimmer() {
        int width = (int) Math.round(WIDTH * 2 * OVERSAMPLING);
        int height = (int) Math.round(HEIGHT * 2 * OVERSAMPLING);
        byte[] plate = new byte[width * height];
        for (int p = 0; p < plate.length; p++) {
            double square = Math.pow(p % width - width / 2.0, 2) + Math.pow(Math.floorDiv(p, width) - height / 2.0, 2);
            plate[p] = (byte) Math.round(125.5 + 100 * Math.cos(Math.PI / width * square));
        }
        double step = 2 * OVERSAMPLING;
        double plain = flicker(plate, width, height, step, false);
        double widened = flicker(plate, width, height, step, true);
        assertThat(widened).as("levels, without widening %.1f", plain).isLessThan(plain / 4);
    }

    private static double flicker(byte[] picture, int width, int height, double step, boolean widened) {
        double[] before = {};
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            double here = step * (1 - 0.001 * i);
            double x = (width - WIDTH * here) / 2;
            double y = (height - HEIGHT * here) / 2;
            double[] error = lanczos(picture, width, height, x, y, here);
            byte[] drawn = widened ? wide(picture, width, height, x, y, here) : drawn(picture, width, height, x, y, here);
            for (int p = 0; p < error.length; p++) {
                error[p] -= drawn[p] & 0xFF;
                squares += i == 0 ? 0 : Math.pow(error[p] - before[p], 2);
            }
            before = error;
        }
        return Math.sqrt(squares / (2.0 * WIDTH * HEIGHT));
    }

    private static byte[] wide(byte[] picture, int width, int height, double x, double y, double step) {
        byte[] to = new byte[WIDTH * HEIGHT];
        WideResampler resampler = new WideResampler(WIDTH);
        resampler.look(width, height, x, y, step);
        for (int row = 0; row < HEIGHT; row++) {
            resampler.row(picture, row, to, row * WIDTH);
        }
        return to;
    }

    @Test
    void wideningStartsWhereTheUsualKernelEnds() {
        byte[] picture = detail(300, 200, 24);
        byte[] usual = drawn(picture, 300, 200, 3.3, 4.7, 1.4);
        byte[] wide = wide(picture, 300, 200, 3.3, 4.7, 1.4);
        for (int p = 0; p < usual.length; p++) {
            assertThat(Math.abs((usual[p] & 0xFF) - (wide[p] & 0xFF))).as("sample %d", p).isLessThanOrEqualTo(1);
        }
        for (double step = 1.4; step < 4; step += 0.001) {
            assertThat(WideResampler.scale(step + 0.001) - WideResampler.scale(step)).isBetween(0.0, 0.002);
        }
    }

    /// A soft spot is followed through a slow pan and zoom; where it should be comes from the camera's own definition.
    @ParameterizedTest
    @EnumSource(value = Easing.class, names = {"LINEAR", "EASE_IN_OUT"})
    void aMarkerFollowsTheKeyframes(Easing easing) {
        int width = 2 * WIDTH;
        int height = 2 * HEIGHT;
        double spotX = width * 0.55;
        double spotY = height * 0.45;
        Planes picture = spot(width, height, spotX, spotY);
        int frames = 60;
        // Moves the spot by 11.6 pixels across and 4 down in 60 frames.
        Camera from = new Camera(0.5, 0.5, 1.6, 0);
        Camera to = new Camera(0.47, 0.48, 1.75, 0);
        Shot shot = new Shot(Films.hash("spot"), new PictureSpec(width, height, new PictureSpec.Surround.None()), 0, frames,
                List.of(point(0, from, easing), point(Shot.UNIT, to, Easing.LINEAR)));
        Composition film = new Composition(new Canvas(WIDTH, HEIGHT, FrameRate.of(30), 0), frames, List.of(shot), List.of());
        Compositor compositor = new Compositor(film, Map.of(PictureKey.of(shot), picture));
        double squares = 0;
        double before = 0;
        for (int frame = 0; frame < frames; frame++) {
            Camera camera = Camera.between(from, to, easing.at(frame / (frames - 1.0)));
            double step = 2 / camera.zoom();
            double expectedX = WIDTH / 2.0 + (spotX - camera.centerX() * width) / step;
            double expectedY = HEIGHT / 2.0 + (spotY - camera.centerY() * height) / step;
            double[] seen = centroid(compositor.draw(frame));
            squares += Math.pow(seen[0] - expectedX, 2) + Math.pow(seen[1] - expectedY, 2);
            if (frame > 0) {
                assertThat(seen[0]).as("frame %d goes on to the right", frame).isGreaterThan(before - (easing == Easing.LINEAR ? 0 : 0.01));
            }
            before = seen[0];
        }
        assertThat(Math.sqrt(squares / frames)).as("root of the mean square, in pixels").isLessThanOrEqualTo(0.02);
    }

    private static Shot.Point point(int at, Camera camera, Easing easing) {
        return new Shot.Point(at, (int) Math.round(camera.centerX() * Shot.UNIT), (int) Math.round(camera.centerY() * Shot.UNIT),
                (int) Math.round(camera.zoom() * Shot.UNIT), easing);
    }

    /// Waves in all directions, every octave as strong as every other, as in photographs, with a contrast of 40 levels; up to three tenths of a wave a
    /// sample, the finest that a frame at the widest view can show.
    private static byte[] detail(int width, int height, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int waves = 160;
        double amplitude = 40 * Math.sqrt(2.0 / waves);
        double[] sum = new double[width * height];
        for (int i = 0; i < waves; i++) {
            double frequency = 0.003 * Math.pow(100, (i + random.nextDouble()) / waves);
            double direction = random.nextDouble(2 * Math.PI);
            double phase = random.nextDouble(2 * Math.PI);
            for (int p = 0; p < sum.length; p++) {
                double along = p % width * Math.cos(direction) + Math.floorDiv(p, width) * Math.sin(direction);
                sum[p] += amplitude * Math.sin(2 * Math.PI * frequency * along + phase);
            }
        }
        byte[] picture = new byte[sum.length];
        for (int p = 0; p < sum.length; p++) {
            picture[p] = (byte) Math.clamp(Math.round(125.5 + sum[p]), 16, 235);
        }
        return picture;
    }

    private static Planes spot(int width, int height, double x, double y) {
        Planes planes = Planes.filled(width, height, YuvColour.of(0));
        for (int p = 0; p < planes.y().length; p++) {
            double distance = Math.hypot(p % width + 0.5 - x, Math.floorDiv(p, width) + 0.5 - y);
            planes.y()[p] = (byte) Math.round(16 + 200 * Math.exp(-distance * distance / (2 * 8 * 8)));
        }
        return planes;
    }

    /// Where the light above black has its middle, in pixels from the corner of the canvas.
    private static double[] centroid(Planes frame) {
        double light = 0;
        double across = 0;
        double down = 0;
        for (int p = 0; p < frame.y().length; p++) {
            int level = (frame.y()[p] & 0xFF) - 16;
            light += level;
            across += level * (p % WIDTH + 0.5);
            down += level * (Math.floorDiv(p, WIDTH) + 0.5);
        }
        return new double[]{across / light, down / light};
    }

    private static byte[] drawn(byte[] picture, int width, int height, double x, double y, double step) {
        byte[] to = new byte[WIDTH * HEIGHT];
        Resampler resampler = new Resampler(Kernels.best(), WIDTH);
        resampler.look(width, height, x, y, step);
        for (int row = 0; row < HEIGHT; row++) {
            resampler.row(picture, row, to, row * WIDTH);
        }
        return to;
    }

    private static byte[] bilinear(byte[] picture, int width, int height, double x, double y, double step) {
        byte[] to = new byte[WIDTH * HEIGHT];
        for (int p = 0; p < to.length; p++) {
            double sx = Math.clamp(x + (p % WIDTH + 0.5) * step - 0.5, 0, width - 1);
            double sy = Math.clamp(y + (Math.floorDiv(p, WIDTH) + 0.5) * step - 0.5, 0, height - 1);
            int left = Math.min((int) sx, width - 2);
            int top = Math.min((int) sy, height - 2);
            int at = top * width + left;
            double upper = (picture[at] & 0xFF) * (1 - sx + left) + (picture[at + 1] & 0xFF) * (sx - left);
            double lower = (picture[at + width] & 0xFF) * (1 - sx + left) + (picture[at + width + 1] & 0xFF) * (sx - left);
            to[p] = (byte) Math.round(upper * (1 - sy + top) + lower * (sy - top));
        }
        return to;
    }

    /// Lanczos-3, widened by the step as every scaler does that makes pictures smaller, unrounded.
    private static double[] lanczos(byte[] picture, int width, int height, double x, double y, double step) {
        double[] rows = new double[HEIGHT * width];
        for (int row = 0; row < HEIGHT; row++) {
            double middle = y + (row + 0.5) * step - 0.5;
            for (int column = 0; column < width; column++) {
                double sum = 0;
                double weights = 0;
                for (int i = (int) Math.ceil(middle - 3 * step); i <= middle + 3 * step; i++) {
                    double weight = lanczos((i - middle) / step);
                    sum += weight * (picture[Math.clamp(i, 0, height - 1) * width + column] & 0xFF);
                    weights += weight;
                }
                rows[row * width + column] = sum / weights;
            }
        }
        double[] to = new double[WIDTH * HEIGHT];
        for (int p = 0; p < to.length; p++) {
            double middle = x + (p % WIDTH + 0.5) * step - 0.5;
            double sum = 0;
            double weights = 0;
            for (int i = (int) Math.ceil(middle - 3 * step); i <= middle + 3 * step; i++) {
                double weight = lanczos((i - middle) / step);
                sum += weight * rows[Math.floorDiv(p, WIDTH) * width + Math.clamp(i, 0, width - 1)];
                weights += weight;
            }
            to[p] = Math.clamp(sum / weights, 0, 255);
        }
        return to;
    }

    private static double lanczos(double x) {
        return x == 0 ? 1 : Math.abs(x) >= 3 ? 0 : 3 * Math.sin(Math.PI * x) * Math.sin(Math.PI * x / 3) / (Math.PI * Math.PI * x * x);
    }

    private static double psnr(double[] expected, byte[] drawn) {
        double squares = 0;
        for (int p = 0; p < drawn.length; p++) {
            squares += Math.pow(expected[p] - (drawn[p] & 0xFF), 2);
        }
        return 10 * Math.log10(255 * 255 * drawn.length / squares);
    }
}
