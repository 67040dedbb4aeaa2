package kinora.music.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import kinora.music.score.Commission;
import kinora.music.score.Composer;
import kinora.music.score.Score;
import kinora.music.score.Styles;

/// A picture of each style stands in `docs/images/music`; `-Ddocs=update` draws them anew. Whether they are fresh is told by the notes; what they sound like is played only for
/// drawing.
class MusicPicturesTest {
    private static final Path PICTURES = Path.of("docs", "images", "music");
    private static final boolean UPDATE = "update".equals(System.getProperty("docs"));
    private static final int SECONDS = 48;
    private static final long SEED = 3;
    private static final long MOST_BYTES = 96_000;

    @Test
    void picturesOfStylesAreFresh() throws IOException {
        for (String style : Styles.names()) {
            Score score = Composer.compose(Commission.of(style, (long) SECONDS * Score.RATE, SEED));
            Path file = PICTURES.resolve(style + ".png");
            if (UPDATE) {
                Files.createDirectories(PICTURES);
                ImageIO.write(MusicPictures.of(score, Studio.record(score)), "png", file.toFile());
            }
            assertThat(file).as("run with -Ddocs=update").exists();
            BufferedImage kept = ImageIO.read(file.toFile());
            int[] there = kept.getRGB(0, 0, MusicPictures.WIDTH, MusicPictures.NOTES, null, 0, MusicPictures.WIDTH);
            int[] drawn = MusicPictures.notes(score).getRGB(0, 0, MusicPictures.WIDTH, MusicPictures.NOTES, null, 0, MusicPictures.WIDTH);
            assertThat(there).as("%s is stale: run with -Ddocs=update", file).isEqualTo(drawn);
            assertThat(Files.size(file)).as("bytes of %s", file).isLessThan(MOST_BYTES);
        }
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
            assertThat(names).isEqualTo(Styles.names().stream().map(name -> name + ".png").sorted().toList());
        }
    }
}
