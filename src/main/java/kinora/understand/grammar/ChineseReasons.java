package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kinora.understand.grammar.Rule.Match;

/// Why somebody wants something, in Chinese: what a phone, a site or a person outside of the film can or wants, how something looks, and that the work is done.
///
/// What is built is a reason or a comment: it asks for nothing, and leaves alone what the other clauses say.
final class ChineseReasons {
    static final String WORDS = """
            WHO outside: 手机里|手机上|电脑里|手机|我手机|电脑|我电脑|平台|网站|系统|网络|网速|网|流量|内存|手机内存|空间|存储空间|邮箱|后台|服务器|投影|投影仪|电视|客户|领导|老板|老师|甲方|编辑|学校|公司|对方|他们|人家|家里人|家里|朋友|同事|同学|评委|老人|我妈|我爸|我妈妈|我爸爸|妈妈|爸爸|老婆|老公|群里|朋友们|网友|粉丝|观众
            CAN only: 只能|只支持|只收|只认|只让|只允许|只接受|只看|要求|必须|规定|限制|说要|说得|说是|那边要
            CAN not: 不支持|不让|不收|不认|打不开|放不了|传不了|传不上|传不上去|发不了|发不出|发不出去|存不下|放不下|放不开|存不了|装不了|装不下|看不了|播不了|不够|不够用|不足|满了|快满了|有限|太慢|很慢|慢|特别慢|差|太差|卡|很卡|太卡|不好|不太好|太小|太贵|不行|等着要|等着|催|在催|急着要|不喜欢|不满意|喜欢|觉得不行|眼神不好|看不清|看不见|看不懂|听不清|听不懂
            FINE zh: 好看|显眼|醒目|明显|好听|搭|合适|和谐|协调|自然|舒服|顺|顺眼|整齐|抢眼|吸引人|突出|对劲|对味|好笑|应景|贴切|得体|体面|走心|到位|稳重|隆重|土|俗|干|单调|空|杂|生硬|死板|尬|尴尬|冷清|突兀|别扭|难看|丑|老套|平淡|普通|多余|啰嗦|碍眼|呆板|奇怪|怪|吓人|敷衍
            COMMENT looks: 上下都是黑边|上下黑边|上下有黑边|上下全是黑边|两边都是黑边|两边有黑边|两边黑边|左右都是黑边|左右黑边|左右有黑边|全是黑边|都是黑边|有黑边|黑边太大|黑边太多|黑边好大|差不多了|就差这个了|基本好了|都弄好了|没问题了|可以了|定稿了
            COMMENT looks: 不错|挺不错|还不错|很不错|挺好看|很好看|很棒|挺棒|还可以|挺好|很好|拍得好|拍得不错|拍得很好|很满意|我喜欢|我很喜欢|很喜欢|筛一下|筛选一下|筛一筛|挑一挑|选一选|接着放|连着放|连着播|挨着放|接着播|连在一起|连在一起放|接在一起|挨在一起
            REASON: 明明|我明明|我明明是
            COMMENT: 听着拖|听起来拖|看着拖|看着累|听着累|听着烦
            COMMENT: 我后悔了|后悔了|反悔了|我反悔了|改主意了|我改主意了|又改主意了|想了想|我想了想|想想|我想了一下|想了下|看了看|我看了看|看了一下|看了下|看了一遍|我看了一遍|试了一下|试了试|比较了一下|对比了一下
            """;

    /// What is said of an occasion beside a reason would be a wish.
    private static final List<String> DEEDS = List.of("把", "将", "剪", "删", "换", "加", "改", "调", "变", "弄", "搞", "配", "插", "移", "拆", "切", "帮",
            "给", "导", "做成");

