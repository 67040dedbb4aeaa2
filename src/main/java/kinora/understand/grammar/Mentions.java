package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kinora.understand.Amount;
import kinora.understand.Place;
import kinora.understand.Retargeted;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What was named in the clauses of a sentence so far, and what "it", "them" or nothing means after that.
final class Mentions {
    private static final Set<Kind> SHOTS = Set.of(Kind.SHOT, Kind.PHOTO, Kind.CLIP, Kind.VIDEO);

    private final List<Target> named = new ArrayList<>();
    private Optional<Target> antecedent = Optional.empty();
    /// Whether the wish before brought a sound: what is louder then is that.
    private boolean sounded;
    /// Whether what follows is about the antecedent, although it does not say so: "the dog: two seconds, warm".
    private boolean topic;
    /// On what the wish before wrote or laid something: "the picture" is that then.
    private Optional<Target> under = Optional.empty();

    Optional<Target> antecedent() {
        return antecedent;
    }

    /// What "the rest" is: all of which nothing was said, where more was named than what was spoken of last.
    ///
    /// @param untouched what shall stay as it is
    Target others(Target.Others others, List<Target> untouched) {
        boolean text = Kinds.text(others);
        List<Target> all = new ArrayList<>(untouched);
        named.stream().filter(target -> !(target instanceof Target.Others) && !(target instanceof Target.All)).forEach(all::add);
        all.removeIf(target -> text ? !Kinds.text(target) : !Kinds.shot(target));
        boolean last = all.size() == 1 && untouched.isEmpty();
        return all.isEmpty() || last ? others : new Target.Except(new Target.All(others.kind()), new Target.Both(List.copyOf(all)));
    }

    /// What a clause without a wish is about: "the picture at 0:18, delete it".
    void topic(Target target) {
        topic = true;
        mention(target);
    }

    /// A full stop: what follows names what it is about.
    void stop() {
        topic = false;
    }

    void mention(Target target) {
        antecedent = Optional.of(target);
        named.remove(target);
        named.add(target);
    }

    /// A wish in which what is left out is said.
    ///
    /// @param close whether the clause is so close to the one before that it may leave out what it is about
    /// @param stays whether a length is that of what was named, not of the film
    Wish full(Wish said, boolean close, boolean stays) {
        Wish wish = beneath(said);
        if (antecedent.isEmpty()) {
            return sounded && wish instanceof Wish.Gain(Target what, var amount) && what instanceof Target.Unsaid
                    ? new Wish.Gain(new Target.It(Kind.ANY, false), amount)
                    : wish;
        }
        Wish plain = pronouns(wish);
        if (antecedent.get() instanceof Target.Whole) {
            return plain instanceof Wish.Length length && length.what() instanceof Target.Whole ? new Wish.Total(length.amount()) : plain;
        }
        return close || topic ? ChineseEllipsis.full(plain, antecedent, topic || stays) : plain;
    }

    /// "Write “The End” on the last photo and fade the picture out": the words cannot fade to black, what they stand on can.
    private Wish beneath(Wish wish) {
        if (under.isEmpty() || antecedent.isPresent()) {
            return wish;
        }
        Wish done = wish instanceof Wish.Fade ? new Retargeted(new Target.It(Kind.ANY, false), under.get()).wish(wish) : wish;
        for (Kind kind : SHOTS) {
            done = new Retargeted(new Target.The(kind), under.get()).wish(done);
        }
        return done;
    }

    private Wish pronouns(Wish wish) {
        if (wish instanceof Wish.Length(Target what, Amount amount) && what.equals(new Target.It(Kind.ANY, false))
                && amount instanceof Amount.To(double ms, Amount.Unit unit) && unit == Amount.Unit.MILLISECONDS
                && ms >= Conversation.LONG_MS) {
            return new Wish.Total(amount);
        }
        Target it = antecedent.orElseThrow();
        boolean several = named.size() > 1 && !plural(it);
        Target them = several ? new Target.Both(List.copyOf(named.subList(named.size() - 2, named.size()))) : it;
        Wish done = wish;
        if (wish instanceof Wish.Swap swap && swap.one().equals(swap.other()) && them instanceof Target.Both both
                && both.each().size() == 2) {
            return new Wish.Swap(both.each().getFirst(), both.each().getLast());
        }
        done = new Retargeted(new Target.It(Kind.ANY, false), it).wish(done);
        done = new Retargeted(new Target.It(Kind.ANY, true), them).wish(done);
        if (Kinds.shot(it) && !plural(it)) {
            for (Kind kind : SHOTS) {
                done = new Retargeted(new Target.It(kind, false), it).wish(done);
                done = new Retargeted(new Target.The(kind), it).wish(done);
            }
        }
        return done;
    }

    private static boolean plural(Target target) {
        return target instanceof Target.Both || target instanceof Target.All || target instanceof Target.Run
                || target instanceof Target.Beyond || target instanceof Target.Others;
    }

    /// Remembers what a wish was about. What is made new is found by whoever does it.
    void heard(Wish wish) {
        under = wish instanceof Wish.AddTitle title && title.place() instanceof Place.Over(Target shot) && Kinds.shot(shot)
                ? Optional.of(shot)
                : Optional.empty();
        sounded = wish instanceof Wish.Music || wish instanceof Wish.AddSound;
        switch (wish) {
            case Wish.Freeze _,Wish.Insert _,Wish.AddTitle _,Wish.Overlay _,Wish.AddSound _,Wish.Card _,Wish.Duplicate _,Wish.Music _,Wish.Replace _ ->
                antecedent = Optional.empty();
            case Wish.Impossible one -> named(one.what());
            case Wish.Swap one -> {
                named(one.one());
                named(one.other());
            }
            case Wish.Straighten one -> named(one.what());
            case Wish.Crop one -> named(one.what());
            case Wish.SpeedRamp one -> named(one.what());
            case Wish.Part one -> named(one.what());
            case Wish.Split one -> named(one.what());
            case Wish.Divide one -> named(one.what());
            case Wish.NoSilence one -> named(one.what());
            case Wish.Move one -> moved(one);
            case Wish.Keep one -> named(one.what());
            case Wish.Total _ -> {
                antecedent = Optional.of(new Target.Whole());
                topic = false;
            }
            default -> {
                Optional<Target> before = antecedent;
                antecedent = ChineseEllipsis.antecedent(wish, antecedent);
                if (!antecedent.equals(before)) {
                    antecedent.ifPresent(this::mention);
                    topic = false;
                }
            }
        }
    }

    private void moved(Wish.Move move) {
        named(move.what());
        if (move.place() instanceof Place.Beside beside && !Kinds.named(move.what())) {
            named(beside.target());
        }
    }

    private void named(Target target) {
        boolean means = Kinds.named(target) && !(target instanceof Target.Unsaid);
        if (means && !Optional.of(target).equals(antecedent)) {
            topic = false;
            mention(target);
        }
    }

    /// Whether a wish is about something that it does not say.
    static boolean open(Wish wish) {
        Target mark = new Target.Spare(Kind.ANY, "\u0000");
        Wish it = new Retargeted(new Target.It(Kind.ANY, false), mark).wish(wish);
        Wish them = new Retargeted(new Target.It(Kind.ANY, true), mark).wish(wish);
        return !it.equals(wish) || !them.equals(wish) || (wish instanceof Wish.Total total && total.amount() instanceof Amount.To)
                || !ChineseEllipsis.full(wish, Optional.of(new Target.Nth(Kind.SHOT, 1)), true).equals(wish)
                || !ChineseEllipsis.full(wish, Optional.of(new Target.The(Kind.TITLE)), true).equals(wish);
    }
}
