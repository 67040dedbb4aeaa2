package kinora.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void partsAddUpWithinTheirBounds() {
        for (long seed = 1; seed <= 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(12);
            long[] weights = random.longs(count, 1, 300).toArray();
            long[] least = random.longs(count, 0, 100).toArray();
            long[] most = Arrays.stream(least).map(low -> low + random.nextLong(200)).toArray();
            long total = random.nextLong(3_000);
            boolean possible = Arrays.stream(least).sum() <= total && total <= Arrays.stream(most).sum();
            Optional<long[]> parts = new Shares(weights, least, most).of(total);
            assertThat(parts.isPresent()).as("seed " + seed).isEqualTo(possible);
            if (parts.isPresent()) {
                assertThat(Arrays.stream(parts.get()).sum()).as("seed " + seed).isEqualTo(total);
                for (int i = 0; i < count; i++) {
                    assertThat(parts.get()[i]).as("seed " + seed).isBetween(least[i], most[i]);
                }
            }
        }
    }

    @Test
    void withoutBoundsEveryPartIsWithinOneOfItsProportion() {
        for (long seed = 1; seed <= 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] weights = random.longs(1 + random.nextInt(12), 1, 300).toArray();
            long[] least = new long[weights.length];
            long[] most = new long[weights.length];
            Arrays.fill(most, Long.MAX_VALUE / 100);
            long total = random.nextLong(10_000);
            long[] parts = new Shares(weights, least, most).of(total).orElseThrow();
            for (int i = 0; i < parts.length; i++) {
                double ideal = (double) total * weights[i] / Arrays.stream(weights).sum();
                assertThat(Math.abs(parts[i] - ideal)).as("seed " + seed).isLessThan(1);
            }
        }
    }

    @Test
    void remaindersGoToTheLargestFractions() {
        long[] none = {0, 0, 0};
        long[] enough = {9, 9, 9};
        assertThat(new Shares(new long[]{1, 1, 1}, none, enough).of(4)).contains(new long[]{2, 1, 1});
        assertThat(new Shares(new long[]{1, 2, 4}, none, enough).of(4)).contains(new long[]{1, 1, 2});
    }
}
