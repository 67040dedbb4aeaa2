package kinora.compose.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import kinora.media.Treatment;

final class GrainTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private static int[] row(long frame, int y) {
        Treatment grain = new Treatment("grain", List.of(100_000, 1_800, 0));
        FrameEffect.Noise noise = (FrameEffect.Noise) Chain.onFrames(List.of(grain), WIDTH, HEIGHT).getFirst();
        int[] row = new int[WIDTH];
        noise.luma(frame, y, row);
        return row;
    }

    /// Pearson's coefficient.
    private static double correlation(int[] a, int[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double product = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return product / Math.sqrt(squaresA * squaresB);
    }

    @Test
    void aGrainStaysForTwoFramesAndThenComesAnother() {
        for (int y = 0; y < HEIGHT; y += 37) {
            for (long frame = 0; frame < 20; frame += 2) {
                assertThat(row(frame, y)).isEqualTo(row(frame + 1, y));
                assertThat(correlation(row(frame, y), row(frame + 2, y))).as("frame %d, row %d", frame, y).isCloseTo(0, within(0.3));
            }
        }
    }
}
