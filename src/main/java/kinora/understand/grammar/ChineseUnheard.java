package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Verbs of one character that nobody knows, as far as what stands behind them says what they do: whatever is done "to" a length is making it that, and what is done "off" takes away.
final class ChineseUnheard {
    /// What something is brought to.
    private static final Set<Sort> RESULTS = EnumSet.of(Sort.DURATION, Sort.PERCENT, Sort.QUANTITY, Sort.FACTOR, Sort.SHAPE, Sort.EFFECT,
            Sort.COLOUR, Sort.NUMBER, Sort.TIMES, Sort.TIMES_WORD, Sort.SIZE, Sort.TRANSITION, Sort.SLOW_DOWN, Sort.SPEED_UP, Sort.PLACE);
    /// What is so by itself, and nobody does.
    private static final String STATES = "坏烂错忘累死丢糊黑断哑脏破凉冷旧老输变了到";
    private static final double MADE = 0.5;
    private static final double OFF = 2;

    private ChineseUnheard() {}

    /// @param from all pieces by where they begin
    static void into(List<List<Piece>> from, List<Token> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!strange(i, from, tokens)) {
                continue;
            }
            int to = i + 2;
            String next = tokens.get(i + 1).word();
            boolean made = "到成为至".contains(next) && to < tokens.size()
                    && from.get(to).stream().anyMatch(piece -> RESULTS.contains(piece.sort()));
            boolean off = next.equals("掉") && STATES.indexOf(tokens.get(i).word().charAt(0)) < 0
                    && from.get(i + 1).stream().noneMatch(piece -> piece.to() > to && piece.sort() == Sort.REMOVE);
            if (made) {
                from.get(i).add(new Piece(Sort.LIGHT, "", i, i + 1, MADE, false));
            }
            if (off) {
                from.get(i).add(new Piece(Sort.REMOVE, "", i, to, OFF, false));
            }
        }
    }

    /// Whether nobody knows a character, and no known word goes over it.
    private static boolean strange(int at, List<List<Piece>> from, List<Token> tokens) {
        if (!ChineseNouns.is(tokens.get(at))) {
            return false;
        }
        for (int i = Math.max(0, at - 4); i <= at; i++) {
            for (Piece piece : from.get(i)) {
                boolean unknown = piece.sort() == Sort.LISTED || piece.sort() == Sort.TEXT || Words.strange(piece)
                        || piece.sort() == Sort.HEAD;
                if (piece.to() > at && !unknown && (i < at || piece.to() == at + 1 || piece.weight() > 0.9)) {
                    return false;
                }
            }
        }
        return true;
    }
}
