package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kinora make --reel` as a person runs it, over the photos that come with the program.
final class ReelIT {
    private static final Pattern SHOT = Pattern.compile("\"first\":(\\d+),\"frames\":(\\d+)");
    private static final int BPM = 120;

    @TempDir
    Path folder;
    private Path photos;

    @BeforeEach
    void choosePhotos() throws IOException {
        photos = Files.createDirectories(folder.resolve("Summer by the sea"));
        List<Path> examples;
        try (var files = Files.list(Path.of("examples/photos"))) {
            examples = files.sorted().toList();
        }
        for (Path example : examples) {
            Files.copy(example, photos.resolve(String.valueOf(example.getFileName())));
        }
        Files.copy(examples.getFirst(), photos.resolve("01-again.jpg"));
    }

    @Test
    void cutsAreOnTheBeatsAndEverythingIsSaid() throws Exception {
        Songs.band(folder.resolve("clicks.wav"), 40, 0.6);
        Path film = folder.resolve("reel.mp4");
        Path receipt = folder.resolve("receipt.json");
        Program program = new Program(folder);
        Program.Run run = program.run("make", photos.toString(), "--reel", "fast", "--music", folder.resolve("clicks.wav").toString(),
                "--seconds", "12", "--size", "320x180", "--explain", "--receipt", receipt.toString(), "--out", film.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cuts are on a beat (1", "“Summer by the sea” stands over the first", "It ends on ", "12 s from",
                "320 × 180");
        String told = Files.readString(receipt);
        assertThat(told).contains("\"frames\": 360", "\"kind\":\"paced\"", "\"kind\":\"chosen\"", "\"kind\":\"heard\"");
        List<Long> cuts = new ArrayList<>();
        for (MatchResult shot : SHOT.matcher(told.substring(told.indexOf("\"shots\""), told.indexOf("\"sounds\""))).results().toList()) {
            cuts.add(Long.parseLong(shot.group(1)));
        }
        assertThat(cuts).hasSizeGreaterThan(6);
        long first = cuts.get(1);
        for (long cut : cuts.subList(1, cuts.size())) {
            double beats = (cut - first) / (30.0 * 60 / BPM);
            assertThat(Math.abs(beats - Math.rint(beats)) * 30 * 60 / BPM).as("frame %s", cut).isLessThanOrEqualTo(1.01);
        }
        if (Program.has("ffprobe")) {
            assertThat(Program.system("ffprobe", "-v", "error", "-count_frames", "-select_streams", "v", "-show_entries",
                    "stream=nb_read_frames", "-of", "csv=p=0", film.toString())).contains("360");
        }
    }

    @Test
    void aPictureThatIsThereTwiceIsShownOnceAndTheSecondTimeNothingIsLookedAt() throws Exception {
        Program program = new Program(folder);
        Path film = folder.resolve("reel.mp4");
        String[] words = {"make", photos.toString(), "--reel", "calm", "--size", "320x180", "--seconds", "12", "--lang", "zh", "--out",
                film.toString()};
        Program.Run run = program.run(words);
        assertThat(run.exit()).as(run.err()).isZero();
        byte[] bytes = Files.readAllBytes(film);
        Program.Run again = program.run(words);
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(Files.readAllBytes(film)).isEqualTo(bytes);
    }

    @Test
    void whatMakesNoSenseIsWrongUsage() throws Exception {
        Program program = new Program(folder);
        assertThat(program.run("make", photos.toString(), "--explain", "--out", "a.mp4").exit()).isEqualTo(2);
        Program.Run run = program.run("make", photos.toString(), "--reel", "--brief", "cuts=wild", "--out", "a.mp4");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cuts", "wild", "hard", "soft");
    }
}
