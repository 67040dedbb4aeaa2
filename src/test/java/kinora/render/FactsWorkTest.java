package kinora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import kinora.media.MediaInfo;
import kinora.media.MediaRefusal;

/// Who is asked about files, and how often.
final class FactsWorkTest {
    private static final String PHOTO = "1".repeat(64);
    private static final String FILM = "2".repeat(64);
    private static final String DAMAGED = "3".repeat(64);

    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

    private final Facts facts = new Facts() {
        @Override
        public Optional<byte[]> find(String kind, int version, String contentHash) {
            return Optional.ofNullable(kept.get(kind + version + contentHash));
        }

        @Override
        public void keep(String kind, int version, String contentHash, byte[] found) {
            kept.put(kind + version + contentHash, found);
        }

        @Override
        public void tidy() {}
    };

    /// Knows two files, and that the third is damaged.
    private final class Knowing implements Engine {
        @Override
        @SuppressWarnings("unchecked") // each arm answers with its own request's R
        public <R> Answer<R> run(Request<R> request, Progress progress, Cancellation cancellation) {
            asked.incrementAndGet();
            return (Answer<R>) switch (request) {
                case Request.Look look when look.contentHash().equals(DAMAGED) -> new Answer.Refused<R>(new MediaRefusal.Damaged("JPEG"));
                case Request.Look _ -> new Answer.Success<>(FactsFormTest.picture());
                case Request.Watch _ -> new Answer.Success<>(FactsFormTest.clip());
                default -> throw new AssertionError(request);
            };
        }

        @Override
        public String id() {
            return "test";
        }

        @Override
        public void trim() {}

        @Override
        public void close() {}
    }

    private static FactsWork.Asked photo(String name, String hash) {
        return new FactsWork.Asked(Path.of(name), new MediaInfo.Picture(hash, "jpeg", 4, 3, Optional.empty(), ""));
    }

    private final List<FactsWork.Asked> files = List.of(photo("a.jpg", PHOTO), photo("copy of a.jpg", PHOTO), photo("c.jpg", DAMAGED),
            new FactsWork.Asked(Path.of("b.mp4"),
                    new MediaInfo.Clip(FILM, "mp4", 4, 4, 1000, 25, 1, false, Optional.empty(), Optional.empty(), "")),
            new FactsWork.Asked(Path.of("d.mp3"),
                    new MediaInfo.Audio("4".repeat(64), "mp3", 1000, new MediaInfo.AudioTrack(2, 48_000), Optional.empty(), "")));

    @Test
    void eachContentIsLookedAtOnceAndNeverAgain() {
        FactsWork work = new FactsWork(new Knowing(), facts, new Cancellation());
        AtomicInteger told = new AtomicInteger();
        FactsWork.Told first = work.of(files, (done, of) -> told.accumulateAndGet((int) (100 * of + done), Math::max));
        assertThat(first.pictures()).containsOnly(Map.entry(PHOTO, FactsFormTest.picture()));
        assertThat(first.clips()).containsOnly(Map.entry(FILM, FactsFormTest.clip()));
        assertThat(first.missing()).containsOnly(Map.entry(Path.of("c.jpg"), new Answer.Refused<>(new MediaRefusal.Damaged("JPEG"))));
        assertThat(first.fresh()).isEqualTo(3);
        assertThat(told).hasValue(303);

        FactsWork.Told again = work.of(files, Engine.Progress.NONE);
        assertThat(again.pictures()).isEqualTo(first.pictures());
        assertThat(again.clips()).isEqualTo(first.clips());
        assertThat(again.fresh()).isEqualTo(1);
        assertThat(asked).hasValue(4);
    }

    @Test
    void brokenFactsAreLookedForAgain() {
        FactsWork work = new FactsWork(new Knowing(), facts, new Cancellation());
        work.of(files, Engine.Progress.NONE);
        kept.replaceAll((_, bytes) -> new byte[]{1, 2, 3});
        assertThat(work.of(files, Engine.Progress.NONE).pictures()).containsOnlyKeys(PHOTO);
        assertThat(asked).hasValue(6);
    }
}
