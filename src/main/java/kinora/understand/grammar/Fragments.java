package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// Clauses that are no wish by themselves: the wish before once more, with what they name in the place of what it named.
///
/// "And the third too", "the beach 3 seconds and the cake 4", "no, 6", "no, to the end", "just between 4 and 5", "everywhere", "more".
final class Fragments {
    private static final Set<String> ON = Set.of("for", "on", "in", "with", "to");

    /// The name of the frame of clauses that have lost their verb.
    static final String GAP = "gap";

    /// Words around what is named that change nothing about it.
    private static final Set<Sort> SMALL = EnumSet.copyOf(Conversation.CHEAP);
    static {
        SMALL.addAll(EnumSet.of(Sort.TOO, Sort.INSTEAD, Sort.NO, Sort.NOT, Sort.EQUAL, Sort.SAY, Sort.SHOW, Sort.EACH, Sort.AGAIN,
                Sort.PRONOUN, Sort.KEEP, Sort.AUX, Sort.BOUND, Sort.DEGREE));
    }

    /// What stands alone where only what is meant is said: "the lake 6".
    static final List<Frame> ALL = List.of(Frame.of(GAP, -0.2, List.of(Sort.TARGET, Sort.COUNT), Fragments::gap),
            Frame.any(GAP, -0.3, EnumSet.of(Sort.JOINT, Sort.PLACE, Sort.QUANTITY), Fragments::place));

    private final Reader reader;
    private final Scene scene;

    Fragments(Reader reader, Scene scene) {
        this.reader = reader;
        this.scene = scene;
    }

    private static Optional<List<Wish>> gap(Clause clause) {
        Optional<Target> what = clause
                .target(tile -> (tile.role().isEmpty() || (tile.role().equals("for") && clause.tiles().indexOf(tile) > 0))
                        && !tile.is(Sort.KIND) && tile.pieces().stream().noneMatch(Words::strange))
                .filter(target -> Kinds.named(target) || target instanceof Target.Whole);
        boolean number = clause.takeWhere(Sort.COUNT, tile -> !tile.is(Sort.TARGET) && !clause.textOf(tile).equals("one")).isPresent();
        clause.ignore(Sort.LIGHT);
        return what.isPresent() && number && bare(clause) ? Frame.nothing() : Frame.no();
    }

    private static boolean bare(Clause clause) {
        return clause.unused().stream().allMatch(tile -> tile.pieces().stream().anyMatch(piece -> SMALL.contains(piece.sort())));
    }

    private static Optional<List<Wish>> place(Clause clause) {
        boolean said = clause.take(Sort.JOINT, Sort.PLACE, Sort.QUANTITY).isPresent();
        clause.ignore(Sort.LIGHT);
        return said && bare(clause) ? Frame.nothing() : Frame.no();
    }

    /// What a fragment names.
    private record Named(Optional<Target> target, Optional<Quantity> amount, Optional<Place> place, Optional<Target> joint,
            boolean everywhere, boolean none) {
        boolean nothing() {
            return target.isEmpty() && amount.isEmpty() && place.isEmpty() && joint.isEmpty() && !everywhere;
        }
    }

