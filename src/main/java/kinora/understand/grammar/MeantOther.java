package kinora.understand.grammar;

import java.util.List;
import java.util.Optional;

import kinora.understand.Last;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What was meant in the place of what was done last, said in whole sentences: "no, not the lake, make the party black and white instead", "take that back and do it to the party clip".
record MeantOther(Redone now) {
    private static final List<String> BEFORE = Spoken.row("sorry|oh|oops|ah|wait|hey|hm|hmm|ok|okay|well|please|nah|damn|argh|ups");
    private static final List<String> DENYING = Spoken
            .row("no|nope|not|wrong|i meant|i mean|meant|actually|that was the wrong|that was wrong");
    private static final List<String> MEANT = Spoken.row("i meant|i mean|meant|i actually meant|i was talking about|i was thinking of");
    private static final List<String> AGAIN = Spoken
            .row("do it to|do that to|do this to|do it on|do that on|do it with|do that with|do it for"
                    + "|do that for|do the same to|do the same with|do the same for|apply it to|apply that to|same to|put it on|use it on");

    /// What is to be done; none where nothing else was meant.
    ///
    /// @param wishes what the sentence is by itself
    Optional<List<Wish>> of(String text, List<Clauses.Read> clauses, List<Wish> wishes) {
        if (now.last().came() != Last.Came.DONE || now.last().wishes().size() != 1) {
            return Optional.empty();
        }
        Wish before = now.last().wishes().getFirst();
        Optional<Target> about = Slots.target(before).filter(target -> Kinds.named(target) && !(target instanceof Target.All));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Spoken said = Spoken.of(text);
        List<Wish> wanted = wishes.stream().filter(wish -> !(wish instanceof Wish.Unclear)).toList();
        List<Target> named = clauses.stream().flatMap(clause -> clause.tiles().stream()).flatMap(tile -> tile.as(Sort.TARGET).stream())
                .filter(piece -> !Words.strange(piece)).flatMap(piece -> ReelTraits.each((Target) piece.value()).stream())
                .filter(Kinds::named).toList();
        boolean back = wanted.size() == 1 && wanted.getFirst() instanceof Wish.Undo(int turns, Optional<String> until) && turns == 1
                && until.isEmpty();
        if (back && said.any(AGAIN) && !named.isEmpty()) {
            return instead(before, named.getLast());
        }
        if (said.begins(BEFORE, MEANT) && named.size() > 1 && !same(named.getFirst(), about.get())
                && named.stream().skip(1).allMatch(target -> same(target, about.get()))) {
            return instead(before, named.getFirst());
        }
        boolean alike = wanted.size() == 1 && wanted.size() == wishes.size() && wanted.getFirst().getClass() == before.getClass();
        Optional<Target> other = alike
                ? Slots.target(wanted.getFirst())
                        .filter(target -> target instanceof Target.Named || target instanceof Target.Nth || target instanceof Target.The)
                : Optional.empty();
        boolean changed = other
                .filter(target -> !same(target, about.get()) && Slots.of(wanted.getFirst(), about.get()).filter(before::equals).isPresent())
                .isPresent();
        return changed && said.begins(BEFORE, DENYING) ? instead(before, other.orElseThrow()) : Optional.empty();
    }

    private Optional<List<Wish>> instead(Wish before, Target target) {
        return Slots.of(before, target).map(other -> now.instead(before, other));
    }

    private static boolean same(Target one, Target other) {
        return one.equals(other) || (one instanceof Target.Named(Target.Kind _, String words)
                && other instanceof Target.Named(Target.Kind _, String said) && words.equalsIgnoreCase(said));
    }
}
