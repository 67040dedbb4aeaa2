package kinora.type;

import io.github.humbleui.skija.Typeface;

/// One font file at one weight, open.
///
/// @param alias the name by which paragraphs find it, unique
record Face(String alias, Family family, Typeface typeface) {

    /// Whether it has a glyph for every code point that is to be seen. What fonts keep for themselves in private use means nothing to others.
    boolean covers(String cluster) {
        return cluster.codePoints().allMatch(point -> Characters.isIgnorable(point)
                || (Character.getType(point) != Character.PRIVATE_USE && typeface.getUTF32Glyph(point) != 0));
    }
}
