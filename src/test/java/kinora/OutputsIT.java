package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora render` in other formats, within sizes and for platforms, as a person runs it; other programs look at the files.
final class OutputsIT {
    @TempDir
    private Path folder = Path.of("");
    private Path draft = Path.of("");
    private Program program = new Program(Path.of(""));

    @BeforeEach
    void write() throws Exception {
        Photos.jpeg(folder.resolve("a.jpg"), 640, 360, 0.1f);
        Songs.tone(folder.resolve("song.wav"), 4);
        draft = Files.writeString(folder.resolve("film.json"), """
                {"v":2,"m":{"width":640,"height":360},"t":[{"tt":0,"sg":[{"start":0,"d":4000,"name":"a","source":"file:a.jpg"}]},
                 {"tt":1,"sg":[{"start":0,"d":4000,"name":"s","source":"file:song.wav"}]}]}""");
        program = new Program(folder);
    }

    private Program.Run render(String out, String... more) throws Exception {
        String[] words = new String[more.length + 4];
        words[0] = "render";
        words[1] = draft.toString();
        words[2] = "--out";
        words[3] = folder.resolve(out).toString();
        System.arraycopy(more, 0, words, 4, more.length);
        return program.run(words);
    }

    private String streams(String file) throws Exception {
        return Program.system("ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=codec_name,nb_read_frames", "-of",
                "csv=p=0", folder.resolve(file).toString());
    }

    @Test
    void everyFormatIsOneToOtherPrograms() throws Exception {
        for (String name : new String[]{"a.webm", "a.mov", "a.wav", "a.mp3", "a.m4a"}) {
            Program.Run run = render(name, "--quality", "draft");
            assertThat(run.exit()).as("%s: %s", name, run.err()).isZero();
        }
        if (Program.has("ffprobe")) {
            assertThat(streams("a.webm").lines()).contains("vp9,120").anyMatch(line -> line.startsWith("opus"));
            assertThat(streams("a.mov").lines()).contains("prores,120").anyMatch(line -> line.startsWith("pcm_s16le"));
            assertThat(streams("a.wav")).startsWith("pcm_s16le");
            assertThat(streams("a.mp3")).startsWith("mp3");
            assertThat(streams("a.m4a")).startsWith("aac");
        }
    }

    @Test
    void animatedPicturesAreSmallLoopAndLastAsLongAsTheFilm() throws Exception {
        for (String name : new String[]{"a.gif", "a.webp"}) {
            Program.Run run = render(name, "--json");
            assertThat(run.exit()).as("%s: %s", name, run.err()).isZero();
            assertThat(run.err()).contains("the film is drawn 480 × 270");
            String format = name.substring(2);
            assertThat(run.out()).contains("\"container\":\"" + format + "\"", "\"codec\":\"" + format + "\"", "\"sound\":null");
        }
        if (Program.has("ffprobe")) {
            assertThat(Program.system("ffprobe", "-v", "error", "-count_frames", "-show_entries",
                    "stream=codec_name,width,height,nb_read_frames:format=duration", "-of", "csv=p=0", folder.resolve("a.gif").toString())
                    .lines()).containsExactly("gif,480,270,2", "4.000000");
        }
        Program.Run probed = program.run("probe", folder.resolve("a.webp").toString(), "--json");
        assertThat(probed.out()).contains("\"kind\":\"clip\"", "\"durationMs\":4000");
    }

    @Test
    void aPlatformIsMetAndToldOrRefusedWithAllReasons() throws Exception {
        Program.Run met = render("a.mp4", "--for", "whatsapp", "--max-size", "150KB", "--json");
        assertThat(met.exit()).as(met.err()).isZero();
        assertThat(met.out()).contains("\"platform\":{\"id\":\"whatsapp\"");
        assertThat(Files.size(folder.resolve("a.mp4"))).isLessThanOrEqualTo(150_000);
        Program.Run refused = render("b.mp4", "--for", "reels");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("Instagram Reels takes the shape 9:16, and this film is 640 × 360");
        assertThat(render("b.mp4", "--max-size", "5KB").err()).contains("MB are too few for this film");
        assertThat(folder.resolve("b.mp4")).doesNotExist();
    }
}
