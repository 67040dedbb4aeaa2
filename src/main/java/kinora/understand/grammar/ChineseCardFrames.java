package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Topic;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese clauses about plain cards and what lies behind pictures, about ramps of speed, and short questions.
final class ChineseCardFrames {
    private static final Map<String, String> COLOURS = Map.of("黑", "#000000", "白", "#ffffff", "灰", "#9e9e9e", "蓝", "#1e88e5", "红",
            "#e53935", "粉", "#f06292", "绿", "#43a047", "黄", "#fdd835", "紫", "#8e24aa", "米", "#f5f0e1");
    private static final List<String> CARDS = List.of("屏", "场", "幕", "底", "卡", "片子");
    private static final List<String> FALLING = List.of("先快后慢", "先快再慢", "前快后慢", "开头快后面慢", "由快变慢", "从快变慢", "越放越慢", "越播越慢", "曲线减速", "由快到慢",
            "越来越慢", "渐慢", "逐渐减速", "慢慢变慢", "从快到慢", "逐渐变慢", "慢慢减速");

    static final List<Frame> ALL = List.of( //
            Frame.any("zh card", 1.6, EnumSet.of(Sort.ADD, Sort.WRITE, Sort.LIGHT, Sort.SHOW, Sort.TEXT), ChineseCardFrames::card), //
            Frame.any("zh behind", 1.2, EnumSet.of(Sort.COLOUR, Sort.BORDER, Sort.REPLACE, Sort.LIGHT, Sort.TOPIC),
                    ChineseCardFrames::behind), //
            Frame.of("zh freeze", 0.8, List.of(Sort.FREEZE, Sort.DURATION), ChineseCardFrames::freeze), //
            Frame.of("zh tune", 0.4, List.of(Sort.MUSIC_STYLE), ChineseCardFrames::tune), //
            Frame.of("zh noise", 1.4, List.of(Sort.TOPIC, Sort.TEXT), ChineseCardFrames::noise), //
            Frame.of("zh ramp", 0.8, List.of(Sort.RAMP), ChineseCardFrames::ramp), //
            Frame.any("zh asks", 1, EnumSet.of(Sort.WH, Sort.ABOUT, Sort.TARGET, Sort.PROPERTY, Sort.SHOW), ChineseCardFrames::asks));

    private ChineseCardFrames() {}

    private static boolean says(Clause clause, String... words) {
        return Stream.of(words).anyMatch(clause.text()::contains);
    }

    /// The first colour that is named together with a card or a ground: "black ground", "white screen".
    private static Optional<String> ground(String said) {
        return COLOURS.keySet().stream()
                .filter(colour -> CARDS.stream().anyMatch(
                        card -> said.contains(colour + card) || said.contains(colour + "色" + card) || said.contains(colour + "色的" + card)))
                .findFirst().map(COLOURS::get);
    }

