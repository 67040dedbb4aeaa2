package kinora.type;

import java.util.List;
import java.util.stream.Collectors;

import kinora.media.Planes;

/// What became of text: a patch, or the reason that there is none.
public sealed interface Painting {
    /// The text as a patch.
    ///
    /// @param patch    planes with alpha, cut to what is drawn; of even size, 2×2 and empty when nothing is
    /// @param leftPx   column of the patch's left side in the box; even, so that chroma stays sited when the box stands at even places; may be negative
    /// @param topPx    row of the patch's upper side in the box, the same way
    /// @param widthPx  width of the box, as asked for
    /// @param heightPx height of the box: all lines, each of the style's line height, rounded up
    /// @param lines    the lines from above
    record Painted(Planes patch, int leftPx, int topPx, int widthPx, int heightPx, List<Line> lines) implements Painting {
        public Painted {
            lines = List.copyOf(lines);
        }
    }

    /// No font of the build has these; each is one cluster, that is what a person sees as one character, named once, in the order of the text.
    record MissingGlyphs(List<Cluster> clusters) implements Painting {
        public MissingGlyphs {
            clusters = List.copyOf(clusters);
        }
    }

    /// The text needs more lines than the box allows.
    record Overflow(int lines, int maxLines) implements Painting {}

    /// A number is outside of what can be drawn. `CHARACTERS` are code points of the text, `SIZE_PX` is the style's size, `WIDTH_PX` and `HEIGHT_PX`
    /// are of the box or of the patch.
    record OutOfRange(Quantity quantity, double value, double least, double most) implements Painting {}

    /// What can be too small or too large.
    enum Quantity {
        CHARACTERS, SIZE_PX, WIDTH_PX, HEIGHT_PX
    }

    /// One line as laid out.
    ///
    /// @param text       what stands in it, in the order of reading, without the white space at its end
    /// @param leftPx     its left side in the box
    /// @param widthPx    its width
    /// @param baselinePx row of the baseline in the box
    record Line(String text, double leftPx, double widthPx, double baselinePx) {}

    /// Where a cluster stands.
    ///
    /// @param leftPx  its left side in the box
    /// @param rightPx its right side
    /// @param line    which line it is in, from 0
    record Place(double leftPx, double rightPx, int line) {}

    /// A user-perceived character (extended grapheme cluster, UAX #29).
    record Cluster(String text) {
        /// Its code points as they are written in tables: `U+10600`, or several with spaces.
        public String codePoints() {
            return text.codePoints().mapToObj(point -> String.format("U+%04X", point)).collect(Collectors.joining(" "));
        }
    }
}
