package kinora.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kinora.render.ChunkStore;

@Timeout(60)
final class FolderChunkStoreTest {
    @TempDir
    private Path folder = Path.of("");
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private ChunkStore store = new FolderChunkStore(Path.of(""), () -> 0, InstantSource.system());

    @BeforeEach
    void open() {
        store = new FolderChunkStore(folder.resolve("chunks"), () -> 1_000, () -> now);
    }

    private static ChunkStore.Key key(int number) {
        return new ChunkStore.Key("chunk", String.format(Locale.ROOT, "%064x", number));
    }

    private Path put(ChunkStore.Key key, int bytes) throws IOException {
        now = now.plus(Duration.ofHours(2));
        Path draft = store.draft(key);
        Files.write(draft, new byte[bytes]);
        Path kept = store.publish(key, draft);
        assertThat(store.find(key)).contains(kept);
        return kept;
    }

    @Test
    void whatIsPublishedIsFoundAndNothingElse() throws IOException {
        assertThat(store.find(key(1))).isEmpty();
        Path draft = store.draft(key(1));
        assertThat(store.find(key(1))).isEmpty();
        Files.writeString(draft, "content");
        assertThat(store.find(key(1))).isEmpty();
        Path kept = store.publish(key(1), draft);
        assertThat(kept).hasContent("content");
        assertThat(draft).doesNotExist();
        assertThat(store.find(key(1))).contains(kept);
        assertThat(store.find(key(2))).isEmpty();
        assertThat(store.find(new ChunkStore.Key("planes", key(1).hash()))).isEmpty();
        assertThat(new FolderChunkStore(folder.resolve("chunks"), () -> 1_000, () -> now).find(key(1))).contains(kept);
    }

