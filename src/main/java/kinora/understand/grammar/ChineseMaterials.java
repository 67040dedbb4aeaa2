package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import kinora.understand.Target;
import kinora.understand.Target.Kind;

/// Chinese phrases whose words mean nothing one by one: material ("this 45-minute recording of a live stream"), what shall be seen in an excerpt, and how something is said to be.
///
/// Whatever is said of material only tells which is meant, so that the whole phrase is one piece. Where a word of it names something in the scene, it is left to the rules of names.
final class ChineseMaterials {
    /// What every character of a phrase explains.
    private static final double CHARACTER = 1.05;
    private static final double SMALL = 0.4;
    /// Names have no more characters.
    private static final int BRIEF = 6;

    /// Characters with which something is done, or which join: none of them stands within a phrase for material.
    private static final String WITHIN = "[^把将给剪删换加改调变弄搞配插移拆切并停到在从用跟与让使做成张首，、。,.;:!?；：！？\\n]";
    private static final String THIS = "(?:我们?|咱们?|他|她)?(?:的)?(?:这|那|该|此)一?(?:个|段|条|部|支|份|些|场|期|节|次)?(?:关于)?";
    private static final String MINE = "(?:我们?|咱们?|俺)(?:家)?(?:自己)?(?:的|(?:昨天|今天|上次|上周|刚才|刚刚|之前|去年|周末)?(?:拍|录|剪|做|传|上传|发)(?:好|下来)?的)(?:那|这)?(?:个|段|条|部|支|些)?";
    private static final String FILM = "(?:短视频|小视频|长视频|原视频|视频|录像|录屏|影片|短片|片子|vlog|mv|直播回放|直播|口播|访谈|讲座|网课|播客|纪录片|电影|会议|比赛|赛事|演讲|晚会|课程)(?:录像|录屏|视频|片段|素材|回放|内容|成片)?";
    private static final Pattern MATERIAL = Pattern.compile("(?:" + THIS + "|" + MINE + ")(" + WITHIN + "{0,14}?)(" + FILM + ")");
    private static final Pattern BEST = Pattern.compile(
            "(?:" + THIS + "|" + MINE + ")(" + WITHIN + "{2,16}?)(?:精华|集锦|高光|名场面|高能|看点|爆点|金句|干货|精彩)(?:片段|瞬间|时刻|合集|部分|内容|集锦|镜头|画面)?");
    private static final Pattern STUFF = Pattern.compile("(?:" + THIS + "|" + MINE + ")(" + WITHIN + "{1,12}?)(素材)");

