package kinora.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import kinora.codec.Glance;
import kinora.codec.MediaException;
import kinora.codec.Source;
import kinora.media.MediaInfo;
import kinora.media.PictureFacts;
import kinora.media.Planes;
import kinora.reel.Story;
import kinora.reel.Taken;
import kinora.reel.Telling;
import kinora.reel.Told;
import kinora.sight.CascadeFaces;
import kinora.timeline.Canvas;
import kinora.timeline.FrameRate;
import kinora.timeline.MediaRef;
import kinora.vision.FaceDetector;
import kinora.vision.PictureMeasures;

/// What looking at photos of 12 megapixels costs beside decoding them, and what planning a reel of two hundred costs, in a warm Java machine on one thread.
final class Looks {
    static final String NAME = "looks";
    private static final int PHOTOS = 10;
    private static final int ROUNDS = 4;
    private static final int PLANNED = 200;
    private static final double MUST_LOOK_MS = 250;
    private static final double MUST_PLAN_MS = 1_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FaceDetector detector = new CascadeFaces();
    private final Bench place;
    private final List<Double> decoding = new ArrayList<>();
    private final List<Double> measuring = new ArrayList<>();
    private final List<Double> finding = new ArrayList<>();
    private final List<PictureFacts> facts = new ArrayList<>();

    Looks(Bench place) {
        this.place = place;
    }

    Section measure() throws IOException {
        Path photos = place.folder("films/4000x3000").resolve("photos");
        Photos.make(place.root().resolve("examples/photos"), photos, PHOTOS, 4000, 3000);
        List<Path> files;
        try (Stream<Path> all = Files.list(photos)) {
            files = all.sorted().limit(PHOTOS).toList();
        }
        for (int round = 0; round < ROUNDS; round++) {
            decoding.clear();
            measuring.clear();
            finding.clear();
            facts.clear();
            for (Path file : files) {
                look(file);
            }
        }
        double planning = plan();
        Numbers whole = Numbers.of(measuring, ms -> ms);
        return new Section(NAME, "Looking at photos of 12 MP, each alone, and planning a reel of " + PLANNED, List.of("", "CPU ms"),
                List.of(List.of("decoding to 1024 pixels", Numbers.of(decoding, ms -> ms).words()), List.of("all measures", whole.words()),
                        List.of("of these the search for faces", Numbers.of(finding, ms -> ms).words()),
                        List.of("planning of " + PLANNED + " photos, the slowest of the styles", Verdict.number(planning))),
                List.of(Verdict.must("looking at a photo beyond decoding: CPU ms, the dearest", whole.most(), MUST_LOOK_MS),
                        Verdict.must("planning of " + PLANNED + " photos: ms", planning, MUST_PLAN_MS)),
                List.of(), Map.of("decodingMs", List.copyOf(decoding), "measuringMs", List.copyOf(measuring), "facesMs", List.copyOf(finding)));
    }

    private double cpuMs() {
        return threads.getCurrentThreadCpuTime() / 1e6;
    }

    private void look(Path file) throws IOException {
        double[] faces = {0};
        double start = cpuMs();
        try (Source source = Source.open(file); Glance glance = Glance.open(source, source.hash())) {
            Planes planes = glance.at(0, PictureMeasures.LONGEST).orElseThrow();
            double decoded = cpuMs();
            facts.add(PictureMeasures.of(planes, (picture, view, least) -> {
                double before = cpuMs();
                List<FaceDetector.Window> found = detector.find(picture, view, least);
                faces[0] += cpuMs() - before;
                return found;
            }));
            decoding.add(decoded - start);
            measuring.add(cpuMs() - decoded);
            finding.add(faces[0]);
        } catch (MediaException refused) {
            throw new IOException(refused);
        }
    }

    private double plan() {
        List<Story.Item> items = new ArrayList<>();
        for (int i = 0; i < PLANNED; i++) {
            LocalDateTime at = LocalDateTime.of(2024, 7, 1 + i / 40, 9 + i % 40 / 4, i % 4 * 12);
            MediaInfo.Picture info = new MediaInfo.Picture("%064d".formatted(i), "jpeg", 4000, 3000, Optional.of(at), "", true);
            items.add(new Story.Photo("IMG_" + i + ".jpg", new MediaRef.Stored("p" + i), info, Optional.of(unlike(facts.get(i % facts.size()), i)),
                    Optional.of(new Taken(at, Taken.Witness.CAMERA)), 3_000_000));
        }
        double slowest = 0;
        for (String style : kinora.reel.Styles.names()) {
            Story.Music music = new Story.Composed("music", kinora.reel.Styles.music(style).orElseThrow(), 7);
            Story story = new Story(new Canvas(1920, 1080, FrameRate.of(30), 0), items, false, Optional.of(music), style, OptionalLong.empty(), "Five days",
                    Story.TitledBy.PERSON, Story.Wishes.NONE);
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                if (!(Telling.of(story) instanceof Told.Made)) {
                    throw new IllegalStateException("no reel of " + PLANNED + " photos");
                }
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            slowest = Math.max(slowest, best);
        }
        return slowest;
    }

    /// The same with a hash of its own, so that photos are no duplicates.
    private static PictureFacts unlike(PictureFacts facts, int number) {
        return new PictureFacts(facts.sharpness(), facts.darkPermille(), facts.brightPermille(), facts.whitePermille(), facts.luma(), facts.contrast(),
                facts.colourfulness(), facts.textPermille(), facts.hash() ^ 0x9E3779B97F4A7C15L * (number + 1), facts.faces(), facts.subject(),
                facts.texture());
    }
}
