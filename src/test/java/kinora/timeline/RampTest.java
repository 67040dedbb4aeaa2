package kinora.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;

import kinora.timeline.Keyframes.Keyframe;

final class RampTest {
    private static Ramp ramp(RandomGenerator random) {
        int sign = random.nextBoolean() ? 1 : -1;
        List<Double> places = random.doubles(2 + random.nextInt(4)).sorted().distinct().boxed().toList();
        return new Ramp(new Keyframes<>(places.stream().map(
                at -> new Keyframe<>(at, sign * (100 + random.nextInt(15_901)), Easing.values()[random.nextInt(Easing.values().length)]))
                .toList()));
    }

    @Test
    void whatPassesIsTheIntegralOfTheSpeed() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int round = 0; round < 50; round++) {
            Ramp ramp = ramp(random);
            double sum = 0;
            int steps = 20_000;
            for (int i = 0; i < steps; i++) {
                sum += ramp.permille().at((i + 0.5) / steps, (from, to, share) -> (int) Math.rint(from + (to - from) * share))
                        / (double) steps;
            }
            assertThat(ramp.passed(1)).as("%s", ramp).isCloseTo(sum, within(2.0));
        }
    }

    @Test
    void itPassesSteadilyAndGoesOnBeyondItsEnds() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(4);
        for (int round = 0; round < 50; round++) {
            Ramp ramp = ramp(random);
            double before = Math.abs(ramp.passed(0));
            assertThat(before).isZero();
            for (int i = 1; i <= 1_200; i++) {
                double now = Math.abs(ramp.passed(i / 1_000.0));
                assertThat(now).isGreaterThan(before);
                before = now;
            }
            int first = ramp.permille().frames().getFirst().value();
            assertThat(ramp.passed(-0.5)).isEqualTo(-0.5 * first);
        }
    }

    @Test
    void aPartPassesWhatThePartOfTheWholeDoes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (int round = 0; round < 200; round++) {
            Ramp ramp = ramp(random);
            double from = random.nextDouble() * 0.8;
            double to = from + 0.05 + random.nextDouble() * (0.95 - from);
            Speed part = ramp.part(from, to, Speed.Pitch.KEPT);
            for (double share : new double[]{0, 0.3, 0.7, 1}) {
                double whole = ramp.passed(from + share * (to - from)) - ramp.passed(from);
                // A tenth of a per cent of the fastest speed: speeds of keyframes are whole thousandths, curves become short straight pieces.
                assertThat(part.passed(share) * (to - from)).as("%s from %s to %s at %s", ramp, from, to, share).isCloseTo(whole,
                        within(8.0));
            }
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ramp(Keyframes.still(1000)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ramp(Keyframes.move(1000, -1000, Easing.LINEAR)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ramp(Keyframes.move(1000, 99, Easing.LINEAR)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ramp(Keyframes.move(1000, 16_001, Easing.LINEAR)));
        assertThat(Speed.of(Keyframes.move(700, 700, Easing.LINEAR), Speed.Pitch.KEPT)).isEqualTo(new Speed(700));
    }
}
