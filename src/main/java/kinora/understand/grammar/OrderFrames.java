package kinora.understand.grammar;

import static kinora.understand.grammar.Frame.no;
import static kinora.understand.grammar.Frame.wish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// In which order things are.
final class OrderFrames {
    static final List<Frame> ALL = List.of( //
            new Frame("move", List.of(EnumSet.of(Sort.TARGET), EnumSet.of(Sort.PLACE, Sort.SHIFT, Sort.EARLIER, Sort.LATER)), 0.1,
                    OrderFrames::move), //
            new Frame("start with", List.of(EnumSet.of(Sort.START, Sort.STOP), EnumSet.of(Sort.TARGET)), 0.1, OrderFrames::first), //
            new Frame("ranked", List.of(EnumSet.of(Sort.TARGET)), 0.2, OrderFrames::ranked), //
            new Frame("swap", List.of(EnumSet.of(Sort.SWAP)), 0.1, OrderFrames::swap), //
            new Frame("order", List.of(EnumSet.of(Sort.SORT, Sort.INVERT, Sort.SHUFFLE, Sort.BY_NAME, Sort.TAKEN, Sort.BACKWARDS)), 0,
                    OrderFrames::order));

    private OrderFrames() {}

    /// "Put a title at the end" wants a new one, and "put the title at the end" the one that is there.
    private static final Pattern A_TITLE = Pattern.compile("^(?:a|an|another|one more) ");

    private static Optional<List<Wish>> move(Clause clause) {
        boolean verb = clause.tileWhere(Sort.MOVE, tile -> true).filter(tile -> !clause.textOf(tile).matches("(should |to |can )?be"))
                .isPresent();
        if (Spoken.of(clause.text()).begins(Spoken.row("please|and|then"), Spoken.row("copy|duplicate|clone"))) {
            return no();
        }
        clause.ignore(Sort.LIGHT, Sort.INSTEAD, Sort.PLAY, Sort.SHOW, Sort.ALSO, Sort.MOVE, Sort.DEGREE);
        boolean words = clause.tiles().stream().anyMatch(TitleFrames::titled);
        if (clause.tiles().stream().anyMatch(tile -> TitleFrames.titled(tile) && A_TITLE.matcher(clause.textOf(tile)).find())) {
            return no();
        }
        Optional<Piece> shift = clause.take(Sort.SHIFT);
        Optional<Place> place = shift.<Place>map(piece -> new Place.Shift((Integer) piece.value()))
                .or(() -> clause.takeWhere(Sort.PLACE, tile -> !(words && tile.is(Sort.SPOT))).map(piece -> (Place) piece.value()));
        if (words && (clause.hasValue(Sort.LATER, "time") || clause.hasValue(Sort.EARLIER, "time"))) {
            return no();
        }
        boolean moves = MOVES.stream().anyMatch(clause.text()::contains) && !clause.has(Sort.BACKWARDS);
        if (place.isEmpty() && verb && moves && !clause.has(Sort.NORMAL, Sort.PROPERTY)) {
            place = clause.take(Sort.EARLIER, Sort.LATER).map(piece -> new Place.Shift(piece.sort() == Sort.EARLIER ? -1 : 1));
        }
        Target what = clause.target(tile -> tile.role().isEmpty() || tile.role().equals("with")).orElse(new Target.Unsaid());
        if (place.isEmpty() || what instanceof Target.Unsaid || Kinds.join(what) || Kinds.effect(what) || what instanceof Target.Whole) {
            return no();
        }
        if (Kinds.sound(what) && place.get() instanceof Place.Over && !(what instanceof Target.Named)) {
            return no();
        }
        boolean spare = what instanceof Target.Named && clause.text().contains("add");
        clause.takeWhere(Sort.PLACE, tile -> tile.role().equals("as") || clause.textOf(tile).startsWith("as "));
        Optional<Wish> lasting = lasting(clause, what, place.get());
        if ((!verb && clause.has(Sort.CUT, Sort.TRIM, Sort.SPLIT, Sort.FREEZE, Sort.WRITE, Sort.FADE))
                || clause.has(Sort.DURATION, Sort.LAYOUT)) {
            return no();
        }
        boolean kind = !verb && what instanceof Target.The && Kinds.shot(what)
                && (place.get() instanceof Place.Beside || place.get() instanceof Place.From);
        boolean timed = kind || (!verb && Kinds.shot(what) && place.get() instanceof Place.From);
        Wish move = new Wish.Move(what, place.get());
        return spare || timed ? no() : Optional.of(lasting.map(length -> List.of(move, length)).orElseGet(() -> List.of(move)));
    }

