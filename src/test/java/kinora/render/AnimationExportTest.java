package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kinora.compose.Composition;
import kinora.media.AnimationProfile.Form;
import kinora.media.MediaInfo;
import kinora.media.Planes;
import kinora.store.FolderChunkStore;
import kinora.timeline.Camera;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Easing;
import kinora.timeline.Extras;
import kinora.timeline.Fit;
import kinora.timeline.FrameRate;
import kinora.timeline.Keyframes;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.Speed;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Films as animated pictures: two photos that are zoomed into, with a dissolve between them.
final class AnimationExportTest {
    private static final FrameRate RATE = FrameRate.of(30);
    private static final Canvas CANVAS = new Canvas(128, 72, RATE, 0x336699);
    private static final int FRAMES = 80;
    private static final int COLOURS = 256;
    private static final int QUALITY = 80;

    @TempDir
    private Path folder = Path.of("");
    private final Engine engine = new DirectEngine();
    private Studio studio = new Studio(Path.of(""));
    private Draft film = new Draft(CANVAS, "", List.of(), 0, Extras.none());

    @BeforeEach
    void make() throws IOException {
        studio = new Studio(folder);
        film = film(Keyframes.move(Camera.zoomed(1), Camera.zoomed(1.2), Easing.LINEAR));
    }

