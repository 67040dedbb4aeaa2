package kinora;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.render.Answer;
import kinora.render.EngineFailure;

/// Good files, spoiled at random: whatever comes of them, it is an answer within time and no fault of ours. Crashes and hangs of decoders are answers; they are
/// counted, and the files kept so that they can be looked into.
final class MutationIT {
    private static final long SOON_MS = 5000;
    private static final long CAP_MIB = 1024;
    private static final long LARGEST = 300_000;
    private static final int WORKERS = 2;
    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir
    Path folder;
    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();
    private final Map<Long, String> wrong = new ConcurrentSkipListMap<>();
    private final AtomicLong longest = new AtomicLong();

    @Test
    void threeHundredSpoiledFilesAreAnswered() throws Exception {
        tryMutants(1_000_000, 300);
    }

    @Test
    @Tag("long")
    void twentyThousandSpoiledFilesAreAnswered() throws Exception {
        tryMutants(2_000_000, 20_000);
    }

    private void tryMutants(long firstSeed, int count) throws Exception {
        Map<String, byte[]> samples = samples();
        List<String> names = List.copyOf(samples.keySet());
        Path kept = Files.createDirectories(Path.of(System.getProperty("kinora.build", "target"), "mutants"));
        Path scratch = Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "kinora-mutants") : folder;
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (Openers openers = new Openers(folder.resolve("home")); ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Void>> ends = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                Path file = scratch.resolve("mutant" + worker);
                Path planes = scratch.resolve("planes" + worker);
                Callable<Void> work = () -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        String name = names.get(i % names.size());
                        long seed = firstSeed + i;
                        byte[] mutant = Mutations.of(samples.getOrDefault(name, new byte[0]), seed);
                        Files.write(file, mutant);
                        judge(openers.ask(file, planes), seed, name, mutant, kept);
                    }
                    Files.deleteIfExists(file);
                    return null;
                };
                ends.add(workers.submit(work));
            }
            for (Future<Void> end : ends) {
                end.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(Locale.ROOT, "%d mutants of %d files in %.0f s (%.0f a second), %d ms at most, %d MiB at most: %s%n", count,
                    names.size(), seconds, count / seconds, longest.get(), openers.peakMib(), counts);
            assertThat(openers.peakMib()).as("MiB").isPositive().isLessThanOrEqualTo(CAP_MIB);
        } finally {
            if (!scratch.equals(folder)) {
                Files.deleteIfExists(scratch);
            }
        }
        wrong.forEach((seed, what) -> System.out.println("seed " + seed + ": " + what));
        assertThat(wrong).as("by seed; the files are in %s", kept).isEmpty();
    }

    private void judge(Openers.Asked asked, long seed, String name, byte[] mutant, Path kept) throws IOException {
        longest.accumulateAndGet(asked.longestMs(), Math::max);
        String fate = switch (asked.obstacle()) {
            case Answer.Success<?> _ -> "accepted";
            case Answer.Refused<?> _ -> "refused";
            case Answer.Failed<?>(EngineFailure failure) -> failure.getClass().getSimpleName();
            case Answer.Cancelled<?> _ -> "cancelled";
        };
        counts.computeIfAbsent(fate, _ -> new AtomicInteger()).incrementAndGet();
        if (asked.obstacle() instanceof Answer.Failed<?>(EngineFailure failure)) {
            Files.write(kept.resolve(seed + "-" + fate + "-" + name), mutant);
            System.out.println("seed " + seed + " of " + name + ": " + failure.detail());
        }
        boolean ours = asked.obstacle() instanceof Answer.Failed<?>(EngineFailure failure)
                && (failure instanceof EngineFailure.Faulted || failure instanceof EngineFailure.NotStarted);
        if (ours || asked.longestMs() > SOON_MS || asked.obstacle() instanceof Answer.Cancelled) {
            Files.write(kept.resolve(seed + "-" + fate + "-" + name), mutant);
            wrong.put(seed, fate + " after " + asked.longestMs() + " ms, " + name);
        }
    }

    /// Small files that are whole: made here, and of the shared media when they are there.
    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (String format : List.of("jpeg", "png", "gif", "bmp", "tiff")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(drawing(), format, bytes)).as(format).isTrue();
            samples.put("drawn." + format, bytes.toByteArray());
        }
        samples.put("tone.wav", tone());
        boolean shared = Files.isDirectory(Openers.SHARED);
        if (!shared) {
            System.out.println("no " + Openers.SHARED + ": only files made here are spoiled");
        }
        for (String name : shared ? List.of("photos", "video", "audio", "derived") : List.<String>of()) {
            try (Stream<Path> files = Files.list(Openers.SHARED.resolve(name))) {
                for (Path file : files.sorted().toList()) {
                    if (Files.size(file) < LARGEST) {
                        samples.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    }
                }
            }
        }
        return samples;
    }

    private static BufferedImage drawing() {
        BufferedImage image = new BufferedImage(96, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(8, 8, 48, 48);
        pen.setColor(Color.BLUE);
        pen.drawLine(0, 63, 95, 0);
        pen.dispose();
        return image;
    }

    private static byte[] tone() throws IOException {
        byte[] samples = new byte[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (100 * Math.sin(i / 5.0));
        }
        AudioFormat format = new AudioFormat(8000, 8, 1, true, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AudioSystem.write(new AudioInputStream(new ByteArrayInputStream(samples), format, samples.length), AudioFileFormat.Type.WAVE,
                bytes);
        return bytes.toByteArray();
    }
}
