package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import kinora.understand.Target;

/// Words of descriptions in Chinese, which nobody has divided: whatever two characters and more of a text stand in one as well.
final class ChineseNouns {
    private static final double CHARACTER = 1.05;
    private static final double WITHIN = 0.1;
    /// From this on a word is known.
    private static final double STRANGE = 0.5;
    private static final int LONGEST = 6;
    /// What a character of words weighs that only tell how something shall be.
    private static final double MANNER = 0.4;
    private static final Set<Sort> CRAFT = EnumSet.of(Sort.KIND, Sort.TRANSITION, Sort.EFFECT, Sort.MUSIC_STYLE);
    /// Characters at which no word that is seen begins or ends.
    private static final String SMALL = "的在和与着了一只个个是有中上里之间们、，。";

    private ChineseNouns() {}

    /// The pieces that begin at a token.
    static List<Piece> at(int at, List<Token> tokens, Names names) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int to = at; to < Math.min(tokens.size(), at + LONGEST); to++) {
            Token token = tokens.get(to);
            boolean goes = token.is(Token.Kind.WORD) && token.word().length() == 1 && Scripts.isChinese(token.word().charAt(0));
            if (!goes) {
                break;
            }
            word.append(Characters.simplified(token.word().charAt(0)));
            if (word.length() >= 2 && word.charAt(word.length() - 1) != '色' && seen(word.toString(), names.seen())) {
                pieces.add(new Piece(Sort.NOUN, word.toString(), at, to + 1, CHARACTER * word.length(), false));
            }
        }
        return pieces;
    }

    /// Whether a number that names one of several stands before a token.
    static boolean counted(List<Token> tokens, int at) {
        boolean number = tokens.get(at - 1).is(Token.Kind.NUMBER) || "一二两三四五六七八九十".contains(tokens.get(at - 1).word());
        return number && "第弟".contains(tokens.get(at - 2).word());
    }

    /// Whether a token is a Chinese character.
    static boolean is(Token token) {
        return token.is(Token.Kind.WORD) && Scripts.isChinese(token.word().codePointAt(0));
    }

    /// Takes out what is only a guess by sound where every character that it is made of is known by itself, or as a part of a word as it is written.
    ///
    /// @param exact pieces of words as they are written
    static void guessed(List<Piece> words, List<Piece> exact) {
        Set<Integer> known = new HashSet<>();
        for (Piece piece : exact) {
            boolean strange = piece.sort() == Sort.NOUN && piece.weight() < STRANGE;
            for (int i = piece.from(); !strange && i < piece.to(); i++) {
                known.add(i);
            }
        }
        Set<Piece> plain = new HashSet<>(exact);
        words.removeIf(piece -> !plain.contains(piece) && IntStream.range(piece.from(), piece.to()).allMatch(known::contains));
    }

    private static final Set<Sort> DONE = EnumSet.of(Sort.REMOVE, Sort.TRIM, Sort.MUTE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.DUPLICATE,
            Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.SPLIT, Sort.EXPORT, Sort.BACKWARDS, Sort.SHUFFLE, Sort.LIGHT, Sort.SHORTEN, Sort.LENGTHEN,
            Sort.UNDO, Sort.WRITE, Sort.ADD, Sort.FREEZE, Sort.FADE, Sort.CROP, Sort.ROTATE, Sort.MIRROR);

    private static final Set<Sort> ASKS = EnumSet.of(Sort.NOT, Sort.NO, Sort.REMOVE, Sort.WH, Sort.YES, Sort.NOPE, Sort.TRIM, Sort.START,
            Sort.MOVE);

    private static final Set<String> BEFORE = Set.of("把", "给", "让", "将", "对", "在", "和", "，", ",", "。", "；", ";");
    private static final Set<String> BEHIND = Set.of("，", ",", "。", "；", ";", "！", "!", "都", "也", "吧", "呢", "了", "啊", "的", "这", "那", "一",
            "两", "之", "中", "全");

    /// "去掉字幕，还有第4段剪掉开头2秒": behind a verb, things that a mark divides are no list where something else is said of the last.
    static void apart(List<List<Piece>> all, List<Token> tokens) {
        for (int i = 1; i < all.size(); i++) {
            int at = i;
            boolean verb = !BEFORE.contains(tokens.get(i - 1).word());
            all.set(i, all.get(i).stream().filter(piece -> !(verb && piece.value() instanceof Target.Both && piece.to() < tokens.size()
                    && !BEHIND.contains(tokens.get(piece.to()).word())
                    && tokens.subList(at, piece.to()).stream().anyMatch(token -> token.is(Token.Kind.MARK) && !token.word().equals("、"))))
                    .toList());
        }
    }

    /// "Do not" before what is done forbids it: there it is no word for taking something out.
    static void forbidden(List<Piece> words, List<Token> tokens) {
        for (Piece polite : words.stream().filter(piece -> piece.sort() == Sort.FILLER && piece.to() - piece.from() >= 3).toList()) {
            words.removeIf(piece -> ASKS.contains(piece.sort()) && piece.from() >= polite.from() && piece.to() <= polite.to()
                    && !(piece.sort() == Sort.WH && piece.text().equals("many")));
        }
        for (Piece once : words.stream().filter(piece -> piece.sort() == Sort.FILLER && piece.to() - piece.from() >= 2).toList()) {
            boolean light = "一".equals(tokens.get(once.from()).word()) && "下会起共直样般".contains(tokens.get(once.from() + 1).word());
            words.removeIf(piece -> light && piece.from() >= once.from() && piece.to() <= once.to()
                    && (piece.sort() == Sort.NUMBER || piece.sort() == Sort.SIDE));
        }
        words.replaceAll(
                piece -> yours(piece, tokens) ? new Piece(Sort.FILLER, "", piece.from(), piece.to(), piece.weight(), false) : piece);
        words.removeIf(piece -> particle(piece, tokens) || some(piece, tokens) || reached(piece, tokens));
        for (Piece not : words.stream().filter(piece -> piece.sort() == Sort.NOT).toList()) {
            boolean object = not.to() < tokens.size() && "把将给".contains(tokens.get(not.to()).word());
            boolean verb = words.stream().anyMatch(piece -> piece.from() == not.to() && DONE.contains(piece.sort())
                    && !tokens.get(piece.from()).word().equals("了")
                    && words.stream().noneMatch(noun -> noun.sort() == Sort.KIND && noun.from() == piece.from() && noun.to() > piece.to()));
            if (object || verb) {
                words.removeIf(piece -> (piece.sort() == Sort.REMOVE || piece.sort() == Sort.TRIM || piece.sort() == Sort.NO
                        || piece.sort() == Sort.NOPE) && piece.from() == not.from() && piece.to() == not.to());
            }
        }
    }

    /// "Here with you", "this program": whoever is spoken to.
    private static boolean yours(Piece piece, List<Token> tokens) {
        boolean you = piece.from() > 0 && "你您们".contains(tokens.get(piece.from() - 1).word());
        boolean program = piece.sort() == Sort.PRONOUN && piece.text().equals("it") && piece.to() + 1 < tokens.size()
                && PROGRAMS.contains(tokens.get(piece.to()).word() + tokens.get(piece.to() + 1).word());
        return (you && piece.sort() == Sort.HERE) || program;
    }

    private static final Set<String> PROGRAMS = Set.of("软件", "程序", "工具", "应用", "系统", "助手");

    /// "Can you add words, or not": what only asks, at the end.
    private static boolean particle(Piece piece, List<Token> tokens) {
        boolean last = piece.to() == tokens.size() || (piece.to() == tokens.size() - 1 && tokens.getLast().is(Token.Kind.MARK));
        boolean not = piece.sort() == Sort.NOT || piece.sort() == Sort.NOPE || piece.sort() == Sort.NO;
        return not && last && piece.from() > 1 && piece.to() - piece.from() == 1 && "不没".contains(tokens.get(piece.from()).word())
                && tokens.stream().limit(piece.from() - 1L).anyMatch(token -> "能会可行".contains(token.word()));
    }

    /// "Turn it to 30 %": it gets there, and is not put anywhere.
    private static boolean reached(Piece piece, List<Token> tokens) {
        if (piece.sort() != Sort.MOVE || piece.to() - piece.from() != 2 || piece.to() >= tokens.size()
                || !"到至".contains(tokens.get(piece.to() - 1).word()) || !"调降升提压减加开收".contains(tokens.get(piece.from()).word())) {
            return false;
        }
        boolean percent = piece.to() + 1 < tokens.size() && tokens.get(piece.to()).is(Token.Kind.NUMBER)
                && "%倍".contains(tokens.get(piece.to() + 1).word());
        return percent || (tokens.get(piece.to()).word().equals("百") && piece.to() + 1 < tokens.size()
                && tokens.get(piece.to() + 1).word().equals("分"));
    }

    /// "Make some chapters": how many is not asked where something is done to them.
    private static boolean some(Piece piece, List<Token> tokens) {
        boolean asks = "?吗呢么".contains(tokens.getLast().word())
                || tokens.stream().limit(piece.from()).anyMatch(token -> "能多可".contains(token.word()));
        return !asks && piece.sort() == Sort.WH && piece.text().equals("many") && piece.from() > 0
                && tokens.get(piece.from()).word().equals("几") && "做加放来写打弄搞整配分挑剪插补".contains(tokens.get(piece.from() - 1).word());
    }

    private static boolean within(Piece piece, Set<Integer> covered) {
        boolean character = piece.to() - piece.from() == 1 && covered.contains(piece.from());
        return character && (piece.sort() == Sort.CONJ || (piece.sort() == Sort.NOUN && piece.weight() < STRANGE));
    }

    /// Takes out what would be characters of their own where they belong to a known word.
    static void known(List<Piece> words) {
        Set<Integer> covered = new HashSet<>();
        for (Piece piece : words) {
            boolean phrase = piece.to() - piece.from() >= 2 && piece.weight() >= 0.3 * (piece.to() - piece.from());
            for (int i = piece.from(); phrase && i < piece.to(); i++) {
                covered.add(i);
            }
        }
        words.replaceAll(piece -> within(piece, covered) ? new Piece(Sort.LISTED, "", piece.from(), piece.to(), WITHIN, false) : piece);
    }

    private static final Set<Sort> LOOSE = EnumSet.of(Sort.FILLER, Sort.DET, Sort.CONJ, Sort.PREP, Sort.REASON, Sort.ALSO, Sort.AUX,
            Sort.COMMENT, Sort.LIGHT, Sort.SOME, Sort.LISTED, Sort.TEXT, Sort.NUMBER, Sort.FILE, Sort.NOUN, Sort.HAVING, Sort.TIMES_WORD);

    /// Takes out words that lie within a longer word, where no other word goes over its border.
    static void longest(List<Piece> words) {
        List<Piece> kinds = words.stream().filter(piece -> piece.sort() == Sort.KIND && piece.to() - piece.from() >= 2).toList();
        words.removeIf(piece -> piece.sort() == Sort.TOPIC
                && kinds.stream().anyMatch(kind -> piece.from() < kind.from() && piece.to() > kind.from() && piece.to() < kind.to()));
        List<Piece> phrases = words.stream().filter(piece -> piece.to() - piece.from() >= 2).toList();
        for (Piece phrase : phrases) {
            boolean firm = !LOOSE.contains(phrase.sort()) && phrase.weight() >= 0.9 * (phrase.to() - phrase.from())
                    && phrases.stream().noneMatch(other -> crosses(other, phrase));
            if (firm) {
                words.removeIf(piece -> piece.from() >= phrase.from() && piece.to() <= phrase.to()
                        && piece.to() - piece.from() < phrase.to() - phrase.from());
            }
        }
    }

    private static boolean crosses(Piece one, Piece other) {
        return (one.from() < other.from() && one.to() > other.from() && one.to() < other.to())
                || (one.from() > other.from() && one.from() < other.to() && one.to() > other.to());
    }

    /// Without kinds of things where these name something by themselves: a use of the one would hide the other.
    static List<Piece> meant(List<Piece> pieces) {
        Set<Integer> named = new HashSet<>();
        pieces.stream().filter(piece -> piece.sort() == Sort.TARGET).forEach(piece -> named.add(piece.to()));
        return pieces.stream().filter(piece -> !((piece.sort() == Sort.KIND || piece.sort() == Sort.HEAD) && named.contains(piece.to())))
                .toList();
    }

    /// "Some wistful kind of music": words that nobody knows before a thing of the craft only tell how it shall be.
    static List<Piece> manners(List<Token> tokens, List<Piece> words) {
        Set<Integer> known = new HashSet<>();
        for (Piece piece : words) {
            boolean strange = piece.sort() == Sort.LISTED || (piece.sort() == Sort.NOUN && piece.weight() < STRANGE)
                    || piece.sort() == Sort.TEXT;
            for (int i = piece.from(); !strange && i < piece.to(); i++) {
                known.add(i);
            }
        }
        List<Piece> manners = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int of = i;
            boolean thing = "的".equals(tokens.get(i).word()) && words.stream()
                    .anyMatch(piece -> piece.from() == of + 1 && CRAFT.contains(piece.sort()) && piece.to() - piece.from() >= 2);
            int from = i;
            while (from > 0 && i - from < 8 && !known.contains(from - 1) && is(tokens.get(from - 1))) {
                from--;
            }
            if (thing && from < i && from > 0) {
                manners.add(new Piece(Sort.FILLER, "", from, i + 1, MANNER * (i + 1 - from), false));
            }
        }
        return manners;
    }

    private static boolean seen(String word, Set<String> descriptions) {
        boolean small = SMALL.indexOf(word.charAt(0)) >= 0 || SMALL.indexOf(word.charAt(word.length() - 1)) >= 0;
        return !small && descriptions.stream().anyMatch(description -> description.contains(word));
    }

    /// Lines of a lexicon that name these words.
    static String lines(List<String> words) {
        StringBuilder lines = new StringBuilder();
        words.forEach(word -> lines.append("NOUN ").append(word).append(": ").append(word).append('\n'));
        return lines.toString();
    }
}
