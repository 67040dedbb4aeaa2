package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.compose.Composition;
import kinora.compose.SafeArea;
import kinora.compose.TitlePatch;
import kinora.compose.Vocabulary;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import org.junit.jupiter.params.provider.ValueSource;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Sound;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;

/// What a platform takes is met by a film's file on the first try, or said before anything is made.
final class PlatformFilmsTest {
    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();

    private ExportJob job(int width, int height, double fps, double seconds, double level, ExportForm form) throws Exception {
        Studio studio = new Studio(folder);
        Canvas canvas = new Canvas(width, height, FrameRate.of(fps), 0);
        int frames = (int) Math.round(seconds * fps);
        MediaRef one = studio.add("one", Studio.waves(width, height, 3));
        MediaRef music = studio.add("music", (int) (48_000 * seconds),
                i -> level * StrictMath.sin(0.03 * i) * (0.6 + 0.4 * StrictMath.sin(i / 9_000.0)));
        Visual shot = Visual.still(new SegmentId("v"), canvas.rate().range(0, frames), "one", one);
        Sound sound = Sound.music(new SegmentId("m"), canvas.rate().range(0, frames), "music", music);
        ExportJob plain = studio.job(
                new Draft(canvas, "",
                        List.of(new Track.Video(new TrackId("1"), List.of(shot), List.of(), Extras.none()),
                                new Track.Audio(new TrackId("2"), List.of(sound), Extras.none())),
                        1, Extras.none()),
                folder.resolve("film.mp4"));
        return new ExportJob(plain.film(), plain.sound(), "", plain.sources(), plain.target(), true, form);
    }

    private ExportResult export(ExportJob job) {
        return new Exporter(engine, new FolderChunkStore(folder.resolve("chunks"), () -> 1_000_000_000, InstantSource.system())).export(job,
                Engine.Progress.NONE, new Cancellation());
    }

    private static ExportForm form(Platform platform, long most) {
        ExportForm form = ExportForm.MP4.on(platform).within(most);
        OptionalInt level = platform.centiLufs();
        return level.isPresent() ? form.withSound(form.sound().at(level.getAsInt())) : form;
    }

    /// Ten films of other shapes, rates, lengths and levels; those of places with a limit of size get a share of it as small as the film is.
    @ParameterizedTest
    @CsvSource({"youtube, 256, 144, 30, 3, 0.9, 0", "shorts, 144, 256, 60, 2, 0.3, 0", "reels, 144, 256, 29.97, 3.5, 0.05, 0",
            "instagram, 160, 200, 25, 4, 0.5, 0", "tiktok, 144, 256, 24, 3.1, 0.2, 0", "x, 128, 128, 50, 1, 0.7, 0",
            "linkedin, 256, 144, 30, 5, 0.02, 0", "whatsapp, 256, 144, 30, 6, 0.4, 250000", "wechat, 216, 288, 30, 4, 0.6, 190000",
            "email, 320, 180, 25, 5, 0.3, 220000"})
    void aFilmMeetsItsPlatformOnTheFirstTry(String id, int width, int height, double fps, double seconds, double level, long most)
            throws Exception {
        Platform platform = Platforms.of(id).orElseThrow();
        ExportJob job = job(width, height, fps, seconds, level, form(platform, most));
        ExportResult result = export(job);
        assertThat(result).isInstanceOf(ExportResult.Exported.class);
        Measured file = ((ExportResult.Exported) result).measured().orElseThrow();
        assertThat(file.bytes()).isEqualTo(Files.size(job.target())).isLessThanOrEqualTo(most == 0 ? platform.maxBytes() : most);
        assertThat(file.durationMs()).isBetween(platform.minMs(), platform.maxMs()).isCloseTo((long) (1000 * seconds), within(40L));
        assertThat(file.width()).isEqualTo(width);
        assertThat(file.height()).isEqualTo(height);
        if (platform.centiLufs().isPresent()) {
            assertThat(file.loudness().orElseThrow().centiLufs()).isCloseTo(-1400, within(50));
            assertThat(file.loudness().orElseThrow().centiDbtp()).isLessThanOrEqualTo(-100);
        }
    }

