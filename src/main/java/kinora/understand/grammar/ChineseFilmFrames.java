package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese clauses about a film as a whole: that one is made, captions of all of it, what was before, and questions.
final class ChineseFilmFrames {
    /// What a film is called that is to be made.
    static final List<String> FILMS = List.of("视频", "短片", "相册", "集锦", "广告", "vlog", "影片", "精华", "片子", "宣传片", "mv", "幻灯片", "混剪", "纪念册",
            "小电影", "轮播", "合集", "大片", "纪念片", "纪录片", "预告片", "片花", "slideshow", "reel", "highlight");
    private static final List<String> INTO = List.of("做成", "剪成", "生成", "弄成", "制成", "转成", "合成", "拼成", "整成", "串成", "辑成", "作成", "搞成", "凑成",
            "变成", "变为", "转为", "转化成", "转换成", "做为", "制作成", "剪辑成", "编成", "串起来做成");
    private static final List<String> MAKES = List.of("做", "生成", "制作", "剪", "弄", "搞", "整", "出", "创建", "来", "要", "拍", "编", "合成", "拼", "攒",
            "凑", "组");
    private static final List<String> MEASURES = List.of("个", "条", "段", "部", "支", "份", "一", "本", "秒", "分钟");
    private static final List<String> KNOWN = List.of("这个", "这段", "这条", "那个", "那段", "那条", "该", "我的视频", "录的", "拍的视频", "原视频", "整个", "全部");
    private static final List<String> JOINS = List.of("合并", "拼接", "拼在一起", "接在一起", "连起来", "串起来", "合在一起", "拼起来", "合起来", "接起来", "合成一个", "并成一个",
            "拼一起", "接一起", "连一起", "合一起", "拼接一下", "串在一起", "连在一起", "剪到一起", "剪在一起", "拼成一个", "拼成一段", "接成一个", "接成一段", "连成一个", "合并成");
    private static final List<String> STUFF = List.of("素材", "照片", "图片", "视频", "片段");
    private static final Set<Sort> MEANT = EnumSet.of(Sort.TEXT, Sort.TOPIC, Sort.NOT, Sort.REMOVE, Sort.FILE);

    static final List<Frame> ALL = List.of( //
            Frame.of("zh joined by", 2, List.of(Sort.TRANSITION), ChineseFilmFrames::joined), //
            Frame.any("zh reel", 1.2, EnumSet.of(Sort.LIGHT, Sort.ADD, Sort.FILM, Sort.EXPORT, Sort.DO, Sort.CUT, Sort.KIND, Sort.TARGET),
                    ChineseFilmFrames::reel), //
            Frame.of("zh add some", 0.6, List.of(Sort.ADD, Sort.TARGET), ChineseFilmFrames::some), //
            Frame.of("zh captions", 0.6, List.of(Sort.ADD, Sort.TARGET), ChineseFilmFrames::captions), //
            Frame.of("zh before", 1.5, List.of(Sort.UNDO), ChineseFilmFrames::before), //
            Frame.of("zh who", 1, List.of(Sort.CHAT), ChineseFilmFrames::who), //
            Frame.of("zh about", 0.6, List.of(Sort.ABOUT), ChineseFilmFrames::about), //
            new Frame("zh how to", List.of(EnumSet.of(Sort.WH), EnumSet.of(Sort.TARGET, Sort.TRANSITION, Sort.EFFECT, Sort.EXPORT)), 0.8,
                    ChineseFilmFrames::how), //
            new Frame("zh what", List.of(EnumSet.of(Sort.WH), EnumSet.of(Sort.TARGET)), 0.6, ChineseFilmFrames::what));

    private ChineseFilmFrames() {}

