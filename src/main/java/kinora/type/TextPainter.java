package kinora.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Pixmap;
import io.github.humbleui.skija.paragraph.Paragraph;
import kinora.media.Planes;

/// Draws text into patches. The same text, style, box and [Fonts#id] give the same bytes, on every run and every machine of one kind of processor;
/// nothing of the system is asked for fonts, hinting or smoothing. May be shared between threads, which then wait for each other.
///
/// Line ends of every kind separate lines, tabs are spaces, other control characters are left out, and everything is composed (NFC) before it is
/// looked at. The first strong character decides whether lines run to the right or to the left.
public final class TextPainter {
    /// The longest text, in code points.
    public static final int MAX_CHARACTERS = 10_000;
    public static final double MIN_SIZE_PX = 4;
    public static final double MAX_SIZE_PX = 1000;
    /// The longest side of boxes and patches: beyond 2160p on either side.
    public static final int MAX_SIDE_PX = 4096;

    private static final Planes NOTHING = nothing();

    private final Fonts fonts;
    private final Itemiser itemiser;
    private final Paragraphs paragraphs;

    public TextPainter(Fonts fonts) {
        this.fonts = fonts;
        itemiser = new Itemiser(fonts);
        paragraphs = new Paragraphs(fonts);
    }

    /// Text in a box, as a patch, or why not.
    public Painting paint(String text, TextStyle style, TextBox box) {
        return paint(text, style, box, Shade.NONE);
    }

    /// Text in a box on a shade, as a patch, or why not.
    public Painting paint(String text, TextStyle style, TextBox box, Shade shade) {
        Optional<Painting> refusal = limits(text, style, box);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        synchronized (fonts) {
            Itemiser.Items items = itemiser.itemise(text, style);
            return items.missing().isEmpty() ? fit(items.pieces(), style, box, shade) : new Painting.MissingGlyphs(items.missing());
        }
    }

    /// Where the clusters of a text stand that can be painted, in the order of reading; white space does not count.
    public List<Painting.Place> places(String text, TextStyle style, TextBox box) {
        synchronized (fonts) {
            try (LaidOut laidOut = paragraphs.layOut(itemiser.itemise(text, style).pieces(), style, box.widthPx())) {
                return laidOut.places();
            }
        }
    }

    private static Optional<Painting> limits(String text, TextStyle style, TextBox box) {
        int characters = text.codePointCount(0, text.length());
        if (characters > MAX_CHARACTERS) {
            return Optional.of(new Painting.OutOfRange(Painting.Quantity.CHARACTERS, characters, 0, MAX_CHARACTERS));
        }
        if (style.sizePx() < MIN_SIZE_PX || style.sizePx() > MAX_SIZE_PX) {
            return Optional.of(new Painting.OutOfRange(Painting.Quantity.SIZE_PX, style.sizePx(), MIN_SIZE_PX, MAX_SIZE_PX));
        }
        if (box.widthPx() > MAX_SIDE_PX) {
            return Optional.of(new Painting.OutOfRange(Painting.Quantity.WIDTH_PX, box.widthPx(), 1, MAX_SIDE_PX));
        }
        return Optional.empty();
    }

    private Painting fit(List<Piece> pieces, TextStyle style, TextBox box, Shade shade) {
        try (LaidOut whole = paragraphs.layOut(pieces, style, box.widthPx())) {
            if (whole.paragraph().getUnresolvedGlyphsCount() > 0) {
                return new Painting.MissingGlyphs(unresolved(pieces, style));
            }
            if (whole.lineCount() <= box.maxLines()) {
                return draw(whole, style, box, shade);
            }
            if (!box.ellipsis()) {
                return new Painting.Overflow(whole.lineCount(), box.maxLines());
            }
        }
        List<Piece> shortened = paragraphs.shorten(pieces, style, box);
        try (LaidOut start = paragraphs.layOut(shortened, style, box.widthPx())) {
            return draw(start, style, box, shade);
        }
    }

    /// The clusters of which shaping alone finds that a glyph is missing.
    private List<Painting.Cluster> unresolved(List<Piece> pieces, TextStyle style) {
        List<Painting.Cluster> found = new ArrayList<>();
        for (Piece piece : pieces) {
            try (Paragraph alone = paragraphs.build(List.of(piece), style, MAX_SIDE_PX)) {
                if (alone.getUnresolvedGlyphsCount() > 0) {
                    found.add(new Painting.Cluster(piece.written()));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("glyphs are missing of a text whose every cluster has them");
        }
        return found.stream().distinct().toList();
    }

    /// Draws with a margin, since letters stand out of the box, and cuts.
    private static Painting draw(LaidOut text, TextStyle style, TextBox box, Shade shade) {
        int height = (int) Math.ceil(text.paragraph().getHeight());
        if (height > MAX_SIDE_PX) {
            return new Painting.OutOfRange(Painting.Quantity.HEIGHT_PX, height, 1, MAX_SIDE_PX);
        }
        int margin = 2 + (int) Math.ceil(style.sizePx() + shade.reach()) / 2 * 2;
        PatchPixels pixels = rasterise(text.paragraph(),
                Math.max(box.widthPx(), (int) Math.ceil(text.paragraph().getMaxWidth())) + 2 * margin, height + 2 * margin, margin)
                .over(shade);
        return cut(pixels, margin, style, new Painting.Painted(NOTHING, 0, 0, box.widthPx(), height, text.lines()));
    }

    private static PatchPixels rasterise(Paragraph paragraph, int columns, int rows, int margin) {
        try (Bitmap bitmap = new Bitmap()) {
            boolean allocated = bitmap.allocPixels(new ImageInfo(columns, rows, ColorType.BGRA_8888, ColorAlphaType.PREMUL));
            Pixmap pixmap = allocated ? bitmap.peekPixels() : null;
            if (pixmap == null) {
                throw new IllegalStateException("no memory for " + columns + "x" + rows + " pixels");
            }
            try (pixmap; Canvas canvas = new Canvas(bitmap)) {
                bitmap.erase(0);
                paragraph.paint(canvas, margin, margin);
                return PatchPixels.of(pixmap.getBuffer(), columns, rows);
            }
        }
    }

    private static Painting cut(PatchPixels pixels, int margin, TextStyle style, Painting.Painted empty) {
        PatchPixels.Part part = pixels.drawn();
        if (part.width() == 0) {
            return empty;
        }
        if (Math.max(part.width(), part.height()) > MAX_SIDE_PX) {
            return part.width() > MAX_SIDE_PX
                    ? new Painting.OutOfRange(Painting.Quantity.WIDTH_PX, part.width(), 1, MAX_SIDE_PX)
                    : new Painting.OutOfRange(Painting.Quantity.HEIGHT_PX, part.height(), 1, MAX_SIDE_PX);
        }
        Planes patch = pixels.planes(part, (int) StrictMath.round(style.opacity() * 255));
        return new Painting.Painted(patch, part.left() - margin, part.top() - margin, empty.widthPx(), empty.heightPx(), empty.lines());
    }

    private static Planes nothing() {
        return new Planes(2, 2, new byte[]{16, 16, 16, 16}, new byte[]{(byte) 128}, new byte[]{(byte) 128}, new byte[4]);
    }
}
