package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kinora.understand.Target;
import kinora.understand.Topic;
import kinora.understand.Wish;

/// Which parts of a Chinese text only tell something, where another part of it gives an order: why it is wanted, what is wrong, who says so.
///
/// The mood of a part shows by grammar, whatever it speaks of: an order has a verb for what is done to a film before all that is told with, and what is told has a word of perceiving, of degree or of time, or somebody else than the film for its subject.
///
/// @param tokens of the text
/// @param tilings how they are divided into pieces
record ChineseMood(List<Token> tokens, Tilings tilings) {
    /// How a clause is read that only tells something.
    static final Frame TELLS = Frame.of("zh tells", 0, List.of(Sort.COMMENT), _ -> Frame.no());

    /// From one token to another.
    ///
    /// @param open whether what is told is about something else than the order: it may be a wish of its own
    record Part(int from, int to, boolean open) {
        boolean crosses(int begin, int end) {
            return begin < to && end > from && !is(begin, end);
        }

        boolean is(int begin, int end) {
            return begin == from && end == to;
        }
    }

    /// With these a reason begins, whatever stands behind it.
    private static final List<String> BECAUSE = List.of("因为", "由于", "毕竟", "怕", "就怕", "生怕", "我怕", "担心", "我担心", "免得", "省得", "以免", "免得", "主要是", "反正",
            "谁让", "难怪", "怪不得");
    /// What leads to a part and says nothing of its mood.
    private static final List<String> LEADS = List.of("但是", "但", "不过", "可是", "而且", "然后", "另外", "还有", "那", "就是", "嗯", "哎", "唉", "啊", "其实", "说实话", "现在");
    /// With these something is forbidden, limited or left out: who says that wants something.
    private static final List<String> GUARDS = List.of("除", "只", "别", "不要", "最多", "至少", "不变", "其他", "其它", "其余", "剩下", "保持", "不用", "不许", "不准", "不超过", "以内",
            "例外", "不动", "照旧", "不必", "留着", "保留");
    private static final List<String> GUARDLESS = List.of("别人", "特别", "别扭", "别提", "不用说", "只能", "只有", "只认", "只支持", "只收", "只看", "只会", "留着也", "留着没");
    /// With these an order is given wherever they stand.
    private static final List<String> ORDERS = List.of("把", "请", "帮我", "帮忙", "麻烦", "给我", "我要", "想要", "要求", "需要", "希望", "能不能", "可不可以", "可以吗", "行吗", "好吗",
            "要不", "不如", "换成", "改成", "变成", "改为", "换为", "做成", "调成", "弄成", "剪成", "设成", "写成", "换个", "换一", "写上", "加上", "加个", "加一", "加点", "放到", "移到", "挪到", "去掉",
            "删掉", "删了", "删除", "剪掉", "调到", "降到", "拿掉", "撤销", "导出");
    /// Somebody who is not in the film: of whom something is told where they are the subject.
    private static final List<String> PEOPLE = List.of("我妈", "我爸", "爸妈", "妈妈", "爸爸", "爷爷", "外婆", "外公", "姥姥", "老人", "老人家", "孩子", "女儿", "儿子", "老公", "老婆",
            "媳妇", "婆婆", "我姐", "我哥", "我弟", "我妹", "闺女", "家里人", "亲戚", "客户", "领导", "老板", "老师", "同事", "同学", "朋友", "闺蜜", "观众", "粉丝", "网友", "大家", "别人", "人家", "有人",
            "没人", "谁", "他", "她", "群里", "平台", "网站", "系统", "抖音", "微信", "对方", "甲方", "评委", "家里", "手机", "电脑", "电视");
    /// What stands behind somebody who is the subject.
    private static final List<String> THEN = List.of("们", "家", "都", "也", "总", "老", "就", "才", "还", "一", "不", "没", "说", "觉", "嫌", "看", "听", "认", "喜", "爱", "会", "有",
            "在", "早", "眼", "耳", "嗓", "里", "多", "少", "超", "来", "根", "提", "可", "真", "受", "嗯", "讨", "怕", "想看", "想听", "想找", "想知", "很", "太", "特", "反", "平", "常", "经", "以");
    private static final List<String> SELF = List.of("我们", "咱们", "我", "咱", "俺");
    private static final List<String> THINKS = List.of("没", "觉得", "感觉", "喜欢", "不喜欢", "更喜欢", "讨厌", "爱", "嫌", "怕", "打算", "准备", "后面", "以后", "回头", "已经", "刚", "传了", "拍",
            "录", "看", "听", "受不了", "忘", "不想看", "不想听", "不想让", "一看", "一听", "认为", "不认识", "不懂", "看不", "听不", "怀疑", "发现", "这边", "手机", "家", "群", "外", "姐", "妈", "爸", "老",
            "是");
    private static final List<String> SMALL = List.of("都", "也", "还", "才", "就", "真的", "真", "其实", "一直", "总", "实在", "根本", "自己", "是", "很", "特别", "最", "个人", "比较", "更", "可",
            "倒");
    /// Words of perceiving, degree and time.
    private static final List<String> TOLD = List.of("太", "看不", "听不", "没看", "没听", "看着", "听着", "听起来", "看起来", "看上去", "显得", "受不了", "来不及", "没法", "没人", "有人", "老是", "总是",
            "老在", "总在", "老提", "总提", "一直", "已经", "早就", "根本", "实在", "居然", "竟然", "明明", "本来", "当时", "那天", "那时", "拍的时候", "得太", "得很", "得特别", "得有点", "得厉害", "得要命", "得慌",
            "得连", "得像", "得黑", "没有", "就没", "都没", "还没", "没什", "没啥", "不够", "不太", "不怎么", "不喜欢", "不想看", "不想听", "不想让", "不认识", "不好看", "不懂", "有点", "有些", "偏", "好像", "像是",
            "似的", "写错", "说错", "弄错", "在讲", "在说", "在抖", "在哭", "在笑", "里面有", "在里面", "不然", "否则", "我怕", "吵得", "晃得", "晃来晃去", "糊得", "就过去了", "就过了", "嫌", "烦", "腻", "难受",
            "头晕", "头疼", "头朝下", "我自己", "更有", "才有", "才能", "才好");
    /// What lies over something else.
    private static final List<String> HIDES = List.of("盖住", "盖过去", "盖过", "挡住", "挡着", "挡到", "遮住", "遮着", "压过", "挡着东西", "挡着脸", "挡着人");
    /// That something has to become otherwise, and not how.
    private static final List<String> SO = List.of("得改", "要改", "该改了", "得换", "要换", "该换了", "得改改", "得换换", "得改一下", "要改一下", "得换一下");
    /// Endings that do not tell that something is so.
    private static final List<String> ENOUGH = List.of("不要了", "算了", "好了", "行了", "够了", "对了", "可以了", "不用了", "得了", "罢了", "谢了", "没了", "完了", "要了", "都行了");
    /// With these something new comes.
    private static final List<String> BRINGS = List.of("传了", "录了", "拍了", "准备了", "找了", "下载了", "做了", "写了", "选了");
    /// So much as that something shall be otherwise.
    private static final List<String> LITTLE = List.of("点", "点儿", "一些", "些", "一下", "一半");
    /// What an order names that says enough by itself.
    private static final Set<Sort> NAMING = EnumSet.of(Sort.TARGET, Sort.TEXT, Sort.FILE, Sort.TRANSITION, Sort.EFFECT, Sort.SHAPE,
            Sort.CHANGE, Sort.KIND, Sort.PROPERTY, Sort.MUTE, Sort.ROTATE, Sort.MIRROR, Sort.MUSIC_STYLE);
    private static final Set<Sort> MADE = EnumSet.of(Sort.SHAPE, Sort.EFFECT, Sort.TRANSITION, Sort.FILE, Sort.TEXT, Sort.QUANTITY,
            Sort.DURATION, Sort.YES, Sort.NOPE, Sort.NO, Sort.THANKS, Sort.BYE, Sort.NOT, Sort.SPOT);
    /// Verbs for what is done to a film.
    private static final Set<Sort> DEEDS = EnumSet.of(Sort.ADD, Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.KEEP, Sort.CUT,
            Sort.TRIM, Sort.SPLIT, Sort.SHORTEN, Sort.LENGTHEN, Sort.WRITE, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE,
            Sort.LOOP, Sort.DUPLICATE, Sort.MUTE, Sort.UNMUTE, Sort.FADE, Sort.SORT, Sort.SHUFFLE, Sort.ROTATE, Sort.MIRROR, Sort.CROP,
            Sort.ZOOM, Sort.STRAIGHTEN, Sort.BRIGHTEN, Sort.UNDO, Sort.REDO, Sort.RESET, Sort.EXPORT, Sort.LIGHT, Sort.DUCK);
    /// A part with its pieces.
    private record Said(int from, int to, List<Tile> tiles, String words) {}

