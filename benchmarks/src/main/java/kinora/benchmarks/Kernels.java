package kinora.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import kinora.codec.MediaException;
import kinora.codec.PlanesFile;
import kinora.codec.Preparation;
import kinora.codec.Source;
import kinora.compose.Composition;
import kinora.compose.Compositor;
import kinora.compose.PictureKey;
import kinora.compose.Shot;
import kinora.compose.TitlePatch;
import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.media.Planes;
import kinora.timeline.Draft;
import kinora.wire.DraftJson;
import kinora.wire.DraftReading;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// What a frame costs when everything is warm: drawing at 1920 × 1080, preparing a photo of 12 megapixels, reading what was prepared.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Kernels {
    /// Frames of the first shot that it fills alone, and of the dissolve behind it: 3 s a shot, half a second of dissolve about the cut at frame 90.
    private static final int ALONE = 80;
    private static final int DISSOLVE = 84;
    private static final int DISSOLVE_FRAMES = 12;
    /// Of a 4:3 photo that covers 1920 × 1080 at 1.15.
    private static final PictureSpec PREPARED = new PictureSpec(2208, 1656, new PictureSpec.Surround.None());

    /// The patch of a title: a line of words over two thirds of the width.
    private static final TitlePatch TITLE = new TitlePatch("title", 1200, 120, 360, 880, 0, ALONE, 0, 0);

    private Compositor compositor;
    private Compositor titled;
    private byte[] jpeg;
    private String hash;
    private Path planes;
    private int frame;

    /// Made by JMH.
    public Kernels() {}

    /// Makes noise to draw from, and files. The system property `kinora.benchmarks.photo` names a photo of 12 megapixels.
    @Setup(Level.Trial)
    public void make() throws IOException, MediaException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Composition film = composition(Drafts.usual(1920, 1080, 30, List.of("1.jpg", "2.jpg")));
        Map<PictureKey, Planes> pictures = new HashMap<>();
        for (Shot shot : film.shots()) {
            pictures.put(PictureKey.of(shot), noise(random, shot.spec()));
        }
        compositor = new Compositor(film, pictures);
        pictures.put(TITLE.key((TitlePatch.Ink.Words) TITLE.ink()), veil(random));
        titled = new Compositor(new Composition(film.canvas(), film.frames(), film.shots(), film.mixes(), List.of(TITLE)), pictures);
        jpeg = Files.readAllBytes(Path.of(System.getProperty("kinora.benchmarks.photo")));
        try (Source source = Source.of(jpeg)) {
            hash = source.hash();
        }
        planes = Files.createTempFile("kinora-benchmark", ".planes");
        planes.toFile().deleteOnExit();
        PlanesFile.write(noise(random, PREPARED), planes);
    }

    private static Composition composition(Drafts drafts) {
        Draft draft = switch (DraftJson.read(drafts.json())) {
            case DraftReading.Read(Draft read, var _) -> read;
            case DraftReading.Refused(var problem) -> throw new IllegalStateException(problem.toString());
        };
        Composition.Result result = Composition.of(draft, file -> Optional
                .of(new MediaInfo.Picture("%064x".formatted(file.toString().hashCode() & 0xFFFF), "jpeg", 4000, 3000, Optional.empty(), "")));
        return switch (result) {
            case Composition.Result.Composed(Composition composition, var _) -> composition;
            case Composition.Result.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static Planes noise(RandomGenerator random, PictureSpec spec) {
        byte[] luma = new byte[spec.planesWidth() * spec.planesHeight()];
        byte[] blue = new byte[luma.length / 4];
        byte[] red = new byte[luma.length / 4];
        random.nextBytes(luma);
        random.nextBytes(blue);
        random.nextBytes(red);
        return new Planes(spec.planesWidth(), spec.planesHeight(), luma, blue, red);
    }

    /// Words have soft borders everywhere; their colours are premultiplied about black, so those of nothing are black.
    private static Planes veil(RandomGenerator random) {
        byte[] luma = new byte[TITLE.width() * TITLE.height()];
        byte[] alpha = new byte[luma.length];
        byte[] chroma = new byte[luma.length / 4];
        random.nextBytes(alpha);
        Arrays.fill(luma, (byte) 16);
        Arrays.fill(chroma, (byte) 128);
        return new Planes(TITLE.width(), TITLE.height(), luma, chroma, chroma.clone(), alpha);
    }

    /// A frame of a slow zoom.
    @Benchmark
    public Planes zoom() {
        return compositor.draw(frame++ % ALONE);
    }

    /// The same under a title.
    @Benchmark
    public Planes zoomTitled() {
        return titled.draw(frame++ % ALONE);
    }

    /// A frame in which one zooming photo becomes another.
    @Benchmark
    public Planes dissolve() {
        return compositor.draw(DISSOLVE + frame++ % DISSOLVE_FRAMES);
    }

    /// From a JPEG of 12 megapixels to planes that can be drawn from.
    @Benchmark
    public Planes prepare() throws MediaException {
        try (Source source = Source.of(jpeg)) {
            return Preparation.prepare(source, hash, PREPARED);
        }
    }

    /// Reading those planes, from memory of the kernel.
    @Benchmark
    public Planes read() throws IOException {
        return PlanesFile.read(planes);
    }
}