    private Draft film(Keyframes<Camera> move) throws IOException {
        List<Visual> shots = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            MediaRef photo = studio.add("photo" + i, Studio.waves(256, 144, i));
            shots.add(Visual.still(new SegmentId("s" + i), RATE.range(i * FRAMES / 2, FRAMES / 2), "", photo).withCamera(move));
        }
        Transition mix = new Transition(shots.getFirst().id(), shots.getLast().id(), Composition.DISSOLVE, RATE.ms(12), Easing.LINEAR,
                Extras.none());
        return new Draft(CANVAS, "", List.of(new Track.Video(new TrackId("t"), shots, List.of(mix), Extras.none())), 0, Extras.none());
    }

    private ChunkStore store(String name) {
        return new FolderChunkStore(folder.resolve(name), () -> 1_000_000_000, InstantSource.system());
    }

    private static int usual(Form form) {
        return form == Form.GIF ? COLOURS : QUALITY;
    }

    private byte[] written(Draft draft, Form form, int quality, String store) throws IOException {
        Path file = folder.resolve("film." + form);
        ExportResult result = new AnimationExport(engine, store(store)).export(studio.job(draft, file), form, quality, Engine.Progress.NONE,
                new Cancellation());
        assertThat(result).isInstanceOf(ExportResult.Exported.class);
        return Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherFrameIsShownForAsLongAsTheFilmLastsAndForEver(Form form) throws IOException {
        AnimationFacts facts = AnimationFacts.of(written(film, form, usual(form), "a"));
        assertThat(facts.loops()).isZero();
        assertThat(facts.delaysMs()).hasSize(FRAMES / 2);
        assertThat(facts.totalMs()).isCloseTo(RATE.ms(FRAMES), within(10L));
        assertThat(facts.delaysMs()).allSatisfy(delay -> assertThat(delay).isBetween(60, 70));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFilmHasTheSameBytesWhateverTheCacheHas(Form form) throws IOException {
        assertThat(written(film, form, usual(form), "a")).isEqualTo(written(film, form, usual(form), "b"));
    }

    @ParameterizedTest
    @EnumSource
    void itsPicturesLookLikeTheFrames(Form form) throws IOException {
        List<Planes> frames = studio.drawn(film);
        written(film, form, usual(form), "a");
        MediaRef animation = studio.add("animation", folder.resolve("film." + form));
        int shown = FRAMES - 2;
        Visual clip = new Visual(new SegmentId("c"), RATE.range(0, shown), "", animation, 0, RATE.ms(shown), new Speed(1000), Fit.COVER,
                Keyframes.still(Camera.WHOLE), List.of(), false, 1000, Extras.none());
        List<Planes> seen = studio.drawn(new Draft(CANVAS, "",
                List.of(new Track.Video(new TrackId("t"), List.of(clip), List.of(), Extras.none())), 0, Extras.none()));
        // Rounded delays begin a hundredth early or late: odd frames lie between.
        for (int frame = 1; frame < shown; frame += 2) {
            Planes is = seen.get(frame);
            Planes should = frames.get(frame - 1);
            assertThat(difference(is.y(), should.y())).as("luma of frame %d", frame).isLessThan(3.5);
            assertThat(difference(is.u(), should.u())).as("blue of frame %d", frame).isLessThan(2.5);
            assertThat(difference(is.v(), should.v())).as("red of frame %d", frame).isLessThan(2.5);
        }
    }

    private static double difference(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF));
        }
        return (double) sum / one.length;
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotMoveIsWrittenOnce(Form form) throws IOException {
        Draft still = film(Keyframes.still(Camera.WHOLE));
        AnimationFacts facts = AnimationFacts.of(written(still, form, usual(form), "a"));
        assertThat(facts.delaysMs()).hasSizeBetween(9, 11);
        assertThat(facts.totalMs()).isCloseTo(RATE.ms(FRAMES), within(10L));
    }

    @ParameterizedTest
    @EnumSource
    void moreCareMeansMoreBytes(Form form) throws IOException {
        OutputFormat.Form.Animation moving = (OutputFormat.Form.Animation) OutputFormat.of(form.name(), false).orElseThrow().form();
        int draft = written(film, form, moving.quality(Quality.DRAFT), "a").length;
        assertThat(written(film, form, moving.quality(Quality.GOOD), "a").length).isGreaterThan(draft);
    }

    @ParameterizedTest
    @EnumSource
    void aCancelledOneLeavesNothing(Form form) {
        Path target = folder.resolve("film." + form);
        Cancellation cancellation = new Cancellation();
        Engine.Progress progress = (done, of) -> {
            if (done > of * 3 / 4) {
                cancellation.cancel();
            }
        };
        ExportResult result = new AnimationExport(engine, store("a")).export(studio.job(film, target), form, usual(form), progress,
                cancellation);
        assertThat(result).isEqualTo(new ExportResult.Cancelled());
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part") || name.startsWith("film."));
    }

    @ParameterizedTest
    @EnumSource
    void progressRisesToTheEnd(Form form) {
        List<Long> told = new ArrayList<>();
        new AnimationExport(engine, store("a")).export(studio.job(film, folder.resolve("film")), form, usual(form), (done, of) -> {
            assertThat(of).isEqualTo(FRAMES);
            told.add(done);
        }, new Cancellation());
        assertThat(told).isSorted().endsWith((long) FRAMES).hasSizeGreaterThan(FRAMES / 2);
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aFileThatStandsIsNotReplacedUnasked() throws IOException {
        Path target = Files.writeString(folder.resolve("film.gif"), "mine");
        ExportJob job = studio.job(film, target);
        ExportJob careful = new ExportJob(job.film(), "", job.sources(), target, false);
        assertThat(new AnimationExport(engine, store("a")).export(careful, Form.GIF, COLOURS, Engine.Progress.NONE, new Cancellation()))
                .isEqualTo(new ExportResult.TargetExists(target));
        assertThat(target).hasContent("mine");
    }

    @Test
    void aFilmOfMoreThanAMinuteIsRefused() {
        assertThat(AnimationExport.faults(new Composition(CANVAS, 30 * 60, List.of(), List.of()))).isEmpty();
        ExportJob longer = new ExportJob(new Composition(CANVAS, 30 * 60 + 1, List.of(), List.of()), "", Map.of(), folder.resolve("b"),
                true);
        assertThat(new AnimationExport(engine, store("a")).export(longer, Form.GIF, COLOURS, Engine.Progress.NONE, new Cancellation()))
                .isInstanceOf(ExportResult.Unmet.class);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void noFilmHasMoreThanFifteenPicturesASecond() {
        for (FrameRate rate : List.of(FrameRate.of(1), FrameRate.of(15), FrameRate.of(16), FrameRate.of(24), new FrameRate(30_000, 1_001),
                FrameRate.of(30), new FrameRate(60_000, 1_001), FrameRate.of(60), FrameRate.of(120))) {
            int step = AnimationExport.profile(new Canvas(64, 36, rate, 0), Form.GIF, COLOURS).step();
            assertThat(rate.perSecond() / step).as("%s", rate).isLessThanOrEqualTo(15);
            assertThat(step == 1 || rate.perSecond() / (step - 1) > 15).as("%s", rate).isTrue();
        }
    }

    @Test
    void shotsAndTheMixturesBetweenThemHaveColoursOfTheirOwn() {
        assertThat(AnimationExport.scenes(studio.composed(film).composition())).containsExactly(34, 38, 42, 46);
    }

    @ParameterizedTest
    @EnumSource
    void itIsAnAnimationToThisProgramToo(Form form) throws IOException {
        written(film, form, usual(form), "a");
        Answer<MediaInfo> answer = engine.run(new Request.Probe(folder.resolve("film." + form)), Engine.Progress.NONE, new Cancellation());
        assertThat(((Answer.Success<MediaInfo>) answer).result()).isInstanceOfSatisfying(MediaInfo.Clip.class, clip -> {
            assertThat(clip.animation()).isTrue();
            assertThat(clip.width()).isEqualTo(CANVAS.width());
            assertThat(clip.height()).isEqualTo(CANVAS.height());
        });
    }
}
