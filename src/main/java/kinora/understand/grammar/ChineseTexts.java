package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kinora.understand.grammar.Token.Kind;

/// Texts in Chinese sentences that shall be written and have no quotes: what stands behind "write", "change to" of a title, or a colon, up to the end of the clause.
final class ChineseTexts {
    private static final Set<Sort> OPENERS = EnumSet.of(Sort.SAY, Sort.WRITE, Sort.CALL);
    private static final Set<String> TITLES = Set.of("TITLE", "CAPTION", "OPENING", "CLOSING");
    /// What a title can become that is no wording.
    private static final Set<Sort> LOOKS = EnumSet.of(Sort.COLOUR, Sort.FONT, Sort.WEIGHT, Sort.TITLE_STYLE, Sort.SPOT, Sort.UP, Sort.DOWN,
            Sort.QUALITY, Sort.CHANGE, Sort.CAPS, Sort.TOPIC, Sort.EFFECT, Sort.DEGREE, Sort.EDGE_WORD, Sort.TRANSPARENT, Sort.STEADY,
            Sort.TIMES_WORD, Sort.STATUS);
    /// What says that something is to be written, and not what.
    private static final Set<String> EMPTY = Set.of("字", "文字", "几个字", "一行字", "点字", "个字", "一句话", "句话", "拍摄日期", "日期", "今天的日期", "今天日期", "今日日期",
            "当天的日期", "当天日期", "时间", "名字", "地点", "地名", "点什么", "点文字", "标题", "字幕", "个标题", "个字幕", "中文翻译", "英文翻译", "中文", "英文", "英文版", "中文版",
            "双语");
    /// Designs of titles that are named for the words in them.
    private static final Set<String> WORDED = Set.of("lower-third", "chapter", "headline", "quote", "end-card");
    /// What begins another wish, and no text.
    private static final List<String> ONWARDS = List.of("然后", "接着", "再", "并", "同时", "顺便", "另外", "还有", "把", "将", "用", "要", "从", "别", "不");
    private static final double WORD = 1.25;

    private ChineseTexts() {}

