package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// Of what: other things, more of them, all but one, the next of a row of numbers, after what was wanted last.
record SequelTargets(Redone now) {
    Optional<List<Wish>> targets(Wish wish, Fragment said) {
        Optional<List<Wish>> material = new Material(now.scene()).of(wish, said)
                .map(other -> said.marks().contains(Mark.ALSO) ? List.of(other) : now.instead(wish, other));
        if (material.isPresent()) {
            return material;
        }
        Optional<List<Wish>> renumbered = renumbered(said);
        if (renumbered.isPresent()) {
            return renumbered;
        }
        boolean again = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.BUT);
        List<Target> two = said.targets().size() == 1 && said.targets().getFirst() instanceof Target.Both(List<Target> both)
                ? both
                : said.targets();
        if (wish instanceof Wish.Swap) {
            if (two.size() == 1 && two.getFirst() instanceof Target.Run(Kind kind, int from, int to) && to - from == 1) {
                two = List.of(new Target.Nth(kind, from), new Target.Nth(kind, to));
            }
            return again && two.size() == 2
                    ? Optional.of(now.instead(wish, new Wish.Swap(two.getFirst(), two.getLast())))
                    : Optional.empty();
        }
        if (wish instanceof Wish.Keep keep && said.marks().contains(Mark.ALSO) && said.targets().size() == 1) {
            return Optional.of(now.instead(wish, new Wish.Keep(new Target.Both(List.of(keep.what(), said.targets().getFirst())))));
        }
        Optional<Target> about = Slots.target(wish);
        boolean other = said.marks().contains(Mark.ONLY) && about.filter(Kinds::sound).isPresent()
                && said.targets().stream().noneMatch(Kinds::sound);
        if (other) {
            // "Only during the interview", of the music: it gives way to what is said there.
            boolean lower = wish instanceof Wish.Gain gain && Kinds.of(gain.what()) == Kind.MUSIC
                    && gain.amount() instanceof Amount.Step(boolean more, int _) && !more && said.targets().stream().allMatch(Kinds::shot);
            return lower ? Optional.of(now.instead(wish, new Wish.Duck(true))) : Optional.of(List.of(new Wish.Unclear("only")));
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
                && !now.scene().spokenOf().isEmpty();
        if (row) {
            return Optional.of(List.of(new Wish.Move(said.targets().getFirst(), new Place.Beside(new Target.It(Kind.ANY, false), true))));
        }
        Optional<Target> named = said.targets().isEmpty()
                ? every(wish, about.get())
                : Optional.of(said.targets().size() == 1 ? said.targets().getFirst() : new Target.Both(said.targets()));
        if (named.isEmpty() || !takes(wish, named.get())) {
            return Optional.empty();
        }
        List<Wish> alike = now.last().wishes().stream().filter(one -> Slots.target(one).equals(about)).toList();
        boolean corrects = said.marks().contains(Mark.DENIED) || said.marks().contains(Mark.ONLY) || !said.denied().isEmpty()
                || (said.marks().contains(Mark.BUT) && !said.targets().isEmpty());
        if (said.marks().contains(Mark.ALSO) && !corrects && named.get() instanceof Target.Nth next && shifts(wish)) {
            return following(wish, next);
        }
        if (said.marks().contains(Mark.ALSO) && !corrects) {
            List<Wish> all = alike.stream().flatMap(one -> Slots.of(one, named.get()).filter(SequelTargets::sound).stream()).toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(all);
        }
        boolean each = alike.stream().allMatch(one -> Slots.of(one, named.get()).filter(SequelTargets::sound).isPresent());
        return corrects && each
                ? Optional.of(now.instead(one -> alike.contains(one) ? Slots.of(one, named.get()).orElseThrow() : one))
                : Optional.empty();
    }

