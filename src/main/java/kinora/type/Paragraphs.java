package kinora.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import io.github.humbleui.skija.paragraph.Alignment;
import io.github.humbleui.skija.paragraph.Direction;
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

    /// All pieces in a width, lines broken between clusters only; whoever asks for it closes it.
    ///
    /// SkParagraph breaks a word that is wider than the line between any two glyphs, even before the mark of a letter. Where it did, the word is given
    /// places to break between its clusters; and where a single cluster is too wide, the lines are as wide as that one.
    LaidOut layOut(List<Piece> pieces, TextStyle style, int widthPx) {
        List<Piece> loose = pieces;
        float width = widthPx;
        while (true) {
            LaidOut attempt = new LaidOut(build(loose, style, width), loose);
            List<Integer> torn = attempt.torn();
            if (torn.isEmpty()) {
                return attempt;
            }
            attempt.close();
            List<Piece> looser = loosen(loose, torn);
            if (looser.equals(loose)) {
                float wider = widest(pieces, style);
                if (wider <= width) {
                    throw new IllegalStateException("a line of " + width + " px breaks inside of a cluster of at most " + wider);
                }
                width = wider;
            }
            loose = looser;
        }
    }

    /// From the pieces given to the next white space, lines may break anywhere.
    private static List<Piece> loosen(List<Piece> pieces, List<Integer> starts) {
        List<Piece> looser = new ArrayList<>(pieces);
        for (int start : starts) {
            for (int i = start; i < looser.size() && !looser.get(i).written().isBlank(); i++) {
                looser.set(i, looser.get(i).loosened());
            }
        }
        return looser;
    }

    private float widest(List<Piece> pieces, TextStyle style) {
        float widest = 0;
        for (Piece piece : pieces) {
            try (Paragraph alone = build(List.of(piece), style, TextPainter.MAX_SIDE_PX)) {
                widest = Math.max(widest, alone.getLongestLine());
            }
        }
        return (float) Math.ceil(widest) + 1;
    }

    /// Pieces as SkParagraph lays them out.
    Paragraph build(List<Piece> pieces, TextStyle style, float widthPx) {
        try (ParagraphStyle paragraph = paragraphStyle(pieces, style);
                ParagraphBuilder builder = new ParagraphBuilder(paragraph, fonts.collection())) {
            for (int start = 0, end; start < pieces.size(); start = end) {
                Face face = pieces.get(start).face();
                StringBuilder run = new StringBuilder();
                for (end = start; end < pieces.size() && pieces.get(end).face().equals(face); end++) {
                    run.append(pieces.get(end).shaped());
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
            try (LaidOut attempt = layOut(cut(pieces, middle, style), style, box.widthPx())) {
                if (attempt.lineCount() <= box.maxLines()) {
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
        while (end > 0 && pieces.get(end - 1).written().isBlank()) {
            end--;
        }
        List<Piece> cut = new ArrayList<>(pieces.subList(0, end));
        cut.add(new Piece(fonts.face(Family.INTER, style.weight()), ELLIPSIS));
        return cut;
    }

    private ParagraphStyle paragraphStyle(List<Piece> pieces, TextStyle style) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.written()));
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
