package kinora.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.media.Container;
import kinora.media.EncoderProfile;
import kinora.media.Planes;
import kinora.media.YuvColour;

/// What is encoded and joined, judged by another program's decoder.
final class FilmFileTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;
    private static final EncoderProfile PROFILE = EncoderProfile.standard(WIDTH, HEIGHT, 30, 1);

    @TempDir
    private Path folder = Path.of("");

    static Stream<List<Integer>> films() {
        return Stream.of(List.of(30), List.of(1), List.of(2), List.of(20, 25), List.of(1, 1, 1), List.of(2, 2), List.of(1, 12, 2, 1, 17),
                List.of(3, 1, 4, 1, 5));
    }

    @ParameterizedTest
    @MethodSource("films")
    void everyFrameIsShownOnceAtItsTimeAndLooksAsDrawn(List<Integer> lengths) throws Exception {
        assumeTools();
        Path film = film(lengths, PROFILE, "f.mp4");
        int frames = lengths.stream().mapToInt(Integer::intValue).sum();
        List<String> times = run("ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "frame=pts", "-of", "csv=p=0",
                film.toString());
        List<String> expected = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            expected.add(Integer.toString(512 * frame));
        }
        assertThat(times.stream().map(line -> line.replace(",", "")).filter(line -> !line.isEmpty())).as("in 1/15360 s")
                .isEqualTo(expected);
        Path raw = folder.resolve("raw.yuv");
        assertThat(run("ffmpeg", "-v", "error", "-y", "-i", film.toString(), "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt",
                "yuv420p", raw.toString())).as("complaints of the decoder").isEmpty();
        byte[] decoded = Files.readAllBytes(raw);
        int size = WIDTH * HEIGHT * 3 / 2;
        assertThat(decoded).hasSize(size * frames);
        for (int frame = 0; frame < frames; frame++) {
            Planes drawn = drawn(frame);
            assertThat(psnr(drawn, decoded, frame * size)).as("frame %d", frame).isGreaterThanOrEqualTo(38);
        }
    }

    @Test
    void theFileSaysWhatEveryPlatformAsksFor() throws Exception {
        assumeTools();
        Path film = film(List.of(1, 12, 2, 1, 17), PROFILE, "f.mp4");
        List<String> stream = run("ffprobe", "-v", "error", "-show_streams", "-show_format", film.toString());
        assertThat(stream).contains("codec_name=h264", "profile=High", "pix_fmt=yuv420p", "color_range=tv", "color_space=bt709",
                "color_transfer=bt709", "color_primaries=bt709", "chroma_location=left", "sample_aspect_ratio=1:1", "has_b_frames=2",
                "r_frame_rate=30/1", "avg_frame_rate=30/1", "nb_frames=33", "start_pts=0", "start_time=0.000000", "duration=1.100000",
                "TAG:title=Ein Film / 電影");
        String names = new String(Files.readAllBytes(film), StandardCharsets.ISO_8859_1);
        assertThat(names.indexOf("moov")).isPositive().isLessThan(names.indexOf("mdat"));
        // An edit list may only say that all of it is shown from its start: one entry, media time 0, at normal speed.
        int list = names.indexOf("elst");
        if (list > 0) {
            ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(film)).position(list + 4);
            assertThat(new int[]{entries.getInt(), entries.getInt(), entries.getInt(), entries.getInt(), entries.getInt()})
                    .containsExactly(0, 1, 1_100, 0, 0x10000);
        }
    }

    @Test
    void fractionalRatesKeepTheirExactStep() throws Exception {
        assumeTools();
        Path film = film(List.of(7, 1, 40), EncoderProfile.standard(WIDTH, HEIGHT, 30_000, 1_001), "f.mp4");
        List<String> stream = run("ffprobe", "-v", "error", "-show_streams", film.toString());
        assertThat(stream).contains("r_frame_rate=30000/1001", "avg_frame_rate=30000/1001", "nb_frames=48", "start_pts=0",
                "time_base=1/30000", "duration_ts=48048");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path one = film(List.of(1, 12, 2), PROFILE, "one.mp4");
        Path other = film(List.of(1, 12, 2), PROFILE, "other.mp4");
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void everyRandomAccessPointIsOneFromWhichPlayersCanStart() throws Exception {
        assumeTools();
        Path film = film(List.of(4, 1, 9), PROFILE, "f.mp4");
        List<String> keys = run("ffprobe", "-v", "error", "-select_streams", "v", "-show_entries", "packet=pts,flags", "-of", "csv=p=0",
                film.toString()).stream().filter(line -> line.contains("K")).toList();
        assertThat(keys).extracting(line -> line.substring(0, line.indexOf(','))).containsExactly("0", "2048", "2560");
    }

    private Path film(List<Integer> lengths, EncoderProfile profile, String name) throws IOException {
        List<Path> chunks = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            Path chunk = folder.resolve("chunk" + chunks.size());
            try (ChunkEncoder encoder = new ChunkEncoder(profile, length)) {
                for (int frame = 0; frame < length; frame++) {
                    encoder.add(drawn(at++));
                }
                encoder.finish().write(chunk);
            }
            chunks.add(chunk);
        }
        Path film = folder.resolve(name);
        assertThat(FilmWriter.join(chunks, Optional.empty(), profile, Container.MP4, "Ein Film / 電影", film)).isEqualTo(at);
        return film;
    }

    /// A bright disc that moves over a slope: every frame differs from every other by more than the PSNR asked for allows.
    private static Planes drawn(int frame) {
        Planes planes = Planes.filled(WIDTH, HEIGHT, YuvColour.of(0x808080));
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double distance = Math.hypot(column - 12 - 2.2 * frame % 72, row - 20 - frame % 24);
                double disc = Math.clamp(11 - distance, 0, 3) / 3;
                planes.y()[row * WIDTH + column] = (byte) (40 + column / 2 + row / 2 + 100 * disc);
                planes.u()[row / 2 * (WIDTH / 2) + column / 2] = (byte) (90 + row / 2 + 40 * disc);
                planes.v()[row / 2 * (WIDTH / 2) + column / 2] = (byte) (150 - column / 4 + 20 * disc);
            }
        }
        return planes;
    }

    private static double psnr(Planes drawn, byte[] decoded, int offset) {
        double sum = 0;
        int at = offset;
        for (byte[] plane : List.of(drawn.y(), drawn.u(), drawn.v())) {
            for (byte sample : plane) {
                double difference = (sample & 0xFF) - (decoded[at++] & 0xFF);
                sum += difference * difference;
            }
        }
        return 10 * Math.log10(255 * 255 / Math.max(sum / (at - offset), 1e-9));
    }

    @Test
    void neighbouringTestFramesDifferMoreThanTheMeasureAllows() {
        byte[] next = new byte[WIDTH * HEIGHT * 3 / 2];
        for (int frame = 1; frame < 40; frame++) {
            Planes other = drawn(frame);
            System.arraycopy(other.y(), 0, next, 0, other.y().length);
            System.arraycopy(other.u(), 0, next, other.y().length, other.u().length);
            System.arraycopy(other.v(), 0, next, other.y().length + other.u().length, other.v().length);
            assertThat(psnr(drawn(frame - 1), next, 0)).as("frame %d", frame).isLessThan(36);
            assertThat(psnr(other, next, 0)).isCloseTo(138.1, within(0.1));
        }
    }

    private static void assumeTools() {
        boolean there = Stream.of("ffmpeg", "ffprobe").allMatch(tool -> Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool))));
        assumeTrue(there, "ffmpeg and ffprobe are not installed: files are not judged by another decoder");
    }

    private List<String> run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(output.toFile()).start();
        assertThat(process.waitFor()).as("%s: %s", String.join(" ", command), Files.readString(output)).isZero();
        return Files.readAllLines(output);
    }
}
