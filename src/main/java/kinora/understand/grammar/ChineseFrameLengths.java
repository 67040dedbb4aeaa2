package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Lengths that are counted in frames, as people of the trade do: "a flash of eight frames". Where nothing is said that lasts, frames are how many a second has.
final class ChineseFrameLengths {
    /// What lasts, or goes off.
    private static final Set<Sort> LASTING = EnumSet.of(Sort.TRANSITION, Sort.FADE, Sort.FREEZE, Sort.TRIM, Sort.LENGTHEN, Sort.SHORTEN,
            Sort.EARLIER, Sort.LATER, Sort.DUPLICATE);
    private static final Set<String> RATES = Set.of("率", "fps", "速", "导", "输", "渲", "每");

    private ChineseFrameLengths() {}

    /// Takes frames for lengths in a text that speaks of what lasts.
    ///
    /// @param words the pieces of all words
    static void into(List<Piece> words, List<Token> tokens, int rate) {
        boolean counts = tokens.stream().anyMatch(token -> token.word().equals("帧"))
                && tokens.stream().noneMatch(token -> RATES.contains(token.word()));
        boolean lasts = words.stream().anyMatch(piece -> (LASTING.contains(piece.sort()) && piece.to() - piece.from() > 1)
                || (piece.sort() == Sort.KIND && piece.text().equals("TRANSITION")));
        if (counts && lasts && rate > 0) {
            words.replaceAll(piece -> piece.sort() == Sort.UNIT && piece.text().equals("fps")
                    ? new Piece(Sort.UNIT, ChineseNumbers.FRAME + 1000.0 / rate, piece.from(), piece.to(), piece.weight(), false)
                    : piece);
        }
    }
}
