package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.effect.Effect;
import kinora.compose.effect.Effects;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// Every effect draws a small picture as it always did. `-Dgolden=update` takes what is drawn now as right; look at it.
final class EffectPicturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/kinora/compose/effects");
    private static final Path FAILURES = Path.of("target/golden");
    private static final int WIDTH = 72;
    private static final int HEIGHT = 40;
    /// Largest file.
    private static final int BYTES = 6_000;
    /// Skin from dark to light, foliage, sky, and what is saturated.
    private static final int[] PATCHES = {0x5A3A28, 0x8D5A3C, 0xC68863, 0xE8B998, 0x4F7A36, 0x6FA8DC, 0xE02020, 0x20B020, 0x2030E0,
            0xF0D020, 0x10C8C8, 0xC020C0};

    static Stream<Effect> all() {
        return Effects.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void effectsDrawWhatTheyAlwaysDrew(Effect effect) throws IOException {
        BufferedImage drawn = image(EffectExample.of(effect, picture()));
        Path file = FOLDER.resolve(effect.id() + ".png");
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(drawn, "png", file.toFile());
        }
        assertThat(file).as("drawn with -Dgolden=update").exists();
        assertThat(Files.size(file)).isLessThan(BYTES);
        BufferedImage expected = ImageIO.read(file.toFile());
        if (!Arrays.equals(pixels(expected), pixels(drawn))) {
            Files.createDirectories(FAILURES);
            Path compared = FAILURES.resolve(effect.id() + ".png");
            ImageIO.write(compared(expected, drawn), "png", compared.toFile());
            fail(effect.id() + " draws something else: expected | actual | difference in " + compared);
        }
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(all().map(effect -> effect.id() + ".png").toList());
        }
    }

    /// A gray ramp, patches, a fine pattern and an edge.
    private static Planes picture() {
        Planes planes = Planes.filled(WIDTH, HEIGHT, YuvColour.of(0x808080));
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int third = y * 3 / HEIGHT;
                YuvColour colour = switch (third) {
                    case 0 -> YuvColour.of(x * 255 / (WIDTH - 1) * 0x010101);
                    case 1 -> YuvColour.of(PATCHES[x * PATCHES.length / WIDTH]);
                    default ->
                        YuvColour.of(x < WIDTH / 2 ? (x / 2 + y / 2) % 2 * 0x606060 + 0x404040 : x < 3 * WIDTH / 4 ? 0x181818 : 0xF0F0F0);
                };
                planes.y()[y * WIDTH + x] = colour.y();
                planes.u()[y / 2 * WIDTH / 2 + x / 2] = colour.u();
                planes.v()[y / 2 * WIDTH / 2 + x / 2] = colour.v();
            }
        }
        return planes;
    }

    private static BufferedImage image(Planes planes) {
        BufferedImage image = new BufferedImage(planes.width(), planes.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < planes.height(); y++) {
            for (int x = 0; x < planes.width(); x++) {
                int chroma = y / 2 * (planes.width() / 2) + x / 2;
                double luma = ((planes.y()[y * planes.width() + x] & 0xFF) - 16) / 219.0;
                double blue = ((planes.u()[chroma] & 0xFF) - 128) / 224.0;
                double red = ((planes.v()[chroma] & 0xFF) - 128) / 224.0;
                image.setRGB(x, y,
                        level(luma + 1.5748 * red) << 16 | level(luma - 0.4681 * red - 0.1873 * blue) << 8 | level(luma + 1.8556 * blue));
            }
        }
        return image;
    }

    private static int level(double share) {
        return Math.clamp(Math.round(share * 255), 0, 255);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static BufferedImage compared(BufferedImage expected, BufferedImage actual) {
        BufferedImage all = new BufferedImage(3 * WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int one = expected.getRGB(x, y);
                int other = actual.getRGB(x, y);
                all.setRGB(x, y, one);
                all.setRGB(WIDTH + x, y, other);
                int difference = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    difference |= Math.min(255, 8 * Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF))) << shift;
                }
                all.setRGB(2 * WIDTH + x, y, difference);
            }
        }
        return all;
    }
}
