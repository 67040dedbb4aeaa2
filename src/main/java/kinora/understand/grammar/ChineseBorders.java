package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a clause of Chinese characters may end although no mark stands there.
final class ChineseBorders {
    private static final Set<String> BEGINNINGS = Set.of("开头", "片头", "开始", "开场");
    private static final Set<String> ENDINGS = Set.of("结尾", "片尾", "末尾", "收尾");
    private static final Set<Sort> MEASURES = EnumSet.of(Sort.DEGREE, Sort.QUANTITY, Sort.CHANGE, Sort.UP, Sort.DOWN);
    private static final Set<Sort> COMPARED = EnumSet.of(Sort.CHANGE, Sort.UP, Sort.DOWN, Sort.QUALITY);
    private static final Set<Sort> AFTER = EnumSet.of(Sort.MUTE, Sort.REMOVE, Sort.BRIGHTEN, Sort.ROTATE, Sort.MIRROR, Sort.BACKWARDS,
            Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.PROPERTY);

    private final List<Token> tokens;
    private final List<List<Piece>> from;

    ChineseBorders(List<Token> tokens, List<List<Piece>> from) {
        this.tokens = tokens;
        this.from = from;
    }

    /// Whether a clause may end before a token without a mark: at a blank, or behind what tells that something is so.
    boolean breathes(int token) {
        Token before = tokens.get(token - 1);
        boolean blank = !tokens.get(token).glued() && tokens.get(token).is(Token.Kind.WORD) && (ChineseNouns.is(before) || deed(token))
                && !spaced(token);
        blank |= !tokens.get(token).glued()
                && (before.is(Token.Kind.QUOTE) || (before.is(Token.Kind.SHAPE) && ChineseNouns.is(tokens.get(token))));
        boolean ends = "吧呗嘛啦".contains(before.word()) && !tokens.get(token).is(Token.Kind.MARK);
        boolean only = "只光仅".contains(tokens.get(token).word()) && token + 1 < tokens.size()
                && "留要保听放".contains(tokens.get(token + 1).word());
        only |= word(token).equals("留") && token > 2 && IntStream.range(0, token - 1).anyMatch(i -> "删去扔撤".contains(word(i)))
                && !"保".equals(word(token - 1));
        boolean again = tokens.get(token).word().equals("不") && token + 1 < tokens.size() && tokens.get(token + 1).word().equals("要")
                && tokens.subList(0, token).stream().anyMatch(one -> one.word().equals("不"));
        boolean instead = word(token).equals("不") && !word(token + 1).isEmpty() && "用要放留".contains(word(token + 1))
                && IntStream.range(0, token - 1).anyMatch(i -> "只光仅".contains(word(i)));
        boolean and = word(token).equals("加") && ends(token, PAIRED) && begins(token + 1, PAIRED);
        boolean stays = STAYING.contains(word(token)) && begins(token + 1, LASTING) && ends(token, LOOKED) && !ends(token, NAMED);
        boolean file = !tokens.get(token).glued() && token > 1 && tokens.get(token).is(Token.Kind.FILE);
        boolean placed = begins(token, NAMED) && IntStream.range(Math.max(0, token - 4), token - 1).anyMatch(i -> "放移排摆".contains(word(i))
                && from.get(i + 1).stream().anyMatch(piece -> piece.sort() == Sort.PLACE && piece.to() == token));
        boolean other = and || placed || stays || file || (ENDINGS.contains(word(token) + word(token + 1))
                && IntStream.range(0, token - 1).anyMatch(i -> BEGINNINGS.contains(word(i) + word(i + 1))));
        return blank || ends || only || again || instead || other || measured(token) || (before.word().equals("了") && token > 1
                && !within(token) && !asks(token) && "除为不算好得罢受".indexOf(tokens.get(token - 2).word().charAt(0)) < 0);
    }

    /// What is done to a picture or a sound by one word: two of these are joined by a word that else adds.
    private static final Set<Sort> PAIRED = EnumSet.of(Sort.MUTE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.MIRROR, Sort.ROTATE,
            Sort.BRIGHTEN, Sort.FREEZE);

    private static final Set<String> STAYING = Set.of("放", "停", "留", "播");
    private static final Set<Sort> LASTING = EnumSet.of(Sort.DURATION);
    private static final Set<Sort> LOOKED = EnumSet.of(Sort.EFFECT, Sort.BRIGHTEN, Sort.CHANGE, Sort.MUTE, Sort.ZOOM, Sort.MIRROR,
            Sort.ROTATE);
    private static final Set<Sort> NAMED = EnumSet.of(Sort.TARGET);

    private boolean begins(int token, Set<Sort> sorts) {
        return token < tokens.size() && from.get(token).stream().anyMatch(piece -> sorts.contains(piece.sort()));
    }

    private boolean ends(int token, Set<Sort> sorts) {
        return IntStream.range(Math.max(0, token - 4), token)
                .anyMatch(i -> from.get(i).stream().anyMatch(piece -> piece.to() == token && sorts.contains(piece.sort())));
    }

    /// Whether a measure ends before a token and another deed begins there, or another thing that is measured: "1.5 times the speed mute", "the voice a bit up the music a bit down".
    private boolean measured(int token) {
        return deed(token) && IntStream.range(Math.max(0, token - 4), token)
                .anyMatch(i -> from.get(i).stream().anyMatch(piece -> piece.to() == token && MEASURES.contains(piece.sort())));
    }

    private boolean deed(int token) {
        boolean deed = false;
        for (Piece piece : from.get(token)) {
            int next = piece.to();
            deed |= next - token > 1 && AFTER.contains(piece.sort());
            deed |= next - token > 1 && piece.sort() == Sort.TARGET && next < from.size()
                    && from.get(next).stream().anyMatch(behind -> COMPARED.contains(behind.sort()));
        }
        return deed;
    }

    /// Whether a blank only sets words of another script apart, which have one on both sides: "the file dog.jpg here".
    private boolean spaced(int token) {
        int other = ChineseNouns.is(tokens.get(token)) ? token - 1 : token;
        if (ChineseNouns.is(tokens.get(other))) {
            return false;
        }
        int from = other;
        while (from > 0 && !ChineseNouns.is(tokens.get(from - 1))) {
            from--;
        }
        int to = other;
        while (to < tokens.size() && !ChineseNouns.is(tokens.get(to))) {
            to++;
        }
        boolean before = from == 0 || !tokens.get(from).glued();
        boolean behind = to == tokens.size() || !tokens.get(to).glued();
        return before && behind && from > 0 && to < tokens.size();
    }

    /// Whether a question word begins at a token.
    private boolean asks(int token) {
        return token < tokens.size() && from.get(token).stream().anyMatch(piece -> piece.sort() == Sort.WH);
    }

    /// Whether a word goes over the border before a token.
    private boolean within(int token) {
        for (int i = Math.max(0, token - 4); i < token; i++) {
            int begin = i;
            boolean over = from.get(i).stream().anyMatch(
                    piece -> piece.to() > token && piece.value() instanceof String && piece.weight() > 0.9 * (piece.to() - begin));
            if (over) {
                return true;
            }
        }
        return false;
    }

    private String word(int token) {
        return token < tokens.size() ? tokens.get(token).word() : "";
    }
}
