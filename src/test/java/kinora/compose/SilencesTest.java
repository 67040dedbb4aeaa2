package kinora.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

import kinora.timeline.TimeRange;

final class SilencesTest {
    private static final int MS = Soundtrack.RATE / 1000;

    private static Silences heard(int lengthMs, IntToDoubleFunction levelAtMs) {
        Silences silences = new Silences();
        float[] block = new float[2 * MS];
        for (int ms = 0; ms < lengthMs; ms++) {
            for (int i = 0; i < MS; i++) {
                float sample = (float) (levelAtMs.applyAsDouble(ms) * StrictMath.sin(0.05 * (ms * MS + i)));
                block[2 * i] = sample;
                block[2 * i + 1] = sample;
            }
            silences.add(block, MS);
        }
        return silences;
    }

    /// Words from 1000 to 2000 and from 3000 to 4500 ms over a background.
    private static double words(int ms, double background) {
        return (ms >= 1_000 && ms < 2_000) || (ms >= 3_000 && ms < 4_500) ? 0.2 : background;
    }

    @Test
    void silencesGoAndWordsStayWithWhatIsAroundThem() {
        for (double background : new double[]{0, 0.0005, 0.005}) {
            assertThat(heard(6_000, ms -> words(ms, background)).kept(500)).as("background %s", background)
                    .containsExactly(TimeRange.between(850, 2_150), TimeRange.between(2_850, 4_650));
        }
    }

    @Test
    void pausesThatAreShorterStay() {
        Silences silences = heard(6_000, ms -> words(ms, 0.0005));
        assertThat(silences.kept(1_100)).containsExactly(TimeRange.between(0, 4_650));
        assertThat(silences.kept(1_500)).containsExactly(TimeRange.between(0, 4_650));
        assertThat(heard(5_900, ms -> words(ms, 0.0005)).kept(1_500)).containsExactly(new TimeRange(0, 5_900));
    }

    @Test
    void weakSyllablesAreNoSilence() {
        assertThat(heard(6_000, ms -> ms % 1_000 < 300 ? 0.02 : words(1_500, 0)).kept(400)).containsExactly(new TimeRange(0, 6_000));
    }

    @Test
    void shortRestsOfSpeechAreKnownAndTheSoftestMomentsWhereThereIsNone() {
        Silences silences = heard(6_000,
                ms -> (ms >= 1_200 && ms < 1_400) || (ms >= 2_000 && ms < 2_050) || ms >= 5_500
                        ? 0
                        : ms >= 3_700 && ms < 3_760 ? 0.1 : 0.2);
        assertThat(silences.rests()).contains(TimeRange.between(1_200, 1_400), TimeRange.between(3_700, 3_750))
                .allSatisfy(rest -> assertThat(rest.durationMs()).isIn(50L, 200L)).hasSize(6);
    }

    @Test
    void aClickIsNoWord() {
        assertThat(heard(6_000, ms -> ms / 10 == 520 ? 0.2 : words(ms, 0.0005)).kept(400)).containsExactly(TimeRange.between(850, 2_150),
                TimeRange.between(2_850, 4_650));
    }

    @Test
    void whatHasNoSilenceOrNothingElseStaysWhole() {
        assertThat(heard(5_000, _ -> 0.1).kept(400)).containsExactly(new TimeRange(0, 5_000));
        assertThat(heard(5_000, _ -> 0).kept(400)).containsExactly(new TimeRange(0, 5_000));
        assertThat(heard(3, _ -> 0.1).kept(400)).containsExactly(new TimeRange(0, 3));
        assertThat(new Silences().kept(400)).isEqualTo(List.of());
    }

    @Test
    void spansAreInOrderInsideTheSoundAndApart() {
        for (int seed = 1; seed < 40; seed++) {
            int period = 300 + 97 * seed;
            int part = seed;
            List<TimeRange> kept = heard(20_000, ms -> (ms % period) * 10 < period * (part % 10) ? 0.1 : 0.0001).kept(450);
            long before = -1;
            for (TimeRange range : kept) {
                assertThat(range.startMs()).isGreaterThan(before);
                assertThat(range.endMs()).isLessThanOrEqualTo(20_000);
                before = range.endMs();
            }
        }
    }

    @Test
    void lengthsThatCutIntoWordsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Silences().kept(399));
        assertThatIllegalArgumentException().isThrownBy(() -> new Silences().kept(1_501));
    }
}
