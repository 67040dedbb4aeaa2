package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.compose.Soundtrack.Layer;
import kinora.timeline.SoundRole;

final class MixerTest {
    private static final int SECOND = Soundtrack.RATE;
    private static final int CUT = Soundtrack.CUT;
    private static final double CEILING = -1;
    private static final SoundKey KEY = new SoundKey("ab".repeat(32), 1_000, 0, 0);

    private static Layer layer(long in, long length, long start, long moments, int gain, boolean loop) {
        return new Layer(KEY, in, length, start, moments, gain, CUT, CUT, loop, SoundRole.MUSIC);
    }

    private static float largestStep(float[] side) {
        float largest = 0;
        for (int i = 1; i < side.length; i++) {
            largest = Math.max(largest, Math.abs(side[i] - side[i - 1]));
        }
        return largest;
    }

    @Test
    void aSoundIsHeardWhereItLiesToTheSampleAndAtItsGain() {
        Samples source = Tones.plain(SECOND, i -> i == 20_000 ? 0.5 : 0);
        float[] mix = Tones.mixed(new Soundtrack(3 * SECOND, List.of(layer(5_000, 0, 30_001, SECOND, 350, false))), source, CEILING);
        for (int i = 0; i < mix.length; i++) {
            assertThat(mix[i]).as("moment %d", i).isEqualTo(i == 30_001 + 15_000 ? 0.5f * 0.35f : 0);
        }
    }

    @Test
    void cutsFadeInThirtyMilliseconds() {
        Samples source = Tones.plain(2 * SECOND, _ -> 0.5);
        float[] mix = Tones.mixed(new Soundtrack(SECOND, List.of(layer(SECOND / 2, 0, 4_800, 24_000, 1000, false))), source, CEILING);
        assertThat(largestStep(mix)).isLessThan(0.5f * 1.6f / CUT);
        assertThat(Arrays.copyOf(mix, 4_800)).containsOnly(0);
        assertThat(Arrays.copyOfRange(mix, 28_800, SECOND)).containsOnly(0);
        assertThat(Arrays.copyOfRange(mix, 4_800 + CUT, 28_800 - CUT)).containsOnly(0.5f);
        assertThat(mix[4_800]).isGreaterThan(0);
        assertThat(mix[28_799]).isGreaterThan(0);
    }

    @Test
    void longerFadesAreKeptAndASourceThatEndsEarlierFadesAtItsEnd() {
        Samples source = Tones.plain(SECOND, _ -> 0.5);
        Layer asked = new Layer(KEY, 0, 0, 0, 2 * SECOND, 1000, SECOND / 4, SECOND / 2, false, SoundRole.MUSIC);
        float[] mix = Tones.mixed(new Soundtrack(2 * SECOND, List.of(asked)), source, CEILING);
        assertThat(mix[SECOND / 8]).isCloseTo(0.5f * (float) Math.sqrt(0.5), within(1e-3f));
        assertThat(mix[SECOND * 3 / 4]).isCloseTo(0.5f * (float) Math.sqrt(0.5), within(1e-3f));
        assertThat(largestStep(mix)).isLessThan(1e-4f);
        assertThat(Arrays.copyOfRange(mix, SECOND, 2 * SECOND)).containsOnly(0);
    }

    @Test
    void loopsGoOnWithoutAStepAndWithoutAHole() {
        Samples source = Tones.plain(10_000, i -> i < 5_000 ? 0.4 : 0.2);
        float[] mix = Tones.mixed(new Soundtrack(4 * SECOND, List.of(layer(0, 0, 0, 4 * SECOND, 1000, true))), source, CEILING);
        int cross = 2_500;
        int round = 10_000 - cross;
        assertThat(mix[round + 3_000]).isEqualTo(0.4f);
        assertThat(mix[3 * round + 6_000]).isEqualTo(0.2f);
        float[] joint = Arrays.copyOfRange(mix, round - 100, round + cross + 100);
        assertThat(largestStep(joint)).isLessThan(0.5f * 1.6f / CUT);
        for (int i = CUT; i < mix.length - CUT; i++) {
            assertThat(mix[i]).as("moment %d", i).isBetween(0.19f, 0.6f);
        }
    }

