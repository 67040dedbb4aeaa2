package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Colours of `.cube` files, as a person uses them.
final class LookIT {
    private static final int NODES = 17;
    private static final String SIZE = "640x360";
    private static final String TABLE = "{\"source\":\"file:warm.cube\"}";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Photos.jpeg(folder.resolve("a.jpg"), 640, 360, 0.1f);
        StringBuilder cube = new StringBuilder("TITLE \"warm\"\r\nLUT_3D_SIZE " + NODES + "\r\n");
        for (int i = 0; i < NODES * NODES * NODES; i++) {
            double r = i % NODES / (NODES - 1.0);
            int row = i / NODES % NODES;
            double g = row / (NODES - 1.0);
            int plane = i / (NODES * NODES);
            double b = plane / (NODES - 1.0);
            cube.append(String.format(Locale.ROOT, "%.6f %.6f %.6f\r%n", Math.pow(r, 0.85), 0.9 * g + 0.08 * r, 0.1 + 0.7 * b * b));
        }
        Files.writeString(folder.resolve("warm.cube"), cube);
    }

    private Program.Run run(String... arguments) throws Exception {
        return new Program(folder).run(arguments);
    }

    @Test
    void aFilmOfALookIsTheFilmOfItsDraft() throws Exception {
        Path draft = folder.resolve("draft.json");
        Path film = folder.resolve("film.mp4");
        Program.Run made = run("make", folder.resolve("a.jpg").toString(), "--look", folder.resolve("warm.cube").toString(), "--draft",
                draft.toString(), "--out", film.toString(), "--size", SIZE, "--seconds", "1");
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(Files.readString(draft)).contains("\"parameters\":{\"table\":" + TABLE + "}");
        Path again = folder.resolve("again.mp4");
        Program.Run rendered = run("render", draft.toString(), "--out", again.toString());
        assertThat(rendered.exit()).as(rendered.err()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(film));

        Files.delete(folder.resolve("warm.cube"));
        Program.Run refused = run("render", draft.toString(), "--out", folder.resolve("none.mp4").toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("warm.cube cannot be read; is the file there?").doesNotContain("Exception");
        assertThat(folder.resolve("none.mp4")).doesNotExist();

        Files.writeString(folder.resolve("bad.cube"), "LUT_3D_SIZE 99\n");
        Program.Run bad = run("make", folder.resolve("a.jpg").toString(), "--look", folder.resolve("bad.cube").toString(), "--out",
                folder.resolve("none.mp4").toString());
        assertThat(bad.exit()).isEqualTo(1);
        assertThat(bad.err()).contains("line 1: the size of the cube is “99”").doesNotContain("Exception");
    }

    @Test
    void aTableIsNeverOverwritten() throws Exception {
        Path table = folder.resolve("warm.cube");
        String before = Files.readString(table);
        Program.Run made = run("make", folder.resolve("a.jpg").toString(), "--look", table.toString(), "--size", SIZE, "--seconds", "1",
                "--force", "--draft", table.toString());
        assertThat(made.exit()).isEqualTo(1);
        assertThat(made.err()).contains("warm.cube").doesNotContain("Exception");
        Path draft = folder.resolve("draft.json");
        assertThat(run("make", folder.resolve("a.jpg").toString(), "--look", table.toString(), "--size", SIZE, "--seconds", "1", "--draft",
                draft.toString()).exit()).isZero();
        for (Path kept : List.of(table, draft)) {
            String was = Files.readString(kept);
            Program.Run rendered = run("render", draft.toString(), "--out", folder.resolve("film.mp4").toString(), "--force", "--receipt",
                    kept.toString());
            assertThat(rendered.exit()).isEqualTo(1);
            assertThat(kept).hasContent(was);
        }
        assertThat(table).hasContent(before);
    }

    /// ffmpeg does the same to the picture without the table, as far as half the colour samples and 8 bits let it.
    @Test
    void theColoursAreThoseOfAnIndependentJudge() throws Exception {
        assumeTrue(Program.has("ffmpeg"), "no ffmpeg here: colours are not judged by it");
        String visual = "{\"tt\":0,\"sg\":[{\"start\":0,\"d\":1000,\"source\":\"file:a.jpg\"%s}]}";
        String draft = "{\"v\":2,\"m\":{\"width\":640,\"height\":360},\"t\":[" + visual + "]}";
        for (String moving : new String[]{"1", "[{\"at\":0,\"value\":1},{\"at\":0.5,\"value\":1},{\"at\":1,\"value\":0}]"}) {
            Path plain = frame("plain", draft.formatted(""));
            Path seen = frame("seen", draft
                    .formatted(",\"effects\":[{\"name\":\"lut\",\"parameters\":{\"table\":" + TABLE + ",\"amount\":" + moving + "}}]"));
            Path judged = folder.resolve("judged.png");
            assertThat(Program.system("ffmpeg", "-y", "-v", "error", "-i", plain.toString(), "-vf",
                    "lut3d=file='" + folder.resolve("warm.cube") + "':interp=tetrahedral", "-pix_fmt", "rgb24", judged.toString()))
                    .isEmpty();
            assertThat(psnr(seen, plain)).as("the table does something").isLessThan(30);
            assertThat(psnr(seen, judged)).isGreaterThan(40);
        }
    }

    private Path frame(String name, String draft) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".json"), draft);
        Path picture = folder.resolve(name + ".png");
        Program.Run run = run("render", file.toString(), "--frame", "0", "--out", picture.toString(), "--force");
        assertThat(run.exit()).as(run.err()).isZero();
        return picture;
    }

    private static double psnr(Path one, Path other) throws IOException {
        BufferedImage a = ImageIO.read(one.toFile());
        BufferedImage b = ImageIO.read(other.toFile());
        double sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = (a.getRGB(x, y) >> shift & 0xFF) - (b.getRGB(x, y) >> shift & 0xFF);
                    sum += (double) difference * difference;
                }
            }
        }
        return 10 * Math.log10(255.0 * 255 * 3 * a.getWidth() * a.getHeight() / sum);
    }
}
