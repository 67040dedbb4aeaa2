package kinora.understand.grammar;

import static kinora.understand.grammar.Rule.weighted;
import static kinora.understand.grammar.Sort.COMMENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What people find wrong with something before they say in Chinese what shall be done about it: "it is both dark and dull", "the direction is the wrong way round".
///
/// A complaint that says by itself what is wanted ("too dark") is a change and stands in the lexicon as one; here are those that only say about what the next words are.
final class ChineseVerdicts {
    static final String WORDS = """
            COMMENT verdict: 太靠下|太靠下了|太靠上|太靠上了|太偏下|太偏上|太偏左|太偏右|太靠左|太靠右|太靠边|太靠边了|位置太低|位置太高|位置太偏|花里胡哨的|花里胡哨|花里花哨|眼花缭乱的|干巴巴的|挡视线|挡视线了|挡着了|一大段废话|都是废话|全是废话|全是废的|没用的话|没啥用|没什么用|都没用|没内容|没啥内容|没什么内容|没啥可看|没什么可看|没什么看头|没啥看头|好丑|丑哭了|丑爆了|不够看|不上镜|不好看啊|不太好看|拍得不好|拍废了|拍糟了|闭眼了|都闭眼了|有人闭眼|反光了|穿帮了|有路人|有路人入镜|入镜了|大太多了|大太多|小太多了|小太多|差太多了|差太多|不统一|不一致|不协调啊|不搭调|撞色|反了|弄反了|放反了|搞反了|排反了|拍反了|方向反了|顺序反了|左右反了|前后反了|位置反了|方向不对|顺序不对|位置不对|次序不对|顺序乱了|顺序乱|顺序错了|位置错了|弄错了位置|放错了|放错地方了|放错地方|放错位置了|放错位置|加错地方了|拍倒了|放倒了|混着好乱|混在一起|穿插着|穿插在一起|不搭边|不搭界|灰扑扑的|灰蒙蒙的|呆板|太呆板|土气|老土|好土|太土|很土|俗气|好俗|太俗|碍眼|碍事|抢镜|抢戏|不着调|跑题|没重点|出戏|太出戏|很出戏|掉价|廉价|太廉价|好廉价|尬|好尬|太尬|太尬了|审美疲劳|腻|看腻了|看腻|腻了|听腻了|听腻|不太行|不行啊|不得劲|差点意思|差点儿意思|差口气|没内味|不对味|匀速太平淡|太平淡|太素了|太空了|空落落的|太干了|干巴|太赶了|太急了|不太明显|不明显|看不出来|没什么变化|没啥变化|糊弄|敷衍|单薄|太单薄|不醒目|不显眼|不起眼|看不出是啥
            """;

    private static final String VERDICT = "verdict";

    static final List<Rule> RULES = List.of( //
            weighted(COMMENT, 0.6, "又 ..4 又 ..4", m -> said(m, 1) && said(m, 3) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "看/听 着/起/上/得 来/去? 太/好/很/挺/真/特/有/不/没/像/跟/怪/都 ..8", m -> said(m, 4) ? VERDICT : null), //
            weighted(COMMENT, 1, "多/超 出/过? 了 一? 秒/点? 都/也/就/可? 不/别 要/行/收/算/成/可/用/能 以? 了?", m -> VERDICT), //
            weighted(COMMENT, 0, "太 ..4 了", m -> said(m, 1) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "动/推/拉/切/放/拍/说/走/换/停/跳/转/剪/闪/晃/抖/变/加/配/弄/做/搞/调/写/排/断/来/结/出 束? 得 太/很/好/有/不/这/那/特/挺/怪 ..7",
                    m -> said(m, 4) ? VERDICT : null), //
            weighted(COMMENT, 2, "一/老/总 直/是 ..4 看/听/晃/吵/闹 得 ..5", m -> said(m, 5) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "看/听/晃/吵/闹 得 我/人/眼/头/想/心 ..4", m -> VERDICT), //
            weighted(COMMENT, 0.4, "和/跟/与 ..6 混/叠/融/撞/糊 在/到? 一 起/块 了?", m -> said(m, 1) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "跟/和/与 ..6 挨/离/靠/贴/凑 着/得? 太/好 近/紧/挤/远 了?", m -> said(m, 1) ? VERDICT : null), //
            weighted(COMMENT, 0.6, "挡/遮/盖 住/到/着/了 ..5 了", m -> said(m, 2) ? VERDICT : null), //
            weighted(COMMENT, 1, "比 ..6 大/小/快/慢/亮/暗/长/短/吵/响/轻 太? 多 了?", m -> said(m, 1) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "挨/离/靠/贴/凑 着/得 太/好 近/紧/挤/远 了?", m -> VERDICT), //
            weighted(COMMENT, 0.4, "跟/和/与 ..6 没/不 关/搭/配/合/协 系/调/适? 啊?", m -> said(m, 1) ? VERDICT : null), //
            weighted(COMMENT, 0.4, "别/不 一/老/总 直/是/老 ..3 着", m -> said(m, 3) ? VERDICT : null));

