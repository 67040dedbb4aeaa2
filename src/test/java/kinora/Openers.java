package kinora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import kinora.media.MediaInfo;
import kinora.media.PictureSpec;
import kinora.render.Answer;
import kinora.render.Cancellation;
import kinora.render.Engine;
import kinora.render.Request;
import kinora.store.Homes;

/// The engine as the program wires it, asked about files of strangers; how long the answers take and how much memory its processes ever held is measured.
final class Openers implements AutoCloseable {
    /// Where the media of all tests are, beside the project; absent in a plain checkout.
    static final Path SHARED = Path.of("..", "shared", "media").toAbsolutePath().normalize();
    private static final PictureSpec SMALL = new PictureSpec(64, 48, new PictureSpec.Surround.None());

    private final Engine engine;
    private final Thread watch;
    private final AtomicLong peakKib = new AtomicLong();
    private volatile boolean closed;

    /// What came of a file.
    ///
    /// @param looked the answer to a look at it
    /// @param decoded the answer to its first picture being asked for, or the look's when there is none
    /// @param longestMs of the look and of the rest
    record Asked(Answer<MediaInfo> looked, Answer<?> decoded, long longestMs) {
        boolean accepted() {
            return looked instanceof Answer.Success && decoded instanceof Answer.Success;
        }

        /// The answer that is no success, when there is one.
        Answer<?> obstacle() {
            return looked instanceof Answer.Success ? decoded : looked;
        }
    }

    Openers(Path home) {
        engine = Main.engine(Build.read(), Homes.of(Map.of("KINORA_HOME", home.toString()), home));
        watch = Thread.ofPlatform().daemon().start(this::watch);
        // The first process unpacks the native libraries into the new home, which is nothing that a file is to blame for.
        engine.run(new Request.Probe(home.resolve("nothing")), Engine.Progress.NONE, new Cancellation());
    }

    /// Looks at a file and decodes it: a picture, a clip's first one and some of the others, all of a sound.
    ///
    /// @param planes a folder for what is decoded; gone afterwards
    Asked ask(Path file, Path planes) throws IOException {
        Files.createDirectories(planes);
        long start = System.nanoTime();
        Answer<MediaInfo> looked = engine.run(new Request.Probe(file), Engine.Progress.NONE, new Cancellation());
        long between = System.nanoTime();
        Answer<?> decoded = switch (looked) {
            case Answer.Success<MediaInfo>(MediaInfo.Picture info) -> prepare(file, info, planes);
            case Answer.Success<MediaInfo>(MediaInfo.Clip info) -> preview(file, info, planes, prepare(file, info, planes));
            case Answer.Success<MediaInfo>(MediaInfo.Audio info) -> preview(file, info, planes, looked);
            case Answer.Refused<MediaInfo> _,Answer.Failed<MediaInfo> _,Answer.Cancelled<MediaInfo> _ -> looked;
        };
        long longest = Math.max(between - start, System.nanoTime() - between);
        try (Stream<Path> decodedFiles = Files.list(planes)) {
            for (Path each : decodedFiles.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(planes);
        return new Asked(looked, decoded, longest / 1_000_000);
    }

    private Answer<?> prepare(Path file, MediaInfo info, Path planes) {
        return engine.run(new Request.Prepare(file, info.contentHash(), SMALL, planes.resolve("first")), Engine.Progress.NONE,
                new Cancellation());
    }

    /// Pictures from all over a clip, or the wave of a sound, when what came before went well.
    private Answer<?> preview(Path file, MediaInfo info, Path planes, Answer<?> first) {
        return first instanceof Answer.Success
                ? engine.run(new Request.Preview(file, info.contentHash(), 64, 48, planes.resolve("some")), Engine.Progress.NONE,
                        new Cancellation())
                : first;
    }

    /// The most memory that a process of the engine was resident with, mapped files included, as far as it was seen in time.
    long peakMib() {
        return peakKib.get() >> 10;
    }

    private void watch() {
        while (!closed) {
            List<Long> processes = ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
            processes.forEach(pid -> peakKib.accumulateAndGet(highWaterKib(pid), Math::max));
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static long highWaterKib(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"), StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith("VmHWM:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).sum();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        closed = true;
        engine.close();
        try {
            watch.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
