package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kinora.understand.grammar.Amendment.Kind;

/// Chinese words around what somebody means who goes on with the turn before: what is said of it, what it shall not be, and that it shall be as it was.
final class ChineseAmendments {
    /// Before what is meant, and nothing of it.
    private static final List<String> LEADS = List.of("哎呀", "哎", "唉", "哦", "噢", "喔", "嗯", "呃", "额", "啊", "那就", "那", "我觉得", "我感觉", "感觉",
            "觉得", "我想", "要么", "就", "麻烦", "请", "好的", "好吧", "不错", "可以", "再想想", "想了想", "我想了想", "现在", "抱歉", "不好意思", "对不起", "但是", "但", "不过",
            "所以", "然后", "帮我", "给我", "等等", "等一下", "嘿", "喂", "其实", "老婆说", "老公说", "我妈说", "我爸说", "客户说", "老板说", "谢谢", "不对", "不不");
    /// Before what is meant in the place of what was done.
    private static final List<String> INSTEAD = List.of("不对不对", "不是不是", "我说错了", "说错了", "我弄错了", "弄错了", "搞错了", "我搞错了", "错了", "写错了", "打错了",
            "记错了", "应该是", "应该", "是", "还是要", "还是换成", "还是改成", "还是用", "还是", "要不", "要不然", "不如", "干脆", "我更喜欢", "更喜欢", "我喜欢", "更想要", "我说的是",
            "我是说", "我指的是", "我的意思是", "本来想说", "算了", "换成", "改成", "变成", "改为", "改用", "换个", "换");
    private static final List<String> DENIES = List.of("不要再", "不要", "不是", "不用", "不想要", "不喜欢", "别用", "别要", "别放", "别在", "别", "不该是", "不应该是",
            "我不喜欢");
    private static final List<String> TAILS = List.of("吧", "好了", "算了", "就行", "就行了", "就好", "就可以", "就可以了", "就够了", "就够", "行了", "了", "啊", "呢",
            "哈", "哦", "呀", "嘛", "谢谢", "这个", "的");
    /// Behind what is meant in the place of what was done.
    private static final List<String> BETTER = List.of("更好", "更好看", "比较好", "比较好看", "好一点", "好一些", "好点", "好看", "好看点", "好看一点", "好看些", "更合适",
            "比较合适", "合适", "合适点", "更好些", "可能更好", "会更好", "会好一点", "会好看点", "更舒服", "舒服点", "看着舒服", "看着更舒服", "才对", "才好", "顺眼", "更顺眼", "最好", "最合适",
            "更漂亮", "更清楚", "就更好", "效果更好");
    private static final List<String> WORSE = List.of("不好看", "不好", "不行", "不合适", "不太好", "不太行", "不喜欢", "难看", "太丑", "丑", "不搭", "不清楚", "看不清",
            "不舒服", "不对", "太难看", "不好听", "太土");
    private static final List<String> STAYS = List.of("不动", "别动", "不变", "不用动", "不要动", "保持不变", "留着", "保留", "不用改", "别改", "照旧", "不用管");
    private static final List<String> SAME = List.of("照着这个改", "照这个改", "照着改", "照这样改", "照这个来", "照着这个来", "照这样来", "照着来", "也照这样", "照此处理", "也照办",
            "照办", "也照做", "照做", "也这么改", "也这么弄", "也这么处理", "也这样改", "也如此", "也跟它一样", "跟它一样", "也跟着改", "跟着改", "也来一遍", "也来一下", "也要这样", "也弄成这样",
            "一样弄", "一样处理", "同样处理", "同样弄", "同理", "也是这样", "也是", "也跟它一个颜色", "跟它一个颜色", "也跟它一样", "也跟它一个样", "跟它一个样", "做同样的处理", "也做同样的处理",
            "也做一样的处理");
    private static final List<String> BEFORE = List.of("刚才", "刚刚", "之前", "以前", "原来", "原先", "原本", "最初", "一开始", "最开始", "本来", "开始", "先前",
            "上一版", "上个版本", "上一步", "上一个版本");
    private static final List<String> RETURNS = List.of("恢复成", "恢复到", "恢复", "还原成", "还原到", "还原", "改回到", "改回去", "改回来", "改回", "变回去", "变回来",
            "变回", "换回去", "换回来", "换回", "调回去", "调回来", "调回", "回到", "退回到", "退回", "退回去", "撤掉", "撤回", "撤销", "撤了", "撤回去", "复原", "保持", "留在", "按",
            "照");
    private static final List<String> AS = List.of("的样子", "的样", "那样", "那个样子", "那版", "那个版本", "的版本", "的", "样子", "原样", "去", "来", "一样", "的状态",
            "状态", "它", "这步", "这一步", "那步", "那一步", "这个", "一下");
    private static final List<String> HALFWAY = List.of("折中", "折中一下", "取中间", "取个中间", "取个中间值", "取中间值", "中间一点", "居中一点", "一半一半", "退一半",
            "往回退一半", "收一半", "回来一半", "回退一半", "往回一半", "退回一半", "收回一半", "介于两者之间", "两者之间", "往回收一半", "减一半");
    private static final List<String> PARTLY = List.of("收回来一些", "收回来一点", "收一点", "收一些", "收着点", "往回收一点", "往回收一些", "往回收", "收回一点", "收回一些",
            "退一点", "退一些", "往回退一点", "往回退一些", "往回退", "回调一点", "回调一些", "回调", "稍微收一点", "稍微退一点", "别那么猛", "没必要这么猛", "不用这么猛");
    private static final List<String> ABOUT = List.of("左右", "差不多", "大概", "大约", "的样子");

