package kinora.type;

import java.util.ArrayList;
import java.util.List;

import io.github.humbleui.skija.paragraph.LineMetrics;
import io.github.humbleui.skija.paragraph.Paragraph;

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
