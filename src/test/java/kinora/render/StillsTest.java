package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.compose.Composition;
import kinora.compose.SheetMoments;
import kinora.media.StillProfile;
import kinora.store.FolderChunkStore;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;

/// Frames without photos, which show the background.
final class StillsTest {
    private static final Canvas CANVAS = new Canvas(64, 36, FrameRate.of(29.97), 0x336699);
    private static final Composition FILM = new Composition(CANVAS, 300, List.of(), List.of());

    @TempDir
    private Path folder = Path.of("");

    private ChunkStore store() {
        return new FolderChunkStore(folder.resolve("cache"), () -> 1_000_000_000, InstantSource.system());
    }

    private ExportJob job(String name, boolean replace) {
        return new ExportJob(FILM, "", Map.of(), folder.resolve(name), replace);
    }

    @Test
    void uncompressedFramesAreAsManyAndAsLongAsTheFilmSays() throws Exception {
        ExportResult result = new RawExport(new DirectEngine(), store()).export(job("a.y4m", false), Engine.Progress.NONE,
                new Cancellation());
        byte[] bytes = Files.readAllBytes(folder.resolve("a.y4m"));
        String header = "YUV4MPEG2 W64 H36 F30000:1001 Ip A1:1 C420mpeg2 XYSCSS=420MPEG2 XCOLORRANGE=LIMITED\n";
        int frame = 6 + 64 * 36 * 3 / 2;
        assertThat(result).isInstanceOf(ExportResult.Exported.class);
        assertThat(bytes).hasSize(header.length() + 300 * frame);
        for (int i = 0; i < 300; i++) {
            assertThat(new String(bytes, header.length() + i * frame, 6, StandardCharsets.US_ASCII)).isEqualTo("FRAME\n");
            assertThat(bytes[header.length() + (i + 1) * frame - 1]).as("red of frame %d", i).isNotZero();
        }
        assertThat(new RawExport(new DirectEngine(), store()).export(job("a.y4m", false), Engine.Progress.NONE, new Cancellation()))
                .isInstanceOf(ExportResult.TargetExists.class);
        assertThat(folder.toFile().list()).filteredOn(name -> !name.equals("cache")).containsExactly("a.y4m");
    }

    @Test
    void oneFrameIsAPng() throws Exception {
        assertThat(new Stills(new DirectEngine(), store(), new Cancellation()).frame(job("a.png", false), 299, StillProfile.PNG)).isEmpty();
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aSheetShowsTheEndsAndMomentsBetween() {
        assertThat(SheetMoments.of(FILM)).hasSize(20).startsWith(0L).endsWith(299L);
        assertThat(new Stills(new DirectEngine(), store(), new Cancellation()).sheet(job("a.png", false), SheetMoments.of(FILM),
                frame -> "" + frame)).isEmpty();
        assertThat(folder.resolve("a.png")).isNotEmptyFile();
    }
}
