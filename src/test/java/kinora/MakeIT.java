package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora make` as a person runs it: the built program, its engine processes, real files.
final class MakeIT {
    /// Operation numbers of the engine, for faults on purpose.
    private static final int PROBE = 1;
    private static final int PREPARE = 2;
    private static final int CHUNK = 3;

    @TempDir
    Path folder;
    private Path photos;

    @BeforeEach
    void drawPhotos() throws IOException {
        photos = Files.createDirectories(folder.resolve("my photos & ‘ones’ 照片"));
        Photos.jpeg(photos.resolve("photo 10.jpg"), 640, 360, 0.1f);
        Photos.jpeg(photos.resolve("photo 2.jpg"), 640, 480, 0.5f);
        Photos.jpeg(photos.resolve("$(touch hacked).jpg"), 360, 640, 0.8f);
    }

    @Test
    void photosBecomeAFilmAndTheSecondTimeNothingIsMade() throws Exception {
        Path film = folder.resolve("reel.mp4");
        Program program = new Program(folder);
        Program.Run first = program.run("make", photos.toString(), "--out", film.toString());
        assertThat(first.err()).doesNotContain("Exception");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("12 s from 3 files, 1920 × 1080");
        byte[] bytes = Files.readAllBytes(film);

        Program.Run second = program.run("make", photos.toString(), "--out", film.toString());
        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("this very film already");

        Path copy = folder.resolve("copy.mp4");
        assertThat(program.run("make", photos.toString(), "--out", copy.toString()).exit()).isZero();
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
        assertThat(folder.resolve("hacked")).doesNotExist();
        judge(film, 360);
    }

    /// An independent judge: ffprobe and ffmpeg, where the system has them.
    private static void judge(Path film, int frames) throws Exception {
        assumeTrue(Program.has("ffprobe"), "no ffprobe here: the film is not judged by it");
        String facts = Program.system("ffprobe", "-v", "error", "-count_frames", "-show_entries",
                "stream=codec_name,profile,width,height,pix_fmt,color_space,color_range,r_frame_rate,start_time,nb_read_frames,sample_aspect_ratio",
                "-of", "default=noprint_wrappers=1", film.toString());
        assertThat(facts).contains("codec_name=h264", "profile=High", "width=1920", "height=1080", "pix_fmt=yuv420p", "color_space=bt709",
                "color_range=tv", "r_frame_rate=30/1", "start_time=0.000000", "nb_read_frames=" + frames, "sample_aspect_ratio=1:1");
        assertThat(Program.system("ffmpeg", "-v", "error", "-xerror", "-i", film.toString(), "-f", "null", "-")).isEmpty();
        String head = new String(Files.readAllBytes(film), 0, 64, StandardCharsets.ISO_8859_1);
        assertThat(head).contains("ftyp", "moov");
    }

    @Test
    void badFilesAreLeftOutWithAReasonAndTheRestBecomesAFilm() throws Exception {
        Files.writeString(photos.resolve("page.jpg"), "<!doctype html><title>no photo</title>");
        Files.write(photos.resolve("empty.jpg"), new byte[0]);
        byte[] whole = Files.readAllBytes(photos.resolve("photo 2.jpg"));
        Files.write(photos.resolve("half.jpg"), Arrays.copyOf(whole, whole.length / 2));
        Program.Run run = new Program(folder).run("make", photos.toString(), "/nowhere/at all.jpg", "--out",
                folder.resolve("reel.mp4").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("page.jpg: this is HTML, not a picture", "empty.jpg: the file is empty",
                "half.jpg: the JPEG file is damaged", "at all.jpg: the file cannot be read").doesNotContain("Exception", "\tat ");
        assertThat(run.out()).contains("3 files");
    }

    @Test
    void whatStandsAtTheTargetIsKeptUnlessForced() throws Exception {
        Path film = folder.resolve("reel.mp4");
        Files.writeString(film, "precious");
        Program program = new Program(folder);
        Program.Run refused = program.run("make", photos.toString(), "--out", film.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already and is kept", "--force");
        assertThat(film).hasContent("precious");

        Path photo = Files.copy(photos.resolve("photo 2.jpg"), photos.resolve("photo 3.mp4"));
        byte[] before = Files.readAllBytes(photo);
        Program.Run input = program.run("make", photos.toString(), "--force", "--out", photo.toString());
        assertThat(input.exit()).isEqualTo(1);
        assertThat(input.err()).contains("will not be replaced");
        assertThat(Files.readAllBytes(photo)).isEqualTo(before);

        assertThat(program.run("make", photo.toString(), "--force", "--out", film.toString()).exit()).isZero();
        assertThat(Files.size(film)).isGreaterThan(10_000);
    }

    @Test
    void enginesLeaveTheirStartBehindAndUseIt() throws Exception {
        Path caches = folder.resolve("start");
        String[] request = {"make", photos.toString(), "--size", "320x180", "--seconds", "3", "--out"};
        Path first = folder.resolve("first.mp4");
        Program.Run making = new Program(folder, "-Dkinora.aot.make=" + caches).run(with(request, first));
        assertThat(making.exit()).as(making.err()).isZero();
        for (String kind : List.of("opener", "renderer")) {
            assertThat(Path.of(caches + "-" + kind + ".aot")).isNotEmptyFile();
        }
        Path second = folder.resolve("second.mp4");
        Program.Run using = new Program(Files.createDirectory(folder.resolve("other")), "-Dkinora.aot=" + caches)
                .run(with(request, second));
        assertThat(using.exit()).as(using.err()).isZero();
        assertThat(second).hasSameBinaryContentAs(first);
    }

    private static String[] with(String[] request, Path target) {
        return Stream.concat(Stream.of(request), Stream.of(target.toString())).toArray(String[]::new);
    }

    @Test
    void anEngineThatCrashesOnceCostsNothingButTime() throws Exception {
        Program.Run run = new Program(folder, "-Dkinora.engine.faults=" + CHUNK + ":crash:1").run("make",
                photos.resolve("photo 2.jpg").toString(), "--out", folder.resolve("reel.mp4").toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void anEngineThatAlwaysFailsEndsWithAMessageAndLeavesNothing() throws Exception {
        Path film = folder.resolve("reel.mp4");
        Program.Run crash = new Program(folder, "-Dkinora.engine.faults=" + CHUNK + ":crash").run("make",
                photos.resolve("photo 2.jpg").toString(), "--out", film.toString());
        assertThat(crash.exit()).isEqualTo(1);
        assertThat(crash.err()).contains("the engine stopped unexpectedly").doesNotContain("Exception", "\tat ");
        assertThat(film).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aPictureThatEatsMemoryIsLeftOut() throws Exception {
        Program.Run run = new Program(folder, "-Dkinora.engine.faults=" + PREPARE + ":memory").run("make",
                photos.resolve("photo 2.jpg").toString(), "--out", folder.resolve("reel.mp4").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("photo 2.jpg: the file needs more than 960 MB of memory", "there is no photo");
    }

    @Test
    void aFileThatFloodsItsEngineIsLeftOut() throws Exception {
        Program.Run run = new Program(folder, "-Dkinora.engine.faults=" + PROBE + ":flood").run("make", photos.toString(), "--out",
                folder.resolve("reel.mp4").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("photo 2.jpg: the decoder gave a wrong answer about the file and was stopped",
                "there is no photo or clip to make a film of");
    }

    @Test
    @Tag("long")
    void aFileThatHangsItsEngineIsLeftOut() throws Exception {
        Program.Run run = new Program(folder, "-Dkinora.engine.faults=" + PROBE + ":hang").run("make",
                photos.resolve("photo 2.jpg").toString(), "--out", folder.resolve("reel.mp4").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("photo 2.jpg: looking into the file took longer than 4 s",
                "there is no photo or clip to make a film of");
    }

    @Test
    void everyOptionOfAFilmHoldsAndItsDraftMakesTheSameFilm() throws Exception {
        Songs.tone(folder.resolve("song.wav"), 2);
        Program program = new Program(folder);
        Program.Run run = program.run("make", photos.toString(), "--music", "song.wav", "--title", "Two days", "--size", "320x180", "--fps",
                "25", "--seconds", "3.2", "--out", "film.mp4", "--draft", "film.json", "--receipt", "receipt.json", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).singleElement().asString().startsWith("{\"out\":\"film.mp4\"").endsWith("}").contains("\"frames\":80",
                "\"title\":\"Two days\"", "\"sounds\":[{\"name\":\"song.wav\"");
        assertThat(folder.resolve("receipt.json")).content().contains("\"frames\": 80", "\"loudness\":-1");
        if (Program.has("ffprobe")) {
            assertThat(Program.system("ffprobe", "-v", "error", "-show_entries", "stream=codec_name,duration", "-of", "csv=p=0",
                    folder.resolve("film.mp4").toString()).lines()).containsExactly("h264,3.200000", "aac,3.200000");
        }
        assertThat(program.run("summary", "film.json").out()).contains("3 tracks");

        Program.Run again = program.run("render", "film.json", "--out", "again.mp4", "--receipt", "again.json", "--sheet", "sheet.png");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(folder.resolve("again.mp4")).hasSameBinaryContentAs(folder.resolve("film.mp4"));
        assertThat(folder.resolve("again.json")).content().contains("\"made\":0");
        assertThat(program.run("render", "film.json", "--frame", "1000", "--out", "frame.png").exit()).isZero();
        for (String picture : List.of("sheet.png", "frame.png")) {
            assertThat(ImageIO.read(folder.resolve(picture).toFile()).getWidth()).isGreaterThanOrEqualTo(320);
        }
        Program.Run late = program.run("render", "film.json", "--frame", "3200", "--out", "late.png");
        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.err()).contains("there is no frame at 3200 ms; the film lasts 3200 ms");
    }

    @Test
    void eachFileBecomesAFilmAndTheReceiptsAreOneList() throws Exception {
        Files.writeString(photos.resolve("page.jpg"), "<!doctype html><title>no photo</title>");
        Program.Run run = new Program(folder).run("make", photos.toString(), "--each", "--size", "64x64", "--seconds", "1", "--json",
                "--out", "films");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).singleElement().asString().startsWith("[{\"out\":\"").endsWith("}]")
                .contains("},{\"out\":\"films/photo 2.mp4\"", "},{\"out\":\"films/photo 10.mp4\"");
        try (Stream<Path> films = Files.list(folder.resolve("films"))) {
            assertThat(films.map(film -> film.getFileName().toString())).containsExactlyInAnyOrder("$(touch hacked).mp4", "photo 2.mp4",
                    "photo 10.mp4");
        }
    }

    @Test
    void strictWritesNothingAlsoWhenAPictureTurnsOutBadLate() throws Exception {
        Path film = folder.resolve("film.mp4");
        Program.Run late = new Program(folder, "-Dkinora.engine.faults=" + PREPARE + ":memory").run("make",
                photos.resolve("photo 2.jpg").toString(), "--strict", "--size", "64x64", "--out", film.toString());
        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.err()).contains("left out", "photo 2.jpg: the file needs more than", "because of --strict nothing was written");

        Program.Run early = new Program(folder).run("make", photos.toString(), "gone.jpg", "--strict", "--size", "64x64", "--out",
                film.toString());
        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.err()).contains("left out gone.jpg", "because of --strict nothing was written");
        assertThat(film).doesNotExist();
    }

    @Test
    void wrongUsageSaysWhatIsWrong() throws Exception {
        Program program = new Program(folder);
        for (List<String> words : List.of(List.of("make"), List.of("make", "a.jpg"),
                List.of("make", "a.jpg", "--out", "b.mp4", "--nonsense"), List.of("nonsense"))) {
            Program.Run run = program.run(words.toArray(String[]::new));
            assertThat(run.exit()).as("%s", words).isEqualTo(2);
            assertThat(run.err()).contains("--help");
            assertThat(run.out()).isEmpty();
        }
    }
}
