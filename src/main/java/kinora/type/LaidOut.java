package kinora.type;

import java.util.ArrayList;
import java.util.List;

import io.github.humbleui.skija.paragraph.LineMetrics;
import io.github.humbleui.skija.paragraph.Paragraph;
import io.github.humbleui.skija.paragraph.RectHeightMode;
import io.github.humbleui.skija.paragraph.RectWidthMode;
import io.github.humbleui.skija.paragraph.TextBox;

/// A paragraph and the pieces that it was made of.
///
/// @param paragraph laid out; closed with this
record LaidOut(Paragraph paragraph, List<Piece> pieces) implements AutoCloseable {

    int lineCount() {
        return (int) paragraph.getLineNumber();
    }

    /// For each line that starts inside of a piece the piece with which the line before it starts.
    List<Integer> torn() {
        List<Integer> torn = new ArrayList<>();
        int piece = 0;
        int at = 0;
        int lineStart = 0;
        for (LineMetrics line : paragraph.getLineMetrics()) {
            int before = lineStart;
            while (at < line.getStartIndex()) {
                at += pieces.get(piece++).shaped().length();
            }
            if (at > line.getStartIndex()) {
                torn.add(before);
            }
            lineStart = piece;
        }
        return torn;
    }

    /// Where each cluster that takes room stands, in the order of reading.
    List<Painting.Place> places() {
        List<Painting.Place> places = new ArrayList<>();
        LineMetrics[] lines = paragraph.getLineMetrics();
        int line = 0;
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.shaped().length();
            while (line + 1 < lines.length && at >= lines[line].getEndIncludingNewline()) {
                line++;
            }
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (TextBox box : paragraph.getRectsForRange(at, end, RectHeightMode.TIGHT, RectWidthMode.TIGHT)) {
                left = Math.min(left, box.getRect().getLeft());
                right = Math.max(right, box.getRect().getRight());
            }
            if (right > left && !piece.written().isBlank()) {
                places.add(new Painting.Place(left, right, line));
            }
            at = end;
        }
        return places;
    }

    /// The lines from above; each piece stands in the line in which it starts.
    List<Painting.Line> lines() {
        List<Painting.Line> lines = new ArrayList<>();
        int piece = 0;
        int at = 0;
        for (LineMetrics line : paragraph.getLineMetrics()) {
            StringBuilder text = new StringBuilder();
            for (; piece < pieces.size() && at < line.getEndIncludingNewline(); piece++) {
                text.append(pieces.get(piece).written());
                at += pieces.get(piece).shaped().length();
            }
            lines.add(new Painting.Line(text.toString().stripTrailing(), line.getLeft(), line.getWidth(), line.getBaseline()));
        }
        return lines;
    }

    @Override
    public void close() {
        paragraph.close();
    }
}
