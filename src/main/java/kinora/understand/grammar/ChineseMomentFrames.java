package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese clauses about when something comes, where the film is divided, how it begins and ends, and how long it lasts.
final class ChineseMomentFrames {
    static final List<Frame> ALL = List.of( //
            Frame.any("zh comes at", 1.4, EnumSet.of(Sort.MOMENT, Sort.DURATION, Sort.PLACE, Sort.UNTIL, Sort.SPAN),
                    ChineseMomentFrames::comes), //
            new Frame("zh split at", List.of(EnumSet.of(Sort.SPLIT), EnumSet.of(Sort.MOMENT, Sort.DURATION)), 1.2,
                    ChineseMomentFrames::split), //
            Frame.of("zh both ends", 1, List.of(Sort.FADE), ChineseMomentFrames::fades), //
            Frame.of("zh turned into", 1, List.of(Sort.SHAPE), ChineseMomentFrames::shape), //
            new Frame("zh from so long",
                    List.of(EnumSet.of(Sort.DURATION), EnumSet.of(Sort.SHORTEN, Sort.LENGTHEN, Sort.LESS, Sort.DOWN, Sort.LIGHT)), 1.5,
                    ChineseMomentFrames::fromTo), //
            Frame.of("zh cut off", 0.4, List.of(Sort.STRETCH), ChineseMomentFrames::off), //
            new Frame("zh over to", List.of(EnumSet.of(Sort.MOVE), EnumSet.of(Sort.TARGET)), 0.6, ChineseMomentFrames::over), //
            Frame.of("zh begins at", 0.5, List.of(Sort.SPAN), ChineseMomentFrames::begins), //
            new Frame("zh ahead", List.of(EnumSet.of(Sort.MOVE), EnumSet.of(Sort.TARGET)), 0.1, ChineseMomentFrames::ahead), //
            new Frame("zh shifted", List.of(EnumSet.of(Sort.LATER, Sort.EARLIER), EnumSet.of(Sort.DURATION)), 0.5,
                    ChineseMomentFrames::shifted), //
            Frame.any("zh how long", 1, EnumSet.of(Sort.WH, Sort.PROPERTY, Sort.ABOUT), ChineseMomentFrames::lasting));

    private static final List<String> COMES = List.of("出现", "出来", "显示", "冒出", "露出", "弹出", "浮现", "登场", "出場", "出现", "開始", "开始", "起始", "再出",
            "才出", "再来", "再放", "再上");
    private static final List<String> SOUNDS = List.of("再响", "才响", "再起", "才起", "再进", "才进", "再播", "才播", "再放", "才放", "再开始", "才开始", "再出", "才出",
            "再来", "才来");
    private static final List<String> WAITS = List.of("才", "再", "推迟", "延后", "延迟", "晚", "起始", "开始时间", "出场时间", "等", "过", "隔", "从");
    private static final List<String> LATER = List.of("等", "过", "隔", "晚", "推迟", "延后", "延迟");
    private static final List<String> WHOLE = List.of("一直", "到最后", "到结尾", "到结束", "到底", "全程");

    private ChineseMomentFrames() {}

    private static boolean says(Clause clause, List<String> words) {
        return words.stream().anyMatch(clause.text()::contains);
    }