    @Test
    void draftsOfOneKeyAreDifferentAndCanBeWrittenAtOnce() throws IOException {
        Set<Path> drafts = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            assertThat(drafts.add(store.draft(key(1)))).isTrue();
        }
        Path first = store.draft(key(1));
        Path second = store.draft(key(1));
        Files.writeString(first, "equal");
        Files.writeString(second, "equal");
        Path kept = store.publish(key(1), first);
        assertThat(store.publish(key(1), second)).isEqualTo(kept).hasContent("equal");
        assertThat(second).doesNotExist();
    }

    @Test
    void publishersOfOneKeyAtTheSameMomentAllFindItWhole() throws Exception {
        int publishers = 8;
        CyclicBarrier together = new CyclicBarrier(publishers);
        String content = "x".repeat(100_000);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> read = new ArrayList<>();
            Callable<String> publish = () -> {
                String whole = content;
                for (int round = 0; round < 20; round++) {
                    Path draft = store.draft(key(round));
                    Files.writeString(draft, content);
                    together.await();
                    Path kept = store.publish(key(round), draft);
                    String found = Files.readString(store.find(key(round)).orElseThrow());
                    whole = found.equals(content) && Files.readString(kept).equals(content) ? whole : "broken in round " + round;
                }
                return whole;
            };
            for (int i = 0; i < publishers; i++) {
                read.add(threads.submit(publish));
            }
            for (Future<String> each : read) {
                assertThat(each.get()).isEqualTo(content);
            }
        }
        assertThat(folder.resolve("chunks/drafts")).isEmptyDirectory();
    }

    @Test
    void whatWasNotUsedForLongestGoesFirstAndOnlyAsMuchAsNeeded() throws IOException {
        for (int i = 0; i < 5; i++) {
            put(key(i), 300);
        }
        now = now.plus(Duration.ofHours(2));
        assertThat(store.find(key(0))).isPresent();
        store.tidy();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            if (store.find(key(i)).isPresent()) {
                left.add(i);
            }
        }
        assertThat(left).containsExactly(0, 3, 4);
    }

    @Test
    void whatARunningExportMayNeedStaysAboveTheLimit() throws IOException {
        for (int i = 0; i < 5; i++) {
            put(key(i), 300);
        }
        for (int i = 0; i < 5; i++) {
            assertThat(store.find(key(i))).isPresent();
        }
        now = now.plus(Duration.ofMinutes(59));
        store.tidy();
        for (int i = 0; i < 5; i++) {
            assertThat(store.find(key(i))).isPresent();
        }
    }

    @Test
    void whatWasDamagedIsDroppedAndCanBeMadeAgain() throws IOException {
        Path kept = put(key(1), 300);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[150] ^= 1;
        Files.write(kept, bytes);
        assertThat(store.find(key(1))).isEmpty();
        assertThat(kept).doesNotExist();
        Path again = put(key(1), 300);
        Files.write(again, new byte[299]);
        assertThat(store.find(key(1))).isEmpty();
    }

    @Test
    void theUsualLimitIsAShareOfTheDisk() throws IOException {
        long disk = Files.getFileStore(folder).getTotalSpace();
        assertThat(FolderChunkStore.usualLimit(folder.resolve("not/yet/there"))).isEqualTo(Math.min(10_000_000_000L, disk / 10));
    }

    @Test
    void aStoreWithinItsLimitIsLeftAlone() throws IOException {
        put(key(1), 600);
        put(key(2), 400);
        store.tidy();
        assertThat(store.find(key(1))).isPresent();
        assertThat(store.find(key(2))).isPresent();
    }

    @Test
    void abandonedDraftsGoAndFreshOnesStay() throws IOException {
        Path abandoned = store.draft(key(1));
        Path fresh = store.draft(key(1));
        Files.write(abandoned, new byte[10]);
        Files.write(fresh, new byte[5_000]);
        Files.setLastModifiedTime(abandoned, FileTime.from(now.minus(Duration.ofHours(25))));
        Files.setLastModifiedTime(fresh, FileTime.from(now.minus(Duration.ofHours(23))));
        store.tidy();
        assertThat(abandoned).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void tidyingAnEmptyStoreIsNothing() throws IOException {
        store.tidy();
        assertThat(folder.resolve("chunks")).doesNotExist();
    }

    @Test
    void tidyingWhileOthersPublishAndTidyStillKeepsTheLimit() throws Exception {
        now = Instant.now().plus(Duration.ofHours(12));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                int base = thread * 1_000;
                running.add(threads.submit(() -> {
                    ChunkStore mine = new FolderChunkStore(folder.resolve("chunks"), () -> 1_000, () -> now);
                    for (int i = 0; i < 60; i++) {
                        Path draft = mine.draft(key(base + i));
                        Files.write(draft, new byte[100]);
                        mine.publish(key(base + i), draft);
                        mine.tidy();
                    }
                    return base;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        store.tidy();
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("chunks/chunk"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(1L, 1_000L);
    }

    @Test
    void draftsThatVanishMeanwhileDoNotKeepTheRest() throws IOException {
        for (int i = 0; i < 5; i++) {
            put(key(i), 300);
        }
        List<Path> abandoned = List.of(store.draft(key(7)), store.draft(key(8)));
        for (Path draft : abandoned) {
            Files.write(draft, new byte[10]);
            Files.setLastModifiedTime(draft, FileTime.from(now.minus(Duration.ofDays(2))));
        }
        now = now.plus(Duration.ofHours(2));
        // Whichever draft is looked at first, the other is gone when its turn comes.
        ChunkStore disturbed = new FolderChunkStore(folder.resolve("chunks"), () -> 1_000, () -> {
            abandoned.forEach(draft -> draft.toFile().delete());
            return now;
        });
        disturbed.tidy();
        assertThat(store.find(key(0))).isEmpty();
        assertThat(store.find(key(1))).isEmpty();
        assertThat(store.find(key(2))).isPresent();
    }

    @Test
    void keysThatCouldLeaveTheFolderAreRejected() {
        String hash = key(1).hash();
        assertThatIllegalArgumentException().isThrownBy(() -> new ChunkStore.Key("../up", hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChunkStore.Key("", hash));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChunkStore.Key("chunk", hash.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChunkStore.Key("chunk", hash.substring(1) + "/"));
    }
}
