package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import kinora.understand.Last;
import kinora.understand.Target;
import kinora.understand.Wish;
import kinora.understand.grammar.Fragment.Mark;

/// What somebody means who goes on with the turn before in whole sentences: the words around are taken away, and what is left is what the last wish shall be instead, or be more of.
///
/// @param sequel what words mean as what goes on with the last wish
/// @param whole what words mean by themselves
/// @param names whether words name something that is known
/// @param chinese whether parts of a sentence are apart by commas that may be sentences of their own
/// @param fragment the parts of words that are no sentence
record Amending(Redone now, BiFunction<String, Set<Mark>, Optional<List<Wish>>> sequel, Function<String, List<Wish>> whole,
        Function<String, Optional<Fragment>> fragment, Predicate<String> names, boolean chinese) {

    /// What is meant where the words around leave no doubt that something is amended.
    Optional<List<Wish>> plainly(Amendment said) {
        boolean denies = said.denied().stream().anyMatch(this::done);
        if (said.kind() != Amendment.Kind.VALUE) {
            return back(said);
        }
        if (said.told().stream().anyMatch(names)) {
            return Optional.empty();
        }
        boolean file = said.corrects() && now.last().wishes().getLast() instanceof Wish.Export;
        if (!said.corrects() && !said.told().isEmpty() && said.values().size() == 1 && !said.plain()) {
            // What is told beside it says only why.
            return sequel.apply(said.values().getFirst(), Set.of()).or(() -> alone(said.values().getFirst()));
        }
        return (said.plain() || denies || file) && (said.values().size() == 1 || !chinese) ? of(said) : Optional.empty();
    }

    /// What is meant where the words as they stand are not understood.
    Optional<List<Wish>> perhaps(Amendment said) {
        if (said.told().stream().anyMatch(names)) {
            return said.kind() != Amendment.Kind.VALUE ? back(said) : Optional.empty();
        }
        boolean lost = said.denied().stream().anyMatch(words -> !done(words) && !limits(words));
        if (said.kind() != Amendment.Kind.VALUE) {
            return back(said);
        }
        Optional<List<Wish>> amended = lost ? Optional.empty() : of(said);
        boolean anew = lost || said.corrects() || !said.denied().isEmpty();
        return amended.isPresent() || anew ? amended : alone(String.join(", ", said.values()));
    }

    private Optional<List<Wish>> back(Amendment said) {
        if (now.last().came() != Last.Came.DONE || now.scene().history().isEmpty()) {
            return Optional.empty();
        }
        if (said.kind() == Amendment.Kind.HALFWAY) {
            return new Halfway(now).of();
        }
        List<Wish> undo = List.of(new Wish.Undo(now.last().turns(), Optional.empty()));
        if (said.of().isEmpty()) {
            return Optional.of(undo);
        }
        List<Wish> named = whole.apply("undo the " + said.of());
        return named.isEmpty() || !(named.getFirst() instanceof Wish.Undo) || named.stream().anyMatch(Wish.Unclear.class::isInstance)
                ? Optional.empty()
                : Optional.of(named);
    }

    private Optional<List<Wish>> of(Amendment said) {
        boolean corrects = said.corrects() || said.denied().stream().anyMatch(this::done);
        Optional<List<Wish>> all = meant(String.join(", ", said.values()), corrects);
        // "Smaller: 720p", "tone it down, just a hint": what is said first says no more than the last.
        return all.isPresent() || said.values().size() < 2
                ? all
                : meant(String.join(", ", said.values().subList(1, said.values().size())), corrects)
                        .filter(any -> vague(said.values().getFirst()));
    }

    private Optional<List<Wish>> meant(String words, boolean corrects) {
        return corrects ? sequel.apply(words, Set.of(Mark.DENIED)).or(() -> like(words)) : sequel.apply(words, Set.of());
    }

    /// Whether words say no more than which way.
    private boolean vague(String words) {
        return !words.isBlank() && fragment.apply(words).filter(Fragment::isVague).isPresent();
    }

    private Optional<List<Wish>> alone(String words) {
        return Optional.of(whole.apply(words)).filter(Amending::clear);
    }

    private static boolean clear(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.stream()
                .noneMatch(wish -> wish instanceof Wish.Unclear || wish instanceof Wish.Impossible || Conversation.talk(wish));
    }

    /// The same kind of wish as the last one, said anew: it stands in its place.
    private Optional<List<Wish>> like(String words) {
        List<Wish> wishes = whole.apply(words);
        if (wishes.size() != 1) {
            return Optional.empty();
        }
        Wish wish = wishes.getFirst();
        Optional<Wish> before = now.last().wishes().reversed().stream().filter(one -> one.getClass() == wish.getClass()).findFirst();
        boolean named = Slots.target(wish).filter(Kinds::named).isPresent();
        return before.filter(one -> !named || (about(wish, one).equals(one) && SequelTargets.sound(wish)))
                .map(one -> now.instead(one, named ? wish : about(wish, one)));
    }

    private static Wish about(Wish wish, Wish before) {
        Optional<Target> named = Slots.target(before).filter(Kinds::named);
        return Slots.target(wish).isEmpty() ? wish : named.flatMap(target -> Slots.of(wish, target)).orElse(wish);
    }

    /// Whether words say just what was done.
    private boolean done(String words) {
        return sequel.apply(words, Set.of(Mark.DENIED)).or(() -> like(words)).filter(this::same).isPresent();
    }

    private boolean same(List<Wish> wishes) {
        List<Wish> again = wishes.stream().filter(wish -> !(wish instanceof Wish.Undo)).toList();
        return again.size() == 1 && now.last().wishes().stream().anyMatch(before -> same(about(again.getFirst(), before), before));
    }

    /// Whether two wishes are of the same kind about the same thing; how much each wants makes no difference.
    private static boolean same(Wish one, Wish before) {
        boolean laid = (one instanceof Wish.OverlayLook && before instanceof Wish.Overlay)
                || (one instanceof Wish.Move && before instanceof Wish.Insert);
        return one.equals(before) || laid || (one.getClass() == before.getClass() && Slots.target(before).equals(Slots.target(one)));
    }

    private static final List<String> LIMITS = Spoken.row("all|entirely|completely|quite|totally|too|as|so|that|fully|just|where|like");

    /// "Not all the way back": how far it shall go, and nothing that was done.
    private static boolean limits(String words) {
        return Spoken.of(words).begins(List.of(), LIMITS);
    }
}
