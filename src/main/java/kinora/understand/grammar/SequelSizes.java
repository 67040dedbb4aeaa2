package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import kinora.timeline.Sound;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Last;
import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// How much: exact amounts, so many times as much, more and less, after what was wanted last.
record SequelSizes(Redone now) {
    private static final List<String> HEIGHTS = List.of("top", "centre", "bottom");
    /// So long is a film rather than something in it.
    private static final double FILM_MS = 15_000;
    /// What is left of a change that was too much: most of it.
    private static final double A_BIT_LESS = 0.7;
    /// What is left of a change that was far too much.
    private static final double LESS = 0.5;

    Optional<List<Wish>> exact(Wish wish, Fragment said) {
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
            return during(part, Math.round(value)).map(other -> now.instead(wish, other));
        }
        Optional<Boolean> up = goes(wish, said, time);
        if (Slots.amount(wish).isEmpty() || !Slots.units(wish).contains(quantity.get().unit())) {
            Amount amount = up.<Amount>map(quantity.get()::by).orElseGet(quantity.get()::to);
            return time && said.quantity().isPresent() ? lasting(wish, amount) : Optional.empty();
        }
        if (wish instanceof Wish.Trim trim && time && (up.isPresent() || said.marks().contains(Mark.MORE))) {
            long ms = Math.round(value);
            return up.orElse(true)
                    ? Optional.of(List.of(new Wish.Trim(now.it(wish).orElse(trim.what()), trim.offStart(), ms, false)))
                    : Optional.of(now.instead(wish, new Wish.Trim(trim.what(), trim.offStart(), Math.max(0, trim.ms() - ms), trim.keep())));
        }
        if (said.marks().contains(Mark.MORE) && up.isEmpty()) {
            return Optional.of(List.of(Slots.with(now.still(wish), quantity.get().by(Slots.up(wish)))));
        }
        if (up.isEmpty() && said.marks().contains(Mark.BY)) {
            return Optional.of(now.instead(wish, Slots.with(wish, quantity.get().by(Slots.up(wish)))));
        }
        if (up.isPresent()) {
            return Optional.of(List.of(Slots.with(now.still(wish), quantity.get().by(up.get()))));
        }
        boolean signed = wish instanceof Wish.Turn turn && turn.degrees() < 0 && value > 0;
        boolean by = Slots.amount(wish).orElseThrow() instanceof Amount.By;
        Amount amount = by ? quantity.get().by(Slots.up(wish)) : signed ? new Amount.To(-value, Unit.DEGREES) : quantity.get().to();
        return Optional.of(now.instead(wish, Slots.with(wish, amount)));
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
    Optional<List<Wish>> slightly(Wish wish, Fragment said) {
        boolean only = said.degree() == 1 && said.isBare() && said.targets().isEmpty();
        return only && Slots.amount(wish).orElse(new Amount.Unsaid()) instanceof Amount.Step(boolean more, int _)
                ? Optional.of(now.instead(wish, Slots.with(wish, new Amount.Step(more, 1))))
                : Optional.empty();
    }

    /// Which way so much is meant: "2 seconds longer", and "2 seconds less", which is of what is changed and not of the change.
    private Optional<Boolean> goes(Wish wish, Fragment said, boolean time) {
        if (said.marks().contains(Mark.UNTO)) {
            return Optional.empty();
        }
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
        boolean seen = !now.scene().spokenOf().isEmpty() && now.scene().spokenOf().stream()
                .allMatch(id -> now.scene().draft().find(id).filter(found -> !(found instanceof Sound)).isPresent());
        return one && seen && !(wish instanceof Wish.Speed)
                ? Optional.of(List.of(new Wish.Length(new Target.It(Kind.ANY, now.scene().spokenOf().size() > 1), amount)))
                : Optional.empty();
    }

    Optional<List<Wish>> times(Wish wish, Fragment said) {
        if (said.factor().isEmpty()) {
            return Optional.empty();
        }
        double factor = said.factor().get();
        if (wish instanceof Wish.Loop loop && factor >= 2 && factor == Math.rint(factor)) {
            return Optional.of(now.instead(wish, new Wish.Loop(loop.what(), OptionalInt.of((int) factor), loop.loop())));
        }
        Optional<Amount> amount = Slots.amount(wish);
        Optional<Amount> scaled = amount.flatMap(one -> Slots.scaled(one, factor));
        if (scaled.isPresent()) {
            return Optional.of(now.instead(wish, Slots.with(wish, scaled.get())));
        }
        boolean up = factor >= 1;
        boolean down = said.way().filter(way -> up(way, wish) != up).isPresent() && up;
        return grown(wish, new Amount.Times(down ? 1 / factor : factor)).map(List::of);
    }

