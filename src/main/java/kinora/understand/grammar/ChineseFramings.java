package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.REASON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Target;
import kinora.understand.grammar.Rule.Match;

/// What people tell in Chinese before or after their wishes: who they are, what the material is, what it is for. Nothing of it asks for anything.
final class ChineseFramings {
    static final String WORDS = """
            REASON for: 用来|用于|为了|是为了|拿来|拿去|好用来|打算用来|准备用来|想用来|要用来|以后要|到时候要|到时候
            """;

    /// Characters with which something is done to a film, or which ask or count.
    private static final List<String> ASKING = List.of("把", "将", "剪", "删", "换", "加", "改", "调", "变", "弄", "搞", "配", "插", "移", "拆", "切", "第",
            "什么", "谁", "哪", "几", "吗", "多少", "怎么", "不", "太", "没");
    /// What a film is made of: whoever speaks of it does not only tell what the film is for.
    private static final List<String> CRAFT = List.of("字", "标题", "音乐", "歌", "声", "照片", "图", "张", "镜头", "转场", "片头", "片尾", "滤镜", "封面", "秒",
            "分钟", "logo");

    /// Who tells what somebody wants of it, or likes.
    private static final List<String> TELLING = List.of("我", "俺", "咱", "老", "客户", "领导", "孩子", "家长", "妈", "爸", "爷", "奶", "外", "大家", "朋友",
            "同事", "甲方", "想", "希望", "主要", "就想", "因为", "毕竟", "反正", "其实", "比较", "一直", "平时", "最近", "今天", "昨天", "下周", "明天", "周末", "这是", "这次",
            "这个是");

    /// Without one of these nobody asks for anything.
    private static final String WISHING = "要想得希应能别不只除最就再也还都更比第点些吧吗给让请把将剪删换加改调变弄搞配插移拆切做成去掉留放用保持原样同照动";
    /// Fewer characters do not tell anything.
    private static final int FEW = 4;

    static final List<Rule> RULES = List.of( //
            weighted(REASON, 1, "DET=this DET? 是 ..18", m -> told(m, 3, ASKING) ? "is" : null), //
            weighted(REASON, 1, "PRONOUN=it/我/咱/他/她 们? 是 ..18", m -> told(m, 3, ASKING) ? "is" : null), //
            weighted(REASON, 1, "想/要/准/打 备/算? 要? 发/传/上/投 到/去/在/给? PLATFORM 上? 用/看? 的? 话?", m -> "for"), //
            weighted(REASON, 1, "REASON=for ..10", m -> told(m, 1, ASKING) ? "for" : null), //
            weighted(REASON, 1.5, "在? NOUN/REEL_STYLE/PLATFORM/TOPIC=WEB ..6 要/供 用/放/看/播 的?", m -> told(m, 1, 2) ? "for" : null), //
            weighted(REASON, 1.5, "在? NOUN/REEL_STYLE/PLATFORM/TOPIC=WEB ..6 上/里/家 用/放/看/播 的", m -> told(m, 1, 2) ? "for" : null), //
            weighted(REASON, 0.8, "发/传/投/挂/贴/做/当/拿 ..8 用 的", m -> told(m, 1, ASKING) ? "for" : null));

    /// Before this all letters are of other scripts.
    private static final char FOREIGN = '\u2e80';

    private static final Set<Sort> DOING = EnumSet.of(Sort.REMOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT, Sort.TRIM, Sort.SPLIT,
            Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE, Sort.LOOP, Sort.DUPLICATE,
            Sort.MUTE, Sort.UNMUTE, Sort.DUCK, Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.ZOOM, Sort.PAN,
            Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.REDO, Sort.RESET, Sort.EXPORT, Sort.CHANGE, Sort.EFFECT, Sort.TRANSITION,
            Sort.TEXT, Sort.TOPIC, Sort.DURATION, Sort.COLOUR, Sort.PROPERTY, Sort.QUANTITY, Sort.PERCENT, Sort.FACTOR, Sort.SHAPE,
            Sort.MUSIC_STYLE, Sort.TITLE_STYLE, Sort.FONT, Sort.STRETCH, Sort.SPAN, Sort.ONLY, Sort.REST, Sort.NOT, Sort.NO, Sort.WH);

    private static final Set<Sort> MOVING = EnumSet.of(Sort.MOVE, Sort.ADD, Sort.PLACE, Sort.SPOT, Sort.SIDE, Sort.UP, Sort.DOWN,
            Sort.FILE);

    private ChineseFramings() {}

    private static boolean told(Match m, int gap, List<String> none) {
        String words = m.text(gap).replace(" ", "");
        return words.length() > 1 && none.stream().noneMatch(words::contains);
    }

    private static boolean told(Match m, int noun, int gap) {
        String words = m.text(noun) + m.text(gap).replace(" ", "");
        return Stream.concat(ASKING.stream(), CRAFT.stream()).noneMatch(words::contains);
    }

    /// Whether words are nothing but a framing.
    static boolean only(List<Tile> tiles) {
        return tiles.stream().allMatch(Coherence::silent) && tiles.stream()
                .anyMatch(tile -> tile.as(REASON).filter(piece -> !piece.text().isEmpty() && piece.to() - piece.from() > 2).isPresent());
    }

    /// Whether a clause that nobody understands speaks of nothing that a film is made of.
    static boolean aside(Clauses.Read clause) {
        String said = clause.said();
        boolean tells = TELLING.stream().anyMatch(said.strip().replace("，", "")::startsWith) || (said.length() > FEW
                && said.chars().noneMatch(c -> WISHING.indexOf(c) >= 0 || (c < FOREIGN && Character.isLetterOrDigit(c))));
        return tells && Stream.of("把", "将").noneMatch(said::contains) && clause.tiles().stream().noneMatch(tile -> tile.cost() > 0.15
                && tile.pieces().stream().anyMatch(piece -> piece.from() == tile.from() && (DOING.contains(piece.sort()) || craft(piece))));
    }

    private static boolean craft(Piece piece) {
        boolean moved = piece.to() - piece.from() >= 2 && MOVING.contains(piece.sort());
        return moved || (piece.sort() == Sort.TARGET && !Words.strange(piece)
                && !(piece.value() instanceof Target.Whole || piece.value() instanceof Target.It));
    }
}
