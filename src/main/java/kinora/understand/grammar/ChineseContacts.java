package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.grammar.Token.Kind;

/// What people let stand in a corner of their film: a telephone number, an account, a name behind @. It is written as it stands, without quotes.
final class ChineseContacts {
    private static final List<String> NOUNS = List.of("联系电话", "订购电话", "订餐电话", "咨询电话", "联系方式", "手机号码", "电话号码", "小红书号", "小红书", "视频号", "抖音号",
            "快手号", "微信号", "公众号", "手机号", "微博", "账号", "帐号", "热线", "邮箱", "官网", "网址", "微信", "抖音", "电话", "手机", "号码", "qq群", "qq号", "qq", "wx",
            "vx", "id", "b站");
    private static final Set<String> IS = Set.of("是", ":", "为", "-");
    private static final Set<String> MARKS = Set.of("水印", "字样", "角标");
    private static final double WORD = 1.3;
    private static final int LONG = 12;

    private ChineseContacts() {}

    /// Texts that are such a name or number, with the word for it where one is said.
    static List<Piece> of(String text, List<Token> tokens) {
        List<Piece> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int behind = noun(tokens, i);
            int value = behind < tokens.size() && behind > i && IS.contains(tokens.get(behind).word()) ? behind + 1 : behind;
            int end = behind > i ? run(tokens, value) : name(text, tokens, i);
            boolean found = behind > i ? end > value && written(tokens, value, end) : end > i + 1;
            boolean inside = !texts.isEmpty() && texts.getLast().to() > i;
            if (found && !inside) {
                texts.add(new Piece(Sort.TEXT, text.substring(tokens.get(i).from(), tokens.get(end - 1).to()).strip(), i,
                        marked(tokens, end), WORD * (end - i), false));
            }
        }
        return texts;
    }

    private static int noun(List<Token> tokens, int at) {
        return NOUNS.stream().mapToInt(noun -> behind(tokens, at, noun)).filter(end -> end > at).findFirst().orElse(at);
    }

    private static int behind(List<Token> tokens, int at, String noun) {
        int to = at;
        StringBuilder word = new StringBuilder();
        while (to < tokens.size() && word.length() < noun.length()) {
            word.append(Characters.simplified(tokens.get(to++).word()));
        }
        return word.toString().equalsIgnoreCase(noun) ? to : at;
    }

    /// Behind letters and digits that stand together.
    private static int run(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && to - from < LONG && !ChineseNouns.is(tokens.get(to)) && !tokens.get(to).is(Kind.QUOTE)
                && !(tokens.get(to).is(Kind.MARK) && ",;!?".contains(tokens.get(to).word()))
                && (to == from || tokens.get(to).glued() || (tokens.get(to).is(Kind.NUMBER) && tokens.get(to - 1).is(Kind.NUMBER)))) {
            to++;
        }
        return to > from && tokens.get(to - 1).is(Kind.MARK) ? to - 1 : to;
    }

    private static boolean written(List<Token> tokens, int from, int to) {
        int length = tokens.get(to - 1).to() - tokens.get(from).from();
        return length >= 3 && tokens.subList(from, to).stream().anyMatch(token -> token.is(Kind.NUMBER) || token.is(Kind.WORD));
    }

    /// Behind a name that begins with @; where it begins if there is none.
    private static int name(String text, List<Token> tokens, int at) {
        if (!text.startsWith("@", tokens.get(at).from()) && !text.startsWith("＠", tokens.get(at).from())) {
            return at;
        }
        int to = at + 1;
        while (to < tokens.size() && tokens.get(to).glued() && !(tokens.get(to).is(Kind.MARK) && ",;!?".contains(tokens.get(to).word()))) {
            to++;
        }
        return to;
    }

    /// Behind a word for what it is, as a watermark.
    private static int marked(List<Token> tokens, int end) {
        return end + 1 < tokens.size() && MARKS.contains(tokens.get(end).word() + tokens.get(end + 1).word()) ? end + 2 : end;
    }

    /// "All through", of what is written or put over the film in Chinese.
    static Optional<Place> throughout(Clause clause) {
        boolean all = clause.text().codePoints().anyMatch(Scripts::isChinese)
                && clause.target(tile -> tile.as(Sort.ALL, "everything").isPresent()
                        && tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Whole).isPresent()).isPresent();
        return all ? Optional.of(new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0)))) : Optional.empty();
    }
}
