package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Where a Chinese text without quotes ends behind a colon: at a mark behind which another wish begins.
///
/// @param words the pieces of all words
record ChineseTextEnds(List<Token> tokens, List<Piece> words) {
    private static final List<String> ONWARDS = List.of("接着", "另外", "还有", "同时", "然后", "顺便", "并且", "此外", "之后", "随后", "顺手", "最后", "再", "并");
    private static final List<String> TAKING = List.of("把", "将", "给", "请", "帮", "让");
    private static final Set<Sort> DEEDS = EnumSet.of(Sort.REMOVE, Sort.ADD, Sort.MUTE, Sort.REPLACE, Sort.MOVE, Sort.SWAP, Sort.BRIGHTEN,
            Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.TRANSITION, Sort.EFFECT, Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.ZOOM, Sort.PAN, Sort.FADE,
            Sort.EXPORT, Sort.SHAPE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.IMPROVE, Sort.CUT, Sort.TRIM, Sort.SPLIT, Sort.BACKWARDS,
            Sort.FREEZE, Sort.STILL);
    private static final Set<Sort> SIZES = EnumSet.of(Sort.CHANGE, Sort.UP, Sort.DOWN);
    private static final Set<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.SPOT, Sort.QUALITY);
    /// What a film is made of and has, whatever is seen in it.
    private static final Set<Sort> THINGS = EnumSet.of(Sort.KIND, Sort.FILM, Sort.EDGE_WORD, Sort.ORDINAL, Sort.PROPERTY, Sort.TRANSITION);
    private static final Set<Sort> FIRST = EnumSet.of(Sort.REMOVE, Sort.ADD, Sort.MUTE, Sort.REPLACE, Sort.MOVE, Sort.SWAP, Sort.EXPORT);

    /// Whether a text ends at a token.
    boolean at(int token) {
        if (!tokens.get(token).is(Kind.MARK) || !",;.!".contains(tokens.get(token).word()) || token + 2 >= tokens.size()) {
            return false;
        }
        int end = token + 1;
        while (end < tokens.size() && !(tokens.get(end).is(Kind.MARK) && ",;.!".contains(tokens.get(end).word()))) {
            end++;
        }
        int begin = token + 1;
        boolean deed = any(begin, end, DEEDS) && !bare(begin, end);
        boolean taken = TAKING.stream().anyMatch(word -> begins(begin, word));
        boolean onwards = ONWARDS.stream().anyMatch(word -> begins(begin, word)) && !begins(begin, "再见") && !begins(begin, "最后的");
        boolean thing = any(begin, end, THINGS);
        boolean first = words.stream().anyMatch(piece -> piece.from() == begin && FIRST.contains(piece.sort()) && exact(piece));
        boolean looks = any(begin, end, LOOKS);
        return ((deed || looks) && (onwards || taken)) || (deed && (thing || first));
    }

    private boolean any(int from, int to, Set<Sort> sorts) {
        return words.stream().anyMatch(piece -> piece.from() >= from && piece.to() <= to && sorts.contains(piece.sort()) && exact(piece));
    }

    /// Whether nothing but single characters tells what shall become of anything: a name may be made of them.
    private boolean bare(int from, int to) {
        return words.stream().filter(piece -> piece.from() >= from && piece.to() <= to && DEEDS.contains(piece.sort()) && exact(piece))
                .allMatch(piece -> piece.to() - piece.from() == 1 && SIZES.contains(piece.sort()));
    }

    private static boolean exact(Piece piece) {
        return piece.weight() >= 1.2 * (piece.to() - piece.from()) - 0.25;
    }

    private boolean begins(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).word().equals(word.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }
}
