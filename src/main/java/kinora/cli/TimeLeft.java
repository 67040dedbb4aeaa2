package kinora.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long frames that are being made will take. Nothing is said before frames have flowed for a while: what comes before them, pictures being prepared, says
/// nothing of how fast they will flow. From there on the end is where the rate of all that flowed puts it, and moves there slowly, so that one slow stretch
/// does not make the time jump.
final class TimeLeft {
    /// How long frames flow before their rate counts, and which share of them must have been made.
    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final double LEAST_SHARE = 0.02;
    /// The time in which the end moves by 63 % of the way to where it is now thought to be.
    private static final double SETTLING_SECONDS = 3;

    private Instant flowing = Instant.MAX;
    private Instant last = Instant.MAX;
    private long before;
    private boolean known;
    private double secondsLeft;

    /// Hears how far it is.
    ///
    /// @param done frames there are, of which the first number that is heard took no time
    /// @return how long the rest takes; nothing as long as nobody can know
    Optional<Duration> at(Instant now, long done, long of) {
        if (last.equals(Instant.MAX)) {
            last = now;
            before = done;
        }
        if (flowing.equals(Instant.MAX)) {
            if (done > before) {
                flowing = now;
                before = done;
            }
            return Optional.empty();
        }
        Duration flowed = Duration.between(flowing, now);
        long made = done - before;
        if (flowed.compareTo(LEAST) < 0 || made <= 0 || made < LEAST_SHARE * of) {
            last = now;
            return Optional.empty();
        }
        double passed = Duration.between(last, now).toMillis() / 1000.0;
        last = now;
        double thought = flowed.toMillis() / 1000.0 * (of - done) / made;
        double share = known ? 1 - StrictMath.exp(-passed / SETTLING_SECONDS) : 1;
        double counted = Math.max(0, secondsLeft - passed);
        secondsLeft = known ? counted + share * (thought - counted) : thought;
        known = true;
        return Optional.of(Duration.ofMillis(Math.round(1000 * secondsLeft)));
    }
}
