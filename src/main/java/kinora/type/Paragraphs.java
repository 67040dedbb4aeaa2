package kinora.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import io.github.humbleui.skija.paragraph.Alignment;
import io.github.humbleui.skija.paragraph.Direction;
import io.github.humbleui.skija.paragraph.LineMetrics;
import io.github.humbleui.skija.paragraph.Paragraph;
import io.github.humbleui.skija.paragraph.ParagraphBuilder;
import io.github.humbleui.skija.paragraph.ParagraphStyle;
import io.github.humbleui.skija.paragraph.StrutStyle;

/// Pieces laid out by SkParagraph: shaping (HarfBuzz), bidirectional order and line breaking (ICU).
final class Paragraphs {
    private static final String ELLIPSIS = "…";

    private final Fonts fonts;

    Paragraphs(Fonts fonts) {
        this.fonts = fonts;
    }

    /// All pieces in a width, as one paragraph; whoever asks for it closes it.
    Paragraph layOut(List<Piece> pieces, TextStyle style, int widthPx) {
        try (ParagraphStyle paragraph = paragraphStyle(pieces, style);
                ParagraphBuilder builder = new ParagraphBuilder(paragraph, fonts.collection())) {
            for (int start = 0, end; start < pieces.size(); start = end) {
                Face face = pieces.get(start).face();
                StringBuilder run = new StringBuilder();
                for (end = start; end < pieces.size() && pieces.get(end).face().equals(face); end++) {
                    run.append(pieces.get(end).text());
                }
                try (io.github.humbleui.skija.paragraph.TextStyle look = look(face, style)) {
                    builder.pushStyle(look).addText(run.toString()).popStyle();
                }
            }
            return builder.build().layout(widthPx);
        }
    }

    /// As many pieces as fit the lines together with an ellipsis.
    List<Piece> shorten(List<Piece> pieces, TextStyle style, TextBox box) {
        int fits = 0;
        int tooMany = pieces.size();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            try (Paragraph attempt = layOut(cut(pieces, middle, style), style, box.widthPx())) {
                if (attempt.getLineNumber() <= box.maxLines()) {
                    fits = middle;
                } else {
                    tooMany = middle;
                }
            }
        }
        return cut(pieces, fits, style);
    }

    private List<Piece> cut(List<Piece> pieces, int length, TextStyle style) {
        int end = length;
        while (end > 0 && pieces.get(end - 1).text().isBlank()) {
            end--;
        }
        List<Piece> cut = new ArrayList<>(pieces.subList(0, end));
        cut.add(new Piece(fonts.face(Family.INTER, style.weight()), ELLIPSIS));
        return cut;
    }

    /// The lines of a paragraph over these pieces.
    static List<Painting.Line> lines(Paragraph paragraph, List<Piece> pieces) {
        StringBuilder whole = new StringBuilder();
        pieces.forEach(piece -> whole.append(piece.text()));
        List<Painting.Line> lines = new ArrayList<>();
        for (LineMetrics line : paragraph.getLineMetrics()) {
            String text = whole.substring((int) line.getStartIndex(),
                    (int) Math.max(line.getStartIndex(), line.getEndExcludingWhitespaces()));
            lines.add(new Painting.Line(Emoji.plain(text), line.getLeft(), line.getWidth(), line.getBaseline()));
        }
        return lines;
    }

    private ParagraphStyle paragraphStyle(List<Piece> pieces, TextStyle style) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        boolean leftToRight = new Bidi(text.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        ParagraphStyle paragraph = new ParagraphStyle();
        paragraph.setDirection(leftToRight ? Direction.LTR : Direction.RTL);
        paragraph.setAlignment(switch (style.alignment()) {
            case START -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case END -> Alignment.END;
        });
        paragraph.disableHinting();
        // Equal distances of lines, whatever fonts stand in them.
        try (StrutStyle strut = new StrutStyle()) {
            strut.setEnabled(true).setHeightForced(true).setHeightOverridden(true).setHeight((float) style.lineHeight())
                    .setFontSize((float) style.sizePx()).setFontFamilies(new String[]{fonts.face(Family.INTER, style.weight()).alias()});
            paragraph.setStrutStyle(strut);
        }
        return paragraph;
    }

    private static io.github.humbleui.skija.paragraph.TextStyle look(Face face, TextStyle style) {
        io.github.humbleui.skija.paragraph.TextStyle look = new io.github.humbleui.skija.paragraph.TextStyle();
        look.setFontFamilies(new String[]{face.alias()}).setFontSize((float) style.sizePx()).setColor(0xFF000000 | style.rgb());
        if (!face.family().isCursive()) {
            look.setLetterSpacing((float) style.letterSpacingPx());
        }
        return look;
    }
}