    private static boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(clause.text()::contains);
    }

    private static final List<String> PLACES = List.of("抖音", "快手", "小红书", "视频号", "朋友圈");
    private static final List<String> FORMS = List.of("尺寸", "比例", "格式", "封面", "风格");

    /// "Make one for TikTok": a place, counted as films are, behind a verb.
    private static boolean placed(String text) {
        for (String place : PLACES) {
            int at = text.indexOf(place);
            boolean counted = at > 1 && "条个支篇".indexOf(text.charAt(at - 1)) >= 0
                    && FORMS.stream().noneMatch(text.substring(at + place.length())::startsWith);
            String before = counted ? text.substring(Math.max(0, at - 5), at - 1) : "";
            if (Stream.of("做", "剪", "弄", "搞", "整", "生成", "制作", "出").anyMatch(before::contains)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a film is asked for that is made of what lies at hand.
    private static boolean makes(String text) {
        if (placed(text) || (text.contains("混剪") && STUFF.stream().anyMatch(text::contains))) {
            return true;
        }
        int noun = FILMS.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
        if (noun < 0) {
            return false;
        }
        String head = text.substring(0, noun);
        String before = head.substring(1 + Stream.of("，", ",", "。", "；", ";", "！", "？").mapToInt(head::lastIndexOf).max().orElse(-1))
                .replace("整个", "").replace("整支", "").replace("整部", "").replace("整条", "").replace("整段", "");
        if (INTO.stream().anyMatch(before::contains)) {
            return true;
        }
        int verb = MAKES.stream().mapToInt(before::indexOf).filter(at -> at >= 0).min().orElse(-1);
        String between = verb < 0 ? "" : before.substring(verb);
        return verb >= 0 && MEASURES.stream().anyMatch(between::contains) && KNOWN.stream().noneMatch(between::contains);
    }

    /// "The other shots joined by dissolves": shots that stand in a film have it between them, while files would be made into one.
    private static Optional<List<Wish>> joined(Clause clause) {
        boolean joins = says(clause, JOINS) || says(clause, List.of("接上", "连上"));
        boolean stuff = says(clause, STUFF) || says(clause, FILMS);
        String look = clause.take(Sort.TRANSITION).orElseThrow().text();
        Target what = clause.target();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.MOVE, Sort.START, Sort.ALL, Sort.KIND, Sort.REEL, Sort.DUPLICATE);
        boolean other = clause.has(Sort.NOT, Sort.REMOVE, Sort.TARGET, Sort.TEXT) || clause.has(Sort.DURATION, Sort.FADE, Sort.JOINT);
        return joins && !stuff && !look.equals("cut") && !other
                ? wish(new Wish.Transition(what, Optional.of(look), new Amount.Unsaid()))
                : no();
    }

    /// "把照片转成视频": what it is made of is said, and no kind of file.
    static boolean converts(Clause clause) {
        return clause.text().contains("转成") && !clause.has(Sort.FORMAT)
                && clause.tiles().stream().anyMatch(tile -> ReelTraits.is(tile, target -> target instanceof Target.All));
    }

    private static Optional<List<Wish>> reel(Clause clause) {
        boolean joins = says(clause, JOINS);
        boolean invents = clause.text().contains("ai") && says(clause, List.of("生成", "画", "做"))
                && says(clause, List.of("放", "插", "加到", "镜头", "画面"));
        if (invents && !clause.has(Sort.NOT)) {
            clause.ignore(Sort.values());
            return wish(new Wish.Impossible(Topic.GENERATE_PICTURE, new Target.Unsaid()));
        }
        boolean makes = joins || makes(clause.text());
        boolean other = Stream.of(Sort.TOPIC, Sort.NOT, Sort.REMOVE, Sort.NO, Sort.EXPORT, Sort.SCRIPT).anyMatch(clause::has)
                && !Stream.of("生成", "合成").anyMatch(clause.text()::contains) && !converts(clause);
        boolean ready = clause.has(Sort.EXPORT) && says(clause, List.of("最终", "成片", "成品"));
        if (!makes || other || ready || clause.has(Sort.TOPIC) || clause.hasValue(Sort.SPOT) || adds(clause)) {
            return no();
        }
        List<Wish> wishes = new ArrayList<>();
        Map<String, String> brief = new HashMap<>();
        clause.take(Sort.DURATION).ifPresent(piece -> brief.put("seconds", seconds((Long) piece.value())));
        Optional<String> style = clause.take(Sort.REEL_STYLE).map(Piece::text).or(() -> style(clause.text()));
        clause.take(Sort.SHAPE)
                .ifPresent(shape -> wishes.add(new Wish.Canvas(Optional.of(shape.text()), Optional.empty(), Optional.empty())));
        if (wishes.isEmpty()) {
            clause.take(Sort.PLATFORM)
                    .ifPresent(to -> wishes.add(new Wish.Canvas(Optional.empty(), Optional.empty(), Optional.of(to.text()))));
        }
        best(clause).ifPresent(wishes::add);
        Optional<String> music = clause.take(Sort.MUSIC_STYLE).map(Piece::text);
        boolean sound = clause.takeWhere(Sort.TARGET, tile -> is(tile, Kind.MUSIC)).isPresent();
        if (sound) {
            wishes.add(new Wish.Music(music, Optional.empty(), false, new Place.Unsaid()));
        }
        if (clause.takeWhere(Sort.TARGET, tile -> is(tile, Kind.TRANSITION)).isPresent()) {
            wishes.add(new Wish.Transition(new Target.Unsaid(), Optional.empty(), new Amount.Unsaid()));
        }
        Target from = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> some((Target) piece.value())).isPresent())
                .orElse(new Target.Unsaid());
        clause.targets();
        boolean these = from instanceof Target.All(Kind kind) && kind == Kind.CLIP && says(clause, List.of("这些", "它们", "全部", "都", "所有"))
                && !says(clause, List.of("这些视频", "视频都", "视频全", "所有视频", "所有的视频", "全部视频", "这几段", "这几个", "片段", "录像"));
        boolean everything = these || says(clause, List.of("照片和视频", "视频和照片", "图片和视频", "视频和图片", "照片视频", "照片跟视频", "照片、视频"));
        from = everything || (from instanceof Target.Both both && both.each().stream().allMatch(Target.All.class::isInstance))
                ? new Target.Unsaid()
                : from;
        clause.ignore(EnumSet.complementOf(EnumSet.copyOf(MEANT)).toArray(Sort[]::new));
        wishes.addFirst(new Wish.Reel(style, from, brief));
        return Optional.of(wishes);
    }

    /// The occasion that is named, where its word was taken for what is seen.
    private static Optional<String> style(String text) {
        return ChineseThings.LOOKS.lines().map(String::strip).filter(line -> line.startsWith("REEL_STYLE ")).filter(
                line -> Stream.of(line.substring(line.indexOf(':') + 1).split("\\|", -1)).map(String::strip).anyMatch(text::contains))
                .map(line -> line.substring("REEL_STYLE ".length(), line.indexOf(':'))).findFirst();
    }

    /// Whether something is put into a film, rather than a film made.
    private static boolean adds(Clause clause) {
        boolean adds = Stream.of("加", "添", "插入", "贴", "配").anyMatch(clause.text()::contains);
        return adds && INTO.stream().noneMatch(clause.text()::contains);
    }

    private static Optional<Wish> best(Clause clause) {
        Optional<String> counted = clause.tiles().stream().flatMap(tile -> tile.as(Sort.BEST).stream()).map(Piece::text)
                .filter(text -> !text.isEmpty()).findFirst();
        if (counted.isPresent()) {
            return Optional.of(new Wish.Best(new Target.Unsaid(), OptionalInt.of(Integer.parseInt(counted.get()))));
        }
        boolean best = clause.has(Sort.BEST) || clause.hasValue(Sort.HAVING, "BEST") || clause.text().contains("精选");
        if (!best || !clause.has(Sort.COUNT)) {
            return Optional.empty();
        }
        int count = ((Number) clause.take(Sort.COUNT).orElseThrow().value()).intValue();
        return count < 1 || count > 200 ? Optional.empty() : Optional.of(new Wish.Best(new Target.Unsaid(), OptionalInt.of(count)));
    }

    private static boolean is(Tile tile, Kind kind) {
        return tile.as(Sort.TARGET).filter(piece -> Kinds.of((Target) piece.value()) == kind).isPresent();
    }

    /// All photos, all clips, or some by number.
    private static boolean some(Target target) {
        return (target instanceof Target.All || target instanceof Target.Run || target instanceof Target.Both)
                && EnumSet.of(Kind.PHOTO, Kind.CLIP, Kind.VIDEO, Kind.SHOT).contains(Kinds.of(target));
    }

    private static String seconds(long ms) {
        return ms % 1000 == 0 ? String.valueOf(ms / 1000) : String.valueOf(ms / 1000.0);
    }

    /// "With transitions and music": each of them.
    private static Optional<List<Wish>> some(Clause clause) {
        clause.take(Sort.ADD);
        Target both = clause.target();
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SOME);
        List<Target> each = both instanceof Target.Both all ? all.each() : List.of();
        boolean known = !each.isEmpty() && each.stream().map(Kinds::of).allMatch(kind -> kind == Kind.MUSIC || kind == Kind.TRANSITION);
        if (!known || clause.has(Sort.NOT, Sort.REMOVE, Sort.TARGET, Sort.TEXT)) {
            return no();
        }
        return Optional.of(each.stream()
                .<Wish>map(target -> Kinds.of(target) == Kind.MUSIC
                        ? new Wish.Music(Optional.empty(), Optional.empty(), false, new Place.Unsaid())
                        : new Wish.Transition(new Target.Unsaid(), Optional.empty(), new Amount.Unsaid()))
                .toList());
    }

    /// Captions without words: of all that is known.
    /// Whether somebody is heard in what is named: subtitles of that are what is said there.
    private static boolean spoken(Tile tile, Target target) {
        return target instanceof Target.Named(Kind kind, String _) && (kind == Kind.CLIP || tile.is(Sort.MATERIAL));
    }

    private static Optional<List<Wish>> captions(Clause clause) {
        boolean captions = clause
                .takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET)
                        .filter(piece -> piece.value() instanceof Target.The the && the.kind() == Kind.CAPTION).isPresent())
                .isPresent() && clause.text().contains("字幕");
        clause.take(Sort.ADD);
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.SHOW);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value()) || piece.value() instanceof Target.It
                || piece.value() instanceof Target.All || spoken(tile, (Target) piece.value())).isPresent());
        clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).filter(piece -> whole(piece.value())).isPresent());
        boolean fits = captions && !clause.has(Sort.TARGET, Sort.TEXT, Sort.PLACE, Sort.NOT, Sort.REMOVE, Sort.COLOUR, Sort.SPOT)
                && !clause.has(Sort.TITLE_STYLE, Sort.TOPIC, Sort.FILE, Sort.NO, Sort.MOMENT, Sort.SAY, Sort.WRITE, Sort.FADE);
        return fits ? wish(new Wish.Captions(Optional.empty())) : no();
    }

    private static boolean whole(Object place) {
        boolean over = place instanceof Place.Over(Target target) && (Kinds.film(target) || target instanceof Target.It);
        boolean through = place instanceof Place.From from && from.start() instanceof Moment.After(long ms) && ms == 0
                && from.end().isPresent();
        return over || through;
    }

    /// "Back to before the dog was deleted."
    private static Optional<List<Wish>> before(Clause clause) {
        String text = clause.text();
        int end = Stream.of("之前", "以前", "前").mapToInt(text::indexOf).filter(at -> at > 0).findFirst().orElse(-1);
        int begin = Stream.of("回到", "恢复到", "退回到", "还原到", "撤回到", "退到", "撤销到")
                .mapToInt(back -> text.contains(back) ? text.indexOf(back) + back.length() : -1).max().orElse(-1);
        if (begin < 0 || end <= begin + 1) {
            return no();
        }
        String words = text.substring(begin, end).strip();
        clause.ignore(Sort.values());
        return wish(new Wish.Undo(1, Optional.of(words)));
    }

    private static Optional<List<Wish>> who(Clause clause) {
        boolean who = says(clause, List.of("你是谁", "你叫什么", "机器人", "真人", "你是人", "你是ai", "什么模型", "谁做的你"));
        clause.ignore(Sort.values());
        return who ? wish(new Wish.Chat(Wish.Chat.Said.WHO_ARE_YOU)) : no();
    }

    private static Optional<List<Wish>> about(Clause clause) {
        Map<String, About> known = Map.of("TRANSITIONS", About.TRANSITIONS, "EFFECTS", About.EFFECTS, "SIZE", About.SIZE, "SPEED",
                About.SPEED, "ORDER", About.ORDER, "CHANGED", About.WHAT_CHANGED);
        Optional<About> about = clause.take(Sort.ABOUT).flatMap(piece -> Optional.ofNullable(known.get(piece.text())));
        clause.ignore(Sort.FILM, Sort.LIGHT, Sort.ADD, Sort.WH, Sort.HERE, Sort.YES, Sort.SHOW, Sort.EFFECT);
        clause.target();
        boolean fits = about.isPresent() && !clause.has(Sort.NOT) && !clause.has(Sort.REMOVE);
        return fits ? wish(new Wish.Question(about.get(), new Target.Unsaid())) : no();
    }

    /// "How do I add captions?"
    private static Optional<List<Wish>> how(Clause clause) {
        boolean how = clause.takeValue(Sort.WH, "how").isPresent();
        boolean plain = !clause.has(Sort.NOT, Sort.DURATION, Sort.TEXT, Sort.COLOUR) && clause.tiles().size() <= 7
                && !says(clause, List.of("没", "不"));
        clause.ignore(Sort.values());
        return how && plain ? wish(new Wish.Question(About.HOW, new Target.Unsaid())) : no();
    }

    /// What a picture shows, or which music it is.
    private static Optional<List<Wish>> what(Clause clause) {
        boolean what = clause.takeValue(Sort.WH, "what", "which").isPresent()
                && says(clause, List.of("是什么", "是啥", "什么内容", "拍的什么", "拍了什么", "有什么", "是哪"));
        clause.ignore(Sort.LIGHT, Sort.YES, Sort.ADD, Sort.SHOW, Sort.HERE, Sort.DET, Sort.PLACE);
        Target target = clause.target();
        boolean plain = clause.tiles().size() <= 5 && !clause.has(Sort.NOT);
        if (!what || !plain || Kinds.film(target) || Kinds.text(target) || Kinds.join(target)) {
            return no();
        }
        return wish(new Wish.Question(Kinds.sound(target) ? About.MUSIC : About.CONTENT, target));
    }
}
