package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Last;
import kinora.understand.Moment;
import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// What words mean that go on with what was wanted last. Corrections stand in the place of what was done: it is taken back first. Everything else is done to it as it is now.
///
/// @param scene with what was spoken of last
/// @param last what was wanted last
record Sequel(Scene scene, Last last) {
    /// So long is a film rather than something in it.
    private static final Set<Wish.Tone.Property> TONES = EnumSet.allOf(Wish.Tone.Property.class);
    private static final int FEW = 3;
    private static final Map<String, String> MOODS = Map.of("CALMER", "calm", "LIVELIER", "upbeat", "FUN", "upbeat", "EMOTIONAL",
            "emotional");
    private static final List<String> HEIGHTS = List.of("top", "centre", "bottom");
    private static final Map<String, Wish.Camera.Move> WAYS = Map.of("left", Wish.Camera.Move.LEFT, "right", Wish.Camera.Move.RIGHT, "top",
            Wish.Camera.Move.UP, "bottom", Wish.Camera.Move.DOWN);
    private static final double FILM_MS = 15_000;
    /// What is left of a change that was too much: most of it, or half.
    private static final double A_BIT_LESS = 0.7;
    private static final double LESS = 0.5;

    /// What it means; none when it does not go on with what was wanted last.
    Optional<List<Wish>> of(Fragment said) {
        for (Wish wish : last.wishes().reversed()) {
            Optional<List<Wish>> found = of(wish, said);
            if (found.isPresent()) {
                return found;
            }
        }
        return bare(said).map(List::of);
    }

