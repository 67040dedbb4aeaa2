package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kinora.media.MediaInfo;

final class ProbeWorkTest {
    private static final MediaInfo INFO = new MediaInfo.Picture("a".repeat(64), "jpeg", 4000, 3000,
            Optional.of(LocalDateTime.of(2024, 7, 12, 12, 0)), "one", true);

    @TempDir
    Path folder;
    private Path file;
    private Instant written;
    private final Counting engine = new Counting();
    private final Kept kept = new Kept();

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("photo.jpg"), "first");
        written = Instant.now();
    }

    @Test
    void aFileThatHasNotChangedIsOpenedOnce() {
        InstantSource later = InstantSource.fixed(written.plusSeconds(60));
        assertThat(work(kept, later).of(file)).isEqualTo(new Answer.Success<>(INFO));
        assertThat(work(kept, later).of(file)).isEqualTo(new Answer.Success<>(INFO));
        assertThat(engine.opened).isOne();
    }

    @Test
    void aFileThatHasChangedIsOpenedAgain() throws IOException {
        InstantSource later = InstantSource.fixed(written.plusSeconds(60));
        work(kept, later).of(file);
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, "other".getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, time);
        work(kept, later).of(file);
        assertThat(engine.opened).as("as large and as old as it was").isEqualTo(2);
        Files.copy(file, folder.resolve("copy.jpg"));
        work(kept, later).of(folder.resolve("copy.jpg"));
        assertThat(engine.opened).isEqualTo(3);
    }

    @Test
    void whatChangedJustNowIsNotReliedOn() {
        InstantSource soon = InstantSource.fixed(written.plus(Duration.ofMillis(500)));
        work(kept, soon).of(file);
        work(kept, soon).of(file);
        assertThat(engine.opened).isEqualTo(2);
        assertThat(kept.bytes).isEmpty();
    }

    @Test
    void anotherProgramAndBrokenNotesAreNotBelieved() {
        InstantSource later = InstantSource.fixed(written.plusSeconds(60));
        work(kept, later).of(file);
        engine.id = "another";
        work(kept, later).of(file);
        assertThat(engine.opened).isEqualTo(2);
        kept.bytes.replaceAll((_, bytes) -> new byte[]{9, bytes[1]});
        assertThat(work(kept, later).of(file)).isEqualTo(new Answer.Success<>(INFO));
        assertThat(engine.opened).isEqualTo(3);
    }

    @Test
    void everyKindOfFileIsKeptWhole() throws IOException {
        MediaInfo.AudioTrack track = new MediaInfo.AudioTrack(2, 44_100);
        for (MediaInfo info : new MediaInfo[]{INFO, new MediaInfo.Audio("b".repeat(64), "mp3", 1_234, track, Optional.empty(), ""),
                new MediaInfo.Clip("c".repeat(64), "mp4", 640, 360, 5_000, 30_000, 1001, false, Optional.of(track), Optional.empty(), "x"),
                new MediaInfo.Clip("d".repeat(64), "gif", 10, 10, 500, 10, 1, true, Optional.empty(), Optional.empty(), "")}) {
            engine.info = info;
            Path one = Files.writeString(folder.resolve(info.contentHash()), "x");
            InstantSource later = InstantSource.fixed(Instant.now().plusSeconds(60));
            work(kept, later).of(one);
            int opened = engine.opened;
            assertThat(work(kept, later).of(one)).isEqualTo(new Answer.Success<>(info));
            assertThat(engine.opened).isEqualTo(opened);
        }
    }

    @Test
    void aRefusalIsNotKept() {
        InstantSource later = InstantSource.fixed(written.plusSeconds(60));
        engine.cancels = true;
        assertThat(work(kept, later).of(file)).isEqualTo(new Answer.Cancelled<>());
        engine.cancels = false;
        assertThat(work(kept, later).of(file)).isEqualTo(new Answer.Success<>(INFO));
    }

    private ProbeWork work(Facts facts, InstantSource clock) {
        return new ProbeWork(engine, facts, clock, new Cancellation());
    }

    private static final class Kept implements Facts {
        final Map<String, byte[]> bytes = new HashMap<>();

        @Override
        public Optional<byte[]> find(String kind, int version, String contentHash) {
            return Optional.ofNullable(bytes.get(kind + version + contentHash));
        }

        @Override
        public void keep(String kind, int version, String contentHash, byte[] facts) {
            bytes.put(kind + version + contentHash, facts);
        }

        @Override
        public void tidy() {}
    }

    private static final class Counting implements Engine {
        int opened;
        String id = "this";
        boolean cancels;
        MediaInfo info = INFO;

        @Override
        @SuppressWarnings("unchecked")
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            opened++;
            return cancels ? new Answer.Cancelled<>() : new Answer.Success<>((R) info);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void trim() {}

        @Override
        public void close() {}
    }
}
