package kinora.compose;

import java.util.List;

/// Sets words: what a draft needs of fonts before it can be drawn.
@FunctionalInterface
public interface Lettering {
    /// Nobody sets words.
    Lettering NONE = _ -> new Lettered.Failed();

    /// Sets an inscription. The same one gives the same patch.
    Lettered letter(Inscription inscription);

    /// Where lines stand on a canvas, in pixels.
    record Extent(int left, int top, int width, int height) {
        /// The place right of it.
        public int right() {
            return left + width;
        }

        /// The place below it.
        public int bottom() {
            return top + height;
        }
    }

    /// What became of an inscription.
    sealed interface Lettered {
        /// It is a patch, kept under its content.
        ///
        /// @param contentHash SHA-256 of the patch's samples in hexadecimal
        /// @param width of the patch, even
        /// @param height of the patch, even
        /// @param left even place on the canvas, may be negative
        /// @param top even place on the canvas, may be negative
        /// @param text where its lines stand on the canvas, without what stands out of them
        /// @param cells where characters stand in the patch, as they are read; told where the inscription is stepped
        record Set(String contentHash, int width, int height, int left, int top, Extent text,
                List<TitlePatch.Cell> cells) implements Lettered {
            public Set {
                cells = List.copyOf(cells);
            }

            /// Words whose lines fill their patch.
            public Set(String contentHash, int width, int height, int left, int top) {
                this(contentHash, width, height, left, top, new Extent(left, top, width, height), List.of());
            }
        }

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
