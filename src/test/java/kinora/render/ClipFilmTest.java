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
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.NumberedClips;
import kinora.compose.Composition;
import kinora.media.EncoderProfile;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
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
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// Clips in films, decoded again and read frame by frame.
@Timeout(120)
final class ClipFilmTest {
    private static final FrameRate RATE = FrameRate.of(30);
    private static final Canvas CANVAS = new Canvas(NumberedClips.WIDTH, NumberedClips.HEIGHT, RATE, 0);
    private static final MediaRef CLIP = new MediaRef.Stored("clip");

    @TempDir
    private Path folder = Path.of("");
    private final DirectEngine engine = new DirectEngine();
    private Path clip = Path.of("");

    @BeforeEach
    void encode() throws IOException {
        clip = NumberedClips.write(folder.resolve("clip.mp4"), 30, 1, 400);
    }

    private static Visual visual(String id, TimeRange range, long inMs, long lengthMs, int permille) {
        return new Visual(new SegmentId(id), range, id, CLIP, inMs, lengthMs, new Speed(permille), Fit.COVER, Keyframes.still(Camera.WHOLE),
                List.of(), false, 1000, Extras.none());
    }

    private static Draft draft(List<Visual> visuals, List<Transition> transitions) {
        return new Draft(CANVAS, "", List.of(new Track.Video(new TrackId("t"), visuals, transitions, Extras.none())), 0, Extras.none());
    }

    private MediaInfo info() {
        return ((Answer.Success<MediaInfo>) engine.run(new Request.Probe(clip), Engine.Progress.NONE, new Cancellation())).result();
    }

    private Composition composed(Draft draft) {
        MediaInfo info = info();
        return ((Composition.Result.Composed) Composition.of(draft, _ -> Optional.of(info))).composition();
    }

    private ExportResult export(Engine with, Composition film, Cancellation cancellation) {
        ChunkStore store = new FolderChunkStore(folder.resolve("cache"), () -> 1_000_000_000, InstantSource.system());
        ExportJob job = new ExportJob(film, "", Map.of(film.shots().getFirst().contentHash(), clip), folder.resolve("film.mp4"), true);
        return new Exporter(with, store).export(job, Engine.Progress.NONE, cancellation);
    }

    private List<double[]> film(Draft draft) throws Exception {
        Composition film = composed(draft);
        assertThat(export(engine, film, new Cancellation())).isInstanceOf(ExportResult.Exported.class);
        assertNoDrafts();
        return NumberedClips.bars(folder.resolve("film.mp4"), RATE.num(), RATE.den(), film.frames());
    }

