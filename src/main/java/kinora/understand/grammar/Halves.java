package kinora.understand.grammar;

import java.util.Locale;
import java.util.Optional;

import kinora.understand.Moment;
import kinora.understand.Target;
import kinora.understand.Wish;

/// What is cut in two, of which one half goes in the same breath: "cut the interview in half and keep the first half", "split it at 14 s and delete the part before".
final class Halves {
    private Halves() {}

    /// Both wishes as one; none when the second is about something else.
    static Optional<Wish> of(Wish split, Wish wish, String said) {
        if (!(split instanceof Wish.Split(Target what, Moment moment, boolean inside))
                || !(Kinds.named(what) || (Kinds.film(what) && !inside && moment instanceof Moment.After))) {
            return Optional.empty();
        }
        String words = said.toLowerCase(Locale.ROOT);
        boolean part = words.matches(".*\\b(part|half|piece|bit|section|rest|first one|second one)\\b.*");
        boolean keeps = wish instanceof Wish.Keep || (wish instanceof Wish.CutSpan span && span.keep())
                || (wish instanceof Wish.Part kept && kept.keep());
        boolean drops = wish instanceof Wish.Remove || (wish instanceof Wish.CutSpan gone && !gone.keep())
                || (wish instanceof Wish.Part some && !some.keep());
        boolean second = words.matches(".*\\b(second|last|latter|after|behind|back|rest|end)\\b.*");
        boolean first = words.matches(".*\\b(first|before|front|beginning|start)\\b.*");
        if (!part || !(keeps || drops) || first == second) {
            return Optional.empty();
        }
        boolean keepFirst = first == keeps;
        if (Kinds.film(what)) {
            return Optional
                    .of(new Wish.CutSpan(keepFirst ? moment : new Moment.After(0), keepFirst ? new Moment.BeforeEnd(0) : moment, false));
        }
        return Optional.of(left(what, moment, inside, keepFirst));
    }

    /// What is left of it.
    static Wish left(Target what, Moment moment, boolean inside, boolean keepFirst) {
        if (moment instanceof Moment.After(long ms) && inside) {
            return new Wish.Trim(what, true, ms, keepFirst);
        }
        if (moment instanceof Moment.After || !inside) {
            Moment start = new Moment.Edge(what, false);
            Moment end = new Moment.Edge(what, true);
            return new Wish.CutSpan(keepFirst ? moment : start, keepFirst ? end : moment, false);
        }
        return new Wish.Part(what, keepFirst ? new Moment.After(0) : moment, keepFirst ? moment : new Moment.BeforeEnd(0), true);
    }
}