    /// The wish before, as a clause changes it; none where it is no fragment.
    ///
    /// @param here wishes of the sentence so far
    /// @param denied whether "no" was said before
    Optional<List<Wish>> of(Clauses.Read clause, List<Wish> here, boolean denied) {
        boolean inside = here.stream().anyMatch(wish -> !Conversation.talk(wish));
        List<Wish> before = inside ? List.of(here.getLast()) : earlier();
        Optional<Named> named = named(clause.tiles());
        boolean next = inside
                && (clause.joined().contains("then") || clause.said().strip().startsWith("then") || clause.said().contains(", then"))
                && named.filter(one -> one.target().isPresent()).isPresent();
        if (next && here.getLast() instanceof Wish.Move(Target first, Place place)) {
            return place instanceof Place.First || place instanceof Place.Beside
                    ? Optional.of(List.of(new Wish.Move(named.get().target().orElseThrow(), new Place.Beside(first, true))))
                    : Optional.empty();
        }
        boolean more = clause.tiles().stream().noneMatch(tile -> tile.is(Sort.TARGET) && !tile.is(Sort.PRONOUN))
                && clause.tiles().stream().anyMatch(tile -> tile.is(Sort.MORE) || tile.is(Sort.LESS) || tile.is(Sort.AGAIN));
        if (before.isEmpty() || (more && inside)) {
            return Optional.empty();
        }
        if (more && named.filter(one -> !one.nothing()).isEmpty()) {
            return Optional.of(before);
        }
        if (named.isEmpty() || named.get().nothing()) {
            return Optional.empty();
        }
        List<Wish> all = new ArrayList<>();
        before.forEach(wish -> put(wish, named.get()).ifPresent(all::add));
        Optional<List<Wish>> but = inside ? Optional.empty() : but(clause, before, named.get());
        if (but.isPresent()) {
            return but;
        }
        boolean corrects = !inside && scene.undone().isEmpty() && (denied || says(clause) || named.get().target().isEmpty());
        if (corrects && !all.isEmpty() && !absolute(before, named.get())) {
            all.addFirst(new Wish.Undo(1, Optional.empty()));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /// "But not on the interview": what was done to all, without that one.
    private static Optional<List<Wish>> but(Clauses.Read clause, List<Wish> before, Named named) {
        boolean not = named.target().isPresent()
                && clause.tiles().stream().anyMatch(
                        tile -> tile.is(Sort.NOT) || tile.is(Sort.INSTEAD) || (tile.is(Sort.REMOVE) && clause.said().contains("不要")))
                && clause.tiles().stream().noneMatch(tile -> tile.is(Sort.MARK) || tile.is(Sort.NOPE));
        boolean all = before.size() == 1 && (ChineseEllipsis.what(before.getFirst()) instanceof Target.Whole
                || ChineseEllipsis.what(before.getFirst()) instanceof Target.All);
        return not && all
                ? ChineseEllipsis.of(before.getFirst(), new Target.Except(new Target.All(Kind.SHOT), named.target().orElseThrow()))
                        .map(wish -> List.of(new Wish.Undo(1, Optional.empty()), wish))
                : Optional.empty();
    }

    private static boolean says(Clauses.Read clause) {
        return clause.tiles().stream().anyMatch(tile -> tile.is(Sort.NOPE) || tile.is(Sort.NO) || tile.is(Sort.ONLY) || tile.is(Sort.NOT));
    }

    /// Whether what was done before makes no difference: "to 5 seconds", and then to 6.
    private static boolean absolute(List<Wish> before, Named named) {
        return named.target().isEmpty() && before.stream().allMatch(wish -> switch (wish) {
            case Wish.Length one -> one.amount() instanceof Amount.To;
            case Wish.Total one -> one.amount() instanceof Amount.To;
            case Wish.Speed one -> one.amount() instanceof Amount.To;
            case Wish.Gain one -> one.amount() instanceof Amount.To;
            case Wish.Transition _,Wish.Cuts _ -> named.joint().isEmpty() && !named.everywhere();
            case Wish.Rate _ -> true;
            default -> named.everywhere();
        });
    }

    // --- what is named ---

    private static Optional<Named> named(List<Tile> tiles) {
        Optional<Target> target = Optional.empty();
        Optional<Quantity> amount = Optional.empty();
        Optional<Place> place = Optional.empty();
        Optional<Target> joint = Optional.empty();
        boolean everywhere = false;
        boolean same = tiles.stream().anyMatch(tile -> tile.is(Sort.EQUAL));
        for (Tile tile : tiles) {
            boolean counted = same && tile.is(Sort.NUMBERS) && ON.contains(tile.role());
            boolean thing = tile.as(Sort.TARGET)
                    .filter(piece -> Kinds.named((Target) piece.value()) || (piece.value() instanceof Target.Whole && !tile.is(Sort.ALL)))
                    .isPresent();
            if (tile.is(Sort.JOINT) && joint.isEmpty()) {
                joint = tile.as(Sort.JOINT).map(piece -> (Target) piece.value());
                place = place.or(() -> tile.as(Sort.PLACE).map(piece -> (Place) piece.value()));
            } else if (tile.is(Sort.PLACE) && place.isEmpty()) {
                place = tile.as(Sort.PLACE).map(piece -> (Place) piece.value());
            } else if (thing && target.isEmpty()) {
                target = tile.as(Sort.TARGET).map(piece -> (Target) piece.value());
            } else if (counted && target.isEmpty()) {
                target = tile.as(Sort.NUMBERS).map(piece -> EnglishTargets.numbered(Kind.SHOT, (List<?>) piece.value()));
            } else if (quantity(tile).isPresent() && amount.isEmpty()) {
                amount = quantity(tile);
            } else if (tile.as(Sort.ALL, "everything").isPresent()) {
                everywhere = true;
            } else if (tile.pieces().stream().noneMatch(piece -> SMALL.contains(piece.sort()))) {
                return Optional.empty();
            }
        }
        boolean none = tiles.stream().anyMatch(tile -> tile.is(Sort.NO) || tile.is(Sort.ONLY));
        return Optional
                .of(new Named(target, amount, place, joint, everywhere, none && tiles.stream().noneMatch(tile -> tile.is(Sort.MARK))));
    }

    private static Optional<Quantity> quantity(Tile tile) {
        return tile.as(Sort.DURATION).map(piece -> new Quantity(((Number) piece.value()).doubleValue(), Unit.MILLISECONDS))
                .or(() -> tile.as(Sort.QUANTITY).map(piece -> (Quantity) piece.value()))
                .or(() -> tile.as(Sort.COUNT).map(piece -> new Quantity(((Number) piece.value()).doubleValue(), Unit.PLAIN)));
    }

    // --- put into the wish before ---

    private static Optional<Wish> put(Wish wish, Named named) {
        Optional<Wish> done = Optional.of(wish);
        if (named.target().isPresent()) {
            done = of(wish, named.target().get());
        }
        if (named.amount().isPresent() && named.joint().isEmpty()) {
            done = done.flatMap(one -> of(one, named.amount().get()));
        }
        if (named.joint().isPresent() && (wish instanceof Wish.Transition || wish instanceof Wish.Cuts)) {
            return named.none() ? Optional.of(new Wish.Cuts(named.joint().get())) : done.flatMap(one -> at(one, named.joint().get()));
        }
        if (named.place().isPresent()) {
            done = done.flatMap(one -> of(one, named.place().get()));
        } else if (named.joint().isPresent()) {
            return Optional.empty();
        }
        return named.everywhere() ? done.flatMap(Fragments::everywhere) : done;
    }

    private static Optional<Wish> of(Wish wish, Target target) {

        return ChineseEllipsis.of(wish, target).or(() -> Optional.ofNullable(switch (wish) {
            case Wish.Keep _ -> new Wish.Keep(target);
            case Wish.Straighten one -> new Wish.Straighten(target, one.amount());
            case Wish.Crop one -> new Wish.Crop(target, one.shape(), one.side(), one.amount());
            case Wish.SpeedRamp one -> new Wish.SpeedRamp(target, one.rising());
            case Wish.Trim one -> new Wish.Trim(target, one.offStart(), one.ms(), one.keep());
            default -> null;
        }));
    }

    private static Optional<Wish> of(Wish wish, Quantity quantity) {
        return switch (wish) {
            case Wish.Length one -> in(quantity, Unit.MILLISECONDS, 1000).map(to -> new Wish.Length(one.what(), like(one.amount(), to)));
            case Wish.Total one -> in(quantity, Unit.MILLISECONDS, 1000).map(to -> new Wish.Total(like(one.amount(), to)));
            case Wish.Speed one -> in(quantity, quantity.unit() == Unit.PERCENT ? Unit.PERCENT : Unit.FACTOR, 1)
                    .map(to -> new Wish.Speed(one.what(), like(one.amount(), to), one.keepPitch()));
            case Wish.Gain one -> in(quantity, quantity.unit() == Unit.DECIBELS ? Unit.DECIBELS : Unit.PERCENT, 1)
                    .map(to -> new Wish.Gain(one.what(), like(one.amount(), to)));
            case Wish.Transition one ->
                in(quantity, Unit.MILLISECONDS, 1000).map(to -> new Wish.Transition(one.at(), one.id(), like(one.length(), to)));
            case Wish.Fade one ->
                in(quantity, Unit.MILLISECONDS, 1000).map(to -> new Wish.Fade(one.what(), one.in(), one.out(), to, one.none()));
            case Wish.Freeze one -> in(quantity, Unit.MILLISECONDS, 1000)
                    .map(to -> new Wish.Freeze(one.what(), one.moment(), one.inside(), like(one.length(), to)));
            case Wish.Turn one ->
                in(quantity, Unit.DEGREES, 1).map(to -> new Wish.Turn(one.what(), Math.signum(one.degrees()) * to.value()));
            case Wish.Rate _ -> in(quantity, Unit.FRAMES_PER_SECOND, 1).map(Wish.Rate::new);
            case Wish.Trim one -> in(quantity, Unit.MILLISECONDS, 1000)
                    .map(to -> new Wish.Trim(one.what(), one.offStart(), Math.round(to.value()), one.keep()));
            default -> Optional.empty();
        };
    }

    /// So much in a unit; a bare number is counted in it, as the wish before was.
    private static Optional<Amount.To> in(Quantity quantity, Unit unit, double plain) {
        return quantity.unit() == Unit.PLAIN
                ? Optional.of(new Amount.To(quantity.value() * plain, unit))
                : quantity.unit() == unit ? Optional.of(new Amount.To(quantity.value(), unit)) : Optional.empty();
    }

    /// So much more where it was so much more before.
    private static Amount like(Amount before, Amount.To to) {
        return switch (before) {
            case Amount.By by -> new Amount.By(by.value() < 0 ? -to.value() : to.value(), to.unit());
            case Amount.Times _ when to.unit() == Unit.FACTOR -> new Amount.Times(to.value());
            case Amount.Bound bound -> new Amount.Bound(to.value(), to.unit(), bound.most());
            default -> to;
        };
    }

    private static Optional<Wish> of(Wish wish, Place place) {
        return switch (wish) {
            case Wish.Move one -> Optional.of(new Wish.Move(one.what(), place));
            case Wish.Insert one -> Optional.of(new Wish.Insert(one.files(), place));
            case Wish.Duplicate one -> Optional.of(new Wish.Duplicate(one.what(), one.times(), place));
            case Wish.AddTitle one -> Optional.of(new Wish.AddTitle(one.text(), place, one.style(), one.look(), one.length()));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> at(Wish wish, Target joint) {
        return switch (wish) {
            case Wish.Transition one -> Optional.of(new Wish.Transition(joint, one.id(), one.length()));
            case Wish.Cuts _ -> Optional.of(new Wish.Cuts(joint));
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> everywhere(Wish wish) {
        return at(wish, new Target.Unsaid()).or(() -> wish instanceof Wish.Remove || wish instanceof Wish.Move
                ? Optional.empty()
                : ChineseEllipsis.of(wish, wish instanceof Wish.Length ? new Target.All(Kind.SHOT) : new Target.Whole()));
    }

    // --- the turns before ---

    /// What was wanted last, of what was just undone too.
    List<Wish> earlier() {
        List<List<Wish>> turns = turns(1);
        return turns.isEmpty() ? List.of() : turns.getFirst();
    }

    /// What was wanted in the turns before, the last one first.
    List<List<Wish>> turns(int most) {
        List<List<Wish>> turns = new ArrayList<>();
        for (Scene.Past past : scene.undone().isEmpty() ? scene.history() : scene.undone()) {
            List<Wish> all = new ArrayList<>();
            reader.plain(past.said(), scene).forEach(clause -> all.addAll(clause.wishes()));
            all.removeIf(wish -> Conversation.talk(wish) || wish instanceof Wish.Undo);
            if (!all.isEmpty()) {
                turns.add(List.copyOf(all));
            }
            if (turns.size() >= most) {
                break;
            }
        }
        return turns;
    }
}
