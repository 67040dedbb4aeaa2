package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Composition;
import kinora.compose.Films;
import kinora.compose.SafeArea;
import kinora.compose.TextContrast;
import kinora.compose.TextContrast.Step;
import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.Extras;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.timeline.SegmentId;
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;

/// How light pictures behind titles are, asked of engines and kept.
final class EngineGroundTest {
    private static final Canvas CANVAS = new Canvas(320, 180, FrameRate.of(10), 0x808080);

    @TempDir
    private Path folder = Path.of("");
    private final DirectEngine engine = new DirectEngine();
    private final List<Request<?>> asked = new ArrayList<>();
    private ChunkStore store = new FolderChunkStore(Path.of(""), () -> 0, InstantSource.system());
    private final Map<MediaRef, MediaInfo> known = new HashMap<>();
    private final Map<String, Path> sources = new HashMap<>();
    private boolean broken;

    @BeforeEach
    void layOut() throws Exception {
        store = new FolderChunkStore(folder.resolve("cache"), () -> 1_000_000_000, InstantSource.system());
        for (int i = 0; i < 4; i++) {
            BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(i % 2 == 0 ? Color.BLACK : Color.WHITE);
            pen.fillRect(0, 0, 320, 180);
            pen.setColor(new Color(i, 0, 0));
            pen.fillRect(0, 0, 2, 2);
            pen.dispose();
            Path file = folder.resolve(i + ".png");
            ImageIO.write(image, "png", file.toFile());
            MediaInfo info = ((Answer.Success<MediaInfo>) engine.run(new Request.Probe(file), Engine.Progress.NONE, new Cancellation()))
                    .result();
            known.put(new MediaRef.Stored("p" + i), info);
            sources.put(info.contentHash(), file);
        }
    }

    private final class Noting implements Engine {
        @Override
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            synchronized (asked) {
                asked.add(request);
            }
            return broken && request instanceof Request.Prepare
                    ? new Answer.Refused<>(new MediaRefusal.Damaged("PNG"))
                    : engine.run(request, progress, cancellation);
        }

        @Override
        public String id() {
            return engine.id();
        }

        @Override
        public void trim() {}

        @Override
        public void close() {}
    }

    private static Title title(int number, String text, String style) {
        return new Title(new SegmentId("w" + number), CANVAS.rate().range(40L * number + 5, 20), "", text, StyleUse.of(style),
                Extras.none());
    }

    private Composition film(Title... titles) {
        Draft photos = Films.photos(CANVAS, 5, 40, 40, 40, 40);
        List<Track> tracks = new ArrayList<>(photos.tracks());
        tracks.add(new Track.Text(new TrackId("words"), List.of(titles), Extras.none()));
        Composition.Result result = Composition.of(new Draft(CANVAS, "", tracks, 0, Extras.none()),
                reference -> Optional.ofNullable(known.get(reference)), new EngineLettering(engine, store, new Cancellation()),
                SafeArea.of(CANVAS), new EngineGround(new Noting(), store, sources, new Cancellation()));
        return ((Composition.Result.Composed) result).composition();
    }

    private static List<Step> steps(Composition film) {
        return film.titles().stream().flatMap(title -> title.contrast().stream()).map(TextContrast::step).toList();
    }

    private List<Request.Lightness> measured() {
        return asked.stream().filter(Request.Lightness.class::isInstance).map(Request.Lightness.class::cast).toList();
    }

    @Test
    void eachTitleIsAskedForOnceAndLooksAsItsPictureNeeds() {
        Title[] titles = {title(0, "dark", "minimal"), title(1, "light", "minimal"), title(2, "dark\nagain", "kicker"),
                title(3, "light", "caption")};
        Composition film = film(titles);
        assertThat(steps(film)).containsExactly(Step.PLAIN, Step.SCRIM, Step.PLAIN, Step.PLAIN, Step.OUTLINE);
        assertThat(measured()).as("captions look alike on every picture").hasSize(3);
        assertThat(measured().stream().mapToInt(request -> request.spots().size())).as("all blocks of a title at once")
                .containsExactlyInAnyOrder(1, 1, 2);
        asked.clear();
        assertThat(film(titles)).isEqualTo(film);
        assertThat(asked).as("all of it is known").isEmpty();
    }

    @Test
    void aChangedTitleAsksOnlyForItsOwnSpot() {
        film(title(0, "dark", "minimal"), title(1, "light", "minimal"));
        asked.clear();
        Composition film = film(title(0, "dark", "minimal"), title(1, "much longer", "minimal"));
        assertThat(measured()).singleElement().satisfies(request -> assertThat(request.composition().shots())
                .extracting(shot -> sources.get(shot.contentHash())).contains(folder.resolve("1.png")));
        assertThat(steps(film)).containsExactly(Step.PLAIN, Step.SCRIM);
        asked.clear();
        Title later = title(1, "light", "minimal");
        film(title(0, "dark", "minimal"), new Title(later.id(), later.range(), "", "light", StyleUse.of("corner"), Extras.none()));
        assertThat(measured()).hasSize(1);
        assertThat(asked).as("the pictures were prepared before").hasSize(1);
    }

    @Test
    void aFilmWithoutTitlesAsksNobody() {
        film();
        assertThat(asked).isEmpty();
    }

    @Test
    void aTitleOverAnotherPictureOfTheSameKindTakesWhatItNeeds() {
        assertThat(steps(film(title(0, "dark", "title")))).containsExactly(Step.PLAIN);
        assertThat(steps(film(title(1, "light", "title")))).containsExactly(Step.SCRIM);
    }

    @Test
    void aPictureThatCannotBePreparedLeavesTitlesLegibleOnAny() {
        broken = true;
        assertThat(steps(film(title(0, "dark", "minimal")))).containsExactly(Step.OUTLINE);
        broken = false;
        assertThat(steps(film(title(0, "dark", "minimal")))).as("nothing wrong is kept").containsExactly(Step.PLAIN);
    }

    @Test
    void whatIsMeasuredForATitleIsWhatTheFilmIsMadeFrom() {
        Composition film = film(title(0, "dark", "minimal"));
        asked.clear();
        ExportJob job = new ExportJob(film, "", sources, folder.resolve("film.mp4"), true);
        assertThat(new Exporter(new Noting(), store).export(job, Engine.Progress.NONE, new Cancellation()))
                .isInstanceOf(ExportResult.Exported.class);
        assertThat(asked.stream().filter(Request.Prepare.class::isInstance)).as("one of four was prepared already").hasSize(3);
    }
}
