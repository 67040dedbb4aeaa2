package kinora.compose;

import java.util.List;

import kinora.timeline.Canvas;

/// How a title looks: an entry of [TitleStyles#ALL]. Its parameters are those of [StyleParameters].
///
/// @param id its name in drafts
/// @param aliases other names that mean the same
/// @param size of the em in thousandths of the canvas' shorter side
/// @param bold whether it is set bold, otherwise semi-bold
/// @param lineHeight in thousandths of an em
/// @param position where it stands unless the person says otherwise
/// @param maxLines most lines
/// @param limited whether lines are as short as captions' (craft rule 21)
record TitleStyle(String id, List<String> aliases, int size, boolean bold, int lineHeight, TitlePosition position, int maxLines,
        boolean limited) {

    /// Craft rule 21: capitals are at least 2.8 % of the frame's height; Inter's are 0.727 of the em (its OS/2 table: 1490 of 2048), so the em is at least
    /// 38.6 thousandths.
    private static final int SMALLEST_SHARE = 386;
    /// Craft rule 21: characters in a line of a caption, and of one in a vertical film.
    private static final int CAPTION = 42;
    private static final int UPRIGHT_CAPTION = 24;
    /// Smaller letters than of four pixels are not drawn.
    private static final int SMALLEST = 4 * 64;
    /// Words that do not fit may become this much smaller, in hundredths, but not smaller than rule 21 allows.
    private static final int SHRINK = 60;

    TitleStyle {
        aliases = List.copyOf(aliases);
    }

    /// The words in this style on a canvas.
    Inscription inscription(String text, StyleParameters chosen, Canvas canvas) {
        int least = Math.max(SMALLEST, pixels64(canvas.height() * (long) SMALLEST_SHARE, 10_000));
        int usual = Math.max(least, pixels64(Math.min(canvas.width(), canvas.height()) * (long) size, 1_000));
        int em = chosen.sizeMillionths().map(share -> Math.max(SMALLEST, pixels64(canvas.height() * (long) share, 1_000_000)))
                .orElse(usual);
        int smallest = Math.min(em, Math.max(least, em * SHRINK / 100));
        int characters = !limited ? Integer.MAX_VALUE : SafeArea.isUpright(canvas) ? UPRIGHT_CAPTION : CAPTION;
        int rgb = chosen.rgb().orElse(0xFFFFFF);
        TitlePosition where = chosen.position().orElse(position);
        return new Inscription(text, bold, em, smallest, lineHeight, rgb, where.side(), where.place(),
                where.side() == Inscription.Side.MIDDLE ? SafeArea.centred(canvas) : SafeArea.of(canvas), maxLines, characters,
                Legibility.shade(rgb));
    }

    private static int pixels64(long product, int by) {
        return (int) ((product * 64 + by - 1) / by);
    }
}
