package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import kinora.timeline.Segment;
import kinora.timeline.Sound;
import kinora.timeline.Title;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Amount.Unit;
import kinora.understand.Last;
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

    private boolean all(Predicate<Segment> fits) {
        return scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(fits).isPresent());
    }

    private Optional<List<Wish>> of(Wish wish, Fragment said) {
        if (said.marks().contains(Mark.INVERTED)) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : Slots.inverse(wish).map(other -> instead(wish, other));
        }
        if (said.name().isPresent()) {
            return said.measures() || !said.targets().isEmpty() ? Optional.empty() : named(wish, said, said.name().get());
        }
        boolean things = !said.targets().isEmpty() || !said.denied().isEmpty();
        if (things) {
            return said.measures() || said.when().isPresent() || said.spot().isPresent() || said.colour().isPresent()
                    ? Optional.empty()
                    : targets(wish, said);
        }
        if (said.when().isPresent()) {
            return said.when().flatMap(when -> when(wish, when));
        }
        if (said.spot().isPresent() || said.colour().isPresent()) {
            return look(wish, said);
        }
        if (said.property().filter(property -> !fits(property, wish)).isPresent()) {
            return Optional.empty();
        }
        return exact(wish, said).or(() -> times(wish, said)).or(() -> step(wish, said));
    }

    /// What was done is taken back, and this is done in its place.
    private List<Wish> instead(Wish wish, Wish other) {
        List<Wish> all = new ArrayList<>();
        if (last.turns() > 0) {
            all.add(new Wish.Undo(last.turns(), Optional.empty()));
        }
        last.wishes().forEach(one -> all.add(one.equals(wish) ? other : one));
        return all;
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
        if (Slots.amount(wish).isEmpty() || !Slots.units(wish).contains(quantity.get().unit())) {
            return time && said.quantity().isPresent() ? lasting(wish, quantity.get()) : Optional.empty();
        }
        if (said.way().isPresent() || said.marks().contains(Mark.BY)) {
            boolean up = said.way().map(way -> up(way, wish)).orElse(true);
            return Optional.of(List.of(Slots.with(still(wish), quantity.get().by(up))));
        }
        boolean signed = wish instanceof Wish.Turn turn && turn.degrees() < 0 && value > 0;
        boolean by = Slots.amount(wish).orElseThrow() instanceof Amount.By;
        Amount amount = by ? quantity.get().by(Slots.up(wish)) : signed ? new Amount.To(-value, Unit.DEGREES) : quantity.get().to();
        return Optional.of(instead(wish, Slots.with(wish, amount)));
    }

    /// How long something is seen that came into the film, or that something was done to.
    private Optional<List<Wish>> lasting(Wish wish, Quantity quantity) {
        boolean one = Slots.target(wish).filter(target -> !Kinds.film(target)).isPresent() || wish instanceof Wish.Insert
                || wish instanceof Wish.Overlay || wish instanceof Wish.Text || wish instanceof Wish.Replace;
        boolean seen = !scene.spokenOf().isEmpty()
                && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(found -> !(found instanceof Sound)).isPresent());
        return one && seen && !(wish instanceof Wish.Speed)
                ? Optional.of(List.of(new Wish.Length(new Target.It(Kind.ANY, scene.spokenOf().size() > 1), quantity.to())))
                : Optional.empty();
    }

    private Optional<List<Wish>> times(Wish wish, Fragment said) {
        if (said.factor().isEmpty()) {
            return Optional.empty();
        }
        double factor = said.factor().get();
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

    private static boolean fits(String property, Wish wish) {
        boolean strong = wish instanceof Wish.Effect && Set.of("size", "strength").contains(property);
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
        boolean lies = wish instanceof Wish.AddTitle || wish instanceof Wish.Overlay || wish instanceof Wish.OverlayLook
                || wish instanceof Wish.Text || wish instanceof Wish.Restyle || wish instanceof Wish.AddSound;
        boolean there = !scene.spokenOf().isEmpty() && scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).isPresent());
        return lies && there
                ? Optional.of(List.of(new Wish.Move(new Target.It(Kind.ANY, scene.spokenOf().size() > 1), when)))
                : Optional.empty();
    }

    private Optional<List<Wish>> look(Wish wish, Fragment said) {
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
            return Optional.of(List.of(new Wish.OverlayLook(new Target.It(Kind.ANY, several), said.spot(), new Amount.Unsaid(),
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

    /// Another look, transition or music in the place of the one before.
    private Optional<List<Wish>> named(Wish wish, Fragment said, Piece name) {
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT) || said.marks().contains(Mark.CHANGED);
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
        Optional<Target> about = Slots.target(wish);
        if (about.isEmpty() || (wish instanceof Wish.Total && said.targets().isEmpty())) {
            return Optional.empty();
        }
        if (said.targets().isEmpty()) {
            return but(wish, about.get(), said.denied());
        }
        boolean row = said.marks().contains(Mark.THEN) && wish instanceof Wish.Move && said.targets().size() == 1
                && !scene.spokenOf().isEmpty();
        if (row) {
            return Optional.of(List.of(new Wish.Move(said.targets().getFirst(), new Place.Beside(new Target.It(Kind.ANY, false), true))));
        }
        Target named = said.targets().size() == 1 ? said.targets().getFirst() : new Target.Both(said.targets());
        Optional<Wish> other = Slots.of(wish, named).filter(Sequel::sound);
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.ONLY) || !said.denied().isEmpty();
        if (said.marks().contains(Mark.ALSO) && !corrects) {
            return other.map(List::of);
        }
        return corrects ? other.map(one -> instead(wish, one)) : Optional.empty();
    }

    /// "But not on the interview": of all that it was done to, all but that.
    private Optional<List<Wish>> but(Wish wish, Target about, List<Target> denied) {
        boolean all = Kinds.film(about) || about instanceof Target.All;
        boolean joins = wish instanceof Wish.Transition || wish instanceof Wish.Cuts || wish instanceof Wish.Total;
        if (!all || joins || denied.size() != 1) {
            return Optional.empty();
        }
        Target every = about instanceof Target.All ? about : new Target.All(Kind.SHOT);
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
