package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.media.Planes;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.StyleUse;

/// Every title style looks as it did when it came, was there, and went. `-Dgolden=update` takes what is drawn now as right; look at it.
final class GoldenTitlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/kinora/compose/titles");
    private static final Path FAILED = Path.of("target/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final Canvas CANVAS = new Canvas(192, 108, FrameRate.of(25), 0);
    /// Largest file.
    private static final int BYTES = 16_000;
    /// How far a level may be from that which was kept: letters are drawn with floating point, which is not the same on all kinds of processors.
    private static final int TOLERANCE = 12;

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> names() {
        return TitleStyles.ALL.stream().map(TitleStyle::id);
    }

    @ParameterizedTest
    @MethodSource("names")
    void titlesLookAsTheyDid(String name) throws IOException {
        TitleExamples examples = new TitleExamples(folder);
        Composition film = examples.composed(ground(), CANVAS, TitleExamples.text(name), StyleUse.of(name), TitleExamples.frames(name));
        BufferedImage drawn = Strips.row(examples.over(ground(), film, List.of(4, film.frames() / 2, film.frames() - 3)));
        Path file = FOLDER.resolve(name + ".png");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            ImageIO.write(drawn, "png", file.toFile());
        }
        assertThat(file).as("drawn with -Dgolden=update").exists();
        assertThat(Files.size(file)).isLessThan(BYTES);
        BufferedImage kept = ImageIO.read(file.toFile());
        int different = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                different += differ(drawn.getRGB(x, y), kept.getRGB(x, y)) ? 1 : 0;
            }
        }
        if (different > 0) {
            Files.createDirectories(FAILED);
            ImageIO.write(drawn, "png", FAILED.resolve("title-" + name + ".png").toFile());
        }
        assertThat(different).as("pixels of %s that differ; see %s", name, FAILED.resolve("title-" + name + ".png")).isZero();
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".png").toList());
        }
    }

    private static boolean differ(int one, int other) {
        return Math.abs((one & 0xFF) - (other & 0xFF)) > TOLERANCE || Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) > TOLERANCE
                || Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) > TOLERANCE;
    }

    /// Dark on the left, light on the right.
    private static Planes ground() {
        BufferedImage picture = new BufferedImage(CANVAS.width(), CANVAS.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < CANVAS.height(); y++) {
            for (int x = 0; x < CANVAS.width(); x++) {
                picture.setRGB(x, y, x < CANVAS.width() / 2 ? 0x28425F : 0xE8DCC0);
            }
        }
        return Strips.planes(picture);
    }
}
