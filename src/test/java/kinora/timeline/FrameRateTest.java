package kinora.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FrameRateTest {
    @Test
    void everyFrameOfTenHoursIsFoundAgain() {
        for (FrameRate rate : FrameRate.COMMON) {
            long before = -1;
            for (long frame = 0; rate.ms(frame) <= Limits.MAX_FILM_MS; frame++) {
                long ms = rate.ms(frame);
                if (ms <= before || rate.frame(ms) != frame || !rate.onBorder(ms)) {
                    fail("frame %d at %s lies at %d", frame, rate, ms);
                }
                before = ms;
            }
        }
    }

    @Test
    void bordersAreRoundedHalfUp() {
        for (FrameRate rate : FrameRate.COMMON) {
            for (long frame = 0; rate.ms(frame) <= Limits.MAX_FILM_MS; frame += 61) {
                BigDecimal exact = BigDecimal.valueOf(1_000 * frame * rate.den()).divide(BigDecimal.valueOf(rate.num()), 0,
                        RoundingMode.HALF_UP);
                assertThat(rate.ms(frame)).isEqualTo(exact.longValueExact());
            }
        }
        assertThat(FrameRate.of(16).ms(1)).isEqualTo(63);
    }

    @Test
    void theNearestFrameIsRoundedHalfUp() {
        for (FrameRate rate : FrameRate.COMMON) {
            for (long ms = 0; ms <= Limits.MAX_FILM_MS; ms += 997) {
                BigDecimal exact = BigDecimal.valueOf(ms * rate.num()).divide(BigDecimal.valueOf(1_000L * rate.den()), 0,
                        RoundingMode.HALF_UP);
                assertThat(rate.frame(ms)).isEqualTo(exact.longValueExact());
            }
        }
    }

    @Test
    void everyRateThatIsAllowedFindsItsFramesAgain() {
        for (int thousandths = 1_000; thousandths <= 120_000; thousandths += 7) {
            FrameRate rate = FrameRate.of(thousandths / 1000.0);
            for (long frame : new long[]{0, 1, 2, 3, 1_000, 99_999, 1_000_000, 35_999L * thousandths / 1000}) {
                assertThat(rate.frame(rate.ms(frame))).as(rate + " " + frame).isEqualTo(frame);
            }
        }
    }

    @Test
    void decimalsMeanTheCommonRates() {
        assertThat(FrameRate.of(23.976)).isEqualTo(new FrameRate(24_000, 1_001));
        assertThat(FrameRate.of(29.97)).isEqualTo(new FrameRate(30_000, 1_001));
        assertThat(FrameRate.of(59.94)).isEqualTo(new FrameRate(60_000, 1_001));
        assertThat(FrameRate.of(25.0)).isEqualTo(FrameRate.of(25));
        assertThat(FrameRate.of(12.5)).isEqualTo(new FrameRate(25, 2));
    }

    @Test
    void ratesAreInLowestTermsAndWithinBounds() {
        assertThat(new FrameRate(60, 2)).isEqualTo(FrameRate.of(30));
        assertThatIllegalArgumentException().isThrownBy(() -> FrameRate.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> FrameRate.of(121));
        assertThatIllegalArgumentException().isThrownBy(() -> FrameRate.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new FrameRate(30, 0));
    }

    @Test
    void equalFrameCountsMayDifferByAMillisecond() {
        FrameRate rate = FrameRate.of(30);
        assertThat(rate.range(0, 1).durationMs()).isEqualTo(33);
        assertThat(rate.range(1, 1).durationMs()).isEqualTo(34);
        assertThat(rate.frames(rate.range(0, 1))).isEqualTo(rate.frames(rate.range(1, 1)));
    }
}
