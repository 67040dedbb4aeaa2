package kinora.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import org.junit.jupiter.api.Test;

final class FftTest {
    /// By the definition, term by term.
    private static double[] slow(double[] samples) {
        int size = samples.length;
        double[] magnitudes = new double[size / 2 + 1];
        for (int k = 0; k < magnitudes.length; k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < size; i++) {
                double angle = 2 * StrictMath.PI * ((long) k * i % size) / size;
                re += samples[i] * StrictMath.cos(angle);
                im -= samples[i] * StrictMath.sin(angle);
            }
            magnitudes[k] = Math.sqrt(re * re + im * im);
        }
        return magnitudes;
    }

    @Test
    void equalsTheDefinitionAtEverySize() {
        for (int size = 4; size <= 1024; size *= 2) {
            Random random = new Random(size);
            double[] samples = random.doubles(size, -1, 1).toArray();
            double[] magnitudes = new double[size / 2 + 1];
            new Fft(size).magnitudes(samples, magnitudes);
            assertThat(magnitudes).as("size %d", size).containsExactly(slow(samples), within(1e-9 * size));
        }
    }

    @Test
    void aSecondTransformDoesNotRememberTheFirst() {
        Fft fft = new Fft(64);
        double[] first = new Random(1).doubles(64, -1, 1).toArray();
        double[] second = new Random(2).doubles(64, -1, 1).toArray();
        double[] into = new double[33];
        fft.magnitudes(first, into);
        fft.magnitudes(second, into);
        assertThat(into).containsExactly(slow(second), within(1e-9));
    }

    @Test
    void otherSizesAreRefused() {
        for (int size : new int[]{0, 1, 2, 3, 12, 1000, -8}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Fft(size));
        }
    }
}
