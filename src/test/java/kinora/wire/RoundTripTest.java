package kinora.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kinora.timeline.Draft;
import org.junit.jupiter.api.Test;

final class RoundTripTest {
    private static final int RUNS = 2_000;

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Test
    void whatIsWrittenReadsAsTheSameDraftWithNothingToAdjust() {
        for (long seed = 0; seed < RUNS; seed++) {
            Draft draft = Drafts.random(random(seed));
            DraftReading.Read read = Drafts.reading(DraftJson.write(draft));
            assertThat(read.draft()).as("seed %d", seed).isEqualTo(draft);
            assertThat(read.adjustments()).as("seed %d", seed).isEmpty();
        }
    }
}
