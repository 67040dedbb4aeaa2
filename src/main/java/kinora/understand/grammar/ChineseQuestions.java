package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;
import static kinora.understand.grammar.Rule.weighted;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Target.Quality;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese questions about the film that is there. What is asked about stands before or behind the word that asks, or without one behind "tell me": a property, a thing, what was done, what is missing.
final class ChineseQuestions {
    static final String WORDS = """
            TELL: 请问|请问一下|请问下|想知道|我想知道|想问|想问一下|想问下|问一下|问下|想了解|告诉我|告诉我一下|跟我说|跟我说说|跟我说一下|和我说|给我说|说一下|说下|说说|列一下|列下|列出来|列出|列个清单|列个表|念给我|念给我看看|念给我听|念给我听听|读给我|读给我听|给我看看|给我看一下|帮我看看|帮我看一下|帮我看下|看看|看一下|看下|看一眼|瞧瞧|查一下|查下|查查|查看|查一查|数一数|数一下|报一下|解释一下|解释下|确认一下|确认下|想确认
            TELL list: 列下|列一下|列出来|列出|列个清单|列个表|列给我|列给我看|列给我看看|列一列|列列|列表|清单|一览|明细|目录|列出来看看|里面都放了啥|里面都有啥|里面放了什么|里面放了啥|里面都放了什么|里面有什么|里面都有什么|都放了啥|都放了什么|放了哪些东西|里面都是什么|里面都是啥|都用了哪些素材|用了哪些素材|用了什么素材
            WH many: 百分之几|百分之多少|百分之多|是几|为几|到几|多少条|多少句|多少首|多少种|多少行|几行|几处|多少处|几分之几
            WH long: 多少时间|多少分钟|多少秒钟|几分几秒|有几秒|有几分钟|多长的|多久的|几秒钟|多少分多少秒|要多久|多少分
            WH which: 哪几句|哪几行|哪句|哪行|哪一句|哪几首|哪几个字|哪几条|哪条|哪些个|都是哪些|都有哪几|是哪首|哪几种|哪几处|哪些地方|哪首歌
            WH what: 是啥|叫啥|啥名|叫啥名|叫什么名|叫什么名字|都是什么|都是啥|都有什么|都有啥|有啥|什么歌名|些什么|些啥|的啥|甚么|是甚么|叫甚么|是什么名字|是什么内容
            WH why: 原因是什么|什么原因|什么缘故|怎么回事|咋回事|为毛
            FILLER: 帮我看看|帮我看一下|帮我看下|给我看看|给我看一下|看看|看一下|看下|看一眼|瞧瞧|查一下|查下|查查|查看|查一查|说一下|说下|怎么样|咋样|跟我说|和我说
            WH can: 你能干啥|你都能干啥|能干些什么|能做些什么|都会什么|都会啥|你都会啥|你都会什么|都有什么功能|都有哪些功能|你会些什么|能干些啥|有什么本事|你能帮我做什么|你能帮我干什么|你都能做什么|都能做什么|都能干什么|都能干嘛
            WH where: 第几段|第几幕|哪个地方|什么位置|在什么位置|在什么地方|在哪一段|放哪了|放在哪了|跑哪去了|排第几|排在第几|排第几个|排在哪
            WH when: 第几秒|在第几秒|在几秒|第几秒出现|第几秒开始|几秒开始|几秒出现|第几秒出来|几秒的时候|第几分钟|哪个时间|什么时间|什么时间点|从第几秒|几秒到几秒|从几秒到几秒
            ABOUT CHANGED: 具体改了什么|都改了什么|都改了啥|改动了什么|改动了哪些|改了哪里|改了哪儿|动了哪里|动了哪些|动了哪儿|动了啥|变了哪里|变了啥|什么改动|什么变化|哪些改动|哪些变化|哪些修改|什么修改|什么变动|改了些什么|改了些啥|修改了哪些|修改了哪里|调整了什么|调整了哪些|有啥变化|有啥不同|有什么不同|有什么不一样|有什么区别|做了哪些改动|做了哪些调整|干了什么|干了啥|做过什么|改过什么|改过哪些
            ABOUT LEFT_OUT: 片子里没有|视频里没有|里面没有|影片里没有|成片里没有|片里没有|去掉的原因|被去掉|被删|被删掉|被删了|被漏掉|漏掉|漏掉了|少了|没看到|没看见|没见到|没见着|找不到|消失了|不见|没了|没有了|不在里面|不在片子里|没在里面|没在片子里|落下了|丢了|落下
            SORT: 排列顺序|播放顺序|出场顺序|先后次序
            """;