    /// The parts that only tell something; none where nothing else is said in an order's mood.
    List<Part> told() {
        List<Said> parts = parts();
        List<Said> orders = new ArrayList<>(parts.stream().filter(part -> !tells(part)).toList());
        List<Part> told = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Said said = parts.get(i);
            Optional<Said> next = parts.stream().skip(i + 1L).filter(orders::contains).findFirst();
            if (orders.contains(said)) {
                continue;
            }
            if (next.filter(order -> needs(said, order)).isPresent()) {
                orders.add(said);
            } else {
                told.addFirst(new Part(said.from(), said.to(), next.filter(order -> apart(said, order)).isPresent()));
            }
        }
        return orders.stream().anyMatch(ChineseMood::orders) ? told : List.of();
    }

    private static boolean orders(Said said) {
        return said.tiles().stream().anyMatch(tile -> !Coherence.silent(tile));
    }

    /// Whether an order says too little without what is told before it: "too loud, a bit lower", "I recorded something, add it".
    private static boolean needs(Said told, Said order) {
        boolean brings = BRINGS.stream().anyMatch(told.words()::contains);
        boolean wish = told.tiles().stream().anyMatch(tile -> tile.is(Sort.CHANGE));
        return (wish || brings) && order.tiles().stream().noneMatch(tile -> tile.isAny(NAMING));
    }

    /// Whether an order is about something else than what is told.
    private static boolean apart(Said told, Said order) {
        Optional<Target> about = thing(told);
        return about.isPresent() && thing(order).filter(other -> Kinds.named(other) && !ChineseAmends.alike(about.get(), other)).isPresent();
    }

    /// Whether what is told would be a wish by itself.
    static boolean wish(Clauses.Read read) {
        return !read.wishes().isEmpty() && read.left() < ChineseRemarks.TOLD && read.wishes().stream().noneMatch(wish -> Conversation.talk(wish)
                || wish instanceof Wish.Impossible || wish instanceof Wish.Better || wish instanceof Wish.Unclear);
    }

    /// What a part is about: what is named before anything is done to it.
    private static Optional<Target> thing(Said said) {
        for (Tile tile : said.tiles()) {
            Optional<Piece> named = tile.as(Sort.TARGET).filter(piece -> !Words.strange(piece));
            if (named.isPresent()) {
                return named.map(piece -> (Target) piece.value());
            }
            if (tile.isAny(DEEDS) && !tile.is(Sort.FILLER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// What stands between marks, with the mark behind it.
    private List<Said> parts() {
        List<Said> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean mark = tokens.get(i).is(Token.Kind.MARK) && ",.;!?:".contains(tokens.get(i).word());
            boolean blank = i + 1 < tokens.size() && !tokens.get(i + 1).glued() && ChineseNouns.is(tokens.get(i))
                    && ChineseNouns.is(tokens.get(i + 1));
            if (mark || blank || i + 1 == tokens.size()) {
                parts.add(said(begin, i + 1));
                begin = i + 1;
            }
        }
        return parts;
    }

    private Said said(int from, int to) {
        StringBuilder words = new StringBuilder();
        IntStream.range(from, to).forEach(i -> words.append(letter(i)));
        return new Said(from, to, tilings.of(from, to).getFirst().tiles(), words.toString());
    }

    private boolean tells(Said one) {
        String said = Small.without(one.words(), LEADS);
        boolean mood = one.tiles().stream().anyMatch(tile -> tile.is(Sort.IMPROVE));
        if (said.length() < 2 || mood || asks(said) || guards(said)) {
            return false;
        }
        String words = Small.trimmed(said, "·吧啊呢呀哦");
        String bare = Small.trimmed(words, "了");
        boolean because = BECAUSE.stream().anyMatch(said::startsWith) && !said.contains("所以");
        boolean hidden = HIDES.stream().anyMatch(hides -> words.endsWith(hides + "了"));
        boolean so = SO.stream().anyMatch(words::endsWith)
                || (words.endsWith("了") && ENOUGH.stream().noneMatch(words::endsWith) && one.tiles().stream().noneMatch(tile -> tile.isAny(MADE) || deed(tile)));
        int told = hidden || so ? 0 : told(said);
        int begin = one.from() + one.words().length() - said.length();
        boolean ordered = ORDERS.stream().filter(order -> !hidden || !order.equals("把")).anyMatch(said::contains)
                || LITTLE.stream().anyMatch(bare::endsWith)
                || one.tiles().stream().anyMatch(tile -> deed(tile) && tile.from() - begin < told && !described(tile, one.to()));
        return because || (told < said.length() && !ordered);
    }

    private static boolean deed(Tile tile) {
        return tile.isAny(DEEDS) && !tile.is(Sort.FILLER);
    }

    /// One letter for each token, so that both can be counted alike.
    private char letter(int token) {
        return ChineseNouns.is(tokens.get(token)) ? Characters.simplified(tokens.get(token).word().charAt(0)) : '·';
    }

    private boolean asks(String said) {
        return said.contains("吗") || said.contains("怎么") || said.contains("哪") || said.contains("多少") || said.contains("几");
    }

    private static boolean guards(String said) {
        String rest = said;
        for (String none : GUARDLESS) {
            rest = rest.replace(none, "");
        }
        return GUARDS.stream().anyMatch(rest::contains);
    }

    /// Where a word begins with which something is told; the end where none does.
    private static int told(String said) {
        int first = said.length();
        for (String word : TOLD) {
            int at = said.indexOf(word);
            first = at >= 0 ? Math.min(first, at) : first;
        }
        for (String who : PEOPLE) {
            int at = said.indexOf(who);
            if (at >= 0 && at < first && Small.behind(said.substring(at), List.of(who)).filter(ChineseMood::predicate).isPresent()) {
                first = at;
            }
        }
        Optional<String> self = Small.behind(said, SELF).map(rest -> Small.without(rest, SMALL));
        return self.filter(rest -> THINKS.stream().anyMatch(rest::startsWith)).isPresent() ? 0 : first;
    }

    private static boolean predicate(String rest) {
        return THEN.stream().anyMatch(rest::startsWith);
    }

    /// "Cut too hard", "pushed to and fro": how something was done.
    private boolean described(Tile tile, int end) {
        return tile.to() < end && "得着过来的".contains(tokens.get(tile.to()).word());
    }

    /// Whether a clause only tells something.
    static boolean tells(Clauses.Read clause) {
        return clause.frame().filter(TELLS::equals).isPresent();
    }

    /// Whether an order was understood beside what is told.
    static boolean clear(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream().noneMatch(wish -> wish instanceof Wish.Unclear || Conversation.talk(wish)
                || (wish instanceof Wish.Impossible no && no.topic() == Topic.NOT_THERE));
    }
}