    Optional<List<Wish>> step(Wish wish, Fragment said) {
        Optional<Change> change = said.changes().stream().filter(one -> fits(one.property(), wish)).findFirst();
        if (wish instanceof Wish.Camera camera && change.isEmpty()
                && said.changes().stream().anyMatch(one -> one.property().equals("speed"))) {
            boolean faster = said.changes().stream().anyMatch(one -> one.property().equals("speed") && one.more());
            return Optional.of(List.of(new Wish.Camera(camera.what(), faster ? Wish.Camera.Move.MORE : Wish.Camera.Move.LESS,
                    new Amount.Step(true, said.degree()))));
        }
        Optional<Change> pace = said.changes().stream().filter(one -> one.property().equals("speed")).findFirst();
        if ((wish instanceof Wish.Transition || wish instanceof Wish.Fade) && change.isEmpty() && pace.isPresent()) {
            return Optional.of(List.of(Slots.with(wish, new Amount.Step(!pace.get().more(), said.degree()))));
        }
        if (change.isEmpty() && (!said.changes().isEmpty() || said.way().isEmpty())) {
            return Optional.empty();
        }
        if (wish instanceof Wish.Restyle style && style.look().position().isPresent() && style.look().size() instanceof Amount.Unsaid) {
            return shifted(style, change, said.way());
        }
        boolean before = rose(wish);
        boolean up = change.map(Change::more).orElseGet(() -> up(said.way().orElseThrow(), wish));
        int degree = change.filter(one -> one.degree() != 2).map(Change::degree).orElse(said.degree());
        Optional<Amount> exact = Slots.amount(wish).filter(amount -> amount instanceof Amount.By || amount instanceof Amount.Times);
        boolean trims = wish instanceof Wish.Trim;
        if ((exact.isPresent() || trims) && up != before && now.last().came() == Last.Came.DONE) {
            double share = degree == 1 ? A_BIT_LESS : LESS;
            return Slots.scaled(exact.or(() -> Slots.amount(wish)).orElseThrow(), share)
                    .map(amount -> now.instead(wish, Slots.with(wish, amount)));
        }
        if (trims) {
            return Slots.amount(wish).flatMap(amount -> Slots.scaled(amount, LESS))
                    .map(amount -> List.of(Slots.with(now.still(wish), amount)));
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
        return Optional.of(List.of(new Wish.Restyle(now.it(style).orElse(style.what()), Optional.empty(), look)));
    }

    static boolean fits(String property, Wish wish) {
        boolean strong = (wish instanceof Wish.Effect || wish instanceof Wish.Framing)
                && Set.of("size", "strength", "weight", "intensity").contains(property);
        boolean titled = (wish instanceof Wish.AddTitle || wish instanceof Wish.Text || wish instanceof Wish.Captions)
                && property.equals("size");
        return strong || titled || property.equals(Slots.property(wish));
    }

    /// Whether it is more of what a wish changes. "More" and "less" are of what was done: more of "softer" is softer still.
    private boolean up(Sort way, Wish wish) {
        return switch (way) {
            case UP -> true;
            case DOWN -> false;
            case MORE -> rose(wish);
            default -> !rose(wish);
        };
    }

    private static final List<String> SINKING = Spoken
            .row("down|lower|lowered|quieter|softer|reduce|decrease|slow|slower|shorter|shorten|darker|smaller|dim|less|drop|cut");

    /// Whether something became more by a wish: where only how much was said, the words tell by which it was said.
    private boolean rose(Wish wish) {
        boolean exact = Slots.amount(wish).filter(amount -> amount instanceof Amount.To).isPresent();
        boolean sank = exact && now.last().came() == Last.Came.DONE && !now.scene().history().isEmpty()
                && Spoken.of(now.scene().history().getFirst().said()).any(SINKING);
        return sank ? false : Slots.up(wish);
    }

    /// So much more or less of what a wish changed, as it is now.
    private Optional<Wish> grown(Wish wish, Amount amount) {
        Target it = new Target.It(Kind.ANY, now.scene().spokenOf().size() > 1);
        Optional<Wish> look = switch (wish) {
            case Wish.Overlay _ -> Optional.of(new Wish.OverlayLook(it, Optional.empty(), amount, new Amount.Unsaid(), Optional.empty()));
            case Wish.OverlayLook one when one.opacity() instanceof Amount.Unsaid ->
                Optional.of(new Wish.OverlayLook(it, Optional.empty(), amount, new Amount.Unsaid(), Optional.empty()));
            case Wish.OverlayLook _ ->
                Optional.of(new Wish.OverlayLook(it, Optional.empty(), new Amount.Unsaid(), amount, Optional.empty()));
            case Wish.AddTitle _,Wish.Text _,Wish.Restyle _,Wish.Captions _ ->
                Optional.of(new Wish.Restyle(it, Optional.empty(), Slots.sized(Wish.TitleLook.UNSAID, amount)));
            default -> Optional.empty();
        };
        if (look.isPresent()) {
            return now.scene().spokenOf().isEmpty() ? Optional.empty() : look;
        }
        return Slots.amount(wish).isEmpty() ? Optional.empty() : Optional.of(Slots.with(now.still(wish), amount));
    }
}
