package kinora.understand.gold;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import kinora.timeline.Draft;

/// What was understood.
///
/// @param outcome what kind of answer it is
/// @param unmet topics that the answer names as not possible
/// @param action of an action: `kind` and its options; else empty
/// @param reply what the person reads
/// @param language of the reply, as a tag
/// @param draft the film after this turn
/// @param detail how it came about, for whoever improves the program
public record Heard(Outcome outcome, Set<String> unmet, Map<String, String> action, String reply, String language, Draft draft,
        Optional<String> detail) {
    /// Kinds of answers.
    public enum Outcome {
        EDITED, ASKED, ANSWERED, ACTION, REFUSED
    }

    public Heard(Outcome outcome, Set<String> unmet, Map<String, String> action, String reply, String language, Draft draft) {
        this(outcome, unmet, action, reply, language, draft, Optional.empty());
    }

    public Heard {
        unmet = Set.copyOf(unmet);
        action = Map.copyOf(action);
    }

    /// Whether nothing was done and something else is wanted of the person.
    boolean declined() {
        return outcome == Outcome.ASKED || outcome == Outcome.REFUSED;
    }
}
