package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Chinese clauses about sounds and words that are there while something is seen or until it comes, and about the beginning or the end as a part.
final class ChineseSpanFrames {
    /// Frames about what the first or the last shot can be.
    private static final List<Frame> INNER = Stream
            .of(LengthFrames.ALL, ChineseFrames.ALL, ChineseShotFrames.ALL, LookFrames.ALL, MotionFrames.ALL, CameraFrames.ALL)
            .flatMap(List::stream).filter(frame -> !frame.name().equals("zh leave")).toList();

    /// What can be wished of the beginning or the end as of a shot.
    private static final Set<Class<?>> PARTS = Set.of(Wish.Length.class, Wish.Speed.class, Wish.Tone.class, Wish.Effect.class,
            Wish.Plain.class, Wish.Backwards.class, Wish.Mirror.class);

    private static final EnumSet<Sort> OFF = EnumSet.of(Sort.REMOVE, Sort.NO, Sort.NOT, Sort.MUTE, Sort.STOP, Sort.ONLY, Sort.WHILE);
    /// How a shot ends that is meant as a time.
    private static final List<String> PARTLY = List.of("那段", "这段", "那里", "那儿", "那块", "那边", "那一段", "部分", "那段里", "的片段", "那个片段");

    static final List<Frame> ALL = List.of( //
            new Frame("zh silent meanwhile", List.of(EnumSet.of(Sort.TARGET), OFF), 2, ChineseSpanFrames::meanwhile), //
            new Frame("zh until", List.of(EnumSet.of(Sort.UNTIL), EnumSet.of(Sort.TARGET, Sort.PRONOUN)), 1, ChineseSpanFrames::until), //
            new Frame("zh stops at",
                    List.of(EnumSet.of(Sort.MOMENT, Sort.PLACE, Sort.SPAN),
                            EnumSet.of(Sort.STOP, Sort.REMOVE, Sort.MUTE, Sort.NOT, Sort.NO), EnumSet.of(Sort.TARGET)),
                    1.2, ChineseSpanFrames::stops), //
            Frame.of("zh end of film", 0.8, List.of(Sort.EDGE), ChineseSpanFrames::ends));

    private ChineseSpanFrames() {}

    private static boolean says(Clause clause, String... words) {
        return Stream.of(words).anyMatch(clause.text()::contains);
    }

