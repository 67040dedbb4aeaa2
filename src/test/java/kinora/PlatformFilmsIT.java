package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kinora.compose.SafeArea;
import kinora.render.Platform;
import kinora.render.Platforms;

/// A film for every platform, on the canvas that people give it, as a person makes it; other programs measure the file. What they measured is written to
/// `target/platform-films.txt`.
final class PlatformFilmsIT {
    private static final Path TABLE = Path.of("target", "platform-films.txt");
    private static final Path PHOTOS = Path.of("examples", "photos").toAbsolutePath();
    /// Decoders may end within the last frame of sound.
    private static final long SLACK_MS = 45;
    /// Luma levels by which a letter at least differs from the picture below it; coding and soft shadows stay below.
    private static final int LETTER = 70;
    /// Pixels of a letter in one row or column: fewer are noise of coding.
    private static final int STROKE = 3;
    /// Pixels by which smooth borders and their coding reach beyond a letter.
    private static final int SMEAR = 2;

    @TempDir
    private static Path folder = Path.of("");
    private static Program program = new Program(Path.of(""));

    /// A film.
    ///
    /// @param visuals a photo's number, or 0 for the clip, one after the other for equal times
    /// @param fit of all of them
    /// @param sound name of the sound, empty for none
    /// @param style of its title and, behind a colon, the words; empty for none
    /// @param mostBytes given with `--max-size`; 0 where only the platform's counts
    record Film(String platform, int width, int height, String fps, int ms, List<Integer> visuals, String fit, String sound, String style,
            long mostBytes) {
        @Override
        public String toString() {
            return platform;
        }

        Platform place() {
            return Platforms.of(platform).orElseThrow();
        }

        /// As a draft.
        String draft(boolean titled) {
            List<String> shots = new ArrayList<>();
            for (int i = 0; i < visuals.size(); i++) {
                String start = "{\"start\":" + ms * i / visuals.size() + ",\"d\":"
                        + (ms * (i + 1) / visuals.size() - ms * i / visuals.size());
                String source = visuals.get(i) == 0 ? "file:clip.mp4" : "file:" + photo(visuals.get(i));
                String camera = visuals.get(i) == 0 ? "" : ",\"camera\":[{\"at\":0},{\"at\":1,\"zoom\":1.12}]";
                shots.add(start + ",\"source\":\"" + source + "\",\"fit\":\"" + fit + "\"" + camera + "}");
            }
            List<String> tracks = new ArrayList<>(List.of("{\"tt\":0,\"sg\":[" + String.join(",", shots) + "]}"));
            if (!sound.isEmpty()) {
                tracks.add("{\"tt\":1,\"sg\":[{\"start\":0,\"d\":" + ms + ",\"source\":\"file:" + sound + ".wav\"}]}");
            }
            if (titled) {
                String[] parts = style.split(":", 2);
                tracks.add(
                        "{\"tt\":7,\"sg\":[{\"start\":0,\"d\":" + ms + ",\"text\":\"" + parts[1] + "\",\"style\":\"" + parts[0] + "\"}]}");
            }
            return "{\"v\":2,\"m\":{\"width\":" + width + ",\"height\":" + height + ",\"fps\":" + fps + "},\"t\":["
                    + String.join(",", tracks) + "]}";
        }
    }