    @Test
    void tinySourcesLoopAndEmptyOnesAreSilent() {
        for (int length = 0; length < 5; length++) {
            float[] mix = Tones.mixed(new Soundtrack(SECOND, List.of(layer(0, 0, 0, SECOND, 1000, true))), Tones.plain(length, _ -> 0.25),
                    CEILING);
            assertThat(mix[SECOND / 2]).as("%d moments", length).isBetween(length == 0 ? 0 : 0.2f, length == 0 ? 0 : 0.36f);
        }
        assertThat(Tones.mixed(new Soundtrack(SECOND, List.of(layer(90_000, 0, 0, SECOND, 1000, false))), Tones.plain(10, _ -> 1), CEILING))
                .containsOnly(0);
    }

    @Test
    void sourcesAreBroughtToOneLoudnessAndNoiseIsNotBlownUp() {
        for (int centi : new int[]{-800, -1400, -2600}) {
            double level = StrictMath.pow(10, centi / 2000.0);
            float[] mix = Tones.mixed(new Soundtrack(5L * SECOND, List.of(layer(0, 0, 0, 5L * SECOND, 1000, false))),
                    Tones.of(5 * SECOND, centi, Tones.sine(1_000, level)), CEILING);
            assertThat(Tones.centiLufs(mix)).as("%d", centi).isCloseTo(-1400, within(20));
        }
        float[] hiss = Tones.mixed(new Soundtrack(SECOND, List.of(layer(0, 0, 0, SECOND, 1000, false))),
                Tones.of(SECOND, -6500, _ -> 0.0005), CEILING);
        assertThat(hiss[SECOND / 2]).isCloseTo(0.005f, within(1e-5f));
    }

    @Test
    void whatStaysBelowTheCeilingPassesUnchanged() {
        IntToDoubleFunction tone = Tones.sine(440, 0.8);
        float[] mix = Tones.mixed(new Soundtrack(SECOND, List.of(layer(0, 0, 0, SECOND, 1000, false))), Tones.plain(SECOND, tone), CEILING);
        for (int i = CUT; i < SECOND - CUT; i++) {
            assertThat(mix[i]).isEqualTo((float) tone.applyAsDouble(i));
        }
    }

    @Test
    void theTruePeakStaysBelowTheCeiling() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<IntToDoubleFunction> loud = List.of(i -> i / 50 % 2 == 0 ? 2.5 : -2.5, i -> i / 1_000 % 2 == 0 ? 1.5 : -1.5,
                i -> 1.2 * StrictMath.sin(StrictMath.PI / 2 * i + StrictMath.PI / 4), _ -> 3 * random.nextDouble() - 1.5,
                i -> i % 9_000 == 0 ? 4 : 0.1, i -> i > SECOND / 2 && i < SECOND / 2 + 300 ? 4 * StrictMath.sin(0.3 * i) : 0.2);
        for (int i = 0; i < loud.size(); i++) {
            Samples source = Tones.plain(SECOND, loud.get(i));
            float[] mix = Tones.mixed(new Soundtrack(SECOND, List.of(layer(0, 0, 0, SECOND, 1000, false))), source, CEILING);
            assertThat(Tones.centiDbtp(mix)).as("signal %d", i).isLessThanOrEqualTo(-90).isGreaterThan(-250);
        }
    }

    @Test
    void manyLayersAreTheirSum() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        Samples source = Tones.plain(SECOND, i -> 0.01 * StrictMath.sin(0.001 * i * i % 7));
        List<Layer> layers = random.ints(20, 0, SECOND).sorted()
                .mapToObj(start -> layer(start % 1_000, 0, start, 1 + start / 2, 500, start % 2 == 0)).toList();
        float[] all = Tones.mixed(new Soundtrack(2 * SECOND, layers), source, CEILING);
        float[] sum = new float[2 * SECOND];
        for (Layer layer : layers) {
            float[] one = Tones.mixed(new Soundtrack(2 * SECOND, List.of(layer)), source, CEILING);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += one[i];
            }
        }
        for (int i = 0; i < sum.length; i++) {
            assertThat(all[i]).isCloseTo(sum[i], within(1e-6f));
        }
    }
}
