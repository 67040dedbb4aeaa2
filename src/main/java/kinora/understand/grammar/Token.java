package kinora.understand.grammar;

/// A word, number or mark of what was said.
///
/// @param word in small letters, apostrophes straight; of a quote what stands inside, to the letter
/// @param from where it begins in the text
/// @param to behind its last character
/// @param value of numbers; of clock times in milliseconds
/// @param glued whether nothing stands between it and the token before
/// @param capital whether it began with a capital letter
public record Token(Kind kind, String word, int from, int to, double value, boolean glued, boolean capital) {
    /// What it is.
    public enum Kind {
        WORD, NUMBER, CLOCK, SHAPE, SIZE, HEX, QUOTE, FILE, LINK, MARK
    }

    static Token of(Kind kind, String word, int from, int to, boolean glued) {
        return new Token(kind, word, from, to, 0, glued, false);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
