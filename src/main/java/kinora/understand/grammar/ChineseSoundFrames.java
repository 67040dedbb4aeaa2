package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.nothing;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.Wish.Question.About;

/// Chinese clauses about sounds over time, borders by what they lie beside, questions of values, and what is not to be done.
final class ChineseSoundFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("zh duck", List.of(EnumSet.of(Sort.DUCK, Sort.DOWN, Sort.CHANGE, Sort.QUALITY)), 1, ChineseSoundFrames::duck), //
            Frame.any("zh swell", 1.2, EnumSet.of(Sort.UP, Sort.DOWN, Sort.QUALITY, Sort.CHANGE), ChineseSoundFrames::swell), //
            new Frame("zh pan", List.of(EnumSet.of(Sort.SIDE), EnumSet.of(Sort.TARGET, Sort.OWN)), 0.5, ChineseSoundFrames::pan), //
            new Frame("zh border", List.of(EnumSet.of(Sort.TRANSITION), EnumSet.of(Sort.PLACE)), 0.6, ChineseSoundFrames::border), //
            new Frame("zh no border", List.of(EnumSet.of(Sort.JOINT), EnumSet.of(Sort.REMOVE)), 0.2, ChineseSoundFrames::none), //
            new Frame("zh calmer song", List.of(EnumSet.of(Sort.OTHER, Sort.REPLACE), EnumSet.of(Sort.CHANGE, Sort.QUALITY, Sort.IMPROVE)),
                    1.2, ChineseSoundFrames::calmer), //
            new Frame("zh no words", List.of(EnumSet.of(Sort.REMOVE, Sort.NO, Sort.NOT), EnumSet.of(Sort.PLACE), EnumSet.of(Sort.TARGET)),
                    0.6, ChineseSoundFrames::words), //
            Frame.of("zh half", 0.4, List.of(Sort.PROPERTY), ChineseSoundFrames::half), //
            new Frame("zh how loud", List.of(EnumSet.of(Sort.WH), EnumSet.of(Sort.PROPERTY)), 0.8, ChineseSoundFrames::loud), //
            Frame.of("zh which music", 0.8, List.of(Sort.ABOUT), ChineseSoundFrames::music), //
            Frame.of("zh megabytes", 0.6, List.of(Sort.QUANTITY), ChineseSoundFrames::megabytes), //
            new Frame("zh forbidden",
                    List.of(EnumSet.of(Sort.NOT),
                            EnumSet.of(Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.DUPLICATE, Sort.SPEED_UP, Sort.SLOW_DOWN,
                                    Sort.SPLIT, Sort.BACKWARDS, Sort.SHUFFLE, Sort.TRIM)),
                    0.8, ChineseSoundFrames::forbidden), //
            new Frame("zh not done", List.of(EnumSet.of(Sort.NOT), EnumSet.of(Sort.UNDO, Sort.REDO, Sort.EXPORT)), 1,
                    ChineseSoundFrames::not));

    private ChineseSoundFrames() {}

    private static Optional<Target> sound(Clause clause) {
        return clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.sound((Target) piece.value())).isPresent());
    }

    private static Optional<List<Wish>> duck(Clause clause) {
        boolean speaks = List.of("说话", "讲话", "人声", "说的时候", "讲的时候", "开口", "采访的时候", "采访那段", "采访时", "采访那里", "采访那块").stream()
                .anyMatch(clause.text()::contains);
        boolean music = sound(clause).isPresent();
        boolean lower = clause.has(Sort.DUCK) || List.of("小", "低", "轻", "弱", "压", "安静").stream().anyMatch(clause.text()::contains);
        if (!speaks || !music || !lower || LOUDER.stream().anyMatch(clause.text()::contains) || clause.has(Sort.NOT)) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Duck(true));
    }

    /// Whoever wants something louder as well says how loud each is.
    static final List<String> LOUDER = List.of("大声", "大点", "大一点", "大些", "大一些", "调大", "加大", "放大", "调高", "提高", "响点", "响一点");

    private static final List<String> COURSES = List.of("先小后大", "先弱后强", "由小到大", "从小到大", "由弱到强", "从弱到强", "先轻后响", "先大后小", "先强后弱", "由大到小",
            "从大到小", "由强到弱", "从强到弱");

    private static Optional<List<Wish>> swell(Clause clause) {
        String said = clause.text();
        int more = said.indexOf("越");
        boolean course = COURSES.stream().anyMatch(said::contains);
        if (!course && (more < 0 || (said.indexOf("越", more + 1) < 0 && !said.contains("越来越")))) {
            return no();
        }
        Optional<Target> what = sound(clause);
        String end = said.substring(Math.max(0, said.lastIndexOf("越")));
        boolean rising = List.of("响", "大", "强", "高").stream().anyMatch(end::contains);
        boolean falling = List.of("轻", "小", "弱", "低").stream().anyMatch(end::contains);
        boolean up = List.of("先小后大", "先弱后强", "由小到大", "从小到大", "由弱到强", "先轻后响").stream().anyMatch(said::contains);
        boolean down = List.of("先大后小", "先强后弱", "由大到小", "从大到小", "由强到弱").stream().anyMatch(said::contains);
        if (what.isPresent() && up != down) {
            clause.ignore(Sort.values());
            return wish(new Wish.Swell(what.get(), up));
        }
        if (what.isEmpty() || rising == falling) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Swell(what.get(), rising));
    }

    private static Optional<List<Wish>> pan(Clause clause) {
        Optional<Piece> side = clause.takeValue(Sort.SIDE, "left", "right");
        Optional<Target> what = clause.take(Sort.OWN).map(piece -> (Target) piece.value()).or(() -> sound(clause));
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.DEGREE, Sort.PLAY);
        return side.isEmpty() || what.isEmpty() ? no() : wish(new Wish.Pan(what.get(), side.get().text().equals("left") ? -50 : 50));
    }

    /// A transition when something comes.
    private static Optional<List<Wish>> border(Clause clause) {
        Piece look = clause.take(Sort.TRANSITION).orElseThrow();
        Optional<Target> of = clause.takeWhere(Sort.PLACE, tile -> edge(tile).isPresent()).flatMap(piece -> edge(piece.value()));
        clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent());
        clause.ignore(Sort.LIGHT, Sort.ADD, Sort.START, Sort.SOME, Sort.EFFECT);
        if (of.isEmpty() || clause.has(Sort.TARGET) || clause.has(Sort.NOT) || clause.has(Sort.REMOVE)) {
            return no();
        }
        Target at = new Target.Between(Kind.TRANSITION, new Target.Next(Kind.SHOT, of.get(), false), of.get());
        return wish(new Wish.Transition(at, Optional.of(look.text()), new Amount.Unsaid()));
    }

    private static Optional<Target> edge(Tile tile) {
        return tile.pieces().stream().flatMap(piece -> edge(piece.value()).stream()).findFirst();
    }

    private static Optional<Target> edge(Object value) {
        return value instanceof Place.From from && from.start() instanceof Moment.Edge edge && !edge.end() && Kinds.shot(edge.of())
                ? Optional.of(edge.of())
                : Optional.empty();
    }

    private static Optional<List<Wish>> none(Clause clause) {
        clause.take(Sort.REMOVE);
        Target joint = (Target) clause.take(Sort.JOINT).orElseThrow().value();
        boolean join = clause.take(Sort.TRANSITION, Sort.WH).isPresent()
                || clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.join((Target) piece.value())).isPresent()).isPresent();
        clause.ignore(Sort.WH, Sort.LIGHT);
        boolean beside = joint instanceof Target.Between between
                && (between.left() instanceof Target.Next || between.right() instanceof Target.Next);
        return (beside && !join) || clause.has(Sort.TARGET) || clause.has(Sort.NOT) ? no() : wish(new Wish.Cuts(joint));
    }

    /// "Another song, a quieter one": how music is said to be, where the words are those of how loud it is.
    private static Optional<List<Wish>> calmer(Clause clause) {
        boolean song = List.of("首", "音乐", "歌", "曲", "bgm", "配乐").stream().anyMatch(clause.text()::contains);
        boolean calm = List.of("安静", "轻柔", "柔和", "舒缓", "温柔", "平静", "慢一点", "慢点").stream().anyMatch(clause.text()::contains);
        boolean lively = List.of("热闹", "活泼", "快一点", "快点", "有劲", "带感").stream().anyMatch(clause.text()::contains);
        sound(clause);
        clause.take(Sort.OTHER, Sort.REPLACE);
        clause.take(Sort.CHANGE, Sort.QUALITY, Sort.IMPROVE);
        clause.ignore(Sort.LIGHT, Sort.DEGREE, Sort.ADD, Sort.OTHER, Sort.REPLACE, Sort.CHANGE, Sort.QUALITY, Sort.IMPROVE, Sort.MOVE);
        return !song || calm == lively || clause.has(Sort.TARGET, Sort.NOT, Sort.QUANTITY)
                ? no()
                : wish(new Wish.Music(Optional.of(calm ? "ambient" : "upbeat"), Optional.empty(), true, new Place.Unsaid()));
    }

    /// No words on a picture.
    private static Optional<List<Wish>> words(Clause clause) {
        clause.take(Sort.REMOVE, Sort.NO, Sort.NOT);
        Optional<Target> over = clause
                .takeWhere(Sort.PLACE, tile -> tile.as(Sort.PLACE).filter(piece -> piece.value() instanceof Place.Over).isPresent())
                .map(piece -> ((Place.Over) piece.value()).target());
        Optional<Target> text = clause.target(tile -> tile.as(Sort.TARGET).filter(piece -> Kinds.text((Target) piece.value())).isPresent());
        clause.ignore(Sort.LIGHT, Sort.REMOVE, Sort.ADD, Sort.SHOW);
        boolean fits = over.isPresent() && text.isPresent() && !clause.has(Sort.TARGET) && !clause.has(Sort.TEXT);
        return fits ? wish(new Wish.Remove(new Target.At(Kinds.of(text.orElseThrow()), new Moment.Edge(over.orElseThrow(), false)))) : no();
    }

    /// The length, halved or doubled.
    private static Optional<List<Wish>> half(Clause clause) {
        boolean length = clause.takeValue(Sort.PROPERTY, "length").isPresent();
        if (!length || !(clause.has(Sort.TIMES) || clause.has(Sort.QUANTITY))) {
            return no();
        }
        Optional<Piece> shorter = clause.take(Sort.SHORTEN, Sort.LENGTHEN);
        Optional<Change> change = shorter.map(piece -> new Change("length", piece.sort() == Sort.LENGTHEN, 2));
        Optional<Amount> amount = Amounts.of(clause, change, EnumSet.of(Unit.PERCENT, Unit.FACTOR), Optional.empty());
        clause.ignore(Sort.LIGHT, Sort.DOWN, Sort.UP);
        Target what = clause.target();
        return amount.isEmpty() || clause.has(Sort.NOT)
                ? no()
                : Kinds.film(what) ? wish(new Wish.Total(amount.get())) : wish(new Wish.Length(what, amount.get()));
    }

    private static Optional<List<Wish>> loud(Clause clause) {
        clause.take(Sort.WH);
        Map<String, About> about = Map.of("volume", About.LOUDNESS, "length", About.LENGTH, "speed", About.SPEED);
        Optional<About> what = clause.take(Sort.PROPERTY).flatMap(piece -> Optional.ofNullable(about.get(piece.text())));
        clause.ignore(Sort.LIGHT, Sort.YES, Sort.HERE);
        return what.isEmpty() || clause.has(Sort.DURATION, Sort.QUANTITY) ? no() : wish(new Wish.Question(what.get(), clause.target()));
    }

    private static Optional<List<Wish>> music(Clause clause) {
        if (clause.takeValue(Sort.ABOUT, "MUSIC").isEmpty()) {
            return no();
        }
        clause.ignore(Sort.values());
        return wish(new Wish.Question(About.MUSIC, new Target.The(Kind.MUSIC)));
    }

    private static Optional<List<Wish>> megabytes(Clause clause) {
        Optional<Piece> size = clause.takeWhere(Sort.QUANTITY,
                tile -> ((Quantity) tile.as(Sort.QUANTITY).orElseThrow().value()).unit() == Unit.MEGABYTES);
        if (size.isEmpty()) {
            return no();
        }
        clause.ignore(Sort.values());
        double megabytes = ((Quantity) size.get().value()).value();
        return wish(new Wish.Export(
                Map.of("maxSizeMb", megabytes == Math.rint(megabytes) ? String.valueOf((long) megabytes) : String.valueOf(megabytes))));
    }

    /// What shall not be done is left as it is.
    private static Optional<List<Wish>> forbidden(Clause clause) {
        int not = clause.tiles().stream().filter(tile -> tile.is(Sort.NOT) && !tile.is(Sort.REMOVE)).mapToInt(Tile::from).findFirst()
                .orElse(Integer.MAX_VALUE);
        EnumSet<Sort> verbs = EnumSet.of(Sort.REMOVE, Sort.MOVE, Sort.SWAP, Sort.REPLACE, Sort.DUPLICATE, Sort.SPEED_UP, Sort.SLOW_DOWN,
                Sort.SPLIT, Sort.BACKWARDS, Sort.SHUFFLE, Sort.TRIM);
        boolean before = clause.tiles().stream().anyMatch(tile -> tile.from() > not && verbs.stream().anyMatch(tile::is));
        boolean twice = clause.tiles().stream().anyMatch(tile -> tile.from() < not && verbs.stream().anyMatch(tile::is))
                || clause.has(Sort.MARK);
        if (!before || twice || clause.wordTiles().size() > 1) {
            return no();
        }
        clause.ignore(Sort.values());
        return nothing();
    }

    private static Optional<List<Wish>> not(Clause clause) {
        clause.ignore(Sort.values());
        return nothing();
    }
}
