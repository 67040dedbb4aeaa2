package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinora.media.ColourLut;
import kinora.timeline.Canvas;
import kinora.timeline.Draft;
import kinora.timeline.EffectUse;
import kinora.timeline.Extras;
import kinora.timeline.MediaRef;
import kinora.timeline.Parameter;
import kinora.timeline.SegmentId;
import kinora.timeline.TimeRange;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Visual;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;
import kinora.words.Language;
import kinora.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LutFilesTest {
    private static final String CUBE = "LUT_3D_SIZE 2\n0 0 0\n1 0 0\n0 1 0\n1 1 0\n0 0 1\n1 0 1\n0 1 1\n1 1 1\n";

    @TempDir
    private Path folder = Path.of("");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final LutFiles files = new LutFiles(new Console(new PrintStream(said, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8), false, 80), new Messages(Language.ENGLISH));

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Draft draft(MediaRef... tables) {
        Visual visual = Visual.still(new SegmentId("a"), new TimeRange(0, 1000), "a", new MediaRef.Local("a.jpg"));
        List<EffectUse> uses = List.of(tables).stream()
                .map(table -> new EffectUse("lut", new TreeMap<>(Map.of("table", new Parameter.File(table))), Extras.none())).toList();
        Track track = new Track.Video(new TrackId("t1"), List.of(visual.withEffects(uses)), List.of(), Extras.none());
        return new Draft(Canvas.hd(), "", List.of(track), 0, Extras.none());
    }

    @Test
    void aDraftNamesItsTablesFromItsFolder() throws IOException {
        written("warm.cube", CUBE);
        MediaRef beside = new MediaRef.Local("warm.cube");
        MediaRef whole = new MediaRef.Local(folder.resolve("warm.cube").toAbsolutePath().toString());
        Map<MediaRef, ColourLut> tables = files.of(draft(beside, whole, beside, new MediaRef.Missing("gone")), folder).orElseThrow();
        assertThat(tables).containsOnlyKeys(beside, whole);
        assertThat(tables.get(beside)).isEqualTo(tables.get(whole));
        assertThat(said.size()).isZero();
    }

    @Test
    void whatCannotBeUsedIsSaid() throws IOException {
        Path broken = written("broken.cube", CUBE.replace("1 1 1", "1 1 one"));
        assertThat(files.of(draft(new MediaRef.Local("broken.cube"), new MediaRef.Local("gone.cube")), folder)).isEmpty();
        assertThat(files.read(folder)).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "the colour table " + broken + " cannot be used: line 9, “1 1 one”, must have 3 numbers and nothing else",
                "the colour table " + folder.resolve("gone.cube") + " cannot be read; is the file there?",
                "the colour table " + folder + " cannot be read; is the file there?");
    }

    @Test
    void aLookIsWrittenIntoTheDraftAndReadAgain() {
        MediaRef table = new MediaRef.Local("warm.cube");
        Draft plain = draft();
        FilmDraft film = FilmLook
                .of(table, ((kinora.wire.LutReading.Read) kinora.wire.LutText.read(CUBE.getBytes(StandardCharsets.UTF_8))).lut())
                .on(new FilmDraft(plain, Map.of(), Map.of()));
        assertThat(film.draft()).isEqualTo(draft(table));
        assertThat(film.tables()).containsOnlyKeys(table);
        String json = DraftJson.write(film.draft());
        assertThat(json).contains("{\"name\":\"lut\",\"parameters\":{\"table\":{\"source\":\"file:warm.cube\"}}}");
        assertThat(DraftJson.read(json.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(DraftReading.Read.class,
                read -> assertThat(read.draft()).isEqualTo(film.draft()));
        assertThat(FilmLook.of("sepia").on(new FilmDraft(plain, Map.of(), Map.of())).draft().segments().map(Visual.class::cast)
                .flatMap(visual -> visual.effects().stream()).map(EffectUse::name)).containsExactly("sepia");
    }
}
