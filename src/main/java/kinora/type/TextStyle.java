package kinora.type;

/// How text looks.
///
/// @param weight          how bold
/// @param sizePx          size of the em in pixels; [TextPainter] draws [TextPainter#MIN_SIZE_PX] to [TextPainter#MAX_SIZE_PX]
/// @param rgb             colour 0xRRGGBB, sRGB; emoji keep their own
/// @param opacity         0…1, of everything, emoji too
/// @param lineHeight      distance of baselines in ems, 0.5…4; the same for every line, whatever fonts stand in it
/// @param letterSpacingPx added after every cluster, -1000…1000; not in Arabic, whose letters join
/// @param alignment       where lines stand in the box
/// @param hanForms        whose Han characters
/// @param serif           whether letters have serifs, in scripts for which the build has such letters
public record TextStyle(FontWeight weight, double sizePx, int rgb, double opacity, double lineHeight, double letterSpacingPx,
        TextAlignment alignment, HanForms hanForms, boolean serif) {

    public TextStyle {
        if (!Double.isFinite(sizePx) || sizePx <= 0) {
            throw new IllegalArgumentException("size " + sizePx);
        }
        if (rgb >>> 24 != 0) {
            throw new IllegalArgumentException("colour 0x" + Integer.toHexString(rgb));
        }
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity " + opacity);
        }
        if (!(lineHeight >= 0.5 && lineHeight <= 4)) {
            throw new IllegalArgumentException("line height " + lineHeight);
        }
        if (!(Math.abs(letterSpacingPx) <= 1000)) {
            throw new IllegalArgumentException("letter spacing " + letterSpacingPx);
        }
    }

    /// Regular, opaque, left or right as the text reads, 1.3 ems from line to line.
    public static TextStyle of(double sizePx, int rgb) {
        return new TextStyle(FontWeight.REGULAR, sizePx, rgb, 1, 1.3, 0, TextAlignment.START, HanForms.BY_TEXT, false);
    }

    public TextStyle withWeight(FontWeight other) {
        return new TextStyle(other, sizePx, rgb, opacity, lineHeight, letterSpacingPx, alignment, hanForms, serif);
    }

    public TextStyle withOpacity(double other) {
        return new TextStyle(weight, sizePx, rgb, other, lineHeight, letterSpacingPx, alignment, hanForms, serif);
    }

    public TextStyle withLineHeight(double other) {
        return new TextStyle(weight, sizePx, rgb, opacity, other, letterSpacingPx, alignment, hanForms, serif);
    }

    public TextStyle withLetterSpacingPx(double other) {
        return new TextStyle(weight, sizePx, rgb, opacity, lineHeight, other, alignment, hanForms, serif);
    }

    public TextStyle withAlignment(TextAlignment other) {
        return new TextStyle(weight, sizePx, rgb, opacity, lineHeight, letterSpacingPx, other, hanForms, serif);
    }

    public TextStyle withHanForms(HanForms other) {
        return new TextStyle(weight, sizePx, rgb, opacity, lineHeight, letterSpacingPx, alignment, other, serif);
    }

    public TextStyle withSerif(boolean other) {
        return new TextStyle(weight, sizePx, rgb, opacity, lineHeight, letterSpacingPx, alignment, hanForms, other);
    }
}
