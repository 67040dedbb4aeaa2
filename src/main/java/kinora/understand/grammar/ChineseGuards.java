package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import kinora.understand.Wish.Stays.Aspect;

/// How Chinese says what shall stay as it is: “其他别动”, “采访那段长度不变”, “样式和位置照旧”, “除了第一张”, “仅限海滩那张”.
final class ChineseGuards implements Guarded.Forms {
    private static final List<String> LEADS = List.of("但是", "但", "不过", "只是", "可是", "而且", "同时", "并且", "然后", "请", "记得", "注意", "千万", "前提是",
            "只要", "条件是", "还有", "另外还有", "至于", "对了");
    private static final List<String> TAILS = List.of("就行了", "就好了", "就可以了", "就行", "就好", "即可", "就可以", "了", "吧", "哦", "啊", "呢", "哈", "的",
            "谢谢", "好了");
    private static final List<String> ADVERBS = List.of("全部都", "全都", "都", "也", "就", "还是", "还", "全部", "全", "一律", "一定", "千万", "先", "得", "必须",
            "依然", "仍然", "仍", "要", "统统", "通通", "那里", "什么", "一点都", "一点也", "一张都", "一张也", "一个都", "本身", "可", "谁也", "继续", "照样");
    private static final List<String> NOT = List.of("不要", "不用", "不必", "不能", "不许", "不得", "不准", "不该", "无需", "不需要", "没必要", "别", "不", "甭", "勿",
            "莫");
    private static final List<String> INSIDE = List.of("再", "去", "跟着", "给我", "乱", "随便", "都", "也", "受");
    private static final List<String> CHANGE = List.of("改动", "改变", "变动", "变化", "调整", "影响", "动", "碰", "改", "变", "换", "调", "管", "乱", "理", "挪",
            "移", "修改", "移动", "处理");
    private static final List<String> STATES = List.of("照旧", "照原样", "照原来的来", "照原来", "保持不变", "保持原样", "保持原状", "保持现状", "保持原来的样子", "保持原来",
            "维持原样", "维持不变", "维持现状", "维持原状", "原样保留", "原样", "按原来的来", "跟原来一样", "和原来一样", "和现在一样", "跟现在一样", "跟之前一样", "和之前一样", "与现在一致", "与原来一致",
            "跟现在一致", "跟原来一致", "除外", "例外", "不算", "不在内", "就算", "不变", "照样", "没问题", "挺好", "就这样", "如旧", "依旧");
    private static final List<String> ELSE = List.of("后面的", "前面的", "前面那段", "后面那段", "其他", "其它", "别的", "其余", "剩下", "剩余", "余下", "另外的", "旁的",
            "除此之外", "除此以外");
    private static final Map<String, Aspect> NOUNS = Map.ofEntries(Map.entry("长度", Aspect.LENGTH), Map.entry("时长", Aspect.LENGTH),
            Map.entry("长短", Aspect.LENGTH), Map.entry("时间", Aspect.LENGTH), Map.entry("速度", Aspect.SPEED), Map.entry("音调", Aspect.PITCH),
            Map.entry("顺序", Aspect.ORDER), Map.entry("次序", Aspect.ORDER), Map.entry("先后", Aspect.ORDER), Map.entry("音量", Aspect.SOUND),
            Map.entry("声音", Aspect.SOUND), Map.entry("原声", Aspect.SOUND), Map.entry("颜色", Aspect.LOOK), Map.entry("色彩", Aspect.LOOK),
            Map.entry("彩色", Aspect.LOOK), Map.entry("色调", Aspect.LOOK), Map.entry("滤镜", Aspect.LOOK), Map.entry("位置", Aspect.PLACE),
            Map.entry("内容", Aspect.TEXT), Map.entry("文字", Aspect.TEXT), Map.entry("字体", Aspect.LETTERS), Map.entry("字号", Aspect.LETTERS),
            Map.entry("大小", Aspect.LETTERS), Map.entry("样式", Aspect.LETTERS), Map.entry("分辨率", Aspect.CANVAS),
            Map.entry("尺寸", Aspect.CANVAS), Map.entry("比例", Aspect.CANVAS), Map.entry("画幅", Aspect.CANVAS),
            Map.entry("亮度", Aspect.BRIGHTNESS), Map.entry("对比度", Aspect.CONTRAST), Map.entry("饱和度", Aspect.SATURATION),
            Map.entry("开始的时刻", Aspect.PLACE), Map.entry("出现的时间", Aspect.PLACE));
    private static final Map<String, Aspect> MORE = Map.ofEntries(Map.entry("变长", Aspect.LONGER), Map.entry("更长", Aspect.LONGER),
            Map.entry("变短", Aspect.SHORTER), Map.entry("更短", Aspect.SHORTER), Map.entry("缩短", Aspect.SHORTER),
            Map.entry("拉长", Aspect.LONGER), Map.entry("变快", Aspect.SPEED), Map.entry("变慢", Aspect.SPEED), Map.entry("变大声", Aspect.SOUND),
            Map.entry("变小声", Aspect.SOUND), Map.entry("变响", Aspect.SOUND), Map.entry("变轻", Aspect.SOUND),
            Map.entry("变亮", Aspect.BRIGHTNESS), Map.entry("变暗", Aspect.BRIGHTNESS), Map.entry("更亮", Aspect.BRIGHTNESS),
            Map.entry("更暗", Aspect.BRIGHTNESS), Map.entry("变调", Aspect.PITCH), Map.entry("变声", Aspect.PITCH), Map.entry("变色", Aspect.LOOK),
            Map.entry("变黄", Aspect.WARMTH), Map.entry("变大", Aspect.LETTERS), Map.entry("变小", Aspect.LETTERS), Map.entry("裁掉", Aspect.FRAME),
            Map.entry("裁切", Aspect.FRAME), Map.entry("裁剪", Aspect.FRAME), Map.entry("裁", Aspect.FRAME));

