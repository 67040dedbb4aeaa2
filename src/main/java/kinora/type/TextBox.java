package kinora.type;

/// The room that text has.
///
/// @param widthPx  lines are broken at this width; a single cluster that is wider stands out
/// @param maxLines how many lines there may be, from 1
/// @param ellipsis whether text that needs more lines is cut and ends in `…`; otherwise it is refused as [Painting.Overflow]
public record TextBox(int widthPx, int maxLines, boolean ellipsis) {

    public TextBox {
        if (widthPx < 1 || maxLines < 1) {
            throw new IllegalArgumentException("a box " + widthPx + " wide for " + maxLines + " lines");
        }
    }
}
