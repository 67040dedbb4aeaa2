package kinora.understand.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import kinora.understand.Place;
import kinora.understand.Scene;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What comes where something was taken out: "delete the party and put the cake in its place", "… and fill the gap with the lake".
record Instead(Scene scene) {
    private static final Pattern PLACE = Pattern
            .compile("(?s).*\\b(?:in (?:its|his|her|their|that|the same) (?:place|spot|stead|position|slot)"
                    + "|in place of (?:it|that|them)|where (?:it|that|he|she) (?:was|were|used to be|had been)|(?:put|show|use|have|take)\\b.*\\b(?:there|instead)|instead"
                    + "|fill (?:in )?(?:the|that|this|its|up the) (?:gap|hole|space|spot|place|slot|blank)(?: left)?(?: behind)?(?: with| by)?)\\b.*");

    /// What both wishes are together; none where the second is of its own.
    Optional<List<Wish>> of(Wish before, Wish wish, String said) {
        if (before instanceof Wish.Cuts(Target at) && wish instanceof Wish.Transition(Target all, var id, var length)
                && all instanceof Target.Unsaid && said.toLowerCase(Locale.ROOT).contains("instead")) {
            return Optional.of(List.of(new Wish.Transition(at, id, length)));
        }
        boolean taken = before instanceof Wish.Remove(Target what) && Kinds.shot(what);
        boolean there = taken && PLACE.matcher(said.toLowerCase(Locale.ROOT)).matches();
        if (!there) {
            return Optional.empty();
        }
        Target gone = ((Wish.Remove) before).what();
        return comes(wish).map(target -> shown(target)
                ? List.of(new Wish.Move(target, new Place.Beside(gone, false)), before)
                : List.of(new Wish.Replace(gone, target)));
    }

    private static Optional<Target> comes(Wish wish) {
        return switch (wish) {
            case Wish.Insert one -> Optional.of(one.files());
            case Wish.Move one -> Optional.of(one.what());
            case Wish.Replace one -> Optional.of(one.by());
            case Wish.Duplicate one -> Optional.of(one.what());
            case Wish.Remove one -> Optional.of(one.what());
            default -> Optional.empty();
        };
    }

    /// Whether it is in the film already.
    private boolean shown(Target target) {
        if (!(target instanceof Target.Named named)) {
            return !(target instanceof Target.Spare);
        }
        String words = named.words().toLowerCase(Locale.ROOT);
        return scene.draft().main()
                .filter(track -> track.visuals().stream().anyMatch(shot -> shot.name().toLowerCase(Locale.ROOT).contains(words)))
                .isPresent();
    }
}
