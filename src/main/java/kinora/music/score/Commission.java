package kinora.music.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What piece is asked for. Times are in samples at [Score#RATE].
///
/// @param style a name that [Styles#find] knows
/// @param samples exact length
/// @param seed tells pieces of one style from one another
/// @param milliBpm tempo in thousandths of a beat a minute, when it is asked for; it is kept within 1.5 %
/// @param landing where the last chord falls: the start of the last shot. A landing within 25 ms of a beat of the grid without landing leaves that beat where it is
///        but for these 25 ms. One that leaves too little or too much for an ending is only a beat and an accent
/// @param accents where cuts are, rising; those within 25 ms of a beat are played there with emphasis
/// @param energy how full the piece is over time, rising in time; empty when the composer decides
public record Commission(String style, long samples, long seed, OptionalInt milliBpm, OptionalLong landing, List<Long> accents,
        List<Energy> energy) {

    /// Shortest piece: 2 s.
    public static final long LEAST = 2L * Score.RATE;
    /// Longest piece: 10 minutes.
    public static final long MOST = 600L * Score.RATE;
    /// Slowest tempo that can be asked for.
    public static final int SLOWEST = 50_000;
    /// Fastest tempo that can be asked for.
    public static final int FASTEST = 190_000;

    public Commission {
        accents = List.copyOf(accents);
        energy = List.copyOf(energy);
    }

    /// A point of the energy curve; between points it is a straight line.
    ///
    /// @param permille 0 to 1000
    public record Energy(long at, int permille) {
        public Energy {
            if (at < 0 || permille < 0 || permille > 1000) {
                throw new IllegalArgumentException("no energy: " + at + ", " + permille);
            }
        }
    }

    /// A piece of a style and a length; the composer decides the rest.
    public static Commission of(String style, long samples, long seed) {
        return new Commission(style, samples, seed, OptionalInt.empty(), OptionalLong.empty(), List.of(), List.of());
    }

    /// The same at a tempo.
    public Commission at(int tempoMilliBpm) {
        return new Commission(style, samples, seed, OptionalInt.of(tempoMilliBpm), landing, accents, energy);
    }

    /// The same for a film whose last shot begins at a sample and whose cuts are at others.
    public Commission cut(long lastShot, List<Long> cuts) {
        return new Commission(style, samples, seed, milliBpm, OptionalLong.of(lastShot), cuts, energy);
    }

    /// The same with an energy curve.
    public Commission rising(List<Energy> curve) {
        return new Commission(style, samples, seed, milliBpm, landing, accents, curve);
    }

    /// Why this cannot be composed, if so.
    public Optional<CommissionProblem> problem() {
        if (Styles.find(style).isEmpty()) {
            return Optional.of(new CommissionProblem.UnknownStyle(style));
        }
        if (samples < LEAST) {
            return Optional.of(new CommissionProblem.TooShort(samples, LEAST));
        }
        if (samples > MOST) {
            return Optional.of(new CommissionProblem.TooLong(samples, MOST));
        }
        int tempo = milliBpm.orElse(SLOWEST);
        if (tempo < SLOWEST || tempo > FASTEST) {
            return Optional.of(new CommissionProblem.TempoOutside(tempo, SLOWEST, FASTEST));
        }
        return Optional.empty();
    }
}
