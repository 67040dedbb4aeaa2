package kinora.vision;

import java.util.OptionalInt;

/// Why a picture is better left out of a film of a set, with what was measured.
public sealed interface Flaw {
    /// Place in the list of what is shown instead; nothing unless it is there once more.
    default OptionalInt instead() {
        return switch (this) {
            case Duplicate(int of, int _) -> OptionalInt.of(of);
            case Turned(int of, int _) -> OptionalInt.of(of);
            case Blurred _,Dark _,Blown _,Screenshot _,Document _,Drawing _ -> OptionalInt.empty();
        };
    }

    /// Nothing in it is sharp (craft rule 2).
    ///
    /// @param crispPermille as its texture has it
    /// @param sharpness its own
    /// @param usual median of the set
    record Blurred(int crispPermille, int sharpness, int usual) implements Flaw {}

    /// Nothing can be made out for darkness (craft rule 3).
    ///
    /// @param darkPermille pixels that are black
    record Dark(int darkPermille) implements Flaw {}

    /// It is burnt out (craft rule 3).
    ///
    /// @param brightPermille pixels that are white
    record Blown(int brightPermille) implements Flaw {}

    /// Another picture of the same moment is better, or just as good and earlier in the list (craft rule 4).
    ///
    /// @param of the better one's place in the list
    /// @param distance in how many of 64 bits the hashes of the two differ
    record Duplicate(int of, int distance) implements Flaw {}

    /// It is another picture once more, turned or mirrored, and that one is upright, or as good.
    ///
    /// @param of the other one's place in the list
    /// @param distance in how many of 128 bits the hashes of the two differ when one of them is turned back
    record Turned(int of, int distance) implements Flaw {}

    /// It was made by a screen, not by a camera (craft rule 5).
    record Screenshot(int width, int height) implements Flaw {}

    /// It shows a written page (craft rule 5).
    ///
    /// @param textPermille area that looks like writing
    record Document(int textPermille) implements Flaw {}

    /// It was drawn by a program, as signs, logos and charts are, and is no page to read.
    ///
    /// @param flatPermille area of one colour without any grain
    record Drawing(int flatPermille) implements Flaw {}
}