    private void assertNoDrafts() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache/drafts"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private static void assertShows(List<double[]> film, IntUnaryOperator number) {
        for (int frame = 0; frame < film.size(); frame++) {
            assertThat(NumberedClips.number(film.get(frame))).as("frame %d", frame).isEqualTo(number.applyAsInt(frame));
        }
    }

    @Test
    void aTrimmedClipShowsItsFramesAcrossChunkBorders() throws Exception {
        Draft draft = draft(List.of(visual("a", RATE.range(0, 210), RATE.ms(37), 7_000, 1000)), List.of());
        assertThat(ChunkPlan.of(composed(draft))).hasSizeGreaterThan(1);
        assertShows(film(draft), frame -> 37 + frame);
    }

    @Test
    void everySpeedShowsItsFrames() throws Exception {
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 150), RATE.ms(11), 0, 2000)), List.of())), frame -> 11 + 2 * frame);
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 60), RATE.ms(11), 0, 500)), List.of())), frame -> 11 + frame / 2);
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 200), RATE.ms(50), RATE.ms(200), -1000)), List.of())),
                frame -> 249 - frame);
    }

    @Test
    void aSpanThatIsOverHoldsItsLastFrame() throws Exception {
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 60), 1_000, 1_000, 1000)), List.of())), frame -> Math.min(30 + frame, 59));
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 60), RATE.ms(370), 0, 1000)), List.of())),
                frame -> Math.min(370 + frame, 399));
    }

    @Test
    void otherRatesShowWhatIsOnScreen() throws Exception {
        clip = NumberedClips.write(folder.resolve("other.mp4"), 24_000, 1_001, 120);
        assertShows(film(draft(List.of(visual("a", RATE.range(0, 120), 0, 0, 1000)), List.of())),
                frame -> (int) Math.floor((frame / 30.0 + 0.002) * 24_000 / 1_001 + 1e-9));
    }

    @Test
    void bothSourcesPlayOnThroughADissolve() throws Exception {
        Visual left = visual("a", RATE.range(0, 60), 0, 2_000, 1000);
        Visual right = visual("b", RATE.range(60, 60), RATE.ms(200), 2_000, 1000);
        Transition dissolve = new Transition(left.id(), right.id(), Composition.DISSOLVE, RATE.ms(20), Easing.LINEAR, Extras.none());
        List<double[]> film = film(draft(List.of(left, right), List.of(dissolve)));
        for (int frame = 0; frame < 120; frame++) {
            double share = Math.clamp((frame - 49) / 21.0, 0.0, 1.0);
            int under = frame;
            int over = 200 + frame - 60;
            for (int bit = 0; bit < 9; bit++) {
                assertThat(film.get(frame)[bit]).as("frame %d bit %d", frame, bit)
                        .isCloseTo((under >> bit & 1) * (1 - share) + (over >> bit & 1) * share, within(0.08));
            }
        }
    }

    @Test
    void movingAClipInTheFilmKeepsItsChunks() {
        EncoderProfile profile = EncoderProfile.standard(CANVAS.width(), CANVAS.height(), 30, 1);
        List<List<String>> keys = new ArrayList<>();
        for (int at : new int[]{90, 201}) {
            Composition film = composed(draft(
                    List.of(visual("a", RATE.range(0, at), 0, 0, 1000), visual("b", RATE.range(at, 210), 1_000, 7_000, 1000)), List.of()));
            List<String> all = ChunkPlan.of(film).stream().filter(plan -> plan.first() >= at)
                    .map(plan -> CompositionForm.chunkKey("e", plan.composition(), profile).hash()).toList();
            keys.add(all);
        }
        assertThat(keys.getFirst()).isNotEmpty().isEqualTo(keys.getLast());
    }

    @Test
    void footageIsGoneAfterAFailureAndAfterACancellation() throws Exception {
        Composition film = composed(draft(List.of(visual("a", RATE.range(0, 300), 0, 0, 1000)), List.of()));
        for (Class<?> kind : List.of(Request.Footage.class, Request.Chunk.class)) {
            Cancellation cancellation = new Cancellation();
            Broken cancelling = new Broken(engine, kind, cancellation::cancel);
            assertThat(export(cancelling, film, cancellation)).isEqualTo(new ExportResult.Cancelled());
            assertNoDrafts();
            ExportResult failed = export(new Broken(engine, kind, () -> {
            }), film, new Cancellation());
            assertThat(failed).isInstanceOfAny(ExportResult.EngineFailed.class, ExportResult.PictureFailed.class);
            assertNoDrafts();
        }
    }

    @Test
    void aClipThatChangedIsRefused() throws Exception {
        Composition film = composed(draft(List.of(visual("a", RATE.range(0, 30), 0, 0, 1000)), List.of()));
        NumberedClips.write(clip, 30, 1, 20);
        assertThat(export(engine, film, new Cancellation())).isEqualTo(new ExportResult.PictureRefused(clip, new MediaRefusal.Changed()));
        assertNoDrafts();
    }

    /// Does its work and then says that it failed, for one kind of request.
    private record Broken(Engine whole, Class<?> kind, Runnable before) implements Engine {
        @Override
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            Answer<R> answer = whole.run(request, progress, cancellation);
            if (!kind.isInstance(request)) {
                return answer;
            }
            before.run();
            return cancellation.isCancelled() ? new Answer.Cancelled<>() : new Answer.Failed<>(new EngineFailure.Crashed("told to"));
        }

        @Override
        public String id() {
            return whole.id();
        }

        @Override
        public void trim() {}

        @Override
        public void close() {}
    }
}
