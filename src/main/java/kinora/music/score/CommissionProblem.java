package kinora.music.score;

/// Why a piece cannot be composed.
public sealed interface CommissionProblem {

    /// No style has this name.
    record UnknownStyle(String name) implements CommissionProblem {}

    /// A piece must last at least so many samples.
    record TooShort(long samples, long least) implements CommissionProblem {}

    /// A piece lasts at most so many samples.
    record TooLong(long samples, long most) implements CommissionProblem {}

    /// Tempo in thousandths of a beat a minute.
    record TempoOutside(int milliBpm, int least, int most) implements CommissionProblem {}
}