    private static final List<String> RATHER_NOT = List.of("还是算了", "还是不要了", "还是不弄了", "算了不要了", "算了还是不要了", "还是不改了", "算了不改了", "还是别改了", "不改了");
    /// What stands out of the others: the next words are about it.
    private static final List<String> APART = List.of("例外", "除外", "单独处理", "单独设", "不一样", "特殊一点", "另算");
    /// What is enough, fits together or is only a movement of the hand.
    private static final List<String> TOLD = List.of("够大了", "够了", "够小了", "够亮了", "够响了", "够快了", "够慢了", "大小可以", "可以了", "挺好", "挺好的", "正好", "刚好",
            "挪一下", "改一下", "换一下", "调一下", "动一下", "移一下", "重新弄一下", "留前面的", "保留前面的", "前面的留着", "统一一点", "保持一致", "好多了", "好一些了", "差不多了", "差不多");
    private static final List<String> TOGETHER = List.of("一致", "统一", "配套", "呼应", "搭配", "协调", "整齐", "这样才", "不然", "否则", "免得", "省得", "毕竟",
            "因为", "盖住", "盖过", "压住", "压过", "听不清", "听不见", "变味", "偏大", "偏小", "偏亮", "偏暗", "偏长", "偏短", "偏快", "偏慢");
    private static final List<String> THAN = List.of("比刚才", "比刚刚", "比现在", "比这个", "比之前", "比上次", "比这还", "比这");
    private static final List<String> COMPLAINTS = List.of("太", "有点", "有些", "过于", "还是太", "显得", "也太", "稍微有点", "略");

    private ChineseAmendments() {}