    /// All texts that may begin behind a word that introduces one.
    ///
    /// @param words the pieces of all words
    static List<Piece> of(String text, List<Token> tokens, List<Piece> words) {
        List<Piece> texts = new ArrayList<>();
        boolean titled = false;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            titled |= words.stream().anyMatch(piece -> piece.from() == at && piece.sort() == Sort.KIND && TITLES.contains(piece.text()))
                    || line(tokens, i);
            words.stream().filter(piece -> piece.from() == at && OPENERS.contains(piece.sort()) && written(piece)).mapToInt(Piece::to)
                    .distinct().filter(to -> !crossed(words, at, to) && !(weak(tokens, at, to) && (look(words, to) || onwards(tokens, to))))
                    .forEach(to -> from(text, tokens, to, false, words, texts));
            String word = tokens.get(i).word();
            boolean becomes = titled && i > 0 && (word.equals("成") || word.equals("为") || word.equals("叫")
                    || (word.equals("到") && "改换写".contains(tokens.get(i - 1).word())));
            if (becomes && !look(words, i + 1) && i + 1 < tokens.size() && !tokens.get(i + 1).is(Kind.NUMBER)) {
                from(text, tokens, i + 1, false, words, texts);
            }
            boolean added = i > 1 && !tokens.get(i).glued() && ChineseNouns.is(tokens.get(i))
                    && words.stream()
                            .anyMatch(piece -> piece.to() == at
                                    && ((piece.sort() == Sort.TITLE_STYLE && WORDED.contains(piece.text()))
                                            || (piece.sort() == Sort.KIND && TITLES.contains(piece.text())))
                                    && words.stream().anyMatch(
                                            verb -> verb.sort() == Sort.ADD && verb.to() <= piece.from() && verb.to() >= piece.from() - 2));
            if (added && !look(words, i) && ONWARDS.stream().noneMatch(onward -> text.startsWith(onward, tokens.get(at).from()))) {
                from(text, tokens, i, false, words, texts);
            }
            if (word.equals(":")) {
                from(text, tokens, i + 1, true, words, texts);
            }
        }
        return texts;
    }

    /// Whether a word stands there as it is written, and not as one that sounds alike: the first character of a text is no part of what opens it.
    private static boolean written(Piece piece) {
        return piece.weight() >= 1.2 * (piece.to() - piece.from()) - 0.25;
    }

    /// What is said to whoever does it, behind what shall be written: how many characters of a text it is.
    private static int addressed(String said) {
        String bare = said.replaceAll("[？?！!。.~～ ]+$", "");
        return ADDRESSES.stream().filter(bare::endsWith).filter(tail -> bare.length() - tail.length() >= 2)
                .filter(tail -> !tail.contains("谢") || "，,。！!； ".indexOf(bare.charAt(bare.length() - tail.length() - 1)) >= 0)
                .filter(tail -> !bare.endsWith("你" + tail) && !bare.endsWith("们" + tail))
                .mapToInt(tail -> tail.length() + said.length() - bare.length()).max().orElse(0);
    }

    private static final List<String> ADDRESSES = List.of("好吗", "可以吗", "行吗", "好不好", "行不行", "可不可以", "可以不", "好么", "行么", "可以么", "成吗", "能行吗",
            "谢谢", "谢谢啦", "谢谢你", "谢谢您", "多谢", "谢谢了", "谢了");

    /// Whether a longer word, or one that begins within, goes on behind where the opener ends.
    private static boolean crossed(List<Piece> words, int from, int to) {
        return words.stream()
                .anyMatch(piece -> piece.sort() != Sort.LISTED && written(piece) && piece.from() < to && piece.to() > to
                        && (piece.from() >= from || piece.sort() == Sort.TITLE_STYLE))
                || words.stream().anyMatch(piece -> piece.sort() == Sort.KIND && TITLES.contains(piece.text()) && piece.from() < from
                        && piece.to() > from && piece.to() < to);
    }

    /// "Show" says of time and place as well what is to be shown, "put on" what is put on.
    private static boolean weak(List<Token> tokens, int from, int to) {
        boolean apart = to < tokens.size() && !tokens.get(to).glued() && to - from > 2;
        return !apart && ((to - from == 2 && tokens.get(from).word().equals("显")) || tokens.get(from).word().equals("打"));
    }

    /// "That line", "that English line": words that stand in the film.
    private static boolean line(List<Token> tokens, int at) {
        if (at == 0 || at + 1 >= tokens.size()) {
            return false;
        }
        String before = tokens.get(at - 1).word();
        String behind = tokens.get(at + 1).word();
        return ("句行串排".contains(tokens.get(at).word()) && "那这".contains(before) && "话字英外洋日韩".contains(behind))
                || ("的".equals(before) && "英外洋".contains(tokens.get(at).word()) && "文语".contains(behind));
    }

    /// Whether what follows tells when or for how long.
    private static boolean onwards(List<Token> tokens, int at) {
        return at < tokens.size() && "到在从的出久长短多少".contains(tokens.get(at).word());
    }

    private static boolean look(List<Piece> words, int at) {
        boolean one = words.stream()
                .anyMatch(piece -> piece.from() == at && piece.to() == at + 1 && piece.text().equals("SHOT") && piece.sort() == Sort.DET);
        return words.stream().anyMatch(piece -> (piece.from() == at || (one && piece.from() == at + 1)) && LOOKS.contains(piece.sort()));
    }

    /// Whether a text ends at a token: at a mark, but not at a point within a number.
    private static boolean stops(List<Token> tokens, int at, boolean all) {
        boolean mark = tokens.get(at).is(Kind.MARK) && (all ? ";" : ",;.").contains(tokens.get(at).word());
        boolean within = at > 0 && at + 1 < tokens.size() && tokens.get(at).word().equals(".") && tokens.get(at - 1).is(Kind.NUMBER)
                && tokens.get(at + 1).is(Kind.NUMBER) && tokens.get(at).glued() && tokens.get(at + 1).glued();
        return mark && !within;
    }

    /// Behind "the name" and the like, where a text follows that has a blank or a colon before it.
    private static int named(List<Token> tokens, int from) {
        if (from + 2 >= tokens.size()) {
            return from;
        }
        boolean name = List.of("名字", "文字", "字样", "内容", "文案", "标题", "字幕").contains(tokens.get(from).word() + tokens.get(from + 1).word());
        boolean apart = !tokens.get(from + 2).glued();
        boolean colon = tokens.get(from + 2).word().equals(":");
        return name && colon ? from + 3 : name && apart ? from + 2 : from;
    }

    private static void from(String text, List<Token> tokens, int begin, boolean all, List<Piece> words, List<Piece> texts) {
        ChineseTextEnds ends = new ChineseTextEnds(tokens, words);
        int from = begin;
        while (from < tokens.size() && tokens.get(from).is(Kind.MARK) && ":-".contains(tokens.get(from).word())) {
            from++;
        }
        from = named(tokens, from);
        int to = from;
        while (to < tokens.size() && !stops(tokens, to, all) && !(all && to > from && ends.at(to))) {
            if (tokens.get(to).is(Kind.QUOTE)) {
                return;
            }
            to++;
        }
        int end = to;
        while (end > from && ((tokens.get(end - 1).is(Kind.MARK) && ",.".contains(tokens.get(end - 1).word()))
                || "吧吗呢".contains(tokens.get(end - 1).word()))) {
            end--;
        }
        if (end <= from || text.substring(tokens.get(from).from(), tokens.get(end - 1).to()).contains("不叫")) {
            return;
        }
        String whole = text.substring(tokens.get(from).from(), tokens.get(to - 1).to()).strip();
        int address = addressed(whole);
        String said = (address > 0
                ? whole.substring(0, whole.length() - address).replaceAll("[，,。！!；; ]+$", "")
                : text.substring(tokens.get(from).from(), tokens.get(end - 1).to())).strip();
        said = counted(said);
        if (List.of("也", "一起", "都改", "一并", "跟着").stream().anyMatch(said::startsWith)) {
            return;
        }
        boolean told = !all && (said.startsWith("了") || said.startsWith("过") || said.startsWith("的是"));
        if (told || (!all && headed(said)) || EMPTY.contains(said)) {
            return;
        }
        texts.add(new Piece(Sort.TEXT, said, from, to, WORD * (to - from), false));
    }

    /// Without "these four characters" behind a text that stands apart.
    private static String counted(String said) {
        int blank = said.lastIndexOf(' ');
        String tail = blank < 0 ? "" : said.substring(blank + 1);
        boolean tells = tail.length() >= 2 && tail.length() <= 5
                && (TAILS.contains(tail) || (tail.endsWith("个字") && "这一两二三四五六七八九十几".indexOf(tail.charAt(0)) >= 0));
        return tells ? said.substring(0, blank).strip() : said;
    }

    private static final Set<String> TAILS = Set.of("字样", "这句话", "这句", "这行字", "这几个字", "这些字", "这一句", "几个大字", "一行字", "的字样");

    /// "Title: …": a few words, a colon, and more.
    private static boolean headed(String said) {
        int wide = said.indexOf('：');
        int plain = said.indexOf(':');
        int colon = wide < 0 ? plain : plain < 0 ? wide : Math.min(wide, plain);
        return colon > 0 && colon <= 10 && colon < said.length() - 1;
    }
}
