package kinora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kinora.media.MediaInfo;
import kinora.media.MusicFacts;
import kinora.media.PictureFacts;
import kinora.media.Region;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.DirectEngine;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.timeline.Camera;
import kinora.timeline.Draft;
import kinora.timeline.Fit;
import kinora.timeline.Keyframes;
import kinora.timeline.Transition;
import kinora.timeline.Visual;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The rules of a reel, from its draft, its receipt and the film's file, over real photos: nothing that the program says of itself is believed where the file can tell.
final class ReelRulesIT {
    private static final Path MEDIA = Path.of("..", "shared", "media", "photos");
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int RATE = 30;
    private static final int SECONDS = 15;
    /// Of a cut from the beat that is heard there.
    private static final int NEAR_MS = 40;

    @TempDir
    Path folder;
    private Path photos;
    private final Engine engine = new DirectEngine();

    @BeforeEach
    void choosePhotos() throws Exception {
        photos = Files.createDirectories(folder.resolve("Autumn in the hills"));
        try (var files = Files.list(Path.of("examples/photos"))) {
            for (Path example : files.sorted().toList()) {
                Files.copy(example, photos.resolve(String.valueOf(example.getFileName())));
            }
        }
        Files.copy(photos.resolve("01-lake-at-first-light.jpg"), photos.resolve("01-again.jpg"));
        Photos.jpeg(photos.resolve("11-tiny.jpg"), 80, 45, 0.3f);
    }

    /// Where there are photos of people: other photos make other music, so they are only in films whose faces are looked at.
    private void addPeople() throws IOException {
        for (String person : List.of("person-astronaut.png", "jpeg-gray.jpg")) {
            if (Files.isRegularFile(MEDIA.resolve(person))) {
                Files.copy(MEDIA.resolve(person), photos.resolve(person));
            }
        }
    }

    /// What was made.
    private record Made(Draft draft, JsonNode receipt, Path film) {
        List<Visual> shots() {
            return draft.main().orElseThrow().visuals();
        }

        List<JsonNode> decisions(String kind) {
            return StreamSupport.stream(receipt.path("decisions").spliterator(), false)
                    .filter(each -> each.path("kind").asString().equals(kind)).toList();
        }
    }

    private Made make(String style, String... more) throws Exception {
        Path draft = folder.resolve("draft.json");
        Path receipt = folder.resolve("receipt.json");
        Path film = folder.resolve("film.mp4");
        List<String> words = new ArrayList<>(
                List.of("make", photos.toString(), "--reel", style, "--size", WIDTH + "x" + HEIGHT, "--seconds", String.valueOf(SECONDS),
                        "--draft", draft.toString(), "--receipt", receipt.toString(), "--out", film.toString()));
        words.addAll(List.of(more));
        Program.Run run = new Program(folder).run(words.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(DraftJson.read(Files.readString(draft))).isInstanceOf(DraftReading.Read.class);
        return new Made(((DraftReading.Read) DraftJson.read(Files.readString(draft))).draft(),
                new ObjectMapper().readTree(Files.readString(receipt)), film);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "travel", "wedding", "fast"})
    void theRulesHold(String style) throws Exception {
        addPeople();
        Made made = make(style);
        assertThat(made.receipt.path("frames").asInt()).isEqualTo(RATE * SECONDS);
        everythingIsAccountedFor(made);
        List<Transition> joins = made.draft.main().orElseThrow().transitions();
        assertThat(joins.stream().map(Transition::name).distinct().count()).isLessThanOrEqualTo(3);
        assertThat(made.shots().getLast().range().durationMs()).isGreaterThanOrEqualTo(1_500);
        JsonNode paced = made.decisions("paced").getFirst();
        assertThat(paced.path("onBeat").asInt()).isEqualTo(paced.path("cuts").asInt()).isEqualTo(made.shots().size() - 1);
        assertThat(paced.path("worstMs").asInt()).isLessThanOrEqualTo(1000 / RATE + 1);
        facesAreInside(made);
    }

    /// Every file is shown once, or left out with a reason.
    private void everythingIsAccountedFor(Made made) throws IOException {
        List<String> seen = new ArrayList<>(made.shots().stream().map(Visual::name).toList());
        for (JsonNode out : made.decisions("left-out")) {
            assertThat(out.path("reason").asString()).startsWith(out.path("name").asString("")).hasSizeGreaterThan(20);
            seen.add(out.path("reason").asString().replaceAll(" is left out.*", ""));
        }
        try (var files = Files.list(photos)) {
            assertThat(seen).containsExactlyInAnyOrderElementsOf(files.map(file -> String.valueOf(file.getFileName())).toList());
        }
        Set<String> contents = new HashSet<>();
        made.receipt.path("shots").forEach(shot -> assertThat(contents.add(shot.path("sha256").asString())).as("%s", shot).isTrue());
        assertThat(contents).hasSize(made.shots().size());
    }

