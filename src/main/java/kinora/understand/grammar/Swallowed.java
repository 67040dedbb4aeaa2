package kinora.understand.grammar;

import java.util.Locale;
import java.util.regex.Pattern;

import kinora.understand.Retargeted;
import kinora.understand.Target;
import kinora.understand.Target.Kind;
import kinora.understand.Wish;

/// "It" within the words of what is done: "slow it down", "fade them out", "give it a warm look".
final class Swallowed {
    private static final Pattern ONE = Pattern.compile("(?U)\\b(it|that|this|there)\\b");
    private static final Pattern SEVERAL = Pattern.compile("(?U)\\b(them|these|those|em)\\b");

    private static final Pattern EDGE = Pattern
            .compile("(?U)\\b(its|their|his|her) (very )?(start|beginning|opening|front|head|end|ending|close|tail)\\b");

    private Swallowed() {}

    /// Whether a clause says it so, and names nothing else.
    static boolean says(Clauses.Read clause) {
        String said = clause.said().toLowerCase(Locale.ROOT);
        boolean there = ONE.matcher(said).find() || several(clause) || edge(said);
        return there && clause.tiles().stream()
                .noneMatch(tile -> tile.is(Sort.TARGET) || (tile.is(Sort.OWN) && !edge(said)) || tile.is(Sort.FILM));
    }

    /// "Trim two seconds from its start".
    private static boolean edge(String said) {
        return EDGE.matcher(said).find();
    }

    /// Whether a clause speaks of several.
    static boolean several(Clauses.Read clause) {
        return SEVERAL.matcher(clause.said().toLowerCase(Locale.ROOT)).find();
    }

    /// The wish about what was spoken of, where it can be about a part of the film and does not say which.
    static Wish it(Wish wish, Clauses.Read clause) {
        Target it = new Target.It(Kind.ANY, several(clause));
        return switch (wish) {
            case Wish.Camera _,Wish.Speed _,Wish.Fade _,Wish.Gain _,Wish.Tone _,Wish.Effect _,Wish.Plain _,Wish.Mute _,Wish.Backwards _,Wish.Turn _,Wish.Mirror _ ->
                new Retargeted(new Target.Unsaid(), it).wish(wish);
            case Wish.Trim(Target what, boolean start, long ms, boolean keep) when Kinds.film(what) -> new Wish.Trim(it, start, ms, keep);
            case Wish.Total total -> new Wish.Length(it, total.amount());
            default -> wish;
        };
    }
}