    static final List<Rule> RULES = List.of( //
            weighted(Sort.REASON, 1, "DET=this? WHO=outside CAN=not 了?", m -> "reason"), //
            weighted(Sort.REASON, 1, "WHO=outside WHO=outside CAN=not 了?", m -> "reason"), //
            weighted(Sort.REASON, 1, "WHO=outside/PLATFORM ..3 CAN=not 了?", m -> told(m, 1)), //
            weighted(Sort.REASON, 1, "PLATFORM CAN=not 了?", m -> "reason"), //
            weighted(Sort.REASON, 1, "WHO=outside/PLATFORM CAN=only ..8", m -> told(m, 2)), //
            weighted(Sort.COMMENT, 0.6, "不/没/太/很/挺/好 么/够/太? FINE=zh 了/啊?", m -> "looks"), //
            weighted(Sort.COMMENT, 0.6, "有 点/些 儿? FINE=zh 了/啊?", m -> "looks"), //
            weighted(Sort.COMMENT, 0.6, "看/听/认/读 不 懂/惯/出/明 白/来?", m -> "looks"), //
            weighted(Sort.COMMENT, 0.6, "老/总 是? 停/断/卡/跳/重/打 顿/断/复/岔?", m -> "looks"), //
            weighted(Sort.FILLER, 1, "那 啥 ,?", m -> ""), //
            weighted(Sort.FILLER, 1, "就 行/好/成 了? 啦?", m -> ""), //
            weighted(Sort.COMMENT, 1.6, "不 像 ..5", m -> told(m, 2)), //
            weighted(Sort.COMMENT, 0.6, "都? 被 切/挡/盖/遮/裁/截/压/挤/拉/砍 掉/住/没/断/扁/到/着? 一? 半? 了?", m -> "hidden"), //
            weighted(Sort.REASON, 1, "发/传/投/给/放/在 到? PLATFORM 里/上? 用/看 的?", m -> "for use"), //
            weighted(Sort.COMMENT, 1, "都? 剪/改/弄/做/搞/整/编/调/修/选/传/拍/录 完/好 了/啦/咯", m -> "finished"));

    private static final Set<String> SAYS = Set.of("looks", "hidden", "reason");
    /// Whoever says one of these besides wants something.
    private static final Set<Sort> DOING = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE,
            Sort.LOOP, Sort.DUPLICATE, Sort.MUTE, Sort.UNMUTE, Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP,
            Sort.ZOOM, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.REDO, Sort.RESET, Sort.EXPORT, Sort.OVERLAY_AS, Sort.CUT_OUT,
            Sort.TEXT, Sort.LIGHT, Sort.CHANGE, Sort.QUANTITY, Sort.WH, Sort.ASK, Sort.IMPROVE, Sort.UP, Sort.DOWN);

    /// What is done to a picture, where how it looks is said of it: "zooming in looks odd".
    private static final Set<Sort> NAMED = EnumSet.of(Sort.ZOOM, Sort.SLOW_DOWN, Sort.SPEED_UP, Sort.BACKWARDS, Sort.FREEZE, Sort.FADE);

    private ChineseReasons() {}

    /// What is said of something that is not there.
    private static final List<String> LACKING = List.of("没声音", "没音乐", "没有声音", "没有音乐", "没字", "没有字", "没标题", "没转场", "没配乐", "没有人", "没人");

    /// Whether a clause says how something is, and nothing that shall be done.
    ///
    /// @param alone whether nothing else is said
    static boolean only(List<Tile> tiles, String said, boolean alone) {
        boolean says = tiles.stream().anyMatch(ChineseReasons::says);
        boolean lacks = LACKING.stream().anyMatch(said::contains);
        int looks = tiles.indexOf(tiles.stream().filter(ChineseReasons::says).findFirst().orElse(tiles.getFirst()));
        Optional<Tile> subject = looks > 0 ? Optional.of(tiles.get(looks - 1)).filter(tile -> tile.isAny(NAMED)) : Optional.empty();
        return says && (!alone || tiles.stream().filter(tile -> !Coherence.silent(tile) || tile.is(Sort.COMMENT)).count() > 1)
                && Coherence.inside(tiles) == 0
                && tiles.stream().noneMatch(tile -> tile.isAny(DOING) && subject.filter(tile::equals).isEmpty()
                        && !(lacks && (tile.is(Sort.MUTE) || tile.is(Sort.REMOVE))) && !says(tile) && !tile.is(Sort.FILLER));
    }

    private static boolean says(Tile tile) {
        boolean looks = tile.is(Sort.COMMENT)
                && tile.pieces().stream().anyMatch(piece -> piece.sort() == Sort.COMMENT && SAYS.contains(piece.text()));
        return looks || (tile.as(Sort.FINE, "zh").isPresent() && !tile.is(Sort.FILLER));
    }

    private static @Nullable Object told(Match m, int gap) {
        String words = m.text(gap).replace(" ", "");
        return DEEDS.stream().noneMatch(words::contains) ? "reason" : null;
    }
}
