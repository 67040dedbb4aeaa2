package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Composition;
import kinora.compose.Films;
import kinora.compose.Shot;
import kinora.compose.SoundKey;
import kinora.compose.Soundtrack;
import kinora.media.Loudness;
import kinora.media.MediaRefusal;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.SoundRole;

@Timeout(60)
final class ExporterTest {
    private static final Canvas CANVAS = new Canvas(160, 90, FrameRate.of(30), 0);

    @TempDir
    private Path folder = Path.of("");
    private final FakeEngine engine = new FakeEngine();
    private ChunkStore store = new FolderChunkStore(Path.of(""), () -> 0, InstantSource.system());
    private Path target = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        store = new FolderChunkStore(folder.resolve("cache"), () -> 1_000_000_000, InstantSource.fixed(Instant.now()));
        target = Files.createDirectory(folder.resolve("out")).resolve("film.mp4");
    }

    private static Composition film(int... lengths) {
        return Films.composed(Films.photos(CANVAS, 10, lengths));
    }

    private ExportJob job(Composition film, boolean replace) throws IOException {
        Map<String, Path> sources = new HashMap<>();
        for (Shot shot : film.shots()) {
            Path source = folder.resolve(shot.contentHash().substring(58) + ".jpg");
            Files.writeString(source, "a photo");
            sources.put(shot.contentHash(), source);
        }
        return new ExportJob(film, "title", sources, target, replace);
    }

    private ExportResult export(Composition film, boolean replace) throws IOException {
        return new Exporter(engine, store).export(job(film, replace), Engine.Progress.NONE, new Cancellation());
    }

    private List<String> outFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertNothingIsLeft() throws IOException {
        assertThat(outFolder()).isEmpty();
        assertNoDrafts();
    }

    private void assertNoDrafts() throws IOException {
        Path drafts = folder.resolve("cache/drafts");
        if (Files.isDirectory(drafts)) {
            assertThat(drafts).isEmptyDirectory();
        }
    }

    @Test
    void filmIsTheJoinOfItsChunksAndIsMadeOnce() throws IOException {
        Composition film = film(100, 100, 100);
        int chunks = ChunkPlan.of(film).size();
        ExportResult first = export(film, false);
        assertThat(first).isEqualTo(
                new ExportResult.Exported(300, chunks, 0, Files.size(target), Optional.of(Target.sha256(target)), Optional.empty()));
        assertThat(Files.readAllLines(target)).hasSize(chunks + 1).last().isEqualTo("title");
        assertThat(outFolder()).containsExactly("film.mp4");
        assertNoDrafts();
        engine.requests.clear();
        assertThat(export(film, false)).isEqualTo(new ExportResult.Unchanged(Files.size(target)));
        assertThat(engine.requests).isEmpty();
    }

    private static final SoundKey SONG = new SoundKey("5".repeat(64), 1_000, 0, 0);

    private ExportJob withSong(Composition film, int gainPermille) throws IOException {
        ExportJob silent = job(film, true);
        Map<String, Path> sources = new HashMap<>(silent.sources());
        sources.put(SONG.contentHash(), Files.writeString(folder.resolve("song.mp3"), "a song"));
        long moments = Soundtrack.moment(CANVAS.rate(), film.frames());
        Soundtrack sound = new Soundtrack(moments,
                List.of(new Soundtrack.Layer(SONG, 0, 0, 0, moments, gainPermille, 0, 0, true, SoundRole.MUSIC)));
        return new ExportJob(film, sound, silent.title(), sources, target, true);
    }

    private List<String> asked(ExportJob job) {
        engine.requests.clear();
        assertThat(new Exporter(engine, store).export(job, Engine.Progress.NONE, new Cancellation()))
                .isInstanceOf(ExportResult.Exported.class);
        return engine.requests.stream().map(request -> request.getClass().getSimpleName()).distinct().sorted().toList();
    }

    @Test
    void soundAndPictureAreMadeOnceAndEachAlone() throws IOException {
        assertThat(asked(withSong(film(60), 350))).containsExactly("Chunk", "Join", "Listen", "Mix", "Prepare");
        assertThat(Files.readAllLines(target)).contains("song at 350");
        assertThat(asked(withSong(film(60), 350))).containsExactly("Join");
        assertThat(asked(withSong(film(60), 400))).containsExactly("Join", "Mix");
        assertThat(Files.readAllLines(target)).contains("song at 400");
        Composition other = Films.composed(Films.photos(new Canvas(320, 180, FrameRate.of(30), 0), 10, 60));
        assertThat(asked(withSong(other, 400))).contains("Chunk", "Join").doesNotContain("Listen", "Mix");
        assertThat(asked(job(film(60), true))).containsExactly("Join");
        assertThat(Files.readString(target)).doesNotContain("song");
    }

    @Test
    void theLoudnessOfTheSoundIsTold() throws IOException {
        assertThat(new Exporter(engine, store).export(withSong(film(60), 350), Engine.Progress.NONE, new Cancellation()))
                .isInstanceOfSatisfying(ExportResult.Exported.class,
                        done -> assertThat(done.loudness()).contains(new Loudness(-1400, -110)));
    }

    @Test
    void aSongThatCannotBeUsedIsNamedAndEndsTheExport() throws IOException {
        engine.refused = SONG.contentHash();
        ExportJob job = withSong(film(60, 60), 350);
        assertThat(new Exporter(engine, store).export(job, Engine.Progress.NONE, new Cancellation()))
                .isEqualTo(new ExportResult.PictureRefused(folder.resolve("song.mp3"), new MediaRefusal.Damaged("JPEG")));
        assertNothingIsLeft();
        engine.refused = "";
        engine.failing = Request.Listen.class;
        assertThat(new Exporter(engine, store).export(job, Engine.Progress.NONE, new Cancellation()))
                .isEqualTo(new ExportResult.PictureFailed(folder.resolve("song.mp3"), FakeEngine.FAILURE));
        engine.failing = Request.Mix.class;
        assertThat(new Exporter(engine, store).export(job, Engine.Progress.NONE, new Cancellation()))
                .isEqualTo(new ExportResult.EngineFailed(FakeEngine.FAILURE));
        assertNothingIsLeft();
    }

    @Test
    void somethingElseAtTheTargetIsLeftAloneUnlessReplacingIsAskedFor() throws IOException {
        Files.writeString(target, "a diary");
        assertThat(export(film(60), false)).isEqualTo(new ExportResult.TargetExists(target));
        assertThat(target).hasContent("a diary");
        assertThat(engine.requests).isEmpty();
        assertThat(export(film(60), true)).isInstanceOf(ExportResult.Exported.class);
        assertThat(Files.readString(target)).endsWith("title\n");
        Files.writeString(target, "edited since");
        assertThat(export(film(60), false)).isEqualTo(new ExportResult.TargetExists(target));
        assertThat(target).hasContent("edited since");
        assertThat(outFolder()).containsExactly("film.mp4");
    }

    @Test
    void whatAppearsAtTheTargetMeanwhileIsLeftAlone() throws IOException {
        engine.beforeJoin = () -> Files.writeString(target, "somebody else's");
        assertThat(export(film(60), false)).isEqualTo(new ExportResult.TargetExists(target));
        assertThat(target).hasContent("somebody else's");
        assertThat(outFolder()).containsExactly("film.mp4");
    }

    @Test
    void aSourceIsNeverReplacedUnderAnyName() throws IOException {
        Composition film = film(60, 60);
        for (Path source : job(film, true).sources().values()) {
            Path link = Files.createSymbolicLink(folder.resolve("out/link-" + source.getFileName()), source);
            for (Path place : List.of(source, folder.resolve("out/../" + source.getFileName()), link)) {
                ExportJob job = new ExportJob(film, "", job(film, true).sources(), place, true);
                assertThat(new Exporter(engine, store).export(job, Engine.Progress.NONE, new Cancellation()))
                        .isEqualTo(new ExportResult.TargetIsInput(place));
                assertThat(source).hasContent("a photo");
            }
        }
        assertThat(engine.requests).isEmpty();
    }

    @Test
    void aFolderOrAMissingFolderIsNoTarget() throws IOException {
        target = Files.createDirectory(folder.resolve("out/film.mp4"));
        assertThat(export(film(60), false)).isEqualTo(new ExportResult.TargetExists(target));
        assertThat(export(film(60), true)).isInstanceOf(ExportResult.TargetUnwritable.class);
        target = folder.resolve("nowhere/film.mp4");
        assertThat(export(film(60), false)).isInstanceOf(ExportResult.TargetUnwritable.class);
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(engine.requests).isEmpty();
    }

    @Test
    void theFilmIsReadableByWhomNewFilesAre() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).as("POSIX permissions").isTrue();
        Path plain = Files.createFile(folder.resolve("plain"));
        export(film(60), false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsTaken() throws IOException {
        target = folder.resolve("out").resolve("影".repeat(83) + ".mp4");
        assertThat(export(film(60), false)).isInstanceOf(ExportResult.Exported.class);
        assertThat(target).exists();
    }

    @Test
    void aRefusedPictureIsNamedAndNothingIsLeft() throws IOException {
        Composition film = film(60, 60, 60);
        String refused = film.shots().get(1).contentHash();
        engine.refused = refused;
        Path file = Optional.ofNullable(job(film, false).sources().get(refused)).orElseThrow();
        assertThat(export(film, false)).isEqualTo(new ExportResult.PictureRefused(file, new MediaRefusal.Damaged("JPEG")));
        assertNothingIsLeft();
    }

    @Test
    void aFailingEngineIsReportedAndNothingIsLeft() throws IOException {
        for (Class<?> kind : List.of(Request.Chunk.class, Request.Join.class)) {
            engine.failing = kind;
            assertThat(export(film(60, 60), false)).as("%s", kind).isEqualTo(new ExportResult.EngineFailed(FakeEngine.FAILURE));
            assertNothingIsLeft();
        }
    }

    @Test
    void aPictureThatBreaksTheEngineIsNamedAndNothingIsLeft() throws IOException {
        Composition film = film(60);
        engine.failing = Request.Prepare.class;
        Path picture = job(film, false).sources().values().iterator().next();
        assertThat(export(film, false)).isEqualTo(new ExportResult.PictureFailed(picture, FakeEngine.FAILURE));
        assertNothingIsLeft();
    }

    @Test
    void cancelledBeforehandNothingIsMade() throws IOException {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThat(new Exporter(engine, store).export(job(film(60), false), Engine.Progress.NONE, cancellation))
                .isEqualTo(new ExportResult.Cancelled());
        assertNothingIsLeft();
    }

    @Test
    void cancellingWhileRunningEndsAndLeavesNothing() throws IOException {
        for (Class<?> kind : List.of(Request.Prepare.class, Request.Chunk.class, Request.Join.class)) {
            Cancellation cancellation = new Cancellation();
            engine.hanging = kind;
            engine.whenHanging = cancellation::cancel;
            assertThat(new Exporter(engine, store).export(job(film(60, 60), false), Engine.Progress.NONE, cancellation)).as("%s", kind)
                    .isEqualTo(new ExportResult.Cancelled());
            assertNothingIsLeft();
        }
    }

    @Test
    void cancellingByAQuestionWhileRunningEndsAndLeavesNothing() throws IOException {
        for (Class<?> kind : List.of(Request.Prepare.class, Request.Chunk.class, Request.Join.class)) {
            AtomicBoolean unwanted = new AtomicBoolean();
            engine.hanging = kind;
            engine.whenHanging = () -> unwanted.set(true);
            assertThat(new Exporter(engine, store).export(job(film(60, 60), false), Engine.Progress.NONE, Cancellation.when(unwanted::get)))
                    .as("%s", kind).isEqualTo(new ExportResult.Cancelled());
            assertNothingIsLeft();
        }
    }

    @Test
    void whatWasMadeBeforeAFailureIsNotMadeAgain() throws IOException {
        Composition film = film(100, 100, 100, 100);
        int chunks = ChunkPlan.of(film).size();
        engine.failing = Request.Join.class;
        export(film, false);
        engine.failing = FakeEngine.class;
        List<ChunkStore.Key> keys = ChunkPlan.of(film).stream().map(plan -> CompositionForm.chunkKey(engine.id(), plan.composition(),
                new ExportJob(film, "", Map.of(), target, false).profile())).toList();
        Files.delete(store.find(keys.get(2)).orElseThrow());
        engine.requests.clear();
        assertThat(export(film, false)).isEqualTo(
                new ExportResult.Exported(400, 1, chunks - 1, Files.size(target), Optional.of(Target.sha256(target)), Optional.empty()));
        assertThat(engine.requests).hasSize(2).first().isInstanceOfSatisfying(Request.Chunk.class,
                chunk -> assertThat(chunk.composition()).isEqualTo(ChunkPlan.of(film).get(2).composition()));
    }

    @Test
    void progressNeverFallsAndEndsAtAllFrames() throws IOException {
        int[] lengths = new int[60];
        Arrays.fill(lengths, 40);
        List<Long> told = Collections.synchronizedList(new ArrayList<>());
        new Exporter(engine, store).export(job(film(lengths), false), (done, of) -> {
            assertThat(of).isEqualTo(2_400);
            told.add(done);
        }, new Cancellation());
        assertThat(told).isSorted().last().isEqualTo(2_400L);
        told.clear();
        Files.delete(target);
        new Exporter(engine, store).export(job(film(lengths), false), (done, _) -> told.add(done), new Cancellation());
        assertThat(told).isSorted().last().isEqualTo(2_400L);
    }

    @Test
    void aStoreThatTakesNothingIsReportedAndNothingIsLeft() throws IOException {
        for (String kind : List.of("planes", "chunk", "film")) {
            store = new BrokenStore(store, kind);
            assertThat(export(film(60, 60), false)).as(kind).isInstanceOf(ExportResult.TargetUnwritable.class);
            assertThat(outFolder()).isEmpty();
        }
    }

    @Test
    void aStoreThatCannotBeTidiedDoesNotSpoilTheFilm() throws IOException {
        store = new BrokenStore(store, "tidy");
        assertThat(export(film(60), false)).isInstanceOf(ExportResult.Exported.class);
        assertThat(target).exists();
    }

    /// A store whose disk is full for one kind of content.
    private record BrokenStore(ChunkStore whole, String broken) implements ChunkStore {
        @Override
        public Optional<Path> find(Key key) {
            return whole.find(key);
        }

        @Override
        public Path draft(Key key) throws IOException {
            return whole.draft(key);
        }

        @Override
        public Path publish(Key key, Path draft) throws IOException {
            if (key.kind().equals(broken)) {
                throw new IOException("no space left");
            }
            return whole.publish(key, draft);
        }

        @Override
        public void tidy() throws IOException {
            if (broken.equals("tidy")) {
                throw new IOException("not permitted");
            }
            whole.tidy();
        }
    }

    /// Writes a line where engines write pictures and packets; misbehaves as told.
    private static final class FakeEngine implements Engine {
        static final EngineFailure FAILURE = new EngineFailure.Crashed("told to");

        private interface Action {
            void run() throws IOException;
        }

        final List<Request<?>> requests = Collections.synchronizedList(new ArrayList<>());
        String refused = "";
        Class<?> failing = FakeEngine.class;
        Class<?> hanging = FakeEngine.class;
        Runnable whenHanging = () -> {
        };
        Action beforeJoin = () -> {
        };

        @Override
        @SuppressWarnings("unchecked") // each arm answers with its own request's R; the compiler cannot relate the two
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            requests.add(request);
            if (cancellation.isCancelled()) {
                return new Answer.Cancelled<>();
            }
            R result;
            try {
                boolean refusing = (request instanceof Request.Prepare prepare && prepare.contentHash().equals(refused))
                        || (request instanceof Request.Listen listen && listen.sound().contentHash().equals(refused));
                result = (R) perform(request, progress);
                if (refusing) {
                    return new Answer.Refused<>(new MediaRefusal.Damaged("JPEG"));
                }
            } catch (IOException failed) {
                return new Answer.Failed<>(new EngineFailure.Faulted(failed.toString()));
            }
            if (failing.isInstance(request)) {
                return new Answer.Failed<>(FAILURE);
            }
            if (hanging.isInstance(request)) {
                whenHanging.run();
                while (!cancellation.isCancelled()) {
                    Thread.onSpinWait();
                }
                return new Answer.Cancelled<>();
            }
            return new Answer.Success<>(result);
        }

        private Object perform(Request<?> request, Progress progress) throws IOException {
            return switch (request) {
                case Request.Prepare prepare -> done(Files.writeString(prepare.target(), prepare.contentHash()));
                case Request.Footage footage -> done(Files.writeString(footage.target(), footage.footage().contentHash()));
                case Request.Chunk chunk -> {
                    for (Path planes : chunk.pictures().values()) {
                        assertThat(planes).exists();
                    }
                    int frames = chunk.composition().frames();
                    for (int frame = 0; frame < frames; frame++) {
                        progress.at(frame, frames);
                    }
                    yield done(Files.writeString(chunk.target(), frames + "\n"));
                }
                case Request.Listen listen -> done(Files.writeString(listen.target(), "song"));
                case Request.Mix mix -> done(Files.writeString(mix.target(),
                        Files.readString(mix.sources().get(SONG)) + " at " + mix.soundtrack().layers().getFirst().gainPermille() + "\n"));
                case Request.Weigh _ -> new Loudness(-1400, -100);
                case Request.Join join -> {
                    beforeJoin.run();
                    StringBuilder all = new StringBuilder(join.sound().isPresent() ? Files.readString(join.sound().get()) : "");
                    int frames = 0;
                    for (Path chunk : join.chunks()) {
                        String text = Files.readString(chunk);
                        frames += Integer.parseInt(text.strip());
                        all.append(text);
                    }
                    Files.writeString(join.target(), all + join.title() + "\n");
                    yield new Request.Joined(frames, Target.sha256(join.target()), join.sound().map(_ -> new Loudness(-1400, -110)));
                }
                case Request.Probe _,Request.Preview _,Request.Sheet _,Request.Letter _,Request.Frame _,Request.Thumbnail _,Request.Lightness _,Request.Raw _,Request.Animate _,Request.Diagnose _,Request.Look _,Request.Watch _,Request.Beats _ ->
                    throw new IOException("not asked of it");
            };
        }

        private static Request.Done done(Path written) {
            assertThat(written).exists();
            return new Request.Done();
        }

        @Override
        public String id() {
            return "fake";
        }

        @Override
        public void trim() {}

        @Override
        public void close() {}
    }
}