    /// What a text says when the words around are taken away; none where there are none.
    ///
    /// @param tells whether a part only says how something is
    static Optional<Amendment> of(String text, Predicate<String> tells) {
        Parts parts = new Parts();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '。';
            quoted = "“「『".indexOf(c) >= 0 || (quoted && "”」』".indexOf(c) < 0);
            if (i == text.length() || (!quoted && "，。！!；;,？?、~ ".indexOf(c) >= 0)) {
                parts.hear(text.substring(begin, i).strip(), tells);
                begin = i + 1;
            }
        }
        return parts.amendment();
    }

    /// The parts of a text, as they are heard.
    private static final class Parts {
        private final List<String> values = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final List<String> denied = new ArrayList<>();
        private Optional<Kind> whole = Optional.empty();
        private boolean corrects;
        private boolean plain;
        private boolean around;
        private final List<String> complaints = new ArrayList<>();
        private String topic = "";

        void hear(String said, Predicate<String> tells) {
            if (said.isEmpty()) {
                return;
            }
            if (back(said)) {
                whole = Optional.of(Kind.BACK);
                return;
            }
            if (halfway(said)) {
                whole = Optional.of(Kind.HALFWAY);
                return;
            }
            String front = Small.without(Small.without(said, LEADS), List.of("算了", "还是", "我", "那"));
            if (TOLD.contains(tailed(front)) || TOLD.contains(front) || TOGETHER.stream().anyMatch(front::contains)) {
                told.add(front);
                return;
            }
            Optional<String> apart = APART.stream().filter(tailed(front)::endsWith).findFirst();
            if (apart.isPresent() && topic.isEmpty()) {
                topic = tailed(front).substring(0, tailed(front).length() - apart.get().length());
                plain = true;
                return;
            }
            Optional<String> not = Small.behind(front, DENIES).map(Parts::tailed).filter(rest -> !rest.isEmpty());
            if (not.isPresent()) {
                around = true;
                denied.add(not.get());
                return;
            }
            Optional<String> worse = WORSE.stream().filter(front::endsWith).findFirst()
                    .map(word -> tailed(front.substring(0, front.length() - word.length()))).filter(rest -> !rest.isEmpty());
            if (worse.isPresent()) {
                denied.add(worse.get());
                return;
            }
            boolean stays = STAYS.stream().anyMatch(tailed(front)::endsWith);
            boolean limit = front.startsWith("还是要比") || front.startsWith("还要比") || front.startsWith("要比") || front.startsWith("仍然要比");
            if (stays || limit) {
                around = true;
                return;
            }
            if (COMPLAINTS.stream().anyMatch(front::startsWith)) {
                complaints.add(front);
                return;
            }
            if (whole.isPresent() && front.contains("喜欢")) {
                return;
            }
            String value = Small.without(said, LEADS);
            Optional<String> than = Small.behind(value, THAN);
            if (than.isPresent()) {
                plain = true;
                value = "再" + Small.without(than.get(), List.of("还要", "还", "更要", "更", "再", "要"));
            }
            for (Optional<String> next = Small.behind(value, INSTEAD); next.isPresent(); next = Small.behind(value, INSTEAD)) {
                corrects = true;
                plain |= !value.startsWith("换") && !value.startsWith("改") && !value.startsWith("变");
                value = Small.without(next.get(), LEADS);
            }
            value = better(value);
            value = same(value);
            if (!topic.isEmpty()) {
                value = topic + Small.without(value, List.of("给它", "让它", "它", "把它"));
                topic = "";
            }
            around |= !value.equals(said);
            if (value.isEmpty()) {
                return;
            }
            (tells.test(value) ? told : values).add(value);
        }

        Optional<Amendment> amendment() {
            boolean idle = values.stream().allMatch(value -> value.contains("太") || value.contains("过了") || value.contains("喜欢"));
            if (whole.isPresent() && idle) {
                return Optional.of(new Amendment(whole.get(), List.of(), denied, told, "", true, true));
            }
            if (values.isEmpty()) {
                values.addAll(complaints);
                complaints.clear();
            }
            told.addAll(complaints);
            boolean any = around || !told.isEmpty() || !denied.isEmpty();
            return whole.isPresent() || values.isEmpty() || !any
                    ? Optional.empty()
                    : Optional.of(new Amendment(Kind.VALUE, values, denied, told, "", corrects, plain));
        }

        private String better(String said) {
            String value = tailed(said);
            Optional<String> end = BETTER.stream().filter(value::endsWith).max(Comparator.comparingInt(String::length));
            if (end.isEmpty() || end.get().length() == value.length()) {
                return value;
            }
            corrects = true;
            plain = true;
            String rest = value.substring(0, value.length() - end.get().length());
            return tailed(rest.endsWith("会") || rest.endsWith("更") || rest.endsWith("要") || rest.endsWith("可能")
                    ? rest.substring(0, rest.length() - 1)
                    : rest);
        }

        /// "This one as well", in the words that are known.
        private String same(String said) {
            Optional<String> end = SAME.stream().filter(said::endsWith).max(Comparator.comparingInt(String::length));
            String rest = end.map(words -> said.substring(0, said.length() - words.length())).orElse("");
            String named = rest.startsWith("对") ? rest.substring(1) : rest;
            plain |= !named.isEmpty();
            return named.isEmpty() ? said : named + "也一样";
        }

        private static String tailed(String said) {
            String rest = Small.trimmed(said, Small.ENDINGS);
            for (boolean more = true; more;) {
                String now = rest;
                Optional<String> end = TAILS.stream().filter(word -> now.endsWith(word) && now.length() > word.length())
                        .filter(word -> !word.equals("的")).findFirst();
                more = end.isPresent();
                rest = end.map(word -> now.substring(0, now.length() - word.length())).orElse(now);
            }
            return rest;
        }

        /// "As it was before": a word of going back with one of before, and nothing else.
        private static boolean back(String said) {
            if (RATHER_NOT.contains(Small.trimmed(said, Small.ENDINGS))) {
                return true;
            }
            String front = Small.without(Small.without(said, List.of("算了", "还是", "给我", "帮我", "把它", "把这个", "请", "那", "就", "先", "我想", "我要",
                    "再", "直接", "不对", "嗯", "唉", "哎", "不", "我更喜欢", "更喜欢", "我喜欢")), LEADS);
            String rest = tailed(front);
            boolean better = BETTER.stream().anyMatch(word -> tailed(said).endsWith(word)) || tailed(said).endsWith("好");
            Optional<String> returns = Small.behind(rest, RETURNS);
            if (returns.isPresent()) {
                boolean bare = !Small.behind(rest, List.of("保持", "留在", "按", "照")).isPresent();
                String what = returns.get();
                boolean before = BEFORE.stream().anyMatch(what::contains);
                return (bare || before) && Small.without(Small.without(Small.without(what, AS), BEFORE), AS).isEmpty();
            }
            Optional<String> was = Small.behind(rest, BEFORE);
            return was.isPresent() && better
                    && Small.without(Small.without(was.get(), AS), List.of("更", "比较", "好", "看", "的", "点", "一点", "一些")).isEmpty();
        }

        private static boolean halfway(String said) {
            String rest = Small.trimmed(tailed(Small.without(said, LEADS)), "");
            for (String word : ABOUT) {
                rest = rest.endsWith(word) ? rest.substring(0, rest.length() - word.length()) : rest;
            }
            String value = tailed(rest);
            return HALFWAY.contains(value) || PARTLY.contains(value);
        }
    }
}
