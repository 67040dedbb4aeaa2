package kinora.wire;

import kinora.media.ColourLut;

/// What became of a `.cube` file. Lines are counted from 1.
public sealed interface LutReading {
    /// It was read.
    record Read(ColourLut lut) implements LutReading {}

    /// It has more bytes than any table.
    record TooLarge(long bytes, long most) implements LutReading {}

    /// It is no text.
    record NotText() implements LutReading {}

    /// A line says something that the format does not have.
    record UnknownLine(int line, String text) implements LutReading {}

    /// A line says something for the second time, or behind the numbers.
    record Misplaced(int line, String keyword) implements LutReading {}

    /// The size of a table is none that it can have.
    ///
    /// @param dimensions 1 for curves, 3 for a cube
    record WrongSize(int line, int dimensions, String found, int least, int most) implements LutReading {}

    /// A line has not as many numbers as it must have, or something in it is none.
    record WrongNumbers(int line, int wanted, String text) implements LutReading {}

    /// A number is absurdly far from 0.
    record TooFar(int line, String number, int most) implements LutReading {}

    /// The domain ends where it begins, or before.
    record WrongDomain() implements LutReading {}

    /// Neither size stands before the numbers, or there is nothing at all.
    record NoSize() implements LutReading {}

    /// There are other numbers of lines than the sizes say.
    ///
    /// @param found the lines that there are; one more than wanted where there are more
    record WrongCount(int found, int wanted) implements LutReading {}
}
