package kinora.understand.grammar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// What stands before a thing that is named and only tells which one: "that of my grandson at the sand", "the one taken in the evening at the harbour".
///
/// Such words reach from where something can be named at all to the thing itself; they say who is seen and what happens there, and nothing that would be done to a film.
final class ChineseEpithets {
    /// More characters than this tell something.
    private static final int LONGEST = 9;
    /// What a character explains that nobody knows, and one of a word that is known.
    private static final double STRANGE = 0.65;
    private static final double KNOWN = 1.15;
    /// From this on what is named is known.
    private static final double NAMED = 1.5;
    /// Characters that say which ones are not meant, where something goes, or how two things belong together.
    private static final String PARTING = "不没别非无勿莫未除和跟与同及或比像从到给把将让叫被往向等离只仅光就也还再全都每各剩其第加减删剪换改调放移挪";
    /// Characters that are parts of a place within, and before the thing itself say where something else is.
    private static final String BESIDE = "前后上下左右里中";
    /// Words that may stand within: who and what is seen, where and when.
    private static final Set<Sort> WITHIN = EnumSet.of(Sort.NOUN, Sort.NAME, Sort.ITEM, Sort.TARGET, Sort.FILLER, Sort.COMMENT, Sort.DET,
            Sort.LISTED, Sort.NUMBER, Sort.COUNT, Sort.PRONOUN, Sort.LIGHT, Sort.REEL_STYLE, Sort.MATERIAL, Sort.SIGHT, Sort.WHILE,
            Sort.MUSIC_STYLE, Sort.PREP, Sort.UNIT, Sort.DEGREE, Sort.COLOUR, Sort.QUALITY, Sort.SIDE, Sort.ADD, Sort.SHOW, Sort.ASKED,
            Sort.WAY, Sort.SOME, Sort.PLACE, Sort.MOMENT, Sort.EDGE, Sort.HEAD, Sort.NUMBERS, Sort.PRAISE, Sort.HAVING, Sort.MOVE,
            Sort.SPOT, Sort.MOOD, Sort.UP, Sort.DOWN, Sort.ROTATE, Sort.CUT, Sort.START);
    /// What a phrase of several characters says that is done, and no picture shows.
    private static final Set<Sort> FIRM = EnumSet.of(Sort.REMOVE, Sort.ADD, Sort.MOVE, Sort.REPLACE, Sort.NOT, Sort.NO, Sort.KIND,
            Sort.PROPERTY, Sort.TRANSITION, Sort.EFFECT, Sort.FILM, Sort.REST, Sort.ALL, Sort.CHANGE, Sort.DURATION, Sort.FRAMING,
            Sort.LIGHT, Sort.UP, Sort.DOWN, Sort.CUT, Sort.HAVING, Sort.ROTATE, Sort.WRITE, Sort.SAY);
    private static final Set<String> OPENING = Set.of("把", "将", "给", "让", "叫", "拿", "对", "于");

    private ChineseEpithets() {}

    /// Puts what is named together with what stands before it, for all things that begin behind such words.
    static void into(List<List<Piece>> from, List<Token> tokens) {
        for (int i = 1; i < from.size(); i++) {
            for (Piece piece : List.copyOf(from.get(i))) {
                if ((piece.sort() == Sort.ITEM || piece.sort() == Sort.TARGET) && telling(piece, tokens)) {
                    extended(piece, from, tokens);
                }
            }
        }
    }

    /// Whether a thing is named by a word that is known, and by a measure word or behind a particle.
    private static boolean telling(Piece piece, List<Token> tokens) {
        boolean one = piece.value() instanceof Target.Named(Kind kind, String _) && piece.weight() >= NAMED && kind != Kind.MUSIC
                && Kinds.shot((Target) piece.value());
        boolean counted = one && "张段个条幅截幕块镜头片频面图照".contains(tokens.get(piece.to() - 1).word())
                && tokens.subList(piece.from(), piece.to()).stream().anyMatch(token -> "那这的".contains(token.word()));
        return counted || (one && "的".equals(tokens.get(piece.from() - 1).word()));
    }

    private static void extended(Piece piece, List<List<Piece>> from, List<Token> tokens) {
        double weight = piece.weight();
        int begin = piece.from();
        boolean content = false;
        while (begin > 0 && piece.from() - begin < LONGEST && tokens.get(begin).glued() && goes(begin - 1, piece.from(), from, tokens)) {
            begin--;
            boolean known = covered(begin, piece.from(), from);
            content |= !"的我你他她它们".contains(tokens.get(begin).word());
            weight += known ? KNOWN : STRANGE;
        }
        boolean opens = begin == 0 || tokens.get(begin - 1).is(Token.Kind.MARK) || OPENING.contains(tokens.get(begin - 1).word())
                || !tokens.get(begin).glued();
        boolean people = "一二两三四五六七八九十俩仨几".contains(tokens.get(begin).word())
                && "张段条幅秒分点倍号帧镜图".indexOf(tokens.get(begin + 1).word().charAt(0)) < 0;
        boolean does = !people && !covered(begin, piece.from(), from)
                && from.get(begin).stream().anyMatch(first -> first.to() <= piece.from() && deed(first));
        // "The garden behind grandma" is no shot: it is seen in one.
        boolean behind = tokens.subList(begin, piece.from()).stream().anyMatch(token -> "后旁".contains(token.word()));
        if (begin < piece.from() && opens && content && !does && !behind) {
            from.get(begin).add(new Piece(piece.sort(), piece.value(), begin, piece.to(), weight, piece.several()));
        }
    }

    private static boolean goes(int at, int end, List<List<Piece>> from, List<Token> tokens) {
        String word = tokens.get(at).word();
        boolean beside = at + 1 == end && BESIDE.contains(word) && !covered(at, end, from);
        if (!ChineseNouns.is(tokens.get(at)) || beside || (PARTING.contains(word) && !covered(at, end, from))) {
            return false;
        }
        for (int i = Math.max(0, at - 4); i <= at; i++) {
            int begin = i;
            boolean firm = from.get(i).stream().anyMatch(piece -> piece.to() > at && piece.to() <= end && piece.to() - begin > 1
                    && FIRM.contains(piece.sort()) && piece.weight() >= 0.9 * (piece.to() - begin));
            if (firm) {
                return false;
            }
        }
        return covered(at, end, from)
                || from.get(at).stream().filter(piece -> piece.to() == at + 1).allMatch(piece -> WITHIN.contains(piece.sort()));
    }

    /// A verb for what is done to a film, by one character: that opens an order.
    private static boolean deed(Piece piece) {
        return DEEDS.contains(piece.sort()) && piece.to() - piece.from() == 1;
    }

    private static final Set<Sort> DEEDS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.LIGHT, Sort.CUT, Sort.UP, Sort.DOWN,
            Sort.ROTATE, Sort.SHOW, Sort.START, Sort.QUALITY, Sort.COLOUR, Sort.NUMBER, Sort.PREP);

    /// Whether a word of several characters that is known goes over a token.
    private static boolean covered(int at, int end, List<List<Piece>> from) {
        for (int i = Math.max(0, at - 4); i <= at; i++) {
            int begin = i;
            if (from.get(i).stream().anyMatch(piece -> piece.to() > at && piece.to() <= end && piece.to() - begin > 1
                    && WITHIN.contains(piece.sort()) && piece.weight() >= 0.9 * (piece.to() - begin))) {
                return true;
            }
        }
        return false;
    }
}