    /// A film that is set for a place keeps its words clear of what the place lays over it; one that was set for nobody is refused where they would be hidden.
    @ParameterizedTest
    @ValueSource(strings = {"reels", "shorts", "tiktok"})
    void wordsKeepClearOfWhatLiesOverTheFilm(String id) {
        Platform platform = Platforms.of(id).orElseThrow();
        SafeArea safe = platform.safe().orElseThrow();
        EngineLettering lettering = new EngineLettering(engine,
                new FolderChunkStore(folder.resolve("chunks"), () -> 1_000_000_000, InstantSource.system()), new Cancellation());
        Canvas canvas = new Canvas(1080, 1920, FrameRate.of(30), 0);
        Map<String, List<Class<?>>> found = new TreeMap<>();
        for (Vocabulary.Entry style : Vocabulary.of("titles").orElseThrow().entries()) {
            Title title = new Title(new SegmentId("t"), canvas.rate().range(0, 300), "t", style.id().equals("countdown") ? "3" : "Sunday",
                    new StyleUse(style.id(), new TreeMap<>()), Extras.none());
            Draft draft = new Draft(canvas, "", List.of(new Track.Text(new TrackId("1"), List.of(title), Extras.none())), 1, Extras.none());
            Composition.Result result = Composition.of(draft, _ -> Optional.empty(), lettering, safe);
            assertThat(result).as("%s: %s", style.id(), result).isInstanceOf(Composition.Result.Composed.class);
            Composition film = ((Composition.Result.Composed) result).composition();
            assertThat(film.titles()).isNotEmpty();
            platform.faults(film).forEach(fault -> found.computeIfAbsent(style.id(), _ -> new ArrayList<>()).add(fault.getClass()));
        }
        assertThat(found).isEmpty();
        TitlePatch low = new TitlePatch("0".repeat(64), 400, 100, 300, 1700, 0, 90, 0, 0);
        assertThat(platform.faults(new Composition(canvas, 120, List.of(), List.of(), List.of(low))))
                .containsExactly(new Shortfall.Covered(platform.title(), 0));
    }

    @Test
    void whatAPlatformDoesNotTakeIsSaidBeforeAnythingIsMade() throws Exception {
        Platform reels = Platforms.of("reels").orElseThrow();
        ExportResult result = export(job(256, 144, 12.5, 2, 0.5, form(reels, 0)));
        assertThat(result).isInstanceOfSatisfying(ExportResult.Unmet.class, unmet -> assertThat(unmet.why())
                .hasExactlyElementsOfTypes(Shortfall.TooShort.class, Shortfall.WrongShape.class, Shortfall.Rate.class));
        assertThat(folder.resolve("film.mp4")).doesNotExist();
        assertThat(folder.resolve("chunks")).doesNotExist();
        Composition quarter = new Composition(new Canvas(1080, 1920, FrameRate.of(30), 0), 30 * 901, List.of(), List.of());
        assertThat(reels.faults(quarter)).containsExactly(new Shortfall.TooLong(reels.title(), 901_000, 900_000));
    }

    /// Craft rule 29: 16 MB are 1080p up to 45 s and 720p from there on.
    @Test
    void aSmallerCanvasIsTakenWhereTheBytesAreTooFew() {
        Canvas hd = Canvas.hd();
        assertThat(canvas(hd, 30, 16_000_000)).isEqualTo("1920x1080");
        assertThat(canvas(hd, 44, 16_000_000)).isEqualTo("1920x1080");
        assertThat(canvas(hd, 46, 16_000_000)).isEqualTo("1280x720");
        assertThat(canvas(hd, 60, 16_000_000)).isEqualTo("1280x720");
        assertThat(canvas(hd, 180, 16_000_000)).isEqualTo("854x480");
        assertThat(canvas(new Canvas(1080, 1920, FrameRate.of(30), 0), 60, 16_000_000)).isEqualTo("720x1280");
        assertThat(canvas(hd, 3_600, 16_000_000)).isEqualTo("none");
        assertThat(canvas(hd, 1, 1)).isEqualTo("none");
    }

    private static String canvas(Canvas canvas, long seconds, long most) {
        return switch (SizePlan.of(canvas, 30 * seconds, 192_000, most)) {
            case SizePlan.Result.Planned(SizePlan(Canvas chosen, int _)) -> chosen.width() + "x" + chosen.height();
            case SizePlan.Result.None(Shortfall.TooLittleRoom why) -> {
                assertThat(why.neededBytes()).isGreaterThan(most);
                assertThat(why.fittingMs()).isLessThan(1000 * seconds);
                yield "none";
            }
        };
    }

    @Test
    void everyPlatformIsFoundByItsNames() {
        for (Platform platform : Platforms.ALL) {
            assertThat(Platforms.of(platform.id())).contains(platform);
            platform.aliases().forEach(alias -> assertThat(Platforms.of(alias)).contains(platform));
            assertThat(platform.minMs()).isLessThan(platform.maxMs());
        }
    }
}
