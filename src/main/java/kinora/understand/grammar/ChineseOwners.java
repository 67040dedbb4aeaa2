package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.ITEM;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Whose a thing is and where it comes from, in Chinese: "our shop's logo", "the song that I sent you". It tells nothing that the thing itself does not.
final class ChineseOwners {
    static final String WORDS = """
            ADD: 开个|开一个|开个小窗|弹个|弹一个|跳个|跳出个|摆个|摆一个|搁个|搁一个|糊个|嵌入个|压个|压一个|压上|烙个|盖上一个|钉个|顶个|挂个|挂一个|挂张|挂着|亮个|亮出|露个|露一个|弄张|弄一张|架个|留个|带着|杵个|戳个|拍个|按个|扣个|飘个|叠张|叠一张|叠上一张|插入个|来张|来一张
            ADD: 出个|出条|出一个|出一条|出一行|弹出个
            MOST: 最大声|最响|顶格|最大音量
            """;

    static final List<Rule> RULES = List.of( //
            weighted(ITEM, 0.9, "我/咱/俺/本/贵/自/你/您/他/她 ..7 KIND=LOGO", m -> owned(m.text(1)) ? new Target.The(Kind.LOGO) : null), //
            weighted(ITEM, 0.4, "MUSIC_STYLE=corporate/REEL_STYLE=product/NOUN/品/商/学/院/单/社/工/厂/店/公/机/协/俱 ..3 KIND=LOGO",
                    m -> organised(m) ? new Target.The(Kind.LOGO) : null), //
            weighted(ITEM, 1.6, "那/这 首/支/个/段/张/条/份 ..4 FILE", m -> bare(m.text(2)) ? new Target.Named(Kind.ANY, m.text(3)) : null), //
            weighted(Sort.FILLER, 1, ", ..10 那/这 种/个/样 感/氛/味/调/意/的? 觉/围/道/调/思/感? 觉?", m -> bare(m.text(1)) ? "" : null), //
            weighted(ITEM, 0.8, "原 来/先/本 的? 那/这? 首/支 音/歌/曲/bgm? 乐/子?", m -> new Target.It(Kind.MUSIC, false)), //
            weighted(ITEM, 0.4, "我/俺/咱/她/他/你 们? 自? 己? 录 好/制/下? 了/来? 的 那/这? 个/段/条/份/句? 音/声/话/录/语/旁/解 频/音/白/说?",
                    m -> new Target.The(Kind.VOICE)));

    /// What an owner does not do to a thing where it is only said whose it is.
    private static final String DEEDS = "想要把将加放换删去打贴挂弄搞整让请帮能会可觉个在给用把是叫改变";
    private static final Set<String> HOUSES = Set.of("公司", "企业", "单位", "学校", "学院", "品牌", "商家", "商标", "工作室", "社团", "工厂", "店铺", "店里", "店",
            "门店", "厂", "厂里", "机构", "协会", "俱乐部", "团队", "班级", "班", "小店", "餐厅", "酒店", "品牌方");
    private static final String WHO = "我咱俺你您他她";
    private static final String TELLING = "你您们家自己店里头这边那刚才昨今前天晚早上周年月之最后新传发给录拍做选挑找准备存载写用画唱弹配剪买收藏保截说提过好了来下";
    private static final double TOKEN = 0.45;
    private static final int FAR = 9;
    private static final double STRANGE = 0.5;
    private static final Set<Sort> THINGS = Set.of(Sort.KIND, Sort.MUSIC_STYLE, Sort.NOUN, Sort.DET);

    private ChineseOwners() {}

    /// Whether what stands between "our" and a thing only tells more of whose it is.
    private static boolean owned(String between) {
        return between.chars().noneMatch(c -> DEEDS.indexOf(c) >= 0);
    }

    /// Whether words before a file only say what it is.
    private static boolean bare(String words) {
        return words.chars().noneMatch(c -> "换把用和改到放加删去成为".indexOf(c) >= 0);
    }

    private static boolean organised(Rule.Match m) {
        String words = Small
                .trimmed((m.text(0).equals("corporate") || m.text(0).equals("product") ? "" : m.text(0)) + m.text(1).replace(" ", ""), "的");
        return words.isEmpty() || HOUSES.contains(words);
    }

    /// "That I sent": words of no weight where a thing is named behind them.
    static List<Piece> of(List<Token> tokens, List<Piece> words) {
        Set<Integer> known = new HashSet<>();
        for (Piece piece : words) {
            boolean strange = piece.sort() == Sort.LISTED || (piece.sort() == Sort.NOUN && piece.weight() < STRANGE);
            for (int i = piece.from(); !strange && i < piece.to(); i++) {
                known.add(i);
            }
        }
        List<Piece> owners = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if ("开推拧扭拨撑".contains(tokens.get(i).word()) && "到至".contains(tokens.get(i + 1).word()) && !known.contains(i)) {
                owners.add(new Piece(Sort.FILLER, "", i, i + 1, TOKEN, false));
            }
            int end = WHO.contains(tokens.get(i).word()) ? end(tokens, i, known) : i;
            if (end - i > 2 && thing(tokens, words, end)) {
                owners.add(new Piece(Sort.FILLER, "", i, end, TOKEN * (end - i), false));
            }
        }
        return owners;
    }

    /// Behind "of" that ends what tells of somebody's doing; where it begins if there is none.
    private static int end(List<Token> tokens, int from, Set<Integer> known) {
        int at = from + 1;
        while (at < tokens.size() && at - from < FAR && ChineseNouns.is(tokens.get(at)) && !"的".equals(tokens.get(at).word())
                && (TELLING.contains(tokens.get(at).word()) || !known.contains(at))) {
            at++;
        }
        boolean of = at < tokens.size() && "的".equals(tokens.get(at).word());
        return of ? at + 1 : from;
    }

    private static boolean thing(List<Token> tokens, List<Piece> words, int at) {
        return at < tokens.size() && (tokens.get(at).is(Token.Kind.FILE) || words.stream().anyMatch(
                piece -> piece.from() == at && THINGS.contains(piece.sort()) && (piece.sort() != Sort.NOUN || piece.weight() >= STRANGE)));
    }
}
