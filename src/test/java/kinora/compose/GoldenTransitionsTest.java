package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.media.Planes;

/// Three moments of every transition over made pictures, to the pixel; `-Dgolden=update` writes them anew. What differs is laid beside what is expected in
/// `target/golden`: expected, actual, difference from top to bottom.
final class GoldenTransitionsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "kinora", "compose", "transitions");
    private static final Path FAILED = Path.of("target", "golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final int WIDTH = 36;
    private static final int HEIGHT = 20;
    private static final int LARGEST_FILE = 6 * 1024;

    static Stream<String> names() {
        return Transitions.ALL.stream().map(Look::id);
    }

    @ParameterizedTest
    @MethodSource("names")
    void momentsLookAsTheyDid(String name) throws IOException {
        BufferedImage actual = Strips.of(name, going(), coming(), WIDTH, HEIGHT, 3);
        Path file = FOLDER.resolve(name + ".png");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            ImageIO.write(actual, "png", file.toFile());
        }
        assertThat(file).as("run with -Dgolden=update and look at it").exists();
        assertThat(Files.size(file)).isLessThan(LARGEST_FILE);
        BufferedImage expected = ImageIO.read(file.toFile());
        int different = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                different += actual.getRGB(x, y) == expected.getRGB(x, y) ? 0 : 1;
            }
        }
        if (different > 0) {
            lay(name, expected, actual);
        }
        assertThat(different).as("pixels of %s that differ; see %s", name, FAILED.resolve(name + ".png")).isZero();
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".png").toList());
        }
    }

    private static void lay(String name, BufferedImage expected, BufferedImage actual) throws IOException {
        int height = expected.getHeight();
        BufferedImage laid = new BufferedImage(expected.getWidth(), 3 * height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                laid.setRGB(x, y, expected.getRGB(x, y));
                laid.setRGB(x, height + y, actual.getRGB(x, y));
                laid.setRGB(x, 2 * height + y, expected.getRGB(x, y) == actual.getRGB(x, y) ? 0 : 0xFFFFFF);
            }
        }
        Files.createDirectories(FAILED);
        ImageIO.write(laid, "png", FAILED.resolve(name + ".png").toFile());
    }

    /// Blue squares.
    private static Planes going() {
        BufferedImage picture = new BufferedImage(52, 28, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 52; x++) {
                picture.setRGB(x, y, ((x >> 3) + (y >> 3)) % 2 == 0 ? 0x2C4A7C : 0xA9BDD8);
            }
        }
        return Strips.planes(picture);
    }

    /// Orange stripes.
    private static Planes coming() {
        BufferedImage picture = new BufferedImage(52, 28, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 28; y++) {
            for (int x = 0; x < 52; x++) {
                picture.setRGB(x, y, (x + y) / 7 % 2 == 0 ? 0xC8702A : 0xF2D5A0);
            }
        }
        return Strips.planes(picture);
    }
}
