package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Composition;
import kinora.compose.CompositionProblem;
import kinora.compose.Films;
import kinora.media.MediaInfo;
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

/// Titles from the draft to the file, with the real fonts and encoder.
final class TitleExportTest {
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(10), 0x808080);

    @TempDir
    private Path folder = Path.of("");
    private final DirectEngine engine = new DirectEngine();
    private final List<Request<?>> asked = new ArrayList<>();
    private ChunkStore store = new FolderChunkStore(Path.of(""), () -> 0, InstantSource.system());
    private Path photo = Path.of("");
    private MediaInfo info = new MediaInfo.Picture("", "", 2, 2, Optional.empty(), "");

    @BeforeEach
    void layOut() throws Exception {
        store = new FolderChunkStore(folder.resolve("cache"), () -> 1_000_000_000, InstantSource.fixed(Instant.now()));
        BufferedImage image = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 64, 36);
        pen.dispose();
        photo = folder.resolve("a.png");
        ImageIO.write(image, "png", photo.toFile());
        info = ((Answer.Success<MediaInfo>) engine.run(new Request.Probe(photo), Engine.Progress.NONE, new Cancellation())).result();
    }

    private final class Noting implements Engine {
        @Override
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            synchronized (asked) {
                asked.add(request);
            }
            return engine.run(request, progress, cancellation);
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

    private Composition.Result film(String text) {
        int[] frames = new int[15];
        Arrays.fill(frames, 40);
        Draft photos = Films.photos(CANVAS, 5, frames);
        List<Track> tracks = new ArrayList<>(photos.tracks());
        tracks.add(new Track.Text(new TrackId("words"),
                List.of(new Title(new SegmentId("w"), CANVAS.rate().range(0, 30), "", text, StyleUse.of("title"), Extras.none())),
                Extras.none()));
        return Composition.of(new Draft(CANVAS, "", tracks, 0, Extras.none()), this::picture,
                new EngineLettering(new Noting(), store, new Cancellation()));
    }

    private Optional<MediaInfo> picture(MediaRef reference) {
        return Optional.of(info);
    }

    private ExportResult.Exported export(String text) {
        Composition film = ((Composition.Result.Composed) film(text)).composition();
        ExportJob job = new ExportJob(film, "", Map.of(info.contentHash(), photo), folder.resolve("film.mp4"), true);
        return (ExportResult.Exported) new Exporter(new Noting(), store).export(job, Engine.Progress.NONE, new Cancellation());
    }

    private long framesMade() {
        return asked.stream().filter(Request.Chunk.class::isInstance).mapToLong(chunk -> ((Request.Chunk) chunk).composition().frames())
                .sum();
    }

    @Test
    void aChangedTitleMakesOnlyTheChunksInWhichItIsSeen() {
        assertThat(export("One day").frames()).isEqualTo(600);
        assertThat(framesMade()).isEqualTo(600);
        asked.clear();
        assertThat(export("Two days").made()).isPositive();
        assertThat(framesMade()).as("of 600 frames").isBetween(30L, 90L);
        asked.clear();
        export("One day");
        assertThat(asked).as("all of it was made before").allMatch(Request.Join.class::isInstance);
    }

    @Test
    void whatNoFontHasIsNamed() {
        assertThat(film("a𐘀").toString()).contains("U+10600");
        assertThat(((Composition.Result.Refused) film("a𐘀")).problems()).first().isInstanceOf(CompositionProblem.MissingGlyphs.class);
        assertThat(((Composition.Result.Refused) film("far too long for such a small picture ".repeat(9))).problems()).first()
                .isInstanceOf(CompositionProblem.TextTooLong.class);
    }
}