    /// What is done to a film: whoever says that asks for something.
    private static final Set<Sort> DONE = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE, Sort.LOOP, Sort.DUPLICATE,
            Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP, Sort.ZOOM, Sort.BRIGHTEN, Sort.UNDO, Sort.EXPORT,
            Sort.EFFECT, Sort.TRANSITION, Sort.TEXT, Sort.TOPIC, Sort.DURATION, Sort.CHANGE, Sort.IMPROVE);

    /// What is told by comparing says by itself what is wanted.
    private static final Set<Sort> COMPARED = EnumSet.of(Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.QUALITY);

    /// Any frame that understands as much says more.
    static final List<Frame> ALL = List.of(Frame.of("zh verdict", -0.3, List.of(COMMENT), ChineseVerdicts::verdict));

    private ChineseVerdicts() {}

    /// Nothing is to be done for it by itself.
    private static Optional<List<Wish>> verdict(Clause clause) {
        if (!said(clause.tiles())) {
            return Frame.no();
        }
        clause.takeValue(COMMENT, VERDICT);
        clause.targets();
        clause.ignore(COMMENT, Sort.PROPERTY, Sort.KIND, Sort.FILM, Sort.NAME, Sort.PLACE, Sort.MOMENT, Sort.START, Sort.EDGE, Sort.HAVING,
                Sort.MUTE, Sort.CONJ, Sort.ALSO, Sort.COLOUR, Sort.DEGREE, Sort.TOO);
        return Frame.nothing();
    }

    private static boolean said(Rule.Match m, int gap) {
        return !m.text(gap).isEmpty();
    }

    /// Whether a clause only says what is wrong with something.
    static boolean is(Clauses.Read clause) {
        boolean mood = clause.wishes().stream().allMatch(Wish.Better.class::isInstance)
                && clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value())
                        .anyMatch(target -> Kinds.sound(target) || Kinds.text(target) || Kinds.join(target) || Kinds.overlay(target));
        return (clause.wishes().isEmpty() || mood) && said(clause.tiles());
    }

    private static boolean said(List<Tile> tiles) {
        int last = IntStream.range(0, tiles.size()).filter(i -> verdict(tiles.get(i))).max().orElse(-1);
        boolean ends = tiles.stream().skip(last + 1L).allMatch(tile -> Coherence.silent(tile) || tile.is(Sort.MARK));
        boolean one = tiles.stream().limit(Math.max(0, last)).noneMatch(tile -> tile.is(Sort.MARK));
        return ends && one && tiles.stream().anyMatch(ChineseVerdicts::verdict)
                && tiles.stream().noneMatch(tile -> !verdict(tile) && tile.isAny(DONE) && !tile.is(Sort.FILLER) && !tile.is(COMMENT));
    }

    /// Whether a clause only names what the verdict of the next one is about.
    static boolean names(Clauses.Read clause, Optional<Clauses.Read> next) {
        return next.filter(ChineseVerdicts::is).isPresent()
                && clause.tiles().stream().allMatch(tile -> tile.is(Sort.TARGET) || Coherence.silent(tile))
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.MARK));
    }

    private static boolean verdict(Tile tile) {
        return tile.as(COMMENT, VERDICT).isPresent() && !tile.isAny(COMPARED);
    }

    /// The words that name what a clause is about.
    static Optional<String> words(Clauses.Read clause, Target named) {
        List<Token> tokens = Tokenizer.read(clause.said(), Set.of());
        return clause.tiles().stream().filter(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value().equals(named)).isPresent())
                .filter(tile -> tile.to() - clause.from() <= tokens.size()).findFirst().map(tile -> clause.said()
                        .substring(tokens.get(tile.from() - clause.from()).from(), tokens.get(tile.to() - 1 - clause.from()).to()));
    }

    /// What a clause speaks of a part of: "the beginning of the party".
    static Optional<Target> within(Clauses.Read clause) {
        return clause.tiles().stream().flatMap(tile -> tile.pieces().stream())
                .flatMap(piece -> (piece.sort() == Sort.OWN ? Optional.of((Target) piece.value()) : whole(piece.value())).stream())
                .filter(Kinds::named).findFirst();
    }

    private static Optional<Target> whole(Object part) {
        return switch (part) {
            case Ends ends -> ends.of();
            case Stretch stretch -> stretch.of();
            case Place.Beside beside -> Optional.of(beside.target());
            case Place.Over over -> Optional.of(over.target());
            case Moment.Edge edge -> Optional.of(edge.of());
            default -> Optional.empty();
        };
    }

    /// Whether a clause says something that nobody understands by itself.
    static boolean open(Clauses.Read clause) {
        return clause.frame().isEmpty() && !clause.tiles().stream().allMatch(Coherence::silent);
    }

    /// What a clause wants that nobody understands by itself, read as if it named what was spoken of before it.
    ///
    /// @param topic the words of that
    /// @param read what is wanted by words
    static Optional<List<Wish>> about(String topic, Clauses.Read clause, Function<String, List<Wish>> read) {
        String words = Small.trimmed(clause.said().strip(), "，,。！!；;、 ");
        List<Wish> wishes = topic.isEmpty() || words.isEmpty() ? List.of() : read.apply(topic + words);
        boolean wanted = !wishes.isEmpty() && wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Chat
                || wish instanceof Wish.Question || wish instanceof Wish.Impossible || wish instanceof Wish.Better);
        return wanted ? Optional.of(wishes) : Optional.empty();
    }
}
