package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kinora.media.Loudness;

/// Both meters against the signals of EBU Tech 3341 (2016), table 1.
final class LoudnessTest {
    private static final int SECOND = Soundtrack.RATE;

    @ParameterizedTest
    @CsvSource({"-23, 20", "-33, 20", "-10, 3"})
    void aSineOfOneKilohertzIsAsLoudAsItsLevel(double db, int seconds) {
        float[] sine = Tones.floats(seconds * SECOND, Tones.sine(1_000, StrictMath.pow(10, db / 20)));
        assertThat(Tones.centiLufs(sine)).isCloseTo((int) (100 * db), within(10));
    }

    @Test
    void quietPassagesDoNotCount() {
        double[] levels = {-72, -36, -23, -36, -72};
        int[] seconds = {10, 10, 60, 10, 10};
        assertThat(Tones.centiLufs(passages(levels, seconds))).isCloseTo(-2300, within(10));
        assertThat(Tones.centiLufs(passages(new double[]{-26, -20, -26}, new int[]{20, 20, 20}))).isCloseTo(-2300, within(15));
    }

    private static float[] passages(double[] levels, int[] seconds) {
        int all = 0;
        for (int length : seconds) {
            all += length * SECOND;
        }
        float[] samples = new float[all];
        int at = 0;
        for (int i = 0; i < levels.length; i++) {
            float[] part = Tones.floats(seconds[i] * SECOND, Tones.sine(1_000, StrictMath.pow(10, levels[i] / 20)));
            System.arraycopy(part, 0, samples, at, part.length);
            at += part.length;
        }
        return samples;
    }

    @Test
    void silenceIsSilentAndShortSoundsHaveALoudness() {
        assertThat(Tones.centiLufs(new float[SECOND])).isEqualTo(Loudness.SILENT);
        assertThat(Tones.centiLufs(new float[0])).isEqualTo(Loudness.SILENT);
        assertThat(Tones.centiDbtp(new float[SECOND])).isEqualTo(Loudness.SILENT);
        assertThat(Tones.centiLufs(Tones.floats(SECOND / 20, Tones.sine(1_000, 0.1)))).isCloseTo(-2000, within(50));
    }

    @ParameterizedTest
    @CsvSource({"12000, 45", "8000, 60", "6000, 67.5", "12000, 0", "16000, 20", "997, 30"})
    void peaksBetweenSamplesAreFound(double hertz, double degrees) {
        float[] sine = Tones.floats(SECOND / 10,
                i -> 0.5 * window(i, SECOND / 10) * StrictMath.sin(2 * StrictMath.PI * hertz * i / SECOND + StrictMath.toRadians(degrees)));
        assertThat(Tones.centiDbtp(sine)).isCloseTo(-602, within(20));
    }

    /// Rises and falls softly, since a sudden beginning has peaks of its own.
    private static double window(int i, int length) {
        return Math.min(1, 40 * StrictMath.pow(StrictMath.sin(StrictMath.PI * i / length), 2));
    }
}
