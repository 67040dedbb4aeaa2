package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import kinora.compose.OverlayExamples.Source;
import kinora.media.Planes;

/// A picture of every framing, layout and blend mode: to the pixel over made pictures (`-Dgolden=update` writes them anew), and over photos for the reference
/// (`-Ddocs=update`).
final class OverlayPicturesTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "kinora", "compose", "overlays");
    private static final Path PAGES = Path.of("docs", "images");
    private static final Path PHOTOS = Path.of("examples", "photos");
    private static final Path FAILED = Path.of("target", "golden");
    private static final int WIDTH = 200;
    private static final int HEIGHT = 112;
    private static final long MOST_BYTES = 600_000;

    private interface Drawing {
        Planes of(OverlayExamples examples) throws IOException;
    }

    private static Map<String, Drawing> all() {
        Map<String, Drawing> all = new LinkedHashMap<>();
        Framings.ALL.forEach(one -> all.put("framings/" + one.id(), examples -> examples.framed(one)));
        Layouts.ALL.forEach(one -> all.put("layouts/" + one.id(), examples -> examples.laid(one)));
        BlendModes.ALL.forEach(one -> all.put("blends/" + one.id(), examples -> examples.blended(one)));
        return all;
    }

    @Test
    void everyEntryLooksAsItDid() throws IOException {
        OverlayExamples examples = new OverlayExamples(64, 36,
                List.of(squares(0x2C4A7C, 0xA9BDD8), squares(0xC8702A, 0xF2D5A0), squares(0x3C7A3C, 0xB8E0A8)));
        for (Map.Entry<String, Drawing> entry : all().entrySet()) {
            BufferedImage actual = Strips.row(List.of(entry.getValue().of(examples)));
            Path file = GOLDEN.resolve(entry.getKey() + ".png");
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.resolveSibling(""));
                ImageIO.write(actual, "png", file.toFile());
            }
            assertThat(file).as("run with -Dgolden=update and look at it").exists();
            BufferedImage expected = ImageIO.read(file.toFile());
            int different = 0;
            for (int y = 0; y < 36; y++) {
                for (int x = 0; x < 64; x++) {
                    different += actual.getRGB(x, y) == expected.getRGB(x, y) ? 0 : 1;
                }
            }
            if (different > 0) {
                Path failed = FAILED.resolve(entry.getKey() + ".png");
                Files.createDirectories(failed.resolveSibling(""));
                ImageIO.write(actual, "png", failed.toFile());
            }
            assertThat(different).as("pixels of %s that differ; see %s", entry.getKey(), FAILED).isZero();
        }
    }

    @Test
    void picturesOfThePageAreFresh() throws IOException {
        OverlayExamples examples = new OverlayExamples(WIDTH, HEIGHT,
                Stream.of("01-lake-at-first-light", "07-oranges-by-the-window", "05-lavender-and-a-tree", "09-sailing-into-the-sunset")
                        .<Source>map(name -> (width, height) -> Strips.photo(PHOTOS.resolve(name + ".jpg"), width, height)).toList());
        long bytes = 0;
        for (Map.Entry<String, Drawing> entry : all().entrySet()) {
            BufferedImage drawn = Strips.row(List.of(entry.getValue().of(examples)));
            Path file = PAGES.resolve(entry.getKey() + ".jpg");
            if ("update".equals(System.getProperty("docs"))) {
                Files.createDirectories(file.resolveSibling(""));
                VocabularyPageTest.write(drawn, file);
            }
            assertThat(file).as("run with -Ddocs=update").exists();
            assertThat(VocabularyPageTest.difference(drawn, ImageIO.read(file.toFile()))).as("%s is stale: run with -Ddocs=update", file)
                    .isLessThan(12);
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void noPictureIsLeftOver() throws IOException {
        for (String kind : List.of("framings", "layouts", "blends")) {
            for (Path folder : List.of(GOLDEN.resolve(kind), PAGES.resolve(kind))) {
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files.map(file -> kind + "/" + file.getFileName().toString().replaceAll("\\..*", "")))
                            .containsExactlyInAnyOrderElementsOf(all().keySet().stream().filter(key -> key.startsWith(kind)).toList());
                }
            }
        }
    }

    /// Six squares across, lighter to the right.
    private static Source squares(int one, int other) {
        return (width, height) -> {
            BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.setRGB(x, y, (6 * x / width + 4 * y / height) % 2 == 0 && 3 * x < 2 * width + y ? one : other);
                }
            }
            return Strips.planes(picture);
        };
    }
}