    private static Optional<Target> target(Clause clause, Predicate<Target> fits) {
        return clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> fits.test((Target) piece.value())).isPresent());
    }

    private static boolean shot(Tile tile) {
        return tile.as(Sort.TARGET).map(piece -> (Target) piece.value()).filter(one -> Kinds.named(one) && Kinds.shot(one)).isPresent();
    }

    private static boolean music(Target target) {
        return target instanceof Target.The(Kind kind) && kind == Kind.MUSIC;
    }

    /// "During the interview no music", and "music only during the party".
    private static Optional<List<Wish>> meanwhile(Clause clause) {
        Optional<Tile> meanwhile = clause.tileWhere(Sort.WHILE, any -> true)
                .or(() -> clause.tileWhere(Sort.TARGET, tile -> PARTLY.stream().anyMatch(clause.textOf(tile)::endsWith) && shot(tile)));
        if (meanwhile.isEmpty()) {
            return no();
        }
        int from = meanwhile.get().from();
        Target shot = (Target) meanwhile.get().as(Sort.WHILE).or(() -> meanwhile.get().as(Sort.TARGET)).orElseThrow().value();
        boolean goesTo = meanwhile.get().role().equals("to")
                || clause.tiles().stream().anyMatch(tile -> tile.to() == from && tile.as(Sort.PREP, "to").isPresent());
        Optional<Target> music = target(clause, ChineseSpanFrames::music);
        boolean only = says(clause, "只", "仅", "才");
        boolean off = clause.take(Sort.REMOVE, Sort.NO, Sort.MUTE, Sort.STOP, Sort.NOT).isPresent();
        clause.ignore(Sort.ADD, Sort.PLAY, Sort.SHOW, Sort.LIGHT, Sort.ALSO, Sort.ONLY, Sort.ROTATE, Sort.START, Sort.DEGREE);
        clause.ignore(Sort.REMOVE, Sort.NO, Sort.MUTE, Sort.STOP, Sort.NOT);
        if (music.isEmpty() || goesTo || only == off
                || clause.has(Sort.TARGET, Sort.REPLACE, Sort.DURATION, Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.DUCK)
                || clause.has(Sort.QUANTITY, Sort.FADE, Sort.TEXT, Sort.MUSIC_STYLE, Sort.FILE, Sort.MARK)) {
            return no();
        }
        return wish(new Wish.Part(music.get(), new Moment.Edge(shot, false), new Moment.Edge(shot, true), only));
    }

    /// "The title stays until the dog comes", "the music plays to the party and stops".
    private static Optional<List<Wish>> until(Clause clause) {
        Optional<Piece> found = clause.takeWhere(Sort.UNTIL,
                tile -> tile.as(Sort.UNTIL).orElseThrow().value() instanceof ChineseSpans.Until);
        if (found.isEmpty()) {
            return no();
        }
        ChineseSpans.Until until = (ChineseSpans.Until) found.get().value();
        Optional<Target> what = target(clause,
                one -> Kinds.text(one) || Kinds.sound(one) || Kinds.overlay(one) || one instanceof Target.It);
        boolean lasts = until.stops() || says(clause, "显示到", "持续到", "播放到", "播到", "留到", "延续到", "延长到", "一直", "为止", "停", "响到", "听到", "唱到");
        clause.ignore(Sort.SHOW, Sort.PLAY, Sort.LIGHT, Sort.KEEP, Sort.LENGTHEN, Sort.STEADY, Sort.STOP, Sort.ADD, Sort.ALSO, Sort.MOVE,
                Sort.START, Sort.WRITE, Sort.ONLY, Sort.ALL);
        boolean other = clause.has(Sort.TARGET, Sort.NOT, Sort.TEXT, Sort.REPLACE) || clause.has(Sort.UP, Sort.DOWN, Sort.CHANGE, Sort.FADE)
                || clause.has(Sort.SPOT, Sort.SIDE, Sort.MUSIC_STYLE);
        if (what.isEmpty() || !lasts || other) {
            return no();
        }
        return wish(until(what.get(), until.moment()));
    }

    /// "The title all along until the party": of words there is one meant.
    private static Wish until(Target what, Moment end) {
        Target one = what instanceof Target.All(Kind kind) && (Kinds.text(what) || Kinds.sound(what)) ? new Target.The(kind) : what;
        return new Wish.Move(one, new Place.From(new Moment.Edge(one, false), Optional.of(end)));
    }

    /// "When the cake comes the title goes", "before the party no music".
    private static Optional<List<Wish>> stops(Clause clause) {
        Optional<Span> span = clause.take(Sort.SPAN).map(piece -> (Span) piece.value());
        Optional<Place.From> when = span.map(one -> new Place.From(one.from(), Optional.of(one.to())))
                .or(() -> clause.take(Sort.MOMENT).map(piece -> new Place.From((Moment) piece.value(), Optional.empty())))
                .or(() -> clause.take(Sort.PLACE).flatMap(piece -> when(piece.value())));
        Optional<Target> what = span.flatMap(Span::of).filter(ChineseSpanFrames::timed).or(() -> target(clause, ChineseSpanFrames::timed));
        boolean stops = says(clause, "停", "消失", "不见", "结束", "没了", "消掉", "收掉", "断掉");
        boolean not = clause.has(Sort.NOT, Sort.NO) && clause.has(Sort.PLAY, Sort.ADD, Sort.SHOW);
        boolean away = !stops && (not || clause.has(Sort.REMOVE, Sort.MUTE));
        clause.take(Sort.STOP, Sort.REMOVE, Sort.MUTE, Sort.NOT, Sort.NO);
        if (not && !stops) {
            clause.ignore(Sort.NOT, Sort.NO, Sort.ADD);
        }
        clause.ignore(Sort.STOP, Sort.REMOVE, Sort.MUTE, Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.START, Sort.ALSO, Sort.ALL);
        boolean other = clause.has(Sort.TARGET, Sort.NOT, Sort.TEXT, Sort.REPLACE) || clause.has(Sort.DURATION, Sort.STRETCH, Sort.FADE)
                || clause.has(Sort.SILENCE, Sort.FREEZE, Sort.MARK) || (away && when.filter(one -> one.end().isEmpty()).isPresent());
        if (when.isEmpty() || what.isEmpty() || other || !(stops || away)) {
            return no();
        }
        Moment start = when.get().start();
        Moment end = when.get().end().orElse(start);
        boolean toEnd = end instanceof Moment.BeforeEnd(long ms) && ms == 0;
        boolean fromStart = start instanceof Moment.After(long ms) && ms == 0;
        if (when.get().end().isEmpty() || toEnd) {
            boolean moved = stops || toEnd;
            return moved && !fromStart ? wish(until(what.get(), start)) : no();
        }
        return away && fromStart
                ? wish(new Wish.Move(what.get(), new Place.From(end, Optional.of(new Moment.Edge(what.get(), true)))))
                : no();
    }

    private static boolean timed(Target target) {
        return !(target instanceof Target.All) && (Kinds.text(target) || Kinds.sound(target) || Kinds.overlay(target));
    }

    private static Optional<Place.From> when(Object place) {
        return switch (place) {
            case Place.From from -> Optional.of(from);
            case Place.Beside(Target of, boolean after) -> Optional.of(after
                    ? new Place.From(new Moment.Edge(of, true), Optional.of(new Moment.BeforeEnd(0)))
                    : new Place.From(new Moment.After(0), Optional.of(new Moment.Edge(of, false))));
            default -> Optional.empty();
        };
    }

    /// "The beginning a bit shorter": what is wished of an end of the film is read as if its first or last shot were named.
    private static Optional<List<Wish>> ends(Clause clause) {
        Tile part = clause.tiles().stream().filter(tile -> tile.is(Sort.EDGE)).findFirst().orElseThrow();
        Optional<Ends> ends = part.as(Sort.EDGE).map(piece -> (Ends) piece.value())
                .filter(one -> one.of().isEmpty() && one.start() != one.end());
        if (ends.isEmpty() || clause.has(Sort.TARGET, Sort.TEXT, Sort.FADE, Sort.TRANSITION, Sort.ADD, Sort.REMOVE, Sort.TRIM, Sort.NOT,
                Sort.STRETCH, Sort.FIT, Sort.FRAMING, Sort.UNTIL)) {
            return no();
        }
        Target it = new Target.Nth(Kind.SHOT, ends.get().start() ? 1 : -1);
        Optional<Wish> meant = Standing.best(clause, part, it, false, INNER,
                wish -> PARTS.contains(wish.getClass()) && ChineseEllipsis.what(wish).equals(it));
        return meant.isEmpty() ? no() : wish(meant.get());
    }
}
