package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese clauses about parts of time, about what is seen at a moment, and about the order in which pictures were taken.
final class ChineseTimeFrames {
    /// What can be wished of a part of time.
    private static final Set<Class<?>> PARTS = Set.of(Wish.Speed.class, Wish.Tone.class, Wish.Effect.class, Wish.Plain.class,
            Wish.Backwards.class, Wish.Mirror.class);

    /// Frames that are about a shot.
    private static final List<Frame> INNER = Stream
            .of(ChineseFrames.ALL, ChineseShotFrames.ALL, LookFrames.ALL, MotionFrames.ALL, CameraFrames.ALL).flatMap(List::stream)
            .filter(frame -> !frame.name().equals("zh leave")).toList();

    static final List<Frame> ALL = List.of( //
            new Frame("zh during",
                    List.of(EnumSet.of(Sort.SPAN, Sort.STRETCH),
                            EnumSet.of(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.EFFECT, Sort.BRIGHTEN, Sort.CHANGE, Sort.BACKWARDS, Sort.QUALITY,
                                    Sort.MIRROR, Sort.QUANTITY)),
                    0.6, ChineseTimeFrames::during), //
            Frame.any("zh what is there", 0.9, EnumSet.of(Sort.MOMENT, Sort.PLACE, Sort.TARGET), ChineseTimeFrames::there), //
            Frame.any("zh by time", 1, EnumSet.of(Sort.PLACE, Sort.TAKEN, Sort.EDGE_WORD, Sort.SORT, Sort.MOVE, Sort.MARK, Sort.FILLER),
                    ChineseTimeFrames::taken), //
            Frame.of("zh text time", 0.5, List.of(Sort.SPAN), ChineseTimeFrames::shown), //
            Frame.of("zh fade part", 0.6, List.of(Sort.STRETCH), ChineseTimeFrames::fade));

    private ChineseTimeFrames() {}

    private static boolean says(Clause clause, String... words) {
        return Stream.of(words).anyMatch(clause.text()::contains);
    }

    /// What is wished of a part of time is read as if a shot were named.
    private static Optional<List<Wish>> during(Clause clause) {
        Tile part = clause.tiles().stream().filter(tile -> tile.is(Sort.SPAN) || tile.is(Sort.STRETCH)).findFirst().orElseThrow();
        Optional<Span> span = span(part);
        if (span.isEmpty() || clause.has(Sort.REMOVE, Sort.TRIM, Sort.KEEP, Sort.CUT, Sort.FADE, Sort.TRANSITION, Sort.TEXT)) {
            return no();
        }
        Target it = new Target.It(Kind.SHOT, true);
        Optional<Wish> meant = Standing.best(clause, part, it, true, INNER, wish -> about(wish, it));
        return meant.isEmpty() ? no() : wish(new Wish.During(span.get().of(), span.get().from(), span.get().to(), meant.get()));
    }

    private static boolean about(Wish wish, Target it) {
        return PARTS.contains(wish.getClass()) && ChineseEllipsis.what(wish).equals(it);
    }

    private static Optional<Span> span(Tile tile) {
        Optional<Span> span = tile.as(Sort.SPAN).map(piece -> (Span) piece.value());
        return span.or(() -> tile.as(Sort.STRETCH).map(piece -> {
            Stretch stretch = (Stretch) piece.value();
            return stretch.start()
                    ? new Span(new Moment.After(0), new Moment.After(stretch.ms()), stretch.of())
                    : new Span(new Moment.BeforeEnd(stretch.ms()), new Moment.BeforeEnd(0), stretch.of());
        })).filter(part -> part.of().filter(of -> !Kinds.shot(of)).isEmpty());
    }