    /// "The title only at the first second", "wait a second and then the caption": it comes then, and lasts as long as before.
    private static Optional<List<Wish>> comes(Clause clause) {
        boolean to = says(clause, List.of("到", "在", "第", "起始", "从"));
        boolean waits = says(clause, WAITS) && !says(clause, WHOLE);
        Optional<Piece> ms = clause.takeWhere(Sort.DURATION, tile -> !tile.is(Sort.UNTIL));
        Optional<Moment> at = ms.isPresent() ? Optional.empty() : moment(clause);
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> comes((Target) piece.value())).isPresent());
        boolean sound = what.filter(Kinds::sound).isPresent();
        if (sound && says(clause, SOUNDS)) {
            clause.take(Sort.CHANGE);
            clause.takeValue(Sort.QUALITY, "volume+");
        }
        clause.ignore(Sort.SHOW, Sort.START, Sort.LIGHT, Sort.LATER, Sort.MOVE, Sort.WRITE, Sort.PLAY, Sort.ADD, Sort.EDGE, Sort.REPLACE,
                Sort.EDGE_WORD, Sort.PROPERTY, Sort.AGAIN, Sort.COMMENT, Sort.TAKEN, Sort.ONLY);
        boolean other = clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.TEXT) || clause.has(Sort.UP, Sort.DOWN, Sort.FADE, Sort.STOP)
                || clause.has(Sort.SHORTEN, Sort.LENGTHEN, Sort.MORE, Sort.LESS);
        boolean starts = says(clause, COMES) || says(clause, List.of("开始时间", "起始")) || (sound && says(clause, SOUNDS));
        if (what.isEmpty() || !waits || !starts || other || (ms.isEmpty() && at.isEmpty())) {
            return no();
        }
        boolean later = ms.isPresent() && says(clause, LATER) && !to;
        long duration = ms.map(piece -> (Long) piece.value()).orElse(0L);
        Place place = later ? new Place.By(duration) : new Place.From(at.orElse(new Moment.After(duration)), Optional.empty());
        return wish(new Wish.Move(what.get(), place));
    }

    private static boolean comes(Target target) {
        return Kinds.text(target) || Kinds.sound(target) || Kinds.overlay(target);
    }

    private static Optional<Moment> moment(Clause clause) {
        return clause.take(Sort.MOMENT).map(piece -> (Moment) piece.value())
                .or(() -> clause.takeWhere(Sort.UNTIL, tile -> tile.as(Sort.UNTIL).orElseThrow().value() instanceof ChineseSpans.Until)
                        .map(piece -> ((ChineseSpans.Until) piece.value()).moment()))
                .or(() -> clause.takeWhere(Sort.SPAN, tile -> open(tile.as(Sort.SPAN).orElseThrow().value()))
                        .map(piece -> ((Span) piece.value()).from()))
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.From)
                        .map(piece -> ((Place.From) piece.value()).start()));
    }

    private static boolean open(Object span) {
        return span instanceof Span(Moment _, Moment to, Optional<Target> of) && of.isEmpty() && to.equals(new Moment.BeforeEnd(0));
    }

    /// "The caption over to the party": it is seen there then.
    private static Optional<List<Wish>> over(Clause clause) {
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).map(piece -> (Target) piece.value())
                .filter(one -> (Kinds.text(one) || Kinds.overlay(one)) && !(one instanceof Target.All)).isPresent());
        Optional<Target> there = clause.takeWhere(Sort.UNTIL, tile -> reached(tile).isPresent()).flatMap(piece -> of(piece.value())).or(
                () -> clause.takeWhere(Sort.TARGET, tile -> tile.role().equals("to") && shot(tile)).map(piece -> (Target) piece.value()));
        boolean moves = clause.take(Sort.MOVE).isPresent() && says(clause, List.of("移", "挪", "搬", "放", "调", "换", "改", "拖", "贴"));
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.ADD, Sort.SHOW, Sort.REPLACE, Sort.WRITE);
        return what.isEmpty() || there.isEmpty() || !moves || clause.has(Sort.TARGET, Sort.TEXT, Sort.NOT, Sort.COLOUR, Sort.SPOT)
                ? no()
                : wish(new Wish.Move(what.get(), new Place.Over(there.get())));
    }

    private static boolean shot(Tile tile) {
        return tile.as(Sort.TARGET).map(piece -> (Target) piece.value()).filter(one -> Kinds.named(one) && Kinds.shot(one)).isPresent();
    }

    private static Optional<Target> reached(Tile tile) {
        return tile.as(Sort.UNTIL).flatMap(piece -> of(piece.value()));
    }

    private static Optional<Target> of(Object until) {
        return until instanceof ChineseSpans.Until(Moment.Edge(Target of, boolean end), boolean stops) && !end && !stops && Kinds.shot(of)
                ? Optional.of(of)
                : Optional.empty();
    }

    /// "The interview from its third second on": what is before that goes.
    private static Optional<List<Wish>> begins(Clause clause) {
        boolean on = says(clause, List.of("开始", "秒起", "往后"));
        Span span = (Span) clause.take(Sort.SPAN).orElseThrow().value();
        clause.ignore(Sort.PLAY, Sort.SHOW, Sort.LIGHT, Sort.START);
        boolean rest = span.to().equals(new Moment.BeforeEnd(0)) && span.from() instanceof Moment.After(long ms) && ms > 0;
        Optional<Target> of = span.of().filter(one -> Kinds.named(one) && Kinds.shot(one));
        boolean only = clause.unused().stream().allMatch(Coherence::silent);
        return on && rest && only && of.isPresent() ? wish(new Wish.Trim(of.get(), true, ((Moment.After) span.from()).ms(), false)) : no();
    }

    /// "First the photos": these in front.
    private static Optional<List<Wish>> ahead(Clause clause) {
        boolean first = clause.tileWhere(Sort.MOVE, tile -> clause.textOf(tile).startsWith("先")).isPresent();
        Optional<Target> what = clause.target(tile -> tile.as(Sort.TARGET).map(piece -> (Target) piece.value())
                .filter(one -> Kinds.shot(one) && !Kinds.film(one)).isPresent());
        boolean only = first && what.isPresent() && !clause.has(Sort.TARGET, Sort.PLACE, Sort.NOT, Sort.DURATION, Sort.REPLACE, Sort.ADD);
        return only ? wish(new Wish.Move(what.get(), new Place.First())) : no();
    }

    /// "A second later", of what was spoken of.
    private static Optional<List<Wish>> shifted(Clause clause) {
        boolean later = clause.take(Sort.LATER).isPresent();
        boolean earlier = !later && clause.take(Sort.EARLIER).isPresent();
        Optional<Piece> ms = clause.take(Sort.DURATION);
        clause.ignore(Sort.SHOW, Sort.START, Sort.LIGHT, Sort.MOVE, Sort.ADD);
        return ms.isEmpty() || later == earlier || clause.has(Sort.TARGET, Sort.STOP, Sort.NOT, Sort.FADE, Sort.MORE)
                || clause.has(Sort.TEXT, Sort.SHORTEN, Sort.LENGTHEN, Sort.CUT, Sort.UP, Sort.DOWN)
                        ? no()
                        : wish(new Wish.Move(new Target.Unsaid(),
                                new Place.By(later ? (Long) ms.get().value() : -(Long) ms.get().value())));
    }

    /// "At 14 seconds in two": the shot that is seen then.
    private static Optional<List<Wish>> split(Clause clause) {
        clause.take(Sort.SPLIT);
        Optional<Moment> at = clause.take(Sort.MOMENT).map(piece -> (Moment) piece.value())
                .or(() -> clause.take(Sort.DURATION).map(piece -> new Moment.After((Long) piece.value())))
                .filter(moment -> moment instanceof Moment.After || moment instanceof Moment.BeforeEnd);
        clause.target(tile -> tile.as(Sort.TARGET).filter(
                piece -> piece.value() instanceof Target.All || piece.value() instanceof Target.It || Kinds.film((Target) piece.value()))
                .isPresent());
        clause.ignore(Sort.LIGHT, Sort.CUT, Sort.TRANSITION, Sort.SPLIT, Sort.ADD);
        boolean each = Stream.of("每", "所有", "都", "全部").anyMatch(clause.text()::contains);
        return at.isPresent() && !each && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.SPAN, Sort.STRETCH)
                ? wish(new Wish.Split(new Target.Unsaid(), at.get(), false))
                : no();
    }

    /// "Fade in and out at both ends".
    private static Optional<List<Wish>> fades(Clause clause) {
        List<Ends> ends = clause.tiles().stream().flatMap(tile -> tile.as(Sort.EDGE).stream()).map(piece -> (Ends) piece.value()).toList();
        boolean both = (ends.stream().anyMatch(Ends::start) && ends.stream().anyMatch(Ends::end))
                || says(clause, List.of("首尾", "头尾", "两头", "两端"));
        boolean shades = says(clause, List.of("淡入淡出", "渐入渐出", "淡进淡出", "渐显渐隐", "淡化", "渐变"));
        Optional<Target> of = ends.stream().flatMap(one -> one.of().stream()).findFirst();
        Optional<Target> sound = of.filter(Kinds::sound)
                .or(() -> clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent()));
        clause.ignore(Sort.FADE, Sort.EDGE, Sort.LIGHT, Sort.ADD, Sort.TRANSITION, Sort.EFFECT, Sort.BOTH, Sort.EACH, Sort.ALL, Sort.PLACE);
        clause.target(tile -> tile.as(Sort.TARGET)
                .filter(piece -> Kinds.film((Target) piece.value()) || Kinds.effect((Target) piece.value())).isPresent());
        boolean fits = both && shades && !clause.has(Sort.TARGET, Sort.NOT, Sort.REMOVE, Sort.DURATION, Sort.TEXT)
                && of.filter(target -> !Kinds.sound(target)).isEmpty();
        return fits ? wish(new Wish.Fade(sound.orElse(new Target.Unsaid()), true, true, new Amount.Unsaid(), false)) : no();
    }

    /// "Turn it upright": the film, and not a file of it.
    private static Optional<List<Wish>> shape(Clause clause) {
        boolean turns = says(clause, List.of("转成", "转为", "转换成", "转换为", "变换成", "转到"));
        boolean file = says(clause, List.of("导", "输出", "存", "渲染", "下载", "发我", "版本", "mp4", "gif"));
        Optional<String> shape = clause.take(Sort.SHAPE).map(Piece::text);
        clause.take(Sort.EXPORT);
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value()) || piece.value() instanceof Target.It)
                .isPresent());
        clause.ignore(Sort.LIGHT, Sort.CANVAS, Sort.FILM, Sort.ROTATE, Sort.REPLACE, Sort.ALL);
        return turns && !file && !clause.has(Sort.TARGET, Sort.NOT, Sort.SIZE, Sort.PLATFORM, Sort.FORMAT)
                ? wish(new Wish.Canvas(shape, Optional.empty(), Optional.empty()))
                : no();
    }

    private static final List<String> FROM_TO = List.of("减到", "缩到", "缩短到", "压到", "剪到", "降到", "变到", "改到", "减成", "缩成", "压成", "剪成", "变成", "改成",
            "延长到", "拉长到", "加长到", "缩减到", "压缩到", "缩短为", "减为", "改为", "调到", "调成");

    /// "From 32 seconds down to 20": so long it is then.
    private static Optional<List<Wish>> fromTo(Clause clause) {
        List<Long> lengths = clause.tiles().stream().flatMap(tile -> length(tile).stream()).toList();
        boolean shorter = lengths.size() == 2 && lengths.getFirst() > lengths.getLast();
        boolean cuts = !shorter && says(clause, List.of("剪", "切", "删", "裁", "去"));
        boolean fits = lengths.size() == 2 && clause.text().contains("从") && says(clause, FROM_TO) && !clause.text().contains("第")
                && !clause.has(Sort.NOT, Sort.TEXT) && !says(clause, List.of("秒开始", "秒起", "音量"));
        if (!fits) {
            return no();
        }
        Target what = clause.target();
        clause.ignore(Sort.values());
        if (cuts && Kinds.film(what)) {
            return wish(new Wish.CutSpan(new Moment.After(lengths.getFirst()), new Moment.After(lengths.getLast()), false));
        }
        Amount amount = new Amount.To(lengths.getLast(), Amount.Unit.MILLISECONDS);
        return Kinds.join(what) || Kinds.sound(what)
                ? no()
                : wish(Kinds.film(what) ? new Wish.Total(amount) : new Wish.Length(what, amount));
    }

    private static Optional<Long> length(Tile tile) {
        return tile.as(Sort.DURATION).map(piece -> (Long) piece.value())
                .or(() -> tile.as(Sort.PLACE)
                        .flatMap(piece -> piece.value() instanceof Place.From(Moment.After(long ms), Optional<Moment> end) && end.isEmpty()
                                ? Optional.of(ms)
                                : Optional.empty()));
    }

    /// "Cut two seconds off the front", where the verb stands within.
    private static Optional<List<Wish>> off(Clause clause) {
        Tile tile = clause.tileWhere(Sort.STRETCH, any -> true).orElseThrow();
        Stretch stretch = (Stretch) tile.as(Sort.STRETCH).orElseThrow().value();
        String said = clause.textOf(tile);
        boolean end = Stream.of("去", "掐", "剪", "切", "砍", "截", "裁", "删").anyMatch(
                verb -> Stream.of("头", "尾", "掉头", "掉尾", "开头", "结尾", "片头", "片尾", "末尾").anyMatch(part -> said.contains(verb + part)));
        boolean both = stretch.otherMs() > 0;
        boolean cuts = (said.contains("从") || end || both)
                && Stream.of("裁", "剪", "切", "去", "掐", "砍", "删").anyMatch(clause.textOf(tile)::contains);
        Target what = stretch.of().orElseGet(clause::target);
        clause.ignore(Sort.LIGHT, Sort.REMOVE);
        boolean seen = Kinds.shot(what) || Kinds.film(what);
        if (!cuts || !seen || clause.has(Sort.TARGET, Sort.NOT)) {
            return no();
        }
        Target of = what instanceof Target.Unsaid ? new Target.Whole() : what;
        Wish one = new Wish.Trim(of, stretch.start(), stretch.ms(), false);
        return both ? Optional.of(List.of(one, new Wish.Trim(of, !stretch.start(), stretch.otherMs(), false))) : wish(one);
    }

    private static final List<String> LONG = List.of("多长", "多久", "多少秒", "几秒", "几分钟", "多少分钟", "时长多少", "总长多少", "长度多少", "时长是多少", "总长是多少",
            "长度是多少", "时长呢", "总长呢", "现在长度", "当前时长", "视频长度", "影片长度", "片子长度", "总时长？", "时长？", "时长?", "长度？", "长度?");

    /// How long the film is.
    private static Optional<List<Wish>> lasting(Clause clause) {
        boolean asks = says(clause, LONG);
        boolean wishes = clause.has(Sort.REMOVE, Sort.TRIM, Sort.TEXT, Sort.DURATION, Sort.QUANTITY, Sort.SHORTEN, Sort.LENGTHEN)
                || clause.has(Sort.CHANGE, Sort.TIMES, Sort.REPLACE, Sort.NOT, Sort.EXPORT, Sort.MORE, Sort.LESS)
                || says(clause, List.of("改", "调", "怎么", "为什么", "控制", "以内", "要求", "导", "渲染", "最"));
        boolean things = clause.tiles().stream().flatMap(tile -> tile.as(Sort.TARGET).stream())
                .anyMatch(piece -> !Kinds.film((Target) piece.value()) && !(piece.value() instanceof Target.All all && Kinds.shot(all)));
        if (!asks || wishes || things || clause.tiles().size() > 10) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Question(About.LENGTH, new Target.Unsaid()));
    }
}