    /// "Sorry, 2 and 4", after something was done to 2 and 3: other numbers of the same kind.
    private Optional<List<Wish>> renumbered(Fragment said) {
        List<Wish> done = now.last().wishes();
        boolean numbered = done.stream().noneMatch(wish -> numbers(wish).isEmpty())
                && done.stream().map(Object::getClass).distinct().count() == 1;
        if (!numbered || !said.marks().contains(Mark.DENIED) || said.targets().size() != 1 || said.measures()) {
            return Optional.empty();
        }
        Kind kind = numbers(done.getFirst()).getFirst().kind();
        List<Target> others = said.targets().getFirst() instanceof Target.Both(List<Target> each) ? each : said.targets();
        if (others.size() < 2 || !others.stream().allMatch(Target.Nth.class::isInstance)) {
            return Optional.empty();
        }
        List<Target> all = others.stream().<Target>map(one -> new Target.Nth(kind, ((Target.Nth) one).number())).toList();
        return Slots.of(done.getFirst(), new Target.Both(all)).map(wish -> {
            List<Wish> instead = new ArrayList<>(List.of(wish));
            if (now.last().turns() > 0) {
                instead.addFirst(new Wish.Undo(now.last().turns(), Optional.empty()));
            }
            return instead;
        });
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

    /// What was done to all, without one of them; none where it was not done to all.
    Optional<List<Wish>> without(Wish wish, Target out) {
        return Slots.target(wish).flatMap(about -> but(wish, about instanceof Target.Unsaid ? new Target.Whole() : about, List.of(out)));
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
        if (about instanceof Target.Others && wish instanceof Wish.Effect effect) {
            return Optional.of(List.of(new Wish.Plain(denied.getFirst(), Optional.of(effect.id()))));
        }
        boolean joins = wish instanceof Wish.Transition || wish instanceof Wish.Cuts || wish instanceof Wish.Total;
        if (!all || joins || denied.getFirst() instanceof Target.Between) {
            return Optional.empty();
        }
        Target every = about instanceof Target.All || run ? about : new Target.All(Kind.SHOT);
        return Slots.of(wish, new Target.Except(every, denied.getFirst())).map(other -> now.instead(wish, other));
    }

    /// Whether a wish makes sense of what it is about: looks of pictures, loudness of what is heard.
    static boolean sound(Wish wish) {
        Target what = Slots.target(wish).orElse(new Target.Unsaid());
        return switch (wish) {
            case Wish.Tone _,Wish.Effect _,Wish.Plain _,Wish.Camera _,Wish.Turn _,Wish.Mirror _,Wish.Crop _,Wish.Straighten _,Wish.Fitting _ ->
                !Kinds.sound(what) && !Kinds.text(what);
            case Wish.Gain _,Wish.Mute _ -> !Kinds.text(what);
            case Wish.Restyle _ -> Kinds.text(what);
            default -> true;
        };
    }

    /// "And 3", after photo 2: the next number of a list. Where the numbers have changed since, those of before are meant.
    Optional<List<Wish>> counted(Wish wish, Fragment said) {
        boolean number = said.number().filter(one -> one >= 1 && one == Math.rint(one)).isPresent() && said.marks().contains(Mark.ALSO)
                && said.quantity().isEmpty() && said.changes().isEmpty() && said.way().isEmpty();
        Optional<Target.Nth> before = numbers(wish).stream().reduce((_, second) -> second);
        if (!number || before.isEmpty()) {
            return Optional.empty();
        }
        Target.Nth next = new Target.Nth(before.get().kind(), said.number().orElseThrow().intValue());
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
        return Slots.of(wish, new Target.Both(all)).map(other -> now.instead(wish, other));
    }

    /// The numbers that a wish names; none when it names something else.
    private static List<Target.Nth> numbers(Wish wish) {
        List<Target> each = Slots.target(wish).map(target -> target instanceof Target.Both(List<Target> all) ? all : List.of(target))
                .orElse(List.of());
        List<Target.Nth> numbers = each.stream().filter(Target.Nth.class::isInstance).map(Target.Nth.class::cast)
                .filter(one -> one.number() > 0).toList();
        return numbers.size() == each.size() ? numbers : List.of();
    }
}
