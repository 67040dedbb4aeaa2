package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora render` as a person runs it: a draft beside its photos becomes a film.
final class RenderIT {
    private static final String DRAFT = """
            {"v":2,"m":{"width":320,"height":180},"t":[{"tt":0,"sg":[{"start":0,"d":2000,"name":"a","source":"file:photos/a.jpg"},
             {"start":2000,"d":1000,"name":"b","source":"file:photos/b.jpg"}]}]}""";

    @TempDir
    Path folder;
    private Path film;
    private Program program;

    @BeforeEach
    void write() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("drafts/photos"));
        Photos.jpeg(photos.resolve("a.jpg"), 640, 360, 0.1f);
        Photos.jpeg(photos.resolve("b.jpg"), 640, 360, 0.6f);
        film = folder.resolve("film.mp4");
        program = new Program(folder);
    }

    @Test
    void aDraftBecomesAFilmAndFreshMakesTheSameBytes() throws Exception {
        Path draft = Files.writeString(folder.resolve("drafts/film.json"), DRAFT);

        Program.Run first = program.run("render", draft.toString(), "--out", film.toString());
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("3 s from 2 files, 320 × 180");
        Path again = folder.resolve("again.mp4");
        assertThat(program.run("render", draft.toString(), "--out", again.toString(), "--fresh").exit()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(film));
    }

    @Test
    void whatIsMissingOrNotDrawnIsNamedAndNothingIsWritten() throws Exception {
        Path draft = Files.writeString(folder.resolve("drafts/film.json"), DRAFT.replace("b.jpg", "gone.jpg"));
        Program.Run gone = program.run("render", draft.toString(), "--out", film.toString());
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).contains("gone.jpg: cannot be used");

        Files.writeString(draft, DRAFT.replace("\"name\":\"b\"", "\"name\":\"b\",\"effects\":[\"watercolour\"]"));
        Program.Run effect = program.run("render", draft.toString(), "--out", film.toString());
        assertThat(effect.exit()).isEqualTo(1);
        assertThat(effect.err()).contains("asks for the effect “watercolour”, which does not exist");
        assertThat(film).doesNotExist();
    }

    @Test
    void aDraftWithASoundBecomesAFilmWithSoundThatEndsWithThePicture() throws Exception {
        Songs.tone(folder.resolve("drafts/song.wav"), 2);
        String song = ",{\"tt\":1,\"sg\":[{\"start\":0,\"d\":9000,\"name\":\"s\",\"source\":\"file:song.wav\",\"loop\":true}]}]}";
        Path draft = Files.writeString(folder.resolve("drafts/film.json"), DRAFT.strip().replaceAll("]}$", "") + song);

        Program.Run run = program.run("render", draft.toString(), "--out", film.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("3 s from 3 files");
        assertThat(program.run("probe", film.toString()).out()).contains("stereo");
        if (Program.has("ffprobe")) {
            assertThat(Program.system("ffprobe", "-v", "error", "-show_entries", "stream=codec_name,profile,start_time,duration", "-of",
                    "csv=p=0", film.toString()).lines()).containsExactly("h264,High,0.000000,3.000000", "aac,LC,0.000000,3.000000");
        }
    }
}