    /// "Put the boat after the lake for 3 seconds": how long a shot lasts at its new place.
    private static Optional<Wish> lasting(Clause clause, Target what, Place place) {
        boolean shot = Kinds.shot(what) && !(place instanceof Place.From || place instanceof Place.By);
        return shot ? length(clause, what) : Optional.empty();
    }

    private static Optional<Wish> length(Clause clause, Target what) {
        return clause.takeWhere(Sort.DURATION, tile -> tile.role().equals("for"))
                .map(piece -> new Wish.Length(what, new Amount.To((Long) piece.value(), Amount.Unit.MILLISECONDS)));
    }

    private static final List<String> MOVES = List.of("move", "put", "shift", "bring", "push", "place", "come", "go", "slide", "drag",
            "pull", "send");

    private static Optional<List<Wish>> first(Clause clause) {
        boolean start = clause.take(Sort.START, Sort.STOP).orElseThrow().sort() == Sort.START;
        boolean film = clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET)).limit(1)
                .anyMatch(tile -> tile.is(Sort.FILM)
                        || (tile.is(Sort.PRONOUN) && clause.tiles().stream().filter(one -> one.is(Sort.TARGET)).count() > 1)
                        || tile.as(Sort.TARGET).filter(piece -> Kinds.film((Target) piece.value())).isPresent());
        if (film) {
            clause.takeWhere(Sort.TARGET, tile -> true);
        }
        Optional<Target> what = clause.target(tile -> tile.role().equals("with") || tile.role().equals("on") || tile.role().isEmpty());
        clause.ignore(Sort.LIGHT, Sort.INSTEAD, Sort.FILM, Sort.ADD);
        boolean with = clause.tiles().stream()
                .anyMatch(tile -> ((tile.role().equals("with") || tile.role().equals("on")) && tile.is(Sort.TARGET))
                        || ((tile.is(Sort.START) || tile.is(Sort.STOP)) && clause.textOf(tile).matches(".*\\b(with|on)")));
        if (what.isEmpty() || !with || !Kinds.shot(what.get())) {
            return no();
        }
        Wish move = new Wish.Move(what.get(), start ? new Place.First() : new Place.Last());
        Optional<Wish> lasting = length(clause, what.get());
        return Optional.of(lasting.map(length -> List.of(move, length)).orElseGet(() -> List.of(move)));
    }

    private static final List<String> BECOMES = List.of(" be ", " as ", " is ", " become", "'s ");

    /// "I want the dog second and the cake third": each gets that number.
    private static Optional<List<Wish>> ranked(Clause clause) {
        List<Wish> wishes = new ArrayList<>();
        List<Tile> tiles = clause.tiles();
        for (int i = 0; i + 1 < tiles.size(); i++) {
            Optional<Piece> what = tiles.get(i).as(Sort.TARGET);
            Optional<Piece> number = tiles.get(i + 1).as(Sort.NTH);
            boolean lasts = i + 2 < tiles.size() && tiles.get(i + 2).is(Sort.DURATION) && clause.textOf(tiles.get(i + 1)).equals("last");
            if (what.isPresent() && !Words.strange(what.get()) && number.isPresent() && !lasts && Kinds.shot((Target) what.get().value())) {
                int at = ((Number) number.get().value()).intValue();
                clause.use(List.of(tiles.get(i), tiles.get(i + 1)));
                wishes.add(new Wish.Move((Target) what.get().value(),
                        at == 1 ? new Place.First() : at == -1 ? new Place.Last() : new Place.Nth(at)));
            }
        }
        if (wishes.isEmpty()) {
            become(clause).ifPresent(wishes::add);
        }
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.SORT, Sort.FILLER, Sort.ADD, Sort.SHOW, Sort.PLAY);
        return wishes.isEmpty() ? no() : Optional.of(wishes);
    }

    /// "Make it the last shot", "the dog should be the opening picture": one thing, and the place that it is to have.
    private static Optional<Wish> become(Clause clause) {
        List<Tile> both = clause.tiles().stream().filter(tile -> tile.is(Sort.TARGET)).toList();
        boolean verb = clause.tiles().stream().anyMatch(tile -> tile.isAny(BECOMING)) || BECOMES.stream().anyMatch(clause.text()::contains);
        if (both.size() != 2 || !verb || both.getFirst().to() > both.getLast().from() || !bare(clause, both)) {
            return Optional.empty();
        }
        boolean turned = ranks(both.getFirst()) && !ranks(both.getLast());
        Tile thing = turned ? both.getLast() : both.getFirst();
        Tile rank = turned ? both.getFirst() : both.getLast();
        Target what = (Target) thing.as(Sort.TARGET).orElseThrow().value();
        boolean fits = ranks(rank) && both.getFirst().role().isEmpty()
                && (both.getLast().role().isEmpty() || both.getLast().role().equals("as")) && Kinds.shot(what)
                && !Words.strange(thing.as(Sort.TARGET).orElseThrow()) && !(what instanceof Target.All);
        if (!fits) {
            return Optional.empty();
        }
        clause.use(both);
        int at = ((Target.Nth) rank.as(Sort.TARGET).orElseThrow().value()).number();
        return Optional.of(new Wish.Move(what, at == 1 ? new Place.First() : at == -1 ? new Place.Last() : new Place.Nth(at)));
    }

    private static final Set<Sort> BECOMING = EnumSet.of(Sort.LIGHT, Sort.MOVE, Sort.ADD, Sort.SHOW);
    private static final Set<Sort> BESIDE = EnumSet.of(Sort.LIGHT, Sort.MOVE, Sort.ADD, Sort.SHOW, Sort.AUX, Sort.FILLER, Sort.ALSO,
            Sort.MARK, Sort.CONJ, Sort.DO, Sort.THANKS, Sort.DET);

    /// Whether a clause says nothing besides the two.
    private static boolean bare(Clause clause, List<Tile> both) {
        return clause.tiles().stream().filter(tile -> !both.contains(tile)).allMatch(tile -> {
            boolean between = tile.from() > both.getFirst().from() && tile.from() < both.getLast().from();
            boolean as = clause.textOf(tile).equals("as") && tile.to() == both.getLast().from();
            boolean like = clause.textOf(tile).equals("like");
            return as || (tile.isAny(BESIDE) && !like && !(between && (tile.is(Sort.CONJ) || tile.is(Sort.MARK))));
        });
    }

    private static boolean ranks(Tile tile) {
        return tile.as(Sort.TARGET).filter(piece -> piece.value() instanceof Target.Nth nth && Kinds.shot(nth)).isPresent();
    }

    private static Optional<List<Wish>> swap(Clause clause) {
        clause.take(Sort.SWAP);
        clause.ignore(Sort.LIGHT, Sort.PLACE);
        List<Target> all = clause.targets();
        if (all.stream().anyMatch(Kinds::join)) {
            return no();
        }
        if (all.size() == 1 && all.getFirst() instanceof Target.Both both && both.each().size() == 2) {
            return wish(new Wish.Swap(both.each().getFirst(), both.each().getLast()));
        }
        if (all.size() == 1 && all.getFirst() instanceof Target.Run run && Math.abs(run.to() - run.from()) == 1) {
            return wish(new Wish.Swap(new Target.Nth(run.kind(), run.from()), new Target.Nth(run.kind(), run.to())));
        }
        if (all.size() == 1 && (all.getFirst() instanceof Target.It || all.getFirst() instanceof Target.All)) {
            return wish(new Wish.Swap(all.getFirst(), all.getFirst()));
        }
        while (all.size() < 2 && clause.has(Sort.NUMBERS)) {
            Target numbered = EnglishTargets.numbered(Kind.SHOT, (List<?>) clause.take(Sort.NUMBERS).orElseThrow().value());
            if (numbered instanceof Target.Both both) {
                all.addAll(both.each());
            } else {
                all.add(numbered);
            }
        }
        boolean with = clause.tiles().stream().anyMatch(tile -> tile.role().equals("for"));
        return all.size() != 2 || with || Kinds.sound(all.getFirst()) ? no() : wish(new Wish.Swap(all.getFirst(), all.getLast()));
    }

    private static Optional<List<Wish>> order(Clause clause) {
        boolean sort = clause.take(Sort.SORT).isPresent();
        boolean invert = clause.take(Sort.INVERT).isPresent();
        boolean shuffle = clause.take(Sort.SHUFFLE).isPresent();
        boolean name = clause.take(Sort.BY_NAME).isPresent();
        Optional<Piece> taken = clause.take(Sort.TAKEN);
        boolean backwards = sort && !invert && clause.take(Sort.BACKWARDS).isPresent();
        List<Target> counted = sort ? counted(clause) : List.of();
        if (counted.size() > 1) {
            return wish(new Wish.Order(new Wish.Order.By.These(counted)));
        }
        clause.ignore(Sort.LIGHT, Sort.MOVE, Sort.TAKEN, Sort.BY_NAME, Sort.SORT, Sort.COMMENT, Sort.PRONOUN);
        List<Target> all = clause.targets();
        boolean turned = sort && Spoken.of(clause.text()).begins(POLITE, TURNS);
        if (turned && all.size() == 1 && all.getFirst() instanceof Target.Run(Kind kind, int from, int to) && Math.abs(to - from) == 1) {
            return wish(new Wish.Swap(new Target.Nth(kind, from), new Target.Nth(kind, to)));
        }
        if (turned && all.size() == 1 && all.getFirst() instanceof Target.Both(List<Target> each) && each.size() == 2) {
            return wish(new Wish.Swap(each.getFirst(), each.getLast()));
        }
        if (shuffle) {
            return wish(new Wish.Order(new Wish.Order.By.Shuffled()));
        }
        boolean one = all.size() == 1 && (all.getFirst() instanceof Target.Nth || all.getFirst() instanceof Target.Named)
                && clause.text().codePoints().anyMatch(Scripts::isChinese);
        if ((invert || backwards) && !one) {
            return wish(new Wish.Order(new Wish.Order.By.Reversed()));
        }
        if (name && (sort || clause.text().contains("by"))) {
            return wish(new Wish.Order(new Wish.Order.By.Name()));
        }
        boolean ordered = taken.isPresent() && clause.text().contains("order") && all.stream().allMatch(Kinds::shot);
        if ((taken.isPresent() && sort) || ordered
                || taken.map(piece -> clause.text().contains("first") || clause.text().contains("chrono")).orElse(false)) {
            return wish(new Wish.Order(new Wish.Order.By.Time(clause.text().matches(".*(newest|latest) (first|to).*|.*reverse chrono.*"))));
        }
        boolean listed = sort && all.size() == 1 && all.getFirst() instanceof Target.Both;
        return listed ? wish(new Wish.Order(new Wish.Order.By.These(((Target.Both) all.getFirst()).each()))) : no();
    }

    private static final List<String> POLITE = Spoken.row("please|and|then|can|could|you|just|can you|could you|now");
    private static final List<String> TURNS = Spoken.row("change|swap|switch|flip|reverse|turn|invert");

    /// "Order: 3, 1, 2": shots that are only numbered, in the order said.
    private static List<Target> counted(Clause clause) {
        List<Target> all = new ArrayList<>();
        for (Tile tile : clause.unused()) {
            Optional<Piece> numbers = tile.is(Sort.TARGET) ? Optional.empty() : tile.as(Sort.NUMBERS);
            numbers.ifPresent(piece -> {
                for (Object run : (List<?>) piece.value()) {
                    int from = (Integer) ((List<?>) run).getFirst();
                    int to = (Integer) ((List<?>) run).getLast();
                    for (int number = from; number <= Math.min(to, from + 100); number++) {
                        all.add(new Target.Nth(Kind.SHOT, number));
                    }
                }
                clause.use(List.of(tile));
            });
        }
        return all;
    }
}
