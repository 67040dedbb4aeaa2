package kinora.compose;

/// Words and how they are set: everything that decides a patch, in integers, so that equal inscriptions are equal everywhere.
///
/// @param text lines separated by `\n`
/// @param face typeface, weight and tracking
/// @param size of the em in 64ths of a pixel
/// @param smallest size that may be taken when the words do not fit otherwise, in 64ths of a pixel
/// @param lineHeight from baseline to baseline in thousandths of an em
/// @param rgb colour of the letters, 0xRRGGBB
/// @param side where lines stand in the box
/// @param place where the lines stand in the height of the box
/// @param box what the words keep to, on the canvas
/// @param maxLines most lines
/// @param maxCharacters most characters in a line
/// @param shade what keeps the words legible on any picture
/// @param stepped whether it is told where each character stands
public record Inscription(String text, Face face, int size, int smallest, int lineHeight, int rgb, Side side, Place place, Box box,
        int maxLines, int maxCharacters, Shade shade, boolean stepped) {

    /// What letters are set in.
    ///
    /// @param serif whether they have serifs, in scripts for which there are such letters
    /// @param weight 400 regular, 500 medium, 600 semi-bold or 700 bold
    /// @param tracking how far letters are set apart in thousandths of an em, tighter when negative; not in scripts whose letters join
    public record Face(boolean serif, int weight, int tracking) {
        public Face {
            if (weight < 400 || weight > 700 || weight % 100 != 0 || tracking < -200 || tracking > 1_000) {
                throw new IllegalArgumentException("letters of weight " + weight + " set apart by " + tracking);
            }
        }
    }

    /// Where a line stands.
    ///
    /// - `START`: where reading starts, left or right.
    /// - `MIDDLE`: in the middle.
    /// - `LEFT`, `RIGHT`: there.
    public enum Side {
        START, MIDDLE, LEFT, RIGHT
    }

    /// Where lines stand in a height.
    public enum Place {
        TOP, MIDDLE, BOTTOM
    }

    /// A part of the canvas; all even.
    public record Box(int left, int top, int width, int height) {}

    /// A thin outline and a soft shadow of one colour. Lengths are in thousandths of an em, opacities in 255ths.
    ///
    /// @param rgb 0xRRGGBB
    /// @param outline width around the letters
    /// @param outlineOpacity of the outline
    /// @param softness how far the shadow fades
    /// @param drop how far the shadow lies below
    /// @param shadowOpacity of the shadow
    public record Shade(int rgb, int outline, int outlineOpacity, int softness, int drop, int shadowOpacity) {
        /// Nothing: for words on a plate.
        public static final Shade NONE = new Shade(0, 0, 0, 0, 0, 0);
    }

    public Inscription {
        if (size < smallest || smallest < 1 || maxLines < 1 || maxCharacters < 1 || box.width() < 2 || box.height() < 2) {
            throw new IllegalArgumentException("words of " + smallest + " to " + size + " on " + maxLines + " lines in " + box);
        }
    }
}