    /// Looked for anew in the photos, and seen from what a camera means.
    private void facesAreInside(Made made) {
        for (Visual shot : made.shots()) {
            Path file = photos.resolve(shot.name());
            MediaInfo.Picture info = (MediaInfo.Picture) success(new Request.Probe(file));
            PictureFacts facts = success(new Request.Look(file, info.contentHash()));
            double across = (double) WIDTH / info.width();
            double down = (double) HEIGHT / info.height();
            double scale = shot.fit() == Fit.COVER ? Math.max(across, down) : Math.min(across, down);
            for (Keyframes.Keyframe<Camera> key : shot.camera().frames()) {
                double halfWidth = across / scale / key.value().zoom() / 2;
                double halfHeight = down / scale / key.value().zoom() / 2;
                for (PictureFacts.Face face : facts.faces()) {
                    Region box = face.box();
                    assertThat(box.left() / 1000.0).as("%s", shot.name()).isGreaterThan(key.value().centerX() - halfWidth);
                    assertThat(box.right() / 1000.0).as("%s", shot.name()).isLessThan(key.value().centerX() + halfWidth);
                    assertThat(box.top() / 1000.0).as("%s", shot.name()).isGreaterThan(key.value().centerY() - halfHeight);
                    assertThat(box.bottom() / 1000.0).as("%s", shot.name()).isLessThan(key.value().centerY() + halfHeight);
                }
            }
        }
    }

    private <R> R success(Request<R> request) {
        Answer<R> answer = engine.run(request, Engine.Progress.NONE, new Cancellation());
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<R>) answer).result();
    }

    /// Pictures are counted and compared, and beats are heard, in the finished file.
    @Test
    void hardCutsOfTheFileAreSeenWhereTheReceiptSaysAndHeardOnABeat() throws Exception {
        assumeTrue(Program.has("ffmpeg"), "no ffmpeg here");
        Made made = make("fast", "--brief", "cuts=hard");
        List<Integer> cuts = new ArrayList<>();
        made.receipt.path("shots").forEach(shot -> cuts.add(shot.path("first").asInt()));
        double[] changes = changes(made.film);
        assertThat(changes).hasSize(RATE * SECONDS);
        double[] sorted = changes.clone();
        Arrays.sort(sorted);
        double usual = sorted[sorted.length / 2];
        for (int cut : cuts.subList(1, cuts.size())) {
            assertThat(changes[cut]).as("frame %s", cut).isGreaterThan(4 * usual + 2);
        }
        for (int frame = 1; frame < changes.length; frame++) {
            assertThat(changes[frame] > 12 * usual + 6 && !cuts.contains(frame)).as("a cut at frame %s that nobody knows", frame).isFalse();
        }
        Path sound = folder.resolve("sound.wav");
        Program.system("ffmpeg", "-v", "error", "-y", "-i", made.film.toString(), "-vn", sound.toString());
        MediaInfo.Audio info = (MediaInfo.Audio) success(new Request.Probe(sound));
        MusicFacts heard = success(new Request.Beats(sound, info.contentHash(), info.durationMs()));
        assertThat(info.durationMs()).isBetween(1000L * SECONDS - 34, 1000L * SECONDS + 34);
        long onBeat = cuts.stream().skip(1)
                .filter(cut -> heard.beatsMs().stream().anyMatch(beat -> Math.abs(beat - 1000L * cut / RATE) <= NEAR_MS)).count();
        assertThat(heard.trusted()).as("%s", heard).isTrue();
        assertThat(onBeat).as("%s and %s", cuts, heard.beatsMs()).isGreaterThanOrEqualTo((long) Math.ceil(0.95 * (cuts.size() - 1)));
    }

    /// Mean difference of each frame from the one before, in levels; that of the first is 0.
    private double[] changes(Path film) throws Exception {
        Path raw = folder.resolve("small.raw");
        Program.system("ffmpeg", "-v", "error", "-y", "-i", film.toString(), "-vf", "scale=64:36:flags=area,format=gray", "-fps_mode",
                "passthrough", "-f", "rawvideo", raw.toString());
        byte[] all = Files.readAllBytes(raw);
        int size = 64 * 36;
        double[] changes = new double[all.length / size];
        for (int frame = 1; frame < changes.length; frame++) {
            long sum = 0;
            for (int i = frame * size; i < (frame + 1) * size; i++) {
                sum += Math.abs((all[i] & 0xFF) - (all[i - size] & 0xFF));
            }
            changes[frame] = (double) sum / size;
        }
        return changes;
    }

    @Test
    void filesAreKeptAndDroppedByName() throws Exception {
        Made made = make("auto", "--brief", "drop=03-dew-on-a-leaf", "--brief", "keep=11-TINY.jpg", "--brief", "keep=01-again.jpg");
        assertThat(made.shots().stream().map(Visual::name)).contains("11-tiny.jpg", "01-again.jpg").doesNotContain("03-dew-on-a-leaf.jpg");
        assertThat(made.decisions("left-out").stream().map(each -> each.path("reason").asString()))
                .anyMatch(reason -> reason.startsWith("03-dew-on-a-leaf.jpg"));
        Program.Run refused = new Program(folder).run("make", photos.toString(), "--reel", "--brief", "drop=IMG_7.jpg", "--out",
                folder.resolve("none.mp4").toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("IMG_7.jpg").doesNotContain("Exception");
    }
}