    /// "Was not put in", "not used", "not picked": the words for it in every order that they have.
    static final List<Rule> RULES = List.of( //
            weighted(Sort.WH, 0.3, "怎/咋 么? 没/不", m -> "why"), //
            weighted(Sort.ABOUT, 1.2, "没/未/沒 有? 被? 用/选/放/收/加/剪/编/挑/出/排/采 到/上/进/中/过/入/现/着/用? 去/来/里/到/片? 里/面/子?", m -> "LEFT_OUT"), //
            weighted(Sort.ABOUT, 0.6, "不 用/选/放", m -> "LEFT_OUT"), //
            weighted(Sort.ABOUT, 1.2, "被/给 剔/筛/淘/刷/砍/略/漏/落/扔/丢/排/拿 掉/除/汰/下/去/过? 了? 出? 去?", m -> "LEFT_OUT"), //
            weighted(Sort.HAVING, 1.2, "没/未 有? 被? 用/选/放/收/加/剪/编/挑/出/排/采 到/上/进/中/过/入/现/着/用 去/来/里/到/片? 里/面/子?", m -> "UNUSED"));

    static final List<Frame> ALL = List.of(Frame.any("zh film question", 1.4,
            EnumSet.of(Sort.WH, Sort.TELL, Sort.ABOUT, Sort.HAVING, Sort.BY_NAME, Sort.STATUS), ChineseQuestions::question));

    /// Whoever says one of these, and not that it was done, wants something done.
    private static final Set<Sort> DEEDS = EnumSet.of(Sort.REMOVE, Sort.REPLACE, Sort.SWAP, Sort.TRIM, Sort.SPLIT, Sort.SHORTEN,
            Sort.LENGTHEN, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.BACKWARDS, Sort.FREEZE, Sort.MUTE, Sort.FADE, Sort.ROTATE, Sort.MIRROR,
            Sort.CROP, Sort.ZOOM, Sort.UNDO, Sort.RESET, Sort.EXPORT, Sort.BRIGHTEN, Sort.ADD, Sort.WRITE, Sort.DUPLICATE, Sort.OVERLAY_AS,
            Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.UNMUTE, Sort.KEEP, Sort.SHUFFLE, Sort.MOVE, Sort.UPLOAD);
    /// What is done again and again while a film runs, and is no wish beside a word that asks.
    private static final Set<String> RUNS = Set.of("导出来", "导出", "用", "放", "播", "播放", "显示", "出现", "要", "有", "打", "写", "来", "去", "长", "大",
            "高", "小", "文件", "小声", "快", "慢", "响", "改动", "变", "动", "改");
    /// What tells that something was done.
    private static final String DONE = "了过的完着到";
    private static final Set<String> NO = Set.of("没", "没有", "未", "不", "被", "没被", "怎么不", "怎么没", "为什么没", "有没有", "所");
    private static final Set<Kind> MATERIAL = EnumSet.of(Kind.PHOTO, Kind.CLIP, Kind.VIDEO, Kind.SHOT);
    private static final List<String> ASKING = List.of("什么", "多", "哪", "怎", "几", "啥", "甚么");

    private ChineseQuestions() {}

