package kinora.compose;

import java.util.List;

/// Sets words: what a draft needs of fonts before it can be drawn.
@FunctionalInterface
public interface Lettering {
    /// Nobody sets words.
    Lettering NONE = _ -> new Lettered.Failed();

    /// Sets an inscription. The same one gives the same patch.
    Lettered letter(Inscription inscription);

    /// What became of an inscription.
    sealed interface Lettered {
        /// It is a patch, kept under its content.
        ///
        /// @param contentHash SHA-256 of the patch's samples in hexadecimal
        /// @param width of the patch, even
        /// @param height of the patch, even
        /// @param left even place on the canvas, may be negative
        /// @param top even place on the canvas, may be negative
        record Set(String contentHash, int width, int height, int left, int top) implements Lettered {}

        /// No font has these characters; each is told as it is written and by its code points.
        record MissingGlyphs(List<String> characters) implements Lettered {
            public MissingGlyphs {
                characters = List.copyOf(characters);
            }
        }

        /// It does not fit its box at its smallest size.
        record TooLong() implements Lettered {}

        /// It could not be tried; the reason was logged.
        record Failed() implements Lettered {}
    }
}
