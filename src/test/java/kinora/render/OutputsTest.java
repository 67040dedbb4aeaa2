package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.compose.Composition;
import kinora.compose.Soundtrack;
import kinora.media.Loudness;
import kinora.media.MediaInfo;
import kinora.media.StillProfile;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// What is written is what was asked for, read back by decoders that know nothing of how it was made.
final class OutputsTest {
    private static final Canvas CANVAS = new Canvas(128, 72, FrameRate.of(30), 0x336699);
    private static final int FRAMES = 63;

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();
    private Studio studio = new Studio(Path.of(""));
    private ExportJob film = new ExportJob(new Composition(CANVAS, 1, List.of(), List.of()), "", Map.of(), Path.of("x"), false);

    @BeforeEach
    void make() throws IOException {
        studio = new Studio(folder);
        MediaRef picture = studio.add("a", Studio.waves(128, 72, 7));
        MediaRef music = studio.add("m", 3 * 48_000, i -> 0.2 * StrictMath.sin(0.05 * i));
        Visual visual = Visual.still(new SegmentId("v"), CANVAS.rate().range(0, FRAMES), "a", picture);
        Sound sound = Sound.music(new SegmentId("m"), CANVAS.rate().range(0, FRAMES), "m", music);
        film = studio.job(new Draft(CANVAS, "", List.of(new Track.Video(new TrackId("1"), List.of(visual), List.of(), Extras.none()),
                new Track.Audio(new TrackId("2"), List.of(sound), Extras.none())), 1, Extras.none()), folder.resolve("x"));
    }

    private ChunkStore store() {
        return new FolderChunkStore(folder.resolve("chunks"), () -> 1_000_000_000, InstantSource.system());
    }

    private ExportJob job(String name, ExportForm form) {
        return new ExportJob(film.film(), film.sound(), "a title", film.sources(), folder.resolve(name), true, form);
    }

    private ExportResult export(ExportJob job) {
        return new Exporter(engine, store()).export(job, Engine.Progress.NONE, new Cancellation());
    }