    private static Optional<List<Wish>> question(Clause clause) {
        boolean told = clause.has(Sort.TELL);
        boolean asks = clause.tiles().stream().anyMatch(tile -> asks(clause, tile)) || nameless(clause);
        if (clause.has(Sort.STATUS) && (told || clause.has(Sort.SHOW)) && !clause.has(Sort.TEXT, Sort.PLACE) && !wished(clause)) {
            clause.use(clause.tiles());
            return wish(new Wish.Act(Wish.Act.Which.STATUS));
        }
        Optional<Wish> whether = asks ? Optional.empty() : whether(clause);
        if (whether.isPresent() && !wished(clause)) {
            clause.use(clause.tiles());
            return wish(whether.get());
        }
        boolean text = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.TEXT) && !tile.is(Sort.WH) && !tile.is(Sort.TARGET));
        boolean object = clause.text().contains("把") && !told && !clause.hasValue(Sort.WH, "why");
        if ((!told && !asks) || object || wished(clause) || text || clause.has(Sort.QUANTITY, Sort.PERCENT, Sort.PLATFORM)) {
            return no();
        }
        return about(clause, asks).map(question -> {
            clause.use(clause.tiles());
            return List.<Wish>of(question);
        });
    }

    /// "The name of the music is …": what is left out is asked for.
    private static boolean nameless(Clause clause) {
        String said = Small.trimmed(clause.text().strip(), "？?。.");
        return clause.has(Sort.BY_NAME) && (said.endsWith("是") || said.endsWith("呢"));
    }

    /// Whether a tile is a word that asks for something, and not for yes or no.
    private static boolean asks(Clause clause, Tile tile) {
        boolean open = tile.as(Sort.WH).filter(piece -> !piece.text().equals("is") && !piece.text().equals("can")).isPresent();
        return open || (tile.is(Sort.ABOUT) && ASKING.stream().anyMatch(clause.textOf(tile)::contains));
    }

    /// Whether something shall be done: a verb that neither tells what was done nor only how the film runs.
    private static boolean wished(Clause clause) {
        List<Tile> tiles = clause.tiles();
        if (clause.hasValue(Sort.ABOUT, "CHANGED")) {
            return false;
        }
        for (int i = 0; i < tiles.size(); i++) {
            Tile tile = tiles.get(i);
            String said = clause.textOf(tile);
            boolean deed = tile.isAny(DEEDS) && !tile.is(Sort.ABOUT) && !tile.is(Sort.HAVING) && !tile.is(Sort.FILLER) && !tile.is(Sort.WH)
                    && !tile.is(Sort.TARGET) && !tile.is(Sort.TELL) && !RUNS.contains(said);
            boolean done = DONE.indexOf(said.charAt(said.length() - 1)) >= 0 || (i > 0 && NO.contains(clause.textOf(tiles.get(i - 1))))
                    || (i + 1 < tiles.size() && DONE.indexOf(clause.textOf(tiles.get(i + 1)).charAt(0)) >= 0);
            if (deed && !done) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> WISHES = Set.of("更", "别的", "其他", "点", "能", "可以", "想", "给", "帮", "再", "让", "把", "换", "改");

    /// "Is there music?", "is it upright or wide?": what the film has of it.
    private static Optional<Wish> whether(Clause clause) {
        String said = clause.text();
        boolean either = said.contains("还是") && !said.contains("，") && !said.contains(",") && !said.endsWith("吧");
        if (either && clause.tiles().stream().filter(tile -> tile.is(Sort.SHAPE)).count() > 1) {
            return of(About.SIZE, new Target.Unsaid());
        }
        boolean there = said.contains("有没有") || (clause.hasValue(Sort.WH, "is") && said.contains("有"));
        if (!there || clause.hasValue(Sort.ABOUT, "LEFT_OUT") || clause.hasValue(Sort.HAVING, "UNUSED")
                || WISHES.stream().anyMatch(said::contains)) {
            return Optional.empty();
        }
        Optional<Target> clip = thing(clause, target -> Kinds.shot(target) && Kinds.named(target) && !(target instanceof Target.All));
        if (clip.isPresent() && said.contains("声")) {
            return of(About.LOUDNESS, clip.get());
        }
        return thing(clause, target -> !Kinds.shot(target) && Kinds.named(target)).flatMap(target -> Kinds.text(target)
                ? of(About.TITLES, new Target.Unsaid())
                : Kinds.of(target) == Kind.MUSIC
                        ? of(About.MUSIC, target)
                        : Kinds.join(target)
                                ? of(About.TRANSITIONS, new Target.Unsaid())
                                : Kinds.effect(target) ? of(About.EFFECTS, new Target.Unsaid()) : Optional.empty());
    }

    private static Optional<Wish> about(Clause clause, boolean asks) {
        boolean why = clause.hasValue(Sort.WH, "why", "how", "where") || clause.text().contains("原因");
        boolean which = clause.hasValue(Sort.WH, "which", "what", "many") || nameless(clause);
        boolean told = clause.has(Sort.TELL);
        if (clause.hasValue(Sort.ABOUT, "CHANGED")) {
            return of(About.WHAT_CHANGED, new Target.Unsaid());
        }
        boolean out = clause.hasValue(Sort.ABOUT, "LEFT_OUT") || clause.hasValue(Sort.HAVING, "UNUSED")
                || thing(clause, target -> target instanceof Target.Having(Kind _, Quality quality) && quality == Quality.UNUSED)
                        .isPresent();
        if (out || (clause.has(Sort.REST) && !why && thing(clause, target -> !Kinds.shot(target)).isEmpty())) {
            return missing(clause, out && why, which || told);
        }
        boolean file = clause.has(Sort.COMPRESS) && (clause.text().contains("文件") || clause.text().contains("体积"));
        if (file && clause.hasValue(Sort.ABOUT, "SIZE")) {
            return of(About.FILE_SIZE, new Target.Unsaid());
        }
        if (clause.hasValue(Sort.WH, "why", "how", "can")) {
            return Optional.empty();
        }
        Optional<Target> choice = USABLE.stream().anyMatch(clause.text()::contains) && (which || told)
                ? thing(clause, target -> Kinds.effect(target) || Kinds.join(target))
                : Optional.empty();
        if (choice.isPresent()) {
            return of(About.HOW, new Target.The(Kinds.of(choice.get())));
        }
        boolean lists = clause.hasValue(Sort.TELL, "list")
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.WH) && !tile.is(Sort.TELL))
                && thing(clause, target -> !Kinds.shot(target) && !(target instanceof Target.Whole)).isEmpty();
        if (lists) {
            return of(About.WHICH, new Target.Unsaid());
        }
        return measured(clause, which || told, told).or(() -> placed(clause)).or(() -> named(clause, which || told, asks));
    }

    /// What is not in the film: why one thing is not, or which are not.
    private static Optional<Wish> missing(Clause clause, boolean why, boolean which) {
        Optional<Target> one = thing(clause, target -> target instanceof Target.Named || target instanceof Target.Nth);
        if (why || (!which && one.isPresent())) {
            return of(About.WHY_LEFT_OUT, one.map(ChineseQuestions::plain).orElse(new Target.Unsaid()));
        }
        Kind kind = clause.tiles().stream()
                .flatMap(tile -> tile.as(Sort.TARGET).map(piece -> Kinds.of((Target) piece.value()))
                        .or(() -> tile.as(Sort.KIND).map(piece -> Kind.valueOf(piece.text()))).stream())
                .filter(MATERIAL::contains).findFirst().orElse(Kind.ANY);
        boolean said = clause.text().contains("照片") || clause.text().contains("图") || kind == Kind.CLIP;
        return which ? of(About.WHICH, new Target.Having(said ? kind : Kind.ANY, Quality.UNUSED)) : Optional.empty();
    }

    /// "That photo of the waves" may lie among the files: it is looked for by what it shows.
    private static Target plain(Target target) {
        return target instanceof Target.Named(Kind _, String words) ? new Target.Named(Kind.ANY, words) : target;
    }

    /// Where in the film something is, and when it comes.
    private static Optional<Wish> placed(Clause clause) {
        boolean where = clause.hasValue(Sort.WH, "where", "when");
        return where
                ? thing(clause, target -> Kinds.named(target) && !(target instanceof Target.All)).flatMap(target -> of(About.WHERE, target))
                : Optional.empty();
    }

    private static final Map<String, About> PROPERTIES = Map.of("volume", About.LOUDNESS, "length", About.LENGTH, "speed", About.SPEED,
            "rate", About.SIZE);

    /// A property of something: how loud, how long, how fast, how large.
    private static Optional<Wish> measured(Clause clause, boolean which, boolean told) {
        Optional<About> property = clause.tiles().stream().flatMap(tile -> tile.as(Sort.PROPERTY).stream())
                .flatMap(piece -> Optional.ofNullable(PROPERTIES.get(piece.text())).stream()).findFirst();
        boolean large = clause.hasValue(Sort.ABOUT, "SIZE");
        boolean lasts = clause.hasValue(Sort.WH, "long") || (property.filter(About.LENGTH::equals).isPresent() && (which || large || told));
        Optional<Target> sound = thing(clause, Kinds::sound).or(() -> of(clause));
        boolean own = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.OWN));
        boolean loud = (property.filter(About.LOUDNESS::equals).isPresent() && (which || large || told))
                || ((own || sound.isPresent()) && large);
        boolean open = sound.filter(one -> Kinds.of(one) == Kind.MUSIC).isPresent() && amount(clause);
        if (loud || open) {
            return of(About.LOUDNESS,
                    sound.or(() -> thing(clause, target -> Kinds.shot(target) && Kinds.named(target))).orElse(new Target.The(Kind.MUSIC)));
        }
        if (lasts) {
            return of(About.LENGTH, thing(clause, ChineseQuestions::lasting).orElse(new Target.Unsaid()));
        }
        if (property.isPresent() && which) {
            return of(property.get(), thing(clause, Kinds::named).orElse(new Target.Unsaid()));
        }
        boolean shape = clause.has(Sort.CANVAS, Sort.SIZE) || large;
        return shape && (which || large || told) && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.ASKED) && !tile.is(Sort.CANVAS))
                && thing(clause, Kinds::named).isEmpty() ? of(About.SIZE, new Target.Unsaid()) : Optional.empty();
    }

    /// "Up to how much": an amount, and no number of things.
    private static boolean amount(Clause clause) {
        return clause.tiles().stream().filter(tile -> tile.as(Sort.WH, "many").isPresent()).map(clause::textOf)
                .anyMatch(said -> said.contains("百分") || said.endsWith("多少") || said.endsWith("几"));
    }

    private static boolean lasting(Target target) {
        return Kinds.named(target) && !(target instanceof Target.All all && all.kind() == Kind.CLIP);
    }

    /// The music within "the music now …", which could be a stretch of time.
    private static Optional<Target> of(Clause clause) {
        return clause.tiles().stream()
                .flatMap(tile -> tile.as(Sort.OWN).map(piece -> (Target) piece.value())
                        .or(() -> tile.as(Sort.SPAN).flatMap(piece -> ((Span) piece.value()).of()).filter(Kinds::sound)).stream())
                .findFirst();
    }

    /// A thing of the film: its music, its words, its transitions, its looks, its order, how many there are.
    private static Optional<Wish> named(Clause clause, boolean which, boolean asks) {
        if (!which && !clause.hasValue(Sort.WH, "who")) {
            return Optional.empty();
        }
        boolean many = clause.hasValue(Sort.WH, "many");
        Optional<Target> text = thing(clause, Kinds::text);
        if (many && text.isEmpty() && thing(clause, target -> Kinds.of(target) == Kind.MUSIC).isPresent()) {
            return of(About.MUSIC, new Target.The(Kind.MUSIC));
        }
        if (many && text.isEmpty()) {
            Optional<Kind> counted = thing(clause, target -> target instanceof Target.All).map(Kinds::of);
            return counted.flatMap(kind -> of(About.COUNT, new Target.All(kind)));
        }
        boolean counts = many && text.isPresent() && COUNTED.stream().anyMatch(clause.text()::contains);
        if (counts) {
            return of(About.COUNT, new Target.All(Kinds.of(text.get())));
        }
        Optional<Target> shot = thing(clause, target -> target instanceof Target.Nth && Kinds.shot(target));
        if (shot.isPresent() && text.isEmpty() && clause.hasValue(Sort.WH, "what", "which")) {
            return of(About.CONTENT, shot.get());
        }
        boolean written = text.isPresent() || (clause.has(Sort.WRITE, Sort.SAY) && asks && thing(clause, Kinds::sound).isEmpty());
        if (written && clause.tiles().size() < LONG) {
            return of(About.TITLES, text.filter(target -> target instanceof Target.At).orElse(new Target.Unsaid()));
        }
        if (thing(clause, target -> Kinds.of(target) == Kind.MUSIC).isPresent()) {
            return of(About.MUSIC, new Target.The(Kind.MUSIC));
        }
        if (clause.has(Sort.SORT)) {
            return of(About.ORDER, new Target.Unsaid());
        }
        if (!asks) {
            return Optional.empty();
        }
        if (thing(clause, Kinds::join).isPresent()) {
            return of(About.TRANSITIONS, new Target.Unsaid());
        }
        return thing(clause, Kinds::effect).isPresent() ? of(About.EFFECTS, new Target.Unsaid()) : Optional.empty();
    }

    private static final List<String> USABLE = List.of("可以用", "能用", "可选", "可以选", "能选", "支持", "能加", "可以加", "有哪些可");

    private static final List<String> COUNTED = List.of("几个", "几条", "多少个", "多少条", "有多少");

    /// In longer clauses something is told as well.
    private static final int LONG = 12;

    private static Optional<Target> thing(Clause clause, Predicate<Target> fits) {
        return clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream()).map(piece -> (Target) piece.value()).filter(fits)
                .findFirst();
    }

    private static Optional<Wish> of(About about, Target what) {
        return Optional.of(new Wish.Question(about, what));
    }
}