    /// A plain card, with words on it or without any.
    private static Optional<List<Wish>> card(Clause clause) {
        Optional<String> colour = ground(clause.text());
        boolean puts = clause.take(Sort.ADD, Sort.WRITE).isPresent() || says(clause, "插", "加", "放", "来", "弄", "垫");
        boolean other = says(clause, "过渡", "转场", "淡", "换成", "改成", "变成", "字幕", "渐", "滤镜", "logo", "背景换");
        Optional<String> text = clause.take(Sort.TEXT).map(Piece::text);
        boolean screen = says(clause, "黑屏", "白屏", "黑幕", "黑场") && text.isEmpty();
        Optional<Long> length = clause.take(Sort.DURATION).map(piece -> (Long) piece.value());
        Optional<Place> place = clause.takeWhere(Sort.PLACE, tile -> !tile.is(Sort.SPOT) || !tile.is(Sort.DURATION))
                .map(piece -> (Place) piece.value());
        if (place.isEmpty()) {
            place = clause.take(Sort.EDGE).map(piece -> ((Ends) piece.value()).start() ? new Place.First() : new Place.Last());
        }
        if (colour.isEmpty() || !puts || other || (text.isEmpty() && !screen)
                || (clause.has(Sort.NOT, Sort.REMOVE, Sort.REPLACE) && !says(clause, "插", "加"))) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Card(colour, text, Optional.empty(), place.orElse(new Place.Unsaid()),
                length.<Amount>map(ms -> new Amount.To(ms, Amount.Unit.MILLISECONDS)).orElse(new Amount.Unsaid())));
    }

    /// "White ground": a colour, and what has it.
    private static boolean bare(String said) {
        boolean ends = said.endsWith("底") || said.endsWith("边");
        return ends && (said.length() == 2 || (said.length() == 3 && said.charAt(1) == '色'));
    }

    /// What lies behind pictures gets a colour: the last one that is said.
    private static Optional<List<Wish>> behind(Clause clause) {
        String said = clause.text();
        boolean ground = says(clause, "背景", "底色", "黑边", "白边", "黑底", "白底", "底换", "底改", "留边", "边框颜色");
        boolean turns = bare(Small.trimmed(said.strip(), "。，,、")) || says(clause, "改", "换", "变", "设", "调", "弄", "用", "要");
        Map<Integer, String> colours = new TreeMap<>();
        clause.tiles()
                .forEach(tile -> tile.as(Sort.COLOUR).ifPresent(piece -> colours.put(said.lastIndexOf(clause.textOf(tile)), piece.text())));
        COLOURS.forEach((word, colour) -> Stream.of("边", "底").map(end -> said.lastIndexOf(word + end)).filter(at -> at >= 0)
                .forEach(at -> colours.putIfAbsent(at, colour)));
        Optional<String> last = colours.values().stream().reduce((_, two) -> two);
        boolean film = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> !Kinds.film((Target) piece.value())).isPresent())
                .isEmpty();
        if (!ground || !turns || last.isEmpty() || !film
                || says(clause, "模糊", "虚化", "字", "标题", "抠", "去掉背景", "不要", "底照片", "底的照片", "底证件照", "底图", "底产品图") || clause.has(Sort.TEXT)
                || (clause.has(Sort.ADD) && !says(clause, "用", "放"))) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Background(last.get()));
    }

    /// How long a picture is held, said behind the verb; where, before it.
    private static Optional<List<Wish>> freeze(Clause clause) {
        int verb = clause.tiles().stream().filter(tile -> tile.is(Sort.FREEZE)).mapToInt(Tile::from).findFirst().orElse(0);
        clause.take(Sort.FREEZE);
        Optional<Amount> length = clause.takeWhere(Sort.DURATION, tile -> tile.from() > verb && !tile.role().equals("at"))
                .map(piece -> new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS));
        Optional<Moment> at = CutFrames.moment(clause);
        clause.ignore(Sort.SHOW, Sort.LIGHT, Sort.STOP, Sort.ADD, Sort.MOVE);
        Target what = clause.target();
        if (length.isEmpty() || clause.has(Sort.TARGET, Sort.NOT, Sort.DURATION) || !(Kinds.shot(what) || Kinds.film(what))) {
            return no();
        }
        boolean named = Kinds.named(what);
        boolean inside = named && at.filter(moment -> !(moment instanceof Moment.After(long ms) && ms > 12_000)).isPresent();
        return wish(new Wish.Freeze(what, at.orElse(new Moment.BeforeEnd(0)), inside || (named && at.isEmpty()), length.get()));
    }

    /// "A piano tune", with nothing else: music of that style.
    private static Optional<List<Wish>> tune(Clause clause) {
        boolean tune = says(clause, "乐", "曲", "歌", "bgm");
        String style = clause.take(Sort.MUSIC_STYLE).orElseThrow().text();
        clause.ignore(Sort.ADD, Sort.LIGHT, Sort.DEGREE, Sort.SOME, Sort.MUSIC_STYLE);
        return tune && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE) && !clause.has(Sort.TEXT, Sort.REEL_STYLE)
                ? wish(new Wish.Music(Optional.of(style), Optional.empty(), clause.has(Sort.REPLACE), new Place.Unsaid()))
                : no();
    }

    /// A noise or a filler word that stands in quotes: nothing that is to be written.
    private static Optional<List<Wish>> noise(Clause clause) {
        Topic topic = Topic.valueOf(clause.take(Sort.TOPIC).orElseThrow().text());
        boolean heard = topic == Topic.SOUND_EFFECTS || topic == Topic.FILLER_WORDS;
        if (!heard || says(clause, "写", "标题", "字幕")) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Impossible(topic, new Target.Unsaid()));
    }

    private static Optional<List<Wish>> ramp(Clause clause) {
        clause.take(Sort.RAMP);
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.RAMP, Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.SHOW, Sort.PROPERTY);
        boolean falling = FALLING.stream().anyMatch(clause.text()::contains);
        Target what = clause.target();
        return falling && !clause.has(Sort.NOT, Sort.TARGET) && !Kinds.sound(what) ? wish(new Wish.SpeedRamp(what, false)) : no();
    }

    /// What a title says, how loud something is, how long something is seen, and what files there can be.
    private static Optional<List<Wish>> asks(Clause clause) {
        boolean what = says(clause, "什么", "啥", "哪些", "多少", "几秒", "多大声", "多响", "多久", "多长");
        if (!what || clause.has(Sort.REMOVE, Sort.TEXT, Sort.FILE) || clause.tiles().size() > 9
                || says(clause, "为什么", "为啥", "怎么", "改成", "换成")) {
            return no();
        }
        Optional<Target> named = clause.take(Sort.OWN).map(piece -> (Target) piece.value())
                .or(() -> clause.target(tile -> !Kinds.film((Target) tile.as(Sort.TARGET).orElseThrow().value())));
        Optional<About> about = named.filter(Kinds::text).isPresent() && says(clause, "写", "说", "叫", "内容", "字是")
                ? Optional.of(About.TITLES)
                : says(clause, "多大声", "多响", "音量多少", "音量是多少", "音量多大")
                        ? Optional.of(About.LOUDNESS)
                        : named.isEmpty() && says(clause, "讲了什么", "讲的什么", "讲什么", "什么内容", "内容是什么", "都有什么", "有些什么", "都有啥", "讲了啥", "拍了些什么")
                                ? Optional.of(About.OTHER)
                                : says(clause, "格式")
                                        ? Optional.of(About.FORMATS)
                                        : named.filter(Kinds::shot).isPresent() && says(clause, "几秒", "多久", "多长", "多少秒")
                                                ? Optional.of(About.LENGTH)
                                                : Optional.empty();
        if (about.isEmpty()) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Question(about.get(),
                about.get() == About.FORMATS || about.get() == About.TITLES || about.get() == About.OTHER
                        ? new Target.Unsaid()
                        : named.orElse(new Target.The(Kind.SOUND))));
    }
}
