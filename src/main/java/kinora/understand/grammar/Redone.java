package kinora.understand.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import kinora.timeline.Segment;
import kinora.timeline.Visual;
import kinora.understand.Amount;
import kinora.understand.Last;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// What was wanted last, once more: in the place of what was done, or on top of it.
///
/// @param scene with what was spoken of last
/// @param last what was wanted last
record Redone(Scene scene, Last last) {
    /// What was done is taken back, and this is done in its place.
    List<Wish> instead(Wish wish, Wish other) {
        return instead(one -> one.equals(wish) ? other : one);
    }

    List<Wish> instead(UnaryOperator<Wish> other) {
        List<Wish> all = new ArrayList<>();
        if (last.turns() > 0) {
            all.add(new Wish.Undo(last.turns(), Optional.empty()));
        }
        last.wishes().forEach(one -> all.add(other.apply(one)));
        return all;
    }

    /// "Normal again": as it was before anything was done to it.
    List<Wish> normal(Wish wish) {
        boolean usual = wish instanceof Wish.Speed || wish instanceof Wish.Tone || wish instanceof Wish.Gain;
        return usual ? List.of(Slots.with(still(wish), new Amount.Usual())) : List.of(new Wish.Undo(last.turns(), Optional.empty()));
    }

    /// "It": what was spoken of last, where a wish names anything.
    Optional<Target> it(Wish wish) {
        Optional<Target> named = Slots.target(wish);
        boolean film = named.filter(Kinds::film).isPresent() || wish instanceof Wish.Transition || wish instanceof Wish.Effect;
        return film || scene.spokenOf().isEmpty() || last.came() != Last.Came.DONE
                ? named
                : Optional.of(new Target.It(Kind.ANY, scene.spokenOf().size() > 1));
    }

    Wish still(Wish wish) {
        return it(wish).flatMap(it -> Slots.of(wish, it)).orElse(wish);
    }

    /// Whether pictures were spoken of last, and nothing else.
    boolean seen() {
        return !scene.spokenOf().isEmpty() && all(Visual.class::isInstance);
    }

    boolean all(Predicate<Segment> fits) {
        return scene.spokenOf().stream().allMatch(id -> scene.draft().find(id).filter(fits).isPresent());
    }
}