    /// What shall be seen, up to the end of the sentence.
    private static final Pattern CONTENTS = Pattern
            .compile("(?:主要|必须|需要|一定|里面|其中|请|并|且|也)?(?:要|得)?(?:包含|包括|涵盖|囊括|收录|聚焦|突出展示|重点展示|重点突出|含有|要有|保留)(?:了|住)?([^。;!?；！？\\n]{2,80})");
    private static final Pattern NUMBERED = Pattern.compile("^(?:最?[前后头]|第|倒数)(?:面|边)?的?[\\d一二三四五六七八九十两几]");
    private static final Pattern PICKED = Pattern.compile(
            "(?:剪|剪辑|找|挑|截|截取|提取|抓取|选|摘|抠|切|分离|筛选)出(?:来)?(?:所有|全部|里面|其中)?(?:的)?([^，。,.;!?；！？\\n]{1,24}?)(?:的)?(?:场景|画面|镜头|片段|瞬间|部分|场面|段落|时刻|内容)(?!换|改|变)");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?:拆|剪|切|分|裁|剪辑|截|拆分|拆解|切分|制作|生成|做|出)(?:成|出|为|作)?(?:[2-9]|\\d\\d|[两二三四五六七八九十几多])(?:几)?(?:条|个|段|支|份)(?=(?:适合|能发)?(?:的)?(?:抖音|快手|小红书|视频号|b站|竖屏|横屏|竖版|精彩|爆款|高光|独立|完整|不同|\\d+秒)*(?:的)?(?:短视频|切片|小视频|短片|精彩片段|爆款|作品))");
    private static final Pattern SLICES = Pattern.compile(
            "(?:切|剪|拆|分|截|裁|剪辑)(?:成|出|为)(?:一个个|一段段|一条条|多个|多段|多条|若干|几个)?[^，。,.;!?；！？\\n]{0,9}?(?:切片|小片段|介绍片段|讲解片段|展示片段|精彩片段|高光片段|短片段|素材片段)");
    private static final Pattern TURNED = Pattern.compile("(?:横屏|横版|横的|竖屏|竖版|竖的)(?:视频)?(?:改|换|转|变|切)(?:成|为|到|换成|换为)?(横屏|横版|横的|竖屏|竖版|竖的)");
    private static final Set<String> SEEN = Set.of("画面", "镜头", "场面", "片段", "场景", "瞬间", "时刻", "回放", "动作", "人群", "特写", "细节", "环节", "进球", "扣篮",
            "星空", "日出", "日落", "日照", "笑声", "表情", "对话", "台词", "高潮", "精彩");
    private static final List<String> CRAFT = List.of("音乐", "配乐", "bgm", "字幕", "标题", "转场", "片头", "片尾", "logo", "特效", "滤镜", "封面", "配音", "旁白",
            "文字", "水印", "秒", "竖屏", "横屏", "动画", "调色");
    private static final Pattern SHOWN_BEHIND = Pattern.compile(
            "(?:(?:这|那)?(?:张|个|些)|第[\\d一二三四五六七八九十]+张)?(?:照片|图片|图|相片|证件照|人像|人物|主体|产品|商品|人)(?:里|上|身后|后面)?的?背景(?:颜色|色|图)?(?:都|全)?(?:换|改|变|弄|替换|设置|设|调|做|p)(?:成|为|掉|一下|个)?[^，。,!?！？]{0,12}");
    private static final Pattern GROUND = Pattern
            .compile("(?:换|改|变|弄|做|p|调|设)(?:成|为|个|作)?(?:证件照)?(?:红|蓝)(?:色)?底(?:色)?(?!字|条|框|板)(?:照片|照|图片|图)?");
    /// How long a film may be somewhere, before what shall be done about it.
    private static final Pattern LIMIT = Pattern.compile(
            "(?:抖音|快手|朋友圈|微信|小红书|视频号|b站|微博|群里|平台|网站)?(?:里|上)?(?:只能|最多只能|最多能|最多|只让|只许|限制)(?:发|传|放|上传|支持)(?:个|段)?[\\d一二三四五六七八九十半两]{1,4}(?:秒|分钟)(?:的视频|的)?(?=[，,。 ])");
    private static final Pattern PUT_IN = Pattern.compile(
            "(?:照片|图片|图|视频|画面)(?:里|中|上)?的?(?:这|那)?(?:个|位|只|些)?(?:人|人物|主体|女孩|男孩|女生|男生|孩子|宝宝|狗|猫|产品|东西)(?:给|也|都)?(?:我)?(?:放|p|贴|移|合成|抠|融|搬|加)(?:进|到|入|上|出|在)[^，。,!?！？]{0,10}");
    private static final Pattern LIKE_IT = Pattern.compile(
            "(?:参考|参照|模仿|仿照|照着|按照|按|仿|学|借鉴|跟着)(?:一下)?(?:这|那|上)?(?:张|个|幅|段|条)?(?:参考)?(?:图|图片|照片|视频|片子|样片|例子|案例|海报)(?:的|里的|上的)?(?:风格|构图|样式|色调|排版|效果|感觉|设计|配色|画风|和|与|、|来|做|生成|剪)*");

    private final List<Token> tokens;
    private final Names names;
    private final StringBuilder said = new StringBuilder();
    private final List<Integer> at = new ArrayList<>();

    private ChineseMaterials(List<Token> tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        for (int i = 0; i < tokens.size(); i++) {
            String word = Characters.simplified(tokens.get(i).word().toLowerCase(Locale.ROOT));
            for (int k = 0; k < word.length(); k++) {
                at.add(i);
            }
            said.append(word);
        }
    }

    /// The pieces that such phrases are.
    ///
    /// @param words the pieces of all words
    static List<Piece> of(List<Token> tokens, List<Piece> words, Names names) {
        ChineseMaterials all = new ChineseMaterials(tokens, names);
        List<Piece> pieces = new ArrayList<>();
        all.material(pieces);
        all.topic(SHOWN_BEHIND, "BACKGROUND_REPLACE", pieces);
        if (!all.said.toString().contains("字") && !all.said.toString().contains("标题")) {
            all.topic(GROUND, "BACKGROUND_REPLACE", pieces);
        }
        all.topic(PUT_IN, "BACKGROUND_REMOVAL", pieces);
        all.topic(LIKE_IT, "STYLE_TRANSFER", pieces);
        all.topic(SEVERAL, "FIND_MOMENTS", pieces);
        all.topic(SLICES, "FIND_MOMENTS", pieces);
        all.topic(BEST, "FIND_MOMENTS", pieces);
        all.limits(pieces);
        all.turned(pieces);
        all.moments(pieces);
        all.manners(words, pieces);
        return pieces;
    }

    /// Takes out words within material that would be wishes: a voice-over that is there already, an occasion.
    static void hidden(List<Piece> words, List<Piece> phrases) {
        List<Piece> material = phrases.stream().filter(piece -> piece.sort() == Sort.TARGET).toList();
        words.removeIf(word -> word.sort() == Sort.TOPIC
                && material.stream().anyMatch(piece -> word.from() >= piece.from() && word.to() <= piece.to()));
    }

    private void material(List<Piece> pieces) {
        for (Matcher found = MATERIAL.matcher(said); found.find();) {
            boolean plain = found.group(1).isEmpty() && "视频片子".contains(found.group(2));
            if (!plain && !named(found.group(1) + found.group(2))) {
                add(pieces, Sort.TARGET, new Target.Whole(), found.start(), found.end(), CHARACTER);
                add(pieces, Sort.FILM, "", found.start(), found.end(), CHARACTER);
            }
        }
        for (Matcher found = STUFF.matcher(said); found.find();) {
            if (!named(found.group(1))) {
                add(pieces, Sort.TARGET, new Target.All(Kind.SHOT), found.start(), found.end(), CHARACTER);
            }
        }
    }

    /// "From wide to tall": what it becomes.
    private void turned(List<Piece> pieces) {
        for (Matcher found = TURNED.matcher(said); found.find();) {
            add(pieces, Sort.SHAPE, found.group(1).startsWith("竖") ? "9:16" : "16:9", found.start(), found.end(), CHARACTER);
        }
    }

    private void limits(List<Piece> pieces) {
        for (Matcher found = LIMIT.matcher(said); found.find();) {
            add(pieces, Sort.FILLER, "", found.start(), found.end(), CHARACTER);
        }
    }

    private void topic(Pattern pattern, String topic, List<Piece> pieces) {
        for (Matcher found = pattern.matcher(said); found.find();) {
            add(pieces, Sort.TOPIC, topic, found.start(), found.end(), CHARACTER);
        }
    }

    /// What nobody can find in a video but by looking.
    private void moments(List<Piece> pieces) {
        for (Matcher found = CONTENTS.matcher(said); found.find();) {
            String what = found.group(1);
            if (!NUMBERED.matcher(what).find() && SEEN.stream().anyMatch(what::contains) && CRAFT.stream().noneMatch(what::contains)
                    && !named(what)) {
                add(pieces, Sort.TOPIC, "FIND_MOMENTS", found.start(), found.end(), CHARACTER);
            }
        }
        for (Matcher found = PICKED.matcher(said); found.find();) {
            if (!named(found.group(1)) && CRAFT.stream().noneMatch(found.group(1)::contains)) {
                add(pieces, Sort.TOPIC, "FIND_MOMENTS", found.start(), found.end(), CHARACTER);
            }
        }
    }

    /// "Some wistful kind of music": words that nobody knows before a thing of the craft only tell how it shall be.
    private void manners(List<Piece> words, List<Piece> pieces) {
        boolean[] known = new boolean[tokens.size() + 1];
        for (Piece piece : words) {
            boolean strange = piece.sort() == Sort.LISTED || (piece.sort() == Sort.NOUN && piece.weight() < 0.5)
                    || piece.sort() == Sort.TEXT;
            for (int i = piece.from(); !strange && i < piece.to(); i++) {
                known[i] = true;
            }
        }
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int of = i;
            boolean thing = "的".equals(tokens.get(i).word()) && words.stream()
                    .anyMatch(piece -> piece.from() == of + 1 && (piece.sort() == Sort.KIND || piece.sort() == Sort.TRANSITION
                            || piece.sort() == Sort.EFFECT || piece.sort() == Sort.MUSIC_STYLE) && piece.to() - piece.from() >= 2);
            int from = i;
            while (from > 0 && i - from < 8 && !known[from - 1] && ChineseNouns.is(tokens.get(from - 1))) {
                from--;
            }
            if (thing && from < i && from > 0) {
                pieces.add(new Piece(Sort.FILLER, "", from, i + 1, SMALL * (i + 1 - from), false));
            }
        }
    }

    /// Whether words name something in the scene; much that is said of it names nothing, although a word of it may be there too.
    private boolean named(String words) {
        return words.length() <= BRIEF && IntStream.range(0, words.length() - 1).mapToObj(i -> words.substring(i, i + 2))
                .anyMatch(two -> !FILM.contains(two) && two.indexOf('的') < 0 && names.seen().stream().anyMatch(one -> one.contains(two)));
    }

    private void add(List<Piece> pieces, Sort sort, Object value, int begin, int end, double weight) {
        int from = at.get(begin);
        int to = at.get(end - 1) + 1;
        boolean whole = (begin == 0 || at.get(begin - 1) != from) && (end == at.size() || !at.get(end).equals(to - 1));
        if (whole && to > from) {
            pieces.add(new Piece(sort, value, from, to, weight * (to - from) + 0.2, false));
        }
    }
}
