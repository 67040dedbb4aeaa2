package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.codec.FilmFrames;
import kinora.compose.Composition;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.SoundRole;
import kinora.timeline.Speed;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// A whole film with sound, from photos and a song to the file, judged by what every platform asks for (craft rule 28) at every frame rate.
@Timeout(120)
final class FilmRulesTest {
    private static final int SECOND = 48_000;

    @TempDir
    private Path folder = Path.of("");
    private Studio studio = new Studio(folder);

    @BeforeEach
    void open() {
        studio = new Studio(folder);
    }

    static List<FrameRate> rates() {
        return FrameRate.COMMON;
    }

    private Draft draft(FrameRate rate) throws IOException {
        int shot = 3 * rate.num() / rate.den() + 1;
        List<Visual> visuals = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            MediaRef photo = studio.add("photo" + i, Studio.waves(80, 60, i));
            visuals.add(Visual.still(new SegmentId("s" + i), rate.range((long) i * shot, shot), "", photo));
        }
        Transition dissolve = new Transition(visuals.get(0).id(), visuals.get(1).id(), Composition.DISSOLVE, rate.ms(10), Easing.LINEAR,
                Extras.none());
        MediaRef song = studio.add("song", 2 * SECOND, i -> 0.3 * StrictMath.sin(0.05 * i) + 0.1 * StrictMath.sin(0.71 * i));
        Sound sound = new Sound(new SegmentId("m"), rate.range(0, 2L * shot), "", song, 0, 0, Speed.NORMAL, 1000, 0, 500, true,
                SoundRole.MUSIC, List.of(), Extras.none());
        return new Draft(new Canvas(64, 48, rate, 0), "",
                List.of(new Track.Video(new TrackId("t"), visuals, List.of(dissolve), Extras.none()),
                        new Track.Audio(new TrackId("a"), List.of(sound), Extras.none())),
                0, Extras.none());
    }

    @ParameterizedTest
    @MethodSource("rates")
    void aWholeFilmKeepsEveryRuleAtEveryRate(FrameRate rate) throws Exception {
        Draft draft = draft(rate);
        int frames = 2 * (3 * rate.num() / rate.den() + 1);
        Path film = studio.film(draft, "film.mp4");
        assertThat(FilmFrames.of(film)).hasSize(frames);
        String bytes = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));

        assumeTools();
        Map<String, String> video = stream(film, "v:0");
        assertThat(video).containsEntry("codec_name", "h264").containsEntry("profile", "High").containsEntry("pix_fmt", "yuv420p")
                .containsEntry("color_range", "tv").containsEntry("color_space", "bt709").containsEntry("color_transfer", "bt709")
                .containsEntry("color_primaries", "bt709").containsEntry("sample_aspect_ratio", "1:1")
                .containsEntry("field_order", "progressive").containsEntry("r_frame_rate", rate.num() + "/" + rate.den())
                .containsEntry("avg_frame_rate", rate.num() + "/" + rate.den()).containsEntry("nb_read_frames", Integer.toString(frames));
        Map<String, String> audio = stream(film, "a:0");
        assertThat(audio).containsEntry("codec_name", "aac").containsEntry("profile", "LC").containsEntry("sample_rate", "48000")
                .containsEntry("channels", "2").containsEntry("channel_layout", "stereo");
        double frame = (double) rate.den() / rate.num();
        assertThat(number(audio, "start_time")).isCloseTo(number(video, "start_time"), within(frame));
        assertThat(number(video, "duration")).isCloseTo(frames * frame, within(0.001));
        assertThat(number(audio, "start_time") + number(audio, "duration"))
                .isCloseTo(number(video, "start_time") + number(video, "duration"), within(frame));
        assertEvenAndClosed(film, frames);
    }

    /// Presentation times in equal steps, and no picture behind a key frame in the file that is shown before it.
    private void assertEvenAndClosed(Path film, int frames) throws Exception {
        List<String> packets = run("ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "packet=pts,flags", "-of", "csv=p=0",
                film.toString()).stream().filter(line -> !line.isBlank()).toList();
        long[] times = packets.stream().mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(',')))).toArray();
        assertThat(times).hasSize(frames);
        long key = Long.MIN_VALUE;
        int keys = 0;
        for (int i = 0; i < times.length; i++) {
            boolean isKey = packets.get(i).contains("K");
            keys += isKey ? 1 : 0;
            key = isKey ? times[i] : key;
            assertThat(times[i]).as("packet %d, the key frame before it", i).isGreaterThanOrEqualTo(key);
        }
        assertThat(keys).isGreaterThan(1);
        long[] shown = Arrays.stream(times).sorted().toArray();
        long step = shown[1] - shown[0];
        for (int i = 0; i < shown.length; i++) {
            assertThat(shown[i]).isEqualTo(shown[0] + i * step);
        }
    }

    /// A loud and busy sound takes what it may.
    @Test
    void soundTakesAbout192Kilobits() throws Exception {
        assumeTools();
        FrameRate rate = FrameRate.of(25);
        MediaRef photo = studio.add("photo", Studio.waves(80, 60, 1));
        RandomGenerator noise = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        MediaRef song = studio.add("noise", 5 * SECOND, _ -> 0.5 * noise.nextDouble() - 0.25);
        Draft draft = new Draft(
                new Canvas(64, 48, rate, 0), "", List
                        .of(new Track.Video(new TrackId("t"), List.of(Visual.still(new SegmentId("s"), rate.range(0, 125), "", photo)),
                                List.of(), Extras.none()),
                                new Track.Audio(
                                        new TrackId("a"), List.of(new Sound(new SegmentId("m"), rate.range(0, 125), "", song, 0, 0,
                                                Speed.NORMAL, 1000, 0, 0, false, SoundRole.MUSIC, List.of(), Extras.none())),
                                        Extras.none())),
                0, Extras.none());
        assertThat(number(stream(studio.film(draft, "film.mp4"), "a:0"), "bit_rate")).isBetween(170_000.0, 215_000.0);
    }

    private static double number(Map<String, String> stream, String member) {
        return Double.parseDouble(stream.getOrDefault(member, "NaN"));
    }

    private Map<String, String> stream(Path film, String which) throws Exception {
        Map<String, String> members = new LinkedHashMap<>();
        for (String line : run("ffprobe", "-v", "error", "-count_frames", "-select_streams", which, "-show_streams", film.toString())) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                members.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        return members;
    }

    private static void assumeTools() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "ffprobe")));
        assumeTrue(there, "ffprobe is not installed: the film is not judged by it");
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile()).start();
        assertThat(process.waitFor()).as("%s", String.join(" ", command)).isZero();
        return Files.readAllLines(output);
    }
}
