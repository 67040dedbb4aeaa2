package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kinora.codec.NumberedClips;
import kinora.compose.PictureKey;
import kinora.engine.EngineCommand;
import kinora.engine.ProcessEngine;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.ExportResult;
import kinora.render.Studio;
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
import kinora.timeline.StyleUse;
import kinora.timeline.Title;
import kinora.timeline.Track;
import kinora.timeline.TrackId;
import kinora.timeline.Transition;
import kinora.timeline.Visual;

/// One film by real engine processes gives one file: whichever instruction set Java may use, however many drawings and processes there are, and whatever was made before.
/// x264's own choice of instructions is not Java's: `SamePacketsTest` overrules it. This cannot show more than its machine has: without AVX-512 nothing
/// is said about it.
@Timeout(240)
final class SameBytesIT {
    private static final FrameRate RATE = FrameRate.of(30);
    private static final List<String> VECTORS = List.of("--add-modules", "jdk.incubator.vector");
    private static final long HEAP = 256 << 20;

    @TempDir
    private Path folder = Path.of("");

    /// Two drawings share a process wherever there are two at all.
    private Engine engine(int calls, List<String> flags) {
        List<String> all = new ArrayList<>(flags);
        all.add("-Dkinora.fonts=" + System.getProperty("kinora.fonts", "target/lib/fonts"));
        EngineCommand command = EngineCommand.of(Main.class.getName(), List.of("engine", "drawing"), HEAP, folder.resolve("engine"))
                .withJvmFlags(all);
        return new ProcessEngine(Build.read().engineId(), command, command.withLanes(Math.min(calls, 2)), calls, 4 * HEAP, 8 * HEAP);
    }

    /// Everything that is drawn: zoom, a turned and shrunken picture, one that shines through, a blurred copy behind, a clip, a dissolve, a wipe, a cut, words.
    private Draft draft(Studio studio) throws IOException {
        List<Visual> visuals = List.of(
                still("a", 0, 60, studio.add("a", Photos.jpeg(folder.resolve("a.jpg"), 700, 400, 0.1f)))
                        .withCamera(Keyframes.move(Camera.WHOLE, Camera.zoomed(1.2), Easing.EASE_IN_OUT)),
                still("b", 60, 40, studio.add("b", Studio.waves(500, 300, 2)))
                        .withCamera(Keyframes.move(new Camera(0.5, 0.5, 0.8, 5), new Camera(0.45, 0.5, 1.3, -20), Easing.LINEAR)),
                still("c", 100, 40, studio.add("c", shining())),
                still("d", 140, 30, studio.add("d", Studio.waves(200, 300, 4))).withFit(Fit.BLUR_FILL),
                new Visual(new SegmentId("e"), RATE.range(170, 40), "e",
                        studio.add("e", NumberedClips.write(folder.resolve("e.mp4"), 25, 1, 60)), 300, 0, new Speed(1500), Fit.COVER,
                        Keyframes.still(Camera.zoomed(1.1)), List.of(), false, 1000, Extras.none()));
        List<Transition> transitions = List.of(joined(visuals, 1, "dissolve"), joined(visuals, 2, "wipe"), joined(visuals, 4, "dissolve"));
        Title title = new Title(new SegmentId("w"), RATE.range(20, 120), "", "By the sea 海边", StyleUse.of("title"), Extras.none());
        return new Draft(new Canvas(320, 180, RATE, 0x204060), "",
                List.of(new Track.Video(new TrackId("t"), visuals, transitions, Extras.none()),
                        new Track.Text(new TrackId("x"), List.of(title), Extras.none())),
                0, Extras.none());
    }

    private static Visual still(String id, int first, int frames, MediaRef source) {
        return Visual.still(new SegmentId(id), RATE.range(first, frames), id, source);
    }

    private static Transition joined(List<Visual> visuals, int right, String name) {
        return new Transition(visuals.get(right - 1).id(), visuals.get(right).id(), name, RATE.ms(14), Easing.EASE_IN_OUT, Extras.none());
    }

    private static BufferedImage shining() {
        BufferedImage image = new BufferedImage(400, 225, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < 400; x++) {
            pen.setColor(new Color(200, x / 2, 60, Math.min(255, x)));
            pen.fillRect(x, 0, 1, 225);
        }
        pen.dispose();
        return image;
    }

    private static List<String> with(String flag) {
        return List.of(flag, VECTORS.getFirst(), VECTORS.getLast());
    }

    @Test
    void oneFilmHasTheSameBytesWhoeverMakesIt() throws Exception {
        byte[] usual;
        Studio studio;
        Draft draft;
        List<PictureKey> keys;
        List<byte[]> prepared = new ArrayList<>();
        try (Engine engine = engine(2, VECTORS)) {
            studio = new Studio(folder).with(engine, "usual");
            draft = draft(studio);
            usual = Files.readAllBytes(studio.film(draft, "cold.mp4"));
            assertThat(Files.readAllBytes(studio.film(draft, "warm.mp4"))).isEqualTo(usual);
            assertStoppedAndResumedIs(usual, studio.with(engine, "stopped"), draft);
            keys = studio.composed(draft).composition().shots().stream().map(PictureKey::of).toList();
            assertThat(keys.stream().map(PictureKey::moments).distinct()).as("stills and a clip").hasSize(2);
            for (PictureKey key : keys) {
                prepared.add(Files.readAllBytes(studio.prepared(key)));
            }
        }
        record Other(String name, int processes, List<String> flags) {}
        for (Other other : List.of(new Other("sse", 1, with("-XX:UseAVX=0")), new Other("avx", 4, with("-XX:UseAVX=1")),
                new Other("loops", 2, List.of("-XX:UseAVX=2")))) {
            try (Engine engine = engine(other.processes(), other.flags())) {
                Studio same = studio.with(engine, other.name());
                assertThat(Files.readAllBytes(same.film(draft, "other.mp4"))).as("%s", other).isEqualTo(usual);
                for (int i = 0; i < keys.size(); i++) {
                    assertThat(Files.readAllBytes(same.prepared(keys.get(i)))).as("%s, picture %d", other, i).isEqualTo(prepared.get(i));
                }
            }
        }
    }

    private void assertStoppedAndResumedIs(byte[] usual, Studio stopped, Draft draft) throws IOException {
        Path target = folder.resolve("stopped.mp4");
        Cancellation cancellation = new Cancellation();
        ExportResult first = stopped.export(draft, target, (done, of) -> {
            if (2 * done > of) {
                cancellation.cancel();
            }
        }, cancellation);
        assertThat(first).isEqualTo(new ExportResult.Cancelled());
        assertThat(target).doesNotExist();
        assertThat(stopped.export(draft, target, Engine.Progress.NONE, new Cancellation())).isInstanceOf(ExportResult.Exported.class);
        assertThat(Files.readAllBytes(target)).isEqualTo(usual);
    }
}