    private MediaInfo probed(Path file) {
        Answer<MediaInfo> answer = engine.run(new Request.Probe(file), Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<MediaInfo>) answer).result();
    }

    private static ExportForm form(String id) {
        OutputFormat format = OutputFormat.of(id, false).orElseThrow();
        return switch (format.form()) {
            case OutputFormat.Form.Film pictures -> new ExportForm(pictures.container(),
                    Optional.of(pictures.pictures(Quality.DRAFT, pictures.alpha())), pictures.sound(), 0, Optional.empty());
            case OutputFormat.Form.Sound sound ->
                new ExportForm(sound.container(), Optional.empty(), sound.profile(Quality.GOOD), 0, Optional.empty());
            case OutputFormat.Form.Still _,OutputFormat.Form.Frames _,OutputFormat.Form.Animation _ -> throw new AssertionError(id);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "webm", "mov", "wav", "mp3", "m4a"})
    void aFilmIsAsLongAsItsFramesInEveryFormatAndTheSameBytesTwice(String id) throws IOException {
        ExportResult result = export(job("a." + id, form(id)));
        assertThat(result).isInstanceOf(ExportResult.Exported.class);
        MediaInfo info = probed(folder.resolve("a." + id));
        long ms = switch (info) {
            case MediaInfo.Clip clip -> {
                assertThat(clip.width()).isEqualTo(128);
                assertThat(clip.height()).isEqualTo(72);
                assertThat(clip.audio()).isPresent();
                yield clip.durationMs();
            }
            case MediaInfo.Audio audio -> audio.durationMs();
            case MediaInfo.Picture _ -> throw new AssertionError("a picture");
        };
        assertThat(ms).isBetween(2_100L, 2_140L);
        byte[] first = Files.readAllBytes(folder.resolve("a." + id));
        Files.delete(folder.resolve("a." + id));
        ExportResult again = new Exporter(engine, new FreshChunkStore(store())).export(job("a." + id, form(id)), Engine.Progress.NONE,
                new Cancellation());
        assertThat(again).isInstanceOf(ExportResult.Exported.class);
        assertThat(Files.readAllBytes(folder.resolve("a." + id))).isEqualTo(first);
    }

    @Test
    void soundAloneOfASilentFilmIsRefusedAndNothingIsWritten() {
        ExportJob silent = new ExportJob(film.film(), Soundtrack.silent(CANVAS.rate(), FRAMES), "", film.sources(), folder.resolve("a.wav"),
                true, form("wav"));
        assertThat(export(silent)).isEqualTo(new ExportResult.NothingHeard());
        assertThat(folder.resolve("a.wav")).doesNotExist();
    }

    @Test
    void aFilmFitsItsSizeOrIsRefusedWithTheReason() throws IOException {
        OutputFormat.Form.Film best = (OutputFormat.Form.Film) OutputFormat.of("mp4", false).orElseThrow().form();
        ExportForm fine = new ExportForm(best.container(), Optional.of(best.pictures(Quality.BEST, false)), best.sound().withBits(32_000),
                0, Optional.empty());
        long usual = ((ExportResult.Exported) export(job("a.mp4", fine))).bytes();
        for (long most : new long[]{usual + 20_000, usual + 10_000}) {
            ExportResult result = export(job("b.mp4", fine.within(most)));
            assertThat(result).as("%d of %d", most, usual).isInstanceOf(ExportResult.Exported.class);
            assertThat(Files.size(folder.resolve("b.mp4"))).isLessThanOrEqualTo(most);
            Files.delete(folder.resolve("b.mp4"));
        }
        assertThat(export(job("b.mp4", form("mp4").within(9_000)))).isInstanceOf(ExportResult.Unmet.class);
        assertThat(folder.resolve("b.mp4")).doesNotExist();
    }

    @Test
    void aFilmIsBroughtToTheLoudnessThatIsAskedFor() {
        for (int level : new int[]{-1400, -1800, -2300}) {
            ExportForm loud = form("mp4").withSound(form("mp4").sound().at(level));
            Loudness heard = ((ExportResult.Exported) export(job("a.mp4", loud))).loudness().orElseThrow();
            assertThat(heard.centiLufs()).isCloseTo(level, within(50));
            assertThat(heard.centiDbtp()).isLessThanOrEqualTo(-100);
        }
    }

    @Test
    void aStillKeepsItsAlphaWhereTheFormatHasIt() throws IOException {
        BufferedImage dot = new BufferedImage(64, 36, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 64 * 36; i++) {
            dot.setRGB(i % 64, i / 64, i % 64 < 32 ? 0xFFFF0000 : i % 64 < 48 ? 0x8000FF00 : 0);
        }
        MediaRef picture = studio.add("dot", dot);
        Visual visual = Visual.still(new SegmentId("v"), CANVAS.rate().range(0, 2), "dot", picture).withFit(Fit.CONTAIN);
        ExportJob job = studio.job(
                new Draft(new Canvas(64, 36, CANVAS.rate(), 0x0000FF), "",
                        List.of(new Track.Video(new TrackId("1"), List.of(visual), List.of(), Extras.none())), 1, Extras.none()),
                folder.resolve("still.png"));
        Stills stills = new Stills(engine, store(), new Cancellation());
        assertThat(stills.frame(job, 0, new StillProfile(StillProfile.Form.PNG, 100, true))).isEmpty();
        BufferedImage seen = ImageIO.read(folder.resolve("still.png").toFile());
        assertThat(seen.getRGB(10, 18) >>> 24).isEqualTo(255);
        assertThat(seen.getRGB(40, 18) >>> 24).isCloseTo(128, within(3));
        assertThat((seen.getRGB(40, 18) >> 8) & 0xFF).isGreaterThan(235);
        assertThat(seen.getRGB(60, 18) >>> 24).isZero();
        assertThat(stills.frame(job, 0, StillProfile.PNG)).isEmpty();
        assertThat(ImageIO.read(folder.resolve("still.png").toFile()).getRGB(60, 18) >>> 24).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "webp"})
    void aStillIsLikeThePngOfTheSameFrame(String id) throws Exception {
        Stills stills = new Stills(engine, store(), new Cancellation());
        OutputFormat.Form.Still form = (OutputFormat.Form.Still) OutputFormat.of(id, true).orElseThrow().form();
        Path file = folder.resolve("still." + id);
        ExportJob job = new ExportJob(film.film(), "", film.sources(), file, true);
        long before = 0;
        for (Quality quality : Quality.values()) {
            assertThat(stills.frame(job, 0, form.profile(quality, false))).isEmpty();
            assertThat(probed(file)).isInstanceOfSatisfying(MediaInfo.Picture.class, picture -> assertThat(picture.width()).isEqualTo(128));
            assertThat(Files.size(file)).as("%s", quality).isGreaterThan(before);
            before = Files.size(file);
        }
    }

    @Test
    void everyFormatIsFoundByItsNamesAndNoTwoShareOne() {
        Map<String, String> seen = new HashMap<>();
        for (OutputFormat format : OutputFormat.ALL) {
            for (String ending : format.endings()) {
                assertThat(OutputFormat.ofFile("A." + ending.toUpperCase(Locale.ROOT), format.isStill())).contains(format);
                assertThat(seen.put(format.isStill() + ending, format.id())).isNull();
            }
            assertThat(OutputFormat.of(format.id(), format.isStill())).contains(format);
            assertThat(format.title().chinese()).isNotBlank();
        }
        assertThat(OutputFormat.ofFile(".mp4", false)).isEmpty();
        assertThat(OutputFormat.ofFile("mp4", false)).isEmpty();
    }
}
