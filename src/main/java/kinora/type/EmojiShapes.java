package kinora.type;

import io.github.humbleui.skija.Font;
import io.github.humbleui.skija.TextLine;
import io.github.humbleui.skija.shaper.Shaper;
import io.github.humbleui.types.Rect;
import org.jspecify.annotations.Nullable;

/// How the emoji font draws clusters: a font may have every part of a sequence and yet no picture of it.
final class EmojiShapes {
    /// Any size at which a blank glyph can be told from a drawn one.
    private static final float PROBE_PX = 64;

    /// The spelling of a cluster that is drawn with the fewest pictures, best one; null when something of it would be blank.
    @Nullable
    String spelling(Face face, String cluster) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String spelling : Emoji.spellings(cluster)) {
            int pictures = pictures(face, spelling);
            if (pictures > 0 && pictures < fewest) {
                best = spelling;
                fewest = pictures;
            }
        }
        return best;
    }

    /// How many glyphs are drawn; 0 when one is missing or takes room without being seen.
    private static int pictures(Face face, String text) {
        try (Font font = new Font(face.typeface(), PROBE_PX);
                Shaper shaper = Shaper.makeShapeDontWrapOrReorder();
                TextLine line = shaper.shapeLine(text, font)) {
            short[] glyphs = line.getGlyphs();
            float[] widths = font.getWidths(glyphs);
            Rect[] bounds = font.getBounds(glyphs);
            int seen = 0;
            for (int i = 0; i < glyphs.length; i++) {
                boolean blank = bounds[i].getWidth() <= 0 || bounds[i].getHeight() <= 0;
                if (glyphs[i] == 0 || (blank && widths[i] > 0)) {
                    return 0;
                }
                seen += blank ? 0 : 1;
            }
            return seen;
        }
    }
}