    /// Titles lie on photos on which they need no scrim: that would be seen as a part of them.
    static Stream<Film> films() {
        List<Integer> wide = List.of(1, 9);
        return Stream.of(new Film("youtube", 1920, 1080, "30", 3_000, wide, "cover", "band", "lower-third:Maria Duarte\\nBoat builder", 0),
                new Film("shorts", 1080, 1920, "30", 3_000, List.of(10, 8), "cover", "quiet", "headline:Golden hour", 0),
                new Film("reels", 1080, 1920, "29.97", 3_100, List.of(4, 5), "blur_fill", "loud", "title:Two days in Porto", 0),
                new Film("instagram", 1080, 1350, "25", 3_000, List.of(3, 7), "cover", "band", "", 0),
                new Film("tiktok", 1080, 1920, "24", 3_250, List.of(2, 6), "cover", "tone",
                        "caption:And then the light came over the hills.", 0),
                new Film("x", 1280, 720, "60", 1_500, List.of(0), "cover", "", "", 0),
                new Film("linkedin", 1080, 1080, "30", 3_000, List.of(10), "cover", "", "kicker:Portugal\\nBoats of the coast", 0),
                new Film("whatsapp", 1280, 720, "30", 4_000, List.of(5, 6), "cover", "band", "", 400_000),
                new Film("telegram", 720, 1280, "23.976", 2_000, List.of(8), "cover", "quiet", "", 0),
                new Film("facebook", 1280, 720, "30", 2_000, List.of(4), "contain", "loud", "", 0),
                new Film("wechat", 1080, 1260, "30", 3_000, List.of(3), "cover", "tone", "quote:We stayed for the sea.", 0),
                new Film("xiaohongshu", 1080, 1440, "30", 2_000, List.of(2), "cover", "band", "", 0),
                new Film("bilibili", 1920, 1080, "60", 1_500, List.of(10), "cover", "band", "", 0),
                new Film("email", 1280, 720, "25", 4_000, List.of(0, 1), "cover", "quiet", "", 250_000));
    }