    /// More or less of something that the last wish did not change, of the few things that were spoken of.
    private Optional<Wish> bare(Fragment said) {
        boolean few = !scene.spokenOf().isEmpty() && scene.spokenOf().size() <= FEW && last.came() == Last.Came.DONE
                && last.wishes().stream().noneMatch(wish -> Slots.target(wish).filter(target -> !said(target)).isPresent());
        boolean only = said.changes().size() == 1 && said.quantity().isEmpty() && said.number().isEmpty() && said.factor().isEmpty()
                && said.targets().isEmpty() && said.denied().isEmpty() && said.spot().isEmpty() && said.colour().isEmpty();
        if (!few || !only) {
            return Optional.empty();
        }
        Change change = said.changes().getFirst();
        Target it = new Target.It(Kind.ANY, scene.spokenOf().size() > 1);
        Amount step = new Amount.Step(change.more(), change.degree() != 2 ? change.degree() : said.degree());
        boolean shots = all(Visual.class::isInstance);
        Optional<Wish> wish = switch (change.property()) {
            case "length" -> all(segment -> !(segment instanceof Sound)) ? Optional.of(new Wish.Length(it, step)) : Optional.empty();
            case "speed" -> all(segment -> segment instanceof Visual shot && shot.sourceLengthMs() > 0)
                    ? Optional.of(new Wish.Speed(it, step, Optional.empty()))
                    : Optional.empty();
            case "size" -> all(Title.class::isInstance)
                    ? Optional.of(new Wish.Restyle(it, Optional.empty(), Slots.sized(Wish.TitleLook.UNSAID, step)))
                    : Optional.empty();
            default -> Optional.empty();
        };
        Optional<Wish> tone = shots
                ? TONES.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(change.property())).findFirst()
                        .map(property -> new Wish.Tone(it, property, step))
                : Optional.empty();
        return wish.or(() -> tone);
    }

    private static boolean said(Target target) {
        return Kinds.named(target) || target instanceof Target.It || target instanceof Target.Unsaid;
    }

    /// Whether pictures were spoken of last, and nothing else.
    private boolean seen() {
        return !scene.spokenOf().isEmpty() && all(Visual.class::isInstance);
    }

    private boolean all(Predicate<Segment> fits) {
        return scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(fits).isPresent());
    }

    private Optional<List<Wish>> of(Wish wish, Fragment said) {
        if (said.marks().contains(Mark.INVERTED)) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : Slots.inverse(wish).map(other -> instead(wish, other));
        }
        if (said.text().isPresent()) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : worded(wish, said.text().get());
        }
        if (said.name().isPresent()) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : named(wish, said, said.name().get());
        }
        if (wish instanceof Wish.Trim trim && said.quantity().filter(one -> one.unit() == Unit.MILLISECONDS).isPresent()
                && said.targets().size() == 1 && said.targets().getFirst() instanceof Target.Nth(Kind _, int end) && Math.abs(end) == 1) {
            // "The last 2 seconds instead": not the last shot.
            long ms = Math.round(said.quantity().get().value());
            return Optional.of(instead(wish, new Wish.Trim(trim.what(), end == 1, ms, trim.keep())));
        }
        if (said.when().isPresent() && said.denied().isEmpty() && said.targets().stream().allMatch(Target.Between.class::isInstance)
                && !said.measures()) {
            Optional<List<Wish>> there = when(wish, said.when().get());
            if (there.isPresent()) {
                return there;
            }
        }
        boolean every = said.marks().contains(Mark.EVERY) && said.marks().contains(Mark.ALSO);
        boolean things = !said.targets().isEmpty() || !said.denied().isEmpty() || (every && !said.measures());
        if (things) {
            return said.measures() || said.spot().isPresent() || said.colour().isPresent() ? Optional.empty() : targets(wish, said);
        }
        if (said.when().isPresent()) {
            return Optional.empty();
        }
        if (said.spot().isPresent() || said.colour().isPresent()) {
            return look(wish, said);
        }
        if (said.property().filter(property -> !fits(property, wish)).isPresent()) {
            return Optional.empty();
        }
        return counted(wish, said).or(() -> slightly(wish, said)).or(() -> exact(wish, said)).or(() -> times(wish, said))
                .or(() -> step(wish, said));
    }

    /// What was done is taken back, and this is done in its place.
    private List<Wish> instead(Wish wish, Wish other) {
        return instead(one -> one.equals(wish) ? other : one);
    }

    private List<Wish> instead(UnaryOperator<Wish> other) {
        List<Wish> all = new ArrayList<>();
        if (last.turns() > 0) {
            all.add(new Wish.Undo(last.turns(), Optional.empty()));
        }
        last.wishes().forEach(one -> all.add(other.apply(one)));
        return all;
    }

    /// Other words in the place of those that were written.
    private Optional<List<Wish>> worded(Wish wish, String text) {
        return switch (wish) {
            case Wish.AddTitle it ->
                Optional.of(instead(wish, new Wish.AddTitle(Optional.of(text), it.place(), it.style(), it.look(), it.length())));
            case Wish.Text it when it.replaces().isEmpty() ->
                Optional.of(instead(wish, new Wish.Text(it.what(), text, it.replaces(), it.append())));
            case Wish.Card it when it.text().isPresent() ->
                Optional.of(instead(wish, new Wish.Card(it.colour(), Optional.of(text), it.style(), it.place(), it.length())));
            case Wish.Rename it -> Optional.of(instead(wish, new Wish.Rename(it.what(), text)));
            default -> Optional.empty();
        };
    }

    /// "And 3", after photo 2: the next number of a list. Where the numbers have changed since, those of before are meant.
    private Optional<List<Wish>> counted(Wish wish, Fragment said) {
        boolean number = said.number().filter(one -> one >= 1 && one == Math.rint(one)).isPresent() && said.marks().contains(Mark.ALSO)
                && said.quantity().isEmpty() && said.changes().isEmpty() && said.way().isEmpty();
        Optional<Target.Nth> last = numbers(wish).stream().reduce((_, second) -> second);
        if (!number || last.isEmpty()) {
            return Optional.empty();
        }
        Target.Nth next = new Target.Nth(last.get().kind(), said.number().orElseThrow().intValue());
        return shifts(wish) ? following(wish, next) : Slots.of(wish, next).map(List::of);
    }

    private static boolean shifts(Wish wish) {
        return wish instanceof Wish.Remove || wish instanceof Wish.Move || wish instanceof Wish.Keep;
    }

    /// One more of a list of numbers; where something else than a number was named, by the numbers that they have now.
    private Optional<List<Wish>> following(Wish wish, Target.Nth next) {
        List<Target> all = new ArrayList<>(numbers(wish));
        // A number that was named before can only be meant as it is now.
        if (all.isEmpty() || wish instanceof Wish.Move || all.contains(next)) {
            return Slots.of(wish, next).map(List::of);
        }
        all.add(next);
        return Slots.of(wish, new Target.Both(all)).map(other -> instead(wish, other));
    }

    /// The numbers that a wish names; none when it names something else.
    private static List<Target.Nth> numbers(Wish wish) {
        List<Target> each = Slots.target(wish).map(target -> target instanceof Target.Both(List<Target> all) ? all : List.of(target))
                .orElse(List.of());
        List<Target.Nth> numbers = each.stream().filter(Target.Nth.class::isInstance).map(Target.Nth.class::cast)
                .filter(one -> one.number() > 0).toList();
        return numbers.size() == each.size() ? numbers : List.of();
    }

    /// "It": what was spoken of last, where a wish names anything.
    private Optional<Target> it(Wish wish) {
        Optional<Target> named = Slots.target(wish);
        boolean film = named.filter(Kinds::film).isPresent() || wish instanceof Wish.Transition || wish instanceof Wish.Effect;
        return film || scene.spokenOf().isEmpty() || last.came() != Last.Came.DONE
                ? named
                : Optional.of(new Target.It(Kind.ANY, scene.spokenOf().size() > 1));
    }

    private Wish still(Wish wish) {
        return it(wish).flatMap(it -> Slots.of(wish, it)).orElse(wish);
    }

    // --- how much ---

    private Optional<List<Wish>> exact(Wish wish, Fragment said) {
        Optional<Quantity> quantity = said.quantity().or(() -> said.number().flatMap(number -> Slots.plain(wish, number)));
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        double value = quantity.get().value();
        boolean time = quantity.get().unit() == Unit.MILLISECONDS;
        boolean film = time && value >= FILM_MS && !(wish instanceof Wish.Total);
        if (film) {
            return Optional.empty();
        }
        if (wish instanceof Wish.During part && time) {
            return during(part, Math.round(value)).map(other -> instead(wish, other));
        }
        Optional<Boolean> up = goes(wish, said, time);
        if (Slots.amount(wish).isEmpty() || !Slots.units(wish).contains(quantity.get().unit())) {
            Amount amount = up.<Amount>map(quantity.get()::by).orElseGet(quantity.get()::to);
            return time && said.quantity().isPresent() ? lasting(wish, amount) : Optional.empty();
        }
        if (wish instanceof Wish.Trim trim && time && (up.isPresent() || said.marks().contains(Mark.MORE))) {
            long ms = Math.round(value);
            return up.orElse(true)
                    ? Optional.of(List.of(new Wish.Trim(it(wish).orElse(trim.what()), trim.offStart(), ms, false)))
                    : Optional.of(instead(wish, new Wish.Trim(trim.what(), trim.offStart(), Math.max(0, trim.ms() - ms), trim.keep())));
        }
        if (said.marks().contains(Mark.MORE) && up.isEmpty()) {
            return Optional.of(List.of(Slots.with(still(wish), quantity.get().by(Slots.up(wish)))));
        }
        if (up.isEmpty() && said.marks().contains(Mark.BY)) {
            return Optional.of(instead(wish, Slots.with(wish, quantity.get().by(Slots.up(wish)))));
        }
        if (up.isPresent()) {
            return Optional.of(List.of(Slots.with(still(wish), quantity.get().by(up.get()))));
        }
        boolean signed = wish instanceof Wish.Turn turn && turn.degrees() < 0 && value > 0;
        boolean by = Slots.amount(wish).orElseThrow() instanceof Amount.By;
        Amount amount = by ? quantity.get().by(Slots.up(wish)) : signed ? new Amount.To(-value, Unit.DEGREES) : quantity.get().to();
        return Optional.of(instead(wish, Slots.with(wish, amount)));
    }

    /// "The first five seconds", "ten": the same of a longer part.
    private static Optional<Wish> during(Wish.During part, long ms) {
        if (part.from().equals(new Moment.After(0))) {
            return Optional.of(new Wish.During(part.of(), part.from(), new Moment.After(ms), part.wish()));
        }
        return part.to().equals(new Moment.BeforeEnd(0))
                ? Optional.of(new Wish.During(part.of(), new Moment.BeforeEnd(ms), part.to(), part.wish()))
                : Optional.empty();
    }

    /// "Only a bit": as much less as that is.
    private Optional<List<Wish>> slightly(Wish wish, Fragment said) {
        boolean only = said.degree() == 1 && said.isBare() && said.targets().isEmpty();
        return only && Slots.amount(wish).orElse(new Amount.Unsaid()) instanceof Amount.Step(boolean more, int _)
                ? Optional.of(instead(wish, Slots.with(wish, new Amount.Step(more, 1))))
                : Optional.empty();
    }

    /// Which way so much is meant: "2 seconds longer", and "2 seconds less", which is of what is changed and not of the change.
    private static Optional<Boolean> goes(Wish wish, Fragment said, boolean time) {
        Optional<Boolean> changed = !said.marks().contains(Mark.BY)
                ? Optional.empty()
                : said.changes().stream().filter(one -> fits(one.property(), wish) || (time && one.property().equals("length")))
                        .map(Change::more).findFirst();
        boolean vague = Slots.amount(wish).filter(amount -> amount instanceof Amount.By || amount instanceof Amount.Times).isEmpty()
                && !(wish instanceof Wish.Trim);
        return changed.or(() -> said.way().map(way -> (way == Sort.LESS && vague) ? Boolean.FALSE : Boolean.valueOf(up(way, wish))));
    }

    /// How long something is seen that came into the film, or that something was done to.
    private Optional<List<Wish>> lasting(Wish wish, Amount amount) {
        boolean one = Slots.target(wish).filter(target -> !Kinds.film(target)).isPresent() || wish instanceof Wish.Insert
                || wish instanceof Wish.Overlay || wish instanceof Wish.Text || wish instanceof Wish.Replace;
        boolean seen = !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(found -> !(found instanceof Sound)).isPresent());
        return one && seen && !(wish instanceof Wish.Speed)
                ? Optional.of(List.of(new Wish.Length(new Target.It(Kind.ANY, scene.spokenOf().size() > 1), amount)))
                : Optional.empty();
    }

    private Optional<List<Wish>> times(Wish wish, Fragment said) {
        if (said.factor().isEmpty()) {
            return Optional.empty();
        }
        double factor = said.factor().get();
        if (wish instanceof Wish.Loop loop && factor >= 2 && factor == Math.rint(factor)) {
            return Optional.of(instead(wish, new Wish.Loop(loop.what(), OptionalInt.of((int) factor), loop.loop())));
        }
        Optional<Amount> amount = Slots.amount(wish);
        Optional<Amount> scaled = amount.flatMap(one -> Slots.scaled(one, factor));
        if (scaled.isPresent()) {
            return Optional.of(instead(wish, Slots.with(wish, scaled.get())));
        }
        boolean up = factor >= 1;
        boolean down = said.way().filter(way -> up(way, wish) != up).isPresent() && up;
        return grown(wish, new Amount.Times(down ? 1 / factor : factor)).map(List::of);
    }

    private Optional<List<Wish>> step(Wish wish, Fragment said) {
        Optional<Change> change = said.changes().stream().filter(one -> fits(one.property(), wish)).findFirst();
        if (wish instanceof Wish.Camera camera && change.isEmpty()
                && said.changes().stream().anyMatch(one -> one.property().equals("speed"))) {
            boolean faster = said.changes().stream().anyMatch(one -> one.property().equals("speed") && one.more());
            return Optional.of(List.of(new Wish.Camera(camera.what(), faster ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS,
                    new Amount.Step(true, said.degree()))));
        }
        if (change.isEmpty() && (!said.changes().isEmpty() || said.way().isEmpty())) {
            return Optional.empty();
        }
        if (wish instanceof Wish.Restyle style && style.look().position().isPresent() && style.look().size() instanceof Amount.Unsaid) {
            return shifted(style, change, said.way());
        }
        boolean before = Slots.up(wish);
        boolean up = change.map(Change::more).orElseGet(() -> up(said.way().orElseThrow(), wish));
        int degree = change.filter(one -> one.degree() != 2).map(Change::degree).orElse(said.degree());
        Optional<Amount> exact = Slots.amount(wish).filter(amount -> amount instanceof Amount.By || amount instanceof Amount.Times);
        boolean trims = wish instanceof Wish.Trim;
        if ((exact.isPresent() || trims) && up != before && last.came() == Last.Came.DONE) {
            double share = degree == 1 ? A_BIT_LESS : LESS;
            return Slots.scaled(exact.or(() -> Slots.amount(wish)).orElseThrow(), share)
                    .map(amount -> instead(wish, Slots.with(wish, amount)));
        }
        if (trims) {
            return Slots.amount(wish).flatMap(amount -> Slots.scaled(amount, LESS)).map(amount -> List.of(Slots.with(still(wish), amount)));
        }
        if (wish instanceof Wish.Camera camera) {
            boolean moves = camera.move() != Wish.Camera.Move.STILL && camera.move() != Wish.Camera.Move.ALTERNATE;
            Wish.Camera.Move move = up == before ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS;
            return moves ? Optional.of(List.of(new Wish.Camera(camera.what(), move, new Amount.Step(true, degree)))) : Optional.empty();
        }
        return grown(wish, new Amount.Step(up, degree == 2 && up != before ? 1 : degree)).map(List::of);
    }

    /// "Lower", of a title that was put somewhere: the next place that way.
    private Optional<List<Wish>> shifted(Wish.Restyle style, Optional<Change> change, Optional<Sort> way) {
        int at = HEIGHTS.indexOf(style.look().position().orElse(""));
        boolean up = change.map(Change::more).orElseGet(() -> way.filter(Sort.UP::equals).isPresent());
        int to = up ? at - 1 : at + 1;
        if (at < 0 || to < 0 || to >= HEIGHTS.size() || way.filter(one -> one == Sort.MORE || one == Sort.LESS).isPresent()) {
            return Optional.empty();
        }
        Wish.TitleLook look = new Wish.TitleLook(Optional.empty(), Optional.of(HEIGHTS.get(to)), new Amount.Unsaid(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return Optional.of(List.of(new Wish.Restyle(it(style).orElse(style.what()), Optional.empty(), look)));
    }

    private static boolean fits(String property, Wish wish) {
        boolean strong = (wish instanceof Wish.Effect || wish instanceof Wish.Framing)
                && Set.of("size", "strength", "weight", "intensity").contains(property);
        boolean titled = (wish instanceof Wish.AddTitle || wish instanceof Wish.Text) && property.equals("size");
        return strong || titled || property.equals(Slots.property(wish));
    }

    /// Whether it is more of what a wish changes. "More" and "less" are of what was done: more of "softer" is softer still.
    private static boolean up(Sort way, Wish wish) {
        return switch (way) {
            case UP -> true;
            case DOWN -> false;
            case MORE -> Slots.up(wish);
            default -> !Slots.up(wish);
        };
    }

    /// So much more or less of what a wish changed, as it is now.
    private Optional<Wish> grown(Wish wish, Amount amount) {
        Target it = new Target.It(Kind.ANY, scene.spokenOf().size() > 1);
        Optional<Wish> look = switch (wish) {
            case Wish.Overlay _ -> Optional.of(new Wish.OverlayLook(it, Optional.empty(), amount, new Amount.Unsaid(), Optional.empty()));
            case Wish.OverlayLook one when one.opacity() instanceof Amount.Unsaid ->
                Optional.of(new Wish.OverlayLook(it, Optional.empty(), amount, new Amount.Unsaid(), Optional.empty()));
            case Wish.OverlayLook _ ->
                Optional.of(new Wish.OverlayLook(it, Optional.empty(), new Amount.Unsaid(), amount, Optional.empty()));
            case Wish.AddTitle _,Wish.Text _,Wish.Restyle _ ->
                Optional.of(new Wish.Restyle(it, Optional.empty(), Slots.sized(Wish.TitleLook.UNSAID, amount)));
            default -> Optional.empty();
        };
        if (look.isPresent()) {
            return scene.spokenOf().isEmpty() ? Optional.empty() : look;
        }
        return Slots.amount(wish).isEmpty() ? Optional.empty() : Optional.of(Slots.with(still(wish), amount));
    }

    // --- when, where, in which colour ---

    private Optional<List<Wish>> when(Wish wish, Place when) {
        boolean start = when instanceof Place.First || when.equals(new Place.From(new Moment.After(0), Optional.empty()));
        boolean end = when instanceof Place.Last || when.equals(new Place.From(new Moment.BeforeEnd(0), Optional.empty()));
        if (wish instanceof Wish.Move move) {
            boolean it = when instanceof Place.Beside beside && beside.target() instanceof Target.It;
            if (!it) {
                return Optional.of(instead(wish, new Wish.Move(move.what(), when)));
            }
            // "Behind it": behind what it was put before.
            return move.place() instanceof Place.Beside(Target first, boolean _) && when instanceof Place.Beside(Target _, boolean after)
                    ? Optional.of(instead(wish, new Wish.Move(move.what(), new Place.Beside(first, after))))
                    : Optional.empty();
        }
        if (wish instanceof Wish.Trim trim && when instanceof Place.From(Moment from, Optional<Moment> to)) {
            Optional<Wish> other = to.flatMap(until -> from.equals(new Moment.After(0)) && until instanceof Moment.After(long ms)
                    ? Optional.of(new Wish.Trim(trim.what(), true, ms, trim.keep()))
                    : from instanceof Moment.BeforeEnd(long ms) && until.equals(new Moment.BeforeEnd(0))
                            ? Optional.of(new Wish.Trim(trim.what(), false, ms, trim.keep()))
                            : Optional.empty());
            if (other.isPresent()) {
                return Optional.of(instead(wish, other.get()));
            }
        }
        if (wish instanceof Wish.During part && when instanceof Place.From(Moment from, Optional<Moment> to) && to.isPresent()) {
            return Optional.of(instead(wish, new Wish.During(part.of(), from, to.get(), part.wish())));
        }
        if (start || end) {
            Optional<Wish> cut = switch (wish) {
                case Wish.Trim it -> Optional.of(new Wish.Trim(it.what(), start, it.ms(), it.keep()));
                case Wish.Length(Target what, Amount.By(double value, Unit unit)) when unit == Unit.MILLISECONDS && value < 0 ->
                    Optional.of(new Wish.Trim(what, start, Math.round(-value), false));
                default -> Optional.empty();
            };
            if (cut.isPresent()) {
                return Optional.of(instead(wish, cut.get()));
            }
        }
        boolean lies = wish instanceof Wish.Insert || wish instanceof Wish.Duplicate || wish instanceof Wish.Card
                || wish instanceof Wish.AddTitle || wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook
                || wish instanceof Wish.Text || wish instanceof Wish.Restyle || wish instanceof Wish.AddSound;
        boolean there = !scene.spokenOf().isEmpty() && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).isPresent());
        return lies && there
                ? Optional.of(List.of(new Wish.Move(new Target.It(Kind.ANY, scene.spokenOf().size() > 1), when)))
                : Optional.empty();
    }

    private Optional<List<Wish>> look(Wish wish, Fragment said) {
        if (wish instanceof Wish.Turn(Target what, double degrees) && said.colour().isEmpty()
                && said.spot().filter(spot -> spot.equals("left") || spot.equals("right")).isPresent()) {
            double size = Math.abs(degrees);
            return Optional.of(instead(wish, new Wish.Turn(what, said.spot().get().equals("left") ? -size : size)));
        }
        Optional<Wish.Camera.Move> side = said.spot().map(WAYS::get);
        if (wish instanceof Wish.Camera camera && WAYS.containsValue(camera.move()) && side.isPresent()) {
            return Optional.of(instead(wish, new Wish.Camera(camera.what(), side.get(), camera.amount())));
        }
        boolean several = scene.spokenOf().size() > 1;
        boolean words = !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(Title.class::isInstance).isPresent());
        boolean titled = wish instanceof Wish.AddTitle || wish instanceof Wish.Text || wish instanceof Wish.Restyle;
        if (words && titled) {
            Wish.TitleLook look = new Wish.TitleLook(said.colour(), said.spot(), new Amount.Unsaid(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());
            return Optional.of(List.of(new Wish.Restyle(new Target.It(Kind.TITLE, several), Optional.empty(), look)));
        }
        boolean over = !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(Visual.class::isInstance).isPresent());
        if (over && said.colour().isEmpty() && (wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook)) {
            return Optional.of(List.of(new Wish.OverlayLook(new Target.It(Kind.ANY, several), corner(wish, said), new Amount.Unsaid(),
                    new Amount.Unsaid(), Optional.empty())));
        }
        if (said.spot().isEmpty() && said.colour().isPresent()) {
            return switch (wish) {
                case Wish.Background _ -> Optional.of(instead(wish, new Wish.Background(said.colour().get())));
                case Wish.Framing it -> Optional.of(instead(wish, new Wish.Framing(it.what(), it.id(), it.amount(), said.colour())));
                case Wish.Card it ->
                    Optional.of(instead(wish, new Wish.Card(said.colour(), it.text(), it.style(), it.place(), it.length())));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /// "No, left", of what is at the top right: the top left.
    private static Optional<String> corner(Wish wish, Fragment said) {
        String before = (wish instanceof Wish.Overlay laid
                ? laid.position()
                : wish instanceof Wish.OverlayLook look ? look.position() : said.spot()).orElse("");
        String side = said.spot().orElse("");
        boolean denied = said.marks().contains(Mark.DENIED) && Set.of("left", "right", "top", "bottom").contains(side)
                && before.contains("-");
        if (!denied) {
            return said.spot();
        }
        boolean across = side.equals("left") || side.equals("right");
        int dash = before.indexOf('-');
        return Optional.of(across ? before.substring(0, dash + 1) + side : side + before.substring(dash));
    }

    /// Another look, transition or music in the place of the one before.
    private Optional<List<Wish>> named(Wish wish, Fragment said, Piece name) {
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT) || said.marks().contains(Mark.CHANGED);
        if (name.sort() == Sort.EFFECT && said.marks().contains(Mark.ALSO) && !corrects && last.came() == Last.Came.DONE && seen()
                && Slots.target(wish).filter(target -> !Kinds.film(target)).isPresent()) {
            Target it = new Target.It(Kind.ANY, scene.spokenOf().size() > 1);
            return Optional.of(List.of(new Wish.Effect(it, name.text(), new Amount.Unsaid())));
        }
        return switch (wish) {
            case Wish.Effect it when corrects && name.sort() == Sort.EFFECT ->
                Optional.of(instead(wish, new Wish.Effect(it.what(), name.text(), it.strength())));
            case Wish.Transition it when name.sort() == Sort.TRANSITION ->
                Optional.of(instead(wish, new Wish.Transition(it.at(), Optional.of(name.text()), it.length())));
            case Wish.Music it when name.sort() == Sort.MUSIC_STYLE || name.sort() == Sort.MOOD -> Optional.of(instead(wish,
                    new Wish.Music(Optional.of(MOODS.getOrDefault(name.text(), name.text())), Optional.empty(), true, it.place())));
            default -> Optional.empty();
        };
    }

    // --- of what ---

    private Optional<List<Wish>> targets(Wish wish, Fragment said) {
        Optional<List<Wish>> material = new Material(scene).of(wish, said)
                .map(other -> said.marks().contains(Mark.ALSO) ? List.of(other) : instead(wish, other));
        if (material.isPresent()) {
            return material;
        }
        boolean again = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT);
        List<Target> two = said.targets().size() == 1 && said.targets().getFirst() instanceof Target.Both(List<Target> both)
                ? both
                : said.targets();
        if (wish instanceof Wish.Swap) {
            return again && two.size() == 2 ? Optional.of(instead(wish, new Wish.Swap(two.getFirst(), two.getLast()))) : Optional.empty();
        }
        if (wish instanceof Wish.Keep keep && said.marks().contains(Mark.ALSO) && said.targets().size() == 1) {
            return Optional.of(instead(wish, new Wish.Keep(new Target.Both(List.of(keep.what(), said.targets().getFirst())))));
        }
        Optional<Target> about = Slots.target(wish);
        boolean other = said.marks().contains(Mark.ONLY) && about.filter(Kinds::sound).isPresent()
                && said.targets().stream().noneMatch(Kinds::sound);
        if (other) {
            return Optional.empty();
        }
        boolean film = about.filter(Kinds::film).isPresent() && said.denied().isEmpty() && said.marks().contains(Mark.ALSO)
                && said.targets().stream().noneMatch(target -> Kinds.sound(target) || Kinds.text(target));
        if (about.isEmpty() || film || (wish instanceof Wish.Total && said.targets().isEmpty())) {
            return Optional.empty();
        }
        if (said.targets().isEmpty() && !said.denied().isEmpty()) {
            return but(wish, about.get(), said.denied());
        }
        boolean row = said.marks().contains(Mark.THEN) && wish instanceof Wish.Move && said.targets().size() == 1
                && !scene.spokenOf().isEmpty();
        if (row) {
            return Optional.of(List.of(new Wish.Move(said.targets().getFirst(), new Place.Beside(new Target.It(Kind.ANY, false), true))));
        }
        Optional<Target> named = said.targets().isEmpty()
                ? every(wish, about.get())
                : Optional.of(said.targets().size() == 1 ? said.targets().getFirst() : new Target.Both(said.targets()));
        if (named.isEmpty() || !takes(wish, named.get())) {
            return Optional.empty();
        }
        List<Wish> alike = last.wishes().stream().filter(one -> Slots.target(one).equals(about)).toList();
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.ONLY) || !said.denied().isEmpty()
                || (said.marks().contains(Mark.BUT) && !said.targets().isEmpty());
        if (said.marks().contains(Mark.ALSO) && !corrects && named.get() instanceof Target.Nth next && shifts(wish)) {
            return following(wish, next);
        }
        if (said.marks().contains(Mark.ALSO) && !corrects) {
            List<Wish> all = alike.stream().flatMap(one -> Slots.of(one, named.get()).filter(Sequel::sound).stream()).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(all);
        }
        boolean each = alike.stream().allMatch(one -> Slots.of(one, named.get()).filter(Sequel::sound).isPresent());
        return corrects && each
                ? Optional.of(instead(one -> alike.contains(one) ? Slots.of(one, named.get()).orElseThrow() : one))
                : Optional.empty();
    }

    /// All of the kind of what a wish is about; none where nobody means all.
    private static Optional<Target> every(Wish wish, Target about) {
        boolean never = wish instanceof Wish.Remove || wish instanceof Wish.Keep || wish instanceof Wish.Move || wish instanceof Wish.Swap;
        if (never) {
            return Optional.empty();
        }
        if (wish instanceof Wish.Transition || wish instanceof Wish.Cuts) {
            return Optional.of(new Target.Unsaid());
        }
        Kind kind = Kinds.text(about) || wish instanceof Wish.Restyle ? Kind.TITLE : Kinds.sound(about) ? Kind.SOUND : Kind.SHOT;
        return Optional.of(new Target.All(kind));
    }

    /// Borders are of transitions alone.
    private static boolean takes(Wish wish, Target target) {
        boolean joins = wish instanceof Wish.Transition || wish instanceof Wish.Cuts;
        return !(target instanceof Target.Between) || joins;
    }

    /// "But not on the interview": of all that it was done to, all but that.
    private Optional<List<Wish>> but(Wish wish, Target about, List<Target> denied) {
        if (denied.size() != 1) {
            return Optional.empty();
        }
        if (wish instanceof Wish.Transition && denied.getFirst() instanceof Target.Between border) {
            return Optional.of(List.of(new Wish.Cuts(border)));
        }
        boolean run = about instanceof Target.Run(Kind _, int from, int to) && from == 1 && to == -1;
        boolean all = Kinds.film(about) || about instanceof Target.All || run;
        boolean joins = wish instanceof Wish.Transition || wish instanceof Wish.Cuts || wish instanceof Wish.Total;
        if (!all || joins || denied.getFirst() instanceof Target.Between) {
            return Optional.empty();
        }
        Target every = about instanceof Target.All || run ? about : new Target.All(Kind.SHOT);
        return Slots.of(wish, new Target.Except(every, denied.getFirst())).map(other -> instead(wish, other));
    }

    /// Whether a wish makes sense of what it is about: looks of pictures, loudness of what is heard.
    private static boolean sound(Wish wish) {
        Target what = Slots.target(wish).orElse(new Target.Unsaid());
        return switch (wish) {
            case Wish.Tone _,Wish.Effect _,Wish.Plain _,Wish.Camera _,Wish.Turn _,Wish.Mirror _,Wish.Crop _,Wish.Straighten _,Wish.Fitting _ ->
                !Kinds.sound(what) && !Kinds.text(what);
            case Wish.Gain _,Wish.Mute _ -> !Kinds.text(what);
            case Wish.Restyle _ -> Kinds.text(what);
            default -> true;
        };
    }
}
