package kinora.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

final class TimeLeftTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final long FRAMES = 720;

    /// What is said every tenth of a second of a run that prepares for a while and then makes frames at a rate that may change half-way.
    private static List<Double> said(double preparingSeconds, double framesASecond, double later) {
        TimeLeft left = new TimeLeft();
        List<Double> said = new ArrayList<>();
        left.at(START, 0, FRAMES);
        double done = 0;
        for (int tenth = 1; done < FRAMES; tenth++) {
            double rate = done < FRAMES / 2.0 ? framesASecond : later;
            done = tenth / 10.0 <= preparingSeconds ? 0 : done + rate / 10;
            Optional<Duration> time = left.at(START.plusMillis(100L * tenth), Math.min(FRAMES, (long) done), FRAMES);
            said.add(time.map(one -> one.toMillis() / 1000.0).orElse(-1.0));
        }
        return said;
    }

    @Test
    void preparationIsNotCountedIntoTheRateOfFrames() {
        List<Double> said = said(6, 60, 60);
        int first = said.size() - (int) said.stream().filter(time -> time >= 0).count();
        assertThat(first).as("tenths of a second before anything is said").isBetween(70, 75);
        for (int i = first; i < said.size(); i++) {
            assertThat(said.get(i)).isCloseTo((said.size() - 1 - i) / 10.0, within(0.5));
        }
    }

    @Test
    void whatSlowsDownMakesTheTimeRiseSlowly() {
        List<Double> said = said(2, 100, 30).stream().filter(time -> time >= 0).toList();
        for (int i = 1; i < said.size(); i++) {
            assertThat(said.get(i) - said.get(i - 1)).as("at %s", i).isLessThan(0.25);
        }
        assertThat(said.getLast()).isLessThan(1);
    }

    @Test
    void whatWasKeptTookNoTime() {
        TimeLeft left = new TimeLeft();
        left.at(START, 360, FRAMES);
        left.at(START.plusSeconds(1), 361, FRAMES);
        assertThat(left.at(START.plusSeconds(3), 421, FRAMES))
                .hasValueSatisfying(time -> assertThat(time.toMillis()).isCloseTo(2_000L * (FRAMES - 421) / 60, within(1L)));
    }
}
