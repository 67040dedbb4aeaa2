package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// How long the film, shots, titles and sounds last.
final class LengthFrames {
    private static final EnumSet<Sort> SAYS = EnumSet.of(Sort.DURATION, Sort.CHANGE, Sort.SHORTEN, Sort.LENGTHEN, Sort.PROPERTY, Sort.LIKE,
            Sort.TIMES, Sort.BOUND, Sort.QUANTITY, Sort.HALF);

    private static final List<String> SAME = List.of("as long", "as short", "same length", "same duration", "same time", "as much time");

    static final List<Frame> ALL = List.of( //
            new Frame("whole", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.MOST)), 0.1, LengthFrames::whole), //
            Frame.any("length", 0, SAYS, LengthFrames::length), //
            Frame.of("until", 0.3, List.of(Sort.UNTIL), LengthFrames::until));

    private LengthFrames() {}

    /// Verbs by which something goes to a time, and does not last so long.
    private static final List<String> MOVES = Spoken.row("move|shift|push|drag|slide|relocate|reposition|bring");

    /// What is not wanted: "don't show it so long".
    private static final List<String> SO = Spoken.row("so long|that long");

    private static Optional<List<Wish>> length(Clause clause) {
        if (Spoken.of(clause.text()).then(INTO, SLICES)) {
            return no();
        }
        if (clause.tiles().stream().anyMatch(tile -> tile.is(Sort.STRETCH) && tile.is(Sort.DURATION) && !clause.lasts(tile))) {
            return no();
        }
        boolean due = clause.has(Sort.STOP) && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.DURATION) && tile.role().equals("by"));
        if (due) {
            return no();
        }
        Optional<Change> change = Amounts.change(clause, "length", false);
        if (change.filter(one -> !one.more()).isPresent() && Spoken.of(clause.text()).any(SO)) {
            clause.take(Sort.NOT);
        }
        boolean small = !clause.has(Sort.DURATION) && clause.tiles().stream().anyMatch(TitleFrames::titled);
        boolean shorten = change.isEmpty()
                && clause
                        .takeWhere(Sort.SHORTEN,
                                tile -> (!small || !tile.is(Sort.CHANGE))
                                        && (!clause.textOf(tile).startsWith("compress") || clause.has(Sort.DURATION, Sort.QUANTITY)))
                        .isPresent();
        boolean lengthen = change.isEmpty() && !shorten && clause.take(Sort.LENGTHEN).isPresent();
        boolean property = clause.takeValue(Sort.PROPERTY, "length").isPresent();
        boolean other = shorten && !property
                && clause.hasValue(Sort.PROPERTY, "speed", "volume", "brightness", "contrast", "saturation", "size");
        if (other) {
            return no();
        }
        if (shorten || lengthen) {
            change = Optional.of(new Change("length", lengthen, Amounts.degree(clause)));
        } else if (change.isEmpty() && property) {
            change = clause.take(Sort.MORE, Sort.LESS, Sort.UP, Sort.DOWN)
                    .map(piece -> new Change("length", piece.sort() == Sort.MORE || piece.sort() == Sort.UP, 2));
        } else if (change.isEmpty() && clause.has(Sort.DURATION)) {
            change = clause.take(Sort.MORE, Sort.LESS).map(piece -> new Change("length", piece.sort() == Sort.MORE, 2));
        }
        if (property && change.isPresent() && !clause.has(Sort.DURATION)) {
            Optional<Amount> until = until(clause, change.get());
            if (until.isPresent()) {
                Target of = clause.target();
                return Kinds.film(of) ? wish(new Wish.Total(until.get())) : wish(new Wish.Length(of, until.get()));
            }
        }
        Optional<Change> moreOrLess = change.isEmpty() ? counted(clause) : Optional.empty();
        if (moreOrLess.isPresent()) {
            change = moreOrLess;
        }
        boolean moment = clause.has(Sort.CUT) && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.CLOCK) && tile.role().equals("at"));
        boolean zoomed = (shorten || lengthen) && clause.has(Sort.ZOOM, Sort.PAN) && !clause.has(Sort.DURATION);
        boolean lessens = lessens(clause);
        if (lessens) {
            clause.takeWhere(Sort.DOWN, tile -> !tile.is(Sort.DURATION));
        }
        boolean moved = !lessens && Spoken.of(clause.text()).any(MOVES)
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.MOMENT) && tile.role().equals("to"));
        boolean put = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.PLACE) && !tile.is(Sort.SPOT))
                && (clause.text().startsWith("put ") || clause.text().startsWith("place ") || clause.text().startsWith("insert "));
        if (clause.has(Sort.STILL) || moment || zoomed || moved || put) {
            return no();
        }
        boolean halved = change.isEmpty()
                && clause.tiles().stream().anyMatch(tile -> Set.of("halve", "halved", "double", "triple").contains(clause.textOf(tile)))
                && clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET) || tile.is(Sort.FILM)).count() == 1
                && !clause.has(Sort.SPEED_UP, Sort.SLOW_DOWN, Sort.PROPERTY, Sort.LIGHT, Sort.ADD, Sort.SHOW, Sort.PLAY, Sort.QUALITY,
                        Sort.CHANGE);
        boolean cut = change.isEmpty() && (clause.has(Sort.TIMES) || clause.has(Sort.HALF)) && clause.take(Sort.CUT).isPresent();
        boolean asLong = change.isEmpty() && clause.has(Sort.TIMES) && (clause.takeValue(Sort.QUALITY, "length+", "length-").isPresent()
                || clause.takeValue(Sort.HAVING, "LONGEST").isPresent());
        boolean like = clause.has(Sort.LIKE) && SAME.stream().anyMatch(clause.text()::contains);
        if (change.isEmpty() && !property && !clause.has(Sort.DURATION) && !cut && !like && !asLong && !halved) {
            return no();
        }
        Optional<Amount> amount = shorten || lengthen ? shortened(clause, change) : Amounts.length(clause, change);
        if (amount.isEmpty()) {
            return no();
        }
        amount = amount.map(said -> told(said, clause));
        clause.ignore(Sort.EACH, Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.KEEP, Sort.CUT, Sort.TRIM, Sort.ALSO, Sort.STEADY, Sort.LENGTHEN,
                Sort.SHORTEN);
        clause.takeWhere(Sort.ADD, tile -> clause.textOf(tile).startsWith("give "));
        clause.takeValue(Sort.QUALITY, "length+", "length-");
        clause.takeValue(Sort.HAVING, "LONGEST");
        clause.take(Sort.DEGREE);
        clause.take(Sort.MOST);
        clause.takeWhere(Sort.PLACE, tile -> clause.textOf(tile).equals("in the end"));
        boolean each = clause.tiles().stream().anyMatch(tile -> tile.is(Sort.EACH));
        Target named = clause.target();
        if (named instanceof Target.Both && clause.usedTiles().stream().anyMatch(tile -> tile.is(Sort.REMOVE))) {
            // "Delete the cake, dog 6 seconds": one goes, the other lasts.
            return no();
        }
        Target what = named instanceof Target.Unsaid && each
                ? new Target.All(clause.text().contains("clip") ? Kind.CLIP : Spoken.of(clause.text()).any(SHOT) ? Kind.SHOT : Kind.PHOTO)
                : named;
        amount = amount.map(said -> most(said, clause, Kinds.film(what)));
        boolean skips = Spoken.of(clause.text()).any(SKIPS) && !Kinds.text(what) && !Kinds.join(what);
        if (skips && amount.get() instanceof Amount.By(double ms, Amount.Unit unit) && ms < 0 && unit == Amount.Unit.MILLISECONDS) {
            return wish(new Wish.Trim(Kinds.film(what) ? new Target.Whole() : what, true, Math.round(-ms), false));
        }
        return Kinds.film(what)
                ? wish(new Wish.Total(amount.get()))
                : Kinds.join(what)
                        ? wish(new Wish.Transition(joins(what), Optional.empty(), amount.get()))
                        : wish(new Wish.Length(what, amount.get()));
    }

    /// "Bring the running time down to 0:20": what stands like a moment is how long it shall be.
    private static Optional<Amount> until(Clause clause, Change change) {
        clause.ignore(Sort.LIGHT, Sort.MOVE);
        return clause
                .takeWhere(Sort.PLACE,
                        tile -> tile.as(Sort.PLACE).orElseThrow().value() instanceof Place.From(Moment.After _, Optional<Moment> end)
                                && end.isEmpty())
                .map(piece -> (double) ((Moment.After) ((Place.From) piece.value()).start()).ms())
                .map(ms -> change.more()
                        ? new Amount.To(ms, Amount.Unit.MILLISECONDS)
                        : new Amount.Bound(ms, Amount.Unit.MILLISECONDS, true));
    }

    private static final List<String> LESS = Spoken
            .row("cut|trim|shorten|condense|reduce|edit|boil|get|bring|chop|compress|squeeze|abridge|whittle|pare");
    /// What is skipped is at the beginning.
    private static final List<String> SKIPS = Spoken.row("skip|skipping");
    private static final List<String> DOWN = Spoken.row("down to|down into");
    private static final List<String> SHORTER = Spoken.row("cut|trim|shorten|condense|reduce|boil|compress|squeeze|abridge");
    private static final List<String> UNDER = Spoken.row("to|into|under|below");

    private static final List<String> EXCERPT = Spoken.row("highlight|highlights|summary|recap|teaser|trailer|short|excerpt");
    private static final List<String> INTO = Spoken.row("into");
    /// "Into 15 second segments": several films, and no length of one.
    private static final List<String> SLICES = Spoken.row("segments|parts|chunks|pieces|sections|slices|bits");

    private static final List<String> CONDENSES = Spoken.row("shorten|condense|reduce|abridge");
    private static final List<String> TO = Spoken.row("to");
    private static final List<String> OFF = Spoken.row("off");
    private static final List<String> BY = Spoken.row("shorter|shorten|by|less");
    private static final List<String> LONGER = Spoken.row("longer|lengthen|more");

    /// Whether something is made shorter than it is: "down to three minutes".
    static boolean lessens(Clause clause) {
        return clause.has(Sort.DURATION) && Spoken.of(clause.text()).then(LESS, DOWN);
    }

    /// "Trim it down to ten minutes" never makes anything longer.
    private static Amount most(Amount said, Clause clause, boolean film) {
        boolean less = Spoken.of(clause.text()).then(LESS, DOWN) || Spoken.of(clause.text()).then(INTO, EXCERPT)
                || ((film || Spoken.of(clause.text()).any(CONDENSES)) && Spoken.of(clause.text()).then(SHORTER, UNDER));
        return less && said instanceof Amount.To(double value, Amount.Unit unit) && unit == Amount.Unit.MILLISECONDS
                ? new Amount.Bound(value, unit, true)
                : said;
    }

    /// "Use the whole interview": a clip from its beginning to its end. "Show the cake whole": all of a picture.
    private static Optional<List<Wish>> whole(Clause clause) {
        boolean all = clause.takeWhere(Sort.MOST, tile -> WHOLE.stream().anyMatch(clause.textOf(tile)::contains)).isPresent();
        boolean shown = clause.has(Sort.SHOW);
        boolean verb = clause.take(Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.KEEP, Sort.ADD).isPresent();
        clause.ignore(Sort.SPAN, Sort.LIGHT, Sort.SHOW, Sort.PLAY);
        Target what = clause.target();
        if (all && shown && (Kinds.of(what) == Kind.PHOTO || clause.text().matches(".*\\bwhole(?: please)?\\W*")) && Kinds.shot(what)) {
            return wish(new Wish.Fitting(what, "contain"));
        }
        return all && verb && Kinds.shot(what) && Kinds.named(what) ? wish(new Wish.Length(what, new Amount.Most(false))) : no();
    }

    private static final List<String> WHOLE = List.of("whole", "entire", "full", "complete", "all of");

    private static final List<String> SHOT = Spoken.row("per shot|per scene|per segment|each shot|every shot|across the board");

    private static final List<String> FRACTIONS = List.of("third", "quarter");

    /// "Cut a quarter off" leaves three quarters; "one and a half times as long" is as many times.
    private static Amount told(Amount said, Clause clause) {
        boolean part = FRACTIONS.stream().anyMatch(clause.text()::contains);
        return switch (said) {
            case Amount.Times times when part && times.factor() < 1 && Spoken.of(clause.text()).any(BY)
                    && !Spoken.of(clause.text()).any(TO) ->
                new Amount.Times(1 - times.factor());
            case Amount.Times times when part && times.factor() < 1 && Spoken.of(clause.text()).any(LONGER) ->
                new Amount.Times(1 + times.factor());
            case Amount.Times times when times.factor() < 1 && Spoken.of(clause.text()).any(OFF) -> new Amount.Times(1 - times.factor());
            case Amount.To to when to.unit() == Amount.Unit.FACTOR -> new Amount.Times(to.value());
            default -> said;
        };
    }

    /// "Add 3 seconds to the film", "shave four seconds off", "cut the length by 5 seconds", "two more seconds".
    private static Optional<Change> counted(Clause clause) {
        List<Tile> tiles = clause.tiles();
        int at = clause.firstOf(Sort.DURATION);
        if (at == tiles.size()) {
            return Optional.empty();
        }
        String said = clause.textOf(tiles.get(at));
        if (MORE.stream().anyMatch(said::contains)) {
            clause.ignore(Sort.ADD);
            return Optional.of(new Change("length", true, 2));
        }
        Tile before = tiles.get(Math.max(0, at - 1));
        String role = tiles.get(at).role();
        boolean follows = (at > 0 && role.isEmpty()) || role.equals("by");
        boolean adds = at > 0 && before.is(Sort.ADD) && role.isEmpty();
        boolean cuts = follows
                && tiles.subList(0, at).stream().anyMatch(tile -> tile.is(Sort.CUT) || tile.is(Sort.TRIM) || tile.is(Sort.REMOVE))
                && (role.equals("by") || before.is(Sort.CUT) || before.is(Sort.TRIM) || before.is(Sort.REMOVE));
        if (adds && before.as(Sort.ADD).isPresent()
                && Set.of("add", "insert", "append", "tack on", "add on").contains(clause.textOf(before))) {
            clause.use(List.of(before));
            return Optional.of(new Change("length", true, 2));
        }
        if (cuts) {
            clause.ignore(Sort.CUT, Sort.TRIM, Sort.REMOVE);
            return Optional.of(new Change("length", false, 2));
        }
        return Optional.empty();
    }

    private static final List<String> MORE = List.of("more", "extra", "additional", "another", "further");

    private static Target joins(Target what) {
        return what instanceof Target.All || what instanceof Target.The ? new Target.Unsaid() : what;
    }

    /// "Shorten it to 20 seconds" and "… by 4 seconds", "to half", "by half".
    private static Optional<Amount> shortened(Clause clause, Optional<Change> change) {
        Optional<Tile> tile = clause.tileWhere(Sort.DURATION, any -> true);
        if (tile.isPresent()) {
            Quantity quantity = new Quantity((Long) tile.get().as(Sort.DURATION).orElseThrow().value(), Amount.Unit.MILLISECONDS);
            boolean more = MORE.stream().anyMatch(clause.textOf(tile.get())::contains) && change.map(Change::more).orElse(false);
            boolean by = more || tile.get().role().equals("by") || (tile.get().role().isEmpty() && Spoken.of(clause.text()).any(OFF))
                    || (tile.get().role().isEmpty() && quantity.value() < 10_000 && clause.take(Sort.MORE, Sort.LESS).isPresent());
            Optional<Piece> bound = clause.take(Sort.BOUND);
            return Optional.of(by
                    ? quantity.by(change.orElseThrow().more())
                    : bound.isPresent()
                            ? new Amount.Bound(quantity.value(), quantity.unit(), bound.get().text().equals("most"))
                            : quantity.to());
        }
        return Amounts.of(clause, change, EnumSet.of(Amount.Unit.PERCENT, Amount.Unit.FACTOR), Optional.empty());
    }

    private static Optional<List<Wish>> until(Clause clause) {
        Optional<Tile> tile = clause.tileWhere(Sort.UNTIL,
                one -> one.as(Sort.UNTIL).filter(piece -> piece.value() instanceof Moment).isPresent());
        Target what = clause.target();
        if (tile.isEmpty() || !(Kinds.text(what) || Kinds.sound(what) || Kinds.overlay(what) || what instanceof Target.It)) {
            return no();
        }
        Moment end = (Moment) tile.get().as(Sort.UNTIL).orElseThrow().value();
        clause.ignore(Sort.KEEP, Sort.LIGHT, Sort.SHOW, Sort.PLAY, Sort.LENGTHEN, Sort.STEADY);
        return wish(new Wish.Move(what, new Place.From(new Moment.Edge(what, false), Optional.of(end))));
    }
}