    /// What is seen at a moment.
    private static Optional<List<Wish>> there(Clause clause) {
        boolean asks = says(clause, "哪张", "哪一张", "哪个", "哪段", "哪一段", "哪一个", "什么", "啥") && !says(clause, "为什么", "为啥", "怎么");
        Optional<Moment> at = clause.take(Sort.MOMENT).map(piece -> (Moment) piece.value()).or(() -> clause.take(Sort.PLACE).flatMap(
                piece -> piece.value() instanceof Place.From from && from.end().isEmpty() ? Optional.of(from.start()) : Optional.empty()));
        if (at.isEmpty()) {
            at = clause.takeWhere(Sort.TARGET, tile -> tile.as(Sort.TARGET).orElseThrow().value() instanceof Target.At)
                    .map(piece -> ((Target.At) piece.value()).moment());
        }
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.All).isPresent());
        clause.ignore(Sort.WH, Sort.ABOUT, Sort.SHOW, Sort.PLAY, Sort.LIGHT, Sort.KIND, Sort.YES, Sort.MOVE, Sort.ADD);
        asks &= clause.tiles().stream().anyMatch(tile -> tile.is(Sort.WH) || tile.is(Sort.ABOUT));
        boolean plain = clause.tiles().size() <= 8 && !clause.has(Sort.TARGET, Sort.REMOVE, Sort.TEXT, Sort.EFFECT, Sort.NOT);
        boolean moment = at.filter(one -> one instanceof Moment.After || one instanceof Moment.BeforeEnd || one instanceof Moment.Share)
                .isPresent();
        return asks && plain && moment ? wish(new Wish.Question(About.CONTENT, new Target.At(Kind.SHOT, at.orElseThrow()))) : no();
    }

    /// By the time at which they were taken: the newest or the oldest first.
    private static Optional<List<Wish>> taken(Clause clause) {
        String said = clause.text();
        int old = first(said, "旧", "早", "老照片", "先拍");
        int fresh = first(said, "新", "晚", "后拍");
        boolean both = old >= 0 && fresh >= 0 && said.contains("从");
        boolean time = says(clause, "时间", "日期", "拍");
        boolean order = both || says(clause, "排", "放前", "在前", "放最前", "放后", "在后", "放最后", "顺序");
        boolean turned = says(clause, "倒");
        boolean known = (both && (time || order)) || (order && says(clause, "最新", "最早", "最旧", "新的", "旧的", "早的", "新拍", "先拍", "早拍"))
                || (time && order && turned);
        if (!known || clause.has(Sort.NOT, Sort.TEXT, Sort.REMOVE) || says(clause, "重新", "更新", "文件")) {
            return no();
        }
        boolean behind = says(clause, "放后", "在后", "放最后");
        int front = said.indexOf('前');
        boolean opposed = old >= 0 && fresh >= 0 && !both && front > 0;
        boolean newest = opposed
                ? last(said.substring(0, front), "新", "晚") > last(said.substring(0, front), "旧", "早")
                : both ? fresh < old : turned ? !(fresh >= 0 && behind) : (fresh >= 0) != behind;
        clause.ignore(Sort.values());
        return wish(new Wish.Order(new Wish.Order.By.Time(newest)));
    }

    private static int last(String said, String... words) {
        return Stream.of(words).mapToInt(said::lastIndexOf).max().orElse(-1);
    }

    private static int first(String said, String... words) {
        return Stream.of(words).mapToInt(said::indexOf).filter(at -> at >= 0).min().orElse(-1);
    }

    /// From when to when words are seen or a sound is heard.
    private static Optional<List<Wish>> shown(Clause clause) {
        Optional<Target> what = clause.target(tile -> {
            Target target = (Target) tile.as(Sort.TARGET).orElseThrow().value();
            return Kinds.text(target) || Kinds.sound(target);
        });
        Span span = (Span) clause.take(Sort.SPAN).orElseThrow().value();
        boolean own = what.isEmpty() && span.of().filter(of -> Kinds.text(of) || Kinds.sound(of)).isPresent();
        clause.ignore(Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.MOVE, Sort.START, Sort.STOP, Sort.ONLY);
        boolean plain = !clause.has(Sort.TARGET, Sort.REMOVE, Sort.TRIM, Sort.CUT, Sort.KEEP) && !clause.has(Sort.NOT, Sort.NO, Sort.TEXT)
                && !clause.has(Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.FADE) && !clause.has(Sort.MUTE, Sort.QUANTITY, Sort.QUALITY);
        return plain && (what.isPresent() || own)
                ? wish(new Wish.Move(what.or(span::of).orElseThrow(), new Place.From(span.from(), Optional.of(span.to()))))
                : no();
    }

    /// "The last five seconds of the music get softer": it fades for so long.
    private static Optional<List<Wish>> fade(Clause clause) {
        Stretch stretch = (Stretch) clause.take(Sort.STRETCH).orElseThrow().value();
        boolean fades = clause.take(Sort.FADE).isPresent();
        Optional<Target> what = stretch.of().or(() -> clause.target(tile -> true)).filter(Kinds::sound);
        clause.ignore(Sort.FADE, Sort.LIGHT);
        return fades && what.isPresent() && !clause.has(Sort.TARGET, Sort.NOT)
                ? wish(new Wish.Fade(what.get(), stretch.start(), !stretch.start(), new Amount.To(stretch.ms(), Amount.Unit.MILLISECONDS),
                        false))
                : no();
    }
}