    @Override
    public List<Integer> borders(List<Token> tokens) {
        List<Integer> borders = new ArrayList<>(List.of(0));
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            if (before.is(Token.Kind.MARK) && ",.;:!?、，。；：！？—–".contains(before.word()) && borders.getLast() != i) {
                borders.add(i);
            }
        }
        borders.add(tokens.size());
        return borders;
    }

    @Override
    public boolean one(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream()
                .noneMatch(token -> token.is(Token.Kind.QUOTE) || (token.is(Token.Kind.MARK) && !"、".equals(token.word())));
    }

    @Override
    public Optional<Guard> of(String text, List<Token> tokens, int from, int to, boolean behind) {
        String said = Characters.simplified(text.substring(tokens.get(from).from(), tokens.get(to - 1).to())).strip();
        if (said.length() > 30) {
            return Optional.empty();
        }
        String bare = tails(Small.without(said, LEADS).strip());
        return bare.isEmpty()
                ? Optional.empty()
                : except(bare).or(() -> heard(bare)).or(() -> only(bare)).or(() -> forbids(bare)).or(() -> stays(bare));
    }

    private static String tails(String said) {
        String rest = said;
        for (boolean more = true; more;) {
            String now = rest;
            Optional<String> tail = TAILS.stream().filter(one -> now.length() > one.length() && now.endsWith(one)).findFirst();
            rest = tail.map(one -> now.substring(0, now.length() - one.length())).orElse(now);
            more = tail.isPresent();
        }
        return rest;
    }

    private static String ends(String said, List<String> words) {
        String rest = said;
        for (boolean more = true; more;) {
            String now = rest;
            Optional<String> tail = words.stream().filter(one -> now.length() >= one.length() && now.endsWith(one))
                    .max((one, other) -> one.length() - other.length());
            rest = tail.map(one -> now.substring(0, now.length() - one.length())).orElse(now);
            more = tail.isPresent();
        }
        return rest;
    }

    /// What a sentence wants that only then says what shall stay: “除了采访要静音，其他都不变”.
    static Optional<String> first(String text) {
        return Small.behind(text.strip(), List.of("除了", "除开"));
    }

    /// “还得能听见”, “不能完全没声”: however far a wish goes, it takes nothing away.
    private static Optional<Guard> heard(String said) {
        boolean hear = List.of("听见", "听到", "听清", "听得见", "听得到").stream().anyMatch(said::endsWith)
                && (said.startsWith("还") || said.startsWith("要") || said.startsWith("得") || said.startsWith("能"));
        boolean gone = List.of("没声", "没声音", "没有声音", "消失", "听不见").stream().anyMatch(said::endsWith)
                && NOT.stream().anyMatch(said::startsWith);
        return hear || gone ? Optional.of(Guard.REST) : Optional.empty();
    }

    /// “除了蛋糕那张”; “蛋糕除外” is a state.
    private static Optional<Guard> except(String said) {
        Optional<String> name = Small.behind(said, List.of("除了", "除开", "除去"));
        return name.map(rest -> ends(rest, List.of("以外", "之外", "外"))).filter(rest -> !rest.isEmpty() && rest.length() <= 16)
                .map(rest -> Guard.of(rest, Aspect.ALL));
    }

    /// “仅限海滩和沙堡那两张”, “只动文字”.
    private static Optional<Guard> only(String said) {
        Optional<String> limit = Small.behind(said, List.of("仅限于", "仅限", "只限于", "只限", "仅对", "只针对", "限于"));
        if (limit.isPresent()) {
            return limit.filter(rest -> !rest.isEmpty()).map(Guard::only);
        }
        Optional<String> left = Small.behind(said, List.of("就留着", "就留", "只留着", "只留", "只保留", "保留", "留着", "留下"));
        if (left.isPresent()) {
            return left.filter(rest -> !rest.isEmpty() && rest.length() <= 16).map(rest -> Guard.of(rest, Aspect.ALL).kept());
        }
        Optional<String> only = Small.behind(said, List.of("只动", "只改", "只换", "只调"));
        return only.map(rest -> ends(rest, List.of("就行", "就好"))).filter(rest -> !rest.isEmpty() && rest.length() <= 12)
                .map(rest -> NOUNS.containsKey(rest) ? Guard.REST : Guard.only(rest));
    }

    /// “别动标题”, “不要改其他的”.
    private static Optional<Guard> forbids(String said) {
        Optional<String> behind = Small.behind(said, NOT).map(rest -> Small.without(rest, INSIDE));
        return behind.flatMap(rest -> Small.behind(rest, CHANGE)).filter(rest -> !rest.isEmpty())
                .flatMap(rest -> name(rest, Aspect.ALL, false));
    }

    /// “其他的都不要动”, “视频不能变长”, “湖那张保留彩色”.
    private static Optional<Guard> stays(String said) {
        String rest = Small.without(said, List.of("只有", "唯独", "唯有", "就", "把", "让", "连"));
        boolean others = ELSE.stream().anyMatch(rest::startsWith);
        Optional<String> state = STATES.stream().filter(rest::endsWith).max((one, other) -> one.length() - other.length());
        if (state.isPresent()) {
            return name(rest.substring(0, rest.length() - state.get().length()), Aspect.ALL, others);
        }
        for (Map.Entry<String, Aspect> more : MORE.entrySet()) {
            Optional<String> before = rest.endsWith(more.getKey())
                    ? negated(rest.substring(0, rest.length() - more.getKey().length()))
                    : Optional.empty();
            if (before.isPresent()) {
                return before.get().isEmpty() ? Optional.of(Guard.of(more.getValue())) : name(before.get(), more.getValue(), others);
            }
        }
        for (String verb : CHANGE) {
            Optional<String> before = rest.endsWith(verb) ? negated(rest.substring(0, rest.length() - verb.length())) : Optional.empty();
            if (before.filter(left -> !left.isEmpty()).isPresent()) {
                return name(before.get(), Aspect.ALL, others);
            }
        }
        Optional<Guard> kept = kept(rest, others);
        // What is said of everything else but that it shall become something is an assurance too: “别的都不要跟着慢”.
        return kept.isPresent() || !others
                ? kept
                : NOT.stream().anyMatch(not -> rest.contains("都" + not) || rest.contains("也" + not)) || rest.contains("原来")
                        || rest.contains("保持") ? Optional.of(Guard.REST) : Optional.empty();
    }

    /// “保留彩色”, “保持原来的速度”, “留着”.
    private static Optional<Guard> kept(String rest, boolean others) {
        Optional<String> measured = measured(rest);
        if (measured.isPresent()) {
            return name(measured.get(), Aspect.LENGTH, others);
        }
        int keep = rest.indexOf("保留") >= 0 ? rest.indexOf("保留") : rest.indexOf("保持");
        if (keep > 0) {
            String behind = Small.without(rest.substring(keep + 2), List.of("原来的", "原有的", "原本的", "原", "它的", "着", "现在的", "有"));
            Optional<Aspect> aspect = behind.isEmpty() ? Optional.of(Aspect.ALL) : Optional.ofNullable(NOUNS.get(behind));
            return aspect.flatMap(one -> name(rest.substring(0, keep), one, others));
        }
        Optional<String> left = List.of("留着", "留下", "留").stream().filter(rest::endsWith).findFirst();
        return left.flatMap(one -> name(rest.substring(0, rest.length() - one.length()), Aspect.ALL, others));
    }

    /// What stands before “还是原来的3秒”, “仍然保持4秒”.
    private static Optional<String> measured(String said) {
        int now = List.of("还是原来的", "仍是原来的", "还是原先的", "保持原来的", "还是", "仍然是", "仍是", "保持").stream().mapToInt(said::indexOf).filter(at -> at > 0)
                .min().orElse(-1);
        boolean seconds = now > 0 && (said.endsWith("秒") || said.endsWith("秒钟")) && said.length() - now <= 10;
        return seconds ? Optional.of(said.substring(0, now)) : Optional.empty();
    }

    /// What stands before a "not" at the end.
    private static Optional<String> negated(String said) {
        String rest = ends(said, INSIDE);
        Optional<String> not = NOT.stream().filter(rest::endsWith).max((one, other) -> one.length() - other.length());
        return not.map(one -> rest.substring(0, rest.length() - one.length()));
    }

    /// What is named, with what of it stays.
    private static Optional<Guard> name(String said, Aspect aspect, boolean others) {
        String rest = ends(said.strip(), ADVERBS);
        if (others || ELSE.stream().anyMatch(rest::startsWith) || List.of("画面", "结尾", "开头", "其他").contains(rest)) {
            return Optional.of(Guard.REST);
        }
        Optional<String> noun = NOUNS.keySet().stream().filter(rest::endsWith).max((one, other) -> one.length() - other.length());
        if (noun.isEmpty()) {
            return rest.isEmpty() || rest.length() > 16 ? Optional.empty() : Optional.of(Guard.of(rest, aspect));
        }
        Aspect named = Objects.requireNonNull(NOUNS.get(noun.get()));
        String owner = ends(rest.substring(0, rest.length() - noun.get().length()), List.of("的", "和", "跟", "与", "、"));
        boolean alone = owner.isEmpty() || NOUNS.keySet().stream().anyMatch(owner::equals)
                || List.of("它", "它们", "那个", "这个").contains(owner);
        return Optional.of(alone ? Guard.of(named) : Guard.of(owner, named));
    }
}