    private static Path photo(int number) {
        try (Stream<Path> files = Files.list(PHOTOS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(String.format(Locale.ROOT, "%02d-", number))).findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @BeforeAll
    static void make() throws Exception {
        assumeTrue(Program.has("ffprobe") && Program.has("ffmpeg"), "no ffmpeg here: nobody measures the films");
        program = new Program(folder);
        Songs.tone(folder.resolve("tone.wav"), 5);
        Songs.band(folder.resolve("band.wav"), 5, 0.4);
        Songs.band(folder.resolve("quiet.wav"), 5, 0.01);
        Songs.band(folder.resolve("loud.wav"), 5, 3);
        Program.Run clip = program.run("make", photo(5).toString(), "--music", "band.wav", "--size", "640x360", "--fps", "25", "--seconds",
                "3", "--out", "clip.mp4");
        assertThat(clip.exit()).as(clip.err()).isZero();
        Files.writeString(TABLE, row("platform", "bytes", "most", "canvas", "fps", "frames", "ms", "pictures", "sound", "LUFS", "dBTP",
                "letters x y w h", "safe box x y w h"));
    }

    @Test
    void everyPlatformHasAFilm() {
        assertThat(films().map(Film::platform)).containsExactlyInAnyOrderElementsOf(Platforms.ids());
    }

    @ParameterizedTest
    @MethodSource("films")
    void theFileIsWhatThePlatformTakesOnTheFirstTry(Film film) throws Exception {
        Path file = folder.resolve(film + ".mp4");
        Path draft = Files.writeString(folder.resolve(film + ".json"), film.draft(!film.style().isEmpty()));
        List<String> words = new ArrayList<>(List.of("render", draft.toString(), "--for", film.platform(), "--out", file.toString()));
        if (film.mostBytes() > 0) {
            words.addAll(List.of("--max-size", film.mostBytes() / 1_000 + "KB"));
        }
        Program.Run run = program.run(words.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> facts = facts(file);
        Heard heard = heard(file, facts);
        Optional<Rectangle> letters = film.style().isEmpty() ? Optional.empty() : Optional.of(letters(film, file));
        Files.writeString(TABLE,
                row(film.platform(), "" + Files.size(file), "" + most(film), fact(facts, "width") + "x" + fact(facts, "height"),
                        fact(facts, "r_frame_rate"), fact(facts, "nb_read_packets"), "" + ms(facts),
                        fact(facts, "codec_name") + " " + fact(facts, "profile") + " " + fact(facts, "pix_fmt"),
                        fact(facts, "audio.codec_name"), "" + heard.lufs(), "" + heard.dbtp(),
                        letters.map(PlatformFilmsIT::told).orElse("-"), letters.isPresent() ? told(safe(film)) : "-"),
                StandardOpenOption.APPEND);
        judgeContainer(file, facts, film);
        judgeSize(file, film, ms(facts));
        judgeSound(film, facts, heard);
        Rectangle around = safe(film);
        around.grow(SMEAR, SMEAR);
        letters.ifPresent(box -> assertThat(around.contains(box)).as("letters %s in %s", told(box), told(around)).isTrue());
    }

    private static void judgeContainer(Path file, Map<String, String> facts, Film film) throws Exception {
        assertThat(fact(facts, "format_name")).contains("mp4");
        assertThat(Program.system("ffmpeg", "-v", "error", "-xerror", "-i", file.toString(), "-f", "null", "-")).isEmpty();
        assertThat(facts).containsEntry("codec_name", "h264").containsEntry("profile", "High").containsEntry("pix_fmt", "yuv420p")
                .containsEntry("color_space", "bt709").containsEntry("color_range", "tv").containsEntry("sample_aspect_ratio", "1:1");
        if (film.mostBytes() == 0) {
            assertThat(facts).containsEntry("width", "" + film.width()).containsEntry("height", "" + film.height());
        }
        double shape = Double.parseDouble(fact(facts, "width")) / Double.parseDouble(fact(facts, "height"));
        assertThat(shape).isCloseTo((double) film.width() / film.height(), within(0.01));
        assertThat(Math.max(Integer.parseInt(fact(facts, "width")), Integer.parseInt(fact(facts, "height"))))
                .isLessThanOrEqualTo(film.place().maxSide());
        String[] rate = fact(facts, "r_frame_rate").split("/", 2);
        double fps = Double.parseDouble(rate[0]) / Double.parseDouble(rate[1]);
        assertThat(fps).isCloseTo(Double.parseDouble(film.fps()), within(0.001)).isBetween(film.place().minFps() - 0.03,
                film.place().maxFps() + 0.01);
        assertThat(Long.parseLong(fact(facts, "nb_read_packets"))).isEqualTo(Math.round(film.ms() * fps / 1_000));
        assertThat(ms(facts)).isCloseTo(film.ms(), within(SLACK_MS)).isBetween(film.place().minMs(), film.place().maxMs());
    }

    private static void judgeSize(Path file, Film film, long ms) throws IOException {
        assertThat(Files.size(file)).isLessThanOrEqualTo(most(film));
        if (film.mostBytes() > 0) {
            assertThat(Files.size(file)).as("room is used").isGreaterThan(most(film) / 2);
        }
        if (film.place().maxBitsPerSecond() > 0) {
            assertThat(Files.size(file) * 8_000 / ms).isLessThanOrEqualTo(film.place().maxBitsPerSecond());
        }
    }

    private static void judgeSound(Film film, Map<String, String> facts, Heard heard) {
        boolean sounds = !film.sound().isEmpty() || film.visuals().contains(0);
        if (!sounds) {
            assertThat(heard.lufs()).isLessThanOrEqualTo(-70);
            return;
        }
        assertThat(facts).containsEntry("audio.codec_name", "aac").containsEntry("audio.sample_rate", "48000")
                .containsEntry("audio.channels", "2");
        if (film.place().centiLufs().isPresent()) {
            assertThat(heard.lufs()).isCloseTo(film.place().centiLufs().getAsInt() / 100.0, within(Platform.LOUDNESS_TOLERANCE / 100.0));
            assertThat(heard.dbtp()).isLessThanOrEqualTo(Platform.MOST_CENTI_DBTP / 100.0);
        }
    }

    /// Loudness and true peak as ffmpeg measures them; what is not heard has −∞ of both.
    private record Heard(double lufs, double dbtp) {}

    private static Heard heard(Path file, Map<String, String> facts) throws Exception {
        if (!facts.containsKey("audio.codec_name")) {
            return new Heard(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
        }
        String told = Program.system("ffmpeg", "-hide_banner", "-nostats", "-i", file.toString(), "-vn", "-af",
                "ebur128=peak=true:framelog=verbose", "-f", "null", "-");
        return new Heard(last(told, "I:\\s+(\\S+) LUFS"), last(told, "Peak:\\s+(\\S+) dBFS"));
    }

    private static double last(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        String value = "";
        while (found.find()) {
            value = found.group(1);
        }
        return value.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(value);
    }

    /// What ffprobe says: of the pictures by its own names, of the sound behind `audio.`.
    private static Map<String, String> facts(Path file) throws Exception {
        Map<String, String> facts = new TreeMap<>();
        for (String kind : List.of("v", "a")) {
            String told = Program.system("ffprobe", "-v", "error", "-count_packets", "-select_streams", kind, "-show_entries",
                    "stream=codec_name,profile,width,height,pix_fmt,color_space,color_range,sample_aspect_ratio,r_frame_rate,nb_read_packets,"
                            + "sample_rate,channels:format=format_name,duration",
                    "-of", "default=noprint_wrappers=1", file.toString());
            told.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2).forEach(
                    pair -> facts.put((kind.equals("a") && !pair[0].matches("format_name|duration") ? "audio." : "") + pair[0], pair[1]));
        }
        return facts;
    }

    private static String fact(Map<String, String> facts, String name) {
        return facts.getOrDefault(name, "none");
    }

    private static long ms(Map<String, String> facts) {
        return Math.round(1_000 * Double.parseDouble(fact(facts, "duration")));
    }

    private static long most(Film film) {
        return film.mostBytes() > 0 ? film.mostBytes() : film.place().maxBytes();
    }

    /// Where letters are: what the middle of the film shows otherwise than the same film without its title.
    private static Rectangle letters(Film film, Path file) throws Exception {
        Path bareDraft = Files.writeString(folder.resolve(film + "-bare.json"), film.draft(false));
        Path bare = folder.resolve(film + "-bare.png");
        double fps = Double.parseDouble(film.fps());
        long frame = Math.round(film.ms() * fps / 2_000) + 3;
        Program.Run drawn = program.run("render", bareDraft.toString(), "--frame", "" + Math.round(1_000 * frame / fps), "--out",
                bare.toString());
        assertThat(drawn.exit()).as(drawn.err()).isZero();
        Path shown = folder.resolve(film + "-shown.png");
        Program.system("ffmpeg", "-v", "error", "-y", "-i", file.toString(), "-vf", "select=eq(n\\," + frame + ")", "-frames:v", "1",
                shown.toString());
        return differing(ImageIO.read(bare.toFile()), ImageIO.read(shown.toFile()));
    }

    private static Rectangle differing(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        int[] rows = new int[one.getHeight()];
        int[] columns = new int[one.getWidth()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < columns.length; x++) {
                if (Math.abs(luma(one.getRGB(x, y)) - luma(other.getRGB(x, y))) > LETTER) {
                    rows[y]++;
                    columns[x]++;
                }
            }
        }
        int[] down = ends(rows);
        int[] across = ends(columns);
        assertThat(down[1] - down[0]).as("height of letters").isGreaterThan(one.getHeight() / 50);
        return new Rectangle(across[0], down[0], across[1] - across[0], down[1] - down[0]);
    }

    /// First and one behind the last that holds strokes.
    private static int[] ends(int[] counts) {
        int first = 0;
        int end = counts.length;
        while (first < end && counts[first] < STROKE) {
            first++;
        }
        while (end > first && counts[end - 1] < STROKE) {
            end--;
        }
        return new int[]{first, end};
    }

    private static int luma(int rgb) {
        return (2126 * (rgb >> 16 & 0xFF) + 7152 * (rgb >> 8 & 0xFF) + 722 * (rgb & 0xFF)) / 10_000;
    }

    /// The box that nothing is laid over: the platform's, or the middle 80 % (craft rule 23) of what has none.
    private static Rectangle safe(Film film) {
        Optional<SafeArea> told = film.place().safe();
        double left = told.map(area -> (double) area.left() / area.width()).orElse(0.1);
        double right = told.map(area -> (double) area.right() / area.width()).orElse(0.1);
        double top = told.map(area -> (double) area.top() / area.height()).orElse(0.1);
        double bottom = told.map(area -> (double) area.bottom() / area.height()).orElse(0.1);
        int x = (int) Math.floor(left * film.width());
        int y = (int) Math.floor(top * film.height());
        return new Rectangle(x, y, (int) Math.ceil((1 - right) * film.width()) - x, (int) Math.ceil((1 - bottom) * film.height()) - y);
    }

    private static String told(Rectangle box) {
        return box.x + " " + box.y + " " + box.width + " " + box.height;
    }

    private static String row(String... cells) {
        return String.join(" | ", cells) + "\n";
    }
}
