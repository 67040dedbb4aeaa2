package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Rule.weighted;

import java.util.List;
import java.util.Optional;

import kinora.understand.Wish;

/// Questions about what something costs and what is left of it, in Chinese: "how many credits does an export take?".
final class ChineseCredits {
    static final String WORDS = """
            CREDITS: 积分|点数|额度|余额|剩余积分|剩余额度|积分余额|账户余额|我的积分|会员额度
            WH left: 还剩多少|剩多少|还有多少|剩余多少|还剩几个|还够不够|够不够|够吗|够用吗|还够吗|还够用吗|够不够用
            """;

    static final List<Rule> RULES = List.of( //
            weighted(Sort.CREDITS, 1, "要/得/会? 扣/花/费/耗/用/收/要 费/掉/耗? 多/几 少/个? CREDITS/钱", m -> ""), //
            weighted(Sort.CREDITS, 1, "消/花/扣/耗 费/耗/除/掉? 的? CREDITS", m -> ""), //
            weighted(Sort.CREDITS, 0.5, "CREDITS 多/是/有 少/多? 少?", m -> ""), //
            weighted(Sort.CREDITS, 0.5, "CREDITS 还? WH=left", m -> ""));

    static final List<Frame> ALL = List.of(Frame.of("zh credits", 0.6, List.of(Sort.CREDITS), ChineseCredits::asked));

    private ChineseCredits() {}

    private static Optional<List<Wish>> asked(Clause clause) {
        boolean asks = clause.has(Sort.WH, Sort.TELL) || ASKING.stream().anyMatch(clause.text()::contains);
        if (!asks || clause.has(Sort.TEXT, Sort.PLACE, Sort.COLOUR) || clause.has(Sort.REMOVE, Sort.REPLACE, Sort.WRITE)) {
            return no();
        }
        clause.use(clause.tiles());
        return Frame.wish(new Wish.Act(Wish.Act.Which.CREDITS));
    }

    private static final List<String> ASKING = List.of("多少", "几", "够", "剩", "查", "看");

    /// "I fear for my credits, see how much is left": what is asked stands apart from what it is asked of.
    static boolean apart(List<Clauses.Read> clauses) {
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        boolean left = tiles.stream().anyMatch(tile -> tile.as(Sort.WH, "left").isPresent() || tile.as(Sort.WH, "many").isPresent());
        return left && tiles.stream().anyMatch(tile -> tile.is(Sort.CREDITS));
    }
}
