package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kinora.understand.Amount.Unit;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What somebody says who goes on with what was said before: no sentence, only how much, which way, which one, when, or what it shall be instead.
///
/// @param quantity how much, exactly
/// @param number a number without a unit
/// @param factor so many times as much: "half that"
/// @param changes properties that shall be more or less; of words with several meanings all of them
/// @param way more or less of whatever it was, or up and down
/// @param degree 1 a bit, 2 plain, 3 a lot
/// @param targets what is named, in order
/// @param denied what is named as not meant
/// @param when from when to when
/// @param spot where in the picture
/// @param colour `#rrggbb`
/// @param property what of it shall be more or less, where that is said apart: "half that size"
/// @param name of a look, a transition, a style of music
/// @param text to the letter, in quotes
/// @param marks what else it says
record Fragment(Optional<Quantity> quantity, Optional<Double> number, Optional<Double> factor, List<Change> changes, Optional<Sort> way,
        int degree, List<Target> targets, List<Target> denied, Optional<Place> when, Optional<String> spot, Optional<String> colour,
        Optional<String> property, Optional<Piece> name, Optional<String> text, Set<Mark> marks) {

    /// What small words say.
    ///
    /// - `DENIED` "No", "I meant": what was said before was wrong.
    /// - `ALSO` "Too", "the same for".
    /// - `ONLY` "Only".
    /// - `INVERTED` "The other way".
    /// - `BY` "By": so much more or less, rather than so much.
    /// - `BUT` "Instead", "not on": all but what is named.
    /// - `THEN` "Then": the next of a row.
    /// - `CHANGED` "Change it to": another in its place.
    /// - `MORE` "One more second": on top of what was done.
    /// - `NORMAL` "Normal again".
    /// - `ONE` "That one": a single one of what was spoken of.
    /// - `RANK` "Second": a place in the order, and nothing that is the second.
    /// - `EVERY` "All of them": whatever is of the kind of what was spoken of.
    /// - `UNTO` "Down to": so much, and not so much less.
    enum Mark {
        DENIED, ALSO, ONLY, INVERTED, BY, BUT, THEN, CHANGED, MORE, EVERY, RANK, NORMAL, ONE, UNTO
    }

    private static final Set<Sort> SMALL = EnumSet.of(Sort.FILLER, Sort.DET, Sort.PREP, Sort.CONJ, Sort.MARK, Sort.LIGHT, Sort.DO,
            Sort.PRONOUN, Sort.COMMENT, Sort.PRAISE, Sort.THANKS, Sort.YES, Sort.AUX, Sort.HERE, Sort.EACH, Sort.BOTH, Sort.SOME, Sort.ALL,
            Sort.SHOW, Sort.PLAY, Sort.TOO, Sort.SAY, Sort.OTHER);
    private static final List<Sort> NAMES = List.of(Sort.EFFECT, Sort.TRANSITION, Sort.MUSIC_STYLE, Sort.MOOD);
    /// More words than these are a sentence.
    private static final int FEW = 4;
    private static final Set<String> THROUGHOUT = Set.of("for", "during", "throughout", "over");
    private static final Set<Sort> DENIES = EnumSet.of(Sort.NOPE, Sort.NO, Sort.COMPLAINT);

    /// What clauses say together; none where one of their words says more than this.
    static Optional<Fragment> of(List<Clauses.Read> clauses) {
        return of(clauses, Set.of());
    }

    /// The same where words before them say something about it already.
    static Optional<Fragment> of(List<Clauses.Read> clauses, Set<Mark> before) {
        Reading reading = new Reading();
        reading.marks.addAll(before);
        reading.marks.addAll(Opening.marks(clauses.stream().map(Clauses.Read::said).collect(Collectors.joining(" "))));
        boolean whole = clauses.stream().flatMap(clause -> clause.wishes().stream()).anyMatch(wish -> !Conversation.talk(wish));
        if (whole && before.isEmpty()
                && clauses.stream().flatMap(clause -> clause.tiles().stream()).anyMatch(tile -> tile.is(Sort.TARGET))) {
            // "And some music" says what it wants.
            reading.marks.remove(Mark.ALSO);
        }
        boolean ordered = clauses.stream().filter(clause -> clause.left() < 0.5).flatMap(clause -> clause.wishes().stream())
                .anyMatch(wish -> wish instanceof Wish.Move(Target what, Place _) && what instanceof Target.It);
        if (ordered) {
            // "Make it the last shot" is about it, and not about the last shot.
            return Optional.empty();
        }
        if (whole && Opening.without(clauses.stream().map(Clauses.Read::said).collect(Collectors.joining(" ")))) {
            return Optional.empty();
        }
        if (clauses.stream().map(Clauses.Read::said).anyMatch(Fragment::unto)) {
            reading.marks.add(Mark.UNTO);
        }
        boolean one = clauses.stream().map(clause -> clause.said().toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.contains("that one") || words.contains("this one"));
        if (one) {
            reading.marks.add(Mark.ONE);
        }
        if (!clauses.isEmpty() && clauses.getFirst().said().strip().regionMatches(true, 0, "sorry", 0, 5)) {
            reading.marks.add(Mark.DENIED);
        }
        List<Tile> tiles = clauses.stream().flatMap(clause -> clause.tiles().stream()).toList();
        boolean every = reading.marks.contains(Mark.EVERY) && !reading.marks.contains(Mark.ALSO) && tiles.size() <= FEW;
        if (every) {
            reading.marks.add(Mark.ALSO);
        }
        reading.wide = reading.marks.contains(Mark.ALSO)
                || tiles.stream().anyMatch(tile -> tile.is(Sort.ALSO) || tile.is(Sort.EQUAL) || tile.is(Sort.ONLY));
        boolean all = IntStream.range(0, tiles.size())
                .allMatch(i -> reading.hear(tiles.get(i), i + 1 < tiles.size() ? Optional.of(tiles.get(i + 1)) : Optional.empty()));
        Optional<Fragment> fragment = all ? reading.fragment() : Optional.empty();
        return fragment.filter(said -> !every || said.isBare());
    }

    /// Whether so much is what it comes to: "down to 20", "降到1.2".
    private static boolean unto(String said) {
        return IntStream.range(1, said.length()).anyMatch(i -> Character.isDigit(said.charAt(i)) && !Character.isDigit(said.charAt(i - 1))
                && (said.substring(0, i).strip().endsWith("到") || said.substring(0, i).endsWith(" to ")));
    }

    /// Whether it says neither how much nor what it shall be like.
    boolean isBare() {
        return !measures() && when.isEmpty() && spot.isEmpty() && colour.isEmpty() && name.isEmpty() && text.isEmpty();
    }

    /// Whether it says which way and no more.
    boolean isVague() {
        return quantity.isEmpty() && number.isEmpty() && factor.isEmpty()
                && (!changes.isEmpty() || way.isPresent() || marks.contains(Mark.INVERTED)) && targets.isEmpty() && when.isEmpty()
                && spot.isEmpty() && colour.isEmpty() && name.isEmpty() && text.isEmpty();
    }

    /// Whether it says how much or which way.
    boolean measures() {
        return quantity.isPresent() || number.isPresent() || factor.isPresent() || !changes.isEmpty() || way.isPresent();
    }

    /// While it is being read.
    private static final class Reading {
        private final List<Change> changes = new ArrayList<>();
        private final List<Target> targets = new ArrayList<>();
        private final List<Target> denied = new ArrayList<>();
        private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
        private Optional<Quantity> quantity = Optional.empty();
        private Optional<Double> number = Optional.empty();
        private Optional<Double> factor = Optional.empty();
        private Optional<Sort> way = Optional.empty();
        private Optional<Place> when = Optional.empty();
        private Optional<String> spot = Optional.empty();
        private Optional<String> colour = Optional.empty();
        private int degree = 2;
        private Optional<String> property = Optional.empty();
        private Optional<String> text = Optional.empty();
        /// Whether the whole film may be named.
        private boolean wide;
        private boolean brief;
        private boolean not;
        private boolean adds;
        private Optional<Piece> name = Optional.empty();

        Optional<Fragment> fragment() {
            boolean says = quantity.isPresent() || number.isPresent() || factor.isPresent() || !changes.isEmpty() || way.isPresent()
                    || !targets.isEmpty() || !denied.isEmpty() || when.isPresent() || spot.isPresent() || colour.isPresent()
                    || name.isPresent() || text.isPresent() || marks.contains(Mark.INVERTED) || (wide && marks.contains(Mark.EVERY))
                    || degree == 1 || marks.contains(Mark.NORMAL);
            return says && (!adds || marks.contains(Mark.ALSO))
                    ? Optional.of(new Fragment(quantity, number, factor, List.copyOf(changes), way, degree, List.copyOf(targets),
                            List.copyOf(denied), when, spot, colour, property, name, text, Set.copyOf(marks)))
                    : Optional.empty();
        }

        /// Whether a tile says something of this. "A second less" is a time and not the second of them.
        boolean hear(Tile tile, Optional<Tile> next) {
            brief = tile.is(Sort.UNIT) && tile.is(Sort.DURATION)
                    && next.filter(one -> one.is(Sort.LESS) || one.is(Sort.MORE) || one.is(Sort.CHANGE)).isPresent();
            if (tile.is(Sort.OTHER) && marks.contains(Mark.INVERTED)) {
                return true;
            }
            if (tile.is(Sort.TOO) && next.filter(one -> one.is(Sort.DEGREE)).isPresent()) {
                way = Optional.of(Sort.LESS);
                return true;
            }
            Optional<List<?>> several = tile.is(Sort.TARGET)
                    ? Optional.empty()
                    : tile.as(Sort.NUMBERS).<List<?>>map(piece -> (List<?>) piece.value()).filter(runs -> runs.size() > 1);
            if (several.isPresent()) {
                return targets.add(EnglishTargets.numbered(Target.Kind.SHOT, several.get()));
            }
            boolean film = tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target.Whole) || (tile.is(Sort.ALL)
                    && !tile.is(Sort.EACH) && tile.pieces().stream().anyMatch(piece -> piece.value() instanceof Target.All));
            if (tile.is(Sort.NORMAL)) {
                return marks.add(Mark.NORMAL);
            }
            if (film && THROUGHOUT.contains(tile.role()) && isBare()) {
                when = Optional.of(new Place.From(new Moment.After(0), Optional.of(new Moment.BeforeEnd(0))));
                return true;
            }
            if (film && wide && marks.contains(Mark.EVERY)) {
                return true;
            }
            if (film && !wide) {
                return false;
            }
            if (tile.is(Sort.TEXT)) {
                text = tile.as(Sort.TEXT).map(Piece::text);
                return true;
            }
            if (tile.is(Sort.COUNTER)) {
                return mark(tile);
            }
            if (tile.is(Sort.PROPERTY)) {
                property = tile.as(Sort.PROPERTY).map(Piece::text);
                return true;
            }
            adds |= tile.is(Sort.ADD) && !tile.is(Sort.FILLER);
            boolean looks = tile.is(Sort.TARGET) && !not && (tile.is(Sort.COLOUR) || (tile.is(Sort.TRANSITION) && !tile.is(Sort.JOINT)));
            return measure(tile) || (looks && look(tile)) || thing(tile) || look(tile) || mark(tile) || small(tile);
        }

        /// Whether nothing was said yet.
        private boolean isBare() {
            return targets.isEmpty() && denied.isEmpty() && changes.isEmpty() && quantity.isEmpty() && number.isEmpty() && factor.isEmpty()
                    && way.isEmpty() && name.isEmpty();
        }

        private boolean thing(Tile tile) {
            Optional<Target> joint = tile.as(Sort.JOINT).map(piece -> (Target) piece.value());
            if (joint.isPresent()) {
                (not || tile.role().equals("instead") ? denied : targets).add(joint.get());
                not = false;
                return true;
            }
            Optional<Target> but = tile.as(Sort.TARGET).map(piece -> (Target) piece.value())
                    .flatMap(target -> target instanceof Target.Except(Target.All _, Target less) ? Optional.of(less) : Optional.empty());
            if (but.isPresent()) {
                marks.add(Mark.BUT);
                return denied.add(but.get());
            }
            Optional<Piece> target = tile.as(Sort.TARGET)
                    .filter(piece -> Kinds.named((Target) piece.value()) || (wide && piece.value() instanceof Target.Whole));
            Optional<Integer> nth = tile.is(Sort.TARGET)
                    ? Optional.empty()
                    : tile.as(Sort.NTH).map(Piece::value).filter(Number.class::isInstance).map(number -> ((Number) number).intValue());
            if (nth.isPresent() && (tile.is(Sort.NUMBERS) || tile.is(Sort.ORDINAL))) {
                (not ? denied : targets).add(new Target.Nth(Target.Kind.SHOT, nth.get()));
                marks.add(Mark.RANK);
                not = false;
                return true;
            }
            if (target.isEmpty() || (tile.is(Sort.DEGREE) && Words.strange(target.get())) || (tile.is(Sort.ALL) && !wide)) {
                return false;
            }
            boolean less = not || tile.role().equals("instead");
            if (less && target.get().value() instanceof Target.Both(List<Target> each) && each.size() == 2) {
                denied.add(each.getFirst());
                targets.add(each.getLast());
            } else {
                (less ? denied : targets).add((Target) target.get().value());
            }
            not = false;
            return !Words.strange(target.get());
        }

        private boolean measure(Tile tile) {
            boolean ordinal = !brief && tile.is(Sort.TARGET) && tile.is(Sort.NTH);
            Optional<Piece> length = ordinal ? Optional.empty() : tile.as(Sort.DURATION);
            boolean span = tile.is(Sort.STRETCH) || tile.is(Sort.SPAN);
            if (span || (length.isEmpty() && tile.as(Sort.PLACE).filter(Reading::lasts).isPresent())) {
                when = when(tile);
                return when.isPresent();
            }
            if (length.isEmpty() && tile.is(Sort.PLACE) && !tile.is(Sort.SPOT) && !tile.is(Sort.TARGET)) {
                when = tile.as(Sort.PLACE).map(piece -> (Place) piece.value());
                return tile.is(Sort.JOINT) ? thing(tile) : when.isPresent();
            }
            if (length.isPresent()) {
                quantity = Optional.of(new Quantity((Long) length.get().value(), Unit.MILLISECONDS));
                if (tile.role().equals("by")) {
                    marks.add(Mark.BY);
                }
                return true;
            }
            Optional<Piece> counted = tile.as(Sort.QUANTITY);
            if (counted.isPresent()) {
                quantity = Optional.of((Quantity) counted.get().value());
                if (tile.role().equals("by")) {
                    marks.add(Mark.BY);
                }
                return true;
            }
            Optional<Piece> count = ordinal || tile.is(Sort.TARGET) ? Optional.empty() : tile.as(Sort.COUNT);
            if (count.isPresent()) {
                double value = ((Number) count.get().value()).doubleValue();
                // "The second one": no number.
                number = value == 1 && (!targets.isEmpty() || !denied.isEmpty()) ? number : Optional.of(value);
                return true;
            }
            return step(tile);
        }

        private static boolean lasts(Piece place) {
            return place.value() instanceof Place.From from && from.end().isPresent();
        }

        private static Optional<Place> when(Tile tile) {
            Optional<Place> stretch = tile.as(Sort.STRETCH).map(piece -> (Stretch) piece.value()).filter(one -> one.of().isEmpty())
                    .map(one -> one.start()
                            ? new Place.From(new Moment.After(0), Optional.of(new Moment.After(one.ms())))
                            : new Place.From(new Moment.BeforeEnd(one.ms()), Optional.of(new Moment.BeforeEnd(0))));
            Optional<Place> span = tile.as(Sort.SPAN).map(piece -> (Span) piece.value()).filter(one -> one.of().isEmpty())
                    .map(one -> new Place.From(one.from(), Optional.of(one.to())));
            return stretch.or(() -> span).or(() -> tile.as(Sort.PLACE).filter(Reading::lasts).map(piece -> (Place) piece.value()));
        }

        private boolean step(Tile tile) {
            Optional<Piece> times = tile.as(Sort.TIMES).filter(piece -> piece.value() instanceof Number);
            if (times.isPresent() || tile.is(Sort.HALF)) {
                factor = Optional.of(times.map(piece -> ((Number) piece.value()).doubleValue()).orElse(0.5));
                return true;
            }
            if (tile.is(Sort.QUALITY) && factor.isPresent()) {
                property = tile.as(Sort.QUALITY).map(piece -> piece.text().replaceAll("[+-]$", ""));
                return true;
            }
            if (tile.is(Sort.CHANGE)) {
                if (quantity.isPresent()) {
                    marks.add(Mark.BY);
                }
                tile.pieces().stream().filter(piece -> piece.sort() == Sort.CHANGE).map(Amounts::of).forEach(changes::add);
                return true;
            }
            for (Sort sort : List.of(Sort.MORE, Sort.LESS, Sort.UP, Sort.DOWN)) {
                if (tile.is(sort)) {
                    way = Optional.of(sort);
                    return true;
                }
            }
            Optional<Piece> said = tile.as(Sort.DEGREE);
            if (said.isPresent() && !(tile.is(Sort.FILLER) && said.get().text().equals("3"))) {
                // "More, a bit": the smallest counts. "Not that much" is only less.
                degree = said.get().text().equals("2") || (way.filter(Sort.LESS::equals).isPresent() && said.get().text().equals("3"))
                        ? degree
                        : Integer.parseInt(said.get().text());
                return true;
            }
            return false;
        }

        private boolean look(Tile tile) {
            Optional<Piece> place = tile.as(Sort.SPOT).filter(piece -> !piece.text().isEmpty());
            if (place.isPresent()) {
                String before = spot.orElse("");
                boolean corner = Set.of("top", "bottom").contains(before) && Set.of("left", "right").contains(place.get().text());
                spot = Optional.of(corner ? before + "-" + place.get().text() : place.get().text());
                way = Optional.empty();
                return true;
            }
            Optional<Piece> paint = tile.as(Sort.COLOUR);
            if (paint.isPresent()) {
                colour = Optional.of(paint.get().text());
                return true;
            }
            return (colour.isPresent() && tile.is(Sort.FONT)) || named(tile);
        }

        private boolean named(Tile tile) {
            Optional<Piece> found = NAMES.stream().flatMap(sort -> tile.as(sort).stream())
                    .filter(piece -> piece.sort() != Sort.MOOD || !tile.is(Sort.COMMENT)).findFirst();
            if (found.isPresent() && !not) {
                name = found;
            }
            if (found.isPresent() && not) {
                marks.add(Mark.DENIED);
                not = false;
            }
            return found.isPresent();
        }

        private boolean mark(Tile tile) {
            if (adds && tile.is(Sort.ADD)) {
                return true;
            }
            boolean denies = tile.pieces().stream().anyMatch(piece -> DENIES.contains(piece.sort()));
            if (tile.is(Sort.NOT) || tile.is(Sort.INSTEAD)) {
                not = true;
                marks.add(denies ? Mark.DENIED : Mark.BUT);
                return true;
            }
            if (denies) {
                marks.add(Mark.DENIED);
                return true;
            }
            Mark mark = tile.is(Sort.INVERT) || tile.is(Sort.COUNTER)
                    ? Mark.INVERTED
                    : tile.is(Sort.ALSO) || tile.is(Sort.EQUAL) || tile.is(Sort.AGAIN) ? Mark.ALSO : tile.is(Sort.ONLY) ? Mark.ONLY : null;
            if (mark != null) {
                marks.add(mark);
            }
            return mark != null;
        }

        private boolean small(Tile tile) {
            if (tile.is(Sort.REPLACE)) {
                marks.add(Mark.CHANGED);
            }
            return tile.pieces().stream().anyMatch(piece -> SMALL.contains(piece.sort())) && !tile.is(Sort.REMOVE);
        }
    }
}
